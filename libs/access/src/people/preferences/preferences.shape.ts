import { anyJson, key } from '@vorgang/platform';
import { z } from 'zod';
import { roles } from '../../policy/roles.js';

const name = key(80);

/** How somebody likes a list. */
const listShape = z.object({
  sort: key(30).optional().describe('The order that was chosen by a column’s head; the list’s own where it is missing'),
  widths: z.record(key(40), z.int().min(1).max(4000)).optional().describe('Widths of columns in pixels, by the name of the column'),
});

/** Somebody's preferences, which are the same on every computer. */
export const preferencesShape = z
  .object({
    locale: z.enum(['de', 'en']).describe('The language of the pages and of mails to this person'),
    theme: z.enum(['light', 'dark', 'system']).describe('system: as the computer is set'),
    density: z.enum(['comfortable', 'compact']),
    notify: z.object({ mail: z.enum(['off', 'at-once', 'daily']).describe('Whether notifications also come by mail') }),
    weeklyReport: z.boolean().describe('For supervisors: the week in figures, by mail'),
    panels: z.record(name, z.array(z.number()).max(10)).describe('Sizes of resizable zones in percent, by the name of the page'),
    columns: z.record(name, z.unknown()).describe('Columns of lists, by the name of the list'),
    lists: z.record(name, listShape).describe('Order and widths of lists, by the name of the list'),
    tours: z.array(z.enum(roles)).max(roles.length).describe('The roles whose tour was taken or left, and is not offered again'),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof preferencesShape>;

/** The preferences to change; all others stay. A zone or list that is null goes back to its default. */
export const preferencesPatch = z
  .strictObject({
    ...preferencesShape.shape,
    panels: z.record(name, z.array(z.number().min(0).max(100_000)).max(10).nullable()),
    columns: z.record(name, anyJson()),
    lists: z.record(name, listShape.strict().nullable()),
  })
  .partial()
  .meta({ id: 'PreferencesPatch' });
export type PreferencesPatch = z.infer<typeof preferencesPatch>;

const stored = preferencesShape.partial();

/** The stored preferences, with defaults for the rest. What an older version stored and this one does not know is left out. */
export function withDefaults(value: unknown, locale: 'de' | 'en'): Preferences {
  const defaults: Preferences = {
    locale,
    theme: 'system',
    density: 'comfortable',
    notify: { mail: 'off' },
    weeklyReport: false,
    panels: {},
    columns: {},
    lists: {},
    tours: [],
  };
  const given = typeof value === 'object' && value !== null ? value : {};
  const usable = Object.entries<unknown>({ ...given }).filter(
    ([key, one]) => Object.hasOwn(stored.shape, key) && stored.safeParse({ [key]: one }).success,
  );
  return { ...defaults, ...stored.parse(Object.fromEntries(usable)) };
}
