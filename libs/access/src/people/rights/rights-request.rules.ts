import { Refusal } from '@vorgang/platform';

/** How many days a request waits for a second administrator. */
export const requestLastsDays = 7;

/** For so many days, somebody is not independent of the administrator who made a password for them: the two might be one person. */
export const passwordBindsDays = 14;

/** The author of a request cannot confirm it; another administrator has to. */
export class SecondPersonNeeded extends Refusal {
  constructor() {
    super('forbidden', 'rights-request.second-person-needed', 'the author of a request cannot confirm it');
  }
}

/** One of the two made the other's password a few days ago, and could act as both. */
export class NotIndependent extends Refusal {
  constructor() {
    super(
      'forbidden',
      'rights-request.not-independent',
      `one of the two had a password made by the other within the last ${passwordBindsDays} days`,
    );
  }
}

/** Another administrator's request about this account waits, and has to be decided first. */
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
