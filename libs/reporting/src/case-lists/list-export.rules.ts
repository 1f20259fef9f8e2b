import { Refusal } from '@vorgang/platform';
import { atOnce, mostCases, mostWaiting, type ListFormat } from './list-export.shapes.js';

/** The list is too long for a request to wait for; the worker can write it. */
export class NotAtOnce extends Refusal {
  constructor() {
    super('invalid', 'list-export.not-at-once', `a list of more than ${atOnce} cases is written by the worker`, { limit: atOnce });
  }
}

/** There are more cases than one file may have. */
export class TooManyListed extends Refusal {
  constructor(format: ListFormat) {
    super('invalid', format === 'pdf' ? 'list-export.too-many-for-paper' : 'list-export.too-many', `at most ${mostCases[format]} cases`, {
      limit: mostCases[format],
    });
  }
}

export class TooManyWaiting extends Refusal {
  constructor() {
    super('conflict', 'list-export.too-many-waiting', `${mostWaiting} of your lists are being written; wait for one of them`, {
      limit: mostWaiting,
    });
  }
}

export class NotReady extends Refusal {
  constructor() {
    super('conflict', 'list-export.not-ready', 'the list is not written yet, or could not be');
  }
}
