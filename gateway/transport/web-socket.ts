import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, MessageType, parseMessage, stringifyMessage } from 'graphql-ws';
import { WebSocket, type RawData } from 'ws';
import type { Logger } from '../../platform/log/log.js';
import type { InternalSigner } from '../../platform/identity/internal-token.js';
import { anonymous } from '../../platform/identity/viewer.js';
import { SubscriptionRefused, type SubgraphResponse } from '../../platform/subgraph/request.js';
import { eventBuffer, type EventBuffer } from './events.js';
import { SubgraphFailure, type FailureReason, type SubgraphEvents, type TransportRequest } from './transport.js';

export interface WebSocketOptions {
  /** Of the subgraph. */
  readonly name: string;
  /** Of its GraphQL endpoint, `http:` or `https:`. */
  readonly url: URL;
  /** Without it the subgraph is not told who asks. */
  readonly signer?: InternalSigner;
  /** Largest message that is read. */
  readonly maxMessageBytes: number;
  readonly times?: Partial<WebSocketTimes>;
  readonly log: Logger;
}

export interface WebSocketTimes {
  /** From the first packet to the subgraph's `connection_ack`. */
  readonly connectMs: number;
  /** Between two pings; who has not answered one when the next is due is gone. */
  readonly pingMs: number;
  /** A connection without subscriptions is kept for so long. */
  readonly idleMs: number;
}

const TIMES: WebSocketTimes = { connectMs: 5_000, pingMs: 12_000, idleMs: 10_000 };

/** So many events of one subscription wait for whoever reads them. */
const WAITING_EVENTS = 1_000;

/** All subscriptions of the gateway at one subgraph over one connection, which is there only while it is needed. */
export interface SubgraphSocket extends AsyncDisposable {
  /** @throws SubgraphFailure */
  subscribe(request: TransportRequest): Promise<SubgraphEvents>;
  /** Whether there is a connection, or one is being made. */
  readonly connected: boolean;
}

/**
 * Subscribes by the protocol `graphql-transport-ws`. The library's own client is not used: it connects again by itself,
 * and then asks for everything from where it was first asked, whatever has come since.
 */
export function subgraphSocket(options: WebSocketOptions): SubgraphSocket {
  const { name, url, signer, maxMessageBytes, times = {}, log } = options;
  const { connectMs, pingMs, idleMs } = { ...TIMES, ...times };
  const address = new URL(url);
  address.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  let current: Promise<Connection> | undefined;
  let isOver = false;

  async function connection(): Promise<Connection> {
    if (isOver) throw new SubgraphFailure(name, 'unreachable', 'The gateway has let go of the subgraph.');
    if (current === undefined) {
      const opening = open();
      current = opening;
      const forget = () => {
        if (current === opening) current = undefined;
      };
      opening.then((opened) => opened.closed.then(forget), forget);
    }
    return current;
  }

  async function open(): Promise<Connection> {
    const identity = await signer?.sign(anonymous, name);
    return Connection.open({
      name,
      address,
      payload: identity === undefined ? undefined : { identity },
      maxMessageBytes,
      connectMs,
      pingMs,
      idleMs,
      log,
    });
  }

  return {
    get connected() {
      return current !== undefined;
    },
    async subscribe(request) {
      const { query, variables, variablesText, operationName, viewer, signal, requestId } = request;
      if (signal?.aborted) throw cancelled(name);
      const identity = await signer?.sign(viewer, name);
      const opened = await connection();
      if (signal?.aborted) throw cancelled(name);
      return opened.subscribe(
        {
          query,
          variables: variablesText === undefined ? variables : (JSON.parse(variablesText) as Record<string, unknown>),
          operationName,
          extensions: { requestId, ...(identity !== undefined && { identity }) },
        },
        signal,
      );
    },
    async [Symbol.asyncDispose]() {
      isOver = true;
      const opened = await current?.catch(() => undefined);
      opened?.fail('cancelled', 'The gateway lets go of the subgraph.');
      await opened?.closed;
    },
  };
}

interface ConnectionOptions extends WebSocketTimes {
  readonly name: string;
  readonly address: URL;
  readonly payload: Record<string, unknown> | undefined;
  readonly maxMessageBytes: number;
  readonly log: Logger;
}

class Connection {
  readonly #name: string;
  readonly #socket: WebSocket;
  readonly #idleMs: number;
  readonly #log: Logger;
  readonly #subscriptions = new Map<string, EventBuffer>();
  readonly #closed = Promise.withResolvers<void>();
  #ids = 0;
  #answered = true;
  #pinging: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;

  private constructor(socket: WebSocket, { name, idleMs, log }: ConnectionOptions) {
    this.#name = name;
    this.#socket = socket;
    this.#idleMs = idleMs;
    this.#log = log;
  }

