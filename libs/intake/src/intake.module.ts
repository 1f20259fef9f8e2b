import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseHoldings, CasesModule } from '@vorgang/cases';
import { broughtBy, Clock, EventKinds, HealthChecks, UnitOfWork } from '@vorgang/platform';
import { portalApi } from './channels/portal-api/index.js';
import { staffDesk } from './channels/staff-desk/index.js';
import { quarantineBacklog } from './quarantine/backlog.js';
import { quarantine } from './quarantine/index.js';
import { reception } from './reception/index.js';
import { submission } from './submission/index.js';

const { rows, controllers, providers, events } = broughtBy([submission, quarantine, reception, portalApi, staffDesk]);

/** The ways in: submissions and their sources, later questions and answers, and what could not be routed. */
@Module({ imports: [CasesModule, TypeOrmModule.forFeature(rows)], controllers, providers })
export class IntakeModule {
  constructor(kinds: EventKinds, health: HealthChecks, unitOfWork: UnitOfWork, clock: Clock, holdings: CaseHoldings) {
    for (const table of ['submission', 'submission_message', 'quarantine_entry'])
      holdings.declare({ table, fate: 'undecided', why: 'what came in, as received' });
    health.register({ key: 'quarantine', check: () => quarantineBacklog(unitOfWork, clock) });
    kinds.declare(events);
  }
}
