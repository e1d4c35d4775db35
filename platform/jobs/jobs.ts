import { PgBoss } from 'pg-boss';
import { JOBS_SCHEMA } from '../database/migrate.js';
import type { Logger } from '../log/log.js';
import type { PubSub } from '../pubsub/pubsub.js';

/** Work outside of requests. At least once: a job whose process dies runs again, so it must bear repetition. */
export interface JobDefinition {
  /** Unique in the subgraph, kebab-case: `expire-vouchers`. */
  readonly name: string;
  /** When to run, five fields. Without it the job runs only when it is sent. */
  readonly cron?: string;
  /** On whose clocks; those of Berlin unless told. */
  readonly timeZone?: 'UTC';
  /**
   * Topic whose messages send it, each message as the data of one run. Every process hears a message and sends it, and
   * one that comes while no process listens is lost: the handler must bear both.
   */
  readonly sentBy?: string;
  /** How many of them this process works at side by side; one unless told. */
  readonly concurrency?: number;
  /** How long it may take before it is taken for dead and tried again; 15 minutes unless told. */
  readonly expireInSeconds?: number;
  /** Tried again three times with growing delays when it throws. `signal` aborts when the process shuts down. */
  readonly handler: (job: { readonly data: unknown; readonly signal: AbortSignal }) => Promise<void>;
}

export interface Jobs extends AsyncDisposable {
  /** Enqueues one run. */
  send(name: string, data?: object): Promise<void>;
}

export interface JobsOptions {
  /** Of the app role; the tables are made by `migrate`. */
  readonly url: string;
  readonly definitions: readonly JobDefinition[];
  readonly log: Logger;
  /** For jobs that a topic sends. */
  readonly pubsub?: PubSub;
  /** How long a sent job waits at most for a worker of another process; one's own takes it at once. */
  readonly pollingSeconds?: number;
}

const TIME_ZONE = 'Europe/Berlin';

/** How long a job that runs at shutdown may take to end before it is left to be retried. */
const STOP_TIMEOUT_MS = 5_000;

/** Takes jobs from the queues of one subgraph's database, in which several processes may work side by side. */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { url, definitions, log, pubsub, pollingSeconds = 15 } = options;
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'kontor-jobs',
    schema: JOBS_SCHEMA,
    // The role that runs has no right to change the schema, indexes included.
    migrate: false,
    createSchema: false,
    reindex: false,
    max: 2,
    // Every subgraph has one of these, mostly idle.
    superviseIntervalSeconds: 300,
    flowIntervalSeconds: 3_600,
    cronWorkerIntervalSeconds: 15,
    cronMonitorIntervalSeconds: 45,
  });
  boss.on('error', (err) => log.warn({ err }, 'the job queue failed; it tries again'));
  boss.on('warning', (warning) => log.warn({ warning }, 'the job queue warns'));
  await boss.start();

  const stopping = new AbortController();
  const workers = new Map<string, string>();
  try {
    for (const definition of definitions) workers.set(definition.name, await register(definition));
    await unscheduleAllBut(definitions);
    for (const definition of definitions) listen(definition);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }

  async function register(definition: JobDefinition): Promise<string> {
    const { name, cron, timeZone = TIME_ZONE, handler, concurrency = 1, expireInSeconds = 900 } = definition;
    const queue = { retryLimit: 3, retryDelay: 5, retryBackoff: true, expireInSeconds };
    await boss.createQueue(name, queue);
    await boss.updateQueue(name, queue);
    if (cron !== undefined) await boss.schedule(name, cron, null, { tz: timeZone });
    const work = { pollingIntervalSeconds: pollingSeconds, localConcurrency: concurrency };
    return boss.work(name, work, async (jobs) => {
      for (const { id, data, signal } of jobs) {
        try {
          await handler({ data, signal: AbortSignal.any([signal, stopping.signal]) });
        } catch (err) {
          log.error({ err, job: name, jobId: id }, 'a job failed; it will be tried again');
          throw err;
        }
      }
    });
  }

  function listen({ name, sentBy }: JobDefinition): void {
    if (sentBy === undefined) return;
    if (pubsub === undefined)
      throw new Error(`The job ${name} waits for ${sentBy}, but there is nothing to hear it by.`);
    const deliveries = pubsub.subscribe(sentBy, stopping.signal);
    void (async () => {
      for await (const delivery of deliveries) {
        if (delivery.type !== 'message') continue;
        await send(name, delivery.message).catch((err: unknown) => log.error({ err, job: name }, 'a job was not sent'));
      }
    })();
  }

  async function send(name: string, data: object = {}): Promise<void> {
    const worker = workers.get(name);
    if (worker === undefined) throw new Error(`There is no job ${name}.`);
    await boss.send(name, data);
    boss.notifyWorker(worker);
  }

  /** A schedule lives in the database and would outlive the code that it calls. */
  async function unscheduleAllBut(kept: readonly JobDefinition[]): Promise<void> {
    const scheduled = new Set(kept.filter(({ cron }) => cron !== undefined).map(({ name }) => name));
    for (const { name } of await boss.getSchedules()) {
      if (!scheduled.has(name)) await boss.unschedule(name);
    }
  }

  return {
    send,
    async [Symbol.asyncDispose]() {
      stopping.abort(new Error('The process is shutting down.'));
      await boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
    },
  };
}
