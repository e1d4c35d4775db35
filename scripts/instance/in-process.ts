import { systemClock } from '../../platform/clock.js';
import { system } from '../../platform/identity/viewer.js';
import { publicJwk } from '../../platform/identity/keys.js';
import type { Logger } from '../../platform/log/log.js';
import { memoryPubSub } from '../../platform/pubsub/memory.js';
import type { Subgraph } from '../../platform/subgraph/create.js';
import type { SubgraphDefinition } from '../../platform/subgraph/define.js';
import { startSubgraph } from '../../platform/subgraph/start.js';
import { loadSubgraph, SUBGRAPH_NAMES } from '../subgraphs.js';
import { environmentWith } from './config.js';
import { contractsEnvironment } from './contracts-environment.js';
import type { Databases } from './databases.js';
import { markDemoLoaded } from './demo-marker.js';
import type { Keys } from './keys.js';
import type { Secrets } from './secrets.js';

export interface InProcessOptions {
  readonly databases: Databases;
  readonly secrets: Secrets;
  readonly keys: Keys;
  readonly log: Logger;
  readonly tell: (detail: string) => void;
}

export interface InProcessSubgraphs extends AsyncDisposable {
  readonly subgraphs: readonly Subgraph[];
  /** Loads the demo data that are not there yet. */
  loadDemoData(tell: (detail: string) => void): Promise<void>;
}

/** Migrates the five databases and starts the five subgraphs in this process. They do not listen. */
export async function startInProcess(options: InProcessOptions): Promise<InProcessSubgraphs> {
  const { databases, secrets, keys, log, tell } = options;
  await using stack = new AsyncDisposableStack();
  const pubsub = stack.use(memoryPubSub());
  const definitions = await Promise.all(SUBGRAPH_NAMES.map(loadSubgraph));
  const starting = definitions.map((definition) =>
    startSubgraph(definition, {
      databaseUrl: databases[definition.name].appUrl,
      ownerUrl: databases[definition.name].ownerUrl,
      gatewayKey: publicJwk(keys.gateway),
      cursorSecret: secrets.cursorSecret,
      emailHashPepper: secrets.emailHashPepper,
      env: environmentWith({
        ISSUER_PRIVATE_JWK: JSON.stringify(keys.issuer),
        TELEPHONY_SECRET_KEYS: `instance:${secrets.integrationKey}`,
        ...contractsEnvironment(secrets),
      }),
      pubsub,
      log: log.child({ subgraph: definition.name }),
      onMigration: (migration) => tell(`${definition.name} ${migration}`),
    }),
  );
  // When one of them fails, the others must still be ended.
  for (const outcome of await Promise.allSettled(starting)) {
    if (outcome.status === 'fulfilled') stack.use(outcome.value);
  }
  const subgraphs = await Promise.all(starting);

  const running = stack.move();
  return {
    subgraphs,
    async loadDemoData(tellDemo) {
      // All five tell of the same moment.
      const now = systemClock();
      const load = async (definition: SubgraphDefinition, index: number): Promise<void> => {
        if (await loadDemoOnce(definition, subgraphs[index]!, now)) tellDemo(definition.name);
      };
      await Promise.all(definitions.map(load));
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/**
 * All of a subgraph's demo data and the marker in one transaction, so that a start that was cut off here begins anew.
 *
 * @returns Whether there was anything to load.
 */
async function loadDemoOnce(definition: SubgraphDefinition, { deps, services }: Subgraph, now: Date): Promise<boolean> {
  await using uow = deps.database.unitOfWork(system);
  return await uow.write(async ({ manager }) => {
    const isToDo = await markDemoLoaded(manager, now);
    if (isToDo) await definition.loadDemo(uow, deps, now, services);
    return isToDo;
  });
}
