import AccessTime from '@mui/icons-material/AccessTime';
import EventRepeat from '@mui/icons-material/EventRepeat';
import MarkEmailUnread from '@mui/icons-material/MarkEmailUnread';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import { Box, IconButton, Link as MuiLink, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { CaseListItem } from '../../../kit/api/types';
import { visuallyHidden } from '../../../kit/components/visuallyHidden';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useSession } from '../../../kit/session/session';
import { nameFirst } from '../../../kit/i18n/nameFirst';
import { DueChip } from '../chips';
import { caseAddress, type Query } from './listQuery';
import { whyLeft } from './liveRows';
import type { CaseRow } from './useCaseRows';

/**
 * The number of changes by others since the person last looked: a dot with the number, and the same in words. Its space is reserved where
 * there is none.
 */
export function Unread({ item }: { item: CaseListItem }) {
  const t = useT();
  const count = item.unread ?? 0;
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', width: 26, flexShrink: 0, alignItems: 'center', justifyContent: 'flex-end', pr: 0.75 }}
    >
      {count > 0 && (
        <Box
          component="span"
          aria-hidden
          title={t('caseList.unread', { smart_count: count })}
          sx={{
            minWidth: 18,
            height: 18,
            px: 0.5,
            borderRadius: 9,
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
            fontSize: '0.7rem',
            fontWeight: 700,
            lineHeight: '18px',
            textAlign: 'center',
          }}
        >
          {count}
        </Box>
      )}
      <span style={visuallyHidden}>
        {count > 0 ? t('caseList.unread', { smart_count: count }) : item.unread === null ? t('caseList.never') : ''}
      </span>
    </Box>
  );
}

/**
 * The case number as a link that covers its whole row or card. So the browser's own ways work (the middle button opens a new tab, the right
 * one offers the address). Opening a case claims nothing.
 */
export function CaseLink({ item, query }: { item: CaseListItem; query: Query }) {
  return (
    <MuiLink
      component={Link}
      to={caseAddress(item.id, query)}
      sx={{
        fontWeight: item.unread === 0 ? 600 : 750,
        whiteSpace: 'nowrap',
        color: 'primary.main',
        '&::after': { content: '""', position: 'absolute', inset: 0 },
      }}
    >
      {item.caseNumber}
    </MuiLink>
  );
}

/**
 * Shows the case beside the list. It is no stop of the Tab key, since there is one in each row and a key does the same; it shows on the row
 * under the pointer, the one with the focus, and where there is no pointer.
 */
export function PreviewButton({ item, onPreview }: { item: CaseListItem; onPreview: (id: string) => void }) {
  const t = useT();
  const label = t('quickView.show', { number: item.caseNumber });
  return (
    <IconButton
      size="small"
      tabIndex={-1}
      aria-label={label}
      title={`${t('quickView.label')} (v)`}
      onClick={() => onPreview(item.id)}
      sx={{
        position: 'relative',
        zIndex: 1,
        ml: 0.25,
        p: 0.25,
        '@media (hover: hover)': { opacity: 0, '[data-case]:hover &, [data-case]:focus-within &': { opacity: 1 } },
      }}
    >
      <Visibility sx={{ fontSize: 18 }} />
    </IconButton>
  );
}

/** Says why a row is no longer in the list but still shown. */
export function LeftMark({ row, was }: { row: CaseRow; was: CaseListItem }) {
  const t = useT();
  const me = useSession()?.staff.id;
  if (row.state === 'here') return null;
  const { why, name } = row.state === 'gone' ? { why: 'gone' as const, name: undefined } : whyLeft(was, row.item, me);
  return (
    <Typography
      variant="caption"
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontWeight: 700, color: 'warning.main' }}
    >
      <AccessTime sx={{ fontSize: 14 }} />
      {t(`caseList.left.${why}`, name ? { name } : {})}
    </Typography>
  );
}

/** Whose case it is and its subject. Below it (or behind it in compact rows) the service, or why the row left the list. */
export function Subject({
  item,
  service,
  applicant,
  compact,
  left,
}: {
  item: CaseListItem;
  service: string | null;
  applicant: boolean;
  compact: boolean;
  left: ReactNode;
}) {
  const t = useT();
  const line = { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
  const what = (
    <Typography variant="body2" component="span" sx={{ fontWeight: item.unread === 0 ? 400 : 600 }}>
      {applicant ? nameFirst(item, t) : item.subject || '–'}
    </Typography>
  );
  const more = left ?? (
    <Typography variant="caption" component="span" color="textSecondary">
      {service}
    </Typography>
  );
  if (compact) {
    return (
      <Box component="span" sx={line}>
        {what} {more}
      </Box>
    );
  }
  return (
    <>
      <Box
        component="span"
        sx={{ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden', lineHeight: 1.35 }}
      >
        {what}
      </Box>
      <Box component="span" sx={{ ...line, minHeight: '1.2em' }}>
        {more}
      </Box>
    </>
  );
}

/** The time left until the deadline, and the follow-up where it has no column. */
export function Due({ item, withFollowUp = true }: { item: CaseListItem; withFollowUp?: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, maxWidth: '100%' }}>
      <DueChip dueOn={item.dueOn} officeDaysLeft={item.officeDaysLeft} status={item.status} />
      {item.lookAt && (
        <Tooltip title={t(`lookAt.${item.lookAt.because}`, { date: format.date(item.lookAt.on) })}>
          <MarkEmailUnread
            aria-label={t(`lookAt.${item.lookAt.because}`, { date: format.date(item.lookAt.on) })}
            sx={{ fontSize: 18, color: 'warning.dark', position: 'relative', zIndex: 1 }}
          />
        </Tooltip>
      )}
      {withFollowUp && item.followUpOn && (
        <Tooltip title={t('caseList.followUp', { date: format.date(item.followUpOn) })}>
          <EventRepeat
            aria-label={t('caseList.followUp', { date: format.date(item.followUpOn) })}
            sx={{ fontSize: 18, color: 'text.secondary', position: 'relative', zIndex: 1 }}
          />
        </Tooltip>
      )}
    </Box>
  );
}

/** The follow-up day in words, relative to today. */
export function FollowUp({ on }: { on: string | null }) {
  const format = useFormat();
  if (!on) return <>–</>;
  return (
    <Box component="span" title={format.date(on)} sx={{ whiteSpace: 'nowrap' }}>
      {format.inWords(on)}
    </Box>
  );
}

/** Why nobody works on the case, and what would change that. With `brief` the latter is a tooltip. */
export function Stuck({ because, brief = false }: { because: NonNullable<CaseListItem['stuck']>; brief?: boolean }) {
  const t = useT();
  if (brief) {
    return (
      <Tooltip title={t(`stuck.remedy.${because}`)}>
        <Box component="span" sx={{ position: 'relative', zIndex: 1 }}>
          {t(`stuck.${because}`)}
        </Box>
      </Tooltip>
    );
  }
  return (
    <>
      <Typography variant="body2" component="span" sx={{ display: 'block', fontWeight: 600 }}>
        {t(`stuck.${because}`)}
      </Typography>
      <Typography variant="caption" component="span" color="textSecondary" sx={{ display: 'block' }}>
        {t(`stuck.remedy.${because}`)}
      </Typography>
    </>
  );
}
