import { addAbortListener } from 'node:events';
import { request as httpRequest, STATUS_CODES, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { IDENTITY_HEADER, type InternalSigner } from '../../platform/identity/internal-token.js';
import type { Logger } from '../../platform/log/log.js';
import { LEGACY_HEADER } from '../../platform/subgraph/legacy-access.js';
import { tooMany, type Seat } from '../door/seats.js';
import type { Authenticate } from '../guard/authenticate.js';
import { Refusal } from '../guard/refusal.js';
import { refuseTraversal } from '../http/forward.js';
import type { LegacyGate } from '../http/legacy-gate.js';
import type { RouteTable } from '../http/route-table.js';
import type { EndedSessions, FollowedSession } from '../sessions/ended-sessions.js';
import type { SubgraphAddress } from '../transport/transports.js';
import { refuseUpgrade } from './refuse-upgrade.js';

export interface UpgradeForwarderOptions {
  /** Whose a path is now; a reload of the supergraph may change that. */
  readonly ownerOf: RouteTable;
  readonly legacyGate: LegacyGate;
  readonly authenticate: Authenticate;
  readonly sessions: Pick<EndedSessions, 'follow'>;
  readonly signer?: InternalSigner;
  /** How long a subgraph may take to accept. */
  readonly timeoutMs: number;
  readonly log: Logger;
}

/** A request for a WebSocket that has been let in as far as address, origin and rate say. */
export interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
  readonly address: string;
  readonly seat: Seat;
}

/** Brings WebSockets to the subgraphs whose paths they ask for. */
export interface UpgradeForwarder {
  takes(path: string): boolean;
  forward(upgrade: Upgrade): Promise<void>;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The subgraph speaks with the client itself; all that the gateway adds is who the client is, and that the socket ends
 * when the client's token or session does.
 */
export function createUpgradeForwarder(options: UpgradeForwarderOptions): UpgradeForwarder {
  const { ownerOf, legacyGate, authenticate, sessions, signer, timeoutMs, log } = options;

  async function hand({ request, socket, head, address, seat }: Upgrade): Promise<void> {
    refuseTraversal({ raw: request });
    const owner = ownerOf(pathOf(request));
    const verdict = legacyGate(request.headers);
    if (owner === null || (owner.isLegacy && verdict === 'hidden')) throw notFound();
    if (owner.isLegacy && verdict === 'bad-key') throw new Refusal(401, 'UNAUTHENTICATED', 'The API key is wrong.');
    const { viewer, expiresAt, sessionId } = await authenticate({
      headers: request.headers,
      ip: address,
      raw: request,
    });
    if (viewer.userId !== null && !seat.claim(viewer.userId)) throw tooMany();
    const { headers } = request;
    // The access token has done its work; a subgraph has no use for it that would be good.
    delete headers.authorization;
    headers[LEGACY_HEADER] = verdict;
    if (signer !== undefined) headers[IDENTITY_HEADER] = await signer.sign(viewer, owner.address.name);
    if (expiresAt !== null) endAt(socket, expiresAt);
    if (sessionId !== null && !socket.destroyed) endWith(socket, sessions.follow(sessionId));
    await reach(owner.address, { request, socket, head, address });
  }

  async function reach(owner: SubgraphAddress, upgrade: Omit<Upgrade, 'seat'>): Promise<void> {
    if (!('subgraph' in owner)) return passOn(owner.url.origin, upgrade, timeoutMs, log);
    const { http } = owner.subgraph;
    await http.ready();
    // In process the subgraph's own server takes the socket as if it had accepted it.
    if (!http.server.emit('upgrade', upgrade.request, upgrade.socket, upgrade.head)) throw notFound();
  }

  return {
    takes: (path) => ownerOf(path) !== null,
    async forward(upgrade) {
      try {
        await hand(upgrade);
      } catch (error) {
        if (!(error instanceof Refusal)) log.error({ err: error }, 'a WebSocket could not be forwarded');
        refuseUpgrade(upgrade.socket, error instanceof Refusal ? error : unavailable());
      }
    },
  };
}

function endAt(socket: Duplex, expiresAt: Date): void {
  // Tokens that live longer than a timer can are none of ours; such a socket ends early and comes again.
  const timer = setTimeout(() => socket.destroy(), Math.min(LONGEST_TIMER_MS, expiresAt.getTime() - Date.now()));
  socket.once('close', () => clearTimeout(timer));
}

function endWith(socket: Duplex, session: FollowedSession): void {
  addAbortListener(session.ended, () => socket.destroy());
  socket.once('close', () => session[Symbol.dispose]());
}

/** Over HTTP the subgraph is asked for the same upgrade, and what it accepts is connected byte by byte. */
function passOn(
  origin: string,
  { request, socket, head, address }: Omit<Upgrade, 'seat'>,
  timeoutMs: number,
  log: Logger,
): Promise<void> {
  const { url = '/', method = 'GET', headers } = request;
  const send = origin.startsWith('https:') ? httpsRequest : httpRequest;
  const upstream = send(origin + url, { method, headers: withClientAddress(headers, address), agent: false });
  return new Promise((resolve, reject) => {
    const gone = () => upstream.destroy();
    socket.once('close', gone);
    upstream.setTimeout(timeoutMs, () => upstream.destroy(new Error(`no answer within ${timeoutMs} ms`)));
    upstream.once('error', (err) => {
      log.error({ err }, 'a subgraph could not be asked for a WebSocket');
      reject(unavailable());
    });
    upstream.once('response', (response) => {
      response.resume();
      const status = response.statusCode ?? 502;
      reject(new Refusal(status, 'BAD_REQUEST', STATUS_CODES[status] ?? 'The service refuses the WebSocket.'));
    });
    upstream.once('upgrade', (response, other, otherHead) => {
      socket.off('close', gone);
      other.setTimeout(0);
      socket.write(headOf(response));
      connect(socket, other);
      if (otherHead.length > 0) socket.write(otherHead);
      if (head.length > 0) other.write(head);
      resolve();
    });
    upstream.end();
  });
}

/** What ends or breaks one side ends the other. */
function connect(one: Duplex, other: Duplex): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.on('error', () => to.destroy());
    from.once('close', () => to.destroy());
    from.pipe(to);
  }
}

function headOf({ statusCode = 101, rawHeaders }: IncomingMessage): string {
  const lines = [`HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode] ?? ''}`];
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n`;
}

function withClientAddress(headers: IncomingHttpHeaders, address: string): IncomingHttpHeaders {
  const before = headers['x-forwarded-for'];
  return { ...headers, 'x-forwarded-for': before === undefined ? address : `${String(before)}, ${address}` };
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0]!;
}

function notFound(): Refusal {
  return new Refusal(404, 'NOT_FOUND', 'Here is no WebSocket.');
}

function unavailable(): Refusal {
  return new Refusal(502, 'DOWNSTREAM_SERVICE_ERROR', 'The service is not available.');
}
