import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '../../../platform/testing/index.js';
import { testServer } from '../../../platform/testing/config.js';
import { migrations } from '../migrations/index.js';
import { ImportRefused, importOldDatabase, type ImportOptions } from './import-old-database.js';
import { openOldDatabase, UnreadableOldDatabase } from './old-database.js';
import { OLD_TABLES } from './old-tables.js';
import { startOldSystem, type OldSystem } from './old-system.fixture.js';
import { reportText, type ImportReport } from './report.js';

let old: OldSystem;
beforeAll(async () => {
  old = await startOldSystem(testServer().adminUrl, `kontor_old_${randomBytes(4).toString('hex')}`);
});
afterAll(() => old[Symbol.asyncDispose]());

const target = () => createTestDatabase({ template: 'shop-points', migrations });

async function bringOver(
  { ownerUrl }: TestDatabase,
  from: string,
  options: Partial<Omit<ImportOptions, 'old' | 'ownerUrl'>> = {},
): Promise<ImportReport> {
  await using source = await openOldDatabase(from);
  return await importOldDatabase({ old: source, ownerUrl, isDryRun: false, batchSize: 50, ...options });
}

const TABLES = [...OLD_TABLES.map(({ name }) => name), 'member_logins'];

/** Everything that was brought over. Accounts get ids of their own, at random. */
async function contents(database: TestDatabase): Promise<Record<string, unknown[]>> {
  const result: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    result[table] = await database.asOwner(
      `SELECT to_jsonb(row) - 'user_id' || CASE WHEN '${table}' = 'users' THEN '{}' ELSE
         coalesce(jsonb_build_object('user', to_jsonb(row) -> 'user_id'), '{}') END AS row
       FROM ${table} AS row ORDER BY to_jsonb(row) ->> 'id', to_jsonb(row) ->> 'member_id'`,
    );
  }
  return result;
}

const remarksOf = ({ tables }: ImportReport, table: string) =>
  tables
    .find((imported) => imported.table === table)!
    .remarks.map(({ kind, reason, examples }) => [kind, reason, examples.join()]);

