import type { Dispatcher } from 'undici';
import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import { awaitDeparture, cancelDeparture, type Departing } from './departures.js';
import { readResponse } from './response.js';
import { SubgraphFailure, type FailureReason, type TransportLimits } from './transport.js';

/**
 * One request to a subgraph over HTTP, from its sending to the last byte of the answer. It uses undici's lowest level
 * because this is what the gateway does most: no stream, no promise per chunk, one timer.
 */
export class Exchange implements Dispatcher.DispatchHandler, Departing {
  readonly #subgraph: string;
  readonly #limits: TransportLimits;
  readonly #client: AbortSignal | undefined;
  readonly #chunks: Buffer[] = [];
  #resolve!: (response: SubgraphResponse) => void;
  #reject!: (failure: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #failure: SubgraphFailure | undefined;
  #status = 0;
  #contentType = '';
  #received = 0;

  constructor(subgraph: string, limits: TransportLimits, client: AbortSignal | undefined) {
    this.#subgraph = subgraph;
    this.#limits = limits;
    this.#client = client;
  }

  /** @throws SubgraphFailure */
  run(dispatcher: Dispatcher, options: Dispatcher.DispatchOptions): Promise<SubgraphResponse> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      if (this.#client?.aborted) return this.onGone();
      this.#timer = setTimeout(onLate, this.#limits.deadlineMs, this);
      if (this.#client !== undefined) awaitDeparture(this.#client, this);
      dispatcher.dispatch(options, this);
    });
  }

  onGone(): void {
    this.#giveUp('cancelled', 'The client went away.');
  }

  onLate(): void {
    this.#giveUp('timeout', `No whole answer within ${this.#limits.deadlineMs} ms.`);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // Given up while it waited for a connection.
    if (this.#failure !== undefined) controller.abort(this.#failure);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    { 'content-type': contentType }: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    this.#status = status;
    this.#contentType = String(contentType ?? '');
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { maxResponseBytes } = this.#limits;
    this.#received += chunk.length;
    if (this.#received <= maxResponseBytes) this.#chunks.push(chunk);
    else this.#giveUp('too-large', `The answer has more than ${maxResponseBytes} bytes.`);
  }

  onResponseEnd(): void {
    this.#settle();
    const chunks = this.#chunks;
    const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, this.#received);
    try {
      this.#resolve(readResponse(this.#subgraph, { status: this.#status, contentType: this.#contentType, body }));
    } catch (failure) {
      this.#reject(failure);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, cause: Error): void {
    this.#settle();
    // After `giveUp` this is the echo of our own abort, and the promise is settled already.
    this.#reject(new SubgraphFailure(this.#subgraph, 'unreachable', cause.message, { cause }));
  }

  #settle(): void {
    clearTimeout(this.#timer);
    if (this.#client !== undefined) cancelDeparture(this.#client, this);
  }

  #giveUp(reason: FailureReason, message: string): void {
    if (this.#failure !== undefined) return;
    this.#failure = new SubgraphFailure(this.#subgraph, reason, message);
    this.#settle();
    this.#reject(this.#failure);
    this.#controller?.abort(this.#failure);
  }
}

function onLate(exchange: Exchange): void {
  exchange.onLate();
}
