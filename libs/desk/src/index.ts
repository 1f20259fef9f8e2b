export { DeskModule } from './desk.module.js';
export { textBlockEvents } from './text-blocks/text-block.events.js';
export { viewEvents } from './views/view.events.js';
