export { startMailCatcher } from './start-mail-catcher.js';
export type { MailCatcher, MailCatcherOptions } from './start-mail-catcher.js';
export type { CaughtAttachment, CaughtMail } from './caught-mail.js';
export { REFUSED_DOMAIN, POSTPONED_DOMAIN } from './smtp.js';
