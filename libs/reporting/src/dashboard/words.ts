import type { LocalText } from '@vorgang/cases';
import { formatLocalDate, type LocalDate } from '@vorgang/platform';

export type Language = keyof LocalText;

/** Numbers and days in the form of one language. */
export interface Words {
  readonly language: Language;
  /** Picks the German or the English value. */
  pick<T>(de: T, en: T): T;
  /** 1.234 or 1,234; an en dash where there is none. */
  count(value: number | null): string;
  /** The same within a sentence, with "nichts" or "nothing" for 0. */
  some(value: number): string;
  /** 87,2 % or 87.2% */
  percent(value: number | null): string;
  /** 3,5 or 3.5 */
  decimal(value: number | null): string;
  /** 3,5 Tage */
  days(value: number | null): string;
  /** 1,5 Kalendertage, 1 Kalendertag: for places that also have office days. */
  calendarDays(value: number | null): string;
  /** 1.234 Vorgänge, 1 Vorgang */
  cases(value: number): string;
  date(day: LocalDate): string;
}

const formats = {
  de: {
    whole: new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 }),
    decimal: new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 }),
  },
  en: {
    whole: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
    decimal: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
  },
};

/** The words of one language. */
export function wordsOf(language: Language): Words {
  const format = formats[language];
  const pick: Words['pick'] = (de, en) => (language === 'de' ? de : en);
  const decimal = (value: number | null) => (value === null ? '–' : format.decimal.format(value));
  return {
    language,
    pick,
    decimal,
    count: (value) => (value === null ? '–' : format.whole.format(value)),
    some: (value) => (value === 0 ? pick('nichts', 'nothing') : format.whole.format(value)),
    percent: (value) => (value === null ? '–' : `${format.decimal.format(value)}${pick(' ', '')}%`),
    days: (value) => `${decimal(value)} ${value === 1 ? pick('Tag', 'day') : pick('Tage', 'days')}`,
    calendarDays: (value) =>
      `${decimal(value)} ${value === 1 ? pick('Kalendertag', 'calendar day') : pick('Kalendertage', 'calendar days')}`,
    cases: (value) => `${format.whole.format(value)} ${value === 1 ? pick('Vorgang', 'case') : pick('Vorgänge', 'cases')}`,
    date: (day) => formatLocalDate(day, language),
  };
}

/** The same in both languages. */
export function both(say: (words: Words) => string): LocalText {
  return { de: say(wordsOf('de')), en: say(wordsOf('en')) };
}

/** A title that needs no numbers. */
export const text = (de: string, en: string): LocalText => ({ de, en });

/** For fewer cases, percentages would suggest more than the numbers tell. */
const few = 20;

/** The comparison of a number with the one before: "12 % mehr als im Zeitraum davor (1.120)". */
export function comparison(
  kind: 'count' | 'percent' | 'days',
  value: number | null,
  before: number | null,
): { trend: 'up' | 'down' | 'same' | null; comparison: LocalText } {
  if (value === null || before === null)
    return { trend: null, comparison: text('kein Vergleich mit dem Zeitraum davor', 'no comparison with the period before') };
  const trend = value > before ? 'up' : value < before ? 'down' : 'same';
  const shown = (w: Words) => (kind === 'percent' ? w.percent(before) : kind === 'days' ? w.days(before) : w.count(before));
  if (trend === 'same')
    return { trend, comparison: both((w) => w.pick(`wie im Zeitraum davor (${shown(w)})`, `as in the period before (${shown(w)})`)) };
  const apart = Math.abs(value - before);
  return {
    trend,
    comparison: both((w) => {
      const how =
        kind === 'percent'
          ? `${w.decimal(apart)} ${w.pick(apart === 1 ? 'Prozentpunkt' : 'Prozentpunkte', apart === 1 ? 'percentage point' : 'percentage points')}`
          : kind === 'days'
            ? w.days(apart)
            : before < few
              ? w.count(apart)
              : w.percent(Math.round((apart / before) * 100));
      return trend === 'up'
        ? w.pick(`${how} mehr als im Zeitraum davor (${shown(w)})`, `${how} more than in the period before (${shown(w)})`)
        : w.pick(`${how} weniger als im Zeitraum davor (${shown(w)})`, `${how} less than in the period before (${shown(w)})`);
    }),
  };
}

/** A share in per cent with one decimal; null where the whole is 0. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}
