import type { WebSocket } from 'ws';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { dialects, type Dialect } from './dialects.js';
import { SignalCarrier } from './signal-carrier.js';
import { SignallingAccess } from './signalling.access.js';
import { SignallingConnection, type SignallingClient, type SignallingDeps } from './signalling-connection.js';
import { SignallingHub } from './signalling.hub.js';

/** Rooms in which browsers find each other, for clients that speak the old protocol. */
export class SignallingService {
  private readonly deps: SignallingDeps;

  constructor(
    { database, pubsub, clock, newId, log }: Pick<ServiceDeps, 'database' | 'pubsub' | 'clock' | 'newId' | 'log'>,
    dialect: Dialect,
  ) {
    this.deps = {
      hub: new SignallingHub(new SignalCarrier(pubsub, newId), log),
      access: new SignallingAccess(database),
      dialect: dialects[dialect],
      clock,
      newId,
      log,
    };
  }

  /** Serves a client until its socket closes. */
  open(socket: WebSocket, client: SignallingClient): void {
    new SignallingConnection(this.deps, socket, client);
  }
}
