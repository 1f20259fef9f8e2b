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

/** What somebody types in belongs to a service and its team. */
export type IntakeAttributes = {
  readonly teamId: string | null;
  readonly serviceKey: string;
};

export const intakeSubject = defineSubject('Intake', { name: 'service', actions: ['read', 'take-in', 'backdate'] });

declare module '@vorgang/access' {
  interface Subjects {
    Quarantine: Declares<typeof quarantineSubject, QuarantineAttributes>;
    Intake: Declares<typeof intakeSubject, IntakeAttributes>;
  }
}
