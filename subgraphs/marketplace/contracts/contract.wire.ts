import type { Contract } from './contract.entity.js';

/** A contract in the JSON of old. `createdBy` is a public id. */
export function contractOnTheWire(contract: Contract, createdBy: string | null) {
  return {
    id: contract.legacyId ?? contract.id,
    name: contract.name,
    mimeType: contract.mimeType,
    byteSize: contract.byteSize === null ? null : Number(contract.byteSize),
    storageUrl: contract.storageUrl,
    hashSha256: contract.hashSha256,
    createdBy,
    createdAt: contract.createdAt.toISOString(),
  };
}
