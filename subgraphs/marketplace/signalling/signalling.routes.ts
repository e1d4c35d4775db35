import { legacyRefusal } from '../../../platform/subgraph/legacy-access.js';
import type { RouteGroup, SocketGroup } from '../../../platform/subgraph/define.js';
import type { MarketplaceServices } from '../services.js';

const PATH = '/ws';

/** A session description with many candidates has some ten thousand bytes. */
const MAX_FRAME_BYTES = 64 * 1024;

/** The signalling socket of older clients: see `SignallingConnection`. */
export const signallingSockets: SocketGroup<MarketplaceServices> = {
  path: PATH,
  maxFrameBytes: MAX_FRAME_BYTES,
  open: (socket, { viewer, headers }, { signalling }) =>
    signalling.open(socket, { viewer, isBelieved: legacyRefusal(headers) === null }),
};

/** What asks for the path without wanting a WebSocket. */
export const signallingRoutes: RouteGroup<MarketplaceServices> = {
  prefixes: [PATH],
  register(app) {
    app.get(PATH, (_request, reply) =>
      reply.code(426).header('upgrade', 'websocket').type('text/plain; charset=utf-8').send('Upgrade Required\n'),
    );
  },
};
