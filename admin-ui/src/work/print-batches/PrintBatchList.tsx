import Print from '@mui/icons-material/Print';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, required, useCreate, useDataProvider, useGetList, useNotify, type RaRecord } from 'react-admin';
import type { Answer } from '../../kit/api/contract';
import { api } from '../../kit/api/endpoints';
import type { ApiProblem } from '../../kit/api/problem';
import type { PrintBatch } from '../../kit/api/types';
import { inOneLine } from '../../kit/components/inOneLine';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { DateInput } from '../../kit/components/DateInput';
import { FileViewer, type ShownFile } from '../../kit/components/FileViewer';
import { Page } from '../../kit/components/Page';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Loading } from '../../kit/components/states';
import { textOf } from '../../kit/components/typed';
import { useListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import type { VorgangDataProvider } from '../../kit/data/dataProvider';
import { useT } from '../../kit/i18n';
import { today } from '../../kit/i18n/format';
import { useFormat } from '../../kit/i18n/useFormat';
import { ResourceList } from '../../kit/resource/ResourceList';
import { useCsvExporter } from '../../kit/resource/useCsvExporter';
import { useReading } from '../../kit/resource/useReading';
import { may } from '../../kit/session/permissions';
import { BatchContents, TakeOut } from './BatchContents';

const Column = DataTable.Col<PrintBatch>;
const key = ['print-batches'];
const isMaking = ({ state }: PrintBatch): boolean => state === 'making';

/** Letters on paper: printed together, and confirmed when they were posted. */
export default function PrintBatchList() {
  const t = useT();
  const format = useFormat();
  const url = useListUrl();
  const client = useQueryClient();
  const dataProvider = useDataProvider<VorgangDataProvider>();
  const exporter = useCsvExporter<PrintBatch>(t('page.printBatches'), [
    [t('printBatches.number'), (batch) => batch.number],
    [t('printBatches.team'), (batch) => batch.team.title],
    [t('printBatches.createdAt'), (batch) => format.dateTime(batch.madeAt)],
    [t('csv.by'), (batch) => batch.madeBy.name],
    [t('printBatches.letters'), (batch) => batch.letters],
    [t('common.pages'), (batch) => batch.pages ?? ''],
    [t('printBatches.state'), (batch) => t(`batchState.${batch.postedOn ? 'posted' : batch.state}`)],
    [t('printBatches.postedOn'), (batch) => (batch.postedOn ? format.date(batch.postedOn) : '')],
  ]);
  const [shown, setShown] = useState<ShownFile | null>(null);
  const [posting, setPosting] = useState<PrintBatch | null>(null);
  const [looking, setLooking] = useState<PrintBatch | null>(null);
  // The waiting letters stand above the list. They are loaded first, so that the list does not move.
  const { isPending } = usePending();
  return (
    <Page
      title={t('page.printBatches')}
      heading={<Word term="print batch">{t('page.printBatches')}</Word>}
      need={['print-batches', 'list']}
    >
      <Stack spacing={1.5}>
        <Typography>{t('printBatches.text')}</Typography>
        <Pending />
        {!isPending && (
          <ResourceList
            url={url}
            exporter={exporter}
            // The worker makes the PDF. Until it is there, the list is read again.
            refetchInterval={(page) => (page?.data.some(isMaking) ? 2_000 : false)}
            empty={<Typography>{t('printBatches.empty')}</Typography>}
          >
            <DataTable<PrintBatch> rowClick={false} bulkActionButtons={false}>
              <Column
                label={<Word term="print batch">{t('printBatches.number')}</Word>}
                disableSort
                sx={inOneLine}
                render={(batch) => batch.number}
              />
              <Column label={t('printBatches.team')} disableSort render={(batch) => batch.team.title} />
              <Column
                label={t('printBatches.createdAt')}
                disableSort
                render={(batch) => `${format.dateTime(batch.madeAt)} · ${batch.madeBy.name}`}
              />
              <Column
                label={t('printBatches.letters')}
                disableSort
                render={(batch) =>
                  `${format.number(batch.letters)}${batch.pages === null ? '' : ` (${t('printBatches.pages', { smart_count: batch.pages })})`}`
                }
              />
              <Column
                label={t('printBatches.state')}
                disableSort
                render={(batch) =>
                  batch.postedOn ? `${t('batchState.posted')} ${format.date(batch.postedOn)}` : t(`batchState.${batch.state}`)
                }
              />
              <Column
                label={t('common.actions')}
                disableSort
                render={(batch) => (
                  <Stack direction="row" spacing={1}>
                    <Button onClick={() => setLooking(batch)}>{t('printBatches.contents')}</Button>
                    <Button
                      disabled={batch.state === 'making'}
                      onClick={() =>
                        setShown({
                          url: api.printBatches.pdfUrl(batch.id),
                          name: t('printBatches.file', { number: batch.number }),
                          mime: 'application/pdf',
                        })
                      }
                    >
                      {t('printBatches.show')}
                    </Button>
                    {batch.state === 'ready' && may('print-batches', 'confirm-posted') && (
                      <Button onClick={() => setPosting(batch)}>{t('printBatches.confirm')}</Button>
                    )}
                  </Stack>
                )}
              />
            </DataTable>
          </ResourceList>
        )}
      </Stack>
      {shown && <FileViewer file={shown} onClose={() => setShown(null)} />}
      {looking && <BatchContents batch={looking} onClose={() => setLooking(null)} />}
      {posting && (
        <ActionDialog
          title={t('printBatches.confirmTitle', { number: posting.number })}
          text={t('printBatches.confirmText')}
          submitLabel={t('printBatches.confirm')}
          done={t('printBatches.confirmed')}
          initial={{ on: today() }}
          onSubmit={async ({ on }) => {
            await dataProvider.confirmPosted(posting.id, textOf(on));
            await Promise.all([client.invalidateQueries({ queryKey: key }), client.invalidateQueries({ queryKey: ['cases'] })]);
          }}
          onClose={() => setPosting(null)}
        >
          <TakeOut batch={posting} />
          <DateInput
            source="on"
            label={<Word term="publication">{t('printBatches.postedOn')}</Word>}
            validate={required()}
            helperText={false}
          />
        </ActionDialog>
      )}
    </Page>
  );
}

type Waiting = Pick<Answer<'/api/v1/print-batches', 'get'>, 'pending' | 'pendingByTeam'>;

/** What the list says beside its rows. It is the same for each page. */
function usePending(): { readonly isPending: boolean; readonly waiting: Waiting | undefined } {
  const list = useGetList('print-batches', { filter: { limit: 1 }, meta: { cursor: null } }, useReading());
  return { isPending: list.isPending, waiting: list.meta as Waiting | undefined };
}

/** The letters that wait to be printed, by team, with the button that makes a batch of them. */
function Pending() {
  const t = useT();
  const notify = useNotify();
  const { isPending, waiting } = usePending();
  const [make, making] = useCreate<RaRecord, ApiProblem>('print-batches', undefined, {
    onSuccess: () => notify(t('printBatches.created'), { type: 'success' }),
    onError: () => undefined,
  });
  if (waiting?.pending === 0) return <Typography color="textSecondary">{t('printBatches.waiting', { smart_count: 0 })}</Typography>;
  if (!waiting) return isPending ? <Loading shape="rows" /> : null;
  return (
    <>
      <Alert severity="info">
        {t('printBatches.waiting', { smart_count: waiting.pending })}
        {may('print-batches', 'create') && (
          <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1, flexWrap: 'wrap' }}>
            {waiting.pendingByTeam.map(({ team, count }) => (
              <Button
                key={team.id}
                variant="contained"
                startIcon={<Print />}
                loading={making.isPending}
                onClick={() => void make('print-batches', { data: { teamId: team.id } })}
              >
                {t('printBatches.makeFor', { team: team.title, smart_count: count })}
              </Button>
            ))}
          </Stack>
        )}
      </Alert>
      {making.isError && <ProblemNotice error={making.error} />}
    </>
  );
}
