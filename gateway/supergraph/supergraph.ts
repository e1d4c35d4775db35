import { Supergraph as FederationSupergraph } from '@apollo/federation-internals';
import { Kind, parse, type DocumentNode } from 'graphql';

/** A composed schema that the gateway can serve, and where its parts are. */
export interface Supergraph {
  readonly sdl: string;
  readonly subgraphs: readonly SubgraphLocation[];
}

export interface SubgraphLocation {
  /** As given to composition, for example `shop-points`. */
  readonly name: string;
  /** Where composition was told that it listens; may be empty. */
  readonly url: string;
}

/** The text is no supergraph, or one that this gateway must not serve. The message is one sentence for the operator. */
export class UnusableSupergraph extends Error {
  override readonly name = 'UnusableSupergraph';
}

/**
 * Checks a supergraph SDL as far as that is possible without planning a query.
 *
 * @throws UnusableSupergraph
 */
export function parseSupergraph(sdl: string): Supergraph {
  const document = parseSdl(sdl);
  refuseUnenforcedSecurity(document);
  try {
    // The inner ApolloGateway validates the same text thoroughly when it loads it.
    const supergraph = FederationSupergraph.build(document, { validateSupergraph: false });
    return { sdl, subgraphs: supergraph.subgraphsMetadata().map(({ name, url = '' }) => ({ name, url })) };
  } catch (error) {
    throw unusable(error);
  }
}

/** What a library says of a supergraph that it does not take, as one sentence: it goes on over many lines. */
export function unusable(error: unknown): UnusableSupergraph {
  const message = error instanceof Error ? error.message : String(error);
  return new UnusableSupergraph(message.split('\n', 1)[0]!.trim(), { cause: error });
}

function parseSdl(sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    throw unusable(error);
  }
}

const ACCESS_FEATURES = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\//;

/** Fails closed: whoever wrote `@authenticated` into a schema relies on a gateway that enforces it. */
function refuseUnenforcedSecurity(document: DocumentNode): void {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      for (const { value } of directive.arguments ?? []) {
        const feature = value.kind === Kind.STRING ? ACCESS_FEATURES.exec(value.value)?.[1] : undefined;
        if (feature === undefined) continue;
        throw new UnusableSupergraph(
          `It protects fields with @${feature}, which this gateway does not enforce, so it will not serve it.`,
        );
      }
    }
  }
}
