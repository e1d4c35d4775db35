import { DAY_MS } from '../../platform/durations.js';
import { retentionJobs } from './retention.jobs.js';
import { countRows, newPerson, rowsOf } from './testing/community.fixture.js';
import { startWorld, type World } from './testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

/** @returns the SQL that the job ran */
function run(name: string): Promise<readonly string[]> {
  const job = retentionJobs(world.test.deps, 90).find((definition) => definition.name === name)!;
  return world.test.statementsDuring(() => job.handler({ data: null, signal: new AbortController().signal }));
}

const now = () => world.test.deps.clock().getTime();

describe('letters', () => {
  it('that were read go after 90 days, others after 360', async () => {
    const person = await newPerson(world, 'user');
    for (const isRead of [true, false]) {
      await rowsOf(
        world,
        `INSERT INTO notifications (user_id, notification_type, title, message, is_read, created_at)
         SELECT $1, 'RATE_COMMENT', days::text, 'Text', $2, $3::timestamptz - days * interval '1 day'
         FROM unnest($4::int[]) AS days`,
        [person.id, isRead, new Date(now() + DAY_MS / 2), [89, 91, 359, 361]],
      );
    }
    await run('forget-notifications');
    expect(
      await rowsOf(world, 'SELECT title, is_read FROM notifications WHERE user_id = $1 ORDER BY id', [person.id]),
    ).toEqual([
      { title: '89', is_read: true },
      { title: '89', is_read: false },
      { title: '91', is_read: false },
      { title: '359', is_read: false },
    ]);
  });

  it('that have piled up go a batch at a time, so that no statement takes long', async () => {
    const person = await newPerson(world, 'user');
    await rowsOf(
      world,
      `INSERT INTO notifications (user_id, notification_type, title, message, is_read, created_at)
       SELECT $1, 'RATE_COMMENT', 'alt', 'Text', true, now() - interval '1 year' FROM generate_series(1, 10001)`,
      [person.id],
    );
    const deletes = (await run('forget-notifications')).filter((sql) => sql.includes('is_read') && !/NOT/.test(sql));
    expect(deletes).toHaveLength(3);
    expect(await countRows(world, 'notifications WHERE user_id = $1', [person.id])).toBe(0);
  });
});

it('previews that nobody confirmed are forgotten', async () => {
  await rowsOf(
    world,
    `INSERT INTO staged_imports (token, kind, records, expires_at)
     VALUES (gen_random_uuid(), 'coupons', '[]', $1), (gen_random_uuid(), 'coupons', '[]', $2)`,
    [new Date(now() - 60_000), new Date(now() + 60_000)],
  );
  await run('forget-staged-imports');
  expect(await countRows(world, 'staged_imports')).toBe(1);
});

it('deliveries are forgotten when nobody would repeat them', async () => {
  await rowsOf(
    world,
    `INSERT INTO ingest_batches (run_id, digest, ingested, received_at) VALUES ('neu', 'x', 1, $1), ('alt', 'x', 1, $2)`,
    [new Date(now() - 29 * DAY_MS), new Date(now() - 31 * DAY_MS)],
  );
  await run('forget-deliveries');
  expect(await rowsOf(world, 'SELECT run_id FROM ingest_batches')).toEqual([{ run_id: 'neu' }]);
});
