import { Refusal } from '@vorgang/platform';

/** The most views of a person or a team; nobody could keep more apart. */
export const maxViews = 50;

export class TooManyViews extends Refusal {
  constructor() {
    super('conflict', 'view.too-many', `nobody keeps more than ${maxViews} views`, { max: maxViews });
  }
}

/** A person's own views have different names, and so have those of a team. */
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

/** A search may have a citizen's name, which would be shown to the whole team for good. So only private views may have one. */
export class SearchIsNotShared extends Refusal {
  constructor() {
    super('conflict', 'view.search-not-shared', 'a view with a search is not shared: what is searched for may be a name');
  }
}
