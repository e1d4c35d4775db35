import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { environmentWith } from '../../scripts/instance/config.js';
import { loadKeys } from '../../scripts/instance/keys.js';
import { SUBGRAPH_NAMES } from '../../scripts/subgraphs.js';
import { COMMON, CONTESTANTS, type Addresses } from './contestants.js';
import { freePorts } from '../../platform/testing/ports.js';

/** One shape of Kontor, running. */
export interface Shape extends AsyncDisposable {
  readonly name: string;
  readonly addresses: Addresses;
}

const START_MS = 180_000;

/** All in one process: `npm start`. */
export async function oneProcess(folder: string): Promise<Shape> {
  const child = start('bench/dashboard/one-process.ts', { KONTOR_DATA: folder });
  child.stdout!.pipe(process.stderr);
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The process ended before it answered.')));
  const [addresses] = (await Promise.race([once(child, 'message'), ended])) as [Addresses];
  ended.catch(() => undefined);
  return { name: 'one process', addresses, [Symbol.asyncDispose]: () => end(child) };
}

/** A process for each: `npm run start:services`, with more gateways beside its own. */
export async function services(folder: string): Promise<Shape> {
  await using stack = new AsyncDisposableStack();
  const [own = 0, ...ports] = await freePorts(1 + SUBGRAPH_NAMES.length + Object.keys(CONTESTANTS).length);
  const first = start('scripts/start-services.ts', { KONTOR_DATA: folder, PORT: String(own), ...COMMON });
  stack.defer(() => end(first));
  first.stdout!.resume();
  await untilReady(`http://127.0.0.1:${own}`, first);

  const keys = await loadKeys(folder);
  const urls = SUBGRAPH_NAMES.map((name, index) => [name, `http://127.0.0.1:${ports[index]!}/graphql`]);
  const addresses: Record<string, string> = {};
  for (const [index, [name, settings]] of Object.entries(CONTESTANTS).entries()) {
    const port = ports[SUBGRAPH_NAMES.length + index]!;
    const gateway = start('gateway/main.ts', {
      ...COMMON,
      ...settings,
      PORT: String(port),
      GATEWAY_PRIVATE_JWK: JSON.stringify(keys.gateway),
      JWKS_URL: `http://127.0.0.1:${own}/.well-known/jwks.json`,
      SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(urls)),
    });
    gateway.stdout!.pipe(process.stderr);
    stack.defer(() => end(gateway));
    addresses[name] = `http://127.0.0.1:${port}`;
    await untilReady(addresses[name], gateway);
  }
  const running = stack.move();
  return { name: 'a process for each', addresses, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

/** A process of the repository's own, as it runs in production. */
export function start(entry: string, env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx/esm', entry], {
    env: environmentWith({ NODE_ENV: 'production', ...env }),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

export async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${url} ended with ${child.exitCode}.`);
    const response = await fetch(`${url}/health/ready`).catch(() => null);
    if (response?.ok) return;
    await setTimeout(200);
  }
  throw new Error(`${url} was not ready after ${START_MS} ms.`);
}
