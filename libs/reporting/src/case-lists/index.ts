import type { Feature } from '@vorgang/platform';
import { listEvents } from './list-export.events.js';
import { ListExportJob } from './list-export.job.js';
import { ListExportRow } from './list-export.row.js';
import { ListExports } from './list-export.store.js';
import { ListExportsController, OrderListHandler, RecordListExportHandler } from './list-exports.controller.js';
import { ListWriter } from './list-writer.js';

/** Lists of cases as files: at once where they are short, by the worker where they are long. */
export const caseLists: Feature = {
  rows: [ListExportRow],
  controllers: [ListExportsController],
  providers: [ListWriter, ListExports, ListExportJob, OrderListHandler, RecordListExportHandler],
  events: listEvents,
};
