import { defineEvent, part, type LocalDate } from '@vorgang/platform';
import type { Rights } from './rights/gains.js';

/** The request that a second administrator confirmed, and from which a change follows; empty where one administrator was enough. */
export interface Basis {
  readonly requestId?: string;
  readonly askedBy?: { readonly id: string; readonly name: string };
}
interface Profile {
  readonly displayName: string;
  readonly email: string | null;
  readonly locale: string;
}
type RequestKind = 'rights' | 'password-reset' | 'enable';
const nobody: Profile = { displayName: '', email: null, locale: '' };

export const staffCreated = defineEvent({
  kind: 'staff.created',
  version: 1,
  data: part<Rights & { readonly locale: string }>(),
  personal: part<{ userName: string; displayName: string; email: string | null }>(),
  blank: () => ({ userName: '', displayName: '', email: null }),
});
/** `changed`: the fields' names. */
export const staffUpdated = defineEvent({
  kind: 'staff.updated',
  version: 1,
  data: part<{ changed: string[] }>(),
  personal: part<{ before: Profile; after: Profile }>(),
  blank: () => ({ before: nobody, after: nobody }),
});
export const staffRolesSet = defineEvent({
  kind: 'staff.roles-set',
  version: 1,
  data: part<{ before: Rights['roles']; after: Rights['roles'] } & Basis>(),
});
export const staffTeamsSet = defineEvent({
  kind: 'staff.teams-set',
  version: 1,
  data: part<{ before: Rights['teamIds']; after: Rights['teamIds'] } & Basis>(),
});
export const staffCompetencesSet = defineEvent({
  kind: 'staff.competences-set',
  version: 1,
  data: part<{ before: Rights['competences']; after: Rights['competences'] } & Basis>(),
});
export const staffPasswordReset = defineEvent({ kind: 'staff.password-reset', version: 1, data: part<Basis>() });
export const staffRightsAsked = defineEvent({
  kind: 'staff.rights-asked',
  version: 1,
  data: part<{ requestId: string; requestKind: RequestKind; wanted?: Rights; lapsesAt: string }>(),
});
export const staffRightsConfirmed = defineEvent({
  kind: 'staff.rights-confirmed',
  version: 1,
  data: part<{ requestKind: RequestKind } & Required<Basis>>(),
});
/** `askedBy`: the account's id. */
export const staffRightsRefused = defineEvent({
  kind: 'staff.rights-refused',
  version: 1,
  data: part<{ requestId: string; requestKind: RequestKind; askedBy: string }>(),
});
/** `askedBy`: the account's id. */
export const staffRightsRequestEnded = defineEvent({
  kind: 'staff.rights-request-ended',
  version: 1,
  data: part<{ requestId: string; requestKind?: RequestKind; how: 'superseded' | 'lapsed' | 'withdrawn'; askedBy?: string }>(),
});
/** `left`: the cases on the desk, by team; `cases`: what happens to them. */
export const staffDisabled = defineEvent({
  kind: 'staff.disabled',
  version: 1,
  data: part<{ cases?: string; left?: readonly object[] }>(),
});
export const staffEnabled = defineEvent({ kind: 'staff.enabled', version: 1, data: part<Basis>() });

export const teamCreated = defineEvent({ kind: 'team.created', version: 1, data: part<{ key: string; title: string }>() });
export const teamRenamed = defineEvent({ kind: 'team.renamed', version: 1, data: part<{ before: string; after: string }>() });

interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate;
}
// The days of an absence are personal, so they can be erased.
export const absenceRecorded = defineEvent({
  kind: 'absence.recorded',
  version: 1,
  data: part<{ staffId: string }>(),
  personal: part<Partial<Days>>(),
  blank: () => ({}),
});
export const absenceChanged = defineEvent({
  kind: 'absence.changed',
  version: 1,
  data: part<{ staffId: string }>(),
  personal: part<Partial<Days> & { before?: Readonly<Record<keyof Days, string>> }>(),
  blank: () => ({}),
});
export const absenceEnded = defineEvent({
  kind: 'absence.ended',
  version: 1,
  data: part<{ staffId: string }>(),
  personal: part<{ on?: LocalDate }>(),
  blank: () => ({}),
});

export const peopleEvents = [
  staffCreated,
  staffUpdated,
  staffRolesSet,
  staffTeamsSet,
  staffCompetencesSet,
  staffPasswordReset,
  staffRightsAsked,
  staffRightsConfirmed,
  staffRightsRefused,
  staffRightsRequestEnded,
  staffDisabled,
  staffEnabled,
  teamCreated,
  teamRenamed,
  absenceRecorded,
  absenceChanged,
  absenceEnded,
] as const;
