import type { FetchNode } from '@apollo/query-planner';
import { OperationTypeNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { SubgraphTransport } from '../../transport/transport.js';
import { compileContexts } from '../entities/contexts.js';
import { entityKeys, type EntityKeys } from '../entities/entity-keys.js';
import { createMerge } from '../entities/merge.js';
import { findPlaces } from '../entities/find-places.js';
import { compilePlaces } from '../entities/places.js';
import { compileRepresentations } from '../entities/representations.js';
import { compileOutputRewrites } from '../entities/rewrites.js';
import { typeConditions } from '../entities/type-conditions.js';
import type { JsonWriter } from '../json/json-writer.js';
import type { CompileFetch } from '../plan/compile-plan.js';
import type { Planner } from '../plan/planner.js';
import { keysOf as keysOfPath } from '../plan/response-path.js';
import type { Sharing } from '../plan/sharing.js';
import { compileAsked } from '../response/asked-fields.js';
import type { Fragments } from '../response/selections.js';
import { compileFetch, compileReceive, type FetchOptions, type Receive } from './compile-fetch.js';
import { withoutAliases } from './error-paths.js';
import { compileFetchErrors } from './fetch-errors.js';
import { fetchedKeys } from './fetched-keys.js';

/** One supergraph. */
export interface FetchCompilerOptions {
  readonly planner: Planner;
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly writer: JsonWriter;
}

/** One operation, without conditions, and with the client's names apart from the planner's. */
export interface PlannedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly sharing: Sharing;
}

/** Compiles the fetches of one operation. */
export interface FetchCompiler {
  readonly fetch: CompileFetch;
  /** For the fetch that a subscription begins with: its answers come by themselves. */
  receive(source: FetchNode): Receive;
}

/** Makes what compiles the fetches of one operation, from all that is known of the supergraph. */
export function createFetchCompiler(options: FetchCompilerOptions): (planned: PlannedOperation) => FetchCompiler {
  const { planner, schema, transports, writer } = options;
  const { supergraph, wholeSchema, requiredFields, names } = planner;
  const types = typeConditions(wholeSchema);
  const merge = createMerge((typename) => types.isObjectType(typename));
  const keys = new Map<string, EntityKeys>();
  const keysOf = (subgraph: string) => {
    const known = keys.get(subgraph) ?? entityKeys(supergraph, subgraph);
    keys.set(subgraph, known);
    return known;
  };

  return ({ operation, fragments, sharing }) => {
    const findAsked = compileAsked({ schema, operation, fragments });
    return {
      fetch: (node, at) => compileFetch(optionsOf(node, at)),
      receive: (source) => compileReceive(optionsOf(source, [])),
    };

    function optionsOf(node: FetchNode, at: readonly (string | number)[]): FetchOptions {
      const { serviceName: subgraph, requires, inputRewrites: rewrites = [], outputRewrites, contextRewrites } = node;
      const transport = transports.get(subgraph);
      if (transport === undefined) throw new Error(`There is no way to the subgraph "${subgraph}".`);
      const places = compilePlaces(at, (path) => sharing.isShared(path), types);
      const represent =
        requires === undefined
          ? null
          : compileRepresentations({
              requires,
              rewrites,
              types,
              keys: keysOf(subgraph),
              nameOf: (key) => requiredFields.get(key)?.name ?? key,
            });
      const isSettled = sharing.isSettled(keysOfPath([...at]).join('.'));
      return {
        node,
        transport,
        writer,
        places,
        find: findPlaces(places, isSettled ? at.join('.') : null),
        represent,
        readContext: contextRewrites ? compileContexts(contextRewrites, types) : null,
        rewrite: compileOutputRewrites(outputRewrites, types),
        merge,
        mayShare: sharing.mayShare(node),
        isWrittenTo: sharing.isWrittenTo(node),
        cancellable: operation.operation !== OperationTypeNode.MUTATION,
        // An equal request that is under way may be older than the event.
        mayJoin: operation.operation === OperationTypeNode.QUERY,
        errors: compileFetchErrors({
          subgraph,
          isOfEntities: requires !== undefined,
          places,
          findAsked,
          fetchedKeys: lazily(() => fetchedKeys(node)),
          withoutAlias: withoutAliases(outputRewrites),
          nameForClient: names.responseKey,
        }),
      };
    }
  };
}

/** Makes the value when it is first asked for: most fetches never fail. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
