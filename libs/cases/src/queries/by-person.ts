import type { Municipality } from '@vorgang/catalogue';
import { Refusal } from '@vorgang/platform';

/** What the municipality and its staff council have agreed that figures say about people (`figures.perPerson`). */
export type PerPerson = Municipality['figures']['perPerson'];

/** What of a filter names a person for what they did or had. */
interface ByPerson {
  readonly handledBy?: string | undefined;
  readonly thenAssignee?: string | undefined;
}

/** A list of what somebody else has done is a figure about that person: whoever counts its rows has it. */
export class NotByPerson extends Refusal {
  constructor(filter: 'handledBy' | 'thenAssignee') {
    super('forbidden', 'case-list.not-by-person', `this municipality lists no cases by ${filter} of somebody else (figures.perPerson)`, {
      filter,
    });
  }
}

/**
 * Holds a list to what figures may say (§ 72 LPVG NRW): who closed a case only where deeds are counted, and on whose desk
 * it lay on a past day only where desks are. One's own is always fine; so is whose desk a case lies on now, which work
 * cannot be handed over without.
 * @param ownId whoever looks; null where a team will
 * @throws NotByPerson
 */
export function mustNotListByPerson({ handledBy, thenAssignee }: ByPerson, ownId: string | null, perPerson: PerPerson): void {
  const foreign = (id: string | undefined) => id !== undefined && id !== 'none' && id !== ownId;
  if (perPerson !== 'all' && foreign(handledBy)) throw new NotByPerson('handledBy');
  if (perPerson === 'none' && foreign(thenAssignee)) throw new NotByPerson('thenAssignee');
}
