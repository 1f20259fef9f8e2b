import type { Municipality } from '@vorgang/catalogue';
import { Refusal } from '@vorgang/platform';

/** How much figures may say about people, as the municipality and its staff council have agreed (`figures.perPerson`). */
export type PerPerson = Municipality['figures']['perPerson'];

/** The parts of a filter that name a person for what they did or had. */
interface ByPerson {
  readonly handledBy?: string | undefined;
  readonly thenAssignee?: string | undefined;
}

/** A list of what somebody else has done is a figure about that person: one only has to count its rows. */
export class NotByPerson extends Refusal {
  constructor(filter: 'handledBy' | 'thenAssignee') {
    super('forbidden', 'case-list.not-by-person', `this municipality lists no cases by ${filter} of somebody else (figures.perPerson)`, {
      filter,
    });
  }
}

/**
 * Limits a list to what figures may say (§ 72 LPVG NRW). It may filter by who closed a case only where figures count people's
 * deeds, and by whose desk a case lay on only where figures count desks. People may always list their own, and by whose desk a
 * case lies on now, since nobody could hand work over without that.
 * @param ownId the person who looks; null where a team will
 * @throws NotByPerson
 */
export function mustNotListByPerson({ handledBy, thenAssignee }: ByPerson, ownId: string | null, perPerson: PerPerson): void {
  const foreign = (id: string | undefined) => id !== undefined && id !== 'none' && id !== ownId;
  if (perPerson !== 'all' && foreign(handledBy)) throw new NotByPerson('handledBy');
  if (perPerson === 'none' && foreign(thenAssignee)) throw new NotByPerson('thenAssignee');
}
