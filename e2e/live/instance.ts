import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { systemClock } from '../../platform/clock.js';
import { createIssuer } from '../../platform/identity/access-token.js';
import type { AccessClaims } from '../../platform/identity/claims.js';
import { clusterPaths, SUPERUSER } from '../../platform/postgres/cluster.js';
import { endWithUs } from '../../platform/postgres/watchdog.js';
import { provision, type ProvisionedDatabase } from '../../platform/postgres/provision.js';
import { dataPaths } from '../../scripts/instance/data-folder.js';
import { loadKeys } from '../../scripts/instance/keys.js';
import { freePorts } from '../../platform/testing/ports.js';

export type Part = 'gateway' | 'partners' | 'shop-points';

/** How PostgreSQL is ended: `fast` breaks off what runs, `immediate` is a crash and is recovered from. */
export type Ending = 'fast' | 'immediate';

/** A Kontor of one process per service, as `npm run start:services` makes it, with handles to hurt it by. */
export interface LiveInstance extends AsyncDisposable {
  readonly url: string;
  readonly socketUrl: string;
  /** Of the shops: where a judge looks, and where a writer writes. */
  readonly database: ProvisionedDatabase;
  token(claims: AccessClaims, lifetimeSeconds?: number): Promise<string>;
  /** `kill -9`; who started it starts it again. */
  kill(part: Part): Promise<void>;
  terminate(part: Part): Promise<void>;
  /** Ends PostgreSQL; who started it starts it again. */
  endDatabase(how: Ending): Promise<void>;
  /** Waits until all of it answers again. */
  ready(): Promise<void>;
  /** What it said last. */
  readonly lines: readonly string[];
}

const ENTRIES: Readonly<Record<Part, string>> = {
  gateway: 'gateway/main.ts',
  partners: 'subgraphs/partners/main.ts',
  'shop-points': 'subgraphs/shop-points/main.ts',
};

const READY_MS = 120_000;

export async function startLive(options: {
  readonly dataFolder: string;
  readonly redisUrl: string;
  readonly settings?: Readonly<Record<string, string>>;
}): Promise<LiveInstance> {
  const { dataFolder, redisUrl, settings = {} } = options;
  const [port = 0] = await freePorts(6);
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'scripts/start-services.ts'], {
    env: {
      PATH: '/usr/bin:/bin',
      PORT: String(port),
      KONTOR_DATA: dataFolder,
      REDIS_URL: redisUrl,
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = endWithUs(child.pid!, 'INT');
  child.once('exit', forget);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > 50_000) lines.shift();
    });
  }
  const url = `http://127.0.0.1:${port}`;

  async function ready(): Promise<void> {
    const deadline = Date.now() + READY_MS;
    while (!(await isReady(url))) {
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`Kontor did not become ready:\n${lines.slice(-40).join('\n')}`);
      }
      await sleep(100);
    }
  }

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  }

  try {
    await ready();
    const database = await shopPointsDatabase(dataFolder);
    const { issuer: key } = await loadKeys(dataFolder);
    const issuer = createIssuer(key, { clock: systemClock });
    return {
      url,
      socketUrl: `ws://127.0.0.1:${port}/graphql`,
      database,
      lines,
      token: (claims, lifetimeSeconds = 3_600) => issuer.issue(claims, { lifetimeSeconds }),
      kill: async (part) => void process.kill(await pidOf(child.pid!, ENTRIES[part]), 'SIGKILL'),
      terminate: async (part) => void process.kill(await pidOf(child.pid!, ENTRIES[part]), 'SIGTERM'),
      async endDatabase(how) {
        process.kill((await postmaster(dataFolder)).pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
        // Soon enough afterwards it does not answer any more, and "ready" means that it does again.
        await sleep(200);
      },
      ready,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

/** The process that `parent` has started for this entry, at this moment. Waits while there is none. */
async function pidOf(parent: number, entry: string): Promise<number> {
  for (let waited = 0; waited < READY_MS; waited += 50) {
    const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,ppid=,args='], { maxBuffer: 2 ** 24 });
    for (const line of stdout.split('\n')) {
      const [, pid, ppid, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      if (Number(ppid) === parent && args!.endsWith(entry)) return Number(pid);
    }
    await sleep(50);
  }
  throw new Error(`${entry} does not run.`);
}

async function postmaster(dataFolder: string): Promise<{ readonly pid: number; readonly port: number }> {
  const { cluster } = clusterPaths(dataPaths(dataFolder).postgres);
  const [pid, , , port] = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  return { pid: Number(pid), port: Number(port) };
}

/** What the instance has set up for the shops; the same secret gives the same addresses. */
async function shopPointsDatabase(dataFolder: string): Promise<ProvisionedDatabase> {
  const paths = dataPaths(dataFolder);
  const password = await readFile(clusterPaths(paths.postgres).password, 'utf8');
  const { port } = await postmaster(dataFolder);
  const { databaseSecret } = JSON.parse(await readFile(paths.secrets, 'utf8')) as { databaseSecret: string };
  const databases = await provision({
    adminUrl: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`,
    names: ['shop-points'],
    secret: databaseSecret,
  });
  return databases['shop-points'];
}
