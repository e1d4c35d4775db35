import type { FastifyRequest } from 'fastify';
import type { Database } from '../../../platform/database/database.js';
import { system } from '../../../platform/identity/viewer.js';
import { refusal } from './legacy-error.js';

/** Calls of one address to one route in a minute, as the edge server allowed them. */
export const LIMITS = { write: 60, read: 120, telbank: 120, telemetry: 300 } as const;

/** A hook that counts a call before its body is read. @throws LegacyError 429 */
export function limited(database: Database, route: string, most: number): (request: FastifyRequest) => Promise<void> {
  return async ({ viewer }) => {
    await using uow = database.unitOfWork(system);
    const key = `${route}|${viewer.clientIp ?? ''}`;
    const [row] = await uow.write(({ manager }) => manager.query<{ readonly count: number }[]>(countStatement, [key]));
    if (row!.count > most) throw refusal(429, 'rate limit exceeded');
  };
}

const countStatement = `
  INSERT INTO rate_limits AS open (key) VALUES ($1)
  ON CONFLICT (key) DO UPDATE SET
    window_start = CASE WHEN open.window_start > now() - interval '60 seconds' THEN open.window_start ELSE now() END,
    count = CASE WHEN open.window_start > now() - interval '60 seconds' THEN open.count + 1 ELSE 1 END
  RETURNING count`;
