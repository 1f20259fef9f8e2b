import { defineSubject, type Declares } from '../policy/subject.js';

export type SessionAttributes = { readonly staffId: string };

export const sessionSubject = defineSubject('Session', { name: 'session', actions: ['read', 'end', 'change-password'] });

declare module '../policy/subject.js' {
  interface Subjects {
    Session: Declares<typeof sessionSubject, SessionAttributes>;
  }
}
