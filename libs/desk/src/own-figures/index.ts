import type { Feature } from '@vorgang/platform';
import { OwnFiguresReader, ShowOwnFiguresController } from './show-own-figures.js';

/** What somebody has done themselves, for nobody else. */
export const ownFigures: Feature = {
  rows: [],
  controllers: [ShowOwnFiguresController],
  providers: [OwnFiguresReader],
  events: [],
};
