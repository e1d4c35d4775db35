import { Kind, parse, type SelectionSetNode } from 'graphql';
import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { typeConditionOf } from '../entities/rewrites.js';
import { fragmentsOf, type Fragments } from '../response/selections.js';
import { fetchesOf } from './fetches.js';

/** Where several places of the answer may share one object. */
export interface Sharing {
  /**
   * Whether all places that asked a fetch for the same entity may share the objects in it. Not if another fetch writes
   * into these objects, too: what it says of one place would then show in all.
   */
  mayShare(fetch: FetchNode): boolean;
  /** Whether a fetch's answer has objects that are written to afterwards. */
  isWrittenTo(fetch: FetchNode): boolean;
  /** Whether the field at a path (response keys with `.` between) may hold one object for several parents. */
  isShared(keys: string): boolean;
  /**
   * Whether each field on the way to a path, and the one there, is filled by one fetch, for objects of all types. Then
   * the objects there are the same for all fetches that add to them, and objects that are equal at first stay equal.
   */
  isSettled(keys: string): boolean;
}

/** Finds out by looking at the whole plan. */
export function analyseSharing(plan: PlanNode | undefined): Sharing {
  const fetches = [...fetchesOf(plan)].map(({ fetch, at, isConditional }) => ({
    fetch,
    isConditional,
    /** Null for fetches whose answer belongs to one place only. */
    at: at.length === 0 ? null : at.join('.'),
    /** Every field with selections that it writes, as a path from the root. */
    composites: compositesOf(fetch, at),
  }));
  const writers = new Map<string, number>();
  for (const { composites } of fetches) {
    for (const path of new Set(composites)) writers.set(path, (writers.get(path) ?? 0) + 1);
  }
  // What an object gets from those that it lies in differs from place to place.
  const hasContexts = fetches.some(({ fetch }) => fetch.contextRewrites !== undefined);
  // What is fetched for objects of one type only must not show where the same lies in one of another type.
  const divided = new Set(fetches.flatMap(({ at, isConditional }) => (isConditional && at !== null ? waysTo(at) : [])));
  const isAlone = (path: string) => writers.get(path) === 1 && !divided.has(path);
  const alone = fetches.filter(({ at, composites }) => !hasContexts && at !== null && composites.every(isAlone));
  const sharing = new Set(alone.map(({ fetch }) => fetch));
  const shared = new Set(
    alone.flatMap(({ at, composites }) => composites.filter((path) => path.slice(at!.length + 1).indexOf('.') < 0)),
  );
  const targets = new Set(fetches.map(({ at }) => at));
  const isSettled = (path: string) => !hasContexts && path !== '' && waysTo(path).every(isAlone);
  const united = new Set([...targets].filter((path) => path !== null && isSettled(path)));
  const writtenTo = fetches.filter(
    ({ fetch, composites }) =>
      fetch.outputRewrites !== undefined || composites.some((path) => targets.has(path) || writers.get(path)! > 1),
  );
  const written = new Set(writtenTo.map(({ fetch }) => fetch));
  return {
    isWrittenTo: (fetch) => written.has(fetch),
    mayShare: (fetch) => sharing.has(fetch),
    isShared: (keys) => shared.has(keys) || united.has(keys),
    isSettled,
  };
}

/** A path and all that it leads through. */
function waysTo(path: string): string[] {
  const keys = path.split('.');
  return keys.map((_key, index) => keys.slice(0, index + 1).join('.'));
}

function compositesOf(fetch: FetchNode, at: readonly string[]): string[] {
  const document = parse(fetch.operation, { noLocation: true });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const found: string[] = [];
  if (fetch.requires === undefined) collect(operation.selectionSet, at, fragmentsOf(document), found);
  else {
    for (const entities of operation.selectionSet.selections) {
      if ('selectionSet' in entities) collect(entities.selectionSet!, at, fragmentsOf(document), found);
    }
  }
  return found.flatMap((path) => renamed(path, fetch, at));
}

/** Every field with selections, through fragments of any type. */
function collect(
  { selections }: SelectionSetNode,
  path: readonly string[],
  fragments: Fragments,
  found: string[],
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.selectionSet === undefined) continue;
      const inner = [...path, (selection.alias ?? selection.name).value];
      found.push(inner.join('.'));
      collect(selection.selectionSet, inner, fragments, found);
    } else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (inner !== undefined) collect(inner.selectionSet, path, fragments, found);
    }
  }
}

/** The path as the operation has it, and as it is called once `outputRewrites` have given aliases their names back. */
function renamed(path: string, { outputRewrites = [] }: FetchNode, at: readonly string[]): string[] {
  const names = outputRewrites.flatMap((rewrite) => {
    if (rewrite.kind !== 'KeyRenamer') return [];
    const keys = [...at, ...rewrite.path.filter((element) => typeConditionOf(element) === null)];
    const from = keys.join('.');
    if (path !== from && !path.startsWith(`${from}.`)) return [];
    return [[...keys.slice(0, -1), rewrite.renameKeyTo].join('.') + path.slice(from.length)];
  });
  return [path, ...names];
}
