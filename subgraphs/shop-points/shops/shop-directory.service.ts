import { In, type EntityManager } from 'typeorm';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { text } from '../../../platform/input/rules.js';
import { within } from '../../../platform/input/within.js';
import type { MemberService } from '../members/member.service.js';
import { Decimal } from '../rates/decimal.js';
import { rootsOf } from './brand-roots.js';
import { brandsCalled, brandsLike, type LikeBrand } from './brands-like.js';
import { duplicatesOf, type ComparedBrand, type DuplicateBrands } from './duplicate-brands.js';
import { planEntries, type PlannedEntry } from './entry-plan.js';
import { enterNames, firstShops, firstVariants } from './name-entries.js';
import type { Shop } from './shop.entity.js';
import { lockShopNames } from './shop.locks.js';
import { ShopMain } from './shop-main.entity.js';
import { shopName } from './shop-name.js';

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

/** From here on two names are probably the same shop's, and people should look at them. */
const REVIEW_FROM = 70;

/** A new brand whose name is like that of another. */
export interface SimilarPair {
  readonly keptVariantId: number;
  readonly mergedVariantId: number;
  readonly score: Decimal;
}

/** Who is told of brands that people should look at. */
export interface SimilarShops {
  review(tx: Transaction, pairs: readonly SimilarPair[]): Promise<void>;
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

  /** See `getOrCreateAll`. */
  async getOrCreate(tx: Transaction, named: NamedShop): Promise<FoundShop> {
    const [found] = await this.enter(tx, [checked(named)]);
    return found!;
  }

  /**
   * The brands that names mean, made where there are none: the same as one after the other, but in statements for all of
   * them. Takes the lock of names, so call it before anything is locked that belongs to a brand. Whether the viewer may
   * is for the caller to know.
   *
   * @param path of the list in the input
   * @throws InvalidInput
   */
  async getOrCreateAll(tx: Transaction, named: readonly NamedShop[], path: readonly string[]): Promise<FoundShop[]> {
    return this.enter(
      tx,
      named.map((shop, index) => within([...path, index], () => checked(shop))),
    );
  }

  /** Active brands with names like each one's, the likest first. For administrators of the shops. */
  async likeBrands(uow: UnitOfWork, mains: readonly ShopMain[]): Promise<LikeBrand[][]> {
    await this.deps.members.require(uow, 'admin');
    return uow.read(async (manager) => {
      const names = await normalised(
        manager,
        mains.map(({ canonicalName }) => canonicalName),
      );
      const like = await brandsLike(
        manager,
        names.map((name, index) => ({ name, otherThan: mains[index]!.id })),
        REVIEW_FROM,
      );
      return like.map((brands) => brands.filter(({ status }) => status === 'active'));
    });
  }

  /**
   * Pairs of active brands whose names are the same shop's, for the job that merges them; the older one is kept. Brands
   * are read a page at a time, so what changes meanwhile may show.
   */
  async *duplicates(uow: UnitOfWork): AsyncGenerator<DuplicateBrands> {
    // Both may find each other.
    const known = new Set<string>();
    for (let after = ''; ;) {
      const brands = await uow.read((manager) => activeBrands(manager, after));
      for (const pair of await uow.read((manager) => duplicatesOf(manager, brands, this.deps.sameFrom))) {
        const key = `${pair.kept} ${pair.merged}`;
        if (!known.has(key)) yield pair;
        known.add(key);
      }
      const last = brands.at(-1);
      if (last === undefined) return;
      after = last.id;
    }
  }

  private async enter(tx: Transaction, named: readonly NamedShop[]): Promise<FoundShop[]> {
    const { manager } = tx;
    await lockShopNames(manager);
    const names = await normalised(
      manager,
      named.map(({ name }) => name),
    );
    const like = await brandsLike(
      manager,
      names.map((name) => ({ name, otherThan: null })),
      REVIEW_FROM,
    );
    const bare = await brandsCalled(
      manager,
      named.flatMap(({ name }, index) => (names[index] === '' ? name : [])),
    );
    const plan = planEntries(
      names.map((name, index) => {
        const label = named[index]!.name.toLowerCase();
        return name === '' ? { name, label, like: bare.get(label) ?? [] } : { name, label, like: like[index]! };
      }),
      { sameFrom: this.deps.sameFrom, reviewFrom: REVIEW_FROM, newId: this.deps.newId },
    );
    const news = plan.flatMap((entry, index) => (entry.isNew ? { ...entry, ...named[index]! } : []));
    await enterBrands(manager, news);
    const entries = named.map((shop, index) => ({ ...shop, ...plan[index]!, score: new Decimal(plan[index]!.score) }));
    const mainIds = await enterNames(manager, entries);
    await this.reviewAlike(tx, news);
    const mains = await manager.findBy(ShopMain, { id: In([...new Set(mainIds)]) });
    const mainById = new Map(mains.map((main) => [main.id, main]));
    const shops = await firstShops(manager, [...mainById.keys()]);
    return entries.map(({ isNew, score }, index) => {
      const main = mainById.get(mainIds[index]!)!;
      return { main, shop: shops.get(main.id) ?? null, created: isNew, score };
    });
  }

  private async reviewAlike(tx: Transaction, news: readonly PlannedEntry[]): Promise<void> {
    const alike = news.flatMap(({ brandId, likeId, score }) => (likeId === null ? [] : { brandId, likeId, score }));
    if (alike.length === 0) return;
    const roots = await rootsOf(tx.manager, [...new Set(alike.map(({ likeId }) => likeId))]);
    const pairs = alike.map((pair) => ({ ...pair, keptId: roots.get(pair.likeId)?.id ?? pair.likeId }));
    const variants = await firstVariants(tx.manager, [
      ...new Set(pairs.flatMap(({ brandId, keptId }) => [brandId, keptId])),
    ]);
    await this.deps.similarShops.review(
      tx,
      pairs.map(({ brandId, keptId, score }) => ({
        keptVariantId: variants.get(keptId)!,
        mergedVariantId: variants.get(brandId)!,
        score: new Decimal(score),
      })),
    );
  }
}

function checked({ name, source, sourceId, memberId = null }: NamedShop): NamedShop {
  return {
    name: shopName(name, 'name'),
    source: text(source, 'source', 100),
    sourceId: text(sourceId, 'sourceId', 200),
    memberId,
  };
}

async function enterBrands(manager: EntityManager, news: readonly (PlannedEntry & NamedShop)[]): Promise<void> {
  await manager.insert(
    ShopMain,
    news.map(({ brandId: id, name: canonicalName, memberId = null }) => ({
      ...{ id, canonicalName, updatedByUserId: memberId },
    })),
  );
}

async function normalised(manager: EntityManager, names: readonly string[]): Promise<string[]> {
  const rows: { name: string }[] = await manager.query(
    'SELECT app.match_shop_name(name) AS name FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, place) ORDER BY place',
    [names],
  );
  return rows.map(({ name }) => name);
}

/** Compared in one statement, which has only so much time. */
const PAGE = 100;

function activeBrands(manager: EntityManager, after: string): Promise<ComparedBrand[]> {
  return manager.query(
    `SELECT id, match_name AS name, created_at AS "createdAt" FROM shop_main WHERE status = 'active' AND id > $1 ORDER BY id LIMIT ${PAGE}`,
    [after],
  );
}
