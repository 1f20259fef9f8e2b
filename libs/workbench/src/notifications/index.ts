import type { Feature } from '../feature.js';
import { NotificationDigestRow, NotificationRow } from './notification.row.js';

/** What somebody is told: in the application, and by mail if wanted. */
export const notifications: Feature = { rows: [NotificationRow, NotificationDigestRow], controllers: [], providers: [], eventKinds: [] };
