import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isAdmin } from '../../../platform/identity/viewer.js';
import { refusal } from './legacy-error.js';

export type AdminGuard = (request: FastifyRequest) => void;

/** For administrators: by their access token or, where one is set, by the API key. */
export function adminGuard(apiKey: string | undefined): AdminGuard {
  const expected = apiKey === undefined ? null : digest(apiKey);
  return ({ viewer, headers }) => {
    if (isAdmin(viewer)) return;
    const given = headers['x-ts-apikey'];
    if (expected !== null && typeof given === 'string' && timingSafeEqual(digest(given), expected)) return;
    throw refusal(401, 'invalid api key');
  };
}

/** Of equal length, whatever is compared. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
