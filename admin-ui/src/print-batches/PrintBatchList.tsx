import Print from '@mui/icons-material/Print';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, DateInput, required, useNotify } from 'react-admin';
import { api } from '../api/endpoints';
import type { PrintBatch } from '../api/types';
import { may } from '../app/permissions';
import { ActionDialog } from '../components/ActionDialog';
import { FileViewer, type ShownFile } from '../components/FileViewer';
import { KeysetList } from '../components/KeysetList';
import { Page } from '../components/Page';
import { ProblemNotice } from '../components/ProblemNotice';
import { useListUrl } from '../components/useListUrl';
import { useT } from '../i18n';
import { today } from '../i18n/format';
import { useFormat } from '../i18n/useFormat';

const Column = DataTable.Col<PrintBatch>;

/** Letters on paper: printed together, and confirmed when they were posted. */
export default function PrintBatchList() {
  const t = useT();
  const notify = useNotify();
  const format = useFormat();
  const url = useListUrl();
  const client = useQueryClient();
  const [shown, setShown] = useState<ShownFile | null>(null);
  const [posting, setPosting] = useState<PrintBatch | null>(null);
  const waiting = useQuery({ queryKey: ['print-batches', 'waiting'], queryFn: () => api.printBatches.list({ limit: 1 }) }).data?.waiting;
  const create = useMutation({
    mutationFn: () => api.printBatches.create(),
    onSuccess: async () => {
      notify(t('printBatches.created'), { type: 'success' });
      await client.invalidateQueries({ queryKey: ['print-batches'] });
    },
  });
  return (
    <Page
      title={t('page.printBatches')}
      need={['print-batches', 'list']}
      actions={
        may('print-batches', 'create') && (
          <Button variant="contained" startIcon={<Print />} loading={create.isPending} onClick={() => create.mutate()}>
            {t('printBatches.create')}
          </Button>
        )
      }
    >
      <Stack spacing={1.5}>
        <Typography>{t('printBatches.text')}</Typography>
        {waiting !== undefined && waiting > 0 && <Alert severity="info">{t('printBatches.waiting', { smart_count: waiting })}</Alert>}
        {create.isError && <ProblemNotice error={create.error} />}
        <KeysetList resource="print-batches" url={url} queryKey={['print-batches', 'list', url.query]} fetch={(signal) => api.printBatches.list(url.query, signal)} empty={<Typography>{t('printBatches.empty')}</Typography>}>
          <DataTable<PrintBatch> rowClick={false} bulkActionButtons={false}>
            <Column label={t('printBatches.number')} disableSort render={(batch) => batch.number} />
            <Column label={t('printBatches.createdAt')} disableSort render={(batch) => `${format.dateTime(batch.createdAt)} · ${batch.createdBy}`} />
            <Column label={t('printBatches.letters')} disableSort render={(batch) => format.number(batch.letters)} />
            <Column label={t('printBatches.postedOn')} disableSort render={(batch) => (batch.postedOn ? format.date(batch.postedOn) : t('printBatches.notPosted'))} />
            <Column
              label={t('common.actions')}
              disableSort
              render={(batch) => (
                <Stack direction="row" spacing={1}>
                  <Button onClick={() => setShown({ url: api.printBatches.pdfUrl(batch.id), name: t('printBatches.file', { number: batch.number }), mime: 'application/pdf' })}>{t('printBatches.show')}</Button>
                  {!batch.postedOn && may('print-batches', 'confirm-posted') && <Button onClick={() => setPosting(batch)}>{t('printBatches.confirm')}</Button>}
                </Stack>
              )}
            />
          </DataTable>
        </KeysetList>
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
            await api.printBatches.posted(posting.id, String(on));
            await Promise.all([client.invalidateQueries({ queryKey: ['print-batches'] }), client.invalidateQueries({ queryKey: ['cases'] })]);
          }}
          onClose={() => setPosting(null)}
        >
          <DateInput source="on" label={t('printBatches.postedOn')} validate={required()} helperText={false} />
        </ActionDialog>
      )}
    </Page>
  );
}
