import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { z } from 'zod';
import { systemClock, type Clock } from '../clock.js';
import { loadConfig } from '../config/config.js';
import { createCursorCodec } from '../connections/cursor.js';
import { openDatabase, type Database } from '../database/database.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { emailHasher } from '../identity/email-hash.js';
import { createInternalSigner, createInternalVerifier, IDENTITY_HEADER } from '../identity/internal-token.js';
import { generateKey, publicJwk } from '../identity/keys.js';
import { anonymous, type Viewer } from '../identity/viewer.js';
import { uuidv7 } from '../ids.js';
import { createLive } from '../live/index.js';
import { createLogger } from '../log/log.js';
import { createOutbox } from '../outbox/outbox.js';
import { memoryPubSub } from '../pubsub/memory.js';
import { createSubgraph, type Subgraph } from '../subgraph/create.js';
import type { ServiceDeps, SubgraphDefinition } from '../subgraph/define.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { testSubscription, type TestSubscription } from './test-subscription.js';

export interface TestOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Who asks; nobody when not given. */
  readonly viewer?: Viewer;
  readonly signal?: AbortSignal;
}

export interface TestResult {
  // What an operation gives depends on the operation; tests look at it with `toEqual` and the like.
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  /** The SQL that it ran, in order, without BEGIN, COMMIT and the request context. */
  readonly statements: readonly string[];
}

export interface TestSubgraph<Services> extends AsyncDisposable {
  readonly definition: SubgraphDefinition<Services, never, never>;
  readonly subgraph: Subgraph<Services>;
  readonly services: Services;
  readonly deps: ServiceDeps;
  readonly database: Database;
  readonly testDatabase: TestDatabase;
  /** Runs an operation as the gateway does, `_entities` included. */
  execute(operation: TestOperation): Promise<TestResult>;
  /** Subscribes as the gateway does. @throws SubscriptionRefused */
  subscribe(operation: TestOperation): Promise<TestSubscription>;
  /** The SQL that some work runs, as `execute` tells it of an operation. */
  statementsDuring(work: () => Promise<unknown>): Promise<readonly string[]>;
  /** For tests of services. Dispose it: `await using uow = test.uow(viewer)`. */
  uow(viewer: Viewer): UnitOfWork;
  /** Headers by which the gateway vouches for a viewer on the subgraph's HTTP side: `subgraph.http.inject({ headers })`. */
  headersOf(viewer: Viewer): Promise<Record<string, string>>;
}

export interface TestSubgraphOptions {
  /** The subgraph's own settings, as texts, as if they came from the environment. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
}

/**
 * A subgraph on a fresh database of its own. Make it in `beforeAll`, dispose it in `afterAll`:
 *
 *     let test: Awaited<ReturnType<typeof start>>;
 *     const start = () => testSubgraph(definition);
 *     beforeAll(async () => void (test = await start()));
 *     afterAll(() => test[Symbol.asyncDispose]());
 */
export async function testSubgraph<Services, Loaders, Settings extends z.ZodRawShape>(
  definition: SubgraphDefinition<Services, Loaders, Settings>,
  { settings = {}, clock = systemClock }: TestSubgraphOptions = {},
): Promise<TestSubgraph<Services>> {
  await using stack = new AsyncDisposableStack();
  const log = createLogger({ name: `test ${definition.name}`, level: 'error' });
  const statementsOf = new AsyncLocalStorage<string[]>();

  const testDatabase = stack.use(
    await createTestDatabase({ template: definition.name, migrations: definition.migrations }),
  );
  const database = stack.use(
    openDatabase({
      url: testDatabase.appUrl,
      entities: definition.entities,
      log,
      applicationName: `test ${definition.name}`,
      // A crowd of test files on a small machine keeps the event loop from a connection for longer than a service would bear.
      connectTimeoutMs: 20_000,
      onStatement: (sql) => void statementsOf.getStore()?.push(sql),
    }),
  );
  // Before the schema is built, which on a busy machine keeps the event loop longer than a connection may take.
  await database.query('SELECT 1');
  const pubsub = stack.use(memoryPubSub());
  const outbox = stack.use(createOutbox({ database, pubsub, log }));
  const live = stack.use(createLive({ database, pubsub, log }));
  const deps: ServiceDeps = {
    database,
    outbox,
    pubsub,
    live,
    clock,
    newId: uuidv7,
    log,
    hashEmail: emailHasher('the pepper of the tests, long enough'),
  };
  const gatewayKey = await generateKey('EdDSA');
  const signer = createInternalSigner(gatewayKey);
  const subgraph = stack.use(
    await createSubgraph(definition, {
      deps,
      cursors: createCursorCodec('the cursor secret of the tests, long enough'),
      verifier: createInternalVerifier(publicJwk(gatewayKey), definition.name),
      health: [],
      settings: loadConfig(definition.settings ?? {}, settings),
    }),
  );

  const running = stack.move();
  return {
    definition: definition as unknown as SubgraphDefinition<Services, never, never>,
    subgraph,
    services: subgraph.services,
    deps,
    database,
    testDatabase,
    async execute({ viewer = anonymous, ...operation }) {
      const statements: string[] = [];
      const { data, errors } = await statementsOf.run(statements, () =>
        subgraph.execute({ ...operation, viewer, requestId: randomUUID() }),
      );
      return { data, errors, statements };
    },
    async subscribe({ viewer = anonymous, ...operation }) {
      return testSubscription(await subgraph.subscribe({ ...operation, viewer, requestId: randomUUID() }));
    },
    async statementsDuring(work) {
      const statements: string[] = [];
      await statementsOf.run(statements, work);
      return statements;
    },
    uow: (viewer) => database.unitOfWork(viewer),
    headersOf: async (viewer) => ({ [IDENTITY_HEADER]: await signer.sign(viewer, definition.name) }),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
