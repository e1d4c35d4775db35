import { z } from 'zod';
import { loadConfig, setting } from '../platform/config/config.js';
import { privateJwkSchema } from '../platform/identity/keys.js';

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
  GATEWAY_EXECUTOR: z.enum(['kontor', 'apollo']).default('apollo'),
  /** Between two looks at the supergraph's file; 0 serves what it held at the start. */
  SUPERGRAPH_POLL_SECONDS: z.coerce.number().min(0).max(86_400).default(1),
  /** Longest silence of a subgraph on a forwarded route; these hand out reports and take files. */
  ROUTE_TIMEOUT_MS: z.coerce.number().int().min(1).default(60_000),
  /** `/health/ready` asks every subgraph too. */
  CHECK_SUBGRAPHS: setting.flag(false),
  /** File of the HTTP routes that belong to subgraphs; `routes.json` beside the supergraph when not set. */
  ROUTES: z.string().optional(),
  /** Folder of example operations for the sandbox. */
  EXAMPLES: z.string().default('docs/examples'),
  /** The example that is opened first, if it is there: its file without `.graphql`. */
  FIRST_EXAMPLE: z.string().default('partner-dashboard'),
  /** Whether `/sandbox` is served. */
  SANDBOX: setting.flag(true),
  /** Origins whose pages may call the gateway, separated by commas, or `*`. */
  CORS_ORIGINS: z.string().default('').transform(listOf),
  /** How many proxies in front of the gateway are trusted to tell the client's address (`X-Forwarded-For`). */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Keys of the issuer of access tokens. Without it everybody is anonymous. */
  JWKS_URL: setting.httpUrl.optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
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
