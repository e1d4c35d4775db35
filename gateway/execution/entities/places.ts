import { isFields, isInherited, ownField, type Fields } from './fields.js';

/** A path in a response: response keys and list indices. */
export type Path = readonly (string | number)[];

/** In the plan's paths: every item of a list. */
const EACH = '@';

/** An object and those that it lies in, outermost first. */
export type Trail = readonly Fields[];

/** Finds the objects that a fetch of the plan adds to. */
export interface Places {
  /** All objects at the path, each once, even where several positions share it. */
  find(root: Fields): Fields[];
  /** All objects at the path with those above them, for plans in which no object has several positions. */
  trails(root: Fields): Trail[];
  /** Every position of each object at the path, in the order of the response. Only errors need them. */
  positions(root: Fields): Map<object, Path[]>;
}

interface Step {
  readonly key: string;
  readonly inherited: boolean;
  /** Several objects may have the same value here. */
  readonly shared: boolean;
}

/**
 * @param path as the plan has it: response keys, `@` for the items of a list.
 * @param isShared tells whether the field at a path (without `@`) may hold one object for several parents.
 */
export function compilePlaces(path: readonly (string | number)[], isShared: (keys: string) => boolean): Places {
  const keys: string[] = [];
  const steps: Step[] = path.map((element) => {
    const key = String(element);
    if (key === EACH) return { key, inherited: false, shared: false };
    keys.push(key);
    return { key, inherited: isInherited(key), shared: isShared(keys.join('.')) };
  });
  return {
    find(root) {
      let found: object[] = [root];
      for (const step of steps) found = step.key === EACH ? items(found) : values(found, step);
      return found as Fields[];
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
