import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Sideways } from '../components/Sideways';
import { useT } from '../i18n';

export interface Difference {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What changed, field by field: what it was and what it became. */
export function BeforeAfter({ rows, label }: { rows: readonly Difference[]; label: string }) {
  const t = useT();
  return (
    <Sideways label={label}>
      <Table
        size="small"
        aria-label={label}
        sx={{
          '& td, & th': { verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line', py: 0.5 },
          tableLayout: 'fixed',
          minWidth: 420,
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '28%' }}>{t('trail.field')}</TableCell>
            <TableCell>{t('trail.before')}</TableCell>
            <TableCell>{t('trail.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key}>
              <TableCell component="th" scope="row">
                {row.label}
              </TableCell>
              <TableCell sx={{ color: 'text.secondary' }}>{row.before === '–' ? t('trail.nothing') : <del>{row.before}</del>}</TableCell>
              <TableCell>
                {row.after === '–' ? (
                  t('trail.nothing')
                ) : (
                  <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 600 }}>
                    {row.after}
                  </Box>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Sideways>
  );
}
