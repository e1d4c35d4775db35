import type { Socket } from 'node:net';
import type { PoolClient } from 'pg';
import { escapeLiteral } from 'pg';
import { QueryFailedError, type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import type { Viewer } from '../identity/viewer.js';
import { cancelStatement } from './cancel.js';

export type TransactionMode = 'READ ONLY' | 'READ WRITE';

/** What a statement of the simple protocol can be given. */
export type PlainParameter = string | number | null;

/** A statement that goes together with others: its parameters are put into its text. */
export interface PlainStatement {
  readonly sql: string;
  readonly parameters: readonly PlainParameter[];
  readonly onRows?: ((rows: never[]) => void) | undefined;
}

/** SQLSTATE of a statement in a transaction in which an earlier one has failed. */
const IN_FAILED_TRANSACTION = '25P02';

/** SQLSTATE of a text that PostgreSQL cannot hold. */
const INVALID_TEXT = '22021';

/**
 * One pooled connection with one open transaction that carries the viewer.
 *
 * Transaction commands go to the driver directly: TypeORM would need a round trip each for BEGIN and the context, and
 * would not notice that a COMMIT was answered with a rollback.
 */
export class Session {
  /** Counts the transactions on this connection, so that of several victims of one failure only the first recovers. */
  generation = 0;
  /** Ends when the transaction has begun. */
  private beginning: Promise<unknown> = Promise.resolve();
  /** Statements without an answer yet. */
  private readonly underWay = new Set<Promise<unknown>>();
  private isOpen = false;
  private cancelling: Promise<void> = Promise.resolve();

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    private readonly context: string,
    private readonly signal: AbortSignal | undefined,
  ) {
    signal?.addEventListener('abort', this.onAbort, { once: true });
    const query = runner.query.bind(runner);
    runner.query = (...statement: Parameters<QueryRunner['query']>) => this.afterBeginning(query(...statement));
  }

  /** Takes a connection and begins a transaction on it, in one round trip. Waits as long as the pool is set to. */
  static async open(
    dataSource: DataSource,
    viewer: Viewer,
    mode: TransactionMode,
    signal: AbortSignal | undefined,
  ): Promise<Session> {
    const session = await Session.connect(dataSource, viewer, signal);
    try {
      await session.begin(mode);
    } catch (error) {
      await session.close();
      throw error;
    }
    return session;
  }

  /** Takes a connection, for whoever begins on it. */
  static async connect(dataSource: DataSource, viewer: Viewer, signal: AbortSignal | undefined): Promise<Session> {
    signal?.throwIfAborted();
    const runner = dataSource.createQueryRunner();
    return new Session(runner, (await runner.connect()) as PoolClient, contextStatement(viewer), signal);
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** The connection is gone, for example because PostgreSQL restarted. */
  get isLost(): boolean {
    // Also TypeORM releases a query runner, when its connection reports an error.
    return this.runner.isReleased;
  }

  /**
   * Ends the transaction that is open, if one is, and begins the next. Reads need not wait for it: what they read is
   * given out only when it has begun. A write does, because what it changes outside a transaction would stay.
   */
  async begin(mode: TransactionMode): Promise<void> {
    this.cork();
    this.beginning = this.command(this.opening(mode));
    this.beginning.catch(() => undefined);
    adopt(this.runner);
    if (mode === 'READ WRITE') await this.beginning;
  }

  /** A whole transaction of one statement, in one round trip. */
  async once<Row>(sql: string, parameters: readonly PlainParameter[]): Promise<Row[]> {
    const results = await this.together(`${this.opening('READ WRITE')}; `, [{ sql, parameters }]);
    return results.at(-2)!.rows as Row[];
  }

  /**
   * @param last statements that go with the COMMIT, in one round trip
   * @throws when PostgreSQL rolled back instead, because a statement had failed and its error was swallowed.
   */
  async commit(last: readonly PlainStatement[] = []): Promise<void> {
    const { command } = (await this.together('', last)).at(-1)!;
    if (command !== 'COMMIT') throw new Error('A statement of this transaction failed unnoticed; it was rolled back.');
  }

  /**
   * After an error in a read: PostgreSQL refuses every further statement of a transaction in which one has failed, so
   * a new one begins in its place. Says whether the error was only the echo of another statement's failure.
   *
   * @param since the generation in which the failed read began
   */
  async recover(error: unknown, since: number): Promise<boolean> {
    const state = sqlState(error);
    if (state === null || this.isLost) return false;
    if (this.generation === since) await this.begin('READ ONLY');
    // What fails here fails the next statement with a better message; now it is known whether there is a connection.
    await this.beginning.catch(() => undefined);
    return state === IN_FAILED_TRANSACTION && !this.isLost;
  }

  /** Rolls back what is open and gives the connection back. */
  async close(): Promise<void> {
    this.signal?.removeEventListener('abort', this.onAbort);
    // Late, the cancellation would hit whoever has the connection next.
    await this.cancelling;
    // Nobody waits for the answer: whoever has the connection next is answered after it, and if it fails it is the
    // connection that is broken, of which the pool hears by itself.
    if (this.isOpen && !this.isLost) this.client.query('ROLLBACK').catch(() => undefined);
    await this.release();
  }

  /** Nobody waits for the statement any more, so PostgreSQL need not go on with it. */
  private readonly onAbort = (): void => {
    const { url } = this.runner.dataSource.options as PostgresDataSourceOptions;
    this.cancelling = cancelStatement(url!, this.client);
  };

  /** Statements and the COMMIT after them in one message: when one fails, PostgreSQL leaves out those after it. */
  private async together(
    beginning: string,
    statements: readonly PlainStatement[],
  ): Promise<{ command: string; rows: unknown[] }[]> {
    const { logger } = this.runner.dataSource;
    for (const { sql, parameters } of statements) logger.logQuery(sql, [...parameters], this.runner);
    const texts = statements.map(withLiterals);
    const answer = await this.client
      .query(`${beginning}${[...texts, 'COMMIT'].join('; ')}`)
      .catch(async (error: Error) => {
        // Answered, the connection is as good as before; what is open is rolled back when it is closed.
        if (sqlState(error) !== null && statements.length > 0) {
          throw new QueryFailedError(statements.map(({ sql }) => sql).join('; '), [], error);
        }
        await this.release(error);
        throw error;
      });
    this.isOpen = false;
    // Several statements give several results.
    const results = [answer].flat() as { command: string; rows: unknown[] }[];
    statements.forEach(({ onRows }, index) => onRows?.(results.at(index - statements.length - 1)!.rows as never[]));
    return results;
  }

  private opening(mode: TransactionMode): string {
    const end = this.isOpen ? 'ROLLBACK; ' : '';
    this.generation++;
    this.isOpen = true;
    return `${end}BEGIN ${mode}; ${this.context}`;
  }

  /** A transaction command that fails leaves the connection in a state nobody knows: the pool shall drop it. */
  private async command(sql: string): Promise<{ command: string }> {
    try {
      const result = await this.client.query(sql);
      // Several statements give several results.
      return [result].flat().at(-1)!;
    } catch (error) {
      await this.release(error as Error);
      throw error;
    }
  }

  private release(error?: Error): Promise<void> {
    const runner = this.runner as QueryRunner & { releasePostgresConnection(error?: Error): Promise<void> };
    return runner.releasePostgresConnection(error);
  }

  /** When everything that has been asked so far is answered; null when nothing is under way. */
  answers(): Promise<unknown> | null {
    return this.underWay.size > 0 ? Promise.allSettled(this.underWay) : null;
  }

  /** A connection takes statements while others are under way, so several reads of one request go together. */
  private async afterBeginning<T>(answer: Promise<T>): Promise<T> {
    this.underWay.add(answer);
    const [began, answered] = await Promise.allSettled([this.beginning, answer]);
    this.underWay.delete(answer);
    if (began.status === 'rejected') throw began.reason;
    if (answered.status === 'rejected') throw answered.reason;
    return answered.value;
  }

  /** What is sent until everything that waits has had its turn goes out in one packet: BEGIN and the first statement. */
  private cork(): void {
    const { stream } = (this.client as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
}

/** Without this TypeORM's `save` would begin and commit inside our transaction and so end it. */
function adopt(runner: QueryRunner): void {
  const state = runner as unknown as { isTransactionActive: boolean; transactionDepth: number };
  state.isTransactionActive = true;
  state.transactionDepth = 1;
}

/** The simple query protocol has no parameters. A NUL would end the text of the query. */
function withLiterals({ sql, parameters }: PlainStatement): string {
  return sql.replace(/\$(\d+)/g, (_, number: string) => {
    const value = parameters[Number(number) - 1]!;
    if (value === null) return 'NULL';
    // In brackets: a minus before a negative number would begin a comment.
    if (typeof value === 'number') return `(${value})`;
    if (value.includes('\0')) throw Object.assign(new Error('A text holds a NUL.'), { code: INVALID_TEXT });
    return escapeLiteral(value);
  });
}

/** The five characters by which PostgreSQL names an error; null when it was not PostgreSQL that answered. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { driverError = error } = error as { driverError?: unknown };
  const { code, severity } = driverError as { code?: unknown; severity?: unknown };
  // Node's `EPIPE` looks like one too; only PostgreSQL gives a severity.
  return typeof code === 'string' && severity !== undefined ? code : null;
}

/**
 * The simple query protocol takes several statements but no parameters, hence the escaped literals; a NUL would end the
 * text of the query.
 */
function contextStatement(viewer: Viewer): string {
  const settings: Record<string, string> = {
    'app.user_id': viewer.userId ?? '',
    'app.roles': viewer.roles.join(','),
    'app.partner_id': viewer.partnerId ?? '',
    'app.company_ids': Object.keys(viewer.companies).join(','),
    'app.managed_company_ids': Object.entries(viewer.companies)
      .filter(([, role]) => role !== 'staff')
      .map(([id]) => id)
      .join(','),
    'app.scopes': viewer.scopes.join(','),
    'app.session_token': viewer.sessionToken ?? '',
    'app.client_ip': viewer.clientIp ?? '',
    'app.known_as': viewer.knownAs ?? '',
    'app.admitted_to': viewer.admittedTo === undefined ? '' : JSON.stringify(viewer.admittedTo),
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value.replaceAll('\0', ''))}, true)`,
  );
  return `SELECT ${calls.join(', ')}`;
}
