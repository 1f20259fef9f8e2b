import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useLocalized } from '../../kit/i18n';
import type { Panel } from './api';
import { CasesLink } from './CasesLink';
import { useCellText } from './useCellText';

/** The numbers of a chart as a real table, for copying and for screen readers. Each number leads to its cases. */
export function PanelTable({ panel, id }: { panel: Panel; id: string }) {
  const localized = useLocalized();
  const text = useCellText();
  return (
    <Box id={id} tabIndex={0} role="group" aria-label={localized(panel.title)} sx={{ overflow: 'auto', maxHeight: 420 }}>
      <Table size="small" stickyHeader aria-label={localized(panel.title)}>
        <TableHead>
          <TableRow>
            {panel.columns.map((column, index) => (
              <TableCell key={column.key} align={index === 0 || column.kind === 'text' ? 'left' : 'right'}>
                {localized(column.title)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {panel.rows.map((cells, row) => {
            const name = text.cell(cells[0], panel.columns[0]?.kind ?? 'text');
            return (
              <TableRow key={`${String(cells[0]?.value)}${row}`} hover>
                {panel.columns.map((column, index) =>
                  index === 0 ? (
                    <TableCell key={column.key} component="th" scope="row">
                      {name}
                    </TableCell>
                  ) : (
                    <TableCell key={column.key} align={column.kind === 'text' ? 'left' : 'right'}>
                      <CasesLink
                        drillDown={cells[index]?.drillDown}
                        label={`${name}, ${localized(column.title)}`}
                        text={text.cell(cells[index], column.kind)}
                      />
                    </TableCell>
                  ),
                )}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}
