import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseHoldings, CasesModule } from '@vorgang/cases';
import { EventKinds } from '@vorgang/event-log';
import { BulkStore } from './bulk/bulk.store.js';
import { bulk } from './bulk/index.js';
import { drafts, DraftStore } from './drafts/index.js';
import { holdingsOf } from './holdings.js';
import { live } from './live/index.js';
import { notifications } from './notifications/index.js';
import { NotificationStore } from './notifications/notification.store.js';
import { preferences } from './preferences/index.js';
import { presence } from './presence/index.js';
import { team } from './team/index.js';
import { views } from './views/index.js';

const features = [drafts, views, preferences, notifications, live, presence, bulk, team];

/** The desk that somebody works at: what is theirs alone, and what reaches them while they work. */
@Module({
  imports: [TypeOrmModule.forFeature(features.flatMap((feature) => [...feature.rows])), CasesModule],
  controllers: features.flatMap((feature) => [...feature.controllers]),
  providers: features.flatMap((feature) => [...feature.providers]),
})
export class WorkbenchModule {
  constructor(kinds: EventKinds, holdings: CaseHoldings, drafts: DraftStore, notifications: NotificationStore, runs: BulkStore) {
    holdings.declare(...holdingsOf(drafts, notifications, runs));
    for (const kind of features.flatMap((feature) => feature.eventKinds)) kinds.declare(kind, 1);
  }
}
