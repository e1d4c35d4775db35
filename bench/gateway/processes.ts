import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeCommand, type Place } from './cores.js';
import type { Location } from './supergraph.js';

const GATEWAY = fileURLToPath(new URL('../../gateway/main.ts', import.meta.url));
const SUBGRAPHS = fileURLToPath(new URL('./subgraphs-main.ts', import.meta.url));
const START_MS = 60_000;

/** A gateway that answers, in a process of its own. */
export interface GatewayProcess extends AsyncDisposable {
  readonly url: URL;
  /** Seconds on a core so far; null where the system does not tell. */
  cpuSeconds(): Promise<number | null>;
  /** What is left in memory without garbage; asks the probe (memory-probe.ts), which must have been loaded. */
  memory(): Promise<NodeJS.MemoryUsage>;
}

/** Starts `gateway/main.ts` and waits until it is ready. */
export async function startGateway(
  env: Readonly<Record<string, string>>,
  nodeArgs: readonly string[] = [],
): Promise<GatewayProcess> {
  const port = await freePort();
  const child = start('the gateway', [...nodeArgs, '--import', 'tsx', GATEWAY], {
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    SANDBOX: 'false',
    PORT: String(port),
    ...env,
  });
  const url = new URL(`http://127.0.0.1:${port}`);
  await untilReady(child, url);
  return {
    url,
    cpuSeconds: () => cpuSecondsOf(child),
    async memory() {
      const answer = once(child, 'message');
      child.send('memory');
      return ((await answer) as [NodeJS.MemoryUsage])[0];
    },
    [Symbol.asyncDispose]: () => end(child),
  };
}

export interface SubgraphProcess extends AsyncDisposable {
  readonly locations: readonly Location[];
}

/** Starts the four subgraphs in one process. */
export async function startSubgraphs(): Promise<SubgraphProcess> {
  const child = start('the rest', ['--import', 'tsx', SUBGRAPHS], {});
  let text = '';
  child.stdout!.on('data', (part) => (text += String(part)));
  const ended = once(child, 'close').then(() => Promise.reject(new Error('The subgraphs did not start.')));
  while (!text.endsWith('\n')) await Promise.race([once(child.stdout!, 'data'), ended]);
  ended.catch(() => {});
  return { locations: JSON.parse(text) as Location[], [Symbol.asyncDispose]: () => end(child) };
}

function start(place: Place, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const [command, commandArgs] = nodeCommand(place, args);
  const child = spawn(command, commandArgs, { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  // What a gateway warns of shall not be lost, nor fill a pipe that nobody reads.
  if (place === 'the gateway') child.stdout!.pipe(process.stderr);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const killed = setTimeout(10_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
  await Promise.race([closed, killed]);
}

async function untilReady(child: ChildProcess, url: URL): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The gateway ended with ${child.exitCode}.`);
    const response = await fetch(new URL('/health/ready', url)).catch(() => null);
    if (response?.ok) return;
    await setTimeout(100);
  }
  await end(child);
  throw new Error(`The gateway was not ready after ${START_MS} ms.`);
}

async function cpuSecondsOf({ pid }: ChildProcess): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // Fields 14 and 15 of the line, in hundredths of a second; the second field is a name that may hold blanks.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
