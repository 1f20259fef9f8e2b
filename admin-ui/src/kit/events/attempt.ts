/** What somebody tried: a command by its key, a bulk action, or a request that was refused before it became a command. */
export type Attempt =
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'bulk'; readonly action: string }
  | { readonly kind: 'read' | 'change'; readonly place: string };

/** Reads what the event log holds: `claim`, `bulk:release`, `GET /api/v1/staff/:id/desk`. */
export function attemptOf(command: string): Attempt {
  const [, action] = /^bulk:(.+)$/.exec(command) ?? [];
  if (action) return { kind: 'bulk', action };
  const [, method, place] = /^([A-Z]+) \/api\/v1\/([^/?]+)/.exec(command) ?? [];
  return place ? { kind: method === 'GET' ? 'read' : 'change', place } : { kind: 'command', name: command };
}
