import { Alert, Box, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import type { BulkPreview } from './api';
import { useReasonText, useWillSentence } from './words';

interface Props {
  readonly preview: BulkPreview;
  /** The values chosen for all cases: the person, the priority, the day. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The preview: what will happen to how many cases, who gets how many, and why others are left alone. */
export function PreviewView({ preview, params }: Props) {
  const t = useT();
  const format = useFormat();
  const sentence = useWillSentence();
  const reasonOf = useReasonText();
  const { will, wont, shares, absentUntil } = preview;
  return (
    <Box role="status">
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {t('bulk.preview.title')}
      </Typography>
      <Alert severity={will === 0 ? 'warning' : 'success'} sx={{ mb: 1 }}>
        {sentence(preview, params)}
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
                  <TableCell sx={{ width: 64, verticalAlign: 'top', fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}>
                    {format.number(count)}
                  </TableCell>
                  <TableCell>
                    {reasonOf(code)}
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
                {t('bulk.preview.share', { count: format.number(share.count), open: format.number(share.openCases + share.count) })}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
