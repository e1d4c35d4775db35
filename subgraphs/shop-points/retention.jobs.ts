import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { DAY_MS } from '../../platform/durations.js';
import { system } from '../../platform/identity/viewer.js';
import type { JobDefinition } from '../../platform/jobs/jobs.js';
import { purgeJob } from '../../platform/jobs/purge-job.js';
import { WINDOW_MS } from '../../platform/passwords/sign-in-attempts.js';

/** Nobody repeats a delivery after that. */
const DELIVERY_DAYS = 30;

/**
 * What nobody needs any more goes.
 *
 * @param notificationDays for which letters that were read are kept; the others are kept four times as long
 */
export function retentionJobs(
  deps: { readonly database: Database; readonly clock: Clock },
  notificationDays: number,
): JobDefinition[] {
  const letters = { table: 'notifications', column: 'created_at' };
  return [
    purgeJob(deps, { name: 'forget-notifications', cron: '40 3 * * *' }, [
      { ...letters, keepMs: notificationDays * DAY_MS, where: 'is_read' },
      { ...letters, keepMs: 4 * notificationDays * DAY_MS, where: 'NOT is_read' },
    ]),
    purgeJob(deps, { name: 'forget-deliveries', cron: '50 3 * * *' }, [
      { table: 'ingest_batches', column: 'received_at', keepMs: DELIVERY_DAYS * DAY_MS },
    ]),
    purgeJob(deps, { name: 'forget-sign-ins', cron: '47 * * * *' }, [
      { table: 'sign_in_attempts', column: 'since', keepMs: WINDOW_MS },
      { table: 'member_sessions', column: 'expires_at', keepMs: 0 },
    ]),
    purgeJob(deps, { name: 'forget-staged-imports', cron: '17 * * * *' }, [
      { table: 'staged_imports', column: 'expires_at', keepMs: 0 },
    ]),
    {
      name: 'forget-shop-words',
      cron: '55 3 * * *',
      handler: ({ signal }) => forgetShopWords(deps.database, signal),
    },
  ];
}

/** Words that stood in names of shops and do so no more: see `app.forget_shop_words`. A portion at a time. */
async function forgetShopWords(database: Database, signal: AbortSignal): Promise<void> {
  await using uow = database.unitOfWork(system, signal);
  let after: string | null = '';
  while (after !== null) {
    const rows: { after: string | null }[] = await uow.write(({ manager }) =>
      manager.query('SELECT app.forget_shop_words($1) AS after', [after]),
    );
    after = rows[0]!.after;
  }
}
