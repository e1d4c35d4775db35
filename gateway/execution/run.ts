import type { GraphQLError } from 'graphql';
import type { OperationContext } from './context.js';
import type { Fields } from './entities/fields.js';

/** One execution of a compiled operation. */
export interface Run {
  /** What the subgraphs have answered so far, merged. */
  readonly data: Fields;
  /** Of the operation, as the client sent them: subgraphs check and default them themselves. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
  readonly errors: GraphQLError[];
  /** What has to wait until all fetches are done. */
  readonly atEnd: (() => void)[];
  /** The objects at paths of the plan at which they stay the same, once somebody has looked for them. */
  readonly places: Map<string, readonly Fields[]>;
  /** Whether an object has been put into several places. */
  shared: boolean;
}

/** One node of a plan, compiled. Without anything to wait for it gives nothing, so that no promise is made. */
export type Step = (run: Run) => Promise<void> | undefined;

/** Waits for all of them, if there is anything to wait for. */
export function joined(steps: readonly (Promise<void> | undefined)[]): Promise<void> | undefined {
  const waiting = steps.filter((step) => step !== undefined);
  return waiting.length < 2 ? waiting[0] : (Promise.all(waiting) as Promise<unknown> as Promise<void>);
}
