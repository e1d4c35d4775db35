import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, print, stripIgnoredCharacters, visit, type DocumentNode, type SelectionNode } from 'graphql';
import { restoreArguments, type RequiredFields } from './required-arguments.js';
import type { Requirements } from './requirements.js';

/**
 * Puts back into a plan what `nameRequiredArguments` has named. Where one representation would have to carry one field
 * twice, with different arguments, the fetch becomes several, each with one of them.
 */
export function restorePlan(node: PlanNode, fields: RequiredFields, requirements: Requirements): PlanNode {
  return fields.size === 0 ? node : restore(node);

  function restore(node: PlanNode): PlanNode {
    switch (node.kind) {
      case 'Fetch': {
        const parts = node.requires === undefined ? [node] : split(node, node.requires, fields, requirements);
        const nodes = parts.map((part) => ({ ...part, operation: restoreOperation(part.operation, fields) }));
        return nodes.length === 1 ? nodes[0]! : { kind: 'Parallel', nodes };
      }
      case 'Flatten':
        return { ...node, node: restore(node.node) };
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(restore) };
      case 'Condition':
      case 'Defer':
        return node;
    }
  }
}

function restoreOperation(operation: string, fields: RequiredFields): string {
  const isUnchanged = !fields.keys().some((name) => operation.includes(name));
  return isUnchanged ? operation : textOf(restoreArguments(parse(operation, { noLocation: true }), fields));
}

/** Requirements that fit into one representation. */
interface Group {
  /** Paths, by what a subgraph calls them. */
  readonly paths: Map<string, string>;
  /** Fields of the entities, as `Type.field`. */
  readonly fields: Set<string>;
}

function split(
  fetch: FetchNode,
  requires: QueryPlanSelectionNode[],
  fields: RequiredFields,
  requirements: Requirements,
): FetchNode[] {
  const document = parse(fetch.operation, { noLocation: true });
  const groups: Group[] = [{ paths: new Map(), fields: new Set() }];
  for (const { type, field } of entityFields(document)) {
    const needs = requirements
      .paths(fetch.serviceName, type, field)
      .filter((path) => fields.has(path.slice(path.lastIndexOf('.') + 1)))
      .map((path) => [plainPath(path, fields), path] as const);
    const fits = ({ paths }: Group) => needs.every(([plain, path]) => (paths.get(plain) ?? path) === path);
    let group = groups.find(fits);
    if (group === undefined) groups.push((group = { paths: new Map(), fields: new Set() }));
    for (const [plain, path] of needs) group.paths.set(plain, path);
    group.fields.add(`${type}.${field}`);
  }
  if (groups.length === 1) return [fetch];
  return groups.map((group) => {
    const wanted = new Set(group.paths.values());
    return {
      ...fetch,
      operation: textOf(keepFields(document, (type, field) => group.fields.has(`${type}.${field}`))),
      requires: dropOthers(requires, '', (path, name) => fields.has(name) && !wanted.has(path)),
    };
  });
}

/** The path with what the subgraph calls its last field. */
function plainPath(path: string, fields: RequiredFields): string {
  const at = path.lastIndexOf('.') + 1;
  return path.slice(0, at) + fields.get(path.slice(at))!.name;
}

function dropOthers(
  selections: readonly QueryPlanSelectionNode[],
  above: string,
  isOther: (path: string, name: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === 'InlineFragment') {
      return [{ ...selection, selections: dropOthers(selection.selections, above, isOther) }];
    }
    const path = above + selection.name;
    if (isOther(path, selection.name)) return [];
    if (selection.selections === undefined) return [selection];
    const inner = dropOthers(selection.selections, `${path}.`, isOther);
    return inner.length === 0 ? [] : [{ ...selection, selections: inner }];
  });
}

/** The fields that an operation asks of its entities; deeper fields go with theirs. The plan has no named fragments. */
function entityFields(document: DocumentNode): { readonly type: string; readonly field: string }[] {
  const found: { type: string; field: string }[] = [];
  keepFields(document, (type, field) => {
    found.push({ type, field });
    return true;
  });
  return found;
}

function keepFields(document: DocumentNode, keep: (type: string, field: string) => boolean): DocumentNode {
  const filter = (selections: readonly SelectionNode[], type: string): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return keep(type, selection.name.value) ? [selection] : [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      const selected = filter(selection.selectionSet.selections, selection.typeCondition?.name.value ?? type);
      if (selected.length === 0) return [];
      return [{ ...selection, selectionSet: { ...selection.selectionSet, selections: selected } }];
    });
  return visit<DocumentNode>(document, {
    Field(node) {
      if (node.name.value !== '_entities') return undefined;
      const { selectionSet } = node;
      return { ...node, selectionSet: { ...selectionSet!, selections: filter(selectionSet!.selections, '') } };
    },
  });
}

function textOf(document: DocumentNode): string {
  return stripIgnoredCharacters(print(document));
}
