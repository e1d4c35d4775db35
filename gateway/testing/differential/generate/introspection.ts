import { parse, type FieldNode, type OperationDefinitionNode } from 'graphql';

/** What clients ask of the schema beside the data. */
export const INTROSPECTION = [
  '__schema { queryType { name } mutationType { __typename name } }',
  '__schema { directives { name isRepeatable args { name defaultValue } } }',
  '__type(name: "Query") { name kind fields(includeDeprecated: true) { title: name type { kind ofType { name } } } }',
  '__type(name: "Query") { ... on __Type { __typename interfaces { name } } }',
  '__type(name: "NoSuchType") { name }',
].map(fieldNode);

function fieldNode(text: string): FieldNode {
  const definition = parse(`{ ${text} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode;
  return definition.selectionSet.selections[0] as FieldNode;
}
