import { Box, Button, Stack } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n';
import { today } from '../../i18n/format';
import { useFormat } from '../../i18n/useFormat';
import { DateField } from '../DateField';
import type { DateFieldProps } from '../dateFieldProps';
import { daysAhead, isOfficeDay, officeDayFrom } from './officeDays';
import { useClosedDays } from './useClosedDays';

export interface DayAheadProps {
  /** Names the quick picks for screen readers, where the label is no text. */
  readonly picksFor: string;
  /** The weeks are counted from this day. Default: today. */
  readonly since?: string;
  /** The quick picks. */
  readonly weeks?: readonly number[];
  /** Begins at the first quick pick: one key chooses the day. */
  readonly autoFocus?: boolean;
}

const usualWeeks = [1, 2, 4] as const;

/**
 * A day that somebody chooses ahead: in 1, 2 or 4 weeks by one click or key, or any other. Quick picks fall on days on which the offices
 * work; where another day is chosen, the field says to which office day the server moves it.
 */
export function DayAheadField({ picksFor, since, weeks = usualWeeks, autoFocus = false, ...field }: DayAheadProps & DateFieldProps) {
  const t = useT();
  const format = useFormat();
  const closed = useClosedDays();
  const group = useRef<HTMLDivElement>(null);
  const { value, onChange, min } = field;
  useEffect(() => {
    if (autoFocus) group.current?.querySelector('button')?.focus();
  }, [autoFocus]);

  const picks = daysAhead(since ?? today(), weeks, closed, min);
  const moved = value && !isOfficeDay(value, closed) ? officeDayFrom(value, closed) : null;
  const told = moved && value ? t('dayAhead.moved', { day: format.longDate(value), to: format.longDate(moved) }) : null;
  return (
    <Box>
      <Stack
        ref={group}
        direction="row"
        role="group"
        aria-label={t('dayAhead.picks', { of: picksFor })}
        useFlexGap
        sx={{ gap: 0.75, flexWrap: 'wrap', mt: 0.5, mb: 0.75 }}
      >
        {picks.map(({ weeks: count, day }, at) => (
          <Button
            key={count}
            size="small"
            data-begins-here={(autoFocus && at === 0) || undefined}
            variant={value === day ? 'contained' : 'outlined'}
            aria-pressed={value === day}
            title={format.longDate(day)}
            onClick={() => onChange(day)}
          >
            {t(since === undefined ? 'dayAhead.in' : 'dayAhead.longer', { smart_count: count })}
          </Button>
        ))}
      </Stack>
      <DateField {...field} helperText={told ?? (value ? format.longDate(value) : field.helperText)} />
    </Box>
  );
}
