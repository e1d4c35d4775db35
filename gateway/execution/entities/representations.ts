import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { quote } from '../json/quote.js';
import type { JsonWriter } from '../json/json-writer.js';
import { isFields, isInherited, ownField, type Fields } from './fields.js';
import type { EntityKeys, KeyPath } from './entity-keys.js';
import { typeConditionOf } from './rewrites.js';
import type { TypeConditions } from './type-conditions.js';

/**
 * Writes what a subgraph must know of an entity to find it. False if not enough is known: a field that an earlier fetch
 * failed to bring, or a key that is null. What has been written until then is for the caller to take back.
 */
export type Write = (fields: Fields, writer: JsonWriter) => boolean;

/** How entities of one type are told to a subgraph. */
export interface Representation {
  readonly write: Write;
  /**
   * The keys of all that is written. Objects that agree on them have the same representation, and comparing is cheaper
   * than writing. Null if there is more to it than leaves.
   */
  readonly leaves: readonly string[] | null;
}

/** Null for objects that the fetch is not for. */
export type Represent = (typename: unknown) => Representation | null;

export interface RepresentationOptions {
  /** The plan's `requires`: one fragment per type. */
  readonly requires: readonly QueryPlanSelectionNode[];
  /** The plan's `inputRewrites`: what the subgraph calls differently. */
  readonly rewrites: readonly FetchDataRewrite[];
  readonly types: TypeConditions;
  readonly keys: EntityKeys;
  /** What the subgraph calls a field, where that is not its key in the response. */
  readonly nameOf: (key: string) => string;
}

/** Compiles the plan's `requires` of one fetch. Each type of entity gets its own writer when it first appears. */
export function compileRepresentations(options: RepresentationOptions): Represent {
  const { requires, types } = options;
  const byType = new Map<string, Representation | null>();

  function compileType(typename: string): Representation | null {
    const selected = mergeSelections(requires, typename, types);
    if (!selected.has('__typename')) return null;
    const write = orPart(requires, typename, options, (selections) => compileEntity(selections, typename, options));
    const isFlat = selected.values().every((selections) => selections === null);
    return { write, leaves: isFlat ? [...selected.keys().filter((key) => key !== '__typename')] : null };
  }

  return (typename) => {
    if (typeof typename !== 'string') return null;
    let representation = byType.get(typename);
    if (representation === undefined) byType.set(typename, (representation = compileType(typename)));
    return representation;
  };
}

function compileEntity(
  selections: readonly QueryPlanSelectionNode[],
  typename: string,
  options: RepresentationOptions,
): Write {
  const selected = mergeSelections(selections, typename, options.types);
  if (!selected.has('__typename')) return () => false;
  const conditions = selections.flatMap((selection) =>
    selection.kind === 'InlineFragment' && selection.typeCondition !== undefined ? [selection.typeCondition] : [],
  );
  const keys = options.keys([typename, ...conditions]);
  const write = compileObject(selected, options.rewrites, typename, options);
  const usable = keys.filter((key) => key.every((path) => isSelected(selected, path)));
  if (usable.length === 0) return write;
  return (fields, writer) => usable.some((key) => isKnown(fields, key)) && write(fields, writer);
}

/**
 * A fragment of which a field is missing stands for nothing; what is known besides may still be enough.
 */
function orPart(
  selections: readonly QueryPlanSelectionNode[],
  typename: string | undefined,
  { types }: RepresentationOptions,
  compile: (selections: readonly QueryPlanSelectionNode[]) => Write,
): Write {
  const whole = compile(selections);
  if (!selections.some((selection) => selection.kind === 'InlineFragment')) return whole;
  const parts = new Map<string, Write>();
  return (fields, writer) => {
    const { position } = writer;
    if (whole(fields, writer)) return true;
    writer.rewind(position);
    const kept: boolean[] = [];
    const known = knownSelections(selections, fields, typename, types, kept);
    if (known === null) return false;
    const key = kept.map(Number).join('');
    let part = parts.get(key);
    if (part === undefined) parts.set(key, (part = compile(known)));
    return part(fields, writer);
  };
}

/** The selections without fragments of which something is missing; null if something is missing outside of them. */
function knownSelections(
  selections: readonly QueryPlanSelectionNode[],
  fields: Fields,
  typename: string | undefined,
  types: TypeConditions,
  /** Which fragments are among them, in the order in which they were looked at. */
  kept: boolean[],
): QueryPlanSelectionNode[] | null {
  const known: QueryPlanSelectionNode[] = [];
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      if (ownField(fields, selection.alias ?? selection.name) === undefined) return null;
      known.push(selection);
    } else if (applies(selection, typename, types)) {
      const inner = knownSelections(selection.selections, fields, typename, types, kept);
      kept.push(inner !== null);
      if (inner !== null) known.push({ ...selection, selections: inner });
    }
  }
  return known;
}

/** Fields by response key; null where a field has no selections of its own. */
type Selected = Map<string, QueryPlanSelectionNode[] | null>;

function applies(selection: QueryPlanSelectionNode, typename: string | undefined, types: TypeConditions): boolean {
  if (selection.kind === 'Field' || selection.typeCondition === undefined) return true;
  return types.matches(typename, selection.typeCondition);
}

