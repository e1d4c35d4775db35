import type { FetchNode } from '@apollo/query-planner';
import type { SubgraphResponse } from '../../../platform/subgraph/request.js';
import { plainCopy } from '../../transport/plain-copy.js';
import { ownResponse } from '../../transport/sharing.js';
import type { SubgraphTransport } from '../../transport/transport.js';
import { isFields, type Fields } from '../entities/fields.js';
import { groupByContext, type ReadContext } from '../entities/contexts.js';
import type { JsonWriter } from '../json/json-writer.js';
import type { Merge } from '../entities/merge.js';
import type { FindPlaces } from '../entities/find-places.js';
import type { Places } from '../entities/places.js';
import type { Represent } from '../entities/representations.js';
import type { Rewrite } from '../entities/rewrites.js';
import { joined, type Run, type Step } from '../run.js';
import { batchEntities, type EntityBatch } from './entity-batch.js';
import { checkEntities } from './check-entities.js';
import type { FetchErrors } from './fetch-errors.js';
import { compileVariables } from './write-variables.js';

export interface FetchOptions {
  readonly node: FetchNode;
  readonly transport: SubgraphTransport;
  /** For the request; nothing else may write while it is written. */
  readonly writer: JsonWriter;
  /** Where the answer belongs. */
  readonly places: Places;
  readonly find: FindPlaces;
  /** Tells entities to the subgraph; null for root fields. */
  readonly represent: Represent | null;
  /** Variables that the places get from where they lie; null for most fetches. */
  readonly readContext: ReadContext | null;
  readonly rewrite: Rewrite | null;
  readonly merge: Merge;
  /** All places that asked for one entity may share the objects in it. */
  readonly mayShare: boolean;
  /** Something in the answer is written to, by the rewrite or by a later fetch. */
  readonly isWrittenTo: boolean;
  /** A mutation that has begun is carried to its end: its client may only have lost the network. */
  readonly cancellable: boolean;
  /** An answer to an equal request that is under way will do. */
  readonly mayJoin: boolean;
  readonly errors: FetchErrors;
}

/**
 * Makes the step that asks a subgraph once and merges what it answers. A subgraph that fails costs its fields and adds
 * errors; the step itself never fails.
 */
export function compileFetch(options: FetchOptions): Step {
  const { node, transport, writer, places, find, represent, cancellable, mayJoin } = options;
  const { operation: query, operationName } = node;
  const queryText = JSON.stringify(query);
  const accept = compileAccept(options);
  const writeVariables = compileVariables(node.variableUsages ?? []);

  const { readContext } = options;
  if (readContext === null) return (run) => send(find(run), run.variables, run);
  return (run) => {
    const groups = groupByContext(places.trails(run.data), readContext);
    return joined(groups.map((group) => send(group.places, { ...run.variables, ...group.variables }, run)));
  };

  function send(
    found: readonly Fields[],
    variables: Readonly<Record<string, unknown>>,
    run: Run,
  ): Promise<void> | undefined {
    if (found.length === 0) return undefined;
    writer.reset();
    writer.char('{');
    if (represent !== null) writer.constant(REPRESENTATIONS);
    const batch = represent === null ? wholeAnswer(found) : batchEntities(found, represent, writer);
    if (batch.places.length === 0) return undefined;
    if (represent !== null) writer.char(']');
    writeVariables(variables, writer, represent === null);
    writer.char('}');
    const { viewer, requestId, signal, deadline, onAnswer } = run.context;
    const request = {
      query,
      queryText,
      variablesText: writer.text(),
      viewer,
      requestId,
      mayShare: mayJoin,
      operationName,
      signal: cancellable ? signal : undefined,
      ...(deadline !== undefined && { deadlineMs: Math.max(1, deadline - performance.now()) }),
    };
    return transport.execute(request).then(
      (response) => {
        onAnswer?.();
        accept(response, batch, run);
      },
      (error: unknown) => options.errors.failed(error, batch, run),
    );
  }
}

/** Takes what a subgraph sends by itself, as if it had been asked for it. The objects in it become the run's own. */
export type Receive = (event: SubgraphResponse, run: Run) => void;

/** Makes the function that merges an event of a subscription into a run that begins with it. */
export function compileReceive(options: FetchOptions): Receive {
  const accept = compileAccept(options);
  return (event, run) => accept(event, wholeAnswer([run.data]), run);
}

type Accept = (response: SubgraphResponse, batch: EntityBatch, run: Run) => void;

function compileAccept(options: FetchOptions): Accept {
  const { node, represent } = options;

  return (response, batch, run) => {
    try {
      if (represent !== null) checkEntities(node.serviceName, response, batch.size);
      const { data, errors } = options.isWrittenTo ? ownResponse(response) : response;
      if (errors !== undefined) options.errors.answered(errors, !data, batch, run);
      if (data) take(data, batch, run);
    } catch (error) {
      options.errors.failed(error, batch, run);
    }
  };

  function take(data: Fields, { places, entities }: EntityBatch, run: Run): void {
    const given: unknown = represent === null ? [data] : data['_entities'];
    if (!Array.isArray(given)) return;
    options.rewrite?.(given);
    const { merge, mayShare } = options;
    const seen = places.length > given.length ? new Set<number>() : null;
    for (let i = 0; i < places.length; i++) {
      const entity = entities[i]!;
      const fields: unknown = given[entity];
      if (!isFields(fields)) continue;
      const again = seen !== null && seen.has(entity);
      merge(places[i]!, again && !mayShare ? plainCopy(fields) : fields);
      seen?.add(entity);
    }
    if (seen !== null && mayShare) run.shared = true;
  }
}

const REPRESENTATIONS = Buffer.from('"representations":[');

/** Root fields: all places get the same. */
function wholeAnswer(places: readonly Fields[]): EntityBatch {
  return { size: 1, places, entities: places.map(() => 0) };
}
