import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { NotificationService } from './notification.service.js';

/** Removes letters that nobody needs any more, once a night. */
export function forgetNotifications(notifications: NotificationService, database: Database): JobDefinition {
  return databaseJob(database, { name: 'forget-notifications', cron: '40 3 * * *' }, (uow) =>
    notifications.forget(uow),
  );
}
