/** What the server does not have yet: typed fields, or null to drop the draft. */
export interface Unsent {
  readonly fields: Readonly<Record<string, unknown>> | null;
  readonly basedOn: number | null;
}

/** Kept apart by person: the next person at this computer does not see them. */
const prefixOf = (staffId: string) => `vorgang.unsent.${staffId}.`;

/** The tab's own storage keeps what was typed if the tab is reloaded before it was sent. */
export function remember(staffId: string, key: string, change: Unsent): void {
  sessionStorage.setItem(prefixOf(staffId) + key, JSON.stringify(change));
}

export function forget(staffId: string, key: string): void {
  sessionStorage.removeItem(prefixOf(staffId) + key);
}

/** What this tab had not sent before it was closed or reloaded, by key. */
export function remembered(staffId: string): [string, Unsent][] {
  const prefix = prefixOf(staffId);
  return Object.keys(sessionStorage)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name): [string, Unsent][] => {
      const change = parsed(sessionStorage.getItem(name));
      return change ? [[name.slice(prefix.length), change]] : [];
    });
}

function parsed(text: string | null): Unsent | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null || !('fields' in value)) return null;
    const basedOn = 'basedOn' in value && typeof value.basedOn === 'number' ? value.basedOn : null;
    return { fields: value.fields === null ? null : plain(value.fields), basedOn };
  } catch {
    return null;
  }
}

/** Emptied fields become null, since JSON leaves out undefined. */
export function plain(values: unknown): Record<string, unknown> {
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(Object.entries(values).map(([name, value]: [string, unknown]) => [name, value ?? null]));
}
