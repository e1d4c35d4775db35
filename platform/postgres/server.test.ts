import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { silentLogger } from '../log/log.js';
import { startPostgres, type PostgresServer } from './server.js';
import { SetupError } from './setup-error.js';

const settings = { fsync: 'off' };
let base: string;

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'kontor-postgres-'));
  // As root the server runs as somebody else, who must be able to pass.
  await chmod(base, 0o711);
});
afterAll(() => rm(base, { recursive: true, force: true }));

let folders = 0;
const newFolder = (): string => path.join(base, `data ${folders++}`);
const start = (dataDir: string): Promise<PostgresServer> => startPostgres({ dataDir, log: silentLogger(), settings });

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function postmasterPid(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(path.join(dataDir, 'cluster/postmaster.pid'), 'utf8'), 10);
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 10_000) throw new Error('It did not come to that within 10 s.');
    await sleep(20);
  }
}

/** Another process that runs a server on this folder. */
async function startElsewhere(dataDir: string): Promise<{ owner: ChildProcess; url: string }> {
  const code = `
    import { startPostgres } from './platform/postgres/server.ts';
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: console, settings: { fsync: 'off' } });
    console.log(server.adminUrl);
    setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(owner.stdout.setEncoding('utf8'), 'data')) as [string];
  return { owner, url: url.trim() };
}

describe('a data folder', () => {
  it('keeps its data from one start to the next, for one process at a time', async () => {
    const dataDir = newFolder();
    {
      await using server = await start(dataDir);
      await query(server.adminUrl, `CREATE TABLE kept (word text); INSERT INTO kept VALUES ('Grüße')`);
      await expect(start(dataDir)).rejects.toThrow(/Another Kontor is using the data folder .*: stop it first/);
    }
    await using server = await start(dataDir);
    expect(await query(server.adminUrl, `SELECT upper(word) AS word FROM kept`)).toEqual([{ word: 'GRÜßE' }]);
    expect(await query(server.adminUrl, `SHOW timezone`)).toEqual([{ TimeZone: 'UTC' }]);
  });

  it('is usable again after its process was killed', async () => {
    const dataDir = newFolder();
    const { owner, url } = await startElsewhere(dataDir);
    await query(url, `CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)`);
    const postmaster = await postmasterPid(dataDir);
    await expect(start(dataDir)).rejects.toThrow('Another Kontor');
    owner.kill('SIGKILL');
    await until(() => !isAlive(postmaster));
    await using server = await start(dataDir);
    expect(await query(server.adminUrl, `SELECT n FROM kept`)).toEqual([{ n: 1 }]);
  });

  it('is usable again when the server outlived its process', async () => {
    const dataDir = newFolder();
    const { owner } = await startElsewhere(dataDir);
    const postmaster = await postmasterPid(dataDir);
    // A stopped server cannot follow the signal by which it is told that its owner is gone.
    process.kill(postmaster, 'SIGSTOP');
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    const starting = start(dataDir);
    await sleep(100);
    process.kill(postmaster, 'SIGCONT');
    await using server = await starting;
    await until(() => !isAlive(postmaster));
    expect(await query(server.adminUrl, `SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  });

  it('is usable when its lock file names a process that is somebody else by now', async () => {
    const dataDir = newFolder();
    await (await start(dataDir))[Symbol.asyncDispose]();
    await writeFile(path.join(dataDir, 'cluster/postmaster.pid'), `${process.ppid}\n${dataDir}/cluster\n1\n5432\n`);
    await using server = await start(dataDir);
    expect(await query(server.adminUrl, `SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  });

  it('is set up anew when the first set-up was cut off', async () => {
    const dataDir = newFolder();
    await mkdir(path.join(dataDir, 'cluster.unfinished/base'), { recursive: true });
    await using server = await start(dataDir);
    expect(await query(server.adminUrl, `SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  });
});

describe('a server that ends by itself', () => {
  it('comes back under the same URL', async () => {
    const dataDir = newFolder();
    await using server = await start(dataDir);
    await sleep(2_100);
    const killed = await postmasterPid(dataDir);
    process.kill(killed, 'SIGKILL');
    await until(() => !isAlive(killed));
    let rows: unknown[] = [];
    for (let attempt = 0; rows.length === 0 && attempt < 100; attempt++) {
      rows = await query(server.adminUrl, `SELECT 1 AS one`).catch(() => []);
      await sleep(50);
    }
    expect(rows).toEqual([{ one: 1 }]);
  });
});

describe('a data folder that cannot be used', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = newFolder();
    await (await start(dataDir))[Symbol.asyncDispose]();
  });

  const refusal = async (): Promise<string> => {
    const error: unknown = await start(dataDir).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetupError);
    return (error as SetupError).message;
  };

  it('of another version', async () => {
    const file = path.join(dataDir, 'cluster/PG_VERSION');
    const version = await readFile(file);
    await writeFile(file, '13\n');
    expect(await refusal()).toMatch(/written by PostgreSQL 13.*npm run reset.*postgres\.log/);
    await writeFile(file, 'garbage\n');
    expect(await refusal()).toMatch(/cannot start.*PG_VERSION.*npm run reset.*postgres\.log/);
    await writeFile(file, version);
  });

  it('with a damaged control file', async () => {
    const file = path.join(dataDir, 'cluster/global/pg_control');
    const control = await readFile(file);
    await truncate(file, 100);
    expect(await refusal()).toMatch(/cannot start.*pg_control.*npm run reset.*postgres\.log/);
    await writeFile(file, control);
  });

  it('without its password', async () => {
    const file = path.join(dataDir, 'password');
    const password = await readFile(file);
    await rm(file);
    expect(await refusal()).toMatch(/password is missing.*npm run reset/);
    await writeFile(file, password);
  });

  it('that is a file', async () => {
    const file = newFolder();
    await writeFile(file, '');
    await expect(start(file)).rejects.toThrow(`The data folder ${file} is not a folder`);
  });
});
