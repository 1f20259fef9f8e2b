import { Alert, Box, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useCase } from '../api/queries';
import type { CaseDetail } from '../api/types';
import { Page } from '../components/Page';
import { ProblemNotice } from '../components/ProblemNotice';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { Attachments } from './Attachments';
import { CaseActions } from './actions/CaseActions';
import { CaseContext } from './CaseContext';
import { CaseHeader } from './CaseHeader';
import { Checks } from './Checks';
import { DecisionSection } from './DecisionSection';
import { Letters } from './Letters';
import { Notes } from './Notes';
import { Payments } from './Payments';
import { RequestSection } from './RequestSection';
import { Submitted } from './Submitted';
import { Timeline } from './Timeline';

/** One case: what was submitted, the evidence, and the work on it. */
export default function CasePage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = useCase(id);
  if (query.isPending) return <Page title={t('cases.one')}>{t('common.loading')}</Page>;
  if (query.isError && !query.data) {
    return (
      <Page title={t('cases.one')}>
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      </Page>
    );
  }
  return (
    <CaseContext value={query.data}>
      {/* The key: what is open or typed on one case never shows on the next. */}
      <Opened key={id} kase={query.data} />
    </CaseContext>
  );
}

function Opened({ kase }: { kase: CaseDetail }) {
  const t = useT();
  const format = useFormat();
  const [tab, setTab] = useState<'work' | 'timeline'>('work');
  return (
    <Page title={kase.caseNumber} over={<Typography variant="body2" color="textSecondary">{kase.subject}</Typography>} actions={<CaseActions />}>
      <Stack spacing={1.5}>
        <CaseHeader />
        {kase.returned && kase.status === 'open' && (
          <Alert severity="warning">
            {t('cases.returned', { by: kase.returned.by.name, at: format.dateTime(kase.returned.at) })} „{kase.returned.comment}“
          </Alert>
        )}
        <Box sx={{ display: 'grid', gap: 1.5, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 6fr)' } }}>
          <Stack spacing={1.5}>
            <Submitted />
            <Attachments />
          </Stack>
          <Stack spacing={1.5}>
            <Tabs value={tab} onChange={(_, next: 'work' | 'timeline') => setTab(next)} aria-label={t('cases.tabs')}>
              <Tab value="work" label={t('cases.work')} id="tab-work" aria-controls="panel-work" />
              <Tab value="timeline" label={t('timeline.title')} id="tab-timeline" aria-controls="panel-timeline" />
            </Tabs>
            <Stack spacing={1.5} role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
              {tab === 'work' ? (
                <>
                  <RequestSection />
                  <DecisionSection />
                  <Letters />
                  <Payments />
                  <Checks />
                  <Notes />
                </>
              ) : (
                <Timeline />
              )}
            </Stack>
          </Stack>
        </Box>
      </Stack>
    </Page>
  );
}
