import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { WebSocket } from 'ws';
import type { z } from 'zod';
import type { MigrationInterface } from 'typeorm';
import type { Clock } from '../clock.js';
import type { Database, Entities } from '../database/database.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Viewer } from '../identity/viewer.js';
import type { JobDefinition } from '../jobs/jobs.js';
import type { Live } from '../live/index.js';
import type { Logger } from '../log/log.js';
import type { CursorCodec } from '../connections/cursor.js';
import type { PubSub } from '../pubsub/pubsub.js';
import type { Outbox } from '../outbox/outbox.js';

export type SubgraphName = 'partners' | 'marketing' | 'marketplace' | 'telephony' | 'shop-points';

/** What every service of a subgraph may need. Time, ids and everything outside the process come in here. */
export interface ServiceDeps {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly pubsub: PubSub;
  /** Streams and views for subscriptions. */
  readonly live: Live;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Logger;
  /** Turns an e-mail address into the hash by which subgraphs join without knowing the address. */
  readonly hashEmail: (email: string) => string;
}

/** Context of a resolver. One per request and subgraph; of a subscription one to begin with and one per event. */
export interface SubgraphContext<Services, Loaders> {
  readonly viewer: Viewer;
  readonly uow: UnitOfWork;
  readonly services: Services;
  readonly loaders: Loaders;
  readonly cursors: CursorCodec;
  readonly clock: Clock;
  readonly log: Logger;
  readonly requestId: string;
  readonly signal: AbortSignal;
}

/** HTTP routes that clients reach through the gateway's origin (legacy APIs, webhooks, JWKS). */
export interface RouteGroup<Services> {
  /**
   * Path prefixes on the gateway that belong to this subgraph, for example `/.well-known/jwks.json` or `/api/calls`.
   * Collected into `schema/routes.json` by `npm run compose`, so that the gateway knows them without importing us.
   */
  readonly prefixes: readonly string[];
  /**
   * These routes believe what callers say of themselves. The gateway serves them only where its setting `LEGACY_HTTP`
   * says so.
   */
  readonly legacy?: true;
  /** `viewerOf(request)` is the identity that the gateway vouches for. */
  readonly register: (app: FastifyInstance, services: Services, deps: ServiceDeps) => void;
}

/** Who has opened a WebSocket. */
export interface SocketClient {
  /** As the gateway vouches for. */
  readonly viewer: Viewer;
  /** Of the request that opened it. */
  readonly headers: IncomingHttpHeaders;
}

/** WebSockets that clients reach through the gateway's origin, on a path that one of the routes' prefixes covers. */
export interface SocketGroup<Services> {
  readonly path: string;
  /** What is larger closes the socket with 1009. */
  readonly maxFrameBytes: number;
  /** Ends with the socket's `close`; must not throw. */
  readonly open: (socket: WebSocket, client: SocketClient, services: Services, deps: ServiceDeps) => void;
}

export interface SubgraphDefinition<
  Services = unknown,
  Loaders = unknown,
  Settings extends z.ZodRawShape = Record<never, z.ZodType>,
> {
  readonly name: SubgraphName;
  /** Variables of the environment that only this subgraph reads; they reach `createServices` checked and typed. */
  readonly settings?: Settings;
  /** Entity classes, without the outbox, which every subgraph has. */
  readonly entities: Entities;
  /** Migration classes in order; the platform's own base migration runs before them. */
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Of the generated type `Resolvers`; the scalars of `schema/shared.graphql` come with the platform. */
  readonly resolvers: object;
  readonly createServices: (deps: ServiceDeps, settings: z.infer<z.ZodObject<Settings>>) => Services;
  /** New for every request and every event of a subscription. */
  readonly createLoaders: (uow: UnitOfWork, services: Services, cursors: CursorCodec) => Loaders;
  readonly routes?: readonly RouteGroup<Services>[];
  readonly sockets?: readonly SocketGroup<Services>[];
  readonly jobs?: (services: Services, deps: ServiceDeps) => readonly JobDefinition[];
  /**
   * Loads the demo data. Runs once, inside one transaction as the `system` viewer; `now` is the instant that all demo
   * times are relative to.
   */
  readonly loadDemo: (uow: UnitOfWork, deps: ServiceDeps, now: Date, services: Services) => Promise<void>;
}

/** Types the definition of a subgraph; the SDL is `schema/<name>/*.graphql` plus `schema/shared.graphql`. */
export function defineSubgraph<Services, Loaders, Settings extends z.ZodRawShape = Record<never, z.ZodType>>(
  definition: SubgraphDefinition<Services, Loaders, Settings>,
): SubgraphDefinition<Services, Loaders, Settings> {
  return definition;
}
