import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { testServer } from './config.js';
import { startTestServer } from './test-server.js';

async function query<Row extends object>(adminUrl: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the server of a test run', () => {
  it('runs beside others and leaves nothing', async () => {
    const server = await startTestServer();
    const [{ folder }] = (await query<{ folder: string }>(
      server.adminUrl,
      `SELECT current_setting('data_directory') AS folder`,
    )) as [{ folder: string }];
    expect(server.adminUrl).not.toBe(testServer().adminUrl);
    expect(existsSync(folder)).toBe(true);
    await server[Symbol.asyncDispose]();
    expect(existsSync(path.dirname(folder))).toBe(false);
    await expect(query(server.adminUrl, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('removes what a run left that was killed, and nothing of a run that lives', async () => {
    const dead = spawn(process.execPath, ['-e', '0']);
    await once(dead, 'exit');
    const ofTheDead = await mkdtemp(path.join(tmpdir(), `kontor-test-${dead.pid}-`));
    const ofTheLiving = await mkdtemp(path.join(tmpdir(), `kontor-test-${process.pid}-`));
    await using _server = await startTestServer();
    expect([existsSync(ofTheDead), existsSync(ofTheLiving)]).toEqual([false, true]);
    await rm(ofTheLiving, { recursive: true });
  });

  it('uses a given server, and takes its databases and roles away at the end', async () => {
    const { adminUrl } = testServer();
    const server = await startTestServer(adminUrl);
    expect(server.adminUrl).toBe(adminUrl);
    await query(adminUrl, `CREATE DATABASE ${server.prefix}_thing`);
    await query(adminUrl, `CREATE ROLE ${server.prefix}_thing_app`);
    await server[Symbol.asyncDispose]();
    expect(
      await query(
        adminUrl,
        `SELECT datname FROM pg_database WHERE datname LIKE '${server.prefix}%'
         UNION SELECT rolname FROM pg_roles WHERE rolname LIKE '${server.prefix}%'`,
      ),
    ).toEqual([]);
  });

  it('ends when the tests are interrupted', async () => {
    const { child, adminUrl } = await startElsewhere();
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    await expect(query(adminUrl, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(foldersOf(child)).toEqual([]);
  });

  it('ends even when the tests are killed', async () => {
    const { child, adminUrl } = await startElsewhere();
    child.kill('SIGKILL');
    await once(child, 'exit');
    while (await isUp(adminUrl)) await sleep(50);
    await using _next = await startTestServer();
    expect(foldersOf(child)).toEqual([]);
  });
});

/** In a process of its own, which can be killed. */
async function startElsewhere() {
  const module = JSON.stringify(path.resolve('platform/testing/test-server.ts'));
  const program = `
    const { startTestServer } = await import(${module});
    console.log((await startTestServer()).adminUrl);
    setInterval(() => {}, 1_000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, adminUrl: output.toString().trim() };
}

function foldersOf({ pid }: ChildProcess): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`kontor-test-${pid}-`));
}

async function isUp(adminUrl: string): Promise<boolean> {
  return query(adminUrl, 'SELECT 1').then(
    () => true,
    (error: { code?: string }) => error.code !== 'ECONNREFUSED',
  );
}
