import type { Feature } from '@vorgang/platform';
import { ChangeViewController, ChangeViewHandler } from './change-view.js';
import { ListViewsController } from './list-views.js';
import { RemoveViewController, RemoveViewHandler } from './remove-view.js';
import { SavedViewDefaultRow, SavedViewRow } from './saved-view.rows.js';
import { SaveViewController, SaveViewHandler } from './save-view.js';
import { SetDefaultViewController } from './set-default-view.js';
import { viewEvents } from './view.events.js';
import { ViewStore } from './view.store.js';

/** Saved views of the queue: columns, order and filters under a name. */
export const views: Feature = {
  rows: [SavedViewRow, SavedViewDefaultRow],
  controllers: [ListViewsController, SaveViewController, ChangeViewController, RemoveViewController, SetDefaultViewController],
  providers: [ViewStore, SaveViewHandler, ChangeViewHandler, RemoveViewHandler],
  events: viewEvents,
};
