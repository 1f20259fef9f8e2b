import { useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { useId } from 'react';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import type { OwnFigures } from './api';

/** What one closed and asked for, by week. The table beside it says the same, so for assistive technology it is one picture. */
export default function WeeksChart({ weeks, height }: { readonly weeks: OwnFigures['weeks']; readonly height: number }) {
  const t = useT();
  const format = useFormat();
  const theme = useTheme();
  const hatch = `hatch${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  return (
    <BarChart
      height={height}
      skipAnimation
      disableKeyboardNavigation
      margin={{ left: 0, right: 8, top: 8, bottom: 0 }}
      grid={{ horizontal: true }}
      xAxis={[
        {
          data: weeks.map(({ from }) => from),
          scaleType: 'band',
          valueFormatter: (day: string, { location }: { location: string }) =>
            location === 'tick' ? format.date(day).slice(0, 6) : t('ownFigures.weekOf', { day: format.date(day) }),
          tickLabelMinGap: 8,
          height: 32,
        },
      ]}
      yAxis={[{ min: 0, tickMinStep: 1, width: 40, valueFormatter: (value: number) => format.number(value) }]}
      series={[
        { id: 'closed', label: t('ownFigures.closed'), data: weeks.map(({ closed }) => closed), color: theme.palette.primary.main },
        { id: 'requests', label: t('ownFigures.requests'), data: weeks.map(({ requests }) => requests), color: `url(#${hatch})` },
      ]}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill={theme.palette.background.paper} />
          <rect width="3.2" height="6" fill={theme.palette.secondary.main} />
        </pattern>
      </defs>
    </BarChart>
  );
}
