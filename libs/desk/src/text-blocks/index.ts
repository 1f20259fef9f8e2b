import type { Feature } from '@vorgang/platform';
import { ListTextBlocksController } from './list-text-blocks.js';
import { RemoveTextBlockController, RemoveTextBlockHandler } from './remove-text-block.js';
import { SaveTextBlockController, SaveTextBlockHandler } from './save-text-block.js';
import { textBlockEvents } from './text-block.events.js';
import { TextBlockRow } from './text-block.row.js';
import { TextBlockStore } from './text-block.store.js';

/** Text blocks (Textbausteine), from which letters and reasons are written. */
export const textBlocks: Feature = {
  rows: [TextBlockRow],
  controllers: [ListTextBlocksController, SaveTextBlockController, RemoveTextBlockController],
  providers: [TextBlockStore, SaveTextBlockHandler, RemoveTextBlockHandler],
  events: textBlockEvents,
};
