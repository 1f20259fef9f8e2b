import { Module } from '@nestjs/common';
import { FindActorsController } from './find-actors/find-actors.controller.js';
import { ListEventKindsController } from './list-event-kinds/list-event-kinds.controller.js';
import { SearchEventsController } from './search-events/search-events.controller.js';
import { SearchEventsHandler } from './search-events/search-events.query.js';

/** What auditors use: the search over everything that was recorded. */
@Module({ controllers: [SearchEventsController, ListEventKindsController, FindActorsController], providers: [SearchEventsHandler] })
export class AuditModule {}
