import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import type { Viewer } from '../identity/viewer.js';
import type { Logger } from '../log/log.js';
import { Session, type PlainParameter, type PlainStatement, type TransactionMode } from './session.js';

/** What a write sees: the entity manager of its transaction, and what shall happen when it commits. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly viewer: Viewer;
  /**
   * Runs last in the transaction, when `work` and all that joined it is through; what it throws rolls back. For what takes
   * locks that many want, so that they are held no longer than a commit takes.
   */
  readonly beforeCommit: (step: () => Promise<void>) => void;
  /**
   * Goes to PostgreSQL together with the COMMIT, after everything else and in the order of the calls, so that it costs no
   * round trip. For what nobody waits for, and nothing in the transaction reads. A failure rolls back, as any other. The
   * parameters are put into the text.
   */
  readonly atCommit: <Row>(sql: string, parameters: readonly PlainParameter[], onRows?: (rows: Row[]) => void) => void;
  /** Runs after the commit, never after a rollback. Must not throw; what must not be lost belongs into the outbox. */
  readonly afterCommit: (effect: () => void) => void;
}

/**
 * All that one request does in one subgraph's database.
 *
 * Reads share one read-only transaction that opens with the first of them; every write is a transaction of its own.
 * Both carry the viewer, transaction-local, for row level security. A request that touches no data takes no connection,
 * and none ever holds two: a pool full of requests that wait for their second connection would never move again.
 */
export interface UnitOfWork extends AsyncDisposable {
  readonly viewer: Viewer;
  /**
   * Runs `work` in the shared read-only transaction, or in the write that is under way. `work` only reads, and may be
   * run again when a statement of another read has spoilt the transaction under it.
   */
  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in its own transaction: commits when it resolves, rolls back when it throws. A write called inside a
   * write joins it; one called inside a read is a mistake and throws.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * A write that is one statement, in one round trip with its BEGIN and COMMIT; inside a write it joins that. For what
   * comes thousands of times a second. The parameters are put into the text, so each needs a type that follows from it,
   * as those of a function do.
   */
  once<Row, T>(
    sql: string,
    parameters: readonly PlainParameter[],
    resultOf: (manager: EntityManager, rows: Row[]) => T,
  ): Promise<T>;
  /**
   * When all that is being read is answered; null when nothing is. One connection answers one statement after the other,
   * so whoever waits for this before asking for more loses nothing, and others may join.
   */
  answers(): Promise<unknown> | null;
  /** Called after every write, also one that was rolled back: what has been read since its start may never have been. */
  onWrite(listener: () => void): void;
}

export function unitOfWork(
  connected: () => Promise<DataSource>,
  viewer: Viewer,
  log: Logger,
  signal?: AbortSignal,
): UnitOfWork {
  return new RequestUnitOfWork(connected, viewer, log, signal);
}

/** A write that has begun, and whatever has joined it; it does not commit before all of that is through. */
interface Write {
  readonly tx: Transaction;
  readonly joined: Set<Promise<unknown>>;
  readonly lastSteps: LastSteps;
  /** What goes with the COMMIT. */
  readonly lastStatements: readonly PlainStatement[];
  /** It is about to commit or to roll back: too late to join. */
  isEnding: boolean;
}

/** What runs between the end of a write's work and its commit. */
class LastSteps {
  private readonly steps: (() => Promise<void>)[] = [];
  private isThrough = false;

  readonly add = (step: () => Promise<void>): void => {
    if (this.isThrough) throw new Error('The transaction has ended: what was to be a part of it comes too late.');
    this.steps.push(step);
  };

  async run(): Promise<void> {
    for (const step of this.steps) await step();
    this.isThrough = true;
  }
}

/** Every further one means that yet another read of the same request has failed. */
const MAX_ATTEMPTS = 5;

/** Tells a call from inside `work` from one that merely comes at the same time. */
const scope = new AsyncLocalStorage<{ readonly owner: UnitOfWork; readonly write: Write | null }>();

class RequestUnitOfWork implements UnitOfWork {
  /** The shared read transaction. */
  private reading: Promise<Session> | null = null;
  /** The same, once it is open. */
  private readingIn: Session | null = null;
  private readonly reads = new Set<Promise<unknown>>();
  /** The write that is beginning or under way. */
  private writing: Promise<Write> | null = null;
  /** Ends when every write asked for so far has ended: they run one after the other. */
  private lastWrite: Promise<unknown> = Promise.resolve();
  /** Ends with the statement of `once` that has the connection of this request. */
  private running: Promise<unknown> = Promise.resolve();
  private readonly writeListeners: (() => void)[] = [];
  /** Nothing new from outside; what is under way goes on to its end. */
  private isEnding = false;
  private isOver = false;

  constructor(
    private readonly connected: () => Promise<DataSource>,
    readonly viewer: Viewer,
    private readonly log: Logger,
    private readonly signal: AbortSignal | undefined,
  ) {}

