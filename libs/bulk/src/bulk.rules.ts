import { Refusal } from '@vorgang/platform';
import { maxCases } from './bulk.order.js';

/** There are more cases than one run may have. */
export class TooManyCases extends Refusal {
  constructor() {
    super('invalid', 'bulk.too-many', `one run may have at most ${maxCases} cases`, { limit: maxCases });
  }
}

export class NothingToDo extends Refusal {
  constructor() {
    super('conflict', 'bulk.nothing-to-do', 'there is no case on which this could be done');
  }
}

/** The preview is too old: an hour later, things may have changed. */
export class PreviewGone extends Refusal {
  constructor() {
    super('conflict', 'bulk.preview-gone', 'the preview is too old, or was run already; look at it anew');
  }
}

export class CannotBeUndone extends Refusal {
  constructor() {
    super('conflict', 'bulk.cannot-be-undone', 'this cannot be taken back: a note stands, and a letter that has left does not come back');
  }
}

export class NotEndedYet extends Refusal {
  constructor() {
    super('conflict', 'bulk.not-ended', 'the run has not ended; stop it first');
  }
}
