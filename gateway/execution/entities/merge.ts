import { isFields, ownField, setField, type Fields } from './fields.js';

/** Puts the fields of `source` into `target`, object by object. Objects that `target` lacks are taken as they are. */
export type Merge = (target: Fields, source: Fields) => void;

/**
 * What several fetches say of one object belongs together: objects are merged field by field, lists of one length
 * item by item, and of two leaf values the later counts. A null never takes away what another fetch has found, and the
 * name of an interface (all that an `@interfaceObject` knows of itself) never replaces the name of the object's type.
 *
 * @param isObjectType tells the names of object types from those of interfaces.
 */
export function createMerge(isObjectType: (typename: string) => boolean): Merge {
  function merge(target: Fields, source: Fields): void {
    if (target === source) return;
    for (const name in source) {
      const value = source[name];
      if (value === undefined) continue;
      const present = name === '__proto__' ? ownField(target, name) : target[name];
      if (present === null || (typeof present !== 'object' && name !== '__typename')) {
        // A leaf or nothing; inherited functions count as nothing.
        if (value !== null || present === undefined || typeof present === 'function') setField(target, name, value);
      } else if (name === '__typename') {
        if (typeof present !== 'string' || !isObjectType(present)) target[name] = value;
      } else {
        mergeObjects(target, name, present as object, value);
      }
    }
  }

  function mergeObjects(target: Fields, name: string, present: object, value: unknown): void {
    if (value === null || value === present) return;
    if (isFields(present) && isFields(value)) merge(present, value);
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) {
      mergeLists(present, value);
    } else setField(target, name, value);
  }

  function mergeLists(target: unknown[], source: readonly unknown[]): void {
    for (let i = 0; i < source.length; i++) {
      const present = target[i];
      const value = source[i];
      if (isFields(present) && isFields(value)) merge(present, value);
      else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) {
        if (present !== value) mergeLists(present, value);
      } else if (value !== null && value !== undefined) target[i] = value;
    }
  }

  return merge;
}
