import type { SubgraphTransport } from './transport.js';
import type { SubgraphAddress } from './transports.js';

/** Transports in use until disposed. */
export interface TransportLease extends AsyncDisposable {
  /** By name of the subgraph. */
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
}

interface Entry {
  readonly transport: SubgraphTransport;
  leases: number;
}

/**
 * The transports of all supergraphs that are being served: normally one, two while the requests on a replaced one come
 * to their end. A subgraph that both have at the same place keeps its transport, with its connections and with what
 * the circuit breaker knows; one that nobody leases any more is let go.
 */
export class TransportSet implements AsyncDisposable {
  readonly #create: (address: SubgraphAddress) => SubgraphTransport;
  readonly #entries = new Map<string, Entry>();

  constructor(create: (address: SubgraphAddress) => SubgraphTransport) {
    this.#create = create;
  }

  /** How many transports are open. */
  get size(): number {
    return this.#entries.size;
  }

  lease(addresses: readonly SubgraphAddress[]): TransportLease {
    const keys = addresses.map((address) => this.#use(address));
    let ended = false;
    return {
      transports: new Map(keys.map((key) => this.#entries.get(key)!.transport).map((each) => [each.name, each])),
      [Symbol.asyncDispose]: async () => {
        if (ended) return;
        ended = true;
        await Promise.all(keys.map((key) => this.#release(key)));
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const open = [...this.#entries.values()];
    this.#entries.clear();
    await Promise.all(open.map(({ transport }) => transport[Symbol.asyncDispose]()));
  }

  #use(address: SubgraphAddress): string {
    const key = `${address.name}\n${'url' in address ? address.url.href : ''}`;
    const entry = this.#entries.get(key);
    if (entry !== undefined) entry.leases += 1;
    else this.#entries.set(key, { transport: this.#create(address), leases: 1 });
    return key;
  }

  async #release(key: string): Promise<void> {
    const entry = this.#entries.get(key);
    // Gone already when the whole set was disposed.
    if (entry === undefined) return;
    entry.leases -= 1;
    if (entry.leases > 0) return;
    this.#entries.delete(key);
    await entry.transport[Symbol.asyncDispose]();
  }
}
