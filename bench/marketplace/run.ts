import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../platform/database/database.js';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { silentLogger } from '../../platform/log/log.js';
import { provision } from '../../platform/postgres/provision.js';
import { startPostgres } from '../../platform/postgres/server.js';
import { memoryPubSub } from '../../platform/pubsub/memory.js';
import { startSubgraph } from '../../platform/subgraph/start.js';
import definition from '../../subgraphs/marketplace/subgraph.js';
import { measureDashboards } from './dashboards.js';
import { fill } from './events.js';

/** `npm run bench:marketplace`: dashboards over ten million events. See README.md. */

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '10000000' },
    times: { type: 'string', default: '50' },
    plans: { type: 'boolean', default: false },
  },
});
const [events, times] = [Number(values.events), Number(values.times)];
if (!(events > 0 && times > 0)) {
  console.error('npm run bench:marketplace -- [--events 10000000] [--times 50] [--plans]');
  process.exit(1);
}

async function run(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), 'kontor-bench-'));
  stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  const server = stack.use(
    await startPostgres({
      dataDir,
      log: silentLogger(),
      settings: {
        fsync: 'off',
        synchronous_commit: 'off',
        full_page_writes: 'off',
        shared_buffers: '1GB',
        max_wal_size: '4GB',
      },
    }),
  );
  const { marketplace } = await provision({ adminUrl: server.adminUrl, names: ['marketplace'], secret: randomUUID() });
  const subgraph = stack.use(
    await startSubgraph(definition, {
      databaseUrl: marketplace.appUrl,
      ownerUrl: marketplace.ownerUrl,
      gatewayKey: publicJwk(await generateKey('EdDSA')),
      cursorSecret: randomUUID(),
      emailHashPepper: randomUUID(),
      env: {},
      pubsub: stack.use(memoryPubSub()),
      log: silentLogger(),
    }),
  );
  const database = stack.use(
    openDatabase({
      url: marketplace.appUrl,
      entities: definition.entities,
      log: silentLogger(),
      applicationName: 'bench',
      statementTimeoutMs: 600_000,
    }),
  );
  const began = performance.now();
  const size = {
    events,
    sessions: Math.round(events / 20),
    vouchers: Math.round(events / 50),
    transfers: Math.round(events / 50),
  };
  await fill(marketplace.ownerUrl, size, (step) => {
    console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${step}`);
  });
  const slow = await measureDashboards(
    { services: subgraph.services, database, appUrl: marketplace.appUrl, ownerUrl: marketplace.ownerUrl },
    { times, plans: values.plans },
  );
  for (const name of slow) console.error(`Missed: ${name} has a p95 of 50 ms or more.`);
  if (slow.length > 0) process.exitCode = 1;
}

await run();
