import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runService } from './service.js';

let folder: string;
let entry: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kontor-service-'));
  entry = path.join(folder, 'entry.mjs');
  await writeFile(
    entry,
    `console.log('runs as ' + process.pid + ' for ' + process.env.WHOM);
     process.on('SIGTERM', () => { console.log('finishes'); process.exit(0); });
     setInterval(() => {}, 1000);`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (let waited = 0; waited < 15_000; waited += 20) {
    const seen = look();
    if (seen) return seen;
    await sleep(20);
  }
  throw new Error('It did not come to that.');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const pidIn = (line: string | undefined): number => Number(/runs as (\d+)/.exec(line ?? '')?.[1]);

it('comes back when it was killed, and ends in peace when it is asked to', async () => {
  const lines: string[] = [];
  const env = { WHOM: 'a test' };
  const service = runService({ name: 'it', entry, env, print: (line) => void lines.push(line) });
  const first = await until(() => lines.find((line) => line.startsWith('[it] runs as')));
  expect(first).toMatch(/ for a test$/);
  process.kill(pidIn(first), 'SIGKILL');
  const second = await until(() => lines.find((line) => line.startsWith('[it] runs as') && line !== first));
  expect(lines).toContain('[it] ended (SIGKILL), starts again in 250 ms');
  await service[Symbol.asyncDispose]();
  expect(lines.at(-1)).toBe('[it] finishes');
  expect(isAlive(pidIn(second))).toBe(false);
});

it('ends when the one who runs it is killed', async () => {
  const code = `
    import { runService } from './scripts/services/service.ts';
    runService({ name: 'it', entry: ${JSON.stringify(entry)}, env: {}, print: console.log });`;
  const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
  const [line] = (await once(owner.stdout.setEncoding('utf8'), 'data')) as [string];
  expect(isAlive(pidIn(line))).toBe(true);
  owner.kill('SIGKILL');
  await until(() => !isAlive(pidIn(line)));
});
