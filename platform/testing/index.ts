export { reachableFrom } from './reachable.js';
export {
  expectForeignKeysIndexed,
  expectNoSchemaDiff,
  expectRowLevelSecurity,
  testMigrationsUpDownUp,
} from './schema-checks.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { testSubgraph, type TestOperation, type TestResult, type TestSubgraph } from './test-subgraph.js';
export type { TestSubscription } from './test-subscription.js';
export { viewerOf } from './viewer-of.js';