describe('a whole import', () => {
  let database: TestDatabase;
  let report: ImportReport;
  beforeAll(async () => {
    database = await target();
    report = await bringOver(database, old.url);
  });
  afterAll(() => database[Symbol.asyncDispose]());
  const rows = (sql: string) => database.asOwner<any>(sql);

  it('keeps ids and tells how many rows came and went', () => {
    const counts = Object.fromEntries(
      report.tables.map(({ table, read, written, skipped }) => [table, [read, written, skipped]]),
    );
    expect(counts).toEqual({
      users: [4, 4, 0],
      contributor_requests: [4, 4, 0],
      bonus_programs: [3, 3, 0],
      shop_categories: [3, 3, 0],
      shop_main: [9, 9, 0],
      shops: [4, 4, 0],
      shop_variants: [4, 4, 0],
      shop_program_rates: [10, 8, 2],
      coupons: [3, 2, 1],
      proposals: [7, 5, 2],
      proposal_votes: [5, 3, 2],
      proposal_audit_trails: [3, 1, 2],
      shop_merge_proposals: [3, 2, 1],
      shop_metadata_proposals: [2, 1, 1],
      rate_comments: [2, 1, 1],
      scheduled_jobs: [2, 2, 0],
      scheduled_job_runs: [2, 2, 0],
      notifications: [3, 2, 1],
      scrape_logs: [230, 230, 0],
      user_favorite_programs: [2, 2, 0],
    });
    expect(report.tables.every(({ present }) => present)).toBe(true);
  });

  it('brings members with what they sign in with', async () => {
    expect(
      await rows(
        `SELECT id, role, status, username, email, password_hash, created_at::text
         FROM users JOIN member_logins ON member_id = id ORDER BY id`,
      ),
    ).toEqual([
      expect.objectContaining({
        id: 1,
        role: 'admin',
        email: 'admin@example.org',
        password_hash: 'scrypt:32768:8:1$salt$abcd',
      }),
      expect.objectContaining({ id: 2, username: 'anna', email: 'anna@example.org' }),
      expect.objectContaining({ id: 3, username: 'Anna', email: 'ANNA@example.org', status: 'banned' }),
      expect.objectContaining({ id: 7, role: 'viewer', status: 'inactive' }),
    ]);
    expect(await rows(`SELECT created_at = '2024-01-01T10:00:00.123456Z' AS utc FROM users WHERE id = 1`)).toEqual([
      { utc: true },
    ]);
  });

  it('of several requests of a member one is pending', async () => {
    expect(await rows(`SELECT id, status, decision_by_admin_id AS by FROM contributor_requests ORDER BY id`)).toEqual([
      { id: 1, status: 'approved', by: 1 },
      { id: 2, status: 'rejected', by: null },
      { id: 3, status: 'pending', by: null },
      { id: 4, status: 'rejected', by: null },
    ]);
  });

  it('leads every merged brand somewhere', async () => {
    expect(await rows(`SELECT id, status, merged_into_id AS into FROM shop_main ORDER BY id COLLATE "C"`)).toEqual([
      { id: 'a-merged', status: 'merged', into: 'main-1' },
      { id: 'c1', status: 'active', into: null },
      { id: 'c2', status: 'active', into: null },
      { id: 'gone', status: 'deleted', into: null },
      { id: 'itself', status: 'active', into: null },
      { id: 'lost', status: 'active', into: null },
      { id: 'main-1', status: 'active', into: null },
      { id: 'onto-circle', status: 'merged', into: 'c1' },
      { id: 'restored', status: 'active', into: null },
    ]);
    expect(
      await rows(
        `SELECT website_host, updated_at = '2024-06-01T12:00:00Z' AS kept, updated_by_user_id AS by,
           app.matches_shop_name(search_text, '1 and 1') AS found
         FROM shop_main WHERE id = 'main-1'`,
      ),
    ).toEqual([{ website_host: '1und1.de', kept: true, by: 1, found: true }]);
    expect(await rows(`SELECT id, parent_id FROM shop_categories ORDER BY id`)).toEqual([
      { id: 1, parent_id: null },
      { id: 2, parent_id: 1 },
      { id: 3, parent_id: null },
    ]);
  });

  it('gives names scores that can be', async () => {
    expect(await rows(`SELECT id, confidence_score::text AS score, source_id FROM shop_variants ORDER BY id`)).toEqual([
      { id: 1, score: '100.0', source_id: null },
      { id: 2, score: '100.0', source_id: null },
      { id: 3, score: '93.3', source_id: '' },
      { id: 4, score: '100.0', source_id: null },
    ]);
  });

  it('makes one history of rates that overlapped, and what was current stays current', async () => {
    expect(
      await rows(
        `SELECT id, to_char(valid_from AT TIME ZONE 'UTC', 'MM-DD HH24:MI:SS.MS') AS from,
           to_char(valid_to AT TIME ZONE 'UTC', 'MM-DD HH24:MI') AS to,
           trim_scale(points_per_eur)::text AS points, rate_note AS note
         FROM shop_program_rates ORDER BY id`,
      ),
    ).toEqual([
      { id: 1, from: '01-01 00:00:00.000', to: '02-01 00:00', points: '1', note: null },
      { id: 2, from: '02-01 00:00:00.000', to: '05-01 00:00', points: '2', note: '' },
      { id: 3, from: '05-02 00:00:00.000', to: null, points: '3', note: 'neu' },
      { id: 4, from: '05-01 00:00:00.000', to: '05-02 00:00', points: '4', note: null },
      { id: 5, from: '01-01 00:00:00.000', to: null, points: '9', note: null },
      { id: 6, from: '01-01 00:00:00.000', to: null, points: '9', note: null },
      { id: 7, from: '01-01 00:00:00.000', to: null, points: '0.1', note: null },
      { id: 10, from: '02-01 00:00:00.000', to: '02-01 00:00', points: null, note: null },
    ]);
    expect(remarksOf(report, 'shop_program_rates')).toEqual([
      ['skipped', 'the numbers cannot be', '8,9'],
      ['repaired', 'the type is unknown: a rate for purchases now', '10'],
      ['repaired', 'it ended before it began: at its beginning now', '10'],
      ['repaired', 'rates that began later had ended already: it begins with the end of the last of them', '3'],
      [
        'repaired',
        'it overlapped the next one for the same programme, category and type: it ends where that begins',
        '1,2',
      ],
    ]);
  });

  it('empties what a proposal does not speak of, and leaves out what says nothing', async () => {
    expect(
      await rows(
        `SELECT id, status, program_id, shop_id, proposed_name AS name, source_host AS host,
           proposed_cashback_pct IS NOT NULL AS pct, proposed_coupon_description AS description,
           decided_at IS NOT NULL AS decided, approved_by_system AS votes
         FROM proposals ORDER BY id`,
      ),
    ).toEqual([
      {
        id: 1,
        status: 'approved',
        program_id: null,
        shop_id: 1,
        name: null,
        host: 'andere.de',
        pct: false,
        description: null,
        decided: true,
        votes: true,
      },
      {
        id: 2,
        status: 'pending',
        program_id: 1,
        shop_id: 1,
        name: null,
        host: null,
        pct: true,
        description: null,
        decided: false,
        votes: false,
      },
      {
        id: 3,
        status: 'rejected',
        program_id: null,
        shop_id: null,
        name: 'Neuladen',
        host: null,
        pct: false,
        description: null,
        decided: true,
        votes: false,
      },
      {
        id: 4,
        status: 'approved',
        program_id: null,
        shop_id: null,
        name: null,
        host: null,
        pct: false,
        description: '',
        decided: true,
        votes: false,
      },
      {
        id: 5,
        status: 'pending',
        program_id: null,
        shop_id: null,
        name: 'Neues Programm',
        host: null,
        pct: false,
        description: null,
        decided: false,
        votes: false,
      },
    ]);
    expect(await rows(`SELECT id, vote_weight AS weight FROM proposal_votes ORDER BY id`)).toEqual([
      { id: 1, weight: 1 },
      { id: 2, weight: 3 },
      { id: 3, weight: 1 },
    ]);
  });

  it('translates the days of the week of jobs and ends their runs', async () => {
    expect(
      await rows(
        `SELECT id, cron_expression AS cron, enabled, last_run_status AS status FROM scheduled_jobs ORDER BY id`,
      ),
    ).toEqual([
      { id: 1, cron: '0 3 * * 1-5', enabled: true, status: 'success' },
      { id: 2, cron: 'jeden Tag', enabled: false, status: 'failed' },
    ]);
    expect(await rows(`SELECT id, status, message FROM scheduled_job_runs ORDER BY id`)).toEqual([
      { id: 1, status: 'success', message: 'ok' },
      { id: 2, status: 'failed', message: 'los | The old system ended while this ran.' },
    ]);
  });

  it('goes on counting where the old system was', async () => {
    expect(await rows(`INSERT INTO bonus_programs (name) VALUES ('Danach') RETURNING id`)).toEqual([{ id: 6 }]);
  });

  it('gives nobody the id of a row that was left out', async () => {
    expect(await rows(`SELECT nextval(pg_get_serial_sequence('proposals', 'id'))::int AS id`)).toEqual([{ id: 8 }]);
  });

  it('leaves nothing behind, and a second time changes nothing', async () => {
    expect(await rows(`SELECT to_regnamespace('import_old')::text AS name`)).toEqual([{ name: null }]);
    const before = await contents(database);
    expect(await bringOver(database, old.url)).toEqual(report);
    expect(await contents(database)).toEqual(before);
    expect(await rows(`SELECT key FROM app.meta WHERE key = 'demo'`)).toHaveLength(1);
  });

  it('tells people about it', () => {
    const text = reportText(report);
    expect(text).toMatch(/^shop_program_rates +10 +8 +2$/m);
    expect(text).toContain('proposals: 2 skipped: it does not say what is proposed (ids 6, 7)');
    expect(text).not.toMatch(/postgres:\/\/[^\s]*@/);
  });
});

