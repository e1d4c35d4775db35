import { chmod, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { silentLogger } from '../../platform/log/log.js';
import { startPostgres } from '../../platform/postgres/server.js';
import { freePorts } from '../../platform/testing/ports.js';
import { run, type KontorProcess } from './kontor-process.js';

/** What somebody sees who starts, stops, kills and breaks a Kontor. One instance lives through all of it, in order. */

let base: string;
let KONTOR_DATA: string;
let PORT: string;
let kontor: KontorProcess;
const start = (variables = {}): KontorProcess => run(['start.ts'], { PORT, KONTOR_DATA, ...variables });

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'kontor-start-'));
  await chmod(base, 0o711);
  KONTOR_DATA = path.join(base, 'data');
  PORT = String((await freePorts(1))[0]);
});
afterAll(async () => {
  await kontor[Symbol.asyncDispose]();
  await rm(base, { recursive: true, force: true });
});

async function ask(query: string, token?: string): Promise<any> {
  const response = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

async function token(account: string): Promise<string> {
  const { code, output } = await run(['scripts/token.ts', '--as', account], { KONTOR_DATA }).ended;
  expect(code).toBe(0);
  return output;
}

const postmasterFile = () => path.join(KONTOR_DATA, 'postgres/cluster/postmaster.pid');

async function postmasterIsGone(pid: number): Promise<void> {
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited > 10_000) throw new Error('PostgreSQL is still running.');
    await sleep(50);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the first start', () => {
  it('prints where to go and tokens that work at once', async () => {
    kontor = start();
    const output = await kontor.ready;
    expect(output).toContain(`http://127.0.0.1:${PORT}/graphql`);
    expect(output).toContain(`http://127.0.0.1:${PORT}/sandbox`);
    const [, admin] = /admin +(\S+)$/m.exec(output)!;
    const [, partner] = /partner +(\S+)$/m.exec(output)!;
    expect((await ask('{ users(first: 1) { totalCount } }', admin)).users.totalCount).toBeGreaterThan(10);
    expect((await ask('{ me { id } }', partner)).me.id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await fetch(`http://127.0.0.1:${PORT}/health/ready`)).status).toBe(200);
  }, 90_000);

  it('keeps secrets to its owner', async () => {
    for (const file of ['secrets.json', 'issuer-key.json', 'gateway-key.json', 'postgres/password']) {
      expect((await stat(path.join(KONTOR_DATA, file))).mode & 0o077).toBe(0);
    }
  });
});

describe('while it runs', () => {
  it('npm run token prints a token of any demo account and nothing else', async () => {
    for (const account of ['admin', 'partner', 'user']) {
      const printed = await token(account);
      expect(printed).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
      expect((await ask('{ me { email } }', printed.trim())).me.email).toContain('@');
    }
    const { code, output } = await run(['scripts/token.ts', '--as', 'nobody'], { KONTOR_DATA }).ended;
    expect({ code, output }).toEqual({
      code: 1,
      output: 'Say for which demo account: npm run -s token -- --as admin|partner|user\n',
    });
  });

  it.each([
    [
      'a second one on its port',
      () => start({ KONTOR_DATA: path.join(base, 'other') }),
      /^Port \d+ is already in use: set PORT/,
    ],
    [
      'a second one on its data',
      () => start({ PORT: '0' }),
      /^Another Kontor is using the data folder .*: stop it first/m,
    ],
    [
      'a reset',
      () => run(['scripts/reset.ts'], { KONTOR_DATA }),
      /^Another Kontor is using the data folder .*: stop it first/,
    ],
  ])('refuses %s in one sentence', async (_what, attempt, sentence) => {
    const { code, output } = await attempt().ended;
    expect(output).toMatch(sentence);
    expect(code).toBe(1);
    expect((await fetch(`http://127.0.0.1:${PORT}/health/ready`)).status).toBe(200);
  });
});

