import { defineSubgraph } from '../../platform/subgraph/define.js';
import { closeStaleCalls } from './calls/close-stale-calls.job.js';
import * as entities from './entities.js';
import { createLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { resolvers } from './resolvers.js';
import { createServices, settings } from './services.js';

/** The AI telephone: companies, the calls they get and the appointments that come out of them. */
export default defineSubgraph({
  name: 'telephony',
  settings,
  entities,
  migrations,
  resolvers,
  createServices,
  createLoaders,
  jobs: ({ calls }, deps) => [closeStaleCalls(calls, deps)],
  // Loaded when it is needed: making up data takes a library that a second start can do without.
  loadDemo: async (...args) => (await import('./demo/load-demo.js')).loadDemo(...args),
});
