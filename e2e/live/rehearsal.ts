import { setTimeout as sleep } from 'node:timers/promises';
import type { TestRedis } from '../../platform/testing/test-redis.js';
import { follow, KINDS, type Followed } from './clients.js';
import type { LiveInstance } from './instance.js';
import { booksOf, openJudge, verdictOf, written, type BooksVerdict, type ClientVerdict, type Judge } from './judge.js';
import { recipientsOf } from './recipients.js';
import { makeTrouble } from './trouble.js';
import { decideProposals, writeLetters } from './writers.js';

export interface RehearsalOptions {
  readonly instance: LiveInstance;
  /** What it works with. */
  readonly redis: TestRedis;
  readonly recipients: number;
  /** Clients of each recipient, of one kind after the other. */
  readonly followers: number;
  readonly letters: number;
  /** How many of them mutations cause; services write the others. */
  readonly byMutation: number;
  /** One half by mutations, the other in a process of its own. */
  readonly writers: number;
  readonly pauseMs: number;
  readonly longMs: number;
  readonly redisMs: number;
  readonly calmMs: number;
  readonly dropEveryMs: number;
  /** Tokens of the clients: subscriptions end with them and go on with others. */
  readonly tokenSeconds: number;
  /** When all is written and well: how long clients that get nothing more are waited for. */
  readonly patienceMs: number;
  readonly tell: (what: string) => void;
}

export interface Rehearsal {
  readonly clients: readonly ClientVerdict[];
  readonly books: BooksVerdict;
  readonly trouble: ReadonlyMap<string, number>;
  readonly rolledBack: number;
  readonly failed: number;
  readonly unanswered: number;
  /** From the first letter to the last one, and from there until everybody had everything. */
  readonly writingSeconds: number;
  readonly catchingUpSeconds: number;
}

/** Writes letters, makes trouble, follows with real clients, and compares what they got with what the database has. */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  const { instance, redis, tell, tokenSeconds } = options;
  await using judge = openJudge(instance.database.ownerUrl);
  const recipients = await recipientsOf(instance, judge, options.recipients);
  const [newest] = await judge.rows<{ id: number }>('SELECT coalesce(max(id), 0)::int AS id FROM notifications');

  await using stack = new AsyncDisposableStack();
  const { followers } = options;
  const clients = recipients.flatMap((recipient, index) =>
    Array.from({ length: followers }, (_, n) => {
      const kind = KINDS[(index * followers + n) % KINDS.length]!;
      return stack.use(follow(instance, recipient, kind, tokenSeconds));
    }),
  );
  let turn = 0;
  const trouble = stack.use(
    makeTrouble({ ...options, instance, redis, dropOne: () => clients[turn++ % clients.length]!.drop() }),
  );

  const acknowledged: string[] = [];
  const rolledBack: string[] = [];
  const failed: string[] = [];
  const decided: string[] = [];
  let unanswered = 0;
  const writers = Math.ceil(options.writers / 2);
  const began = performance.now();
  const progress = setInterval(() => {
    const received = clients.reduce((sum, client) => sum + client.received.length, 0);
    tell(`${acknowledged.length} letters and ${decided.length} decisions written, ${received} received`);
  }, 5_000);
  try {
    await Promise.all([
      writeLetters(
        {
          databaseUrl: instance.database.appUrl,
          redisUrl: redis.url,
          recipients: recipients.map(({ memberId, proposalId }) => ({ memberId, proposalId })),
          writers: options.writers - writers,
          letters: options.letters - options.byMutation,
          pauseMs: options.pauseMs,
          longMs: options.longMs,
          textLength: 40,
        },
        (report) => {
          acknowledged.push(...(report.acknowledged ?? []));
          rolledBack.push(...(report.rolledBack ?? []));
          failed.push(...(report.failed ?? []));
        },
      ),
      decideProposals(
        { instance, recipients, writers, letters: options.byMutation, pauseMs: options.pauseMs },
        { decided: (id) => decided.push(id), unanswered: () => (unanswered += 1) },
      ),
      trouble.complete,
    ]);
    const writingSeconds = (performance.now() - began) / 1000;
    tell('all is written');
    await trouble[Symbol.asyncDispose]();
    await instance.ready();
    const quiet = performance.now();
    await caughtUp(clients, judge, options.patienceMs);
    const catchingUpSeconds = (performance.now() - quiet) / 1000;
    // What would come twice comes soon.
    await sleep(500);

    const entries = new Map(
      await Promise.all(recipients.map(async (one) => [one, await written(judge, one)] as const)),
    );
    return {
      clients: clients.map((client) => verdictOf(client, entries.get(client.recipient)!)),
      books: await booksOf(judge, recipients, newest!.id, { acknowledged, rolledBack, failed, decided, unanswered }),
      trouble: trouble.done,
      rolledBack: rolledBack.length,
      failed: failed.length,
      unanswered,
      writingSeconds,
      catchingUpSeconds,
    };
  } finally {
    clearInterval(progress);
  }
}

/** Returns early when they have all; the comparison says who has not. */
async function caughtUp(clients: readonly Followed[], judge: Judge, patienceMs: number): Promise<void> {
  const heads = new Map<Followed, number>();
  for (const client of clients) {
    heads.set(client, (await written(judge, client.recipient)).at(-1)?.sequence ?? client.recipient.base);
  }
  const count = () => clients.reduce((sum, client) => sum + client.received.length, 0);
  let received = count();
  let since = Date.now();
  while (clients.some((client) => client.last < heads.get(client)!)) {
    await sleep(100);
    if (count() > received) [received, since] = [count(), Date.now()];
    else if (Date.now() - since > patienceMs) return;
  }
}
