import {
  Kind,
  print,
  visit,
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type NamedTypeNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { joinArgument, parseFieldSet, typesWithFields, type FieldsType } from './field-sets.js';

/** A field with the arguments that some `@requires` gives it. */
export interface RequiredField {
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
}

/** By the name under which the planner knows them. */
export type RequiredFields = ReadonlyMap<string, RequiredField>;

export interface NamedArguments {
  readonly supergraph: DocumentNode;
  readonly fields: RequiredFields;
}

/**
 * Gives each field that is required with arguments a name of its own for the planner:
 *
 * ```graphql
 * type Product {
 *   price(currency: String!): Int
 *   price__required_0: Int
 *   insurance: String @join__field(graph: SHIPPING, requires: "price__required_0")
 * }
 * ```
 *
 * The planner tells fields apart by name, not by arguments: where a client asks for the price in another currency, or
 * two fields require it in two, it would fetch one and give it to all. What the names stand for is put back into the
 * finished plan.
 */
export function nameRequiredArguments(supergraph: DocumentNode): NamedArguments {
  const types = typesWithFields(supergraph);
  const names = new Map<string, string>();
  const fields = new Map<string, RequiredField>();
  const withArguments = requiredWithArguments(types.values());
  /** New fields, by the type that gets them. */
  const added = new Map<string, Map<string, FieldDefinitionNode>>();

  function nameOf(type: FieldsType, { name, arguments: given = [] }: FieldNode): string {
    const text = `${name.value}(${given.map(print).toSorted().join(',')})`;
    let known = names.get(text);
    if (known === undefined) {
      known = `${name.value}__required_${names.size}`;
      names.set(text, known);
      fields.set(known, { name: name.value, arguments: given });
    }
    addField(type, name.value, known);
    return known;
  }

  function addField(type: FieldsType, original: string, name: string): void {
    const field = type.fields?.find((candidate) => candidate.name.value === original);
    if (field === undefined) return;
    const own = added.get(type.name.value) ?? new Map<string, FieldDefinitionNode>();
    added.set(type.name.value, own);
    if (own.has(name)) return;
    // Fields may require one another in a circle.
    own.set(name, field);
    own.set(name, {
      kind: Kind.FIELD_DEFINITION,
      name: { kind: Kind.NAME, value: name },
      type: field.type,
      // What it requires in turn gets names, too.
      directives: (field.directives ?? [])
        .filter((directive) => directive.name.value === 'join__field')
        .map((directive) => renameRequires(directive, type)),
    });
    for (const other of types.values()) {
      if (other.interfaces?.some((parent) => parent.name.value === type.name.value)) addField(other, original, name);
    }
  }

  function renameIn(set: SelectionSetNode, type: FieldsType | undefined): SelectionSetNode {
    return {
      ...set,
      selections: set.selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const inner = selection.typeCondition === undefined ? type : types.get(selection.typeCondition.name.value);
          return { ...selection, selectionSet: renameIn(selection.selectionSet, inner) };
        }
        const definition = type?.fields?.find((field) => field.name.value === selection.name.value);
        const selectionSet =
          selection.selectionSet &&
          renameIn(selection.selectionSet, definition && types.get(namedType(definition.type)));
        const renamed = { ...selection, ...(selectionSet && { selectionSet }) };
        // Without arguments it is another field than with them, if it takes some.
        const isOneOfSeveral = definition?.arguments?.length && withArguments.has(selection.name.value);
        if (type === undefined || !(selection.arguments?.length || isOneOfSeveral)) return renamed;
        return { ...renamed, name: { kind: Kind.NAME, value: nameOf(type, selection) }, arguments: [] };
      }),
    };
  }

  function renameRequires(directive: ConstDirectiveNode, type: FieldsType): ConstDirectiveNode {
    const requires = directive.name.value === 'join__field' ? joinArgument(directive, 'requires') : undefined;
    if (requires === undefined || withArguments.size === 0) return directive;
    const value = print(renameIn(parseFieldSet(requires), type)).slice(1, -1);
    return {
      ...directive,
      arguments: directive.arguments!.map((argument) =>
        argument.name.value === 'requires' ? { ...argument, value: { kind: Kind.STRING, value } } : argument,
      ),
    };
  }

  const renamed = new Map<string, FieldsType>();
  for (const [name, type] of types) {
    renamed.set(name, {
      ...type,
      fields: type.fields?.map((field) => ({
        ...field,
        directives: field.directives?.map((directive) => renameRequires(directive, type)) ?? [],
      })),
    });
  }
  if (fields.size === 0) return { supergraph, fields };
  const definitions = supergraph.definitions.map((definition) => {
    const type = 'name' in definition && definition.name ? renamed.get(definition.name.value) : undefined;
    if (type === undefined || type.kind !== definition.kind) return definition;
    return { ...type, fields: [...(type.fields ?? []), ...(added.get(type.name.value)?.values() ?? [])] };
  });
  return { supergraph: { ...supergraph, definitions }, fields };
}

/** The names of all fields that are required with arguments somewhere. */
function requiredWithArguments(types: Iterable<FieldsType>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { fields = [] } of types) {
    for (const directive of fields.flatMap(({ directives = [] }) => directives)) {
      const requires = directive.name.value === 'join__field' ? joinArgument(directive, 'requires') : undefined;
      if (!requires?.includes('(')) continue;
      visit(parseFieldSet(requires), {
        Field: ({ name, arguments: given }) => void (given?.length && names.add(name.value)),
      });
    }
  }
  return names;
}

/** Puts fields and arguments back where a subgraph's operation has names that only the planner knows. */
export function restoreArguments(operation: DocumentNode, fields: RequiredFields): DocumentNode {
  return visit<DocumentNode>(operation, {
    Field(node) {
      const field = fields.get(node.name.value);
      if (field === undefined) return undefined;
      return {
        ...node,
        alias: node.alias ?? node.name,
        name: { kind: Kind.NAME, value: field.name },
        arguments: field.arguments,
      } satisfies FieldNode;
    },
  });
}

function namedType(type: TypeNode): string {
  let inner: TypeNode = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return (inner satisfies NamedTypeNode).name.value;
}
