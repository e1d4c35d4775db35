import { z } from 'zod';
import { loadConfig, setting } from '../platform/config/config.js';
import { privateJwkSchema } from '../platform/identity/keys.js';

const count = (fallback: number) => z.coerce.number().int().min(1).default(fallback);

/** Variables of the gateway's process. All have a default: with none set it serves `schema/supergraph.graphql`. */
const gatewaySettings = {
  PORT: setting.port(4000),
  HOST: setting.host,
  LOG_LEVEL: setting.logLevel,
  /** File of the composed schema. */
  SUPERGRAPH: z.string().default('schema/supergraph.graphql'),
  /** `{"<subgraph>": "<URL of its GraphQL endpoint>"}`; goes before the URLs in the supergraph. */
  SUBGRAPH_URLS: setting.json(z.record(z.string(), setting.httpUrl)).default({}),
  /** Longest wait for an answer of a subgraph. */
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(1).default(10_000),
  /** `{"<subgraph>": <milliseconds>}`, for those that get another time than `SUBGRAPH_TIMEOUT_MS`. */
  SUBGRAPH_TIMEOUTS: setting.json(z.record(z.string(), z.int().min(1))).default({}),
  /** Equal queries of one viewer to a subgraph that are under way at the same time are sent once. */
  SHARE_INFLIGHT: setting.flag(true),
  /** What a viewer gets who may read only a part of an operation: that part, or nothing. */
  UNAUTHORIZED: z.enum(['filter', 'reject']).default('filter'),
  /** Who runs operations: Kontor's own executor, or that of `@apollo/gateway`, which Kontor's is tested against. */
  GATEWAY_EXECUTOR: z.enum(['kontor', 'apollo']).default('kontor'),
  /** Between two looks at the supergraph's file; 0 serves what it held at the start. */
  SUPERGRAPH_POLL_SECONDS: z.coerce.number().min(0).max(86_400).default(1),
  /** Longest silence of a subgraph on a forwarded route; these hand out reports and take files. */
  ROUTE_TIMEOUT_MS: z.coerce.number().int().min(1).default(60_000),
  /** `/health/ready` asks every subgraph too. */
  CHECK_SUBGRAPHS: setting.flag(false),
  /**
   * Routes of subgraphs that believe what callers say of themselves: served to everybody (only where nobody but this
   * machine reaches the gateway), to those who send `TS_API_KEY`, or not at all.
   */
  LEGACY_HTTP: z.enum(['open', 'key', 'off']).default('off'),
  /** What clients of these routes send as `X-TS-APIKEY`. */
  TS_API_KEY: z.string().min(16, 'must have at least 16 characters').optional(),
  /** File of the HTTP routes that belong to subgraphs; `routes.json` beside the supergraph when not set. */
  ROUTES: z.string().optional(),
  /** Folder of example operations for the sandbox. */
  EXAMPLES: z.string().default('docs/examples'),
  /** The example that is opened first, if it is there: its file without `.graphql`. */
  FIRST_EXAMPLE: z.string().default('partner-dashboard'),
  /** Whether `/sandbox` is served. */
  SANDBOX: setting.flag(true),
  /** Fields inside of fields that an operation may ask for. */
  MAX_DEPTH: count(20),
  /** Aliases in a document. */
  MAX_ALIASES: count(200),
  /** Directives in a document. */
  MAX_DIRECTIVES: count(100),
  /** Different fields at the root of an operation. */
  MAX_ROOT_FIELDS: count(50),
  /** Objects that the answer to an operation may hold, estimated by the pages that it asks for. */
  MAX_COST: count(100_000),
  /** Operations that a user, or an address where nobody has signed in, may ask in a second; 0 counts nobody. */
  RATE_LIMIT_PER_SECOND: z.coerce.number().min(0).default(100),
  /** How many of them at once, after a pause. */
  RATE_LIMIT_BURST: count(1_000),
  /** Whether clients on this machine are counted, too. */
  RATE_LIMIT_LOOPBACK: setting.flag(false),
  /** WebSockets and event streams together. */
  MAX_CONNECTIONS: count(20_000),
  MAX_CONNECTIONS_PER_ADDRESS: count(2_000),
  MAX_CONNECTIONS_PER_USER: count(1_500),
  /** Under way at the same time. */
  MAX_OPERATIONS_PER_SOCKET: count(100),
  /** Who does not answer the ping before the next one is taken for dead. */
  SOCKET_PING_SECONDS: z.coerce.number().positive().max(3_600).default(12),
  /** Over which WebSockets and event streams are ended when the gateway stops. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(3_600).default(5),
  /** Who sends it as a bearer token may read `/metrics`; without it only this machine may. */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  /** Other subgraphs have so long to add to an event of a subscription what they know. */
  SUBSCRIPTION_JOIN_MS: count(5_000),
  /** A stream of events that a subgraph has dropped is taken up again within so long, or given up. */
  SUBSCRIPTION_LOST_SECONDS: z.coerce.number().min(0).max(86_400).default(300),
  /** Before a client has to subscribe again. */
  SUBSCRIPTION_LIFETIME_SECONDS: z.coerce.number().positive().max(2_000_000).default(86_400),
  /** Events that wait for a client that does not take them. */
  SUBSCRIPTION_BUFFER_EVENTS: count(256),
  /** Their bytes together. */
  SUBSCRIPTION_BUFFER_BYTES: count(1024 * 1024),
  /** Origins whose pages may call the gateway and connect to it, separated by commas, or `*`. */
  CORS_ORIGINS: z.string().default('').transform(listOf),
  /** How many proxies in front of the gateway are trusted to tell the client's address (`X-Forwarded-For`). */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Keys of the issuer of access tokens. Without it everybody is anonymous. */
  JWKS_URL: setting.httpUrl.optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  /** The subgraph that issues access tokens: it is asked which sessions have ended. Without it tokens only expire. */
  SESSION_ISSUER: z.string().optional(),
  /** Longest pause between two questions. */
  SESSION_POLL_SECONDS: z.coerce.number().positive().max(3_600).default(10),
  /** Signs who asks, for the subgraphs. Without it they are not told. */
  GATEWAY_PRIVATE_JWK: setting.json(privateJwkSchema).optional(),
};

export type GatewayConfig = z.infer<z.ZodObject<typeof gatewaySettings>>;

/** @throws ConfigError that lists every fault. */
export function loadGatewayConfig(env?: Readonly<Record<string, string | undefined>>): GatewayConfig {
  return loadConfig(gatewaySettings, env);
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** `@apollo/gateway` tells its maker about itself every hour unless this is set when it is constructed. */
export function disableApolloTelemetry(): void {
  // eslint-disable-next-line no-restricted-syntax -- the library has no other switch
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
