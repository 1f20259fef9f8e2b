import { defineEvent, part, type Lift } from './define-event.js';
import { formerCommands } from './former-commands.js';

/** Data was exported: `what` names it, `asked` has the filters of the request. */
export const auditExported = defineEvent({
  kind: 'audit.exported',
  version: 1,
  data: part<{ what: string; asked: Readonly<Record<string, unknown>> }>(),
});
interface Attempt {
  readonly command: string;
  readonly code: string;
}

/** The first version named commands by their classes. An attempt that was refused before its command has its route, then as now. */
const attemptBefore: Lift<Attempt, Attempt> = {
  data: (data) => ({ ...data, command: Object.entries(formerCommands).find(([name]) => name === data.command)?.[1] ?? data.command }),
  sql: (data) =>
    `(${data} || jsonb_build_object('command', coalesce('${JSON.stringify(formerCommands)}'::jsonb ->> (${data} ->> 'command'), ${data} ->> 'command')))`,
  examples: [
    { command: 'ApproveDecision', code: 'decision.proposer-cannot-approve' },
    { command: 'POST /api/v1/cases/:caseId/approve', code: 'access.not-permitted' },
    { command: 'constructor', code: 'access.not-permitted' },
  ],
};

/** An attempt was refused. `command` is the command's key, or the route where it was refused before that; `code` says why. */
export const attemptRefused = defineEvent({ kind: 'attempt.refused', version: 2, data: part<Attempt>(), lift: { 1: attemptBefore } });

/** The events that are recorded below all rooms. */
export const platformEvents = [auditExported, attemptRefused] as const;
