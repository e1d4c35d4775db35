import { setImmediate } from 'node:timers/promises';
import { GraphQLError, validate } from 'graphql';
import type { Logger } from '../../platform/log/log.js';
import type { SubscriptionMetrics } from '../metrics.js';
import { Admissions } from './admissions.js';
import { RefusedOperation } from './errors.js';
import type { Group } from './group.js';
import { prepareOperation, type PreparedOperation, type SubscribedSupergraph } from './prepare-operation.js';
import { DEFAULT_SETTINGS, type SubscriptionSettings } from './settings.js';
import { Source } from './source.js';
import type { SubscribeRequest, Subscriptions } from './subscriptions.js';
import type { Watcher } from './watcher.js';

export interface SubscriptionEngineOptions {
  /** The supergraph that is being served. */
  readonly current: () => SubscribedSupergraph;
  readonly metrics: SubscriptionMetrics;
  readonly log: Logger;
  readonly settings?: Partial<SubscriptionSettings>;
}

/** All subscriptions of a gateway. */
export class SubscriptionEngine implements Subscriptions {
  readonly #options: SubscriptionEngineOptions;
  readonly #settings: SubscriptionSettings;
  /** Those that can be joined, by their key; more than one where they are at different positions. */
  readonly #sources = new Map<string, Set<Source>>();
  readonly #ending = new Set<Promise<void>>();
  readonly #admissions: Admissions;
  #isClosed = false;

  constructor(options: SubscriptionEngineOptions) {
    this.#options = options;
    this.#settings = { ...DEFAULT_SETTINGS, ...options.settings };
    this.#admissions = new Admissions({ ...options, settings: this.#settings });
  }

  /** How many streams are open at subgraphs. */
  get sources(): number {
    return [...this.#sources.values()].reduce((sum, { size }) => sum + size, 0);
  }

  async subscribe(request: SubscribeRequest): Promise<Watcher> {
    if (this.#isClosed) throw refusal('The gateway stops.', 'SUBSCRIPTION_SHUTDOWN');
    const { viewer, expiresAt, revoked, signal, requestId } = request;
    const supergraph = this.#options.current();
    const prepared = this.#prepare(request);
    const { question } = prepared;
    const pass = question === null ? null : await this.#admissions.admit(question, request);
    // Things may have changed while the question was under way.
    if (pass !== null && (this.#isClosed || this.#options.current() !== supergraph)) return this.subscribe(request);
    const source = this.#sourceFor(prepared, request);
    const watcher = source.join(prepared, { viewer, expiresAt, revoked, signal, pass }, requestId);
    if (signal.aborted) await watcher.return();
    try {
      await source.started;
    } catch (error) {
      await watcher.return();
      throw error;
    }
    return watcher;
  }

  /**
   * Takes all subscriptions over to another supergraph, which is `current` from now on. Those that would get something
   * else there are ended.
   */
  async replaced(): Promise<void> {
    for (const source of [...this.#sources.values()].flatMap((each) => [...each])) {
      for (const group of source.groups) {
        // Planning takes milliseconds; requests are served in between.
        await setImmediate();
        this.#takeOver(source, group);
      }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    this.#admissions[Symbol.dispose]();
    for (const source of [...this.#sources.values()].flatMap((each) => [...each])) {
      source.end('SUBSCRIPTION_SHUTDOWN', 'The gateway stops. Subscribe again.');
    }
    await Promise.all(this.#ending);
  }

  /** @throws RefusedOperation */
  #prepare(request: SubscribeRequest): PreparedOperation {
    const supergraph = this.#options.current();
    const { document, operation, queryHash, variables = {}, viewer } = request;
    // It was replaced while the operation was on its way here.
    if (request.schema !== supergraph.schema) {
      const errors = validate(supergraph.schema, document);
      if (errors.length > 0) throw new RefusedOperation(errors);
    }
    return prepareOperation(supergraph, { document, operation, queryHash, variables, viewer });
  }

  #sourceFor(prepared: PreparedOperation, { requestId, log }: SubscribeRequest): Source {
    const { sourceKey, start } = prepared;
    let sources = this.#sources.get(sourceKey);
    for (const source of sources ?? []) if (source.serves(start)) return source;
    if (sources === undefined) this.#sources.set(sourceKey, (sources = new Set()));
    const { metrics } = this.#options;
    const source = new Source({
      prepared,
      requestId,
      settings: this.#settings,
      metrics,
      log,
      onEnd: (ended) => this.#forget(ended),
    });
    sources.add(source);
    return source;
  }

  #forget(source: Source): void {
    const sources = this.#sources.get(source.key);
    sources?.delete(source);
    if (sources?.size === 0) this.#sources.delete(source.key);
    const ending = source.done.finally(() => this.#ending.delete(ending));
    this.#ending.add(ending);
  }

  #takeOver(source: Source, group: Group): void {
    const { asked, sourceKey, compiled } = group.prepared;
    const supergraph = this.#options.current();
    const isValid = validate(supergraph.schema, asked.document, undefined, { maxErrors: 1 }).length === 0;
    let next: PreparedOperation | null = null;
    for (const watcher of [...group.watchers]) {
      const own = isValid ? prepareOrNull(supergraph, { ...asked, viewer: watcher.viewer }) : null;
      const isSame = own?.sourceKey === sourceKey && own.compiled.plan === compiled.plan && own.groupKey === group.key;
      if (isSame) next ??= own;
      else watcher.end('SUBSCRIPTION_SCHEMA_RELOAD', 'The schema has changed. Subscribe again.');
    }
    if (next === null) return;
    group.replace(next);
    source.adopt(next);
  }
}

function prepareOrNull(supergraph: SubscribedSupergraph, asked: PreparedOperation['asked']): PreparedOperation | null {
  try {
    return prepareOperation(supergraph, asked);
  } catch (error) {
    if (error instanceof RefusedOperation) return null;
    throw error;
  }
}

function refusal(message: string, code: string): RefusedOperation {
  return new RefusedOperation([new GraphQLError(message, { extensions: { code } })]);
}
