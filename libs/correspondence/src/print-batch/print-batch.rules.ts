import { InvalidInput, Refusal } from '@vorgang/platform';

/** The rules of printing and posting, by name. */

export class NothingToPrint extends Refusal {
  constructor() {
    super('conflict', 'print-batch.nothing-to-print', 'no letter waits to be printed');
  }
}

export class BatchNotReady extends Refusal {
  constructor() {
    super('conflict', 'print-batch.not-ready', 'the PDF is still being made');
  }
}

export class BatchPosted extends Refusal {
  constructor() {
    super('conflict', 'print-batch.posted-already', 'somebody has confirmed already that this was posted');
  }
}

export class NotCompetentForAll extends Refusal {
  constructor() {
    super('forbidden', 'print-batch.not-competent-for-all', 'the batch holds letters of services that you have no competence for');
  }
}

export class PostedOnImpossibleDay extends InvalidInput {
  constructor(code: 'print-batch.posted-in-future' | 'print-batch.posted-before-made') {
    super([
      { pointer: '/on', code, detail: code === 'print-batch.posted-in-future' ? 'lies in the future' : 'lies before the batch was made' },
    ]);
  }
}
