import { Alert, AlertTitle, Button, Collapse, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { nameFirst } from '../../kit/i18n/nameFirst';
import { useSession } from '../../kit/session/session';
import { absenceApi, absenceKeys } from './api';

const place = 'vorgang.greeted';

/** Says after an absence what happened to the person's cases. It stays until the person confirms it. */
export function ReturnGreeting() {
  const t = useT();
  const format = useFormat();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const [greeted, setGreeted] = useState(() => localStorage.getItem(place) ?? '');
  const back = useQuery({
    queryKey: absenceKeys.sinceAbsence,
    queryFn: ({ signal }) => absenceApi.sinceAbsence(signal),
    staleTime: 600_000,
    retry: false,
    enabled: Boolean(session),
  });
  const absence = back.data?.absence;
  if (!absence || !session || greeted === `${session.staff.id} ${absence.until}`) return null;
  const moved = back.data?.moved ?? [];
  const days = { from: format.date(absence.from), until: format.date(absence.until) };
  const understood = (): void => {
    const mark = `${session.staff.id} ${absence.until}`;
    localStorage.setItem(place, mark);
    setGreeted(mark);
  };
  return (
    <Alert
      severity="info"
      sx={{ mb: 1 }}
      action={
        <>
          {moved.length > 0 && (
            <Button color="inherit" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t('absence.greeting.show')}
            </Button>
          )}
          <Button color="inherit" size="small" onClick={understood}>
            {t('absence.greeting.close')}
          </Button>
        </>
      }
    >
      <AlertTitle>{t('absence.greeting.title')}</AlertTitle>
      {moved.length === 0 ? t('absence.greeting.none', days) : t('absence.greeting.some', { ...days, smart_count: moved.length })}
      <Collapse in={open}>
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {moved.map((one) => (
            <li key={`${one.caseId} ${one.at}`}>
              <MuiLink component={Link} to={`/cases/${one.caseId}`}>
                {one.caseNumber}
              </MuiLink>{' '}
              {nameFirst(one, t)}
              <Typography variant="caption" component="p">
                {t(one.to ? 'absence.greeting.moved' : 'absence.greeting.queue', { to: one.to ?? '', by: one.by, at: format.ago(one.at) })}
              </Typography>
            </li>
          ))}
        </ul>
      </Collapse>
    </Alert>
  );
}
