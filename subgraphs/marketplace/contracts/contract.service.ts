import { IsNull } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import { entitiesFrom } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { forbidden, isAdmin, system } from '../../../platform/identity/viewer.js';
import type { Logger } from '../../../platform/log/log.js';
import { timedId } from '../database/timed-id.js';
import type { EventLog } from '../event-log/event-log.js';
import type { Thinker } from '../thinkers/thinker.entity.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { Contract } from './contract.entity.js';
import { ContractLink, type ContractRole } from './contract-link.entity.js';
import { contractNameOf, fileNameOf, storageKeyOf } from './contract.name.js';
import { findContract } from './contract.reference.js';
import { requireParty, requirePartyOrNewRoom, type ContractTargets } from './contract.targets.js';
import { typeOf } from './contract.types.js';
import type { ContractStorage } from './storage/contract-storage.js';
import type { StagedFile } from './storage/staging.js';

export interface ContractServiceDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly database: Database;
  readonly log: Logger;
  readonly thinkers: ThinkerService;
  readonly events: EventLog;
  readonly storage: ContractStorage;
  /** Media types that are taken. */
  readonly types: readonly string[];
}

/** What a client says of a file that has arrived. */
export interface Upload extends ContractTargets {
  readonly file: StagedFile;
  readonly fileName: string | null;
  readonly claimedType: string;
  /** What the contract shall be called; the file's name unless told. */
  readonly name: string | null;
  /** Public id of who is said to upload; it must be true. */
  readonly actorId: string | null;
  /** For clients that know no other ids than `ct-…` and `cl-…`. */
  readonly hasLegacyIds: boolean;
}

export interface Uploaded {
  readonly contract: Contract;
  readonly link: ContractLink | null;
  /** Null when nobody is known to have done it. */
  readonly creator: Thinker | null;
}

/** Takes documents in, and says what they belong to. */
export class ContractService {
  constructor(private readonly deps: ContractServiceDeps) {}

  /**
   * Makes a contract of a file. When it resolves, both the bytes and the row are there to stay; when it throws, neither.
   *
   * @throws UploadRefused, NotFound, InvalidInput, `UNAUTHENTICATED`, `FORBIDDEN`
   */
  async upload(uow: UnitOfWork, upload: Upload): Promise<Uploaded> {
    const { clock, newId, storage } = this.deps;
    const fileName = fileNameOf(upload.fileName);
    const name = contractNameOf(upload.name, fileName);
    const mimeType = await typeOf(upload.file, upload.claimedType, this.deps.types);
    const id = newId();
    const legacyId = upload.hasLegacyIds ? timedId('ct', clock(), newId) : null;
    const storageUrl = storageKeyOf(legacyId ?? id, fileName);
    const { byteSize, sha256: hashSha256 } = upload.file;
    const row = { id, legacyId, name, mimeType, byteSize: BigInt(byteSize), storageUrl, hashSha256 };

    // Before the transaction: a store that is slow shall not hold a connection.
    await storage.put(storageUrl, upload.file);
    try {
      return await uow.write((tx) => this.record(tx, row, upload));
    } catch (error) {
      await this.removeUnlessRecorded(storageUrl);
      throw error;
    }
  }

  /** Linking what is linked already changes nothing. @throws `UNAUTHENTICATED`, `FORBIDDEN`, NotFound, InvalidInput */
  async link(
    uow: UnitOfWork,
    { contractId, role, ...targets }: ContractTargets & { readonly contractId: string; readonly role: ContractRole },
  ): Promise<ContractLink> {
    requireActor(uow.viewer);
    if (targets.voucherId === null && targets.roomId === null) {
      throw new InvalidInput('Name a voucher, a room or both.', ['voucherId']);
    }
    return uow.write(async (tx) => {
      const actor = await this.deps.thinkers.acting(tx);
      const contract = await findContract(tx.manager, contractId);
      if (contract === null) throw new NotFound('There is no such contract.', ['contractId']);
      await requireParty(tx, targets);
      return this.linkTo(tx, contract, targets, { role, actor });
    });
  }