  /** @throws SubgraphFailure */
  static async open(options: ConnectionOptions): Promise<Connection> {
    const { name, address, payload, maxMessageBytes, connectMs, pingMs } = options;
    const socket = new WebSocket(address, GRAPHQL_TRANSPORT_WS_PROTOCOL, {
      maxPayload: maxMessageBytes,
      perMessageDeflate: false,
      handshakeTimeout: connectMs,
    });
    const connection = new Connection(socket, options);
    const acknowledged = Promise.withResolvers<void>();
    const failed = (message: string, cause?: unknown) =>
      acknowledged.reject(new SubgraphFailure(name, 'unreachable', message, { cause }));
    const timer = setTimeout(() => {
      failed(`It did not accept a WebSocket within ${connectMs} ms.`);
      socket.terminate();
    }, connectMs);

    socket.once('open', () => socket.send(stringifyMessage({ type: MessageType.ConnectionInit, payload })));
    socket.on('message', (data) => {
      connection.#answered = true;
      connection.#receive(data, () => acknowledged.resolve());
    });
    socket.on('pong', () => (connection.#answered = true));
    socket.on('error', (error) => failed(error.message, error));
    socket.once('close', (code) => {
      failed(`It closed the WebSocket with code ${code}.`);
      connection.#end('unreachable', `The WebSocket was closed with code ${code}.`);
    });
    try {
      await acknowledged.promise;
    } finally {
      clearTimeout(timer);
    }
    connection.#pinging = setInterval(() => connection.#ping(), pingMs);
    connection.#restIfIdle();
    return connection;
  }

  get closed(): Promise<void> {
    return this.#closed.promise;
  }

  subscribe(payload: Subscribe, signal: AbortSignal | undefined): SubgraphEvents {
    if (this.#socket.readyState !== WebSocket.OPEN) {
      throw new SubgraphFailure(this.#name, 'unreachable', 'The WebSocket was closed.');
    }
    clearTimeout(this.#idle);
    const id = String(++this.#ids);
    const leave = () => {
      signal?.removeEventListener('abort', onGone);
      if (this.#remove(id)) this.#send({ id, type: MessageType.Complete });
    };
    const onGone = () => {
      leave();
      buffer.end(cancelled(this.#name));
    };
    const buffer = eventBuffer(WAITING_EVENTS, leave);
    const stay = () => signal?.removeEventListener('abort', onGone);
    signal?.addEventListener('abort', onGone, { once: true });
    this.#subscriptions.set(id, {
      events: buffer.events,
      push: (event) => buffer.push(event),
      end: (failure) => {
        stay();
        buffer.end(failure);
      },
    });
    this.#send({ id, type: MessageType.Subscribe, payload: payload });
    return buffer.events;
  }

  /** Ends all subscriptions and closes the connection at once. */
  fail(reason: FailureReason, message: string): void {
    this.#end(reason, message);
    this.#socket.terminate();
  }

  #receive(data: RawData, onAcknowledged: () => void): void {
    let message: ReturnType<typeof parseMessage>;
    try {
      message = parseMessage((data as Buffer).toString('utf8'));
    } catch {
      this.#end('malformed', 'It sent what is no message of the protocol.');
      this.#socket.close(CloseCode.BadResponse);
      return;
    }
    switch (message.type) {
      case MessageType.ConnectionAck:
        return onAcknowledged();
      case MessageType.Ping:
        return this.#send({ type: MessageType.Pong });
      case MessageType.Pong:
        return undefined;
      case MessageType.Next:
        return this.#next(message.id, message.payload);
      case MessageType.Error:
        return this.#remove(message.id)?.end(new SubscriptionRefused(message.payload));
      case MessageType.Complete:
        return this.#remove(message.id)?.end();
      default:
        return undefined;
    }
  }

  #next(id: string, event: SubgraphResponse): void {
    const subscription = this.#subscriptions.get(id);
    if (subscription === undefined || subscription.push(event)) return;
    // One stream shall not hold up the others, nor fill the memory: it is left, and may be gone on with later.
    this.#remove(id);
    this.#send({ id, type: MessageType.Complete });
    subscription.end(new SubgraphFailure(this.#name, 'overrun', `More than ${WAITING_EVENTS} events wait.`));
  }

  #remove(id: string): EventBuffer | undefined {
    const subscription = this.#subscriptions.get(id);
    this.#subscriptions.delete(id);
    this.#restIfIdle();
    return subscription;
  }

  #restIfIdle(): void {
    clearTimeout(this.#idle);
    if (this.#subscriptions.size > 0 || this.#socket.readyState !== WebSocket.OPEN) return;
    this.#idle = setTimeout(() => this.#socket.close(1000, 'idle'), this.#idleMs);
  }

  /** Both ways: the subgraph's own pings are answered by the library. */
  #ping(): void {
    if (!this.#answered) return this.fail('unreachable', 'It did not answer a ping.');
    this.#answered = false;
    this.#socket.ping();
  }

  #send(message: Parameters<typeof stringifyMessage>[0]): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(stringifyMessage(message));
  }

  #end(reason: FailureReason, message: string): void {
    clearInterval(this.#pinging);
    clearTimeout(this.#idle);
    const open = [...this.#subscriptions.values()];
    this.#subscriptions.clear();
    if (open.length > 0 && reason !== 'cancelled') {
      const facts = { subgraph: this.#name, streams: open.length, reason: message };
      this.#log.warn(facts, 'the streams of events of a subgraph are lost');
    }
    for (const subscription of open) subscription.end(new SubgraphFailure(this.#name, reason, message));
    this.#closed.resolve();
  }
}

interface Subscribe {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName: string | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
}

function cancelled(name: string): SubgraphFailure {
  return new SubgraphFailure(name, 'cancelled', 'Nobody watches any more.');
}
