import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { system, type Viewer } from '../../../platform/identity/viewer.js';
import type { RouteGroup, ServiceDeps } from '../../../platform/subgraph/define.js';
import { legacyRefusal } from '../../../platform/subgraph/legacy-access.js';
import { trusted } from '../legacy-http/identity.js';
import { sendLongList } from '../legacy-http/long-list.js';
import type { MarketplaceServices } from '../services.js';
import { answerFailures } from './contract.failures.js';
import { contractsAfter, type ListedContract } from './contract.list.js';
import { sendContract } from './contract.download.js';
import { readUploadForm } from './contract.upload-form.js';
import { contractOnTheWire } from './contract.wire.js';
import { DOWNLOAD_PATH } from './download-links.js';

/**
 * Who proves to be somebody acts as that. For older clients, who prove nothing, the gateway says whether they are let in;
 * then whom they name is believed.
 */
export const contractRoutes: RouteGroup<MarketplaceServices> = {
  prefixes: ['/api/contracts'],
  register(app, services, deps) {
    takeForms(app);
    answerFailures(app);
    app.post('/api/contracts/upload', { onRequest: admit, config: { streamsBody: true } }, (request, reply) =>
      upload(services, deps, request, reply),
    );
    app.get('/api/contracts/list', { onRequest: admit }, (request, reply) => list(deps, request, reply));
    app.get(`${DOWNLOAD_PATH}/:contractId`, (request, reply) => sendContract(services, deps, request, reply));
  },
};

/** Before the first byte of a body. */
async function admit({ viewer, headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const refusal = isSomebody(viewer) ? null : legacyRefusal(headers);
  return refusal === null ? undefined : reply.code(refusal.status).send(refusal.body);
}

function isSomebody({ userId, sessionToken, roles }: Viewer): boolean {
  return userId !== null || sessionToken !== null || roles.length > 0;
}

/** Forms are read by the handler, piece by piece; whatever else comes is left unread. */
function takeForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  void app.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: Number.MAX_SAFE_INTEGER, fieldSize: 1_024, fields: 20, files: 5, parts: 25, headerPairs: 20 },
  });
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
}

async function upload(
  { contracts, contractStaging }: MarketplaceServices,
  { database }: ServiceDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const form = await readUploadForm(request, contractStaging);
  try {
    const viewer = believed(request.viewer, form.actorId);
    await using uow = database.unitOfWork(viewer);
    const { contract, link, creator } = await contracts.upload(uow, {
      ...form,
      hasLegacyIds: viewer !== request.viewer,
    });
    return await reply.send({
      ok: true,
      contract: contractOnTheWire(contract, creator?.publicId ?? null),
      linkId: link && (link.legacyId ?? link.id),
    });
  } finally {
    await contractStaging.discard(form.file);
  }
}

function list({ database }: ServiceDeps, { viewer, query }: FastifyRequest, reply: FastifyReply) {
  const { voucherId, roomId } = query as Readonly<Record<string, unknown>>;
  const asked = { voucherId: filterOf(voucherId), roomId: filterOf(roomId) };
  return sendLongList<ListedContract>(reply, {
    head: '{"ok":true,"items":',
    json: ({ contract, createdBy }) => contractOnTheWire(contract, createdBy),
    async after(last) {
      await using uow = database.unitOfWork(believed(viewer, null));
      return await uow.read((manager) => contractsAfter(manager, asked, last));
    },
  });
}

/** An empty one is none. */
function filterOf(given: unknown): string | null {
  return typeof given === 'string' && given !== '' ? given : null;
}

/** An older client, as whom it says it is. */
function believed(viewer: Viewer, actorId: string | null): Viewer {
  if (isSomebody(viewer)) return viewer;
  return actorId === null ? system : trusted(actorId);
}
