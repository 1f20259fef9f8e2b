import type { Feature } from '@vorgang/platform';
import { AboutAccounts } from './about-accounts.js';
import { AboutTasks } from './about-tasks.js';
import { MorningJob } from './morning.job.js';
import { NotificationMail } from './notification-mail.js';
import { NotificationDigestRow, NotificationMorningRow, NotificationRow } from './notification.row.js';
import { NotificationStore } from './notification.store.js';
import { NotificationsController } from './notifications.controller.js';
import { NotifyJob } from './notify.job.js';
import { Unattended } from './unattended.js';

/** Notifications: in the application, and by mail for those who want it. */
export const notifications: Feature = {
  rows: [NotificationRow, NotificationDigestRow, NotificationMorningRow],
  controllers: [NotificationsController],
  providers: [AboutAccounts, AboutTasks, NotificationStore, NotificationMail, NotifyJob, MorningJob, Unattended],
  events: [],
};
