import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../platform/log/log.js';
import type { GatewayConfig } from './config.js';
import type { GatewayInterface } from './execution/executor.js';
import type { Unauthorized } from './guard/authorization/enforce.js';
import { ServedSupergraph } from './served-supergraph.js';
import type { SubscribedSupergraph } from './subscriptions/prepare-operation.js';
import type { Supergraph } from './supergraph/supergraph.js';
import type { TransportLease } from './transport/transport-set.js';

export interface KontorGatewayOptions {
  /** The first one. */
  readonly supergraph: Supergraph;
  /** Ways to the subgraphs of a supergraph. */
  readonly connect: (supergraph: Supergraph) => TransportLease;
  readonly unauthorized: Unauthorized;
  /** Whether equal queries of one viewer under way are run once. */
  readonly shareInflight?: boolean;
  /** Who runs operations. */
  readonly executor: GatewayConfig['GATEWAY_EXECUTOR'];
  readonly log: Logger;
}

type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

/** The gateway as Apollo Server sees it: a schema that may be replaced, and what runs operations on it. */
export class KontorGateway implements GatewayInterface {
  readonly #options: KontorGatewayOptions;
  readonly #listeners = new Set<SchemaListener>();
  /** By the schema that clients see. A request is run by the supergraph that it was validated against. */
  readonly #served = new WeakMap<GraphQLSchema, ServedSupergraph>();
  readonly #replaced = new Set<() => Promise<void>>();
  readonly #retiring = new Set<ServedSupergraph>();
  #current: ServedSupergraph | null = null;

  constructor(options: KontorGatewayOptions) {
    this.#options = options;
  }

  /** What clients may ask; null until loaded. */
  get schema(): GraphQLSchema | null {
    return this.#current?.schema ?? null;
  }

  /** What is served, or is to be served first. */
  get supergraph(): Supergraph {
    return this.#current?.supergraph ?? this.#options.supergraph;
  }

  /** What is served, for subscriptions. Loaded before anybody can ask. */
  get subscribed(): SubscribedSupergraph {
    return this.#current!.subscribed;
  }

  /** @throws UnusableSupergraph */
  async load(): ReturnType<GatewayInterface['load']> {
    await this.replace(this.#options.supergraph);
    return {
      executor: (request) => (this.#served.get(request.schema) ?? this.#current!).execute(request),
    };
  }

  /**
   * Serves another supergraph from now on. Requests under way end on the one they began with. If it cannot be served,
   * nothing has changed.
   *
   * @throws UnusableSupergraph
   */
  async replace(supergraph: Supergraph): Promise<void> {
    const { connect, ...options } = this.#options;
    const lease = connect(supergraph);
    let next: ServedSupergraph;
    try {
      next = await ServedSupergraph.start({ ...options, supergraph, lease }, this.#current);
    } catch (error) {
      await lease[Symbol.asyncDispose]();
      throw error;
    }
    this.#served.set(next.schema, next);
    const previous = this.#current;
    this.#current = next;
    for (const listener of this.#listeners) listener({ apiSchema: next.schema, coreSupergraphSdl: supergraph.sdl });
    if (previous !== null) this.#retire(previous);
  }

  /** The supergraph before is let go when what the listener does is done. */
  onReplaced(listener: () => Promise<void>): void {
    this.#replaced.add(listener);
  }

  onSchemaLoadOrUpdate(listener: SchemaListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {
    const all = [...this.#retiring, ...(this.#current === null ? [] : [this.#current])];
    await Promise.all(all.map((served) => served.stop()));
  }

  #retire(served: ServedSupergraph): void {
    const { log } = this.#options;
    this.#retiring.add(served);
    const letGo = async () => {
      // Even if something cannot be taken over, the rest is not kept.
      const taken = await Promise.allSettled([...this.#replaced].map((listener) => listener()));
      for (const { reason: err } of taken.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]) {
        log.error({ err }, 'not all subscriptions could be taken over to another supergraph');
      }
      await served.retire();
      this.#retiring.delete(served);
      // Whoever still holds the schema shall not hold all that ran on it.
      this.#served.delete(served.schema);
    };
    void letGo().catch((err: unknown) => log.error({ err }, 'a replaced supergraph could not be let go'));
  }
}
