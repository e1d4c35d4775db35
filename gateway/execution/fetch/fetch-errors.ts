import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { SubgraphFailure } from '../../transport/transport.js';
import { objectsAt, type Path, type Places } from '../entities/places.js';
import type { FindAsked } from '../response/asked-fields.js';
import type { Run } from '../run.js';
import { publicSubgraphError } from '../subgraph-errors.js';
import type { EntityBatch } from './entity-batch.js';
import { dataPathsOfEntities, dataPathsOfRoot, type NameForClient } from './error-paths.js';
import { logFailure } from './failure.js';
import type { FetchedKeys } from './fetched-keys.js';

export interface FetchErrorsOptions {
  readonly subgraph: string;
  readonly isOfEntities: boolean;
  readonly places: Places;
  readonly findAsked: FindAsked;
  /** The keys that the fetch brings to its objects. */
  readonly fetchedKeys: () => FetchedKeys;
  /** The aliases of the planner, undone. */
  readonly withoutAlias: NameForClient;
  readonly nameForClient: NameForClient;
}

/**
 * Turns what goes wrong with a fetch into errors of the client's answer. Where they belong is decided when all fetches
 * are done, because only then it shows what the client misses.
 */
export interface FetchErrors {
  /** The subgraph has answered with errors; `nothingElse` if with nothing but errors. */
  answered(errors: readonly GraphQLFormattedError[], nothingElse: boolean, batch: EntityBatch, run: Run): void;
  /** The subgraph has not answered, or there is a bug in the gateway. */
  failed(error: unknown, batch: EntityBatch, run: Run): void;
}

/** Compiles the error handling of one fetch. */
export function compileFetchErrors(options: FetchErrorsOptions): FetchErrors {
  const { subgraph, isOfEntities, places, findAsked } = options;

  return {
    answered(errors, nothingElse, batch, run) {
      const found = errors.map((error) => publicSubgraphError(error, subgraph, run.context.log));
      // The places are those of now: other fetches may yet change what lies on the way.
      const dataPaths = isOfEntities ? dataPathsOfEntities(batch, places, run.data) : dataPathsOfRoot(places, run.data);
      run.atEnd.push(() => {
        for (const error of found) {
          const { path } = error;
          if (path !== undefined && (!isOfEntities || typeof path[1] === 'number')) {
            for (const place of dataPaths(path.map(withoutAlias))) add(error, explained(place, run), run);
          } else if (path !== undefined || nothingElse) {
            // An error of the whole request has no place of its own; what it costs the client has one.
            add(error, missingPaths(batch, run)[0], run);
          } else add(error, undefined, run);
        }
      });
    },
    failed(error, batch, run) {
      if (!(error instanceof SubgraphFailure)) {
        const originalError = error instanceof Error ? error : new Error(String(error));
        run.errors.push(new GraphQLError('Internal error.', { originalError }));
        return;
      }
      const errorAt = logFailure(error, run.context.log);
      run.atEnd.push(() => {
        for (const path of missingPaths(batch, run)) add(errorAt(path), path, run);
      });
    },
  };

  function withoutAlias(step: string | number): string | number {
    return typeof step === 'string' ? options.withoutAlias(step) : step;
  }

  /** The place itself if the client asked for it, else one that is empty because of it; null if there is none. */
  function explained(place: Path, run: Run): Path | null {
    const { path, empty, isUntyped, isNull } = findAsked(place, run.data);
    if (path.length === place.length || isUntyped || isNull) return path;
    return empty.length > 0 ? [...path, empty[0]!] : null;
  }

  /**
   * What the client misses are the fields of the fetch that it asked for, or else what could not be fetched without
   * them. One object stands for all, so that a list of a thousand does not become a thousand errors.
   */
  function missingPaths({ places: objects }: EntityBatch, run: Run): Path[] {
    const positions = places.positions(run.data);
    for (const object of objects) {
      for (const position of positions.get(object) ?? []) {
        const missing = missingAt(position, options.fetchedKeys(), run);
        if (missing.length > 0) return missing;
      }
    }
    return [];
  }

  function missingAt(position: Path, fetched: FetchedKeys, run: Run): Path[] {
    const { path, empty, isUntyped } = findAsked(position, run.data);
    const own = path.length < position.length ? [] : missingBelow(path, empty, fetched, run);
    if (own.length > 0) return own;
    return isUntyped ? [path] : empty.map((key) => [...path, key]);
  }

  /** Other fetches may have brought an object, and only this one all that is asked of it. */
  function missingBelow(path: Path, empty: readonly string[], fetched: FetchedKeys, run: Run): Path[] {
    return [...fetched].flatMap(([key, inner]): Path[] => {
      if (empty.includes(key)) return [[...path, key]];
      if (inner.size === 0) return [];
      for (const object of objectsAt([...path, key], run.data)) {
        const found = findAsked(object, run.data);
        if (found.path.length < object.length) return [];
        const missing = missingBelow(object, found.empty, inner, run);
        if (missing.length > 0) return missing;
      }
      return [];
    });
  }

  function add({ message, extensions }: GraphQLFormattedError, path: Path | null | undefined, run: Run): void {
    // Nothing of the client's answer depends on it.
    if (path === null) return;
    run.errors.push(
      new GraphQLError(message, {
        ...(path && { path: path.map((step) => (typeof step === 'string' ? options.nameForClient(step) : step)) }),
        extensions: { ...extensions, serviceName: subgraph },
      }),
    );
  }
}
