import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AccessRules, Requirement } from './requirement.js';

/** A place of the operation that the viewer may not read. */
export interface Removal {
  /**
   * Response keys from the root, with `@` for the items of a list and, at its end, `... on Type` where a whole
   * fragment is meant. Empty for the whole operation.
   */
  readonly path: readonly string[];
  /** The selections down to it that may be switched off by `@skip` or `@include`. */
  readonly conditional: readonly SelectionNode[];
}

export interface FilteredOperation {
  /** The operation and the fragments that it still uses; null when nothing is left to ask. */
  readonly document: DocumentNode | null;
  readonly removals: readonly Removal[];
}

export interface FilterOptions {
  /** What clients see; the document is valid against it. */
  readonly schema: GraphQLSchema;
  readonly rules: AccessRules;
  readonly isMet: (requirement: Requirement) => boolean;
  /**
   * Response key under which the runtime type is asked wherever it is open, so that the nulls can be put back where
   * they belong.
   */
  readonly typenameKey: string;
}

/** As many errors as a person wants to read. Fragments within fragments can reach one field by 2^n ways. */
const MAX_REMOVALS = 100;

/**
 * Takes out of an operation what a viewer may not read, as Apollo Router does:
 *
 * - a field whose own requirement, or that of its type, is not met, and a fragment on such a type;
 * - a field of an interface, if one of the implementations asks for more than is met, because the answer may be that
 *   one. Where the implementation as a whole is closed, the field that leads to the interface goes. Fragments on the
 *   open implementations stay;
 * - a field of which nothing is left.
 *
 * An interface's requirements hold for what is read through it, not for its implementations.
 */
export function filterOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  options: FilterOptions,
): FilteredOperation {
  return new OperationFilter(document, options).run(operation);
}

interface Filtered<Node> {
  readonly node: Node | null;
  readonly removals: readonly Removal[];
}

class OperationFilter {
  readonly #options: FilterOptions;
  readonly #definitions: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #fragments = new Map<string, Filtered<FragmentDefinitionNode>>();
  readonly #reading = new Map<string, boolean>();

