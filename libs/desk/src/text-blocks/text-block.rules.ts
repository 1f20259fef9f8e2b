import { Refusal } from '@vorgang/platform';

/** The most text blocks of a person or a team; nobody finds one among more. */
export const maxTextBlocks = 300;

export class TooManyTextBlocks extends Refusal {
  constructor() {
    super('conflict', 'text-block.too-many', `nobody keeps more than ${maxTextBlocks} text blocks`, { max: maxTextBlocks });
  }
}

/** A person's own text blocks have different names, and so have those of a team. */
export class TextBlockNameTaken extends Refusal {
  constructor() {
    super('conflict', 'text-block.name-taken', 'there is a text block of this name already');
  }
}

export class TextBlockChangedMeanwhile extends Refusal {
  constructor() {
    super('conflict', 'text-block.changed-meanwhile', 'somebody changed this text block meanwhile');
  }
}
