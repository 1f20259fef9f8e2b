export { startMailCatcher } from './start-mail-catcher.js';
export type { MailCatcher } from './start-mail-catcher.js';
export type { CaughtMail } from './caught-mail.js';
