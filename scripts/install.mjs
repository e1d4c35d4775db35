/**
 * Installs the packages when they are missing or differ from package-lock.json; runs before every npm script that needs
 * them. Until it has run there is nothing but the machine's own Node.js (20 or later), hence plain JavaScript without
 * packages. All it says goes to standard error, because the output of `npm run -s token` is a token and nothing else.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  if (!isComplete()) await alone(installOnce);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

/**
 * npm writes `node_modules/.package-lock.json` when, and only when, it has finished; it lists what is there. It is
 * compared with what shall be there, whoever installed it.
 */
function isComplete() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (wanted === null) throw new Error('package-lock.json is damaged: run "git checkout package-lock.json".');
  if (present === null) return false;
  // The package `node` brings the Node.js that everything else runs on; its install script puts it here.
  if (!existsSync(path.join(root, 'node_modules/node/bin/node'))) return false;
  const sameVersions = Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
  );
  // A folder that was copied from a machine of another kind holds programs that cannot run here.
  const forThisMachine = Object.values(present).every(
    ({ os, cpu }) => allows(os, process.platform) && allows(cpu, process.arch),
  );
  return sameVersions && forThisMachine;
}

/** As npm reads it: `["linux", "darwin"]` are the only ones, `["!win32"]` is all others. */
function allows(list, own) {
  return list === undefined || list.includes(own) || (list[0].startsWith('!') && !list.includes(`!${own}`));
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

async function installOnce() {
  // Another process may have done it while we waited.
  if (isComplete()) return;
  say('Installing packages; the first time this takes a minute or two …');
  removeUnfinished();
  const code = await runNpm();
  if (code === 0 && isComplete()) return say('Packages are installed.');
  const registry = process.env.npm_config_registry ?? 'https://registry.npmjs.org/';
  if (!(await answers(registry))) {
    throw new Error(
      `The packages cannot be installed, ${registry} does not answer: connect to the network, try again.`,
    );
  }
  throw new Error('The packages could not be installed: see what npm says above, then try again.');
}

/**
 * npm takes a package whose folder is there for installed, even if it was interrupted while writing it. So what has no
 * list of what is there goes, and what has one loses it until npm has finished.
 */
function removeUnfinished() {
  const modules = path.join(root, 'node_modules');
  const list = path.join(modules, '.package-lock.json');
  if (existsSync(list)) return rmSync(list);
  if (!existsSync(modules)) return;
  // The folder itself may be a mount point.
  for (const name of readdirSync(modules)) rmSync(path.join(modules, name), { recursive: true, force: true });
}

function runNpm() {
  // The npm that runs us, on its own Node.js: the one in node_modules is about to be replaced.
  const { npm_execpath: npm = '', npm_node_execpath: node = process.execPath } = process.env;
  const [command, ...first] = npm.endsWith('npm-cli.js') ? [node, npm] : ['npm'];
  // Not `npm ci`, which would take the packages away from a Kontor that is running. All is said explicitly, because
  // settings of the user and flags of the outer npm would count here too.
  const args = ['install', '--no-save', '--include=dev', '--ignore-scripts=false', '--loglevel=error', '--no-audit'];
  const child = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  // In a terminal npm shows by itself that it is alive.
  const started = Date.now();
  const stillAlive = () => say(`… still installing (${Math.round((Date.now() - started) / 1000)} s)`);
  const timer = process.stderr.isTTY ? undefined : setInterval(stillAlive, 15_000);
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(new Error('npm cannot be found: install Node.js together with npm.')));
    child.on('close', (code) => {
      clearInterval(timer);
      resolve(code);
    });
  });
}

async function answers(url) {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs `work` while no other process runs it for this folder. Who listens on the socket has the lock: the system takes
 * it away from a process that dies, and those who wait notice at once because their connection closes.
 */
async function alone(work) {
  const id = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const socket = path.join(tmpdir(), `kontor-install-${process.getuid?.() ?? ''}-${id}.sock`);
  // Neither it nor those who wait at it keep this process from ending.
  const server = createServer((waiting) => waiting.unref()).unref();
  while (!(await listens(server, socket))) await untilFree(socket);
  try {
    await work();
  } finally {
    server.close();
  }
}

function listens(server, socket) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(socket, () => resolve(true));
  });
}

function untilFree(socket) {
  return new Promise((resolve) => {
    const waiting = connect(socket, () => say('Waiting for another process that is installing the packages …'));
    waiting.resume();
    waiting.on('error', (error) => {
      // Nobody listens: its process was killed and could not tidy up.
      if (error.code === 'ECONNREFUSED') rmSync(socket, { force: true });
    });
    waiting.on('close', resolve);
  });
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
