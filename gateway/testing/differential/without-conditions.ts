import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isLeafType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type SelectionNode,
} from 'graphql';
import { conditionValues } from './collect-fields.js';
import { tidy } from './generate/tidy.js';
import type { GeneratedOperation } from './generate/operation.js';
import type { Graph } from './graph.js';
import type { Answer } from './reference.js';

/** Under this name something is asked of an object of which else nothing is left. */
const MARK = 'nothing_else';

/**
 * The operation with what `@skip` and `@include` leave out left out of its text. It has the same meaning (3.13.1 @skip,
 * 3.13.2 @include, 6.3.2 Field Collection), so whoever answers otherwise to it answers one of the two wrongly.
 *
 * @returns null if it has no conditions.
 */
export function withoutConditions(graph: Graph, operation: GeneratedOperation): GeneratedOperation | null {
  const values = conditionValues(operation);
  const types = new TypeInfo(graph.api);
  let count = 0;
  const isLeftOut = (selection: SelectionNode) => {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, values);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, values);
    return skip?.['if'] === true || include?.['if'] === false;
  };
  const shorter = visit(operation.document, {
    enter(node) {
      const isSelection =
        node.kind === Kind.FIELD || node.kind === Kind.FRAGMENT_SPREAD || node.kind === Kind.INLINE_FRAGMENT;
      if (!isSelection || !node.directives?.length) return undefined;
      count += 1;
      return isLeftOut(node) ? null : { ...node, directives: [] };
    },
  });
  if (count === 0) return null;
  const document = visit(
    withoutEmptyFragments(shorter),
    visitWithTypeInfo(types, {
      SelectionSet(node) {
        const parent = types.getParentType();
        if (node.selections.length > 0 || !parent) return undefined;
        return { ...node, selections: [markOf(graph, parent)] };
      },
    }),
  );
  return tidy({ ...operation, document });
}

/** Fragments may lie in one another, so one that goes may leave another empty. */
function withoutEmptyFragments(document: DocumentNode): DocumentNode {
  const empty = new Set<string>();
  const shorter: DocumentNode = visit(document, {
    FragmentDefinition: {
      leave({ name, selectionSet }) {
        if (selectionSet.selections.length > 0) return undefined;
        empty.add(name.value);
        return null;
      },
    },
    InlineFragment: { leave: ({ selectionSet }) => (selectionSet.selections.length > 0 ? undefined : null) },
  });
  if (empty.size === 0) return shorter;
  return withoutEmptyFragments(
    visit(shorter, { FragmentSpread: ({ name }) => (empty.has(name.value) ? null : undefined) }),
  );
}

/** Not the name of the type where its object type may take another subgraph to tell (`@interfaceObject`). */
function markOf(graph: Graph, type: GraphQLCompositeType): FieldNode {
  const keys =
    isInterfaceType(type) && graph.isEntity(type.name)
      ? Object.values(type.getFields()).filter(
          (field) => graph.field(type.name, field.name).isKey && isLeafType(getNamedType(field.type)),
        )
      : [];
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: MARK },
    name: { kind: Kind.NAME, value: keys[0]?.name ?? '__typename' },
  };
}

/** The answer as the client of the whole operation would read it. */
export function withoutMarks({ data, errors, ...rest }: Answer): Answer {
  return {
    ...rest,
    ...(data !== undefined && { data: dropMarks(data) as Record<string, unknown> | null }),
    ...(errors && {
      errors: errors.map((error) =>
        error.path?.at(-1) === MARK ? { ...error, path: error.path.slice(0, -1) } : error,
      ),
    }),
  };
}

function dropMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropMarks);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== MARK);
  return Object.fromEntries(entries.map(([name, inner]) => [name, dropMarks(inner)]));
}
