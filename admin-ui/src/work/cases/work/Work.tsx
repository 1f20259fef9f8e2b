import { Box, Tab, Tabs } from '@mui/material';
import { lazy, Suspense } from 'react';
import { Loading } from '../../../kit/components/states';
import { useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';
import { DecisionSection } from '../DecisionSection';
import { LatePost } from '../LatePost';
import { Notes } from '../Notes';
import { OtherCases } from '../others/OtherCases';
import { useDesk } from '../page/DeskContext';
import { Pinned } from '../page/Pinned';
import { Payments } from '../Payments';
import { ProposalWork } from '../proposal/ProposalWork';
import { RequestSection } from '../RequestSection';
import { Tasks } from '../tasks/Tasks';
import { Begun } from './Begun';
import { Checks } from './Checks';
import { Letters } from './Letters';
import { News } from './News';

const Timeline = lazy(() => import('../timeline/Timeline'));

/** The work on the case, and what happened to it so far. */
export function Work() {
  const t = useT();
  const { tab, showTab, proposing, layout } = useDesk();
  const { letters, openPost, status } = useThisCase();
  const decides = status !== 'open' && status !== 'waiting';
  // A letter that did not arrive comes first, since somebody waits for it.
  const undelivered = letters.some(({ state }) => state === 'failed');
  const postOpen = openPost > 0;
  return (
    <Box>
      <Tabs
        value={tab}
        onChange={(_, next: 'work' | 'timeline') => showTab(next)}
        aria-label={t('cases.workTabs')}
        sx={{
          px: 1,
          minHeight: 40,
          borderBottom: 1,
          borderColor: 'divider',
          position: 'sticky',
          top: 0,
          zIndex: 2,
          bgcolor: 'background.paper',
          '& .MuiTab-root': { minHeight: 40, py: 0.5 },
        }}
      >
        <Tab value="work" label={t('cases.tasks')} id="tab-work" aria-controls="panel-work" />
        <Tab
          value="timeline"
          label={`${t('timeline.title')} (t)`}
          aria-label={t('timeline.title')}
          aria-keyshortcuts="t"
          id="tab-timeline"
          aria-controls="panel-timeline"
        />
      </Tabs>
      <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} sx={{ p: 1.5 }}>
        {/* What is written into the form stays there while one looks something up in the timeline. */}
        <Box sx={tab === 'work' ? {} : { display: 'none' }}>
          {layout === 'one' && <Pinned narrow />}
          <News />
          <Begun />
          {proposing && <ProposalWork />}
          {/* One card; lines separate its parts. */}
          <Box
            sx={{
              '& > .MuiCard-root': { border: 0, borderRadius: 0, p: 0, boxShadow: 'none', overflow: 'visible' },
              '& > .MuiCard-root + .MuiCard-root': { borderTop: 1, borderColor: 'divider', mt: 1.5, pt: 1.5 },
            }}
          >
            <OtherCases />
            {postOpen && <LatePost />}
            {undelivered && <Letters />}
            {/* Whoever signs begins with what is proposed; what was asked before comes after it. */}
            {decides && <DecisionSection />}
            <RequestSection />
            <Tasks />
            {!decides && <DecisionSection />}
            {!undelivered && <Letters />}
            <Payments />
            {!postOpen && <LatePost />}
            <Checks />
            <Notes />
          </Box>
        </Box>
        {tab === 'timeline' && (
          <Suspense fallback={<Loading shape="rows" count={6} />}>
            <Timeline />
          </Suspense>
        )}
      </Box>
    </Box>
  );
}
