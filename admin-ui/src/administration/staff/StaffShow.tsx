import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { Competence, Staff } from '../../kit/api/types';
import { Fact, Facts } from '../../kit/components/Labelled';
import { Page } from '../../kit/components/Page';
import { Section } from '../../kit/components/Section';
import { Word } from '../../kit/components/Word';
import { useServices } from '../../kit/data/queries';
import { useActorName } from '../../kit/events/useActorName';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { RecordPage } from '../../kit/resource/RecordPage';
import { may } from '../../kit/session/permissions';
import { EndSessionsDialog } from './EndSessionsDialog';
import { RequestEntry } from './RequestEntry';
import { RightsSection } from './RightsSection';
import { StaffDialog, type StaffChange } from './StaffDialogs';

/** One account: who it is, what they may do, and for what they are competent. */
export default function StaffShow() {
  const t = useT();
  return <RecordPage<Staff> title={t('page.staff')}>{(person) => <Account person={person} />}</RecordPage>;
}

function Account({ person }: { person: Staff }) {
  const t = useT();
  const actorName = useActorName();
  const format = useFormat();
  const [change, setChange] = useState<StaffChange | null>(null);
  const [ending, setEnding] = useState(false);
  const editable = may('staff', 'edit');
  const edit = (what: StaffChange, label: string) => editable && <Button onClick={() => setChange(what)}>{label}</Button>;
  return (
    <Page
      title={person.displayName}
      need={['staff', 'show']}
      actions={
        <>
          {may('staff', 'reset-password') && !person.disabled && (
            <Button variant="outlined" onClick={() => setChange('reset-password')}>
              {t('staff.reset.button')}
            </Button>
          )}
          {editable && !person.disabled && (
            <Button variant="outlined" onClick={() => setEnding(true)}>
              {t('rights.endSessions')}
            </Button>
          )}
          {may('staff', 'disable') && (
            <Button variant="outlined" onClick={() => setChange(person.disabled ? 'enable' : 'disable')}>
              {t(person.disabled ? 'staff.enable.button' : 'staff.disable.button')}
            </Button>
          )}
        </>
      }
    >
      <Stack spacing={1.5} sx={{ maxWidth: 900 }}>
        {person.disabled && <Alert severity="warning">{t('staff.disabledNotice')}</Alert>}
        {person.mustChangePassword && !person.disabled && <Alert severity="info">{t('staff.mustChange')}</Alert>}
        {person.roles.includes('administrator') && person.roles.length > 1 && <Alert severity="warning">{t('rightsRequests.both')}</Alert>}
        {person.waiting.length > 0 && (
          <Section title={t('rightsRequests.here')}>
            {person.waiting.map((request) => (
              <RequestEntry
                key={request.id}
                request={request}
                person={person}
                now={{ roles: person.roles, teamIds: person.teams.map((team) => team.id), competences: person.competences }}
              />
            ))}
          </Section>
        )}
        <Section title={t('staff.account')} actions={edit('names', t('common.change'))}>
          <Facts>
            <Fact label={t('staff.userName')}>{person.userName}</Fact>
            <Fact label={t('staff.displayName')}>{person.displayName}</Fact>
            <Fact label={t('staff.email')}>{person.email ?? '–'}</Fact>
            <Fact label={t('staff.locale')}>{t(`locale.${person.locale}`)}</Fact>
            <Fact label={t('rights.lastSignIn')}>
              {person.lastSignedInAt ? format.dateTime(person.lastSignedInAt) : t('rights.never_')}
            </Fact>
            <Fact label={t('staff.changed')}>
              {format.dateTime(person.changedAt)} · {actorName(person.changedBy)}
            </Fact>
          </Facts>
        </Section>
        <Section title={t('staff.roles')} actions={edit('roles', t('common.change'))}>
          {person.roles.length === 0 ? (
            <Typography color="textSecondary">{t('staff.noRoles')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {person.roles.map((role) => (
                <li key={role}>
                  <strong>{t(`role.${role}`)}</strong> – {t(`roleMeaning.${role}`)}
                </li>
              ))}
            </Box>
          )}
        </Section>
        <Section title={<Word term="team">{t('staff.teams')}</Word>} actions={edit('teams', t('common.change'))}>
          <Typography>{person.teams.map((team) => team.title).join(', ') || t('staff.noTeams')}</Typography>
        </Section>
        <Section title={<Word term="competence">{t('staff.competences')}</Word>} actions={edit('competences', t('common.change'))}>
          {person.competences.length === 0 ? (
            <Typography color="textSecondary">{t('staff.noCompetences')}</Typography>
          ) : (
            <Competences competences={person.competences} />
          )}
        </Section>
        <RightsSection person={person} />
      </Stack>
      {ending && <EndSessionsDialog person={person} onClose={() => setEnding(false)} />}
      {change && <StaffDialog change={change} person={person} onClose={() => setChange(null)} />}
    </Page>
  );
}

function Competences({ competences }: { competences: readonly Competence[] }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const services = useServices();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {competences.map((competence) => (
        <li key={competence.may + competence.serviceKey}>
          <strong>{localized(services.find((service) => service.key === competence.serviceKey)?.title) || competence.serviceKey}</strong>:{' '}
          {t(`competence.${competence.may}`)}
          {competence.maxFeeCents !== null && ` · ${t('competence.upTo', { amount: format.money(competence.maxFeeCents) })}`}
          {competence.decisionKinds && ` · ${competence.decisionKinds.map((kind) => open('decisionKind', kind)).join(', ')}`}
        </li>
      ))}
    </Box>
  );
}
