import type { OtherCase } from '../../../kit/api/types';

export const groups = ['person', 'thing', 'contact', 'house'] as const;
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

/** The cases by what they share. Each stands once, where its surest reason belongs; within a group what is open comes first. */
export function grouped<C extends Pick<OtherCase, 'reasons' | 'status'>>(cases: readonly C[]): readonly (readonly [Group, readonly C[]])[] {
  return groups.flatMap((group) => {
    const some = cases.filter(({ reasons }) => groupIn(reasons) === group);
    const open = some.filter(({ status }) => status !== 'closed');
    return some.length === 0 ? [] : [[group, [...open, ...some.filter(({ status }) => status === 'closed')]] as const];
  });
}

function groupIn([first]: OtherCase['reasons']): Group {
  return first ? groupOf[first.code] : 'person';
}
