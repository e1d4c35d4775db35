import { mkdir, realpath } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../log/log.js';
import { accountFor } from './account.js';
import { findBinaries } from './binaries.js';
import { clusterPaths, ensureCluster, SUPERUSER } from './cluster.js';
import { lockFolder } from './folder-lock.js';
import { PostmasterFailure, startPostmaster, stopLeftover, type Postmaster } from './postmaster.js';
import { folderFault, lastComplaint, saysDiskIsFull, SetupError } from './setup-error.js';

export interface PostgresOptions {
  /** Made when it is missing. Belongs to one process at a time. */
  readonly dataDir: string;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Server settings on top of our own. Tests say `fsync: 'off'`; then nothing survives a crash of the machine. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The server ended by itself and cannot be started again. */
  readonly onLost?: (reason: Error) => void;
}

export interface PostgresServer extends AsyncDisposable {
  /** URL of the superuser. */
  readonly adminUrl: string;
}

const ourSettings = {
  // The network interface is the loopback address alone; socket files would fail in folders with long names.
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Short statements are what we run; compiling them costs more than it gains.
  jit: 'off',
  // The passwords are random and long: there is nothing that many rounds of hashing would protect, at every connection.
  scram_iterations: '1',
  max_wal_size: '256MB',
};

/**
 * Starts the PostgreSQL that npm has installed, on a free port of 127.0.0.1, with its data in `dataDir`. A server that
 * ends by itself is started again; one that a killed Kontor left behind is stopped first.
 *
 * @throws SetupError when the machine or the folder stands in the way.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const binaries = findBinaries();
  const dataDir = await makeFolder(options.dataDir);
  const lock = lockFolder(dataDir);
  try {
    const account = accountFor(binaries.postgres, dataDir);
    const { cluster, log: logFile } = clusterPaths(dataDir);
    const settings: Record<string, string> = { ...ourSettings, ...options.settings };
    const password = await ensureCluster(dataDir, binaries, account, settings.fsync !== 'off');
    const start = async (port: number): Promise<Postmaster> => {
      await stopLeftover(cluster);
      const postmaster = { program: binaries.postgres, account, cluster, logFile, port, settings };
      // The processes of a killed server notice its death one by one, each at its next wait.
      return insisting('pre-existing shared memory block', 500, () => startPostmaster(postmaster));
    };
    // Between the choice of a port and the server's start somebody else may take it.
    const { postmaster, port } = await insisting('Address already in use', 0, async () => {
      const free = await freePort();
      return { postmaster: await start(free), port: free };
    });
    const adminUrl = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
    return new SupervisedServer(adminUrl, lock, postmaster, () => start(port), options);
  } catch (error) {
    lock[Symbol.dispose]();
    if (error instanceof PostmasterFailure) throw whyItFailed(error.output, dataDir);
    throw folderFault(error, dataDir);
  }
}

/**
 * Sees to it that no server works on `dataDir` and that none starts until this is disposed.
 *
 * @throws SetupError when another live process uses it.
 */
export async function holdStopped(dataDir: string): Promise<Disposable> {
  const folder = await realpath(dataDir);
  const lock = lockFolder(folder);
  await stopLeftover(clusterPaths(folder).cluster);
  return lock;
}

class SupervisedServer implements PostgresServer {
  private stopping = false;
  private readonly supervision: Promise<void>;

  constructor(
    readonly adminUrl: string,
    private readonly lock: Disposable,
    private postmaster: Postmaster,
    private readonly startAgain: () => Promise<Postmaster>,
    private readonly options: PostgresOptions,
  ) {
    this.supervision = this.supervise();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stopping = true;
    await this.postmaster.stop();
    await this.supervision;
    this.lock[Symbol.dispose]();
  }

  /** One that ends soon after it has come up would only do so again. */
  private async supervise(): Promise<void> {
    const { log, onLost } = this.options;
    let since = performance.now();
    for (;;) {
      await this.postmaster.exited;
      if (this.stopping) return;
      try {
        if (performance.now() - since < SHORT_LIFE_MS) throw new Error('PostgreSQL ended soon after its start');
        log.warn('PostgreSQL ended unexpectedly and is started again');
        this.postmaster = await this.startAgain();
        since = performance.now();
        if (this.stopping) await this.postmaster.stop();
      } catch (error) {
        const { log: logFile } = clusterPaths(this.options.dataDir);
        const reason = `PostgreSQL has ended and cannot be started again: see its log, ${logFile}.`;
        onLost?.(new SetupError(reason, { cause: error }));
        return;
      }
    }
  }
}

const SHORT_LIFE_MS = 2_000;
const ATTEMPTS = 20;

/** Tries again while PostgreSQL ends with this complaint. */
async function insisting<T>(complaint: string, pauseMs: number, attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      const isIt = error instanceof PostmasterFailure && error.output.includes(complaint);
      if (!isIt || count === ATTEMPTS) throw error;
      await sleep(pauseMs);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function makeFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    // One spelling of its name: a server is recognised by it.
    return await realpath(dataDir);
  } catch (error) {
    throw folderFault(error, dataDir);
  }
}

function whyItFailed(output: string, dataDir: string): SetupError {
  const { cluster, log } = clusterPaths(dataDir);
  const seeLog = `PostgreSQL's log is ${log}.`;
  if (saysDiskIsFull(output)) {
    return new SetupError(`The disk that holds ${dataDir} is full: make room and start again. ${seeLog}`);
  }
  const written = /initialized by PostgreSQL version (\S+?),/.exec(output);
  if (written !== null) {
    return new SetupError(
      `The data in ${cluster} were written by PostgreSQL ${written[1]}, which is not the one that this Kontor brings: ` +
        `use the Kontor that wrote them, or start over with "npm run reset", which deletes them. ${seeLog}`,
    );
  }
  if (/Permission denied|wrong ownership/.test(output)) {
    return new SetupError(
      `The data in ${cluster} belong to another user: start Kontor as that user, or set KONTOR_DATA. ${seeLog}`,
    );
  }
  return new SetupError(
    `PostgreSQL cannot start on the data in ${cluster} (${lastComplaint(output)}): restore them from a backup, or ` +
      `start over with "npm run reset", which deletes them. ${seeLog}`,
  );
}
