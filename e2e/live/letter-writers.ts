import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../platform/database/database.js';
import { system } from '../../platform/identity/viewer.js';
import { createLive } from '../../platform/live/index.js';
import { createLogger } from '../../platform/log/log.js';
import { redisPubSub } from '../../platform/pubsub/redis.js';
import { MemberService } from '../../subgraphs/shop-points/members/member.service.js';
import { NotificationService, type Letter } from '../../subgraphs/shop-points/notifications/notification.service.js';
import definition from '../../subgraphs/shop-points/subgraph.js';
import type { LetterReport, LetterTask } from './writers.js';

/*
 * A process that writes letters as the shops' services do, in transactions of all lengths. It tells, a line of JSON each,
 * what was acknowledged and what it has taken back; what it says of neither may be there or not.
 */

const { databaseUrl, redisUrl, recipients, writers, letters, pauseMs, longMs, textLength } = JSON.parse(
  process.argv[2]!,
) as LetterTask;
const log = createLogger({ name: 'letter-writers', level: 'silent' });

await using pubsub = redisPubSub({ url: redisUrl, channel: definition.name, log });
await using database = openDatabase({
  url: databaseUrl,
  entities: definition.entities,
  log,
  applicationName: 'letter-writers',
});
await using live = createLive({ database, pubsub, log });
const notifications = new NotificationService({ live, members: new MemberService() });

class TakenBack extends Error {}

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;
const message = 'x'.repeat(textLength);
const tell = (report: LetterReport): void => void process.stdout.write(`${JSON.stringify(report)}\n`);

let toWrite = letters;

function letterTo(title: string): Letter {
  const { memberId, proposalId } = pick(recipients);
  return { memberId, type: 'RATE_COMMENT', title, message, linkType: 'proposal', linkId: proposalId };
}

interface Manner {
  readonly isTakenBack: boolean;
  /** Milliseconds for which the transaction does nothing, before it writes or while it has. */
  readonly wait: number;
  readonly waitsFirst: boolean;
}

async function inOneTransaction(batch: readonly Letter[], { isTakenBack, wait, waitsFirst }: Manner): Promise<void> {
  await using uow = database.unitOfWork(system);
  await uow.write(async (tx) => {
    const pause = () => tx.manager.query('SELECT pg_sleep($1)', [wait / 1000]);
    if (waitsFirst) await pause();
    await notifications.notify(tx, ...batch.slice(0, 1));
    if (!waitsFirst) await pause();
    await notifications.notify(tx, ...batch.slice(1));
    if (isTakenBack) throw new TakenBack();
  });
}

async function write(writer: number): Promise<void> {
  for (let round = 0; toWrite > 0; round++) {
    const batch = Array.from({ length: 1 + Math.floor(Math.random() * 3) }, (_, n) =>
      letterTo(`letter ${writer}.${round}.${n}`),
    );
    const titles = batch.map(({ title }) => title);
    const isTakenBack = Math.random() < 0.08;
    const wait = Math.random() < 0.15 ? Math.random() * longMs : 0;
    try {
      await inOneTransaction(batch, { isTakenBack, wait, waitsFirst: round % 2 === 0 });
      toWrite -= batch.length;
      tell({ acknowledged: titles });
    } catch (error) {
      if (error instanceof TakenBack) tell({ rolledBack: titles });
      else {
        tell({ failed: titles });
        await sleep(100);
      }
    }
    await sleep(Math.random() * 2 * pauseMs);
  }
}

await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
