import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseHoldings, CasesModule } from '@vorgang/cases';
import { broughtBy } from '@vorgang/platform';
import { notifications } from './notifications/index.js';
import { NotificationStore } from './notifications/notification.store.js';
import { presence } from './presence/index.js';
import { updates } from './updates/index.js';

const { rows, controllers, providers } = broughtBy([notifications, updates, presence]);

/** Live updates, presence and notifications. */
@Module({ imports: [TypeOrmModule.forFeature(rows), CasesModule], controllers, providers })
export class LiveModule {
  constructor(holdings: CaseHoldings, notifications: NotificationStore) {
    holdings.declare(
      { table: 'notification', fate: 'forgotten', forget: (cases) => notifications.forgetCases(cases) },
      { table: 'case_presence', fate: 'stays', why: 'who of the staff has a case open; gone after minutes' },
    );
  }
}
