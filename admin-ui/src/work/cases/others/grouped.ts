import type { OtherCase } from '../../../kit/api/types';

export const groups = ['related', 'person', 'thing', 'contact', 'house'] as const;
export type Group = (typeof groups)[number];

const groupOf: Readonly<Record<OtherCase['reasons'][number]['code'], Group>> = {
  'same-application': 'person',
  'same-thing': 'thing',
  'same-person': 'person',
  'name-similar': 'person',
  'birth-date-slip': 'person',
  'name-and-house': 'person',
  'name-and-contact': 'person',
  renamed: 'person',
  'same-organisation': 'person',
  'name-and-place': 'person',
  'same-mail': 'contact',
  'same-phone': 'contact',
  'same-house': 'house',
};

type Grouped = Pick<OtherCase, 'reasons' | 'status' | 'standing'>;

/** The cases by what they share. Each stands once, where its surest reason belongs; within a group what is open comes first. */
export function grouped<C extends Grouped>(cases: readonly C[]): readonly (readonly [Group, readonly C[]])[] {
  return groups.flatMap((group) => {
    const some = cases.filter((other) => groupIn(other) === group);
    const [open, past] = [some.filter(({ status }) => status !== 'closed'), some.filter(({ status }) => status === 'closed')];
    return some.length === 0 ? [] : [[group, [...open, ...past]] as const];
  });
}

function groupIn({ reasons: [first], standing }: Grouped): Group {
  if (standing !== null && standing !== 'not-same') return 'related';
  return first ? groupOf[first.code] : 'related';
}

/** Where both are joined: which way round. */
export function standingOf({ standing }: Pick<OtherCase, 'standing'>): 'joined-into' | 'took-in' | null {
  return standing === 'joined-into' || standing === 'took-in' ? standing : null;
}

/** Whether somebody has to see it: it was sent twice and nobody has said anything of it, or both are joined. */
export function isPressing(other: Grouped): boolean {
  return standingOf(other) !== null || (other.standing === null && other.reasons.some(({ code }) => code === 'same-application'));
}
