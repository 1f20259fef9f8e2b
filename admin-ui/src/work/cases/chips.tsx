import { Chip, Stack, Tooltip } from '@mui/material';
import type { CaseStatus, Channel, Priority } from '../../kit/api/types';
import { useServiceWords } from '../../kit/data/useServiceWords';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';

const statusColors = { open: 'primary', waiting: 'default', proposed: 'secondary', decided: 'success', closed: 'default' } as const;

interface StatusProps {
  /** Its words say how a case ended. */
  readonly serviceKey: string;
  readonly status: CaseStatus;
  readonly outcome?: string | null;
  readonly awaitsPayment?: boolean;
  readonly undelivered?: boolean;
  readonly postOpen?: boolean;
}

/** The state of the case and its problems, in words. */
export function StatusChip({ serviceKey, status, outcome, awaitsPayment, undelivered, postOpen }: StatusProps) {
  const t = useT();
  const wordsOf = useServiceWords();
  const label = status === 'closed' && outcome ? wordsOf(serviceKey).outcome(outcome) : t(`status.${status}`);
  return (
    <Stack direction="row" spacing={0.5} useFlexGap component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap' }}>
      <Chip label={label} color={statusColors[status]} variant="outlined" component="span" />
      {awaitsPayment && <Chip label={t('cases.awaitsPayment')} color="warning" variant="outlined" component="span" />}
      {postOpen && <Chip label={t('cases.postOpen')} color="warning" variant="outlined" component="span" />}
      {undelivered && <Chip label={t('cases.undelivered')} color="error" variant="outlined" component="span" />}
    </Stack>
  );
}

/** The priority, where it is higher than normal. */
export function PriorityChip({ priority }: { priority: Priority }) {
  const t = useT();
  if (priority === 'normal') return null;
  return <Chip label={t(`priority.${priority}`)} color={priority === 'urgent' ? 'error' : 'warning'} component="span" />;
}

interface DueProps {
  readonly dueOn: string | null;
  readonly officeDaysLeft: number | null;
  readonly status: CaseStatus;
  readonly stoppedOn?: string | null;
  /** Also shows the day, and since when the clock has stood. */
  readonly withDay?: boolean;
}

/** The time left until the deadline, coloured only where it matters. Where nothing is counted, it shows the day. */
export function DueChip({ dueOn, officeDaysLeft, status, stoppedOn, withDay = false }: DueProps) {
  const t = useT();
  const format = useFormat();
  // A decided case has kept its deadline or has not. Nobody is late for it any more.
  if (status === 'waiting' || stoppedOn) {
    return (
      <>
        <Chip label={t('due.stopped')} variant="outlined" component="span" />{' '}
        {withDay && stoppedOn && t('due.since', { date: format.date(stoppedOn) })}
      </>
    );
  }
  if (!dueOn) return <span>–</span>;
  if (status === 'closed' || officeDaysLeft === null) return <span style={{ whiteSpace: 'nowrap' }}>{format.date(dueOn)}</span>;
  const color = officeDaysLeft < 0 ? 'error' : officeDaysLeft <= 2 ? 'warning' : 'default';
  return (
    <>
      <Tooltip title={format.date(dueOn)}>
        <Chip
          label={format.due(dueOn, officeDaysLeft)}
          color={color}
          variant={color === 'default' ? 'outlined' : 'filled'}
          component="span"
        />
      </Tooltip>{' '}
      {withDay && format.date(dueOn)}
    </>
  );
}

export function ChannelText({ channel }: { channel: Channel }) {
  const t = useT();
  return <>{t(`channel.${channel}`)}</>;
}
