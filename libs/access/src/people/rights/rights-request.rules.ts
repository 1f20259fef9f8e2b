import { Refusal } from '@vorgang/platform';

/** How long a request waits for a second administrator. */
export const requestLastsDays = 7;

/** So long somebody is not independent of whoever made a password for them: they might be one person. */
export const passwordBindsDays = 14;

/** Whoever asked cannot confirm: that takes another administrator. */
export class SecondPersonNeeded extends Refusal {
  constructor() {
    super('forbidden', 'rights-request.second-person-needed', 'whoever asked for it cannot confirm it');
  }
}

/** One of the two made the other's password a few days ago, and could be both. */
export class NotIndependent extends Refusal {
  constructor() {
    super(
      'forbidden',
      'rights-request.not-independent',
      `one of the two had a password made by the other within the last ${passwordBindsDays} days`,
    );
  }
}

/** Somebody else's request about this account waits: it is decided first. */
export class RequestWaits extends Refusal {
  constructor(askedBy: string) {
    super('conflict', 'rights-request.waits', `a request by ${askedBy} waits for confirmation`, { askedBy });
  }
}

/** It was decided, withdrawn, or has lapsed meanwhile. */
export class RequestNotOpen extends Refusal {
  constructor() {
    super('conflict', 'rights-request.not-open', 'this request does not wait any more');
  }
}
