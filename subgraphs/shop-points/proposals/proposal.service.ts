import type { EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { serialId } from '../database/serial-id.js';
import { ANY_MEMBER, PROPOSERS } from '../members/member.policy.js';
import type { MemberService } from '../members/member.service.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { lockShopBrand } from '../shops/shop.locks.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import { Proposal, type ProposalSource, type ProposalStatus, type ProposalType } from './proposal.entity.js';
import {
  couponContent,
  evidenceOf,
  programContent,
  rateContent,
  reasonOf,
  shopContent,
  urlContent,
  type Content,
  type Evidence,
  type ProposalEvidence,
} from './proposal.input.js';
import type { ProposalJournal } from './proposal.journal.js';

export interface ProposalFilter {
  readonly status?: ProposalStatus | null;
  readonly type?: ProposalType | null;
  readonly source?: ProposalSource | null;
  readonly shopId?: string | null;
  readonly mine?: boolean | null;
}

type Input<Build extends (...args: never[]) => Content> = Parameters<Build>[0];

interface Dependencies {
  readonly clock: Clock;
  readonly members: MemberService;
  readonly journal: ProposalJournal;
}

/**
 * What members want to have entered. Services that propose (feeds, scrapers) do so as `scraper` and in nobody's name;
 * everybody else in their own.
 */
export class ProposalService {
  constructor(private readonly deps: Dependencies) {}

  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    args: ConnectionArgs & ProposalFilter,
  ): Promise<Connection<Proposal>> {
    await this.deps.members.require(uow, ...ANY_MEMBER);
    const { status, type, source, shopId, mine } = args;
    return connection({ uow, cursors }, newestProposals, args, (items) => {
      if (status) items.andWhere('item.status = :status', { status });
      if (type) items.andWhere('item.proposal_type = :type', { type });
      if (source) items.andWhere('item.source = :source', { source });
      if (isGiven(shopId)) items.andWhere('item.shop_id = :shopId', { shopId: serialId(shopId) ?? 0 });
      if (mine) items.andWhere('item.user_id = (SELECT app.member_id())');
    });
  }

  /** @returns the older proposal when the brand's address was proposed before, by whomever and with whatever outcome */
  proposeUrl(
    uow: UnitOfWork,
    input: { readonly shopId: string; readonly url: string; readonly reason?: string | null },
    source: ProposalSource = 'user',
  ): Promise<{ proposal: Proposal; created: boolean }> {
    return this.write(uow, async (tx) => {
      const content = urlContent(input.url);
      const reason = reasonOf(input);
      const shopId = await lockActiveShop(tx.manager, input.shopId);
      const known = await sameUrl(tx.manager, shopId, content.sourceUrl!);
      if (known !== null) return { proposal: known, created: false };
      return { proposal: await this.enter(uow, tx, { ...content, reason, shopId, source }), created: true };
    });
  }

  proposeRateChange(
    uow: UnitOfWork,
    input: Input<typeof rateContent> & ProposalEvidence & { readonly shopId: string; readonly programId: string },
    source: ProposalSource = 'user',
  ): Promise<Proposal> {
    return this.write(uow, async (tx) => {
      const content = { ...rateContent(input), ...evidenceOf(input), source };
      const shopId = await lockActiveShop(tx.manager, input.shopId);
      const programId = await knownProgram(tx.manager, input.programId);
      return this.enter(uow, tx, { ...content, shopId, programId });
    });
  }

  proposeShop(
    uow: UnitOfWork,
    input: ProposalEvidence & { readonly name: string },
    source: ProposalSource = 'user',
  ): Promise<Proposal> {
    return this.write(uow, (tx) => this.enter(uow, tx, { ...shopContent(input.name), ...evidenceOf(input), source }));
  }

  proposeProgram(
    uow: UnitOfWork,
    input: Input<typeof programContent> & ProposalEvidence,
    source: ProposalSource = 'user',
  ): Promise<Proposal> {
    return this.write(uow, (tx) => this.enter(uow, tx, { ...programContent(input), ...evidenceOf(input), source }));
  }

  proposeCoupon(
    uow: UnitOfWork,
    input: Input<typeof couponContent> &
      ProposalEvidence & { readonly shopId?: string | null; readonly programId?: string | null },
    source: ProposalSource = 'user',
  ): Promise<Proposal> {
    return this.write(uow, async (tx) => {
      const content = { ...couponContent(input, this.deps.clock), ...evidenceOf(input), source };
      const shopId = isGiven(input.shopId) ? await lockActiveShop(tx.manager, input.shopId) : null;
      const programId = isGiven(input.programId) ? await knownProgram(tx.manager, input.programId) : null;
      return this.enter(uow, tx, { ...content, shopId, programId });
    });
  }

  /** Stores a proposal in the name of the viewer, whose right to propose has been checked. */
  async enter(
    uow: UnitOfWork,
    tx: Transaction,
    values: Content & Partial<Evidence> & Partial<Proposal>,
  ): Promise<Proposal> {
    const { manager } = tx;
    const userId = await this.deps.members.author(uow);
    const { id } = await manager.save(manager.create(Proposal, { ...values, userId }));
    await this.deps.journal.write(tx, id, 'created', userId);
    return manager.findOneByOrFail(Proposal, { id });
  }

  private write<T>(uow: UnitOfWork, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, ...PROPOSERS);
      return work(tx);
    });
  }
}

/** An empty id is none that exists; it does not mean all. */
const isGiven = (id: string | null | undefined): id is string => typeof id === 'string';

const newestProposals = { entity: Proposal, name: 'Query.proposals', order: newestFirst } as const;

/** Under the lock of its brand, so that no merge overlooks what is proposed for it. */
async function lockActiveShop(manager: EntityManager, shopId: string): Promise<number> {
  const shop = await lockShopBrand(manager, serialId(shopId) ?? 0);
  const isActive =
    shop !== null &&
    (shop.shopMainId === null || (await manager.existsBy(ShopMain, { id: shop.shopMainId, status: 'active' })));
  if (!isActive) throw new NotFound('There is no such shop.', ['shopId']);
  return shop.id;
}

async function knownProgram(manager: EntityManager, programId: string): Promise<number> {
  const id = serialId(programId);
  if (id === null || !(await manager.existsBy(BonusProgram, { id }))) {
    throw new NotFound('There is no such programme.', ['programId']);
  }
  return id;
}

function sameUrl(manager: EntityManager, shopId: number, url: string): Promise<Proposal | null> {
  return manager
    .createQueryBuilder(Proposal, 'proposal')
    .where(`proposal.proposal_type = 'url' AND proposal.source_url = :url`, { url })
    .andWhere('proposal.shop_id IN (SELECT sibling_id FROM shop_siblings WHERE shop_id = :shopId)', { shopId })
    .orderBy('proposal.id')
    .limit(1)
    .getOne();
}
