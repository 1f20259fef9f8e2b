import Print from '@mui/icons-material/Print';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, required, useNotify } from 'react-admin';
import { api } from '../../kit/api/endpoints';
import type { PrintBatch } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { DateInput } from '../../kit/components/DateInput';
import { FileViewer, type ShownFile } from '../../kit/components/FileViewer';
import { KeysetList } from '../../kit/components/KeysetList';
import { Page } from '../../kit/components/Page';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Loading } from '../../kit/components/states';
import { textOf } from '../../kit/components/typed';
import { useListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import { useT } from '../../kit/i18n';
import { today } from '../../kit/i18n/format';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';

const Column = DataTable.Col<PrintBatch>;
const key = ['print-batches'];

/** Letters on paper: printed together, and confirmed when they were posted. */
export default function PrintBatchList() {
  const t = useT();
  const format = useFormat();
  const url = useListUrl();
  const client = useQueryClient();
  const [shown, setShown] = useState<ShownFile | null>(null);
  const [posting, setPosting] = useState<PrintBatch | null>(null);
  // What waits stands above the list: it comes first, so that the list does not move.
  const { isPending } = usePending();
  return (
    <Page title={t('page.printBatches')} heading={<Word term="print batch">{t('page.printBatches')}</Word>} need={['print-batches', 'list']}>
      <Stack spacing={1.5}>
        <Typography>{t('printBatches.text')}</Typography>
        <Pending />
        {!isPending && <KeysetList
          resource="print-batches"
          url={url}
          queryKey={[...key, 'list', url.query]}
          fetch={(signal) => api.printBatches.list(url.query, signal)}
          // The PDF is made by the worker; until it is there, look again.
          refetchInterval={(page) => (page?.items.some((batch) => batch.state === 'making') ? 2_000 : false)}
          empty={<Typography>{t('printBatches.empty')}</Typography>}
        >
          <DataTable<PrintBatch> rowClick={false} bulkActionButtons={false}>
            <Column label={<Word term="print batch">{t('printBatches.number')}</Word>} disableSort render={(batch) => batch.number} />
            <Column label={t('printBatches.team')} disableSort render={(batch) => batch.team.title} />
            <Column label={t('printBatches.createdAt')} disableSort render={(batch) => `${format.dateTime(batch.madeAt)} · ${batch.madeBy.name}`} />
            <Column label={t('printBatches.letters')} disableSort render={(batch) => `${format.number(batch.letters)}${batch.pages === null ? '' : ` (${t('printBatches.pages', { smart_count: batch.pages })})`}`} />
            <Column label={t('printBatches.state')} disableSort render={(batch) => (batch.postedOn ? `${t('batchState.posted')} ${format.date(batch.postedOn)}` : t(`batchState.${batch.state}`))} />
            <Column
              label={t('common.actions')}
              disableSort
              render={(batch) => (
                <Stack direction="row" spacing={1}>
                  <Button
                    disabled={batch.state === 'making'}
                    onClick={() => setShown({ url: api.printBatches.pdfUrl(batch.id), name: t('printBatches.file', { number: batch.number }), mime: 'application/pdf' })}
                  >
                    {t('printBatches.show')}
                  </Button>
                  {batch.state === 'ready' && may('print-batches', 'confirm-posted') && <Button onClick={() => setPosting(batch)}>{t('printBatches.confirm')}</Button>}
                </Stack>
              )}
            />
          </DataTable>
        </KeysetList>}
      </Stack>
      {shown && <FileViewer file={shown} onClose={() => setShown(null)} />}
      {posting && (
        <ActionDialog
          title={t('printBatches.confirmTitle', { number: posting.number })}
          text={t('printBatches.confirmText')}
          submitLabel={t('printBatches.confirm')}
          done={t('printBatches.confirmed')}
          initial={{ on: today() }}
          onSubmit={async ({ on }) => {
            await api.printBatches.posted(posting.id, textOf(on));
            await Promise.all([client.invalidateQueries({ queryKey: key }), client.invalidateQueries({ queryKey: ['cases'] })]);
          }}
          onClose={() => setPosting(null)}
        >
          <DateInput source="on" label={<Word term="publication">{t('printBatches.postedOn')}</Word>} validate={required()} helperText={false} />
        </ActionDialog>
      )}
    </Page>
  );
}

function usePending() {
  return useQuery({ queryKey: [...key, 'pending'], queryFn: () => api.printBatches.list({ limit: 1 }) });
}

/** What waits to be printed, by team, with the button that makes a batch of it. */
function Pending() {
  const t = useT();
  const notify = useNotify();
  const client = useQueryClient();
  const pending = usePending();
  const make = useMutation({
    mutationFn: (teamId: string) => api.printBatches.make({ teamId }),
    onSuccess: async () => {
      notify(t('printBatches.created'), { type: 'success' });
      await client.invalidateQueries({ queryKey: key });
    },
  });
  if (pending.data?.pending === 0) return <Typography color="textSecondary">{t('printBatches.waiting', { smart_count: 0 })}</Typography>;
  if (!pending.data) return pending.isPending ? <Loading shape="rows" /> : null;
  return (
    <>
      <Alert severity="info">
        {t('printBatches.waiting', { smart_count: pending.data.pending })}
        {may('print-batches', 'create') && (
          <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1, flexWrap: 'wrap' }}>
            {pending.data.pendingByTeam.map(({ team, count }) => (
              <Button key={team.id} variant="contained" startIcon={<Print />} loading={make.isPending} onClick={() => make.mutate(team.id)}>
                {t('printBatches.makeFor', { team: team.title, smart_count: count })}
              </Button>
            ))}
          </Stack>
        )}
      </Alert>
      {make.isError && <ProblemNotice error={make.error} />}
    </>
  );
}
