import Download from '@mui/icons-material/FileDownloadOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Card, Link as MuiLink, Slider, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { saveBlob } from '../../kit/api/saveBlob';
import type { TimelineEntry } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { MomentField } from '../../kit/components/MomentField';
import { Page } from '../../kit/components/Page';
import { Section } from '../../kit/components/Section';
import { Failed, Loading } from '../../kit/components/states';
import { useTimeline } from '../../kit/data/queries';
import { BeforeAfter } from '../../kit/events/BeforeAfter';
import { useActorName } from '../../kit/events/useActorName';
import { useEventSentence } from '../../kit/events/useEventSentence';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';
import { inspection, type CaseAt } from './api';
import { EventDetails, Said, saidIn } from './EventDetails';
import { PastState } from './PastState';
import { usePastField } from './usePastField';

/** A case at any past moment: a slider over its events, what each changed, and the state after it. */
export default function CaseHistory() {
  const t = useT();
  const format = useFormat();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const timeline = useTimeline(id);
  // Only events of the case itself. Refused attempts and exports change nothing in it.
  const steps = timeline.data?.entries.filter((entry) => entry.kind.startsWith('case.')) ?? [];
  const moment = search.get('moment');
  const tooEarly = moment !== null && steps[0] !== undefined && moment < steps[0].at;
  const chosen = moment ? stepAt(steps, moment) : steps.findIndex((step) => step.id === search.get('event'));
  const at = chosen === -1 ? steps.length - 1 : chosen;
  const step = steps[at];
  const past = useQuery({
    queryKey: ['cases', 'past', id, step?.id],
    queryFn: () => inspection.caseAt(id, { event: step?.id }),
    enabled: step !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 600_000,
  });
  const go = (to: number): void => {
    const next = steps[to];
    if (next) setSearch({ event: next.id }, { replace: true });
  };
  const failed = timeline.error ?? past.error;
  if (failed) {
    return (
      <Page title={t('past.open')}>
        <Failed size="page" error={failed} onRetry={() => void timeline.refetch().then(() => past.refetch())} />
      </Page>
    );
  }
  if (!past.data || !step) {
    return (
      <Page title={t('past.open')}>
        <Loading shape="page" />
      </Page>
    );
  }
  return (
    <Page
      title={t('past.title', { number: past.data.case.caseNumber })}
      need={['cases', 'show']}
      over={
        <MuiLink component={Link} to={`/cases/${id}`} variant="body2" sx={{ '@media print': { display: 'none' } }}>
          {t('past.back')}
        </MuiLink>
      }
      actions={<Actions caseId={id} number={past.data.case.caseNumber} />}
    >
      <Stack spacing={1.5} sx={{ maxWidth: 1200, opacity: past.isPlaceholderData ? 0.6 : 1 }}>
        {tooEarly && <Alert severity="info">{t('past.notYet', { at: format.dateTime(moment) })}</Alert>}
        <Typography variant="h2" sx={{ display: 'none', '@media print': { display: 'block' } }}>
          {t('past.state', { at: format.dateTime(step.at) })}
        </Typography>
        <Walk steps={steps} at={at} onGo={go} onMoment={(instant) => setSearch({ moment: instant }, { replace: true })} />
        <What past={past.data} first={at === 0} />
        <PastState kase={past.data.case} />
        <PrintedTimeline steps={steps.slice(0, at + 1)} past={past.data} />
      </Stack>
    </Page>
  );
}

/** The last step up to an instant; the first step where the instant is earlier than all. */
function stepAt(steps: readonly TimelineEntry[], moment: string): number {
  return Math.max(
    0,
    steps.findLastIndex((step) => step.at <= moment),
  );
}