it('files give the same as the database that they come from', async () => {
  await using fromDatabase = await target();
  await using fromFiles = await target();
  const [one, other] = [await bringOver(fromDatabase, old.url), await bringOver(fromFiles, old.folder)];
  expect(other.tables).toEqual(one.tables);
  expect(await contents(fromFiles)).toEqual(await contents(fromDatabase));
});

it('a dry run tells the same and stores nothing', async () => {
  await using database = await target();
  await using other = await target();
  const dry = await bringOver(database, old.folder, { isDryRun: true });
  expect(dry.tables).toEqual((await bringOver(other, old.folder)).tables);
  const after = await contents(database);
  expect(Object.values(after).flat()).toEqual([]);
  expect(
    await database.asOwner(
      `SELECT to_regnamespace('import_old')::text AS name, (SELECT count(*)::int FROM app.meta) AS meta`,
    ),
  ).toEqual([{ name: null, meta: 0 }]);
  expect(await database.asOwner(`SELECT nextval(pg_get_serial_sequence('proposals', 'id'))::int AS id`)).toEqual([
    { id: 1 },
  ]);
});

it('refuses a database that somebody uses, and a second import at the same time', async () => {
  await using database = await target();
  await database.asOwner(`INSERT INTO bonus_programs (name) VALUES ('Da')`);
  await expect(bringOver(database, old.folder)).rejects.toThrow(ImportRefused);
  expect((await contents(database))['users']).toEqual([]);
  await using free = await target();
  const outcomes = await Promise.allSettled([bringOver(free, old.folder), bringOver(free, old.folder)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

it.each(['url', 'folder'] as const)(
  'interrupted again and again it ends as if it had not been (%s)',
  async (kind) => {
    await using whole = await target();
    await using broken = await target();
    const report = await bringOver(whole, old[kind]);
    class Interrupted extends Error {}
    let interruptions = 0;
    for (let done = false; !done;) {
      let steps = 0;
      try {
        const resumed = await bringOver(broken, old[kind], {
          batchSize: 40,
          onProgress: () => {
            // Each time it gets a little further, so every step is interrupted once.
            if (++steps > 3) throw new Interrupted();
          },
        });
        expect(resumed.tables).toEqual(report.tables);
        done = true;
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        interruptions++;
        expect(interruptions).toBeLessThan(200);
      }
    }
    expect(interruptions).toBeGreaterThan(10);
    expect(await contents(broken)).toEqual(await contents(whole));
  },
  120_000,
);

it('goes on with what it has begun with, and with nothing else', async () => {
  await using database = await target();
  const interrupt = {
    onProgress: () => {
      throw new Error('interrupted');
    },
  };
  await expect(bringOver(database, old.folder, interrupt)).rejects.toThrow('interrupted');
  await expect(bringOver(database, old.url)).rejects.toThrow('An import from elsewhere was interrupted');
  // Who starts Kontor now gets no demo data among those of the old system.
  expect(await database.asOwner(`SELECT key FROM app.meta WHERE key = 'demo'`)).toHaveLength(1);
  // The service may not look at the passwords that wait there.
  const { Client } = await import('pg');
  const app = new Client({ connectionString: database.appUrl });
  await app.connect();
  await expect(app.query('SELECT * FROM import_old.users')).rejects.toMatchObject({ code: '42501' });
  await app.end();
  expect((await bringOver(database, old.folder)).tables[0]).toMatchObject({ table: 'users', written: 4 });
});

it('what was brought over is not taken for something else', async () => {
  await using database = await target();
  await bringOver(database, old.folder);
  await expect(bringOver(database, old.url)).rejects.toThrow(`This Kontor has the data of ${old.folder}`);
});

describe('files that are not what they should be', () => {
  let folder: string;
  let database: TestDatabase;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kontor-old-'));
    database = await target();
  });
  afterEach(async () => {
    await database[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });
  const file = (table: string, content: string | Buffer) => writeFile(path.join(folder, `${table}.csv`), content);

  it.each<[string, () => Promise<void>, string]>([
    ['no file', async () => {}, 'is no table of the old system'],
    ['another separator', () => file('bonus_programs', 'id;name\n1;Payback\n'), 'has no column id'],
    ['an empty file', () => file('bonus_programs', ''), 'has no column id'],
    ['another encoding', () => file('bonus_programs', Buffer.from('id,name\n1,Caf\xe9\n', 'latin1')), 'cannot be read'],
    ['half a row', () => file('bonus_programs', 'id,name\n1,"Payba'), 'cannot be read'],
  ])('are refused, and the right ones are taken afterwards: %s', async (_, write, message) => {
    await write();
    await expect(bringOver(database, folder, { isDryRun: true })).rejects.toThrow(message);
    await expect(bringOver(database, folder)).rejects.toThrow(message);
    await file('bonus_programs', 'id,name\n1,Payback\n');
    expect(await bringOver(database, folder)).toMatchObject({
      tables: expect.arrayContaining([expect.objectContaining({ table: 'bonus_programs', written: 1 })]),
    });
  });

  it('are told by the place of a value that cannot be, and go on when it is mended', async () => {
    const programs = (value: string) => `id,name,point_value_eur\n1,A,\n2,B,0.5\n3,C,${value}\n`;
    await file('bonus_programs', programs('1e400'));
    await expect(bringOver(database, folder, { batchSize: 2 })).rejects.toThrow(
      /^Row 3 of bonus_programs, point_value_eur: "1e400" is out of range/,
    );
    await file('bonus_programs', programs('2'));
    await bringOver(database, folder, { batchSize: 2 });
    expect(
      await database.asOwner('SELECT id, point_value_eur::float AS value FROM bonus_programs ORDER BY id'),
    ).toEqual([
      { id: 1, value: 0 },
      { id: 2, value: 0.5 },
      { id: 3, value: 2 },
    ]);
  });

  it('may have quotes around everything, also around nothing', async () => {
    await file('shop_categories', '"id","name","parent_id"\n"1","Mode",""\n"2","","1"\n');
    await bringOver(database, folder);
    expect(await database.asOwner('SELECT id, name, parent_id FROM shop_categories ORDER BY id')).toEqual([
      { id: 1, name: 'Mode', parent_id: null },
      { id: 2, name: '', parent_id: 1 },
    ]);
  });
});

it('a database that nobody lets us into is named, without the password', async () => {
  const url = new URL(old.url);
  url.pathname = '/kontor_nowhere';
  url.password = 'geheim';
  const refused = await openOldDatabase(url.href).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UnreadableOldDatabase);
  expect((refused as Error).message).toMatch(/^postgres:\/\/[^@]*\/kontor_nowhere cannot be read: /);
});

const script = fileURLToPath(new URL('../../../scripts/import-shop-points.ts', import.meta.url));
const command = (ownerUrl: string, ...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx/esm', script, ...args], {
    // eslint-disable-next-line no-restricted-syntax -- handed on, not read
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

it('the command says in a sentence which of the databases cannot be had', async () => {
  await using database = await target();
  const nowhere = 'postgres://u:geheim@127.0.0.1:1/nowhere';
  const said = async (...args: Parameters<typeof command>) => {
    const { exitCode, output } = await ended(command(...args));
    expect([exitCode, output.split('\n').length]).toEqual([1, 2]);
    return output;
  };
  expect(await said(nowhere, old.folder)).toContain('DATABASE_OWNER_URL leads to u@127.0.0.1:1/nowhere');
  expect(await said(database.ownerUrl, nowhere)).toContain('postgres://127.0.0.1:1/nowhere cannot be read');
});

it('the command survives being killed', async () => {
  await using database = await target();
  await using whole = await target();
  await bringOver(whole, old.folder);
  const start = (...args: string[]) => command(database.ownerUrl, ...args);
  const killed = start(old.folder);
  while (!(await hasBegun(database)) && killed.exitCode === null) await new Promise(setImmediate);
  killed.kill('SIGKILL');
  if (killed.exitCode === null && killed.signalCode === null) await once(killed, 'exit');
  expect(await ended(start(old.folder))).toEqual({
    exitCode: 0,
    output: expect.stringContaining('shop_program_rates'),
  });
  expect(await contents(database)).toEqual(await contents(whole));
}, 120_000);

async function ended(process: ReturnType<typeof command>): Promise<{ exitCode: number | null; output: string }> {
  let output = '';
  process.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  process.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(process, 'close');
  return { exitCode: process.exitCode, output };
}

async function hasBegun(database: TestDatabase): Promise<boolean> {
  const [row] = await database.asOwner<{ begun: boolean }>(
    `SELECT to_regclass('import_old.progress') IS NOT NULL OR EXISTS (SELECT FROM app.meta WHERE key = 'shop-points.import') AS begun`,
  );
  return row!.begun;
}
