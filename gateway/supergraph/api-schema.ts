import type { Supergraph } from '@apollo/federation-internals';
import { GraphQLDirective, GraphQLSchema, parseType, typeFromAST, type GraphQLInputType } from 'graphql';

/** Where directives stand in operations. Every other location is one in a schema. */
const EXECUTABLE = new Set<string>([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

/** Directives of these are between composition and the gateway. */
const FEDERATION_SPECS = 'https://specs.apollo.dev/';

/**
 * What clients see of a supergraph. Apollo's own API schema lacks every directive that came by `@link`; those that the
 * subgraphs have made for operations (`@composeDirective`) are for clients, so they are put back.
 */
export function apiSchemaOf(supergraph: Supergraph): GraphQLSchema {
  const schema = supergraph.apiSchema().toGraphQLJSSchema();
  const { coreFeatures } = supergraph.schema;
  const full = supergraph.schema.toGraphQLJSSchema();
  const added = supergraph.schema.directives().flatMap((definition) => {
    const feature = coreFeatures?.sourceFeature(definition)?.feature;
    const isOurs = feature === undefined || feature.url.identity.startsWith(FEDERATION_SPECS);
    if (isOurs || schema.getDirective(definition.name)) return [];
    return executable(full.getDirective(definition.name)!, schema) ?? [];
  });
  if (added.length === 0) return schema;
  return new GraphQLSchema({ ...schema.toConfig(), directives: [...schema.getDirectives(), ...added] });
}

/** The directive as clients may use it; null if it is for schemas. Composition sees to it that clients know its types. */
function executable(directive: GraphQLDirective, schema: GraphQLSchema): GraphQLDirective | null {
  const locations = directive.locations.filter((location) => EXECUTABLE.has(location));
  if (locations.length === 0) return null;
  const { args } = directive.toConfig();
  const known = Object.entries(args).map(([name, argument]) => {
    const type = typeFromAST(schema, parseType(String(argument.type))) as GraphQLInputType;
    return [name, { ...argument, type }] as const;
  });
  return new GraphQLDirective({ ...directive.toConfig(), locations, args: Object.fromEntries(known) });
}
