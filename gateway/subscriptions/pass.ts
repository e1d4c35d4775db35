import { backoff } from './backoff.js';
import type { Refusal } from './refused.js';
import type { SubscriptionSettings } from './settings.js';

/** `unanswered`: the subgraph is away, or cannot say. That is no refusal. */
export type Answer = 'admitted' | 'unanswered' | Refusal;

/** Whoever watches with a pass. */
export interface Holder {
  /** It may be given what has waited for the answer. */
  admit(): void;
  /** It may not watch any more. */
  revoke(message: string): void;
  /** It ends with a reason of another kind. */
  refuse(code: string, message: string, extensions?: Readonly<Record<string, unknown>>): void;
}

export interface PassOptions {
  /** Whether it has been answered already. */
  readonly isConfirmed: boolean;
  readonly subgraph: string;
  readonly settings: Pick<SubscriptionSettings, 'admissionMs' | 'lostMs' | 'retryMs'>;
  /** Never throws. */
  readonly ask: (isBeginning: boolean) => Promise<Answer>;
  /** The first watches with it, and the last does no longer. */
  readonly onHeld: (pass: Pass) => void;
  readonly onReleased: (pass: Pass) => void;
}

/** That somebody may watch something: asked again and again, once for all of their clients, as long as one watches. */
export class Pass {
  readonly #options: PassOptions;
  readonly #holders = new Set<Holder>();
  #isConfirmed: boolean;
  /** So many questions one after the other. */
  #unanswered = 0;
  /** When the first of them was known to be. */
  #silentSince = performance.now();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: PassOptions) {
    this.#options = options;
    this.#isConfirmed = options.isConfirmed;
  }

  /** Until then nothing may be given to those who hold it. */
  get isConfirmed(): boolean {
    return this.#isConfirmed;
  }

  hold(holder: Holder): void {
    this.#holders.add(holder);
    if (this.#holders.size > 1) return;
    this.#options.onHeld(this);
    this.#askLater();
  }

  release(holder: Holder): void {
    if (!this.#holders.delete(holder) || this.#holders.size > 0) return;
    clearTimeout(this.#timer);
    this.#options.onReleased(this);
  }

  #askLater(): void {
    const { admissionMs, retryMs } = this.#options.settings;
    const isKnown = this.#isConfirmed && this.#unanswered === 0;
    // Somewhere in the last quarter: those who came together need not be asked about together for ever.
    const wait = isKnown ? admissionMs * (0.75 + Math.random() / 4) : backoff(this.#unanswered, retryMs);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#askAgain(), wait);
  }

  async #askAgain(): Promise<void> {
    const answer = await this.#options.ask(!this.#isConfirmed);
    if (this.#holders.size === 0) return;
    if (answer === 'admitted') this.#confirm();
    else if (answer === 'unanswered') this.#wait();
    else this.#end(answer);
    if (this.#holders.size > 0) this.#askLater();
  }

  #confirm(): void {
    this.#unanswered = 0;
    this.#isConfirmed = true;
    for (const holder of [...this.#holders]) holder.admit();
  }

  /** The stream comes from the same subgraph: while that is away, nothing is given out that nobody may have. */
  #wait(): void {
    const { settings, subgraph } = this.#options;
    if (this.#isConfirmed && this.#unanswered === 0) this.#silentSince = performance.now();
    this.#unanswered += 1;
    if (performance.now() - this.#silentSince < settings.lostMs) return;
    const message = `The service "${subgraph}" does not say who may watch its events.`;
    for (const holder of [...this.#holders]) holder.refuse('SUBSCRIPTION_UPSTREAM_LOST', message);
  }

  #end({ code, message, extensions, isLostAccess }: Refusal): void {
    for (const holder of [...this.#holders]) {
      if (this.#isConfirmed && isLostAccess) holder.revoke(message);
      else holder.refuse(code, message, extensions);
    }
  }
}
