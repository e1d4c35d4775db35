import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../response/selections.js';

/**
 * One operation of a document for given values of its conditions: without what is skipped, and without `@skip` and
 * `@include`. A field of which everything is skipped keeps an empty selection set. Nothing is left of other operations,
 * whose conditions have no values, nor of fragments that only they use.
 *
 * Apollo's planner takes conditions, too, but makes mistakes with them that a client can see: it runs a mutation that
 * is skipped by a directive inside of a fragment, and the same mutation twice if it stands with and without a condition;
 * it asks for nothing of an entity of which a part is skipped. So every combination of values has a plan of its own.
 */
export function resolveConditions(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): DocumentNode {
  const fragments = fragmentsOf(document);
  const resolved = new Map<string, SelectionNode[]>();
  const definitions: DefinitionNode[] = [{ ...operation, selectionSet: setOf(select(operation.selectionSet)) }];
  for (const [name, selections] of resolved) {
    if (selections.length > 0) definitions.push({ ...fragments.get(name)!, selectionSet: setOf(selections) });
  }
  return { kind: Kind.DOCUMENT, definitions };

  function select({ selections }: SelectionSetNode): SelectionNode[] {
    return selections.flatMap((selection): SelectionNode[] => {
      if (!isIncluded(selection, values)) return [];
      const directives = selection.directives?.filter((directive) => !isCondition(directive)) ?? [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return fragment(selection.name.value).length === 0 ? [] : [{ ...selection, directives }];
      }
      if (selection.selectionSet === undefined) return [{ ...selection, directives }];
      const inner = select(selection.selectionSet);
      if (selection.kind === Kind.FIELD) {
        return [{ ...selection, directives, selectionSet: setOf(inner) }];
      }
      return inner.length === 0 ? [] : [{ ...selection, directives, selectionSet: setOf(inner) }];
    });
  }

  /** Validation has ruled out circles. */
  function fragment(name: string): SelectionNode[] {
    let selections = resolved.get(name);
    if (selections === undefined) {
      const definition = fragments.get(name);
      selections = definition === undefined ? [] : select(definition.selectionSet);
      resolved.set(name, selections);
    }
    return selections;
  }
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === GraphQLSkipDirective.name || name.value === GraphQLIncludeDirective.name;
}

function isIncluded(selection: SelectionNode, values: Readonly<Record<string, unknown>>): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, values)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, values)?.['if'] !== false;
}
