import { assertValidSchema, type GraphQLSchema } from 'graphql';
import type { Logger } from '../platform/log/log.js';
import type { GatewayConfig } from './config.js';
import type { Executor } from './execution/executor.js';
import { createAuthorizer } from './guard/authorization/authorizer.js';
import { enforceAccess, type Unauthorized } from './guard/authorization/enforce.js';
import { createRunner, type OperationRunner } from './operation-runner.js';
import type { SubscribedSupergraph } from './subscriptions/prepare-operation.js';
import { unusable, type Supergraph } from './supergraph/supergraph.js';
import type { TransportLease } from './transport/transport-set.js';

export interface ServedSupergraphOptions {
  readonly supergraph: Supergraph;
  /** Ends when the last request on the supergraph has. */
  readonly lease: TransportLease;
  readonly unauthorized: Unauthorized;
  /** Whether equal queries of one viewer under way are run once. */
  readonly shareInflight?: boolean | undefined;
  /** Who runs operations. */
  readonly executor: GatewayConfig['GATEWAY_EXECUTOR'];
  readonly log: Logger;
}

/** A request may have been validated and not yet have come to its execution when its supergraph is replaced. */
const LINGER_MS = 1_000;

/**
 * One supergraph with all that runs operations on it. A reload makes another one; requests that have begun stay with
 * the one that they were validated against, until they are answered.
 */
export class ServedSupergraph {
  readonly schema: GraphQLSchema;
  readonly supergraph: Supergraph;
  /** For subscriptions, which are run by themselves. */
  readonly subscribed: SubscribedSupergraph;
  readonly #lease: TransportLease;
  readonly #runner: OperationRunner;
  readonly #execute: Executor;
  #lingering: NodeJS.Timeout | undefined;
  #underWay = 0;
  #onIdle: (() => void) | undefined;
  #ended: Promise<void> | undefined;

  private constructor({ supergraph, lease, unauthorized }: ServedSupergraphOptions, runner: OperationRunner) {
    const { schema, execute } = runner;
    this.schema = schema;
    this.supergraph = supergraph;
    this.#lease = lease;
    this.#runner = runner;
    const authorizer = createAuthorizer(schema, supergraph.rules);
    this.#execute = authorizer === null ? execute : enforceAccess(execute, { schema, authorizer, unauthorized });
    this.subscribed = {
      schema,
      deliveries: supergraph.deliveries,
      transports: lease.transports,
      authorizer,
      unauthorized,
      compile: (asked) => runner.compileSubscription(asked),
    };
  }

  /**
   * Validates the supergraph and prepares to serve it, up to what was asked most of the one before. Nothing is seen of
   * it until then.
   *
   * @throws UnusableSupergraph
   */
  static async start(options: ServedSupergraphOptions, before: ServedSupergraph | null): Promise<ServedSupergraph> {
    const { supergraph, lease, executor, shareInflight, log } = options;
    try {
      const runner = await createRunner(executor, { supergraph, transports: lease.transports, shareInflight, log });
      // Apollo Server checks it, too, when it is too late to go back.
      assertValidSchema(runner.schema);
      if (before !== null) await runner.warmUp(before.#runner);
      return new ServedSupergraph(options, runner);
    } catch (error) {
      throw unusable(error);
    }
  }

  readonly execute: Executor = async (request) => {
    this.#underWay += 1;
    try {
      return await this.#execute(request);
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#onIdle?.();
    }
  };

  /** No new requests come. Lets go of everything when those that have begun are answered. */
  async retire(): Promise<void> {
    await new Promise<void>((resolve) => (this.#lingering = setTimeout(resolve, LINGER_MS).unref()));
    if (this.#underWay > 0) await new Promise<void>((resolve) => (this.#onIdle = resolve));
    await this.stop();
  }

  /** Lets go of everything now. */
  stop(): Promise<void> {
    clearTimeout(this.#lingering);
    return (this.#ended ??= Promise.all([this.#runner.stop(), this.#lease[Symbol.asyncDispose]()]).then(() => {}));
  }
}
