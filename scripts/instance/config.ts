import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { loadConfig, setting } from '../../platform/config/config.js';
import { isLoopbackHost } from '../../platform/http/loopback.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The variables of an instance on one machine; every command on the first page of the README honours them. */
const instanceSettings = {
  PORT: setting.port(4000),
  HOST: setting.host,
  /** Folder of the database, the keys and the secrets. */
  KONTOR_DATA: z
    .string()
    .default('.kontor')
    .transform((folder) => path.resolve(repository, folder)),
  /** A server to use instead of the embedded one, as somebody who may create databases and roles. */
  DATABASE_URL: setting.postgresUrl.optional(),
  LOG_LEVEL: setting.logLevel.default('warn'),
  /** Routes that believe what callers say of themselves; see `gateway/config.ts`. */
  LEGACY_HTTP: z.enum(['open', 'key', 'off']).optional(),
};

export type InstanceConfig = z.infer<z.ZodObject<typeof instanceSettings>>;

/** @throws ConfigError that lists every fault. */
export function loadInstanceConfig(): InstanceConfig {
  return loadConfig(instanceSettings);
}

/** For development on one machine they are open; as soon as others reach the gateway, somebody has to decide that. */
export function legacyHttp({ LEGACY_HTTP, HOST }: InstanceConfig): string {
  return LEGACY_HTTP ?? (isLoopbackHost(HOST) ? 'open' : 'off');
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What a child process or a subgraph gets: everything that was given to us, and what we add. */
export function environmentWith(variables: Environment): Environment {
  // eslint-disable-next-line no-restricted-syntax -- handed on, not read
  return { ...process.env, ...variables };
}
