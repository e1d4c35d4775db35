import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expectBalanced } from '../testing/ledger.fixture.js';
import { admin, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';

const KILLS = 20;
const BENEFICIARIES = 300;
const LINES = 8;
/** Children that load while others are killed: loading takes longer than running. */
const WAITING = 3;

let test: MarketplaceTest;
beforeAll(async () => {
  test = await startMarketplace();
  await test.change(`INSERT INTO fees (id, scope, currency) VALUES ('voucher.booking', 'voucher', 'EUR')`);
  await test.change(
    `INSERT INTO thinkers (id, public_id) SELECT gen_random_uuid(), 'payee-' || n FROM generate_series(1, $1::int) AS n`,
    [BENEFICIARIES],
  );
  // Every tenth line is a reversal; two currencies each.
  await test.change(
    `INSERT INTO fee_events (id, fee_id, subject_type, subject_id, kind, amount_cents, currency, beneficiary_id, created_at)
     SELECT gen_random_uuid(), 'voucher.booking', 'voucher_booking', thinkers.id || '-' || n,
       CASE WHEN n % 10 = 0 THEN 'reversal' ELSE 'charge' END,
       CASE WHEN n % 10 = 0 THEN -n ELSE 1000 + n END,
       CASE WHEN n % 2 = 0 THEN 'EUR' ELSE 'USD' END, thinkers.id, '2026-02-10'
     FROM thinkers, generate_series(1, $1::int) AS n`,
    [LINES],
  );
});
afterAll(() => test[Symbol.asyncDispose]());

async function start(): Promise<ChildProcess> {
  const child = fork(new URL('../testing/settlement-run.child.ts', import.meta.url), [test.testDatabase.appUrl], {
    execArgv: ['--import', 'tsx/esm'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

async function made(): Promise<number> {
  const [row] = await test.sql<{ count: number }>('SELECT count(*)::int AS count FROM settlements');
  return row!.count;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

it(`killed ${KILLS} times in the middle of a run, every line is settled once and every total is right`, async () => {
  const groups = BENEFICIARIES * 2;
  const waiting: Promise<ChildProcess>[] = Array.from({ length: WAITING }, start);
  for (let kills = 0; kills < KILLS; kills++) {
    const child = await waiting.shift()!;
    if (kills + WAITING < KILLS) waiting.push(start());
    const before = await made();
    child.send('go');
    // It is under way: somewhere between two statements, or in one.
    while ((await made()) === before) await sleep(1);
    await sleep(Math.random() * 10);
    await kill(child);
    const after = await made();
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThan(groups);
    await expectBalanced(test);
  }
  const rest = groups - (await made());
  const input = { periodFrom: '2026-02-01', periodTo: '2026-02-28' };
  expect(await test.mutate(admin, 'runSettlements', input, 'createdCount')).toMatchObject({ createdCount: rest });
  await expectBalanced(test);
  expect(await test.sql('SELECT FROM fee_events WHERE settlement_id IS NULL')).toEqual([]);
  const [{ logged }] = (await test.sql<{ logged: number }>(
    `SELECT count(*)::int AS logged FROM events WHERE type = 'settlement.created'`,
  )) as [{ logged: number }];
  expect(logged).toBe(groups);
}, 180_000);
