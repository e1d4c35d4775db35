import { isFields, type Fields } from './fields.js';

/** So many are looked at before it shows that they are all different, which is what most lists are. */
const TRIAL = 64;

/** So many different objects with the same first leaf are looked through; the next ones stay by themselves. */
const CROWD = 16;

/**
 * Makes one object of those that are equal among the values of a field, so that what follows is done once for all of
 * them. Only objects of nothing but leaves are compared: keys of entities, mostly, a few of them many times over.
 *
 * @returns all objects that the field leads to, each once, and whether any have become one.
 */
export function unite(parents: readonly Fields[], key: string): { readonly objects: Fields[]; readonly any: boolean } {
  const objects: Fields[] = [];
  const byLeaf = new Map<unknown, Fields[]>();
  let united = 0;
  for (const parent of parents) {
    const value = parent[key];
    if (!isFields(value)) continue;
    const known = united > 0 || objects.length < TRIAL ? equalOf(value, byLeaf) : undefined;
    if (known === undefined) {
      objects.push(value);
    } else if (known !== value) {
      parent[key] = known;
      united += 1;
    }
  }
  return { objects, any: united > 0 };
}

/** The object that stands for all that are equal to this one; nothing if this is the first of them. */
function equalOf(object: Fields, byLeaf: Map<unknown, Fields[]>): Fields | undefined {
  const leaf = firstLeaf(object);
  const candidates = byLeaf.get(leaf);
  if (candidates === undefined) {
    byLeaf.set(leaf, [object]);
    return undefined;
  }
  for (const candidate of candidates) if (candidate === object || areEqual(candidate, object)) return candidate;
  if (candidates.length < CROWD) candidates.push(object);
  return undefined;
}

function firstLeaf(object: Fields): unknown {
  for (const name in object) if (name !== '__typename') return object[name];
  return undefined;
}

function areEqual(one: Fields, other: Fields): boolean {
  let more = 0;
  for (const name in one) {
    const value = one[name];
    if (value !== other[name] || (typeof value === 'object' && value !== null)) return false;
    more += 1;
  }
  for (const _name in other) more -= 1;
  return more === 0;
}
