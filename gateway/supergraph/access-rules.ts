import {
  AUTHENTICATED_VERSIONS,
  POLICY_VERSIONS,
  REQUIRES_SCOPES_VERSIONS,
  type FeatureDefinition,
  type FeatureDefinitions,
  type NamedSchemaElement,
  type Schema,
} from '@apollo/federation-internals';
import { Kind, visit, type DirectiveNode, type DocumentNode, type NameNode } from 'graphql';
import type { AccessRules, AnyOfAll, Requirement } from '../guard/authorization/requirement.js';

/** The three features that say who may read what, as one supergraph uses them. */
export interface AccessFeatures {
  readonly rules: AccessRules;
  /** The document without the features, for libraries that do not know them. */
  readonly strip: (document: DocumentNode) => DocumentNode;
}

const VERSIONS: readonly FeatureDefinitions<FeatureDefinition>[] = [
  AUTHENTICATED_VERSIONS,
  REQUIRES_SCOPES_VERSIONS,
  POLICY_VERSIONS,
];

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` from a supergraph, whatever names it imports them by.
 * Composition has done the federated part: what several subgraphs ask of one field is added up, and from federation
 * 2.9 on an interface asks what its implementations ask.
 */
export function accessFeatures(schema: Schema): AccessFeatures {
  const rules = new Map<string, Requirement>();
  const directives = new Set<string>();
  const types = new Set<string>();
  const identities = new Set<string>();

  for (const versions of VERSIONS) {
    const feature = schema.coreFeatures?.getByIdentity(versions.identity);
    if (feature === undefined) continue;
    const definition = versions.find(feature.url.version);
    if (definition === undefined) throw new Error(`${feature.url.toString()} is not known.`);
    identities.add(versions.identity);
    for (const { name } of definition.directiveSpecs()) {
      const directive = schema.directive(feature.directiveNameInSchema(name));
      if (directive === undefined) continue;
      directives.add(directive.name);
      for (const application of directive.applications()) {
        // Types and fields, by the locations of the directives.
        const { coordinate } = application.parent as NamedSchemaElement<never, never, never>;
        rules.set(coordinate, both(rules.get(coordinate), requirementOf(name, application.arguments())));
      }
    }
    for (const { name } of definition.typeSpecs()) types.add(feature.typeNameInSchema(name));
  }

  const drop = ({ name }: { readonly name: NameNode }, names: ReadonlySet<string>) =>
    names.has(name.value) ? null : undefined;
  return {
    rules: unique(withoutInherited(rules, schema)),
    strip: (document) =>
      visit(document, {
        DirectiveDefinition: (node) => drop(node, directives),
        ScalarTypeDefinition: (node) => drop(node, types),
        Directive: (node) => (isLinkTo(node, identities) ? null : drop(node, directives)),
      }),
  };
}

function requirementOf(directive: string, { scopes, policies }: Readonly<Record<string, unknown>>): Requirement {
  return {
    authenticated: directive === 'authenticated',
    scopes: (scopes as AnyOfAll | undefined) ?? null,
    policies: (policies as AnyOfAll | undefined) ?? null,
  };
}

/** All that stands at one place counts. */
function both(first: Requirement | undefined, second: Requirement): Requirement {
  if (first === undefined) return second;
  return {
    authenticated: first.authenticated || second.authenticated,
    scopes: product(first.scopes, second.scopes),
    policies: product(first.policies, second.policies),
  };
}

function product(first: AnyOfAll | null, second: AnyOfAll | null): AnyOfAll | null {
  if (first === null || first.length === 0) return second;
  if (second === null || second.length === 0) return first;
  return first.flatMap((one) => second.map((other) => [...one, ...other]));
}

/**
 * Composition lets an interface ask what its implementations ask. Whoever reads through the interface is asked for that
 * anyway; left on it, the rule would also keep them from the open implementations.
 */
function withoutInherited(rules: ReadonlyMap<string, Requirement>, schema: Schema): ReadonlyMap<string, Requirement> {
  const own = new Map(rules);
  for (const type of schema.interfaceTypes()) {
    const requirement = rules.get(type.name);
    const implementations = type.possibleRuntimeTypes().flatMap(({ name }) => rules.get(name) ?? []);
    if (requirement !== undefined && implies(implementations, requirement)) own.delete(type.name);
  }
  return own;
}

/** Whether everybody who meets all of `given` meets `asked`. */
function implies(given: readonly Requirement[], asked: Requirement): boolean {
  const [first, ...rest] = given;
  if (first === undefined) return false;
  const all = rest.reduce(both, first);
  return (
    (!asked.authenticated || all.authenticated) &&
    isNarrower(all.scopes, asked.scopes) &&
    isNarrower(all.policies, asked.policies)
  );
}

function isNarrower(given: AnyOfAll | null, asked: AnyOfAll | null): boolean {
  if (asked === null || asked.length === 0) return true;
  if (given === null || given.length === 0) return false;
  return given.every((names) => asked.some((needed) => needed.every((name) => names.includes(name))));
}

/** Many fields ask for the same: what is equal becomes the same object, so that an operation asks for few. */
function unique(rules: ReadonlyMap<string, Requirement>): AccessRules {
  const known = new Map<string, Requirement>();
  return new Map(
    [...rules].map(([coordinate, requirement]) => {
      const text = JSON.stringify(requirement);
      if (!known.has(text)) known.set(text, requirement);
      return [coordinate, known.get(text)!];
    }),
  );
}

function isLinkTo({ arguments: args = [] }: DirectiveNode, identities: ReadonlySet<string>): boolean {
  return args.some(
    ({ value }) => value.kind === Kind.STRING && identities.has(value.value.slice(0, value.value.lastIndexOf('/'))),
  );
}
