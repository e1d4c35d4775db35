import { isAbstractType, type CompositeType, type ObjectType } from '@apollo/federation-internals';
import {
  isObjectType,
  Kind,
  print,
  type FieldNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Fragments } from '../response/selections.js';
import type { Coverage } from './coverage.js';
import type { OwnFields } from './own-fields.js';

/** What was planned, and what came of it. */
export interface PlannedFetches {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly coverage: Coverage;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Looks for what no fetch brings, below the objects of one fetch. */
export class MissingBranches {
  readonly found: SelectionNode[] = [];
  readonly #own: OwnFields;
  readonly #schema: GraphQLSchema;
  readonly #planned: PlannedFetches;

  constructor(own: OwnFields, schema: GraphQLSchema, planned: PlannedFetches) {
    this.#own = own;
    this.#schema = schema;
    this.#planned = planned;
  }

  /**
   * @param selected what the fetch asks of an object.
   * @param asked what the client asks of it.
   * @param type null if only fragments tell.
   */
  extend(
    { selections }: SelectionSetNode,
    asked: readonly SelectionSetNode[],
    type: CompositeType | null,
    path: readonly string[],
  ): SelectionSetNode {
    return setOf(
      selections.map((selection): SelectionNode => {
        // Plans have no named fragments.
        if (selection.kind === Kind.FRAGMENT_SPREAD || selection.selectionSet === undefined) return selection;
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition && this.#own.type(selection.typeCondition.name.value);
          return { ...selection, selectionSet: this.extend(selection.selectionSet, asked, condition ?? type, path) };
        }
        const inner = type && this.#own.fieldType(type, selection.name.value);
        if (inner === null) return selection;
        const key = (selection.alias ?? selection.name).value;
        const innerAsked = below(asked, key, this.#planned.fragments);
        const innerPath = [...path, key];
        const extended = this.extend(selection.selectionSet, innerAsked, inner, innerPath);
        const missing = this.#missing(inner, innerAsked, innerPath);
        this.found.push(...missing);
        return { ...selection, selectionSet: setOf([...extended.selections, ...missing]) };
      }),
    );
  }

  /** What no fetch asks of objects of an abstract type, by their types. */
  #missing(type: CompositeType, asked: readonly SelectionSetNode[], path: readonly string[]): InlineFragmentNode[] {
    return this.#own.possibleTypes(type).flatMap((possible): InlineFragmentNode[] => {
      const fields = [...this.#fieldsOf(asked, possible)].flatMap(([key, nodes]): FieldNode[] => {
        const isKnown = isTypename(nodes[0]!) || this.#planned.coverage.has(path, possible.name, key);
        const field = isKnown ? null : this.#resolved(nodes, possible);
        return field === null ? [] : [field];
      });
      return fields.length === 0 ? [] : [fragmentOn(possible.name, fields)];
    });
  }

  /** The field as the subgraph can be asked for it; null if it does not know all of it by itself. */
  #resolved(nodes: readonly FieldNode[], parent: ObjectType): FieldNode | null {
    const [{ name, alias, arguments: given }] = nodes as [FieldNode];
    if (isTypename(nodes[0]!)) return nodes[0]!;
    const texts = new Set(nodes.map((node) => print({ ...node, selectionSet: undefined })));
    if (texts.size > 1 || !this.#own.resolves(parent, name.value)) return null;
    const field: FieldNode = { kind: Kind.FIELD, name, ...(alias && { alias }), ...(given && { arguments: given }) };
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (sets.length === 0) return field;
    const type = this.#own.fieldType(parent, name.value);
    const selections = type && this.#resolvedSelections(sets, type);
    return selections && { ...field, selectionSet: setOf(selections) };
  }

  #resolvedSelections(sets: readonly SelectionSetNode[], type: CompositeType): SelectionNode[] | null {
    if (isAbstractType(type)) {
      const branches = this.#own.possibleTypes(type).map((possible) => {
        const selections = this.#resolvedSelections(sets, possible);
        return selections && fragmentOn(possible.name, selections);
      });
      return branches.every((branch) => branch !== null) ? [TYPENAME, ...branches] : null;
    }
    // An `@interfaceObject` does not know of which types its objects are.
    if (!isObjectType(this.#schema.getType(type.name))) return null;
    const fields = [...this.#fieldsOf(sets, type).values()].map((nodes) => this.#resolved(nodes, type));
    return fields.every((field) => field !== null) ? (fields.length === 0 ? [TYPENAME] : fields) : null;
  }

  #fieldsOf(sets: readonly SelectionSetNode[], { name }: ObjectType): ReadonlyMap<string, FieldNode[]> {
    const type = this.#schema.getType(name);
    // Nobody asks for types that clients cannot see.
    if (!isObjectType(type)) return new Map();
    return collectFields(sets, type, { schema: this.#schema, fragments: this.#planned.fragments });
  }
}

function isTypename({ name }: FieldNode): boolean {
  return name.value === TYPENAME.name.value;
}

/** The selections under a key, in fragments of any type. */
export function below(sets: readonly SelectionSetNode[], key: string, fragments: Fragments): SelectionSetNode[] {
  return sets.flatMap(({ selections }) =>
    selections.flatMap((selection): SelectionSetNode[] => {
      if (selection.kind === Kind.FIELD) {
        const isIt = (selection.alias ?? selection.name).value === key;
        return isIt && selection.selectionSet !== undefined ? [selection.selectionSet] : [];
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return inner === undefined ? [] : below([inner.selectionSet], key, fragments);
    }),
  );
}

function fragmentOn(type: string, selections: readonly SelectionNode[]): InlineFragmentNode {
  const name = { kind: Kind.NAME, value: type } as const;
  const typeCondition = { kind: Kind.NAMED_TYPE, name } as const;
  return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: setOf(selections) };
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}
