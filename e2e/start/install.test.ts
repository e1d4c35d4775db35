import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** The real script in a small clone, with a stand-in for npm that does what npm does to `node_modules`. */
const standInForNpm = `
  const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require('node:fs');
  appendFileSync('npm.log', existsSync('node_modules/half-written') ? 'found rubbish\\n' : 'installed\\n');
  mkdirSync('node_modules/node/bin', { recursive: true });
  writeFileSync('node_modules/half-written', '');
  console.log('npm has begun');
  setTimeout(() => {
    if (existsSync('offline')) process.exit(1);
    writeFileSync('node_modules/node/bin/node', '');
    writeFileSync('node_modules/.package-lock.json', '{"packages":{"node_modules/a":{"version":"1.0.0"}}}');
  }, 300);`;

let clone: string;

beforeEach(async () => {
  clone = await mkdtemp(path.join(tmpdir(), 'kontor-install-'));
  await mkdir(path.join(clone, 'scripts'));
  await copyFile('scripts/install.mjs', path.join(clone, 'scripts/install.mjs'));
  await writeFile(path.join(clone, 'package.json'), '{}');
  await writeFile(path.join(clone, 'npm-cli.js'), standInForNpm);
  await wants('1.0.0');
});
afterEach(() => rm(clone, { recursive: true, force: true }));

const wants = (version: string) =>
  writeFile(path.join(clone, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/a': { version } } }));

function install() {
  const child = spawn(process.execPath, ['scripts/install.mjs'], {
    cwd: clone,
    env: {
      PATH: '/usr/bin:/bin',
      npm_execpath: path.join(clone, 'npm-cli.js'),
      npm_config_registry: 'http://127.0.0.1:1',
    },
  });
  const outcome = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([stdout, stderr, [code]]) => ({ stdout, stderr, code: code as number | null }),
  );
  return { child, outcome };
}

const npmRuns = async () => (await readFile(path.join(clone, 'npm.log'), 'utf8')).trim().split('\n');

it('installs once, says so, and is silent from then on', async () => {
  const first = await install().outcome;
  expect(first).toMatchObject({ code: 0, stdout: '' });
  expect(first.stderr).toMatch(/Installing packages.*installed\.\n$/s);
  expect(await install().outcome).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await npmRuns()).toEqual(['installed']);
});

it('lets one of two install and the other wait', async () => {
  const outcomes = await Promise.all([install().outcome, install().outcome]);
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
  expect(outcomes.map(({ stderr }) => stderr).join('')).toContain('Waiting for another process');
  expect(await npmRuns()).toEqual(['installed']);
});

it('starts over when an installation was killed', async () => {
  const { child, outcome } = install();
  await new Promise<void>((resolve) => {
    child.stderr.on('data', (text) => String(text).includes('npm has begun') && resolve());
  });
  child.kill('SIGKILL');
  await outcome;
  // npm itself was not killed; in a terminal Ctrl-C ends both.
  await rm(path.join(clone, 'node_modules/.package-lock.json'), { force: true });
  expect((await install().outcome).code).toBe(0);
  expect(await npmRuns()).toEqual(['installed', 'installed']);
});

it('installs again when the lockfile asks for something else', async () => {
  await install().outcome;
  await wants('2.0.0');
  // The stand-in knows only version 1.0.0.
  expect((await install().outcome).code).toBe(1);
  expect((await npmRuns()).length).toBe(2);
});

it('says in one sentence that there is no network', async () => {
  await writeFile(path.join(clone, 'offline'), '');
  const { code, stderr } = await install().outcome;
  expect(code).toBe(1);
  expect(stderr.trim().split('\n').at(-1)).toBe(
    'The packages cannot be installed, http://127.0.0.1:1 does not answer: connect to the network, try again.',
  );
});
