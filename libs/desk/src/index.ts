export { DeskModule } from './desk.module.js';
export { viewEvents } from './views/view.events.js';
