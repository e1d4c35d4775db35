import type { Run } from '../run.js';
import type { Fields } from './fields.js';
import type { Places } from './places.js';

/** Finds the objects that a fetch adds to, each once. */
export type FindPlaces = (run: Run) => readonly Fields[];

/**
 * @param settled the path, if nothing changes any more which objects lie there once there are any: then all fetches
 *   for it are for the same objects, which are looked for once, and of which those that are equal become one. Else null.
 */
export function findPlaces(places: Places, settled: string | null): FindPlaces {
  if (settled === null) return (run) => places.find(run.data);
  return (run) => {
    const known = run.places.get(settled);
    if (known !== undefined) return known;
    const { objects, any } = places.unite(run.data);
    if (any) run.shared = true;
    run.places.set(settled, objects);
    return objects;
  };
}
