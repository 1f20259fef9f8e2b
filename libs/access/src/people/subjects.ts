import { defineSubject, type Declares } from '../policy/subject.js';

export const staffSubject = defineSubject('Staff', {
  name: 'staff',
  actions: ['read', 'create', 'update', 'disable', 'reset-password', 'confirm-rights'],
});

export const teamSubject = defineSubject('Team', { name: 'team', actions: ['read', 'create', 'update'] });

/** Whose absence it is, and one of the teams that they work in. */
export type AbsenceAttributes = { readonly staffId: string; readonly teamId: string | null };

/** `read` is for what lasts or is to come. */
export const absenceSubject = defineSubject('Absence', { name: 'absence', actions: ['read', 'read-past', 'record'] });

declare module '../policy/subject.js' {
  interface Subjects {
    Staff: Declares<typeof staffSubject>;
    Team: Declares<typeof teamSubject>;
    Absence: Declares<typeof absenceSubject, AbsenceAttributes>;
  }
}
