import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseHoldings, CasesModule } from '@vorgang/cases';
import { broughtBy, EventKinds } from '@vorgang/platform';
import { calendar } from './calendar/index.js';
import { drafts, DraftStore } from './drafts/index.js';
import { ownFigures } from './own-figures/index.js';
import { preferences } from './preferences/index.js';
import { team } from './team/index.js';
import { textBlocks } from './text-blocks/index.js';
import { views } from './views/index.js';

const { rows, controllers, providers, events } = broughtBy([drafts, views, textBlocks, preferences, team, calendar, ownFigures]);

/** A person's desk: drafts, views, text blocks, preferences and figures of their own, and the desks of their team. */
@Module({ imports: [TypeOrmModule.forFeature(rows), CasesModule], controllers, providers })
export class DeskModule {
  constructor(kinds: EventKinds, holdings: CaseHoldings, drafts: DraftStore) {
    holdings.declare(
      { table: 'draft', fate: 'forgotten', forget: (cases) => drafts.forgetCases(cases) },
      { table: 'text_block', fate: 'undecided', why: 'written for many cases; one that names a citizen says of no case which' },
      { table: 'saved_view', fate: 'undecided', why: 'a filter’s words may name a citizen, and say of no case which' },
    );
    kinds.declare(events);
  }
}
