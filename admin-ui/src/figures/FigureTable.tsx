import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { Figure } from '../api/types';
import { FigureLink } from './FigureLink';

interface Props {
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly label: string; readonly figures: readonly Figure[] }[];
}

/** Numbers in rows; each leads to its cases. */
export function FigureTable({ head, rows }: Props) {
  const [first = '', ...others] = head;
  return (
    <Box sx={{ overflowX: 'auto', maxHeight: 420, overflowY: 'auto' }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{first}</TableCell>
            {others.map((title) => (
              <TableCell key={title} align="right">
                {title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key} hover>
              <TableCell component="th" scope="row">
                {row.label}
              </TableCell>
              {row.figures.map((figure, index) => (
                <TableCell key={index} align="right">
                  <FigureLink figure={figure} label={`${row.label}, ${others[index] ?? ''}`} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
