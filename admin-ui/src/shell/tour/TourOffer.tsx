import { Button, Card, Typography } from '@mui/material';
import { useId } from 'react';
import { useNotify } from 'react-admin';
import { useT } from '../../kit/i18n';
import { usePreferences } from '../../kit/session/preferences';
import { useSession } from '../../kit/session/session';
import { nextTour, startTour, useRunningTour } from './tourState';

/** Offers the tour of a role quietly until it was taken or declined. It covers nothing. */
export function TourOffer() {
  const t = useT();
  const notify = useNotify();
  const titleId = useId();
  const session = useSession();
  const running = useRunningTour();
  const [{ tours }, change] = usePreferences();
  const role = session && nextTour(session.staff.roles, tours);
  if (!role || running) return null;
  const decline = (): void => {
    // If it could not be stored, it is offered again the next time.
    change({ tours: [...tours, role] }).catch(() => undefined);
    notify(t('tour.later'), { type: 'info' });
  };
  return (
    <Card
      component="section"
      aria-labelledby={titleId}
      sx={{ mb: 1.5, px: 2, py: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}
    >
      <Typography variant="body2" sx={{ flex: '1 1 280px' }}>
        <strong id={titleId}>{t('tour.welcome')}</strong> {t('tour.offer', { role: t(`role.${role}`) })}
      </Typography>
      <Button variant="outlined" onClick={() => startTour(role)}>
        {t('tour.start')}
      </Button>
      <Button onClick={decline}>{t('tour.no')}</Button>
    </Card>
  );
}