  async read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    this.assertUsable();
    if (this.writing !== null) return this.readInWrite(this.writing, work);
    return track(this.reads, this.readShared(work));
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.assertUsable();
    const inside = scope.getStore();
    if (inside?.owner === this) {
      if (inside.write === null) throw new Error('A write inside a read: the read would wait for itself to end.');
      if (!inside.write.isEnding) return track(inside.write.joined, work(inside.write.tx));
    }
    const result = this.lastWrite.then(() => this.transact(work));
    this.lastWrite = result.catch(() => undefined);
    return result;
  }

  async once<Row, T>(
    sql: string,
    parameters: readonly PlainParameter[],
    resultOf: (manager: EntityManager, rows: Row[]) => T,
  ): Promise<T> {
    if (scope.getStore()?.owner === this) {
      return this.write(async ({ manager }) => resultOf(manager, await manager.query<Row[]>(sql, [...parameters])));
    }
    this.assertUsable();
    const result = this.lastWrite.then(() => this.transactOnce(sql, parameters, resultOf));
    this.lastWrite = result.catch(() => undefined);
    return result;
  }

  answers(): Promise<unknown> | null {
    return this.readingIn?.answers() ?? null;
  }

  onWrite(listener: () => void): void {
    this.writeListeners.push(listener);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.isEnding = true;
    await this.lastWrite;
    while (this.reads.size > 0) await ended(this.reads);
    this.isOver = true;
    const session = await this.takeReadSession();
    await session?.close();
  }

  private assertUsable(): void {
    const isInside = scope.getStore()?.owner === this;
    // A connection taken now would never be given back.
    if (this.isOver || (this.isEnding && !isInside))
      throw new Error('The unit of work is over: something still runs after its request has ended.');
    this.signal?.throwIfAborted();
  }

  private async readShared<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    await this.running;
    for (let attempt = 1; ; attempt++) {
      const session = await this.readSession();
      this.readingIn = session;
      const { generation } = session;
      try {
        return await scope.run({ owner: this, write: null }, () => work(session.manager));
      } catch (error) {
        const spoiltByAnother = await session.recover(error, generation);
        if (!spoiltByAnother || attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }

  private async readInWrite<T>(writing: Promise<Write>, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const write = await writing;
    if (write.isEnding) {
      await this.lastWrite;
      return this.read(work);
    }
    const nested = scope.getStore()?.write === write;
    const run = () => work(write.tx.manager);
    return track(write.joined, nested ? run() : scope.run({ owner: this, write: null }, run));
  }

  private async readSession(): Promise<Session> {
    const session = await this.reading;
    if (session !== null && !session.isLost) return session;
    // Of several reads that find the session lost at once, the first replaces it.
    if (session !== null && (await this.reading) === session) {
      this.reading = null;
      await session.close();
    }
    if (this.reading === null) {
      const opening = this.openSession('READ ONLY');
      this.reading = opening;
      opening.catch(() => {
        if (this.reading === opening) this.reading = null;
      });
    }
    return this.reading;
  }

  /** The read transaction's session, for whoever ends it; null when there is none worth having. */
  private async takeReadSession(): Promise<Session | null> {
    const reading = this.reading;
    this.reading = null;
    this.readingIn = null;
    const session = (await reading?.catch(() => null)) ?? null;
    if (session === null || !session.isLost) return session;
    await session.close();
    return null;
  }

  private async transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    // Reads that come in the meantime go on in the read transaction: they may be part of one that is under way.
    while (this.reads.size > 0) await ended(this.reads);
    const effects: (() => void)[] = [];
    const lastSteps = new LastSteps();
    const lastStatements: PlainStatement[] = [];
    const beginning = this.beginWrite();
    this.writing = beginning.then(({ manager }) => ({
      tx: {
        manager,
        viewer: this.viewer,
        beforeCommit: lastSteps.add,
        atCommit: (sql, parameters, onRows) => void lastStatements.push({ sql, parameters, onRows }),
        afterCommit: (effect) => void effects.push(effect),
      },
      joined: new Set(),
      lastSteps,
      lastStatements,
      isEnding: false,
    }));
    // Whoever awaits it hears of the failure; it may be nobody.
    this.writing.catch(() => undefined);
    let result: T;
    try {
      result = await this.runWrite(await beginning, await this.writing, work);
    } finally {
      this.writing = null;
      this.announceWrite();
    }
    for (const effect of effects) this.runEffect(effect);
    return result;
  }

  private async transactOnce<Row, T>(
    sql: string,
    parameters: readonly PlainParameter[],
    resultOf: (manager: EntityManager, rows: Row[]) => T,
  ): Promise<T> {
    while (this.reads.size > 0) await ended(this.reads);
    const work = async (): Promise<T> => {
      const { viewer, signal } = this;
      const session = (await this.takeReadSession()) ?? (await Session.connect(await this.connected(), viewer, signal));
      try {
        return resultOf(session.manager, await session.once<Row>(sql, parameters));
      } finally {
        await session.close();
      }
    };
    const result = work();
    this.running = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      this.announceWrite();
    }
  }

  /** On the connection of the read transaction if there is one. */
  private async beginWrite(): Promise<Session> {
    const session = await this.takeReadSession();
    if (session === null) return this.openSession('READ WRITE');
    await session.begin('READ WRITE');
    return session;
  }

  private async openSession(mode: TransactionMode): Promise<Session> {
    return Session.open(await this.connected(), this.viewer, mode, this.signal);
  }

  private async runWrite<T>(session: Session, write: Write, work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      const result = await this.workAndJoined(write, work);
      await write.lastSteps.run();
      await session.commit(write.lastStatements);
      return result;
    } finally {
      await session.close();
    }
  }

  private async workAndJoined<T>(write: Write, work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await scope.run({ owner: this, write }, () => work(write.tx));
    } finally {
      while (write.joined.size > 0) await ended(write.joined);
      write.isEnding = true;
    }
  }

  private announceWrite(): void {
    for (const listener of this.writeListeners) this.runEffect(listener);
  }

  /** After the commit nothing may make the write look failed. */
  private runEffect(effect: () => void): void {
    try {
      effect();
    } catch (err) {
      this.log.error({ err }, 'an effect after a commit failed');
    }
  }
}

async function track<T>(running: Set<Promise<unknown>>, result: Promise<T>): Promise<T> {
  running.add(result);
  try {
    return await result;
  } finally {
    running.delete(result);
  }
}

async function ended(running: ReadonlySet<Promise<unknown>>): Promise<void> {
  await Promise.allSettled(running);
}
