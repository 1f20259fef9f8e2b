import { defineSubject, type Declares } from '@vorgang/access';

/** The attributes of a quarantine entry that the policy uses; null where they could not be identified. */
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
