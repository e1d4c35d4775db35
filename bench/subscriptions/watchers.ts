import { once } from 'node:events';
import { WebSocket } from 'ws';
import { now } from './items.js';

/** A client, and what it watches. */
export interface Client {
  readonly query: string;
  readonly id: string;
  /** Who it is; nobody without. */
  readonly sessionToken?: string;
}

/** Many clients, each with a socket and a subscription of its own. */
export class Watchers implements AsyncDisposable {
  readonly #sockets: WebSocket[];
  /** From an event to its result at a client, in milliseconds. */
  lags: number[] = [];
  received = 0;
  /** Results that said that something was dropped before them. */
  gaps = 0;
  #wake: (() => void) | null = null;

  private constructor(sockets: WebSocket[]) {
    this.#sockets = sockets;
  }

  static async connect(gateway: URL, clients: readonly Client[]): Promise<Watchers> {
    const url = new URL('/graphql', gateway);
    url.protocol = 'ws:';
    const sockets: WebSocket[] = [];
    const watchers = new Watchers(sockets);
    // A hundred at a time, as a gateway meets them that has just been started.
    for (let from = 0; from < clients.length; from += 100) {
      await Promise.all(
        clients.slice(from, from + 100).map(async ({ query, id, sessionToken }) => {
          const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
          sockets.push(socket);
          await once(socket, 'open');
          socket.send(JSON.stringify({ type: 'connection_init', payload: { sessionToken } }));
          await once(socket, 'message');
          socket.on('message', (data: Buffer) => watchers.#receive(data));
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { id } } }));
        }),
      );
    }
    return watchers;
  }

  /** Resolves when so many results have come; false if that takes too long. */
  async until(received: number, withinMs: number): Promise<boolean> {
    const deadline = performance.now() + withinMs;
    while (this.received < received) {
      const left = deadline - performance.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 50));
        this.#wake = () => {
          if (this.received < received) return;
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(
      this.#sockets.map(async (socket) => {
        socket.close();
        if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
      }),
    );
  }

  #receive(data: Buffer): void {
    const text = data.toString('latin1');
    if (!text.includes('"type":"next"')) {
      if (text.includes('"type":"ping"')) return;
      throw new Error(`A client got ${text.slice(0, 300)}`);
    }
    const at = /"at":([\d.]+)/.exec(text);
    if (at === null || !text.includes('"price":')) throw new Error(`A result lacks something: ${text.slice(0, 300)}`);
    this.lags.push(now() - Number(at[1]));
    this.received += 1;
    if (text.includes('"missed"')) this.gaps += 1;
    this.#wake?.();
  }
}
