import type { Body, Schema } from '../api/contract';

export type Preferences = Schema<'Preferences'>;
export type PreferencesPatch = Body<'/api/v1/preferences', 'patch'>;

export const defaultPreferences: Preferences = {
  locale: 'de',
  theme: 'system',
  density: 'comfortable',
  notify: { mail: 'off' },
  weeklyReport: false,
  panels: {},
  columns: {},
  lists: {},
  tours: [],
};

/** Merges like the server: named values change, zones and lists are merged by their names, null removes an entry. */
export function merged(before: Preferences, patch: PreferencesPatch): Preferences {
  const { panels, columns, lists, ...rest } = patch;
  return {
    ...before,
    ...rest,
    panels: byName(before.panels, panels),
    columns: byName(before.columns, columns),
    lists: byName(before.lists, lists),
  };
}

/** Two patches, one after the other, as one. */
export function together(first: PreferencesPatch, second: PreferencesPatch): PreferencesPatch {
  return {
    ...first,
    ...second,
    ...(first.panels || second.panels ? { panels: { ...first.panels, ...second.panels } } : {}),
    ...(first.columns || second.columns ? { columns: { ...first.columns, ...second.columns } } : {}),
    ...(first.lists || second.lists ? { lists: { ...first.lists, ...second.lists } } : {}),
  };
}

function byName<T>(before: Readonly<Record<string, T>>, patch: Readonly<Record<string, T | null>> | undefined): Record<string, T> {
  return Object.fromEntries(Object.entries<T | null>({ ...before, ...patch }).filter((entry): entry is [string, T] => entry[1] !== null));
}

/** The preferences that the browser remembers. Unusable values are ignored. */
export function remembered(text: string | null): Preferences {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return defaultPreferences;
    const { locale, theme, density } = value as Record<string, unknown>;
    return {
      ...defaultPreferences,
      locale: locale === 'en' ? 'en' : 'de',
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      density: density === 'compact' ? 'compact' : 'comfortable',
    };
  } catch {
    return defaultPreferences;
  }
}
