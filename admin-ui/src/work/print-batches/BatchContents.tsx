import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { call } from '../../kit/api/contract';
import type { PrintBatch } from '../../kit/api/types';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Loading } from '../../kit/components/states';
import { useOpenT, useT } from '../../kit/i18n';

/** The letters of a batch whose cases one may read. */
function useContents(batch: Pick<PrintBatch, 'id'>) {
  return useQuery({
    queryKey: ['print-batches', 'contents', batch.id],
    queryFn: ({ signal }) => call.get('/api/v1/print-batches/{batchId}', { path: { batchId: batch.id }, signal }),
  });
}

/** What lies in a batch, with the way to each case. */
export function BatchContents({ batch, onClose }: { readonly batch: PrintBatch; readonly onClose: () => void }) {
  const t = useT();
  const open = useOpenT();
  const titleId = useId();
  const contents = useContents(batch);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('printBatches.contentsOf', { number: batch.number })}</DialogTitle>
      <DialogContent>
        {contents.isPending && <Loading shape="rows" />}
        {contents.isError && <ProblemNotice error={contents.error} onRetry={() => void contents.refetch()} />}
        <TakeOut batch={batch} />
        {contents.data && (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{t('printBatches.recipient')}</TableCell>
                <TableCell>{t('printBatches.case')}</TableCell>
                <TableCell>{t('printBatches.letter')}</TableCell>
                <TableCell>{t('printBatches.state')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {contents.data.items.map((item) => (
                <TableRow key={item.letterId}>
                  <TableCell>{item.recipient}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    <Link to={`/cases/${item.caseId}`}>{item.caseNumber}</Link>
                  </TableCell>
                  <TableCell>{open('letterKey', item.key)}</TableCell>
                  <TableCell>{open('letterState', item.state)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('printBatches.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** Names the letters that were held back after they went into the batch: their sheets have to be taken out. */
export function TakeOut({ batch }: { readonly batch: PrintBatch }) {
  const t = useT();
  const recalled = (useContents(batch).data?.items ?? []).filter(({ state }) => state === 'recalled');
  if (recalled.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      {t('printBatches.takeOut', {
        smart_count: recalled.length,
        which: recalled.map(({ recipient, caseNumber }) => `${recipient} (${caseNumber})`).join(', '),
      })}
    </Alert>
  );
}
