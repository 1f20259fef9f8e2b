import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetMany } from 'react-admin';
import { Link } from 'react-router-dom';
import { api } from '../../kit/api/endpoints';
import type { RightsRequest, RightsRequestWaiting, Staff, Team } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { OneTimeSecret } from '../../kit/components/OneTimeSecret';
import { useServices } from '../../kit/data/queries';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';
import { useSession } from '../../kit/session/session';
import { useCellText } from './CellDialog';
import { cellOf, sameCompetences } from './competenceMatrix';

type Rights = RightsRequest['now'];

interface Props {
  readonly request: RightsRequestWaiting;
  readonly person: Pick<Staff, 'id' | 'displayName'>;
  /** What the account may do now. */
  readonly now: Rights;
  /** Whether the name leads to the account. */
  readonly linked?: boolean;
}

/** A request that waits: who asks, for what, until when. Who may decide on it also sees the buttons. */
export function RequestEntry({ request, person, now, linked = false }: Props) {
  const t = useT();
  const format = useFormat();
  const own = useSession()?.staff.id;
  const [deciding, setDeciding] = useState<'confirm' | 'refuse' | null>(null);
  const lines = useAskedFor(request, now);
  const mine = request.askedBy.id === own;
  const about = person.id === own;
  return (
    <Box>
      <Typography>
        {t('rightsRequests.asks', { by: request.askedBy.name, name: linked ? '' : person.displayName })}
        {linked && (
          <MuiLink component={Link} to={`/staff/${person.id}/show`} sx={{ fontWeight: 600 }}>
            {person.displayName}
          </MuiLink>
        )}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map((line) => (
          <Typography component="li" variant="body2" key={line}>
            {line}
          </Typography>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {t('rightsRequests.since', { at: format.dateTime(request.askedAt), until: format.dateTime(request.lapsesAt) })}
        {mine && ` · ${t('rightsRequests.own')}`}
        {about && ` · ${t('rightsRequests.aboutYou')}`}
      </Typography>
      {may('staff', 'confirm') && (
        <Stack direction="row" spacing={1} sx={{ mt: 0.75 }}>
          {!mine && !about && (
            <Button variant="contained" size="small" onClick={() => setDeciding('confirm')}>
              {t('rightsRequests.confirm')}
            </Button>
          )}
          <Button variant="outlined" size="small" onClick={() => setDeciding('refuse')}>
            {t(mine ? 'rightsRequests.withdraw' : 'rightsRequests.refuse')}
          </Button>
        </Stack>
      )}
      {deciding && (
        <Decide how={deciding} mine={mine} request={request} name={person.displayName} lines={lines} onClose={() => setDeciding(null)} />
      )}
    </Box>
  );
}

interface DecideProps {
  readonly how: 'confirm' | 'refuse';
  readonly mine: boolean;
  readonly request: RightsRequestWaiting;
  readonly name: string;
  readonly lines: readonly string[];
  readonly onClose: () => void;
}

/** Confirms or refuses the request after its meaning was shown. If it makes a new password, the person who confirms sees it. */
function Decide({ how, mine, request, name, lines, onClose }: DecideProps) {
  const t = useT();
  const client = useQueryClient();
  const [password, setPassword] = useState<string | null>(null);
  const reload = () =>
    Promise.all([client.invalidateQueries({ queryKey: ['staff'] }), client.invalidateQueries({ queryKey: ['rights-requests'] })]);
  const close = () => {
    onClose();
    void reload();
  };
  if (password !== null)
    return <OneTimeSecret title={t('staff.password.title')} text={t('staff.password.text')} secret={password} onClose={close} />;
  const by = request.askedBy.name;
  const title =
    how === 'confirm'
      ? t('rightsRequests.confirmTitle', { by })
      : t(mine ? 'rightsRequests.withdrawTitle' : 'rightsRequests.refuseTitle', { by });
  const done =
    how === 'confirm'
      ? t(`rightsRequests.holds.${request.kind}`, { name, what: lines.join(' · ') })
      : t(mine ? 'rightsRequests.withdrawn' : 'rightsRequests.refused', { name });
  return (
    <ActionDialog
      title={title}
      text={`${lines.join(' · ')}. ${how === 'confirm' ? t('rightsRequests.confirmText', { by, name }) : t('rightsRequests.refuseText')}`}
      submitLabel={t(how === 'confirm' ? 'rightsRequests.confirm' : mine ? 'rightsRequests.withdraw' : 'rightsRequests.refuse')}
      done={done}
      staysOpen
      onSubmit={async () => {
        const made =
          how === 'confirm'
            ? (await api.rightsRequests.confirm(request.id)).oneTimePassword
            : await api.rightsRequests.refuse(request.id).then(() => null);
        if (made === null) close();
        else setPassword(made);
      }}
      onReload={reload}
      onClose={onClose}
    />
  );
}

/** What the account is to have, part by part, and what it has now. */
function useAskedFor({ kind, wanted }: RightsRequestWaiting, now: Rights): string[] {
  const t = useT();
  const localized = useLocalized();
  const services = useServices();
  const teams = useGetMany<Team>('teams', { ids: [...now.teamIds, ...(wanted?.teamIds ?? [])] }).data ?? [];
  const cellText = useCellText();
  if (kind === 'password-reset') return [t('rightsRequests.password')];
  if (kind === 'enable') return [t('rightsRequests.enable')];
  if (!wanted) return [];
  const nothing = t('rightsRequests.nothing');
  const differs = (line: (what: string) => string, before: string, after: string): string[] =>
    before === after ? [] : [`${line(after || nothing)} (${t('rightsRequests.before', { what: before || nothing })})`];
  const roleNames = (rights: Rights): string =>
    rights.roles
      .map((role) => t(`role.${role}`))
      .toSorted()
      .join(', ');
  const teamNames = (rights: Rights): string =>
    rights.teamIds
      .map((id) => teams.find((team) => team.id === id)?.title ?? id)
      .toSorted()
      .join(', ');
  const keys = sameCompetences(wanted.competences, now.competences)
    ? []
    : [...new Set([...now.competences, ...wanted.competences].map((one) => one.serviceKey))];
  return [
    ...differs((what) => t('rightsRequests.roles', { what }), roleNames(now), roleNames(wanted)),
    ...differs((what) => t('rightsRequests.teams', { what }), teamNames(now), teamNames(wanted)),
    ...keys.flatMap((key) => {
      const service = localized(services.find((one) => one.key === key)?.title) || key;
      return differs(
        (what) => t('rightsRequests.competence', { service, what }),
        cellText(cellOf(now.competences, key)),
        cellText(cellOf(wanted.competences, key)),
      );
    }),
  ];
}
