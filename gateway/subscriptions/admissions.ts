import { bulkhead } from 'cockatiel';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from '../../platform/log/log.js';
import type { SubscriptionMetrics } from '../metrics.js';
import { SubgraphFailure } from '../transport/transport.js';
import { canonicalJson } from './canonical-json.js';
import { Pass, type Answer } from './pass.js';
import type { Question, SubscribedSupergraph } from './prepare-operation.js';
import { mayPass, refusalBy } from './refused.js';
import { scopeOf } from './scope.js';
import type { SubscriptionSettings } from './settings.js';
import type { SubscribeRequest } from './subscriptions.js';

export interface AdmissionsOptions {
  /** The supergraph that is being served. */
  readonly current: () => Pick<SubscribedSupergraph, 'transports'>;
  readonly metrics: SubscriptionMetrics;
  readonly settings: SubscriptionSettings;
  readonly log: Logger;
}

type Asker = Pick<SubscribeRequest, 'viewer' | 'requestId'>;

/** All who come back after a restart are asked about at once; their subgraph has other work, too. */
const QUESTIONS_AT_ONCE = 32;

const NO: readonly GraphQLFormattedError[] = [
  { message: 'You may not watch this.', extensions: { code: 'FORBIDDEN' } },
];

/**
 * Who may watch what is the same for all who watch it, and so is asked for in nobody's name: the subgraph is asked about
 * each of them before they get anything, and again for as long as they watch.
 */
export class Admissions implements Disposable {
  readonly #options: AdmissionsOptions;
  /** Of those who watch, by what they watch and who they are. */
  readonly #passes = new Map<string, Pass>();
  /** Of those who do not watch yet. */
  readonly #asking = new Map<string, Promise<Pass>>();
  readonly #turns = bulkhead(QUESTIONS_AT_ONCE, Infinity);
  readonly #stopped = new AbortController();

  constructor(options: AdmissionsOptions) {
    this.#options = options;
  }

  /**
   * Asks about a viewer, unless somebody with the same identity watches the same already. When the subgraph cannot
   * answer, that is no refusal: whoever holds the pass then waits for the answer, and gets nothing before.
   *
   * @throws RefusedOperation
   */
  async admit(
    question: Question,
    { viewer, requestId, signal }: Asker & Pick<SubscribeRequest, 'signal'>,
  ): Promise<Pass> {
    const identity = scopeOf('USER', viewer);
    const key = [question.subgraph, question.query, canonicalJson(question.variables), identity.key].join('\n');
    const known = this.#passes.get(key) ?? this.#asking.get(key);
    if (known !== undefined) return known;
    const asking = this.#begin(key, question, { viewer: identity.viewer, requestId }, signal);
    this.#asking.set(key, asking);
    return asking.finally(() => this.#asking.delete(key));
  }

  [Symbol.dispose](): void {
    this.#stopped.abort();
  }

  async #begin(key: string, question: Question, asker: Asker, client: AbortSignal): Promise<Pass> {
    const answer = await this.#ask(question, asker, true, client);
    if (typeof answer === 'object') throw answer.operation;
    return new Pass({
      isConfirmed: answer === 'admitted',
      subgraph: question.subgraph,
      settings: this.#options.settings,
      ask: (isBeginning) => this.#ask(question, asker, isBeginning),
      onHeld: (pass) => this.#passes.set(key, pass),
      onReleased: () => this.#passes.delete(key),
    });
  }

  async #ask(question: Question, asker: Asker, isBeginning: boolean, client?: AbortSignal): Promise<Answer> {
    const answer = await this.#turns.execute(async () =>
      // Those who come and leave at once must not keep the others waiting for their turn. Another client of the same
      // person that waits for this answer is asked about again.
      client?.aborted ? 'unanswered' : this.#answerTo(question, asker, isBeginning),
    );
    this.#options.metrics.admissions.inc({ answer: typeof answer === 'object' ? 'refused' : answer });
    return answer;
  }

  async #answerTo(
    { subgraph, field, query, variables }: Question,
    asker: Asker,
    isBeginning: boolean,
  ): Promise<Answer> {
    const { current, settings, log } = this.#options;
    const transport = current().transports.get(subgraph);
    const { signal } = this.#stopped;
    if (transport === undefined || signal.aborted) return 'unanswered';
    try {
      const { data, errors = [] } = await transport.execute({
        ...asker,
        query,
        variables,
        signal,
        deadlineMs: settings.restMs,
      });
      if (errors.length === 0 && (data?.[field] ?? false) !== false) return 'admitted';
      if (mayPass(errors, isBeginning)) return 'unanswered';
      return refusalBy(subgraph, errors.length === 0 ? NO : errors, log);
    } catch (error) {
      if (!(error instanceof SubgraphFailure))
        log.error({ err: error, subgraph }, 'nobody could be asked who may watch');
      return 'unanswered';
    }
  }
}
