import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { joined, type Run, type Step } from '../run.js';

/** Makes the step of one fetch; `path` is where in the response its answer belongs, see `response-path.ts`. */
export type CompileFetch = (fetch: FetchNode, path: readonly (string | number)[]) => Step;

/** Turns a query plan into one function. */
export function compilePlan(node: PlanNode, compileFetch: CompileFetch): Step {
  return compileNode(node, []);

  function compileNode(node: PlanNode, path: readonly (string | number)[]): Step {
    switch (node.kind) {
      case 'Fetch':
        return compileFetch(node, path);
      case 'Flatten':
        return compileNode(node.node, [...path, ...node.path]);
      case 'Sequence':
        return sequence(node.nodes.map((inner) => compileNode(inner, path)));
      case 'Parallel':
        return parallel(node.nodes.map((inner) => compileNode(inner, path)));
      case 'Condition':
        throw new Error('Conditions are resolved before an operation is planned.');
      case 'Defer':
        throw new Error('@defer is not in the schema.');
    }
  }
}

function sequence(steps: readonly Step[]): Step {
  return function from(run: Run, at = 0): Promise<void> | undefined {
    for (let i = at; i < steps.length; i++) {
      const waiting = steps[i]!(run);
      if (waiting !== undefined) return i + 1 === steps.length ? waiting : waiting.then(() => from(run, i + 1));
    }
    return undefined;
  };
}

function parallel(steps: readonly Step[]): Step {
  return (run) => joined(steps.map((step) => step(run)));
}
