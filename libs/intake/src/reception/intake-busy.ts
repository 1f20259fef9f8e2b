import { Refusal } from '@vorgang/platform';

/** When a repetition makes sense, in seconds: by then the waiting ones are written, unless the database stands still. */
const retryAfter = 2;

/** More submissions wait to be written than memory is set aside for. Nothing of this one is kept, and it may be sent again. */
export class IntakeBusy extends Refusal {
  constructor() {
    super('unavailable', 'intake.busy', 'more submissions are waiting than can be taken in at once; send it again with the same key', {
      retryAfter,
    });
  }
}
