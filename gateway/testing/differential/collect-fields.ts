import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { GeneratedOperation } from './generate/operation.js';

/** The fields of one object by response name. */
export type Grouped = ReadonlyMap<string, readonly FieldNode[]>;

/** 6.3.2 Field Collection, for one operation and the values of its conditions. */
export class FieldCollector {
  readonly operation: OperationDefinitionNode;
  readonly #api: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Record<string, unknown>;

  constructor(api: GraphQLSchema, { document, variables }: GeneratedOperation) {
    this.#api = api;
    this.operation = operationOf(document);
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.#variables = conditionValues({ document, variables });
  }

  /** Of an interface: what is asked of objects of any type. */
  collect(type: GraphQLObjectType | GraphQLInterfaceType, selectionSets: readonly SelectionSetNode[]): Grouped {
    const grouped = new Map<string, FieldNode[]>();
    for (const selectionSet of selectionSets) this.#collect(type, selectionSet, grouped, new Set());
    return grouped;
  }

  /** Those that answer as `responseName` on whatever type. */
  *fieldsOf({ selections }: SelectionSetNode, responseName: string): Generator<FieldNode> {
    for (const selection of selections) {
      if (!this.isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        if ((selection.alias ?? selection.name).value === responseName) yield selection;
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)!;
        yield* this.fieldsOf(fragment.selectionSet, responseName);
      }
    }
  }

  isIncluded(selection: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.#variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  }

  #collect(
    type: GraphQLObjectType | GraphQLInterfaceType,
    { selections }: SelectionSetNode,
    into: Map<string, FieldNode[]>,
    visited: Set<string>,
  ): void {
    for (const selection of selections) {
      if (!this.isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        into.set(name, [...(into.get(name) ?? []), selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)!;
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || this.#applies(condition, type)) {
        this.#collect(type, fragment.selectionSet, into, visited);
      }
    }
  }

  #applies(condition: string, type: GraphQLObjectType | GraphQLInterfaceType): boolean {
    const named = this.#api.getType(condition);
    return named === type || (isAbstractType(named) && this.#api.isSubType(named, type));
  }
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
}

/** The values of variables, with their defaults as far as conditions (`@skip`, `@include`) need them. */
export function conditionValues({ document, variables }: GeneratedOperation): Record<string, unknown> {
  const defaults = (operationOf(document).variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}
