import type { Feature } from '@vorgang/platform';
import { ComposePapersController } from './compose-papers.js';
import { HeldPaperRow } from './held-paper.row.js';
import { HeldPapers } from './held-papers.js';
import { HoldPapersController } from './hold-papers.js';

export { HeldPapers } from './held-papers.js';

/** Files that somebody put into a form that is not sent yet. */
export const held: Feature = {
  rows: [HeldPaperRow],
  controllers: [ComposePapersController, HoldPapersController],
  providers: [HeldPapers],
  events: [],
};
