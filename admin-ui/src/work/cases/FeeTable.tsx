import { Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import type { Proposal } from '../../kit/api/types';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useItsWords } from './CaseContext';

interface Props {
  readonly lines: Proposal['feeLines'];
  readonly cents: number;
  readonly instalments: NonNullable<Proposal['instalments']>;
}

/** What it costs and why, and when it is due. */
export function FeeTable({ lines, cents, instalments }: Props) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const { fee } = useItsWords();
  return (
    <>
      <Table size="small" aria-label={fee} sx={{ mt: 1.5 }}>
        <TableBody>
          {lines.map((line, index) => (
            <TableRow key={index}>
              <TableCell sx={{ pl: 0 }}>{localized(line.text)}</TableCell>
              <TableCell align="right" sx={{ pr: 0, whiteSpace: 'nowrap' }}>
                {format.money(line.cents)}
              </TableCell>
            </TableRow>
          ))}
          <TableRow>
            <TableCell sx={{ pl: 0, fontWeight: 650 }}>{t('fee.total')}</TableCell>
            <TableCell align="right" sx={{ pr: 0, fontWeight: 650, whiteSpace: 'nowrap' }}>
              {format.money(cents)}
            </TableCell>
          </TableRow>
        </TableBody>
      </Table>
      {instalments.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {t('fee.instalments')} {instalments.map((part) => `${format.date(part.dueOn)}: ${format.money(part.cents)}`).join(' · ')}
        </Typography>
      )}
    </>
  );
}
