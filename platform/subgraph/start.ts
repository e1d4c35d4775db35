import type { JWK } from 'jose';
import type { z } from 'zod';
import { systemClock, type Clock } from '../clock.js';
import { loadConfig } from '../config/config.js';
import { createCursorCodec } from '../connections/cursor.js';
import { openDatabase } from '../database/database.js';
import { migrate, pendingMigrations } from '../database/migrate.js';
import { emailHasher } from '../identity/email-hash.js';
import { createInternalVerifier } from '../identity/internal-token.js';
import { uuidv7 } from '../ids.js';
import { startJobs } from '../jobs/jobs.js';
import { createLive } from '../live/index.js';
import { streamRetention } from '../live/live.jobs.js';
import type { Logger } from '../log/log.js';
import { createOutbox } from '../outbox/outbox.js';
import { outboxRetention } from '../outbox/outbox.jobs.js';
import type { PubSub } from '../pubsub/pubsub.js';
import { createSubgraph, type Subgraph } from './create.js';
import type { ServiceDeps, SubgraphDefinition } from './define.js';

export interface StartSubgraphOptions {
  /** As the app role. */
  readonly databaseUrl: string;
  /** As the owner role; given, the migrations run before the subgraph answers. */
  readonly ownerUrl?: string;
  /** Public key of the gateway. */
  readonly gatewayKey: JWK;
  /** Signs cursors. At least 32 characters. */
  readonly cursorSecret: string;
  /** Shared by all subgraphs, and never changed: joins by e-mail hash depend on it. */
  readonly emailHashPepper: string;
  /** Where the subgraph's own settings are read from; the process's environment when not given. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly pubsub: PubSub;
  readonly log: Logger;
  readonly clock?: Clock;
  readonly onMigration?: (name: string) => void;
}

/**
 * A running subgraph: database open, migrated where it may, outbox relayed, jobs at work. It answers in process at
 * once; `server.listen` makes it answer over HTTP too. Disposing ends all of it in reverse order.
 */
export async function startSubgraph<Services, Loaders, Settings extends z.ZodRawShape>(
  definition: SubgraphDefinition<Services, Loaders, Settings>,
  options: StartSubgraphOptions,
): Promise<Subgraph<Services>> {
  const { log, clock = systemClock } = options;
  const settings = loadConfig(definition.settings ?? {}, options.env);
  await using stack = new AsyncDisposableStack();

  if (options.ownerUrl !== undefined) {
    await migrate({
      ownerUrl: options.ownerUrl,
      migrations: definition.migrations,
      log,
      ...(options.onMigration && { onMigration: options.onMigration }),
    });
  }
  const database = stack.use(
    openDatabase({ url: options.databaseUrl, entities: definition.entities, log, applicationName: definition.name }),
  );
  const outbox = stack.use(createOutbox({ database, pubsub: options.pubsub, log }));
  const live = stack.use(createLive({ database, pubsub: options.pubsub, log }));
  const deps: ServiceDeps = {
    database,
    outbox,
    pubsub: options.pubsub,
    live,
    clock,
    newId: uuidv7,
    log,
    hashEmail: emailHasher(options.emailHashPepper),
  };
  const subgraph = stack.use(
    await createSubgraph(definition, {
      deps,
      cursors: createCursorCodec(options.cursorSecret),
      verifier: createInternalVerifier(options.gatewayKey, definition.name),
      settings,
      health: [
        {
          name: definition.name,
          check: async () => {
            const pending = await pendingMigrations({ database, migrations: definition.migrations });
            if (pending.length > 0) throw new Error(`still to migrate: ${pending.join(', ')}`);
          },
        },
      ],
    }),
  );
  const jobs = [
    outboxRetention({ database, clock }),
    streamRetention(database),
    ...(definition.jobs?.(subgraph.services, deps) ?? []),
  ];
  stack.use(await startJobs({ url: options.databaseUrl, definitions: jobs, pubsub: options.pubsub, log }));

  // The first of all to happen at the end: whoever asks is told to send the next request elsewhere.
  stack.defer(() => subgraph.server.drain());

  const running = stack.move();
  return { ...subgraph, [Symbol.asyncDispose]: () => running.disposeAsync() };
}
