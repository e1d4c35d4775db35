import type { TestSubgraph } from '../../testing/subgraph.js';
import { bothExecutors, type Executors } from './executors.js';

/** The header of a subgraph's SDL. */
export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@inaccessible", "@interfaceObject", "@override"])`;

/** Serves subgraphs by both executors for all tests of a `describe`. */
export function graph(subgraphs: () => TestSubgraph[]): { readonly executors: () => Executors } {
  const stack = new AsyncDisposableStack();
  let executors: Executors;
  beforeAll(async () => {
    executors = stack.use(bothExecutors(subgraphs().map((subgraph) => stack.use(subgraph))));
  });
  afterAll(() => stack.disposeAsync());
  return { executors: () => executors };
}

/** Resolvers of an entity that is found by its id. */
export const byId = <T extends { id: string }>(rows: readonly T[]) => ({
  __resolveReference: ({ id }: { id: string }) => rows.find((row) => row.id === id) ?? null,
});
