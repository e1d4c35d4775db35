import type { Database } from '../database/database.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { databaseJob } from '../jobs/database-job.js';
import type { JobDefinition } from '../jobs/jobs.js';

const BATCH = 5_000;

/** Forgets what was appended to streams more than 30 days ago. Whoever has been away for longer reads the state anew. */
export function streamRetention(database: Database): JobDefinition {
  return databaseJob(database, { name: 'stream-retention', cron: '41 * * * *' }, async (uow, signal) => {
    while (!signal.aborted && (await forgetSome(uow)) > 0);
  });
}

async function forgetSome(uow: UnitOfWork): Promise<number> {
  const [, count] = await uow.write(({ manager }) => manager.query<[unknown, number]>(forget, [BATCH]));
  return count;
}

/** By number: where the clock went backwards, an entry must not go before those that it follows. */
const forget = `
  DELETE FROM app.stream_entries AS entry
  USING (
    SELECT stream, key, max(sequence) AS last
    FROM (
      SELECT stream, key, sequence FROM app.stream_entries
      WHERE created_at < now() - interval '30 days' ORDER BY created_at LIMIT $1
    ) AS outdated
    GROUP BY stream, key
  ) AS old
  WHERE entry.stream = old.stream AND entry.key = old.key AND entry.sequence <= old.last`;
