import type { Feature } from '@vorgang/platform';
import { ListQuarantineController, QuarantineList } from './list-quarantine.js';
import { QuarantineDesk } from './quarantine.desk.js';
import { QuarantineRow } from './quarantine.row.js';
import { QuarantineStore } from './quarantine.store.js';
import { RefuseSubmissionController, RefuseSubmissionHandler } from './refuse-submission.js';
import { ReleaseSubmissionController, ReleaseSubmissionHandler } from './release-submission.js';
import { ShowQuarantineController } from './show-quarantine.js';
import { quarantineEvents } from './quarantine.events.js';

/** Submissions that could not become a case by themselves, until a clerk settles them. */
export const quarantine: Feature = {
  rows: [QuarantineRow],
  controllers: [ListQuarantineController, ShowQuarantineController, ReleaseSubmissionController, RefuseSubmissionController],
  providers: [QuarantineStore, QuarantineDesk, ReleaseSubmissionHandler, RefuseSubmissionHandler, QuarantineList],
  events: quarantineEvents,
};
