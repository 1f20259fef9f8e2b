import { Card } from '@mui/material';
import { Fact, Facts } from '../components/Labelled';
import { useLocalized, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { useThisCase } from './CaseContext';
import { ChannelText, DueChip, PriorityChip, StatusChip } from './chips';

/** Where the case stands: state, deadline, who has it, and how it came in. */
export function CaseHeader() {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const kase = useThisCase();
  return (
    <Card sx={{ p: 2 }}>
      <Facts columns={3}>
        <Fact label={t('cases.field.status')}>
          <StatusChip status={kase.status} outcome={kase.closed?.outcome ?? null} awaitsPayment={kase.awaitsPayment} undelivered={kase.letters.some((letter) => letter.state === 'failed')} />{' '}
          <PriorityChip priority={kase.priority} />
        </Fact>
        <Fact label={t('cases.field.dueOn')}>
          <DueChip dueOn={kase.clock.dueOn} officeDaysLeft={kase.clock.officeDaysLeft} status={kase.status} stoppedOn={kase.clock.stoppedOn} />{' '}
          {kase.clock.stoppedOn ? t('due.since', { date: format.date(kase.clock.stoppedOn) }) : kase.clock.dueOn && kase.status !== 'closed' && format.date(kase.clock.dueOn)}
        </Fact>
        <Fact label={t('cases.field.assignee')}>{kase.assignee ? kase.assignee.name : t('cases.nobody')}</Fact>
        <Fact label={t('cases.field.service')}>{localized(kase.service.title)}</Fact>
        <Fact label={t('cases.field.team')}>{kase.team.title}</Fact>
        <Fact label={t('cases.field.receivedAt')}>
          {format.dateTime(kase.receivedAt)} · <ChannelText channel={kase.channel} />
        </Fact>
        {kase.followUp && (
          <Fact label={t('cases.field.followUp')}>
            {format.date(kase.followUp.on)} ({format.inWords(kase.followUp.on)}){kase.followUp.note && `: ${kase.followUp.note}`}
          </Fact>
        )}
        {kase.externalReference && <Fact label={t('cases.field.externalReference')}>{kase.externalReference}</Fact>}
        {kase.closed && (
          <Fact label={t('cases.field.closed')}>
            {format.dateTime(kase.closed.at)} · {kase.closed.by}
          </Fact>
        )}
      </Facts>
    </Card>
  );
}
