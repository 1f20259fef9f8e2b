import { Alert, Box, Button, Card, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Page } from '../../kit/components/Page';
import { Failed, Notice } from '../../kit/components/states';
import { useQueues } from '../../kit/data/queries';
import { useT } from '../../kit/i18n';
import { timeZone } from '../../kit/i18n/format';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';
import { useSession } from '../../kit/session/session';
import { OwnAbsenceNotice, ReturnGreeting } from '../../work/absence';
import { lacking } from '../../work/cases/list/lacking';
import { NextCaseButton } from '../../work/cases/NextCaseButton';
import { TakeInButton } from '../../work/cases/TakeInButton';
import { queuesAtHome } from '../../work/cases/queues';
import { TourOffer } from '../tour/TourOffer';
import { pageEntries, queueEntries, type QueueEntry } from '../places/menuItems';
import { useCountOf } from '../places/useCountOf';
import { BegunApplications } from './BegunApplications';
import { BegunList } from './BegunList';
import { greetingAt } from './day';
import { MoneyTiles } from './MoneyTiles';
import { NextDue } from './NextDue';
import { QueueTile } from './QueueTile';
import { RightsTile } from './RightsTile';

/** The start page, by role: what is urgent, what is next, and the person's pages. */
export function Home() {
  const t = useT();
  const format = useFormat();
  const session = useSession();
  const queues = useQueues();
  const countOf = useCountOf();
  if (!session) return null;

  const lacks = lacking(session);
  const had = (keys: readonly QueueEntry['key'][]): readonly QueueEntry[] =>
    keys.flatMap((key) => queueEntries.filter((entry) => entry.key === key && may(...entry.need)));
  const [urgent, others] = [had([...queuesAtHome('pressing'), 'tasks', 'quarantine']), had(queuesAtHome('stock'))];
  const pages = pageEntries.flatMap((group) => group.pages).filter((page) => may(page.resource, 'list'));
  const calm = !lacks && urgent.length > 0 && urgent.every(({ key }) => countOf(key).count?.count === 0);
  const now = new Date();
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hour12: false, timeZone }).format(now));

  return (
    <Page
      title={t('home.title')}
      heading={t(`home.greeting.${greetingAt(hour)}`, { name: session.staff.displayName })}
      over={<Typography color="textSecondary">{format.longDate(now.toISOString())}</Typography>}
      actions={
        <>
          <TakeInButton />
          {may('cases', 'next') && <NextCaseButton />}
        </>
      }
    >
      <Box sx={{ maxWidth: 1120 }}>
        <TourOffer />
        <OwnAbsenceNotice />
        <ReturnGreeting />
      </Box>
      <Stack spacing={3} sx={{ maxWidth: 1120 }}>
        {lacks && <Alert severity="info">{t(`cases.empty.lacking.${lacks}`)}</Alert>}
        {queues.isError && <Failed error={queues.error} onRetry={() => void queues.refetch()} />}
        {urgent.length > 0 && (
          <section aria-labelledby="home-today">
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, mb: 1 }}>
              <Typography id="home-today" variant="h2">
                {t('home.today')}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {calm && t('home.calm')}
              </Typography>
            </Box>
            <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 160px), 1fr))' }}>
              {urgent.map((entry) => (
                <QueueTile key={entry.key} entry={entry} count={countOf(entry.key).count} loading={countOf(entry.key).isComing} />
              ))}
            </Box>
          </section>
        )}
        {may('refunds', 'record-refund') && <MoneyTiles />}
        {may('staff', 'confirm') && <RightsTile />}
        {may('intake', 'create') && <BegunApplications />}
        {may('cases', 'list') && <BegunList />}
        {others.some(({ key }) => key === 'mine') && <NextDue />}
        {others.length > 0 && (
          <section aria-labelledby="home-stock">
            <Typography id="home-stock" variant="h2" sx={{ mb: 1 }}>
              {t('home.otherwise')}
            </Typography>
            <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 160px), 1fr))' }}>
              {others.map((entry) => (
                <QueueTile key={entry.key} entry={entry} count={countOf(entry.key).count} loading={countOf(entry.key).isComing} />
              ))}
            </Box>
          </section>
        )}
        {pages.length > 0 && (
          <section aria-labelledby="home-pages">
            <Typography id="home-pages" variant="h2" sx={{ mb: 1 }}>
              {t('home.pages')}
            </Typography>
            <Card sx={{ p: 1, display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
              {pages.map((page) => (
                <Button key={page.to} component={Link} to={page.to} startIcon={page.icon} size="medium" sx={{ px: 1.5 }}>
                  {t(page.label)}
                </Button>
              ))}
            </Card>
          </section>
        )}
        {urgent.length + others.length + pages.length === 0 && (
          <Notice icon={null} size="page" title={t('home.nothing.title')}>
            {t('home.nothing.text')}
          </Notice>
        )}
      </Stack>
    </Page>
  );
}
