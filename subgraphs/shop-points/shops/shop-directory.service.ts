import type { EntityManager } from 'typeorm';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { text } from '../../../platform/input/rules.js';
import type { MemberService } from '../members/member.service.js';
import { Decimal } from '../rates/decimal.js';
import { rootsOf } from './brand-roots.js';
import { shopNameScore, telling } from './shop-name-score.js';
import { Shop } from './shop.entity.js';
import { lockFoundBrands, lockShopNames } from './shop.locks.js';
import { ShopMain, type ShopMainStatus } from './shop-main.entity.js';
import { ShopVariant } from './shop-variant.entity.js';

/** A shop as a feed, a proposal or an import names it. */
export interface NamedShop {
  readonly name: string;
  /** Who calls it so. */
  readonly source: string;
  /** Its id there, if the source has ids. */
  readonly sourceId: string | null;
  /** The member whom a new brand is put down to. */
  readonly memberId?: number | null;
}

export interface FoundShop {
  /** The brand itself, never one that was merged into it. It may be deleted: then nothing was written. */
  readonly main: ShopMain;
  /** Its oldest shop; null for a deleted brand without one. */
  readonly shop: Shop | null;
  /** True when the brand is new. */
  readonly created: boolean;
  /** How well the name fits: 100 when it was recognised, or when nothing is like it. */
  readonly score: Decimal;
}

/** A brand whose name is like another. */
export interface LikeBrand {
  readonly id: string;
  readonly score: number;
}

/** From here on two names are probably the same shop's, and people should look at them. */
const REVIEW_FROM = 70;

/** Who is told of brands that people should look at. */
export interface SimilarShops {
  review(tx: Transaction, found: { keptVariantId: number; mergedVariantId: number; score: Decimal }): Promise<void>;
}

interface Dependencies {
  readonly members: MemberService;
  readonly newId: () => string;
  readonly similarShops: SimilarShops;
  /** Names that score so much or more are one shop's. */
  readonly sameFrom: number;
}

/** Recognises shops by the names that others give them. */
export class ShopDirectory {
  constructor(private readonly deps: Dependencies) {}

  /**
   * The brand that a name means, made if there is none. Takes the lock of names, so call it before anything is locked
   * that belongs to a brand. Whether the viewer may is for the caller to know.
   */
  async getOrCreate(tx: Transaction, named: NamedShop): Promise<FoundShop> {
    const { manager } = tx;
    const shop = {
      ...named,
      name: text(named.name, 'name', 200),
      source: text(named.source, 'source', 100),
      sourceId: text(named.sourceId, 'sourceId', 200),
    };
    await lockShopNames(manager);
    const [best] = await this.likeName(manager, await normalised(manager, shop.name), REVIEW_FROM);
    if (best !== undefined && best.score >= this.deps.sameFrom) return recognise(manager, best.id, shop);
    return this.create(tx, shop, best);
  }

  /** Active brands with names like this one's, the likest first. For administrators of the shops. */
  async likeBrand(uow: UnitOfWork, { id, canonicalName }: ShopMain): Promise<LikeBrand[]> {
    await this.deps.members.require(uow, 'admin');
    return uow.read(async (manager) => {
      const like = await this.likeName(manager, await normalised(manager, canonicalName), REVIEW_FROM, id);
      return like.filter((other) => other.status === 'active');
    });
  }

  /**
   * Pairs of active brands whose names are the same shop's, for the job that merges them; the older one is kept. Brands
   * are read a page at a time, so what changes meanwhile may show.
   */
  async *duplicates(uow: UnitOfWork): AsyncGenerator<{ kept: string; merged: string; score: number }> {
    for (let after = ''; ;) {
      const brands = await uow.read((manager) => activeBrands(manager, after));
      for (const brand of brands) {
        const like = await uow.read((manager) => this.likeName(manager, brand.name, this.deps.sameFrom, brand.id));
        for (const other of like) {
          // Both find each other: the older one tells.
          if (other.status === 'active' && isOlder(brand, other)) {
            yield { kept: brand.id, merged: other.id, score: other.score };
          }
        }
      }
      const last = brands.at(-1);
      if (last === undefined) return;
      after = last.id;
    }
  }

  /**
   * Best first: by score, then active ones, then older ones.
   *
   * @param otherThan the brand whose name it is, if it is one's
   */
  private async likeName(
    manager: EntityManager,
    name: string,
    from: number,
    otherThan: string | null = null,
  ): Promise<Candidate[]> {
    const candidates: Omit<Candidate, 'score'>[] = await manager.query(
      `SELECT id, match_name AS "matchName", status, created_at AS "createdAt"
       FROM app.shop_name_candidates($1, $2, $3)`,
      [name, telling(name), otherThan],
    );
    return candidates
      .filter(({ id }) => id !== otherThan)
      .map((candidate) => ({ ...candidate, score: shopNameScore(name, candidate.matchName) }))
      .filter(({ score }) => score >= from)
      .sort(
        (a, b) =>
          b.score - a.score ||
          Number(b.status === 'active') - Number(a.status === 'active') ||
          (isOlder(a, b) ? -1 : 1),
      );
  }

