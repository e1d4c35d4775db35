import { In } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DAY_MS } from '../../../platform/durations.js';
import type { Logger } from '../../../platform/log/log.js';
import { Contract } from './contract.entity.js';
import type { ContractStorage } from './storage/contract-storage.js';
import type { Staging } from './storage/staging.js';

const BATCH = 500;

export interface ContractArchiveDeps {
  readonly clock: Clock;
  readonly log: Logger;
  readonly staging: Staging;
  readonly storage: ContractStorage;
}

/** Keeps the store to what the table knows. */
export class ContractArchive {
  constructor(private readonly deps: ContractArchiveDeps) {}

  /**
   * Removes files that are a day old and belong to no contract: their upload was torn off between file and row, by a
   * crash for example. A unit of work for each batch: a store is slow, and a transaction shall not be open so long.
   */
  async clear(unitOfWork: () => UnitOfWork, signal: AbortSignal): Promise<void> {
    const { clock, staging, storage, log } = this.deps;
    // A file is there before its row; no upload takes this long.
    const before = new Date(clock().getTime() - DAY_MS);
    await staging.clear(before);
    let old: string[] = [];
    const clearBatch = async () => {
      for (const key of await ofNobody(unitOfWork, old)) {
        await storage.remove(key);
        log.info({ storageUrl: key }, 'a file that belonged to no contract is removed');
      }
      old = [];
    };
    for await (const { key, storedAt } of storage.list()) {
      signal.throwIfAborted();
      if (storedAt < before) old.push(key);
      if (old.length === BATCH) await clearBatch();
    }
    if (old.length > 0) await clearBatch();
  }
}

async function ofNobody(unitOfWork: () => UnitOfWork, keys: readonly string[]): Promise<string[]> {
  await using uow = unitOfWork();
  const known = await uow.read((manager) =>
    manager.find(Contract, { select: { id: true, storageUrl: true }, where: { storageUrl: In([...keys]) } }),
  );
  const kept = new Set(known.map(({ storageUrl }) => storageUrl));
  return keys.filter((key) => !kept.has(key));
}