  /** In a transaction of somebody who has checked all that is to be checked. */
  async linkTo(
    tx: Transaction,
    { id: contractId, legacyId }: Contract,
    { voucherId, roomId }: ContractTargets,
    { role, actor }: { readonly role: ContractRole; readonly actor: Thinker },
  ): Promise<ContractLink> {
    const link = { contractId, voucherId, roomId, role };
    const [added] = await addLink(tx, { ...link, id: this.deps.newId(), legacyId: null });
    if (added === undefined) {
      const same = { contractId, role, voucherId: voucherId ?? IsNull(), roomId: roomId ?? IsNull() };
      return tx.manager.findOneByOrFail(ContractLink, same);
    }
    this.deps.events.add(tx, {
      type: 'contract.link',
      actorId: actor.id,
      subjectType: 'contract',
      subjectId: legacyId ?? contractId,
      meta: { voucherId, roomId, role },
    });
    return added;
  }

  private async record(
    tx: Transaction,
    row: Omit<Contract, 'createdBy' | 'createdAt'>,
    { voucherId, roomId, actorId, hasLegacyIds }: Upload,
  ): Promise<Uploaded> {
    const { clock, newId, events } = this.deps;
    const creator = await this.creatorIn(tx);
    if (actorId !== null && creator?.publicId !== actorId) throw forbidden('You are somebody else than `actorId`.');
    await requirePartyOrNewRoom(tx, { voucherId, roomId }, creator);
    await tx.manager.insert(Contract, { ...row, createdBy: creator?.id ?? null });
    let link: ContractLink | null = null;
    if (voucherId !== null || roomId !== null) {
      const legacyId = hasLegacyIds ? timedId('cl', clock(), newId) : null;
      const values = { id: newId(), legacyId, contractId: row.id, voucherId, roomId, role: 'primary' } as const;
      link = (await addLink(tx, values))[0]!;
    }
    events.add(tx, {
      type: 'contract.upload',
      actorId: creator?.id ?? null,
      subjectType: 'contract',
      subjectId: row.legacyId ?? row.id,
      meta: { voucherId, roomId, storageUrl: row.storageUrl },
    });
    const contract = await tx.manager.findOneByOrFail(Contract, { id: row.id });
    return { contract, link, creator };
  }

  /** A legacy caller that does not say who it is makes contracts of nobody. */
  private async creatorIn(tx: Transaction): Promise<Thinker | null> {
    const { viewer } = tx;
    const isNobody = viewer.userId === null && viewer.sessionToken === null && viewer.knownAs === undefined;
    return isNobody && isAdmin(viewer) ? null : this.deps.thinkers.acting(tx);
  }

  /** A commit whose answer was lost may have happened: then the bytes are somebody's. */
  private async removeUnlessRecorded(storageUrl: string): Promise<void> {
    const { database, storage, log } = this.deps;
    try {
      await using uow = database.unitOfWork(system);
      if (await uow.read((manager) => manager.existsBy(Contract, { storageUrl }))) return;
      await storage.remove(storageUrl);
    } catch (err) {
      log.warn({ err, storageUrl }, 'a file that belongs to no contract is left for the clean-up');
    }
  }
}

type LinkValues = Omit<ContractLink, 'createdAt'>;

async function addLink({ manager }: Transaction, link: LinkValues): Promise<ContractLink[]> {
  const sql = `
    INSERT INTO contract_links (id, legacy_id, contract_id, voucher_id, room_id, role) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT DO NOTHING RETURNING *`;
  const parameters = [link.id, link.legacyId, link.contractId, link.voucherId, link.roomId, link.role];
  const rows = await manager.query<Record<string, unknown>[]>(sql, parameters);
  return entitiesFrom(manager, ContractLink, rows);
}
