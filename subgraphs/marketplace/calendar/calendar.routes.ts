import { createHash } from 'node:crypto';
import { system } from '../../../platform/identity/viewer.js';
import type { RouteGroup } from '../../../platform/subgraph/define.js';
import type { MarketplaceServices } from '../services.js';

const PREFIX = '/calendar';

/** Under the gateway's origin. */
export function calendarPath(secret: string): string {
  return `${PREFIX}/${secret}.ics`;
}

const FILE = /^([\w-]{43})\.ics$/;

/** `GET /calendar/<secret>.ics`. Whoever asks need not sign in, and gets nothing more if they have. */
export const calendarRoutes: RouteGroup<MarketplaceServices> = {
  prefixes: [PREFIX],
  register(app, { calendarFeeds }, { database }) {
    async function read(secret: string): Promise<string | null> {
      await using uow = database.unitOfWork(system);
      return await calendarFeeds.read(uow, secret);
    }

    app.get<{ Params: { file: string } }>(`${PREFIX}/:file`, async ({ params: { file }, headers }, reply) => {
      const secret = FILE.exec(file)?.[1];
      const text = secret === undefined ? null : await read(secret);
      // The address is a secret: neither what it gives nor that it was asked for is for caches on the way.
      void reply.header('cache-control', 'private, no-cache').header('referrer-policy', 'no-referrer');
      if (text === null) return reply.code(404).type('text/plain; charset=utf-8').send('There is no such calendar.\n');
      const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
      void reply.header('etag', etag);
      if (headers['if-none-match'] === etag) return reply.code(304).send();
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'inline; filename="kontor.ics"')
        .send(text);
    });
  },
};
