import { addAbortListener } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { SubscribePayload } from 'graphql-ws';
import { GraphQLError } from 'graphql';
import type { WebSocket } from 'ws';
import { uuidv7 } from '../../platform/ids.js';
import type { Logger } from '../../platform/log/log.js';
import type { Door, Outcome } from '../door/door.js';
import { endOfStream } from '../door/result-errors.js';
import { tooMany, type Seat } from '../door/seats.js';
import { NOBODY, type Authenticate } from '../guard/authenticate.js';
import { RateLimited, type RateLimiter } from '../guard/rate-limit.js';
import { Refusal } from '../guard/refusal.js';
import type { EndedSessions, FollowedSession } from '../sessions/ended-sessions.js';
import { OperationEnded } from '../subscriptions/errors.js';
import { CLOSE } from './close-codes.js';
import { Delivery, type EndReason } from './delivery.js';

export interface ConnectionDeps {
  readonly door: Door;
  readonly authenticate: Authenticate;
  readonly sessions: Pick<EndedSessions, 'follow'>;
  readonly rate: RateLimiter;
  /** Operations under way at the same time. */
  readonly maxOperations: number;
  readonly pingMs: number;
  readonly log: Logger;
  readonly onEnd: (reason: EndReason) => void;
}

export interface ConnectionOptions {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly address: string;
  readonly seat: Seat;
}

/** Characters of answers to what is not an operation (pings, errors) that a client may leave unread. */
const MAX_UNREAD = 4 * 1024 * 1024;

/** All operations that end with the token or the session get their message first. */
const GOODBYE_GRACE_MS = 200;

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One client's socket: who it is, what runs on it, and whether it is still there. */
export class Connection {
  readonly #deps: ConnectionDeps;
  readonly #socket: WebSocket;
  readonly #options: ConnectionOptions;
  readonly #operations = new Set<Delivery>();
  #identity = NOBODY;
  #session: FollowedSession;
  #expiry: NodeJS.Timeout | undefined;
  readonly #ping: NodeJS.Timeout;
  #isAlive = true;
  #unread = 0;
  #isClosing = false;

  constructor(deps: ConnectionDeps, options: ConnectionOptions) {
    this.#deps = deps;
    this.#options = options;
    this.#socket = options.socket;
    this.#session = deps.sessions.follow(null);
    this.#ping = setInterval(() => this.#lookForLife(), deps.pingMs);
    this.#socket.on('pong', () => (this.#isAlive = true));
    this.#socket.once('close', () => {
      clearInterval(this.#ping);
      clearTimeout(this.#expiry);
      this.#session[Symbol.dispose]();
    });
  }

  get operations(): number {
    return this.#operations.size;
  }

  get bufferedBytes(): number {
    return this.#socket.bufferedAmount;
  }

