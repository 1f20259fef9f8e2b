import { Box, Chip, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Fact, Facts } from '../../kit/components/Labelled';
import { Section } from '../../kit/components/Section';
import { asSchema } from '../../kit/events/useFieldLabels';
import { useSaid } from '../../kit/data/useServiceWords';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { addressLines } from '../../kit/schema/addressLines';
import { useFormat } from '../../kit/i18n/useFormat';
import { SchemaView } from '../../kit/schema/SchemaView';
import type { PastCase } from './api';
import { useRecorded } from './useRecorded';

/** The order in which a person is introduced; unknown fields come last. */
const introduced = ['organisation', 'name', 'salutation', 'title', 'givenName', 'familyName', 'birthDate', 'address', 'email', 'phone'];
const rankOf = (key: string): number => introduced.indexOf(key) + 1 || introduced.length + 1;

/** The case at a past moment: the same words as on its page, without actions. */
export function PastState({ kase }: { kase: PastCase }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const recorded = useRecorded();
  const two = {
    display: 'grid',
    gap: 1.5,
    gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
    alignItems: 'start',
  } as const;
  const said = useSaid(kase.service.words);
  const decision = kase.decision ?? kase.proposal;
  return (
    <Box sx={two}>
      <Section title={t('past.work')}>
        <Facts>
          <Fact label={t('past.field.status')}>{open('status', kase.status)}</Fact>
          <Fact label={t('past.field.assignee')}>{kase.assignee?.name ?? t('cases.nobody')}</Fact>
          <Fact label={t('past.field.priority')}>{t(`priority.${kase.priority}`)}</Fact>
          <Fact label={t('past.field.clock')}>
            {format.date(kase.clock.dueOn)}
            {kase.clock.stoppedOn && ` (${t('past.field.stoppedOn')} ${format.date(kase.clock.stoppedOn)})`}
          </Fact>
          <Fact
            label={t('cases.field.service')}
          >{`${localized(kase.service.title)}, ${t('services.versionNumber', { version: kase.service.version })}`}</Fact>
          <Fact label={t('cases.field.team')}>{kase.team.title}</Fact>
          {kase.followUp && <Fact label={t('past.field.followUp')}>{`${format.date(kase.followUp.on)} ${kase.followUp.note}`}</Fact>}
          {kase.request && <Fact label={t('past.field.request')}>{`${format.dateTime(kase.request.askedAt)}\n${kase.request.text}`}</Fact>}
          {decision && (
            <Fact
              label={t(kase.decision ? 'past.field.decision' : 'past.field.proposal')}
            >{`${said.kind(decision.kind)}, ${said.fee}: ${format.money(decision.feeCents)}\n${decision.explanation}`}</Fact>
          )}
          {kase.closed && (
            <Fact label={t('past.field.closed')}>{`${said.outcome(kase.closed.outcome)}, ${format.date(kase.closed.on)}`}</Fact>
          )}
        </Facts>
      </Section>
      <Section title={said.applicant}>
        <Facts>
          {Object.entries(kase.applicant)
            .filter(([key]) => key !== 'kind')
            .toSorted(([a], [b]) => rankOf(a) - rankOf(b))
            .map(([key, value]) => (
              <Fact key={key} label={open('applicantField', key, open('past.field', key))}>
                {addressLines(value).join('\n') || recorded(key, value)}
              </Fact>
            ))}
        </Facts>
      </Section>
      <Section title={t('past.submitted')}>
        <SchemaView schema={asSchema(kase.service.form) ?? {}} value={kase.form} corrections={kase.corrections} />
      </Section>
      <Stack spacing={1.5}>
        <Lines title={t('past.checks')}>
          {kase.checks.map((check) => (
            <li key={check.key}>
              {localized(check.title)} <Chip size="small" variant="outlined" label={open('checkStatus', check.status)} />{' '}
              {check.finding ?? localized(check.reason)}
            </li>
          ))}
        </Lines>
        <Lines title={t('past.notes')}>
          {kase.notes.map((note) => (
            <li key={note.id}>
              {note.text} – {note.by.name}, {format.dateTime(note.at)}
            </li>
          ))}
        </Lines>
        <Lines title={t('past.letters')}>
          {kase.letters.map((letter) => (
            <li key={letter.id}>
              {open('letterKey', letter.key)}, {open('letterWay', letter.way)}: {open('letterState', letter.state)}
              {letter.leftOn && ` (${format.date(letter.leftOn)})`}
            </li>
          ))}
        </Lines>
        <Lines title={t('past.documents')}>
          {[...kase.attachments, ...kase.letters.flatMap((letter) => letter.documents)].map((file) => (
            <li key={file.id}>
              {file.name} ({format.bytes(file.size)}){' '}
              <Typography component="code" variant="caption" sx={{ overflowWrap: 'anywhere' }}>
                {file.sha256.slice(0, 16)}…
              </Typography>
            </li>
          ))}
        </Lines>
      </Stack>
    </Box>
  );
}

function Lines({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const t = useT();
  return (
    <Section title={title}>
      {children.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t('past.none')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {children}
        </Box>
      )}
    </Section>
  );
}
