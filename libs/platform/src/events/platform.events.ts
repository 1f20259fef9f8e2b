import { defineEvent, part } from './define-event.js';

/** Data left the house: `what` names it, `asked` says how it was narrowed. */
export const auditExported = defineEvent({ kind: 'audit.exported', version: 1, data: part<{ what: string; asked: Readonly<Record<string, unknown>> }>() });
/** Somebody tried what was refused. `command`: its key; `code`: why. */
export const attemptRefused = defineEvent({ kind: 'attempt.refused', version: 1, data: part<{ command: string; code: string }>() });

/** What is recorded below all rooms. */
export const platformEvents = [auditExported, attemptRefused] as const;
