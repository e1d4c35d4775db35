import { z } from 'zod';

/** A configuration that cannot be used. The message names every fault at once and is meant for the person who starts. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the variables of a process, once, at its entry. An empty variable counts as not set, because that is what an
 * unset one becomes in a compose file. This is the only reader of `process.env` (a lint rule sees to it).
 *
 * @throws ConfigError that lists every fault.
 */
export function loadConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  env: Readonly<Record<string, string | undefined>> = process.env,
): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = z.object(shape).safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const isMissing = given[String(path[0])] === undefined;
    return `  ${path.join('.')}: ${isMissing ? 'must be set' : message}`;
  });
  throw new ConfigError(`These settings cannot be used:\n${faults.join('\n')}`);
}

/** Building blocks that several processes share. */
export const setting = {
  port: (fallback: number) =>
    z.coerce
      .number({ error: 'must be a port number' })
      .int('must be a port number')
      .min(0, 'must be a port number')
      .max(65_535, 'must be a port number')
      .default(fallback),
  host: z.string().default('127.0.0.1'),
  logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** `true`, `1`, `yes`, `on` and their opposites. */
  flag: (fallback: boolean) => z.stringbool({ error: 'must be true or false' }).default(fallback),
  httpUrl: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }),
  postgresUrl: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be a PostgreSQL URL, for example postgres://user:password@host:5432/postgres',
  }),
  redisUrl: z.url({
    protocol: /^rediss?$/,
    error: 'must be a Redis URL, for example redis://user:password@host:6379',
  }),
  /** A JSON text in a variable, checked by `schema`. */
  json: <T extends z.ZodType>(schema: T) =>
    z
      .string()
      .transform((text, context): unknown => {
        try {
          return JSON.parse(text);
        } catch {
          context.addIssue({ code: 'custom', message: 'must be JSON' });
          return z.NEVER;
        }
      })
      .pipe(schema),
};
