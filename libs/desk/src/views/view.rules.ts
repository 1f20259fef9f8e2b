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

/** A search may be for a citizen's name, and hang before the whole team for good: a name is for one's own views. */
export class SearchIsNotShared extends Refusal {
  constructor() {
    super('conflict', 'view.search-not-shared', 'a view with a search is not shared: what is searched for may be a name');
  }
}
