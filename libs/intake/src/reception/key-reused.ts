import { Refusal } from '@vorgang/platform';

/** The source has used the key for other content. */
export class IdempotencyKeyReused extends Refusal {
  constructor() {
    super('conflict', 'intake.idempotency-key-reused', 'this Idempotency-Key was used for another content');
  }
}
