import Close from '@mui/icons-material/Close';
import NavigateBefore from '@mui/icons-material/NavigateBefore';
import NavigateNext from '@mui/icons-material/NavigateNext';
import { Box, Button, IconButton, Skeleton, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { api } from '../../../kit/api/endpoints';
import type { CaseListItem } from '../../../kit/api/types';
import { Failed } from '../../../kit/components/states/Failed';
import { keys, timelinePage } from '../../../kit/data/queries';
import { useT } from '../../../kit/i18n';
import { applicantShown } from '../applicantShown';
import { DueChip, PriorityChip, StatusChip } from '../chips';
import { caseAddress, type Query } from '../list/listQuery';
import { useSettled } from '../proposal/useSettled';
import { PreviewFacts } from './PreviewFacts';

/** Whoever holds an arrow key passes rows; a case is read once one stays on it so long, in milliseconds. */
const stay = 180;
const latestEvents = 3;

interface Props {
  readonly item: CaseListItem;
  readonly query: Query;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/**
 * One case beside the list, to look at and not to work on: it is read like any case, but not noted as seen, and nothing is claimed. What
 * the row knows is there at once.
 */
export default function CasePreview({ item, query, onStep, onClose }: Props) {
  const t = useT();
  const { id, version } = item;
  const settled = useSettled(`${id} ${version}`, stay) === `${id} ${version}`;
  const read = useQuery({
    queryKey: [...keys.case(id), 'preview', version],
    queryFn: ({ signal }) => api.cases.read(id, signal),
    enabled: settled,
    staleTime: 30_000,
  });
  const events = useQuery({
    queryKey: [...keys.timeline(id), 'preview', version],
    queryFn: ({ signal }) => timelinePage(id, null, undefined, latestEvents, signal),
    enabled: settled,
    staleTime: 30_000,
  });
  return (
    <Box component="section" aria-label={t('quickView.label')} aria-busy={read.isPending} data-preview={id} sx={{ p: 2 }}>
      <Stack direction="row" sx={{ alignItems: 'center', mb: 0.5 }}>
        <Typography variant="caption" color="textSecondary" sx={{ flexGrow: 1 }}>
          {item.caseNumber}
        </Typography>
        <HeadButton label={t('quickView.previous')} onClick={() => onStep(-1)} icon={<NavigateBefore fontSize="small" />} />
        <HeadButton label={t('quickView.next')} onClick={() => onStep(1)} icon={<NavigateNext fontSize="small" />} />
        <HeadButton label={t('quickView.close')} onClick={onClose} icon={<Close fontSize="small" />} />
      </Stack>
      <Box aria-live="polite">
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
          {applicantShown(item, t)}
        </Typography>
        <Typography variant="body2" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
          {item.subject || '–'}
        </Typography>
      </Box>
      <Stack direction="row" useFlexGap sx={{ gap: 0.75, flexWrap: 'wrap', mb: 1.5 }}>
        <StatusChip
          serviceKey={item.serviceKey}
          status={item.status}
          outcome={item.outcome}
          awaitsPayment={item.awaitsPayment}
          undelivered={item.undelivered}
          postOpen={item.postOpen}
        />
        <PriorityChip priority={item.priority} />
        <DueChip dueOn={item.dueOn} officeDaysLeft={item.officeDaysLeft} status={item.status} />
      </Stack>
      <Button component={Link} to={caseAddress(id, query)} variant="outlined" size="small" sx={{ mb: 2 }}>
        {t('quickView.open')}
      </Button>
      {read.error ? (
        <Failed error={read.error} onRetry={() => void read.refetch()} />
      ) : read.data ? (
        <PreviewFacts kase={read.data} events={events.data?.items ?? null} />
      ) : (
        <Box aria-hidden>
          {[60, 80, 45, 70, 90, 55, 75, 65].map((width, index) => (
            <Skeleton key={index} width={`${width}%`} height={26} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function HeadButton({ label, onClick, icon }: { label: string; onClick: () => void; icon: ReactNode }) {
  return (
    <IconButton size="small" aria-label={label} title={label} onClick={onClick}>
      {icon}
    </IconButton>
  );
}
