import { conditionTypes, EACH } from '../plan/response-path.js';
import { isFields, isInherited, ownField, type Fields } from './fields.js';
import type { TypeConditions } from './type-conditions.js';
import { unite } from './unite.js';

/** A path in a response: response keys and list indices. */
export type Path = readonly (string | number)[];

/** An object and those that it lies in, outermost first. */
export type Trail = readonly Fields[];

/** Finds the objects that a fetch of the plan adds to. */
export interface Places {
  /** All objects at the path, each once, even where several positions share it. */
  find(root: Fields): Fields[];
  /** The same, after those that are equal have become one; tells whether any have. */
  unite(root: Fields): { readonly objects: Fields[]; readonly any: boolean };
  /** All objects at the path with those above them, for plans in which no object has several positions. */
  trails(root: Fields): Trail[];
  /** Every position of each object at the path, in the order of the response. Only errors need them. */
  positions(root: Fields): Map<object, Path[]>;
}

interface Step {
  readonly key: string;
  /** Of the objects only those of some types; null for all. Then the step leads nowhere else. */
  readonly accepts: ((object: Fields) => boolean) | null;
  readonly inherited: boolean;
  /** Several objects may have the same value here. */
  readonly shared: boolean;
}

/**
 * @param path as the plan has it: response keys, `@` for the items of a list, `|[…]` for objects of some types.
 * @param isShared tells whether the field at a path (without `@`) may hold one object for several parents.
 */
export function compilePlaces(
  path: readonly (string | number)[],
  isShared: (keys: string) => boolean,
  types: TypeConditions,
): Places {
  const keys: string[] = [];
  const steps: Step[] = path.map((element) => {
    const key = String(element);
    const names = conditionTypes(key);
    if (key === EACH || names !== null) {
      return { key, accepts: names && compileCondition(names, types), inherited: false, shared: false };
    }
    keys.push(key);
    return { key, accepts: null, inherited: isInherited(key), shared: isShared(keys.join('.')) };
  });
  const last = steps.at(-1);
  const parents = steps.slice(0, -1);
  return {
    find: (root) => follow(root, steps),
    unite(root) {
      // The items of a list stay as they are: it is the value of a field that the answer writes once.
      const isField = last !== undefined && last.key !== EACH && last.accepts === null && !last.inherited;
      return isField ? unite(follow(root, parents), last.key) : { objects: follow(root, steps), any: false };
    },
    trails: (root) => visit(root, steps).map(({ trail }) => trail),
    positions(root) {
      const positions = new Map<object, Path[]>();
      for (const { path, trail } of visit(root, steps)) {
        const object = trail.at(-1)!;
        const known = positions.get(object);
        if (known === undefined) positions.set(object, [path]);
        else known.push(path);
      }
      return positions;
    },
  };
}

function follow(root: Fields, steps: readonly Step[]): Fields[] {
  let found: object[] = [root];
  for (const step of steps) {
    if (step.accepts !== null) found = (found as Fields[]).filter(step.accepts);
    else found = step.key === EACH ? items(found) : values(found, step);
  }
  return found as Fields[];
}

/** An object of which no more is known than an interface (`@interfaceObject`) may be of any of the types. */
function compileCondition(names: readonly string[], types: TypeConditions): (object: Fields) => boolean {
  const wanted = new Set<unknown>(names);
  return ({ __typename: name }) => wanted.has(name) || typeof name !== 'string' || !types.isObjectType(name);
}

function items(lists: readonly object[]): object[] {
  const found: object[] = [];
  for (const list of lists) {
    if (!Array.isArray(list)) continue;
    for (const item of list as unknown[]) if (typeof item === 'object' && item !== null) found.push(item);
  }
  return found;
}

function values(objects: readonly object[], { key, inherited, shared }: Step): object[] {
  const found: object[] = [];
  for (const object of objects as readonly Fields[]) {
    const value = inherited ? ownField(object, key) : object[key];
    if (typeof value === 'object' && value !== null) found.push(value);
  }
  return shared && found.length > 1 ? [...new Set(found)] : found;
}

interface Position {
  readonly path: Path;
  readonly trail: Trail;
}

/** All positions at the path, in the order of the response. */
function visit(root: Fields, steps: readonly Step[]): Position[] {
  const found: Position[] = [];
  const descend = (value: unknown, at: number, path: Path, trail: Trail): void => {
    const step = steps[at];
    if (step?.key === EACH) {
      if (!Array.isArray(value)) return;
      value.forEach((item, index) => descend(item, at + 1, [...path, index], trail));
    } else if (step !== undefined && step.accepts !== null) {
      if (isFields(value) && step.accepts(value)) descend(value, at + 1, path, trail);
    } else if (isFields(value)) {
      const inner = [...trail, value];
      if (step === undefined) found.push({ path, trail: inner });
      else descend(ownField(value, step.key), at + 1, [...path, step.key], inner);
    }
  };
  descend(root, 0, [], []);
  return found;
}

/** The paths of all objects at a path, through lists. */
export function objectsAt(path: Path, root: Fields): Path[] {
  const value = path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? ownField(inner as Fields, String(step)) : undefined,
    root,
  );
  if (Array.isArray(value)) return value.flatMap((_item, index) => objectsAt([...path, index], root));
  return isFields(value) ? [path] : [];
}
