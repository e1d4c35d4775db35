import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph as FederationSupergraph } from '@apollo/federation-internals';
import { parse, print, type DocumentNode } from 'graphql';
import type { AccessRules } from '../guard/authorization/requirement.js';
import { accessFeatures } from './access-rules.js';
import { readDeliveries, type Deliveries } from './delivery.js';

/** A composed schema that the gateway can serve, and where its parts are. */
export interface Supergraph {
  /** As composed, but without the directives that `rules` were read from: `@apollo/gateway` refuses them. */
  readonly sdl: string;
  /** Who may read what, by `@authenticated`, `@requiresScopes` and `@policy`. */
  readonly rules: AccessRules;
  /** How the events of its subscriptions are handed out, by `@delivery`. */
  readonly deliveries: Deliveries;
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
  try {
    // Whoever runs operations on it validates it thoroughly. A feature that is not supported and says of itself that it
    // is for security or execution is refused here.
    const supergraph = FederationSupergraph.build(document, {
      supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
      validateSupergraph: false,
    });
    const { rules, strip } = accessFeatures(supergraph.schema);
    const stripped = strip(document);
    return {
      sdl: stripped === document ? sdl : print(stripped),
      rules,
      deliveries: readDeliveries(supergraph.schema),
      subgraphs: supergraph.subgraphsMetadata().map(({ name, url = '' }) => ({ name, url })),
    };
  } catch (error) {
    throw unusable(error);
  }
}

/** What a library says of a supergraph that it does not take, as one sentence: it goes on over many lines. */
export function unusable(error: unknown): UnusableSupergraph {
  const message = error instanceof Error ? error.message : String(error);
  const [first = '', second = ''] = message.split('\n').flatMap((line) => line.trim() || []);
  return new UnusableSupergraph(first.endsWith(':') ? `${first} ${second}` : first, { cause: error });
}

function parseSdl(sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    throw unusable(error);
  }
}