function mergeSelections(
  selections: readonly QueryPlanSelectionNode[],
  typename: string | undefined,
  types: TypeConditions,
  into: Selected = new Map(),
): Selected {
  for (const selection of selections) {
    if (!applies(selection, typename, types)) continue;
    if (selection.kind === 'InlineFragment') {
      mergeSelections(selection.selections, typename, types, into);
    } else {
      const key = selection.alias ?? selection.name;
      const inner = selection.selections;
      into.set(key, inner === undefined ? null : [...(into.get(key) ?? []), ...inner]);
    }
  }
  return into;
}

interface Property {
  /** In the client's response so far. */
  readonly key: string;
  readonly inherited: boolean;
  /** `{"name":` or `,"name":`, as the subgraph calls it. */
  readonly start: Uint8Array;
  /** A value that is always the same, as JSON. */
  readonly constant: Uint8Array | null;
  /** How the field is written if it has selections of its own. */
  readonly inner: Write | null;
}

function compileObject(
  selected: Selected,
  rewrites: readonly FetchDataRewrite[],
  typename: string | undefined,
  options: RepresentationOptions,
): Write {
  const { types, nameOf } = options;
  const here = rewrites.flatMap((rewrite) => atField(rewrite, typename, types));
  const properties: Property[] = [];
  for (const [key, selections] of selected) {
    const own = here.filter(({ path }) => path.length === 1 && path[0] === key);
    const setter = own.find((rewrite) => rewrite.kind === 'ValueSetter');
    const renamer = own.find((rewrite) => rewrite.kind === 'KeyRenamer');
    const deeper = here
      .filter(({ path }) => path.length > 1 && path[0] === key)
      .map((rewrite) => ({ ...rewrite, path: rewrite.path.slice(1) }));
    properties.push({
      key,
      inherited: isInherited(key),
      start: Buffer.from(`${properties.length === 0 ? '{' : ','}${quote(renamer?.renameKeyTo ?? nameOf(key))}:`),
      constant: setter === undefined ? null : Buffer.from(JSON.stringify(setter.setValueTo)),
      inner: selections === null ? null : compileInner(selections, deeper, options),
    });
  }
  // What falls under none of the fragments is still there.
  if (properties.length === 0) {
    return (_fields, writer) => {
      writer.raw('{}');
      return true;
    };
  }
  return (fields, writer) => {
    for (let i = 0; i < properties.length; i++) {
      const { key, inherited, start, constant, inner } = properties[i]!;
      const value = inherited ? ownField(fields, key) : fields[key];
      if (value === undefined) return false;
      writer.constant(start);
      if (constant !== null) writer.constant(constant);
      else if (inner === null) writer.value(value);
      else writeInner(value, inner, writer);
    }
    writer.char('}');
    return true;
  };
}

/** The type of an inner object is known only when it is there. */
function compileInner(
  selections: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[],
  options: RepresentationOptions,
): Write {
  const byType = new Map<string | undefined, Write>();
  return (fields, writer) => {
    const given = fields['__typename'];
    const typename = typeof given === 'string' ? given : undefined;
    let write = byType.get(typename);
    if (write === undefined) {
      const compile = (from: readonly QueryPlanSelectionNode[]) =>
        compileObject(mergeSelections(from, typename, options.types), rewrites, typename, options);
      byType.set(typename, (write = orPart(selections, typename, options, compile)));
    }
    return write(fields, writer);
  };
}

/** An inner object of which something is missing is unknown, that is null; the entity itself may still be found. */
function writeInner(value: unknown, write: Write, writer: JsonWriter): void {
  const { position } = writer;
  if (Array.isArray(value)) {
    writer.char('[');
    for (const [index, item] of value.entries()) {
      if (index > 0) writer.char(',');
      writeInner(item, write, writer);
    }
    writer.char(']');
  } else if (!isFields(value) || !write(value, writer)) {
    writer.rewind(position);
    writer.null();
  }
}

/** The rewrite without the type conditions at the start of its path, or nothing if one of them does not hold. */
function atField(
  rewrite: FetchDataRewrite,
  typename: string | undefined,
  types: TypeConditions,
): [] | [FetchDataRewrite] {
  let { path } = rewrite;
  for (;;) {
    const condition = path.length === 0 ? null : typeConditionOf(path[0]!);
    if (condition === null) return path.length === 0 ? [] : [{ ...rewrite, path }];
    if (typename !== undefined && !types.matches(typename, condition)) return [];
    path = path.slice(1);
  }
}

function isSelected(selected: Selected, path: KeyPath): boolean {
  let level: Selected | null = selected;
  for (const [index, key] of path.entries()) {
    const inner: QueryPlanSelectionNode[] | null | undefined = level?.get(key);
    if (inner === undefined) return false;
    if (index === path.length - 1) return true;
    level = inner === null ? null : selectedAnywhere(inner);
  }
  return false;
}

/** Without regard to types: keys of one name mean the same in all of them. */
function selectedAnywhere(selections: readonly QueryPlanSelectionNode[], into: Selected = new Map()): Selected {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') selectedAnywhere(selection.selections, into);
    else {
      const key = selection.alias ?? selection.name;
      const inner = selection.selections;
      into.set(key, inner === undefined ? null : [...(into.get(key) ?? []), ...inner]);
    }
  }
  return into;
}

function isKnown(fields: Fields, key: readonly KeyPath[]): boolean {
  return key.every((path) => isKnownAt(fields, path, 0));
}

function isKnownAt(value: unknown, path: KeyPath, at: number): boolean {
  if (value === null || value === undefined) return false;
  if (at === path.length) return true;
  if (Array.isArray(value)) return value.every((item) => isKnownAt(item, path, at));
  return isFields(value) && isKnownAt(ownField(value, path[at]!), path, at + 1);
}
