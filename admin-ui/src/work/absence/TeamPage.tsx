import EventBusy from '@mui/icons-material/EventBusy';
import { Button, Card, Stack, Typography } from '@mui/material';
import { Page } from '../../kit/components/Page';
import { Empty, Failed } from '../../kit/components/states';
import { useT } from '../../kit/i18n';
import { useSession } from '../../kit/session/session';
import { absenceDesk } from './absenceDesk';
import { useTeam } from './api';
import { MonthStrip } from './MonthStrip';
import { OwnAbsenceNotice } from './OwnAbsence';
import { TeamTable } from './TeamTable';

/** The team and its absences: who is present, how many cases each has, and what to do about it. */
export default function TeamPage() {
  const t = useT();
  const session = useSession();
  const team = useTeam();
  const people = team.data?.items ?? [];
  return (
    <Page
      title={t('absence.title')}
      actions={
        session &&
        session.teams.length > 0 && (
          <Button
            variant="outlined"
            startIcon={<EventBusy />}
            onClick={() => absenceDesk.open({ staff: { id: session.staff.id, name: session.staff.displayName }, spread: false })}
          >
            {t('absence.mine')}
          </Button>
        )
      }
    >
      <Stack spacing={2}>
        <OwnAbsenceNotice />
        {team.isError && <Failed error={team.error} onRetry={() => void team.refetch()} />}
        {team.isPending && (
          <Card sx={{ minHeight: 320, p: 3 }} aria-busy>
            {t('common.loading')}
          </Card>
        )}
        {team.isSuccess && people.length === 0 && <Empty>{t('absence.empty')}</Empty>}
        {people.length > 0 && (
          <>
            <TeamTable people={people} />
            {people.some((person) => person.overdue === null) && (
              <Typography variant="body2" color="textSecondary">
                {t('absence.onlyDue')}
              </Typography>
            )}
            <MonthStrip people={people.filter((person) => !person.gone)} />
          </>
        )}
      </Stack>
    </Page>
  );
}