  /** Takes the token of `connection_init`, or else that of the upgrade. False if the socket is closed instead. */
  async init(payload: Readonly<Record<string, unknown>> = {}): Promise<boolean> {
    const { request, address, seat } = this.#options;
    const { headers } = request;
    const authorization = textIn(payload, 'authorization', 'Authorization') ?? headers.authorization;
    const sessionToken = textIn(payload, 'x-session-token', 'sessionToken') ?? headers['x-session-token'];
    try {
      this.#identity = await this.#deps.authenticate({
        headers: {
          ...(authorization !== undefined && { authorization }),
          ...(sessionToken !== undefined && { 'x-session-token': sessionToken }),
        },
        ip: address,
        raw: request,
      });
    } catch (error) {
      this.#refuse(error);
      return false;
    }
    const { viewer, expiresAt, sessionId } = this.#identity;
    if (this.#socket.readyState !== this.#socket.OPEN) return false;
    if (viewer.userId !== null && !seat.claim(viewer.userId)) {
      this.close(CLOSE.tryAgainLater, tooMany().message);
      return false;
    }
    if (expiresAt !== null) this.#endWith(expiresAt);
    this.#endWithSession(sessionId);
    return true;
  }

  /** An operation that is carried out when graphql-ws asks for its first result, or why it is not. */
  begin(id: string, payload: SubscribePayload): Delivery | GraphQLError {
    const { rate, maxOperations, log, onEnd } = this.#deps;
    if (this.#operations.size >= maxOperations) {
      return refusal('SUBSCRIPTION_LIMIT', `A socket may have ${maxOperations} operations at a time.`);
    }
    try {
      rate.take(this.#identity.viewer);
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      return refusal(error.code, error.message, { retryAfterSeconds: error.retryAfterSeconds });
    }
    const requestId = uuidv7();
    const operationLog = log.child({ requestId });
    const opening = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
    const delivery: Delivery = new Delivery({
      ask: (signal) => this.#ask(payload, requestId, signal, operationLog),
      send: (text) => this.#sendResult(`${opening}${text}}`),
      describe: (error) => {
        if (error instanceof OperationEnded && error.code === 'SUBSCRIPTION_TOKEN_EXPIRED') this.#expire();
        return endOfStream(error, operationLog);
      },
      onEnd: (reason) => {
        this.#operations.delete(delivery);
        onEnd(reason);
      },
    });
    this.#operations.add(delivery);
    return delivery;
  }

  /** For all messages but results. A client that makes us talk and does not listen is let go. */
  sendControl(text: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#unread > MAX_UNREAD) return this.#socket.terminate();
    this.#unread += text.length;
    this.#socket.send(text, () => (this.#unread -= text.length));
  }

  close(code: number, reason: string): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#socket.close(code, reason);
    // Nothing more can be sent; the client may take its time to say goodbye.
    for (const operation of this.#operations) void operation.return();
  }

  terminate(): void {
    this.#socket.terminate();
  }

  #ask(payload: SubscribePayload, requestId: string, signal: AbortSignal, log: Logger): Promise<Outcome> {
    const { viewer, expiresAt } = this.#identity;
    const stream = { expiresAt, revoked: this.#session.ended };
    return this.#deps.door.ask(payload, { viewer, requestId, signal, log, stream });
  }

  /** Resolves when the bytes have gone to the operating system: so no more than one result of an operation waits here. */
  #sendResult(text: string): Promise<boolean> {
    return new Promise((resolve) => this.#socket.send(text, (error) => resolve(!error)));
  }

  #lookForLife(): void {
    if (!this.#isAlive) return this.#socket.terminate();
    this.#isAlive = false;
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.ping();
  }

  /** A timer is for 24 days at most. */
  #endWith(expiresAt: Date): void {
    const left = expiresAt.getTime() - Date.now();
    if (left > LONGEST_TIMER_MS) this.#expiry = setTimeout(() => this.#endWith(expiresAt), LONGEST_TIMER_MS);
    else this.#expiry = setTimeout(() => this.#expire(), left);
  }

  #endWithSession(sessionId: string | null): void {
    this.#session = this.#deps.sessions.follow(sessionId);
    addAbortListener(this.#session.ended, () => this.#closeSoon('The session is over. Sign in again.'));
  }

  #expire(): void {
    this.#closeSoon('The access token has expired.');
  }

  #closeSoon(reason: string): void {
    clearTimeout(this.#expiry);
    this.#expiry = setTimeout(() => this.close(CLOSE.forbidden, reason), GOODBYE_GRACE_MS);
  }

  #refuse(error: unknown): void {
    if (!(error instanceof Refusal)) throw error;
    if (error.statusCode === 401) this.close(CLOSE.forbidden, error.message);
    else if (error.statusCode === 400) this.close(CLOSE.badRequest, error.message);
    else this.close(CLOSE.tryAgainLater, error.message);
  }
}

function refusal(code: string, message: string, facts: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...facts } });
}

/** Clients write headers into the payload in many ways; an empty one stands for none. */
function textIn(payload: Readonly<Record<string, unknown>>, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = payload[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}
