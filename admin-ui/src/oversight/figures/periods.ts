/** Periods that one chooses by name; all others are free. */
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

/** The period up to today that the name means; a week begins on Monday. The last thirty are days that are over. */
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

/** The days that the figures are about, completed as the server does it: up to the day as which things stand, or the last that is over. */
export function periodShown({ from, to, asOf }: Partial<Period> & { readonly asOf?: string }, today: string): Period {
  const yesterday = periodOf('last-30', today).to;
  const last = to ?? (from === today && !asOf ? today : asOf && asOf < today ? asOf : yesterday);
  return { from: from ?? at(last, (date) => date.setUTCDate(date.getUTCDate() - 29)), to: last };
}

/** By which name a period goes today; null for a free one. */
export function presetOf({ from, to }: Partial<Period>, today: string): Preset | null {
  if (!from && !to) return 'last-30';
  return (
    presets.find((preset) => {
      const period = periodOf(preset, today);
      return period.from === from && (to ?? period.to) === period.to;
    }) ?? null
  );
}
