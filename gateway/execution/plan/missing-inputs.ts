import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { fetchesOf } from './fetches.js';
import type { Requirements } from './requirements.js';

/** Whether some fetch of a plan asks for a field without giving the subgraph what the field requires (`@requires`). */
export type LacksInputs = (plan: PlanNode | undefined) => boolean;

const NOTHING: ReadonlySet<string> = new Set();

/** @param schema the whole supergraph's: plans speak of types that clients cannot see. */
export function createInputsCheck(schema: GraphQLSchema, requirements: Requirements): LacksInputs {
  return (plan) =>
    fetchesOf(plan).some(({ fetch }) => {
      /** @param known what the subgraph has been told of the object, as paths. */
      const lacks = (
        { selections }: SelectionSetNode,
        type: string | undefined,
        known: ReadonlySet<string> = NOTHING,
      ): boolean =>
        selections.some((selection) => {
          // Plans have no named fragments.
          if (selection.kind === Kind.FRAGMENT_SPREAD) return false;
          if (selection.kind === Kind.INLINE_FRAGMENT) {
            return lacks(selection.selectionSet, selection.typeCondition?.name.value ?? type, known);
          }
          const { name, selectionSet } = selection;
          if (name.value === '_entities') return lacks(selectionSet!, undefined, toldBy(fetch));
          if (type === undefined) return false;
          const required = requirements.paths(fetch.serviceName, type, name.value);
          if (!required.every((path) => known.has(path))) return true;
          return selectionSet !== undefined && lacks(selectionSet, fieldType(schema, type, name.value));
        });
      return parse(fetch.operation, { noLocation: true }).definitions.some(
        (definition) =>
          definition.kind === Kind.OPERATION_DEFINITION &&
          lacks(definition.selectionSet, schema.getRootType(definition.operation)?.name),
      );
    });
}

function fieldType(schema: GraphQLSchema, parent: string, field: string): string | undefined {
  const type = schema.getType(parent);
  const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  return definition && getNamedType(definition.type).name;
}

function toldBy({ requires = [] }: FetchNode): ReadonlySet<string> {
  return new Set(pathsIn(requires, ''));
}

function pathsIn(selections: readonly QueryPlanSelectionNode[], above: string): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'InlineFragment') return pathsIn(selection.selections, above);
    const path = above + selection.name;
    return [path, ...pathsIn(selection.selections ?? [], `${path}.`)];
  });
}
