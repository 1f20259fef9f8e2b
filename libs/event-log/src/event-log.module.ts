import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventRecorder } from '@vorgang/platform';
import { EventKinds } from './event-kinds.js';
import { EventLog } from './event-log.js';
import { EventCursorRow, EventPersonalRow, EventRow } from './event.rows.js';

/** The event log, for every room: append, read, follow. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([EventRow, EventPersonalRow, EventCursorRow])],
  providers: [
    {
      provide: EventKinds,
      useFactory: () => {
        const kinds = new EventKinds();
        kinds.declare('attempt.refused', 1);
        return kinds;
      },
    },
    EventLog,
    { provide: EventRecorder, useExisting: EventLog },
  ],
  exports: [EventLog, EventRecorder, EventKinds],
})
export class EventLogModule {}
