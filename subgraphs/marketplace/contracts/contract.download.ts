import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../../platform/database/database.js';
import { system } from '../../../platform/identity/viewer.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import type { MarketplaceServices } from '../services.js';
import { Contract } from './contract.entity.js';
import { fileNameIn } from './contract.name.js';

/** Sends what a signed link stands for, in a way that no browser shows or runs it. */
export async function sendContract(
  { downloadLinks, contractStorage }: MarketplaceServices,
  { database }: ServiceDeps,
  { params, query, log }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { contractId } = params as { readonly contractId: string };
  const { expires, by, signature } = query as Readonly<Record<string, unknown>>;
  const verdict = downloadLinks.check({
    contractId,
    expires: String(expires),
    by: String(by),
    signature: String(signature),
  });
  if (verdict === 'forged') return reply.code(403).send({ ok: false, error: 'the link is not valid' });
  if (verdict === 'expired') return reply.code(410).send({ ok: false, error: 'the link has expired' });

  const contract = await find(database, contractId);
  const file = contract && (await contractStorage.open(contract.storageUrl));
  if (!file) return reply.code(404).send({ ok: false, error: 'contract not found' });
  log.info({ contractId, by }, 'a contract is downloaded');
  return reply
    .headers({
      'content-type': contract.mimeType ?? 'application/octet-stream',
      'content-length': file.byteSize,
      'content-disposition': attachment(fileNameIn(contract.storageUrl)),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-store',
    })
    .send(file.content);
}

/** Whoever has the link has the right of the one that it was given to. */
async function find(database: Database, id: string): Promise<Contract | null> {
  await using uow = database.unitOfWork(system);
  return await uow.read((manager) => manager.findOneBy(Contract, { id }));
}

/** RFC 6266, with the name twice: for programs that read RFC 8187 (once 5987), and for the others. */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
