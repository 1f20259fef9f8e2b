import { defineSubject, type Declares } from '@vorgang/access';

/** What the policy looks at on an entry of the quarantine; null where that is what could not be found out. */
export type QuarantineAttributes = {
  readonly teamId: string | null;
  readonly serviceKey: string | null;
};

export const quarantineSubject = defineSubject('Quarantine', {
  name: 'quarantine-entry',
  actions: ['read', 'correct', 'release', 'refuse'],
});

declare module '@vorgang/access' {
  interface Subjects {
    Quarantine: Declares<typeof quarantineSubject, QuarantineAttributes>;
  }
}
