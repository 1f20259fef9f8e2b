import { Alert, Box, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { ApiProblem } from '../api/problem';
import { useProblemText } from '../components/ProblemNotice';
import { useT, type MessageKey } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import type { BulkPreview } from './api';

/** How many cases it will happen to, who gets how many, and why it will not happen to others. */
export function PreviewView({ preview }: { preview: BulkPreview }) {
  const t = useT();
  const format = useFormat();
  const textOf = useProblemText();
  const { matching, will, wont, shares, absentUntil } = preview;
  const values = { count: format.number(will), all: format.number(matching) };
  return (
    <Box role="status">
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {t('bulk.preview.title')}
      </Typography>
      <Alert severity={will === 0 ? 'warning' : 'success'} sx={{ mb: 1 }}>
        {t(sentenceOf(preview), values)}
      </Alert>
      {absentUntil && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {t('bulk.preview.absent', { until: format.date(absentUntil) })}
        </Alert>
      )}
      {shares.length > 0 && <Shares shares={shares} />}
      {wont.length > 0 && (
        <>
          <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
            {t('bulk.preview.wont')}
          </Typography>
          <Table size="small">
            <TableBody>
              {wont.map(({ code, count, examples }) => (
                <TableRow key={code}>
                  <TableCell sx={{ width: 64, verticalAlign: 'top', fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}>{format.number(count)}</TableCell>
                  <TableCell>
                    {textOf(new ApiProblem({ code, status: 409 }))}
                    {examples.length > 0 && (
                      <Typography variant="caption" component="p" color="textSecondary">
                        {t('bulk.preview.example', { numbers: examples.map((example) => example.caseNumber).join(', ') })}
                      </Typography>
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </>
      )}
      {will > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {t('bulk.preview.frozen')}
        </Typography>
      )}
    </Box>
  );
}

/** The sentence that says how many it will happen to. */
export function sentenceOf({ matching, will }: Pick<BulkPreview, 'matching' | 'will'>): MessageKey {
  if (matching === 0) return 'bulk.preview.empty';
  if (will === 0) return matching === 1 ? 'bulk.preview.noneOfOne' : 'bulk.preview.none';
  if (will === matching) return matching === 1 ? 'bulk.preview.one' : 'bulk.preview.all';
  return 'bulk.preview.will';
}

/** Who gets how many. */
export function Shares({ shares }: { shares: BulkPreview['shares'] }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
        {t('bulk.preview.shares')}
      </Typography>
      <Table size="small">
        <TableBody>
          {shares.map((share) => (
            <TableRow key={share.id}>
              <TableCell component="th" scope="row">
                {share.name}
              </TableCell>
              <TableCell sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
                {t('bulk.preview.share', { count: format.number(share.count), open: format.number(share.openCases) })}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
