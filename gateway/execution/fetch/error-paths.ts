import type { FetchDataRewrite } from '@apollo/query-planner';
import type { Fields } from '../entities/fields.js';
import type { Path, Places } from '../entities/places.js';
import type { EntityBatch } from './entity-batch.js';

/** What clients call a field of a subgraph's answer. */
export type NameForClient = (key: string) => string;

/** Knows the aliases that the planner gave to fields in one subgraph's operation only, by its `outputRewrites`. */
export function withoutAliases(rewrites: readonly FetchDataRewrite[] = []): NameForClient {
  const renamers = rewrites.filter((rewrite) => rewrite.kind === 'KeyRenamer');
  const names = new Map(renamers.map(({ path, renameKeyTo }) => [path.at(-1)!, renameKeyTo]));
  return (key) => names.get(key) ?? key;
}

/** Translates the path of an error in a subgraph's answer into those in the merged data. */
export type DataPaths = (path: Path) => readonly Path[];

/** An entity stands wherever its places are, and its errors belong to each of them. */
export function dataPathsOfEntities(batch: EntityBatch, places: Places, root: Fields): DataPaths {
  const positions = places.positions(root);
  return ([, entity, ...inner]) =>
    batch.places.flatMap((place, index) =>
      batch.entities[index] === entity ? (positions.get(place) ?? []).map((position) => [...position, ...inner]) : [],
    );
}

/** Fields of a root type may be asked for inside of an answer, too, where a type leads back to it. */
export function dataPathsOfRoot(places: Places, root: Fields): DataPaths {
  const positions = [...places.positions(root).values()].flat();
  return (path) => positions.map((position) => [...position, ...path]);
}
