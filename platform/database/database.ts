import type { CustomTypesConfig, PoolConfig } from 'pg';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Viewer } from '../identity/viewer.js';
import type { Logger } from '../log/log.js';
import { OutboxEvent } from '../outbox/outbox-event.entity.js';
import { PostgresNaming } from './naming.js';
import { StatementLog } from './statement-log.js';
import { unitOfWork, type UnitOfWork } from './unit-of-work.js';

/** Entity classes, in whatever form TypeORM takes them. */
export type Entities = NonNullable<DataSourceOptions['entities']>;

export interface DatabaseOptions {
  /** Of the app role, which neither owns the tables nor bypasses row level security. */
  readonly url: string;
  /** Entity classes; the outbox comes by itself. */
  readonly entities: Entities;
  readonly log: Logger;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  readonly poolSize?: number;
  /** A statement that takes longer is cancelled. */
  readonly statementTimeoutMs?: number;
  /** How long to wait for a free connection, or for a new one to be made, before giving up. */
  readonly connectTimeoutMs?: number;
  /** Told every statement, without BEGIN and COMMIT; tests count them. */
  readonly onStatement?: (sql: string) => void;
}

/** One subgraph's database. Connects when it is first needed; connections that break are replaced. */
export interface Database extends AsyncDisposable {
  /** Of TypeORM, for its metadata. Statements go through a unit of work, which carries the viewer. */
  readonly dataSource: DataSource;
  /** A new unit of work for one request, job or event. Dispose it. Once `signal` aborts, nothing new begins. */
  unitOfWork(viewer: Viewer, signal?: AbortSignal): UnitOfWork;
  /** One statement without a viewer, who then is nobody to row level security; for what the platform itself asks. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** A crashed client's transaction must not hold its locks for ever; no request lives this long. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;

export function openDatabase(options: DatabaseOptions): Database {
  const { log } = options;
  const dataSource = dataSourceOf(options);
  let connecting: Promise<DataSource> | null = null;
  let isClosed = false;

  function connected(): Promise<DataSource> {
    if (isClosed) return Promise.reject(new Error('The database is closed.'));
    connecting ??= dataSource.initialize().catch((error: unknown) => {
      // PostgreSQL may come up later: the next one to ask tries again.
      connecting = null;
      throw error;
    });
    return connecting;
  }

  return {
    dataSource,
    unitOfWork: (viewer, signal) => unitOfWork(connected, viewer, log, signal),
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      return (await connected()).query<Row[]>(sql, [...parameters]);
    },
    async [Symbol.asyncDispose]() {
      isClosed = true;
      await connecting?.catch(() => undefined);
      if (dataSource.isInitialized) await dataSource.destroy();
    },
  };
}

function dataSourceOf(options: DatabaseOptions): DataSource {
  const pool: PoolConfig = {
    statement_timeout: options.statementTimeoutMs ?? 10_000,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    Client: HeededClient,
    pipeline: true,
    types: typeParsers,
  };
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: withOutbox(options.entities),
    namingStrategy: new PostgresNaming(),
    applicationName: options.applicationName,
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: options.connectTimeoutMs ?? 3_000,
    installExtensions: false,
    logger: new StatementLog(options.log, options.onStatement),
    poolErrorHandler: (err: Error) => options.log.warn({ err }, 'an idle database connection broke'),
    extra: pool,
  });
}

/**
 * Between the pool, which hands a connection out, and TypeORM, which takes it, nobody listens for a moment. An error that
 * comes just then, when PostgreSQL ends a connection as it is made, would end the process.
 */
class HeededClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

export function withOutbox(entities: Entities): Entities {
  return [...Object.values(entities), OutboxEvent];
}

/** Calendar days stay text: as a JavaScript date they would be midnight of the server's time zone. */
const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === Number(pg.types.builtins.DATE) ? (day: string) => day : (pg.types.getTypeParser(oid, format) as unknown),
};
