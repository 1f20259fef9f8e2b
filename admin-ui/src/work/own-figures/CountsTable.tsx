import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Sideways } from '../../kit/components/Sideways';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import type { OwnCounts } from './api';
import { useTimeOnDesk } from './useTimeOnDesk';

interface Props {
  /** What the table is called. */
  readonly title: string;
  /** The head of the first column. */
  readonly of: string;
  readonly rows: readonly (OwnCounts & { readonly key: string; readonly name: string })[];
}

/** The counts by week, or by service, as a table. */
export function CountsTable({ title, of, rows }: Props) {
  const t = useT();
  const format = useFormat();
  const timeOnDesk = useTimeOnDesk();
  const columns = ['closed', 'returned', 'requests', 'median'] as const;
  return (
    <Sideways label={title}>
      <Table
        size="small"
        aria-label={title}
        sx={{
          '& td, & th': { px: { xs: 0.5, sm: 2 }, fontSize: { xs: '0.8rem', sm: 'inherit' } },
          '& thead th': { whiteSpace: 'normal', hyphens: 'manual' },
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{of}</TableCell>
            {columns.map((column) => (
              <TableCell key={column} align="right">
                {t(`ownFigures.short.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, name, closed, returned, requests, medianSeconds }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              <TableCell align="right">{format.number(closed)}</TableCell>
              <TableCell align="right">{format.number(returned)}</TableCell>
              <TableCell align="right">{format.number(requests)}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {timeOnDesk(medianSeconds)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Sideways>
  );
}
