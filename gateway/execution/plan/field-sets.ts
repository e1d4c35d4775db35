import {
  Kind,
  parse,
  type ObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type DocumentNode,
} from 'graphql';
import type { ConstDirectiveNode, SelectionSetNode } from 'graphql';

/** A type of a supergraph that has fields. */
export type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The types of a supergraph that have fields, by name. */
export function typesWithFields(supergraph: DocumentNode): Map<string, FieldsType> {
  const types = supergraph.definitions.filter(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  return new Map(types.map((type) => [type.name.value, type]));
}

/** A text argument of one of composition's `@join__…` directives. */
export function joinArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** Fields as `@key` and `@requires` write them: a selection set without its outer braces. */
export function parseFieldSet(fields: string): SelectionSetNode {
  const [definition] = parse(`{${fields}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${fields}" is not a set of fields.`);
  return definition.selectionSet;
}
