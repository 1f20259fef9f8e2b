import type { Case } from '@vorgang/cases';
import type { RecordedEvent } from '@vorgang/event-log';
import { z } from 'zod';
import type { NotificationKind, Told } from './kinds.js';

const person = z.object({ id: z.string(), name: z.string() });
const assigned = z.object({ from: person.nullable(), to: person.nullable() });
const released = z.object({ from: person });
const noted = z.object({ mentions: z.array(person).default([]) });
const returned = z.object({ to: person.nullable() });
const continued = z.object({ to: person, had: z.object({ number: z.string() }), on: z.string() });
/** Of these, the person is told already. */
const toldOtherwise: ReadonlySet<string> = new Set(['answer', 'post', 'recall']);

/** The events of cases that somebody may have to be told of. */
export const tellingEvents = [
  'case.assigned',
  'case.released',
  'case.continued',
  'case.proposal-returned',
  'case.decision-recalled',
  'case.request-answered',
  'case.post-received',
  'case.letter-failed',
  'case.note-added',
] as const;

type EventOfCase = Pick<RecordedEvent, 'id' | 'kind' | 'caseId' | 'actor' | 'data'>;

/**
 * The notifications that follow from an event of a case. Nobody is told what they did themselves.
 * @param kase as it is now
 */
export function whoIsTold(event: EventOfCase, kase: Pick<Case, 'assignee' | 'decision' | 'proposal' | 'request' | 'handledBy'>): Told[] {
  const { actor } = event;
  const tell = (kind: NotificationKind, ...staffIds: (string | null | undefined)[]): Told[] =>
    [...new Set(staffIds)]
      .filter((id): id is string => typeof id === 'string' && !(actor.kind === 'staff' && actor.id === id))
      .map((staffId) => ({
        staffId,
        kind,
        caseId: event.caseId,
        cause: event.id,
        data: actor.kind === 'staff' ? { by: { id: actor.id, name: actor.name } } : {},
      }));
  switch (event.kind) {
    case 'case.assigned': {
      const { from, to } = assigned.parse(event.data);
      return [...tell('given-to-me', to?.id), ...(from?.id === to?.id ? [] : tell('taken-from-me', from?.id))];
    }
    case 'case.released':
      return tell('taken-from-me', released.parse(event.data).from.id);
    case 'case.continued': {
      const { to, had, on } = continued.parse(event.data);
      return toldOtherwise.has(on) ? [] : tell('continued', to.id).map((one) => ({ ...one, data: { ...one.data, had: had.number } }));
    }
    case 'case.proposal-returned': {
      const { to } = returned.parse(event.data);
      // Nobody can go on with it, so the team has it. The proposer is told, to know it when they are back.
      return to ? tell('returned', to.id) : tell('taken-from-me', kase.proposal?.by.id);
    }
    case 'case.decision-recalled':
      return tell('returned', kase.assignee?.id, kase.proposal?.by.id);
    case 'case.request-answered':
      // Also where a colleague has recorded it.
      return tell('answered', kase.assignee?.id ?? kase.request?.askedBy.id);
    // The assignee, or else whoever had it.
    case 'case.post-received':
      return tell('post', kase.assignee?.id ?? kase.decision?.by.id ?? kase.handledBy ?? kase.request?.askedBy.id);
    case 'case.note-added':
      return tell('mentioned', ...noted.parse(event.data).mentions.map(({ id }) => id));
    case 'case.letter-failed': {
      const concerned = [kase.assignee?.id, kase.decision?.by.id ?? kase.proposal?.by.id];
      return tell('failed', ...(concerned.some(Boolean) ? concerned : [kase.request?.askedBy.id]));
    }
    default:
      return [];
  }
}