  constructor(document: DocumentNode, options: FilterOptions) {
    this.#options = options;
    this.#definitions = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((definition) => [definition.name.value, definition]),
    );
  }

  run(operation: OperationDefinitionNode): FilteredOperation {
    const root = this.#options.schema.getRootType(operation.operation);
    if (!root || !this.#isOpen(root.name)) return { document: null, removals: [{ path: [], conditional: [] }] };
    const { node: selectionSet, removals } = this.#selectionSet(operation.selectionSet, root);
    if (selectionSet === null) return { document: null, removals };
    const filtered = { ...operation, selectionSet };
    return { document: { kind: Kind.DOCUMENT, definitions: [filtered, ...this.#used(selectionSet)] }, removals };
  }

  #selectionSet(set: SelectionSetNode, parent: GraphQLCompositeType): Filtered<SelectionSetNode> {
    const filtered = set.selections.map((selection) => conditionally(this.#selection(selection, parent), selection));
    const selections = filtered.flatMap(({ node }) => node ?? []);
    return {
      node: selections.length === 0 ? null : { ...set, selections },
      removals: filtered.flatMap(({ removals }) => removals).slice(0, MAX_REMOVALS),
    };
  }

  #selection(selection: SelectionNode, parent: GraphQLCompositeType): Filtered<SelectionNode> {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection, parent);
      case Kind.INLINE_FRAGMENT:
        return this.#inlineFragment(selection, parent);
      case Kind.FRAGMENT_SPREAD:
        return this.#spread(selection);
    }
  }

  #field(field: FieldNode, parent: GraphQLCompositeType): Filtered<FieldNode> {
    const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
    // `__typename`, `__schema` and `__type`: what exists is no secret, only what it says.
    if (definition === undefined) return { node: field, removals: [] };
    const key = (field.alias ?? field.name).value;
    const type = getNamedType(definition.type);
    if (!this.#isFieldOpen(parent, field.name.value) || !this.#isReadable(type, field.selectionSet)) {
      return removed([key]);
    }
    if (field.selectionSet === undefined) return { node: field, removals: [] };
    const { node, removals } = this.#selectionSet(field.selectionSet, type as GraphQLCompositeType);
    const path = [key, ...itemSteps(definition.type)];
    return {
      node: node && { ...field, selectionSet: isAbstractType(type) ? this.#withTypename(node) : node },
      removals: removals.map((removal) => below(path, removal)),
    };
  }

  #inlineFragment(fragment: InlineFragmentNode, parent: GraphQLCompositeType): Filtered<InlineFragmentNode> {
    const type = fragment.typeCondition === undefined ? parent : this.#type(fragment.typeCondition.name.value);
    if (!this.#isReadable(type, fragment.selectionSet)) return removed([`... on ${type.name}`]);
    const { node, removals } = this.#selectionSet(fragment.selectionSet, type);
    return { node: node && { ...fragment, selectionSet: node }, removals };
  }

  #spread(spread: FragmentSpreadNode): Filtered<FragmentSpreadNode> {
    const { node, removals } = this.#fragment(spread.name.value);
    return { node: node && spread, removals };
  }

  /** What becomes of a fragment depends on nothing outside of it: once is enough, however often it is spread. */
  #fragment(name: string): Filtered<FragmentDefinitionNode> {
    let filtered = this.#fragments.get(name);
    if (filtered === undefined) {
      const definition = this.#definitions.get(name)!;
      const type = this.#type(definition.typeCondition.name.value);
      if (!this.#isReadable(type, definition.selectionSet)) {
        filtered = removed([`... on ${type.name}`]);
      } else {
        const { node, removals } = this.#selectionSet(definition.selectionSet, type);
        filtered = { node: node && { ...definition, selectionSet: node }, removals };
      }
      this.#fragments.set(name, filtered);
    }
    return filtered;
  }

  #isFieldOpen(parent: GraphQLCompositeType, field: string): boolean {
    if (!this.#isOpen(`${parent.name}.${field}`)) return false;
    return (
      !isInterfaceType(parent) || this.#implementations(parent).every(({ name }) => this.#isOpen(`${name}.${field}`))
    );
  }

  /** Whether what is selected of a type may be read, as far as that is a matter of types. */
  #isReadable(type: GraphQLNamedType, selectionSet: SelectionSetNode | undefined): boolean {
    if (!this.#isOpen(type.name)) return false;
    if (!isInterfaceType(type) || selectionSet === undefined) return true;
    return (
      this.#implementations(type).every(({ name }) => this.#isOpen(name)) || !this.#readsFieldsOf(type, selectionSet)
    );
  }

  #implementations(type: GraphQLInterfaceType): readonly GraphQLNamedType[] {
    return this.#options.schema.getPossibleTypes(type);
  }

  /** Whether fields are selected on the interface itself, not only on some of its implementations. */
  #readsFieldsOf(type: GraphQLInterfaceType, { selections }: SelectionSetNode): boolean {
    return selections.some((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return selection.name.value !== '__typename';
        case Kind.INLINE_FRAGMENT: {
          const { typeCondition = null } = selection;
          const isSame = typeCondition === null || typeCondition.name.value === type.name;
          return isSame && this.#readsFieldsOf(type, selection.selectionSet);
        }
        case Kind.FRAGMENT_SPREAD:
          return this.#fragmentReadsFieldsOf(type, selection.name.value);
      }
    });
  }

  #fragmentReadsFieldsOf(type: GraphQLInterfaceType, name: string): boolean {
    const { typeCondition, selectionSet } = this.#definitions.get(name)!;
    if (typeCondition.name.value !== type.name) return false;
    let reads = this.#reading.get(name);
    if (reads === undefined) this.#reading.set(name, (reads = this.#readsFieldsOf(type, selectionSet)));
    return reads;
  }

  #isOpen(coordinate: string): boolean {
    const requirement = this.#options.rules.get(coordinate);
    return requirement === undefined || this.#options.isMet(requirement);
  }

  #type(name: string): GraphQLCompositeType {
    return this.#options.schema.getType(name) as GraphQLCompositeType;
  }

  #withTypename(set: SelectionSetNode): SelectionSetNode {
    const alias = { kind: Kind.NAME, value: this.#options.typenameKey } as const;
    const typename: FieldNode = { kind: Kind.FIELD, alias, name: { kind: Kind.NAME, value: '__typename' } };
    return { ...set, selections: [...set.selections, typename] };
  }

  /** The fragments that a selection set needs, those of fragments included. */
  #used(root: SelectionSetNode): FragmentDefinitionNode[] {
    const used = new Map<string, FragmentDefinitionNode>();
    const rest = [root];
    for (const { selections } of rest) {
      for (const selection of selections) {
        if (selection.kind !== Kind.FRAGMENT_SPREAD) {
          if (selection.selectionSet !== undefined) rest.push(selection.selectionSet);
          continue;
        }
        const { node } = this.#fragment(selection.name.value);
        if (node === null || used.has(node.name.value)) continue;
        used.set(node.name.value, node);
        rest.push(node.selectionSet);
      }
    }
    return [...used.values()];
  }
}

function removed(path: readonly string[]): Filtered<never> {
  return { node: null, removals: [{ path, conditional: [] }] };
}

function below(path: readonly string[], removal: Removal): Removal {
  return { ...removal, path: [...path, ...removal.path] };
}

function conditionally<Node>({ node, removals }: Filtered<Node>, selection: SelectionNode): Filtered<Node> {
  if (removals.length === 0 || (selection.directives ?? []).length === 0) return { node, removals };
  return { node, removals: removals.map((each) => ({ ...each, conditional: [selection, ...each.conditional] })) };
}

/** One `@` for every list that a value of the type is wrapped in. */
function itemSteps(type: GraphQLOutputType): string[] {
  if (isNonNullType(type)) return itemSteps(type.ofType);
  return isListType(type) ? ['@', ...itemSteps(type.ofType)] : [];
}
