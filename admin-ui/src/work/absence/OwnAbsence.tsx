import EventBusy from '@mui/icons-material/EventBusy';
import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { asProblem } from '../../kit/api/problem';
import { useProblemText } from '../../kit/components/ProblemNotice';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useSession } from '../../kit/session/session';
import { absenceDesk } from './absenceDesk';
import { absenceApi, useAbsencesChanged, useTeam } from './api';

/** The entry of the user's menu that reports oneself absent; null for people without a team. */
export function useReportMyAbsence(): (() => void) | null {
  const session = useSession();
  if (!session || session.teams.length === 0) return null;
  return () => absenceDesk.open({ staff: { id: session.staff.id, name: session.staff.displayName }, spread: false });
}

/** Says that the person is recorded as absent, and offers to end it. Otherwise it shows nothing. */
export function OwnAbsenceNotice() {
  const t = useT();
  const format = useFormat();
  const session = useSession();
  const notify = useNotify();
  const textOf = useProblemText();
  const changed = useAbsencesChanged();
  const [busy, setBusy] = useState(false);
  const team = useTeam();
  const absence = team.data?.items.find((person) => person.id === session?.staff.id)?.absence;
  if (!absence) return null;
  const end = async (): Promise<void> => {
    setBusy(true);
    try {
      await absenceApi.end(absence.id, absence.version);
      notify(t('absence.ended'), { type: 'success' });
    } catch (error) {
      notify(textOf(asProblem(error)), { type: 'warning' });
    }
    await changed();
    setBusy(false);
  };
  return (
    <Alert
      severity="warning"
      icon={<EventBusy />}
      sx={{ mb: 1 }}
      action={
        <Button color="inherit" size="small" loading={busy} onClick={() => void end()}>
          {t('absence.bannerBack')}
        </Button>
      }
    >
      {t('absence.banner', { until: format.date(absence.until) })}
    </Alert>
  );
}
