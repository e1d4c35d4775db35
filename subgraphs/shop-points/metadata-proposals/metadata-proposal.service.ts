import type { EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { fault, text } from '../../../platform/input/rules.js';
import { serialId } from '../database/serial-id.js';
import { PROPOSERS } from '../members/member.policy.js';
import type { MemberService } from '../members/member.service.js';
import type { ReviewStatus } from '../merges/shop-merge-proposal.entity.js';
import type { NotificationService } from '../notifications/notification.service.js';
import { brandNamed } from '../shops/brand-names.js';
import { hostOf } from '../shops/shop-host.js';
import { lockBrands, lockShopNames } from '../shops/shop.locks.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import { shopName } from '../shops/shop-name.js';
import { webAddress } from '../shops/web-address.js';
import { metadataApprovedLetter, metadataRejectedLetter } from './metadata-proposal.letters.js';
import { ShopMetadataProposal } from './shop-metadata-proposal.entity.js';

const MAX_REASON = 1_000;
const DEFAULT_REJECTION = 'Rejected by admin';

export interface NewMetadataProposal {
  readonly shopMainId: string;
  readonly name?: string | null;
  readonly website?: string | null;
  readonly logoUrl?: string | null;
  readonly reason?: string | null;
}

interface Dependencies {
  readonly clock: Clock;
  readonly members: MemberService;
  readonly notifications: NotificationService;
}

/** Names, home pages and logos that members want brands to have. */
export class MetadataProposalService {
  constructor(private readonly deps: Dependencies) {}

  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    args: ConnectionArgs & { readonly status?: ReviewStatus | null },
  ): Promise<Connection<ShopMetadataProposal>> {
    await this.deps.members.require(uow, 'contributor', 'admin');
    return connection({ uow, cursors }, newestMetadataProposals, args, (items) => {
      if (args.status) items.where('item.status = :status', { status: args.status });
    });
  }

  propose(uow: UnitOfWork, input: NewMetadataProposal): Promise<ShopMetadataProposal> {
    return writeWithRetry(uow, async ({ manager }) => {
      await this.deps.members.require(uow, ...PROPOSERS);
      const proposed = {
        proposedName: shopName(input.name, 'name'),
        proposedWebsite: webAddress(input.website, 'website'),
        proposedLogoUrl: webAddress(input.logoUrl, 'logoUrl'),
      };
      if (Object.values(proposed).every((value) => value === null)) throw fault('Nothing is proposed.', []);
      const reason = text(input.reason ?? null, 'reason', MAX_REASON);
      const { id: shopMainId } = await knownBrand(manager, input.shopMainId);
      const { id: proposedByUserId } = await this.deps.members.self(uow);
      const { id } = await manager.save(
        manager.create(ShopMetadataProposal, { ...proposed, shopMainId, reason, proposedByUserId }),
      );
      return manager.findOneByOrFail(ShopMetadataProposal, { id });
    });
  }

  approve(uow: UnitOfWork, proposalId: string): Promise<ShopMetadataProposal> {
    return writeWithRetry(uow, async (tx) => {
      const { manager } = tx;
      await this.deps.members.require(uow, 'admin');
      const by = await this.deps.members.author(uow);
      const { shopMainId, proposedName } = await knownProposal(manager, proposalId);
      if (proposedName !== null) await lockShopNames(manager);
      await lockBrands(manager, shopMainId);
      const proposal = await lockPending(manager, proposalId);
      await apply(manager, proposal, by);
      const decided = await this.decide(manager, proposal, 'APPROVED', by, null);
      await this.tell(tx, decided, metadataApprovedLetter(decided));
      return decided;
    });
  }

  reject(
    uow: UnitOfWork,
    input: { readonly proposalId: string; readonly reason?: string | null },
  ): Promise<ShopMetadataProposal> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, 'admin');
      const reason = text(input.reason ?? DEFAULT_REJECTION, 'reason', MAX_REASON);
      const by = await this.deps.members.author(uow);
      const proposal = await lockPending(tx.manager, input.proposalId);
      const decided = await this.decide(tx.manager, proposal, 'REJECTED', by, reason);
      await this.tell(tx, decided, metadataRejectedLetter(decided));
      return decided;
    });
  }

  /** For good, whatever became of it. */
  remove(uow: UnitOfWork, proposalId: string): Promise<string> {
    return writeWithRetry(uow, async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const { affected } = await manager.delete(ShopMetadataProposal, { id: serialId(proposalId) ?? 0 });
      if (affected === 0) throw missing();
      return proposalId;
    });
  }

  private async decide(
    manager: EntityManager,
    { id }: ShopMetadataProposal,
    status: 'APPROVED' | 'REJECTED',
    decidedByUserId: number | null,
    decidedReason: string | null,
  ): Promise<ShopMetadataProposal> {
    await manager.update(
      ShopMetadataProposal,
      { id },
      { status, decidedAt: this.deps.clock(), decidedByUserId, decidedReason },
    );
    return manager.findOneByOrFail(ShopMetadataProposal, { id });
  }

  private tell(
    tx: Transaction,
    { proposedByUserId }: ShopMetadataProposal,
    letter: ReturnType<typeof metadataApprovedLetter>,
  ): Promise<void> {
    return this.deps.notifications.notify(tx, { ...letter, memberId: proposedByUserId });
  }
}

const newestMetadataProposals = {
  entity: ShopMetadataProposal,
  name: 'Query.shopMetadataProposals',
  order: newestFirst,
} as const;

async function apply(manager: EntityManager, proposal: ShopMetadataProposal, by: number | null): Promise<void> {
  const { proposedName, proposedWebsite, proposedLogoUrl } = proposal;
  const main = await manager.findOneByOrFail(ShopMain, { id: proposal.shopMainId });
  if (main.status !== 'active') throw new Conflict(`The brand is ${main.status}.`, ['proposalId']);
  const holder = proposedName === null ? null : await brandNamed(manager, proposedName, main.id);
  if (holder !== null) throw new Conflict(`The brand ${holder} has this name.`, ['proposalId']);
  await manager.update(
    ShopMain,
    { id: main.id },
    {
      updatedByUserId: by,
      ...(proposedName !== null && { canonicalName: proposedName }),
      ...(proposedWebsite !== null && { website: proposedWebsite, websiteHost: hostOf(proposedWebsite) }),
      ...(proposedLogoUrl !== null && { logoUrl: proposedLogoUrl }),
    },
  );
}

async function knownBrand(manager: EntityManager, id: string): Promise<ShopMain> {
  const main = await manager.findOneBy(ShopMain, { id, status: 'active' });
  if (main === null) throw new NotFound('There is no such brand.', ['shopMainId']);
  return main;
}

async function knownProposal(manager: EntityManager, proposalId: string): Promise<ShopMetadataProposal> {
  const proposal = await manager.findOneBy(ShopMetadataProposal, { id: serialId(proposalId) ?? 0 });
  if (proposal === null) throw missing();
  return proposal;
}

async function lockPending(manager: EntityManager, proposalId: string): Promise<ShopMetadataProposal> {
  const id = serialId(proposalId) ?? 0;
  const proposal = await manager.findOne(ShopMetadataProposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (proposal === null) throw missing();
  if (proposal.status !== 'PENDING') throw new Conflict('The proposal has been decided before.', ['proposalId']);
  return proposal;
}

function missing(): NotFound {
  return new NotFound('There is no such proposal.', ['proposalId']);
}
