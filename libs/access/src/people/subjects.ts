import { defineSubject, type Declares } from '../policy/subject.js';

export const staffSubject = defineSubject('Staff', {
  name: 'staff',
  actions: ['read', 'create', 'update', 'disable', 'reset-password', 'confirm-rights'],
});

export const teamSubject = defineSubject('Team', { name: 'team', actions: ['read', 'create', 'update'] });

/** The person of an absence, and one of their teams. */
export type AbsenceAttributes = { readonly staffId: string; readonly teamId: string | null };

/** `read` is for absences that have not ended. */
export const absenceSubject = defineSubject('Absence', { name: 'absence', actions: ['read', 'read-past', 'record'] });

declare module '../policy/subject.js' {
  interface Subjects {
    Staff: Declares<typeof staffSubject>;
    Team: Declares<typeof teamSubject>;
    Absence: Declares<typeof absenceSubject, AbsenceAttributes>;
  }
}
