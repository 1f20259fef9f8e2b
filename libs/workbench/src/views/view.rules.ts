import { Refusal } from '@vorgang/platform';

/** As many as anybody keeps apart. */
export const maxViews = 50;

export class TooManyViews extends Refusal {
  constructor() {
    super('conflict', 'view.too-many', `nobody keeps more than ${maxViews} views`, { max: maxViews });
  }
}

/** One's own views, and those of a team, have different names. */
export class ViewNameTaken extends Refusal {
  constructor() {
    super('conflict', 'view.name-taken', 'there is a view of this name already');
  }
}

export class ViewChangedMeanwhile extends Refusal {
  constructor() {
    super('conflict', 'view.changed-meanwhile', 'somebody changed this view meanwhile');
  }
}
