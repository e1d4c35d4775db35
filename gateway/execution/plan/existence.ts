import { Kind, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { joinArgument, parseFieldSet, typesWithFields } from './field-sets.js';

/** What can be asked of an object only to learn that it is there, by its type. */
export type ExistenceFields = (type: string) => string;

const TYPENAME = '__typename';

/**
 * For most types that is `__typename`. But where a subgraph knows only the interface of an object
 * (`@interfaceObject`), it takes another subgraph to tell its type; there it is part of a key, which all of them have.
 */
export function existenceFields(supergraph: DocumentNode): ExistenceFields {
  const fields = new Map<string, string>();
  for (const [name, type] of typesWithFields(supergraph)) {
    const entities = type.directives?.filter(({ name: directive }) => directive.value === 'join__type') ?? [];
    if (!entities.some(isInterfaceObject)) continue;
    const graphs = entities.map((directive) => joinArgument(directive, 'graph'));
    const keys = entities.flatMap((directive) => keyLeaves(directive));
    const everywhere = type.fields?.find((field) => keys.includes(field.name.value) && isIn(field, graphs));
    if (everywhere !== undefined) fields.set(name, everywhere.name.value);
  }
  return (type) => fields.get(type) ?? TYPENAME;
}

function isInterfaceObject({ arguments: given = [] }: ConstDirectiveNode): boolean {
  return given.some(
    ({ name, value }) => name.value === 'isInterfaceObject' && value.kind === Kind.BOOLEAN && value.value,
  );
}

/** The fields of a key that have no fields of their own. */
function keyLeaves(directive: ConstDirectiveNode): string[] {
  const key = joinArgument(directive, 'key');
  if (key === undefined) return [];
  return parseFieldSet(key).selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && selection.selectionSet === undefined ? [selection.name.value] : [],
  );
}

/** Without any `@join__field` a field is in all subgraphs that have the type. */
function isIn({ directives = [] }: FieldDefinitionNode, graphs: readonly (string | undefined)[]): boolean {
  const fields = directives.filter(({ name }) => name.value === 'join__field');
  if (fields.length === 0) return true;
  const owners = fields
    .filter((field) => !field.arguments?.some(({ name }) => name.value === 'external'))
    .map((field) => joinArgument(field, 'graph'));
  return graphs.every((graph) => owners.includes(graph));
}
