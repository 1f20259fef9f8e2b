/**
 * What is typed into a dialogue stays in this browser tab until it is sent: closing the dialogue, a conflict or a reload
 * lose nothing. Signing out clears it. (Drafts on the server take this place in one file.)
 */
const prefix = 'vorgang.draft.';

export function readDraft(key: string): Record<string, unknown> | undefined {
  const text = sessionStorage.getItem(prefix + key);
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

export function writeDraft(key: string, values: object): void {
  sessionStorage.setItem(prefix + key, JSON.stringify(values));
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(prefix + key);
}
