import { createHash } from 'node:crypto';
import { getOperationAST, parse, type DocumentNode } from 'graphql';
import { createInternalSigner, createInternalVerifier } from '../../platform/identity/internal-token.js';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import { silentLogger } from '../../platform/log/log.js';
import { KontorGateway } from '../kontor-gateway.js';
import { createMetrics, type GatewayMetrics } from '../metrics.js';
import { OperationEnded } from '../subscriptions/errors.js';
import { SubscriptionEngine } from '../subscriptions/engine.js';
import type { SubscriptionSettings } from '../subscriptions/settings.js';
import { parseSupergraph, type Supergraph } from '../supergraph/supergraph.js';
import { TransportSet } from '../transport/transport-set.js';
import { createTransport, type SubgraphAddress } from '../transport/transports.js';
import { compose } from './gateway.js';
import type { TestSubgraph } from './subgraph.js';

const key = await generateKey('EdDSA');
export const signer = createInternalSigner(key);
export const verifierOf = (subgraph: string) => createInternalVerifier(publicJwk(key), subgraph);

export interface WatchOptions {
  readonly subgraphs: readonly TestSubgraph[];
  readonly settings?: Partial<SubscriptionSettings>;
  /** `in-process` unless told otherwise; over HTTP the subgraphs must have a verifier. */
  readonly shape?: 'in-process' | 'http';
  readonly executor?: 'kontor' | 'apollo';
}

export interface WatchedBy {
  readonly viewer?: Viewer;
  readonly variables?: Record<string, unknown>;
  readonly expiresAt?: Date;
  readonly revoked?: AbortSignal;
  readonly signal?: AbortSignal;
}

/** What a client of the engine sees. */
export interface Watch extends AsyncDisposable {
  /** The next result. @throws if the subscription ends instead. */
  next(): Promise<Seen>;
  /** The next so many results. */
  take(count: number): Promise<Seen[]>;
  /** Why it ended; null for the end that the subgraph gave it. Results that come before are thrown away. */
  end(): Promise<OperationEnded | null>;
}

export interface Seen {
  readonly data: any;
  readonly errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, any>;
}

export interface TestEngine extends AsyncDisposable {
  readonly engine: SubscriptionEngine;
  readonly gateway: KontorGateway;
  readonly metrics: GatewayMetrics;
  watch(query: string, by?: WatchedBy): Promise<Watch>;
  /** Value of a metric, all labels together. */
  count(metric: string): Promise<number>;
  /** The next supergraph finds its subgraphs, over HTTP, at other addresses. */
  relocate(): void;
  supergraphOf(subgraphs: readonly Pick<TestSubgraph, 'name' | 'typeDefs'>[]): Supergraph;
}

/** The subscription engine over subgraphs of a test. */
export async function testEngine(options: WatchOptions): Promise<TestEngine> {
  const { subgraphs, settings = {}, shape = 'in-process', executor = 'kontor' } = options;
  await using stack = new AsyncDisposableStack();
  const log = silentLogger();
  let place = 0;
  const urls = new Map(
    await Promise.all(
      subgraphs.map(async (subgraph) => [subgraph.name, shape === 'http' ? await subgraph.url() : ''] as const),
    ),
  );
  const addresses = (): SubgraphAddress[] =>
    subgraphs.map((subgraph) => {
      const { name } = subgraph;
      return shape === 'http' ? { name, url: new URL(`${urls.get(name)}?place=${place}`) } : { name, subgraph };
    });
  const limits = { deadlineMs: 10_000, maxResponseBytes: 1024 * 1024 };
  const transports = stack.use(
    new TransportSet((address) => createTransport(address, { limits, signer, share: true, log })),
  );
  const supergraphOf: TestEngine['supergraphOf'] = (composed) =>
    parseSupergraph(compose(composed.map(({ name, typeDefs }) => ({ name, typeDefs }))));
  const gateway = new KontorGateway({
    supergraph: supergraphOf(subgraphs),
    connect: () => transports.lease(addresses()),
    unauthorized: 'filter',
    executor,
    log,
  });
  stack.defer(() => gateway.stop());
  await gateway.load();
  const metrics = createMetrics();
  const engine = stack.use(
    new SubscriptionEngine({
      current: () => gateway.subscribed,
      metrics: metrics.subscriptions,
      settings: { retryMs: { first: 5, most: 20 }, graceMs: 20, ...settings },
      log,
    }),
  );
  gateway.onReplaced(() => engine.replaced());
  const running = stack.move();
  const documents = new Map<string, DocumentNode>();

  return {
    engine,
    gateway,
    metrics,
    supergraphOf,
    relocate: () => void (place += 1),
    async watch(query, by = {}) {
      const {
        viewer = anonymous,
        variables = {},
        expiresAt = null,
        revoked = new AbortController().signal,
        signal,
      } = by;
      const left = new AbortController();
      // As Apollo Server does: the same text is the same document.
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const results = await engine.subscribe({
        schema: gateway.schema!,
        document,
        operation: getOperationAST(document)!,
        queryHash: createHash('sha256').update(query).digest('hex'),
        variables,
        viewer,
        expiresAt,
        revoked,
        requestId: 'request-1',
        signal: signal ?? left.signal,
        log,
      });
      const next = async (): Promise<Seen> => {
        const { value, done } = await results.next();
        if (done === true) throw new Error('The subscription is complete.');
        return JSON.parse(value) as Seen;
      };
      return {
        next,
        async take(count) {
          const seen: Seen[] = [];
          while (seen.length < count) seen.push(await next());
          return seen;
        },
        async end() {
          try {
            while ((await results.next()).done !== true);
            return null;
          } catch (error) {
            if (error instanceof OperationEnded) return error;
            throw error;
          }
        },
        [Symbol.asyncDispose]: async () => void (await results.return()),
      };
    },
    async count(metric) {
      const found = await metrics.registry.getSingleMetric(metric)!.get();
      return found.values.reduce((sum, { value }) => sum + value, 0);
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
