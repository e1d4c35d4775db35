import { z } from 'zod';
import { ConfigError, loadConfig, setting } from '../config/config.js';
import { PortInUse } from '../http/server.js';
import { createLogger } from '../log/log.js';
import { untilTerminated } from '../process.js';
import { postgresPubSub } from '../pubsub/postgres.js';
import { redisPubSub } from '../pubsub/redis.js';
import type { SubgraphDefinition } from './define.js';
import { startSubgraph } from './start.js';

/** Variables of a subgraph that runs as a process of its own. */
export const subgraphSettings = {
  PORT: setting.port(4001),
  HOST: setting.host,
  LOG_LEVEL: setting.logLevel,
  DATABASE_URL: setting.postgresUrl,
  DATABASE_OWNER_URL: setting.postgresUrl.optional(),
  REDIS_URL: setting.redisUrl.optional(),
  GATEWAY_PUBLIC_JWK: setting.json(z.looseObject({ kty: z.literal('OKP'), x: z.string() })),
  CURSOR_SECRET: z.string().min(32, 'must have at least 32 characters'),
  EMAIL_HASH_PEPPER: z.string().min(32, 'must have at least 32 characters'),
};

/** The whole of a subgraph's process: reads its variables, serves until SIGTERM or SIGINT, ends cleanly. */
export async function runSubgraph<Services, Loaders, Settings extends z.ZodRawShape>(
  definition: SubgraphDefinition<Services, Loaders, Settings>,
): Promise<void> {
  const bootLog = createLogger({ name: definition.name });
  try {
    const config = loadConfig({ ...subgraphSettings });
    const log = createLogger({ name: definition.name, level: config.LOG_LEVEL });
    await using pubsub =
      config.REDIS_URL === undefined
        ? postgresPubSub({ url: config.DATABASE_URL, log })
        : redisPubSub({ url: config.REDIS_URL, channel: channelOf(definition.name, config.GATEWAY_PUBLIC_JWK), log });
    await using subgraph = await startSubgraph(definition, {
      databaseUrl: config.DATABASE_URL,
      ...(config.DATABASE_OWNER_URL !== undefined && { ownerUrl: config.DATABASE_OWNER_URL }),
      gatewayKey: config.GATEWAY_PUBLIC_JWK,
      cursorSecret: config.CURSOR_SECRET,
      emailHashPepper: config.EMAIL_HASH_PEPPER,
      pubsub,
      log,
    });
    const { url } = await subgraph.server.listen({ port: config.PORT, host: config.HOST });
    log.info({ url }, 'ready');
    const signal = await untilTerminated();
    log.info({ signal }, 'stopping');
  } catch (error) {
    if (error instanceof ConfigError || error instanceof PortInUse) bootLog.fatal(error.message);
    else bootLog.fatal({ err: error }, 'cannot run');
    process.exitCode = 1;
  }
}

/** Several installations may share a Redis; each has a gateway's key of its own. */
function channelOf(subgraph: string, { x }: { readonly x: string }): string {
  return `${subgraph}:${x}`;
}
