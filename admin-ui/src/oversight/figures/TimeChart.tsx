import { useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { LineChart, lineClasses } from '@mui/x-charts/LineChart';
import { useId } from 'react';
import { useNavigate } from 'react-router-dom';
import { useLocalized } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import type { Panel } from './api';
import { casesAddress } from './CasesLink';
import type { Drawing } from './drawings';
import { useCellText } from './useCellText';

interface Props {
  readonly panel: Panel;
  readonly drawing: Exclude<Drawing, { kind: 'bars' }>;
  readonly height: number;
  /** Whether to show the names of the series below the chart; not needed for one series. */
  readonly legend?: boolean;
}

/**
 * A figure over time. Its content is also there in words and in a table, so for assistive technology it is one picture. The series differ
 * by pattern, not by colour alone.
 */
export default function TimeChart({ panel, drawing, height, legend = true }: Props) {
  const theme = useTheme();
  const localized = useLocalized();
  const format = useFormat();
  const text = useCellText();
  const navigate = useNavigate();
  const hatch = `hatch${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  const { primary, secondary, text: ink } = theme.palette;
  const dayKind = panel.columns[0]?.kind ?? 'day';
  const days = panel.rows.map((cells) => String(cells[0]?.value ?? ''));
  const indexOf = (key: string) => panel.columns.findIndex((column) => column.key === key);
  const numbers = (key: string) =>
    panel.rows.map((cells) => {
      const value = cells[indexOf(key)]?.value;
      return typeof value === 'number' ? value : null;
    });
  const title = (key: string) => localized(panel.columns[indexOf(key)]?.title ?? { de: key, en: key });
  const percent = drawing.kind === 'line' && drawing.percent;
  const shown = (value: number | null) => (percent ? text.number(value, 'percent') : format.number(value));
  const open = (key: string, row: number | undefined) => {
    const drillDown = row === undefined ? undefined : panel.rows[row]?.[indexOf(key)]?.drillDown;
    if (drillDown) void navigate(casesAddress(drillDown));
  };
  const common = {
    height,
    skipAnimation: true,
    margin: { left: 0, right: 26, top: 8, bottom: 0 },
    xAxis: [
      {
        data: days,
        scaleType: drawing.kind === 'line' ? ('point' as const) : ('band' as const),
        valueFormatter: (value: string, { location }: { location: string }) =>
          location === 'tick' ? text.tick(value, dayKind) : text.cell({ value }, dayKind),
        tickLabelMinGap: 12,
        height: 32,
      },
    ],
    yAxis: [
      {
        min: 0,
        ...(drawing.kind === 'line' && drawing.percent ? { max: 100 } : {}),
        valueFormatter: (value: number) => (percent ? `${format.number(value)}\u00a0%` : format.number(value)),
        width: 48,
        tickNumber: height < 140 ? 3 : 5,
      },
    ],
    grid: { horizontal: true },
    hideLegend: !legend || (drawing.kind === 'line' ? !drawing.band : drawing.columns.length < 2),
    disableKeyboardNavigation: true,
  };
  if (drawing.kind !== 'line') {
    return (
      <BarChart
        {...common}
        series={drawing.columns.map((key, index) => ({
          id: key,
          label: title(key),
          data: numbers(key),
          color: index === 0 ? primary.main : `url(#${hatch})`,
          valueFormatter: shown,
          ...(drawing.kind === 'stack' ? { stack: 'all' } : {}),
        }))}
        onItemClick={(_, { seriesId, dataIndex }) => open(String(seriesId), dataIndex)}
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill={theme.palette.background.paper} />
            <rect width="3.2" height="6" fill={secondary.main} />
          </pattern>
        </defs>
      </BarChart>
    );
  }
  const [low, high] = drawing.band ? drawing.band.map(numbers) : [];
  return (
    <LineChart
      {...common}
      series={[
        // The band: an invisible lower edge with its height stacked on top as an area.
        ...(drawing.band && low && high
          ? [
              {
                id: 'low',
                data: low,
                stack: 'band',
                color: 'transparent',
                showMark: false,
                label: title(drawing.band[0]),
                valueFormatter: shown,
              },
              {
                id: 'band',
                data: high.map((value, i) => (value === null ? null : value - (low[i] ?? 0))),
                stack: 'band',
                area: true,
                color: secondary.main,
                showMark: false,
                label: title(drawing.band[1]),
                valueFormatter: (_: number | null, { dataIndex }: { dataIndex: number }) => shown(high[dataIndex] ?? null),
              },
            ]
          : []),
        ...drawing.columns.map((key) => ({
          id: key,
          data: numbers(key),
          label: title(key),
          color: primary.main,
          showMark: panel.rows.length <= 14,
          area: !drawing.band && !drawing.percent,
          valueFormatter: shown,
          curve: 'linear' as const,
        })),
      ]}
      onAxisClick={(_, data) => open(drawing.columns[0] ?? '', data?.dataIndex)}
      sx={{
        [`& .${lineClasses.area}`]: { fillOpacity: 0.16 },
        [`& .${lineClasses.line}`]: { strokeWidth: 2 },
        [`& .${lineClasses.line}[data-series="band"]`]: { strokeDasharray: '4 4', strokeWidth: 1 },
        color: ink.primary,
        cursor: panel.rows.some((cells) => cells[indexOf(drawing.columns[0] ?? '')]?.drillDown) ? 'pointer' : 'default',
      }}
    />
  );
}