  private async create(tx: Transaction, shop: NamedShop, like: Candidate | undefined): Promise<FoundShop> {
    const { manager } = tx;
    const main = await manager.save(
      manager.create(ShopMain, {
        id: this.deps.newId(),
        canonicalName: shop.name,
        updatedByUserId: shop.memberId ?? null,
        status: 'active',
      }),
    );
    const score = new Decimal(like?.score ?? 100);
    const variant = await manager.save(manager.create(ShopVariant, variantOf(main.id, shop, score)));
    const first = await manager.save(manager.create(Shop, { name: shop.name, shopMainId: main.id }));
    if (like !== undefined) {
      const kept = await firstVariant(manager, await rootOf(manager, like.id));
      await this.deps.similarShops.review(tx, { keptVariantId: kept.id, mergedVariantId: variant.id, score });
    }
    return { main, shop: first, created: true, score };
  }
}

interface Candidate extends LikeBrand {
  readonly matchName: string;
  readonly status: ShopMainStatus;
  readonly createdAt: Date;
}

async function recognise(manager: EntityManager, id: string, named: NamedShop): Promise<FoundShop> {
  const found = await rootOf(manager, id);
  // Only who enters something waits for those who merge the brand meanwhile.
  const isComplete = (await isEntered(manager, found, named)) && (await firstShop(manager, found)) !== null;
  const main =
    found.status !== 'active' || isComplete
      ? found
      : await lockFoundBrands(
          manager,
          () => rootOf(manager, id),
          ({ id: rootId }) => [rootId],
        );
  const score = new Decimal(100);
  const shop = await firstShop(manager, main);
  if (main.status !== 'active') return { main, shop, created: false, score };
  if (!(await isEntered(manager, main, named))) {
    await manager.insert(ShopVariant, variantOf(main.id, named, score));
  }
  return {
    main,
    shop: shop ?? (await manager.save(manager.create(Shop, { name: main.canonicalName, shopMainId: main.id }))),
    created: false,
    score,
  };
}

/** Of a source without ids, names tell the entries apart. */
function isEntered(manager: EntityManager, main: ShopMain, { source, sourceId, name }: NamedShop): Promise<boolean> {
  const entry = sourceId === null ? { sourceName: name } : { sourceId };
  return manager.existsBy(ShopVariant, { shopMainId: main.id, source, ...entry });
}

function firstShop(manager: EntityManager, main: ShopMain): Promise<Shop | null> {
  return manager.findOne(Shop, { where: { shopMainId: main.id }, order: { id: 'ASC' } });
}

/** The brand that a merged one is part of now; itself if it is none or its merges lead nowhere. */
async function rootOf(manager: EntityManager, id: string): Promise<ShopMain> {
  const root = (await rootsOf(manager, [id])).get(id);
  return manager.findOneByOrFail(ShopMain, { id: root?.id ?? id });
}

/** A name that stands for the brand where names are proposed to be one shop's; entered if all have been removed. */
async function firstVariant(manager: EntityManager, main: ShopMain): Promise<ShopVariant> {
  const variant = await manager.findOne(ShopVariant, { where: { shopMainId: main.id }, order: { id: 'ASC' } });
  const named = { name: main.canonicalName, source: 'manual', sourceId: null };
  return variant ?? manager.save(manager.create(ShopVariant, variantOf(main.id, named, new Decimal(100))));
}

function variantOf(shopMainId: string, { name, source, sourceId }: NamedShop, confidenceScore: Decimal) {
  return { shopMainId, source, sourceName: name, sourceId, confidenceScore };
}

async function normalised(manager: EntityManager, name: string): Promise<string> {
  const [row] = await manager.query<{ name: string }[]>('SELECT app.match_shop_name($1) AS name', [name]);
  return row!.name;
}

const PAGE = 500;

function activeBrands(manager: EntityManager, after: string): Promise<{ id: string; name: string; createdAt: Date }[]> {
  return manager.query(
    `SELECT id, match_name AS name, created_at AS "createdAt" FROM shop_main WHERE status = 'active' AND id > $1 ORDER BY id LIMIT ${PAGE}`,
    [after],
  );
}

function isOlder(a: Pick<Candidate, 'createdAt' | 'id'>, b: Pick<Candidate, 'createdAt' | 'id'>): boolean {
  const difference = a.createdAt.getTime() - b.createdAt.getTime();
  return difference < 0 || (difference === 0 && a.id < b.id);
}
