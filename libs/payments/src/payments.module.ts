import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseHoldings, CasesModule } from '@vorgang/cases';
import { EventKinds } from '@vorgang/platform';
import { AwaitingPaymentsController } from './awaiting-payments/awaiting-payments.js';
import { BookReceivableHandler, BookReceivableJob } from './book-receivable/book-receivable.js';
import { OwedBackController } from './owed-back/owed-back.js';
import { ReceivableRow } from './persistence/receivable.row.js';
import { TreasuryListsController } from './treasury-lists/treasury-lists.js';
import { paymentsEvents } from './payments.events.js';

/** What the treasury collects, and what cashiers take. */
@Module({
  imports: [TypeOrmModule.forFeature([ReceivableRow]), CasesModule],
  controllers: [AwaitingPaymentsController, OwedBackController, TreasuryListsController],
  providers: [BookReceivableHandler, BookReceivableJob],
})
export class PaymentsModule {
  constructor(kinds: EventKinds, holdings: CaseHoldings) {
    holdings.declare({
      table: 'receivable',
      fate: 'undecided',
      why: 'debtor and amount, for as long as vouchers are kept (§ 59 KomHVO NRW)',
    });
    kinds.declare(paymentsEvents);
  }
}
