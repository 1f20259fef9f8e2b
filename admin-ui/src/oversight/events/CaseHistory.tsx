import Download from '@mui/icons-material/FileDownloadOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Card, Link as MuiLink, Slider, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { asProblem } from '../../kit/api/problem';
import { saveBlob } from '../../kit/api/saveBlob';
import type { TimelineEntry } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { MomentField } from '../../kit/components/MomentField';
import { Page } from '../../kit/components/Page';
import { Section } from '../../kit/components/Section';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Failed, Loading } from '../../kit/components/states';
import { useSaid } from '../../kit/data/useServiceWords';
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
import { usePrintedTimeline } from './usePrintedTimeline';

/** A case at any past moment: a slider over its events, what each changed, and the state after it. */
export default function CaseHistory() {
  const t = useT();
  const format = useFormat();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const moment = search.get('moment');
  const until = moment ? { moment } : search.get('step') ? { position: search.get('step') } : { event: search.get('event') };
  const past = useQuery({
    queryKey: ['cases', 'past', id, until],
    queryFn: () => pastOf(id, until),
    placeholderData: keepPreviousData,
    staleTime: 600_000,
  });
  const printed = usePrintedTimeline(id, past.data?.event.id);
  if (past.error) {
    return (
      <Page title={t('past.open')}>
        <Failed size="page" error={past.error} onRetry={() => void past.refetch()} />
      </Page>
    );
  }
  if (!past.data) {
    return (
      <Page title={t('past.open')}>
        <Loading shape="page" />
      </Page>
    );
  }
  const { tooEarly, ...shown } = past.data;
  const { case: kase, event, position, of } = shown;
  // The slider moves at once; what it stands at follows.
  const at = 'position' in until ? Number(until.position) : position;
  return (
    <Page
      title={t('past.title', { number: kase.caseNumber })}
      need={['cases', 'show']}
      over={
        <MuiLink component={Link} to={`/cases/${id}`} variant="body2" sx={{ '@media print': { display: 'none' } }}>
          {t('past.back')}
        </MuiLink>
      }
      actions={<Actions caseId={id} number={kase.caseNumber} print={() => void printed.print()} />}
    >
      <Stack spacing={1.5} sx={{ maxWidth: 1200, opacity: past.isPlaceholderData ? 0.6 : 1 }}>
        {tooEarly && <Alert severity="info">{t('past.notYet', { at: format.dateTime(moment) })}</Alert>}
        {printed.failed !== null && <ProblemNotice error={printed.failed} onRetry={() => void printed.print()} />}
        <Typography variant="h2" sx={{ display: 'none', '@media print': { display: 'block' } }}>
          {t('past.state', { at: format.dateTime(event.at) })}
        </Typography>
        <Walk
          words={kase.service.words}
          event={event}
          at={at}
          of={of}
          onGo={(step) => setSearch({ step: String(step) }, { replace: true })}
          onMoment={(instant) => setSearch({ moment: instant }, { replace: true })}
        />
        <What past={shown} first={position === 1} />
        <PastState kase={kase} />
        <PrintedTimeline entries={printed.entries} complete={printed.complete} past={shown} />
      </Stack>
    </Page>
  );
}

interface Until {
  readonly moment?: string | null;
  readonly position?: string | null;
  readonly event?: string | null;
}

/** The state until then; for a moment before the case began, what it began with. */
async function pastOf(id: string, until: Until): Promise<CaseAt & { readonly tooEarly: boolean }> {
  try {
    return { ...(await inspection.caseAt(id, { ...until })), tooEarly: false };
  } catch (error) {
    if (!until.moment || asProblem(error).code !== 'case.not-yet') throw error;
    return { ...(await inspection.caseAt(id, { position: '1' })), tooEarly: true };
  }
}

function Actions({ caseId, number, print }: { caseId: string; number: string; print: () => void }): ReactNode {
  const t = useT();
  const notify = useNotify();
  const [exporting, setExporting] = useState<'json' | 'zip' | null>(null);
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', '@media print': { display: 'none' } }}>
      <Button startIcon={<Print />} onClick={print}>
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
  readonly words: CaseAt['case']['service']['words'];
  /** The event that is shown. */
  readonly event: TimelineEntry;
  /** The position that is wanted, from 1, and how many there are. */
  readonly at: number;
  readonly of: number;
  readonly onGo: (position: number) => void;
  readonly onMoment: (instant: string) => void;
}

function Walk({ words, event, at, of, onGo, onMoment }: WalkProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const sentence = useEventSentence(useSaid(words));
  const [typed, setTyped] = useState('');
  return (
    <Card sx={{ p: 2, '@media print': { display: 'none' } }}>
      <Typography variant="h2" role="status">
        {t('past.state', { at: format.dateTime(event.at) })}
      </Typography>
      <Box sx={{ px: 1.5, pt: 1 }}>
        <Slider
          aria-label={t('past.slider', { n: at, of })}
          aria-describedby="past-help"
          value={at}
          min={1}
          max={Math.max(2, of)}
          step={1}
          marks={of <= 60}
          disabled={of < 2}
          onChange={(_, value) => onGo(typeof value === 'number' ? value : (value[0] ?? 1))}
          getAriaValueText={() => `${format.dateTime(event.at)}: ${sentence(event)}`}
        />
      </Box>
      <Typography id="past-help" variant="caption" color="textSecondary" component="p" sx={{ mb: 1 }}>
        {t('past.slider', { n: at, of })}. {t('past.sliderHelp')}
      </Typography>
      <Box
        component="form"
        onSubmit={(submitted) => {
          submitted.preventDefault();
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
  const sentence = useEventSentence(useSaid(past.case.service.words), past.case.service.checks);
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

interface PrintedProps {
  /** The events until then, the newest first. */
  readonly entries: readonly TimelineEntry[];
  readonly complete: boolean;
  readonly past: CaseAt;
}

/** Printed only: all events up to then, as sentences. */
function PrintedTimeline({ entries, complete, past }: PrintedProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const sentence = useEventSentence(useSaid(past.case.service.words), past.case.service.checks);
  return (
    <Box sx={{ display: 'none', '@media print': { display: 'block' } }}>
      <Section title={t('past.timeline')}>
        {!complete && <Typography>{t('past.printedPart')}</Typography>}
        <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
          {entries.toReversed().map((step) => (
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