function Actions({ caseId, number }: { caseId: string; number: string }): ReactNode {
  const t = useT();
  const notify = useNotify();
  const [exporting, setExporting] = useState<'json' | 'zip' | null>(null);
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', '@media print': { display: 'none' } }}>
      <Button startIcon={<Print />} onClick={() => window.print()}>
        {t('past.print')}
      </Button>
      {may('events', 'list') && (
        <>
          <Button startIcon={<Download />} onClick={() => setExporting('zip')}>
            {t('past.archive')}
          </Button>
          <Button startIcon={<Download />} onClick={() => setExporting('json')}>
            {t('past.file')}
          </Button>
        </>
      )}
      {exporting && (
        <ActionDialog
          title={t('past.fileTitle')}
          text={t(exporting === 'zip' ? 'past.archiveText' : 'past.fileText')}
          submitLabel={t(exporting === 'zip' ? 'past.archive' : 'past.file')}
          onSubmit={async () => {
            saveBlob(
              await (exporting === 'zip' ? inspection.caseArchive(caseId) : inspection.caseFile(caseId)),
              `Akte ${number}.${exporting}`,
            );
            notify(t('past.fileDone'), { type: 'success' });
          }}
          onClose={() => setExporting(null)}
        />
      )}
    </Stack>
  );
}

interface WalkProps {
  readonly steps: readonly TimelineEntry[];
  readonly at: number;
  readonly onGo: (step: number) => void;
  readonly onMoment: (instant: string) => void;
}

function Walk({ steps, at, onGo, onMoment }: WalkProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const sentence = useEventSentence();
  const [typed, setTyped] = useState('');
  const step = steps[at];
  if (!step) return null;
  return (
    <Card sx={{ p: 2, '@media print': { display: 'none' } }}>
      <Typography variant="h2" role="status">
        {t('past.state', { at: format.dateTime(step.at) })}
      </Typography>
      <Box sx={{ px: 1.5, pt: 1 }}>
        <Slider
          aria-label={t('past.slider', { n: at + 1, of: steps.length })}
          aria-describedby="past-help"
          value={at}
          min={0}
          max={Math.max(1, steps.length - 1)}
          step={1}
          marks={steps.length <= 60}
          disabled={steps.length < 2}
          onChange={(_, value) => onGo(typeof value === 'number' ? value : (value[0] ?? 0))}
          getAriaValueText={(value) => {
            const one = steps[value];
            return one ? `${format.dateTime(one.at)}: ${sentence(one)}` : String(value);
          }}
        />
      </Box>
      <Typography id="past-help" variant="caption" color="textSecondary" component="p" sx={{ mb: 1 }}>
        {t('past.slider', { n: at + 1, of: steps.length })}. {t('past.sliderHelp')}
      </Typography>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed) onMoment(typed);
        }}
        sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <MomentField label={t('past.at')} onChange={setTyped} />
        <Button type="submit" disabled={!typed}>
          {t('past.go')}
        </Button>
      </Box>
    </Card>
  );
}

function What({ past, first }: { past: CaseAt; first: boolean }): ReactNode {
  const t = useT();
  const format = useFormat();
  const sentence = useEventSentence(past.case.service.checks);
  const actorName = useActorName();
  const lineOf = usePastField(past.case);
  const rows = past.changes.flatMap((change) => lineOf(change) ?? []);
  return (
    <Section title={t('past.event')}>
      <Typography>{sentence(past.event)}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {format.dateTime(past.event.at)} · {actorName(past.event.by.name)}
      </Typography>
      <Said texts={saidIn(past.event)} />
      {past.erased > 0 && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {t('past.erased', { smart_count: past.erased })}
        </Alert>
      )}
      {first ? (
        <Typography variant="body2">{t('past.first')}</Typography>
      ) : rows.length === 0 ? (
        <Typography variant="body2">{t('past.noChanges')}</Typography>
      ) : (
        <BeforeAfter rows={rows} label={t('past.changes')} />
      )}
    </Section>
  );
}

/** Printed only: all events up to then, as sentences. */
function PrintedTimeline({ steps, past }: { steps: readonly TimelineEntry[]; past: CaseAt }): ReactNode {
  const t = useT();
  const format = useFormat();
  const sentence = useEventSentence(past.case.service.checks);
  return (
    <Box sx={{ display: 'none', '@media print': { display: 'block' } }}>
      <Section title={t('past.timeline')}>
        <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
          {steps.map((step) => (
            <li key={step.id}>
              {format.dateTime(step.at)} – {sentence(step)}
              <EventDetails event={step} />
            </li>
          ))}
        </Box>
      </Section>
    </Box>
  );
}
