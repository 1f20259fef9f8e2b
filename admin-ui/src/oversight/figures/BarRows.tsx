import { Box, Typography } from '@mui/material';
import { useLocalized, useT } from '../../kit/i18n';
import type { Panel } from './api';
import { CasesLink } from './CasesLink';
import { useCellText } from './useCellText';

interface Props {
  readonly panel: Panel;
  /** The column whose numbers are the bars. */
  readonly column: string;
  /** A second column, drawn as a thin mark on the bar: the longest tenth, the goal. */
  readonly beside?: string | undefined;
  /** The second column is a part of the first (the overdue ones), and is drawn as one. */
  readonly part?: boolean;
  /** The most rows to show; a line says how many more there are. */
  readonly most?: number;
}

/** Bars with their names and numbers as text. Each number is a link to its cases. */
export function BarRows({ panel, column, beside, part = false, most = 20 }: Props) {
  const t = useT();
  const localized = useLocalized();
  const text = useCellText();
  const index = panel.columns.findIndex((one) => one.key === column);
  const second = panel.columns.findIndex((one) => one.key === beside);
  const kind = panel.columns[index]?.kind ?? 'count';
  const of = (cells: Panel['rows'][number], at: number): number => Number(cells[at]?.value ?? 0);
  const rows = panel.rows.slice(0, most);
  const left = panel.rows.length - rows.length;
  const longest =
    kind === 'percent' ? 100 : Math.max(1e-9, ...rows.flatMap((cells) => [of(cells, index), second < 0 ? 0 : of(cells, second)]));
  const percent = (value: number) => `${Math.min(100, (value / longest) * 100)}%`;
  const mark = panel.columns[second];
  return (
    <>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 11fr) minmax(0, 12fr) auto',
          columnGap: 1,
          rowGap: 0.25,
          alignItems: 'center',
        }}
      >
        {rows.map((cells, row) => {
          const name = text.cell(cells[0], panel.columns[0]?.kind ?? 'text');
          const shown = text.cell(cells[index], kind);
          return (
            <Box component="li" key={`${String(cells[0]?.value)}${row}`} sx={{ display: 'contents' }}>
              <Typography variant="body2" noWrap title={name} sx={{ lineHeight: 1.5 }}>
                {name}
              </Typography>
              <Box aria-hidden sx={{ position: 'relative', height: 12, bgcolor: 'action.hover', borderRadius: 0.5 }}>
                <Box
                  sx={{
                    position: 'absolute',
                    insetBlock: 0,
                    left: 0,
                    width: percent(of(cells, index)),
                    bgcolor: 'primary.main',
                    borderRadius: 0.5,
                  }}
                />
                {second >= 0 && cells[second]?.value !== null && of(cells, second) > 0 && (
                  <Box
                    sx={
                      part
                        ? {
                            position: 'absolute',
                            insetBlock: 0,
                            left: 0,
                            width: percent(of(cells, second)),
                            bgcolor: 'error.main',
                            borderRadius: 0.5,
                          }
                        : {
                            position: 'absolute',
                            top: -2,
                            bottom: -2,
                            left: `calc(${percent(of(cells, second))} - 1.5px)`,
                            width: 3,
                            bgcolor: 'secondary.main',
                            outline: 1,
                            outlineColor: 'background.paper',
                          }
                    }
                  />
                )}
              </Box>
              <Typography variant="body2" component="div" sx={{ textAlign: 'right', lineHeight: 1.5, whiteSpace: 'nowrap' }}>
                <CasesLink
                  drillDown={cells[index]?.drillDown}
                  label={`${name}, ${localized(panel.columns[index]?.title ?? { de: '', en: '' })}`}
                  text={shown}
                />
              </Typography>
            </Box>
          );
        })}
      </Box>
      {(mark ?? left > 0) && (
        <Typography
          variant="caption"
          color="textSecondary"
          component="p"
          sx={{ mt: 0.75, display: 'flex', alignItems: 'center', gap: 0.75 }}
        >
          {mark && (
            <Box
              component="span"
              aria-hidden
              sx={part ? { width: 14, height: 12, bgcolor: 'error.main' } : { width: 3, height: 14, bgcolor: 'secondary.main' }}
            />
          )}
          {mark && t(part ? 'dashboard.partOf' : 'dashboard.mark', { what: localized(mark.title) })}
          {left > 0 && <span>{t('dashboard.left', { smart_count: left })}</span>}
        </Typography>
      )}
    </>
  );
}