describe('a wrong DATABASE_URL', () => {
  it.each([
    ['nonsense', /DATABASE_URL: must be a PostgreSQL URL/],
    ['postgres://somebody@127.0.0.1:1/postgres', /somebody@127\.0\.0\.1:1\/postgres, but nothing listens there/],
  ])('%s is explained in one sentence', async (DATABASE_URL, sentence) => {
    const { code, output } = await start({ PORT: '0', KONTOR_DATA: path.join(base, 'other'), DATABASE_URL }).ended;
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});

describe('with DATABASE_URL', () => {
  it('runs beside the other, on that server, which reset cleans up', async () => {
    const dataDir = path.join(base, 'server');
    await using server = await startPostgres({ dataDir, log: silentLogger(), settings: { fsync: 'off' } });
    const variables = { KONTOR_DATA: path.join(base, 'other'), DATABASE_URL: server.adminUrl };
    {
      await using beside = start({ ...variables, PORT: '0' });
      const [url] = /http:\S+(?=\/graphql)/.exec(await beside.ready)!;
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
      expect((await run(['scripts/reset.ts'], variables).ended).output).toMatch(/^The database "kontor_\w+" is in use/);
      beside.kill('SIGTERM');
      expect(await beside.ended).toMatchObject({ code: 0 });
    }
    expect(existsSync(path.join(base, 'other/postgres'))).toBe(false);
    expect(await run(['scripts/reset.ts'], variables).ended).toMatchObject({ code: 0 });
  }, 90_000);
});

describe('an end', () => {
  it('by Ctrl-C leaves nothing behind', async () => {
    const postmaster = Number.parseInt(await readFile(postmasterFile(), 'utf8'), 10);
    kontor.kill('SIGINT');
    expect(await kontor.ended).toMatchObject({ code: 0, signal: null });
    expect(existsSync(postmasterFile())).toBe(false);
    await postmasterIsGone(postmaster);
  });

  it('by kill -9 in the middle of writes loses none that was acknowledged', async () => {
    kontor = start();
    await kontor.ready;
    const postmaster = Number.parseInt(await readFile(postmasterFile(), 'utf8'), 10);
    const admin = (await token('admin')).trim();
    const acknowledged: string[] = [];
    const write = async (writer: number): Promise<void> => {
      for (let n = 0; ; n++) {
        const data = await ask(
          `mutation { createLead(input: { email: "w${writer}.${n}@kill.example" }) { ... on CreateLeadSuccess { leadId } } }`,
          admin,
        );
        acknowledged.push(data.createLead.leadId as string);
      }
    };
    const writing = Promise.allSettled([0, 1, 2, 3].map(write));
    while (acknowledged.length < 40) await sleep(10);
    kontor.kill('SIGKILL');
    await Promise.all([writing, kontor.ended]);
    await postmasterIsGone(postmaster);

    kontor = start();
    await kontor.ready;
    const found = await Promise.all(acknowledged.map((id) => ask(`{ lead(id: "${id}") { id } }`, admin)));
    expect(found.map(({ lead }) => lead?.id as string)).toEqual(acknowledged);
  }, 90_000);
});

describe('a damaged data folder', () => {
  beforeAll(async () => {
    kontor.kill('SIGINT');
    await kontor.ended;
  });

  it.each([
    [
      'the database',
      'postgres/cluster/global/pg_control',
      /^PostgreSQL cannot start on the data in .*npm run reset.*postgres\.log/m,
    ],
    ['the secrets', 'secrets.json', /secrets\.json is damaged or missing: .*npm run reset/],
    ['a key', 'issuer-key.json', /The signing key in .*issuer-key\.json is damaged\. Delete the file/],
  ])('%s: one sentence says what to do', async (_what, file, sentence) => {
    const damaged = path.join(KONTOR_DATA, file);
    const content = await readFile(damaged);
    await truncate(damaged, 20);
    const { code, output } = await start().ended;
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    await writeFile(damaged, content);
  });
});

describe('npm run reset', () => {
  it('deletes the data folder, and no other folder', async () => {
    expect(await run(['scripts/reset.ts'], { KONTOR_DATA: base }).ended).toMatchObject({
      code: 1,
      output: expect.stringMatching(/holds something else than the data of a Kontor/) as string,
    });
    expect(await run(['scripts/reset.ts'], { KONTOR_DATA }).ended).toMatchObject({ code: 0 });
    expect(existsSync(KONTOR_DATA)).toBe(false);
    expect(existsSync(base)).toBe(true);
  });
});
