import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: any;
}

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** A client that says and hears what a test wants, right or wrong. */
export class SocketClient implements AsyncDisposable {
  readonly socket: WebSocket;
  /** Resolves with how the socket was closed. */
  readonly closed: Promise<Closed>;
  readonly #messages: Message[] = [];
  #wake: (() => void) | null = null;
  #gone: Closed | null = null;

  private constructor(url: string, protocols: string | string[], options: ClientOptions) {
    this.socket = new WebSocket(url, protocols, options);
    this.socket.on('message', (data: Buffer) => {
      this.#messages.push(JSON.parse(data.toString()) as Message);
      this.#wake?.();
    });
    this.socket.on('error', () => {});
    this.closed = new Promise((resolve) => {
      this.socket.once('close', (code, reason) => {
        this.#gone = { code, reason: reason.toString() };
        this.#wake?.();
        resolve(this.#gone);
      });
    });
  }

  static async open(url: string, options: ClientOptions = {}, protocols: string | string[] = 'graphql-transport-ws') {
    const client = new SocketClient(url, protocols, options);
    await once(client.socket, 'open');
    return client;
  }

  /** The HTTP status of an upgrade that is refused, with the code in its body. */
  static async refused(url: string, options: ClientOptions = {}): Promise<readonly [status: number, code: string]> {
    const socket = new WebSocket(url, 'graphql-transport-ws', options);
    const [request, response] = await once(socket, 'unexpected-response');
    let body = '';
    for await (const chunk of response) body += String(chunk);
    request.destroy();
    return [response.statusCode, JSON.parse(body).errors[0].extensions.code];
  }

  /** Open and acknowledged. */
  static async ready(url: string, payload?: Record<string, unknown>, options: ClientOptions = {}) {
    const client = await SocketClient.open(url, options);
    client.send({ type: 'connection_init', ...(payload && { payload }) });
    await client.expect('connection_ack');
    return client;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(id: string, query: string, rest: Record<string, unknown> = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, ...rest } });
  }

  /** The next message, which must be of this type. */
  async expect(type: string): Promise<Message> {
    const message = await this.next();
    if (message.type !== type) throw new Error(`Expected ${type}, got ${JSON.stringify(message)}`);
    return message;
  }

  async next(): Promise<Message> {
    while (this.#messages.length === 0) {
      if (this.#gone !== null) throw new Error(`The socket was closed: ${JSON.stringify(this.#gone)}`);
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return this.#messages.shift()!;
  }

  /** What has come and was not looked at, after a round trip, so that all is there that was under way. */
  async rest(): Promise<Message[]> {
    if (this.#gone === null) {
      this.socket.ping();
      await once(this.socket, 'pong');
    }
    return this.#messages.splice(0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // A paused one would not notice its own end.
    if (this.socket.isPaused) this.socket.resume();
    this.socket.terminate();
    await this.closed;
  }
}
