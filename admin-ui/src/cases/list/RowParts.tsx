import AccessTime from '@mui/icons-material/AccessTime';
import { Box, Chip, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { CaseListItem } from '../../api/types';
import { useSession } from '../../app/session';
import { visuallyHidden } from '../../components/visuallyHidden';
import { useT } from '../../i18n';
import { useFormat } from '../../i18n/useFormat';
import { DueChip } from '../chips';
import { caseAddress, type Query } from './listQuery';
import { whyLeft } from './liveRows';
import type { CaseRow } from './useCaseRows';

/** What others did since one looked: a dot with a number, and the same in words. Its room is kept where there is none. */
export function Unread({ item }: { item: CaseListItem }) {
  const t = useT();
  const count = item.unread ?? 0;
  return (
    <Box component="span" sx={{ display: 'inline-flex', width: 26, flexShrink: 0, alignItems: 'center', justifyContent: 'flex-end', pr: 0.75 }}>
      {count > 0 && (
        <Box component="span" aria-hidden title={t('caseList.unread', { smart_count: count })} sx={{ minWidth: 18, height: 18, px: 0.5, borderRadius: 9, bgcolor: 'primary.main', color: 'primary.contrastText', fontSize: '0.7rem', fontWeight: 700, lineHeight: '18px', textAlign: 'center' }}>
          {count}
        </Box>
      )}
      <span style={visuallyHidden}>{count > 0 ? t('caseList.unread', { smart_count: count }) : item.unread === null ? t('caseList.never') : ''}</span>
    </Box>
  );
}

/**
 * The case number as a link that covers its whole row or card: the browser's own ways work (a new tab by the middle
 * button, the address by the right one), and opening takes the case from nobody.
 */
export function CaseLink({ item, query }: { item: CaseListItem; query: Query }) {
  return (
    <MuiLink
      component={Link}
      to={caseAddress(item.id, query)}
      sx={{ fontWeight: item.unread === 0 ? 600 : 750, whiteSpace: 'nowrap', color: 'primary.main', '&::after': { content: '""', position: 'absolute', inset: 0 } }}
    >
      {item.caseNumber}
    </MuiLink>
  );
}

/** Why a row that is still shown is not in the list any more. */
export function LeftMark({ row, was }: { row: CaseRow; was: CaseListItem }) {
  const t = useT();
  const me = useSession()?.staff.id;
  if (row.state === 'here') return null;
  const { why, name } = row.state === 'gone' ? { why: 'gone' as const, name: undefined } : whyLeft(was, row.item, me);
  return <Chip component="span" variant="outlined" icon={<AccessTime />} label={t(`caseList.left.${why}`, name ? { name } : {})} sx={{ fontWeight: 600, borderStyle: 'dashed' }} />;
}

/** Subject in one line, and below it what service and whose. */
export function Subject({ item, service }: { item: CaseListItem; service: string | null }) {
  const below = [service, item.subject ? item.applicantName : ''].filter(Boolean).join(' · ');
  return (
    <>
      <Typography variant="body2" component="span" sx={{ display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: item.unread === 0 ? 400 : 600 }}>
        {item.subject || item.applicantName}
      </Typography>
      <Typography variant="caption" component="span" color="textSecondary" sx={{ display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {below || ' '}
      </Typography>
    </>
  );
}

export function Due({ item }: { item: CaseListItem }) {
  return <DueChip dueOn={item.dueOn} officeDaysLeft={item.officeDaysLeft} status={item.status} />;
}

/** When the case comes up again; today and earlier in bold, for then it is there to be done. */
export function FollowUp({ on }: { on: string | null }) {
  const format = useFormat();
  if (!on) return <>–</>;
  return (
    <Box component="span" title={format.date(on)} sx={{ whiteSpace: 'nowrap' }}>
      {format.inWords(on)}
    </Box>
  );
}
