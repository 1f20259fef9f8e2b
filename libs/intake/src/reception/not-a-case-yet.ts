import { Refusal } from '@vorgang/platform';

/** The submission waits in the quarantine, or was refused there, so nobody can answer or pay for it. */
export class NotACaseYet extends Refusal {
  constructor() {
    super('conflict', 'intake.not-a-case', 'the submission has not become a case');
  }
}
