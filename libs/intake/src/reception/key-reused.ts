import { Refusal } from '@vorgang/platform';

/** The source used the key for something else. */
export class IdempotencyKeyReused extends Refusal {
  constructor() {
    super('conflict', 'intake.idempotency-key-reused', 'this Idempotency-Key was used for another content');
  }
}
