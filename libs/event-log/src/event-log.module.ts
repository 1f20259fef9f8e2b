import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventKinds, EventRecorder, platformEvents } from '@vorgang/platform';
import { EventLog } from './event-log.js';
import { EventCursorRow, EventPersonalRow, EventRow } from './event.rows.js';

/** The event log, for every room: append, read, follow. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([EventRow, EventPersonalRow, EventCursorRow])],
  providers: [
    { provide: EventKinds, useFactory: () => new EventKinds(platformEvents) },
    EventLog,
    { provide: EventRecorder, useExisting: EventLog },
  ],
  exports: [EventLog, EventRecorder, EventKinds],
})
export class EventLogModule {}
