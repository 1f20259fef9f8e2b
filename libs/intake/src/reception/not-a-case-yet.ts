import { Refusal } from '@vorgang/platform';

/** The submission waits in the quarantine, or was refused there: there is nothing to answer or to pay for. */
export class NotACaseYet extends Refusal {
  constructor() {
    super('conflict', 'intake.not-a-case', 'the submission has not become a case');
  }
}
