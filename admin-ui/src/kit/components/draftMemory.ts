/** What has not reached the server yet: fields that were typed, or (null) that the draft is to be dropped. */
export interface Unsent {
  readonly fields: Readonly<Record<string, unknown>> | null;
  readonly basedOn: number | null;
}

/** Each person's leftovers apart: the next one at this desk finds none. */
const prefixOf = (staffId: string) => `vorgang.unsent.${staffId}.`;

/** A reload of the tab within the pause in typing: the tab's own storage bridges it. */
export function remember(staffId: string, key: string, change: Unsent): void {
  sessionStorage.setItem(prefixOf(staffId) + key, JSON.stringify(change));
}

export function forget(staffId: string, key: string): void {
  sessionStorage.removeItem(prefixOf(staffId) + key);
}

/** What this tab had not sent when it was left, by key. */
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

/** Emptied fields are null: undefined would not be sent. */
export function plain(values: unknown): Record<string, unknown> {
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(Object.entries(values).map(([name, value]: [string, unknown]) => [name, value ?? null]));
}
