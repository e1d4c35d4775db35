import { pino, type Logger as PinoLogger, type LevelWithSilent } from 'pino';

export type Logger = PinoLogger;
export type LogLevel = LevelWithSilent;

export interface LogOptions {
  /** Which process or subgraph speaks. */
  readonly name: string;
  readonly level?: LogLevel;
}

/**
 * JSON lines on standard output. A request's lines carry `requestId`: the gateway makes it (or takes the client's
 * `x-request-id`) and every subgraph logs under the same one. Tokens and passwords never reach the output, wherever
 * in a logged object they stand.
 */
export function createLogger({ name, level = 'info' }: LogOptions): Logger {
  return pino({
    name,
    level,
    base: { name },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: {
      paths: [
        'authorization',
        'password',
        'token',
        '*.authorization',
        '*.password',
        '*.token',
        '*.refreshToken',
        'req.headers.authorization',
        'req.headers.cookie',
        'req.headers["x-kontor-identity"]',
        'req.headers["x-session-token"]',
      ],
      censor: '[redacted]',
    },
  });
}

/** For places that must have a logger but whose words nobody reads. */
export function silentLogger(): Logger {
  return pino({ level: 'silent' });
}
