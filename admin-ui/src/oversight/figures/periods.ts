/** Periods that have a name; all others are free. */
export const presets = ['last-30', 'week', 'month', 'quarter', 'year'] as const;
export type Preset = (typeof presets)[number];

export interface Period {
  readonly from: string;
  readonly to: string;
}

const iso = (day: Date): string => day.toISOString().slice(0, 10);

function at(day: string, change: (date: Date) => void): string {
  const date = new Date(`${day}T00:00:00Z`);
  change(date);
  return iso(date);
}

/** The days of a named period, up to today. A week begins on Monday. The last thirty days are complete days. */
export function periodOf(preset: Preset, today: string): Period {
  switch (preset) {
    case 'last-30':
      return {
        from: at(today, (date) => date.setUTCDate(date.getUTCDate() - 30)),
        to: at(today, (date) => date.setUTCDate(date.getUTCDate() - 1)),
      };
    case 'week':
      return { from: at(today, (date) => date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))), to: today };
    case 'month':
      return { from: at(today, (date) => date.setUTCDate(1)), to: today };
    case 'quarter':
      return { from: at(today, (date) => date.setUTCMonth(Math.floor(date.getUTCMonth() / 3) * 3, 1)), to: today };
    case 'year':
      return { from: at(today, (date) => date.setUTCMonth(0, 1)), to: today };
  }
}

/** The days of the figures, completed like the server does: up to the reporting day, or to the last complete day. */
export function periodShown({ from, to, asOf }: Partial<Period> & { readonly asOf?: string }, today: string): Period {
  const yesterday = periodOf('last-30', today).to;
  const last = to ?? (from === today && !asOf ? today : asOf && asOf < today ? asOf : yesterday);
  return { from: from ?? at(last, (date) => date.setUTCDate(date.getUTCDate() - 29)), to: last };
}

/** The name of a period as of today; null for a free one. */
export function presetOf({ from, to }: Partial<Period>, today: string): Preset | null {
  if (!from && !to) return 'last-30';
  return (
    presets.find((preset) => {
      const period = periodOf(preset, today);
      return period.from === from && (to ?? period.to) === period.to;
    }) ?? null
  );
}
