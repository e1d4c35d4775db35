import {
  connection,
  connectionOf,
  type Connection,
  type ConnectionArgs,
} from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { readPage } from '../../../platform/connections/page.js';
import { columnsOf, entitiesFrom } from '../../../platform/database/entity-rows.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { serialId } from '../database/serial-id.js';
import type { MemberService } from '../members/member.service.js';
import { Decimal } from '../rates/decimal.js';
import { brandNamed } from './brand-names.js';
import { hostOf } from './shop-host.js';
import { Shop } from './shop.entity.js';
import { ShopExists } from './shop.errors.js';
import { lockBrands, lockShopNames } from './shop.locks.js';
import { ShopMain, type ShopMainStatus } from './shop-main.entity.js';
import { inOneLine, MAX_NAME_LENGTH, shopName } from './shop-name.js';
import { ShopVariant } from './shop-variant.entity.js';
import { webAddress } from './web-address.js';

export interface NewShop {
  readonly name: string;
  readonly website?: string | null;
  readonly logoUrl?: string | null;
}

export interface SuggestedBrand {
  readonly main: ShopMain;
  /** 0 to 1. */
  readonly closeness: Decimal;
}

/** Brands and their concrete shops: looking for them, entering them, taking them out. */
export class ShopService {
  constructor(private readonly deps: { readonly newId: () => string; readonly members: MemberService }) {}

  list(uow: UnitOfWork, cursors: CursorCodec, args: ConnectionArgs): Promise<Connection<Shop>> {
    return connection({ uow, cursors }, allShops, args, (items) =>
      items.where(
        `NOT EXISTS (SELECT 1 FROM shop_main WHERE shop_main.id = item.shop_main_id AND shop_main.status = 'deleted')`,
      ),
    );
  }

  /** Brands in all states, for administrators of the shops; `programId` is one that pays at one of their shops now. */
  async overview(
    uow: UnitOfWork,
    cursors: CursorCodec,
    {
      query,
      programId,
      includeDeleted,
      ...args
    }: ConnectionArgs & {
      readonly query: string;
      readonly programId?: string | null;
      readonly includeDeleted: boolean;
    },
  ): Promise<Connection<ShopMain>> {
    await this.deps.members.require(uow, 'admin');
    const sought = soughtName(query);
    return connection({ uow, cursors }, allBrands, args, (items) => {
      if (sought !== '') items.andWhere('app.matches_shop_name(item.search_text, :sought)', { sought });
      if (!includeDeleted) items.andWhere(`item.status <> 'deleted'`);
      if (typeof programId === 'string') {
        items.andWhere(
          `EXISTS (
             SELECT 1 FROM shops JOIN shop_program_rates AS rate ON rate.shop_id = shops.id
             WHERE shops.shop_main_id = item.id AND rate.program_id = :programId AND rate.valid_to IS NULL
           )`,
          { programId: serialId(programId) ?? 0 },
        );
      }
    });
  }

  /** Active brands that have a shop, by one of their names. The rules of comparison are `app.matches_shop_name`. */
  async search(
    uow: UnitOfWork,
    cursors: CursorCodec,
    query: string,
    args: ConnectionArgs,
  ): Promise<Connection<ShopMain>> {
    const sought = soughtName(query);
    const page = readPage(foundBrands, cursors, uow.viewer, args);
    const [afterName = null, afterId = null] = page.after ?? [];
    const [beforeName = null, beforeId = null] = page.before ?? [];
    const window = { sought, afterName, afterId, beforeName, beforeId, fromEnd: page.fromEnd, count: page.size + 1 };
    const found = await uow.read(async (manager) => {
      const columns = columnsOf(manager, ShopMain).map((column) => `item.${column}`);
      const rows: (Record<string, unknown> & { is_near: boolean })[] = await manager.query(
        `SELECT ${columns.join(', ')}, found.is_near
         FROM app.searched_shop_mains($1, $2, $3, $4, $5, $6, $7) AS found JOIN shop_main AS item ON item.id = found.shop_main_id
         ORDER BY found.place`,
        Object.values(window),
      );
      const inPage = rows.filter((row) => !row.is_near);
      return { mains: entitiesFrom(manager, ShopMain, inPage), isNear: inPage.length < rows.length };
    });
    const shown = found.mains.slice(0, page.size);
    const hasMore = found.mains.length > page.size;
    const rows = {
      rows: (page.fromEnd ? shown.reverse() : shown).map((main) => ({
        entity: main,
        values: [main.canonicalName, main.id],
      })),
      hasNextPage: page.fromEnd ? found.isNear : hasMore,
      hasPreviousPage: page.fromEnd ? hasMore : found.isNear,
    };
    return connectionOf(uow, cursors, foundBrands, rows, async () => {
      const [row] = await uow.read((manager) =>
        manager.query<{ count: number }[]>('SELECT app.count_shop_mains($1) AS count', [sought]),
      );
      return row!.count;
    });
  }

  /** Brands whose names are nearly the text, the nearest first: for what was mistyped. */
  suggest(uow: UnitOfWork, query: string, count: number): Promise<SuggestedBrand[]> {
    const sought = soughtName(query);
    if (sought.length < 2) throw badUserInput('`query` must have at least 2 characters.');
    return uow.read(async (manager) => {
      const columns = columnsOf(manager, ShopMain).map((column) => `item.${column}`);
      const rows: (Record<string, unknown> & { closeness: string })[] = await manager.query(
        `SELECT ${columns.join(', ')}, found.closeness
         FROM app.suggested_shop_mains($1, $2) WITH ORDINALITY AS found (shop_main_id, closeness, place)
         JOIN shop_main AS item ON item.id = found.shop_main_id
         ORDER BY found.place`,
        [sought, count],
      );
      const mains = entitiesFrom(manager, ShopMain, rows);
      return rows.map(({ closeness }, place) => ({ main: mains[place]!, closeness: new Decimal(closeness) }));
    });
  }

  /**
   * Search as the older clients know it: brands in the order of their names, each by the id of its oldest shop.
   *
   * @param limit as it stands in the address: 30 when it is missing, no number or 0, else held within 1 and 50
   */
  names(uow: UnitOfWork, query: string, limit?: string): Promise<{ id: number; name: string }[]> {
    const sought = inOneLine(query);
    // No name is that long.
    if (isTooLong(sought)) return Promise.resolve([]);
    const wanted = (/^[+-]?\d+$/.test(limit?.trim() ?? '') ? Number(limit) : 0) || 30;
    return uow.read((manager) =>
      manager.query(
        `SELECT shop.id, item.canonical_name AS name
         FROM app.searched_shop_mains($1, NULL, NULL, NULL, NULL, false, $2) AS found
         JOIN shop_main AS item ON item.id = found.shop_main_id
         CROSS JOIN LATERAL (SELECT id FROM shops WHERE shop_main_id = item.id ORDER BY id LIMIT 1) AS shop
         ORDER BY found.place`,
        [sought, Math.min(Math.max(wanted, 1), 50)],
      ),
    );
  }

  create(uow: UnitOfWork, input: NewShop): Promise<Shop> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const name = shopName(input.name, 'name');
      const website = webAddress(input.website, 'website');
      const logoUrl = webAddress(input.logoUrl, 'logoUrl');
      await lockShopNames(manager);
      const holder = await brandNamed(manager, name);
      if (holder !== null) throw new ShopExists(`The brand ${holder} has this name.`, ['name']);
      const shopMainId = this.deps.newId();
      await manager.insert(ShopMain, {
        id: shopMainId,
        canonicalName: name,
        website,
        websiteHost: website === null ? null : hostOf(website),
        logoUrl,
        updatedByUserId: await this.deps.members.author(uow),
      });
      await manager.insert(ShopVariant, { shopMainId, source: 'manual', sourceName: name });
      return manager.save(manager.create(Shop, { name, shopMainId }));
    });
  }

  remove(uow: UnitOfWork, shopMainId: string): Promise<ShopMain> {
    return this.move(uow, shopMainId, 'active', 'deleted');
  }

  restore(uow: UnitOfWork, shopMainId: string): Promise<ShopMain> {
    return this.move(uow, shopMainId, 'deleted', 'active');
  }

  private move(uow: UnitOfWork, id: string, from: ShopMainStatus, to: ShopMainStatus): Promise<ShopMain> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const updatedByUserId = await this.deps.members.author(uow);
      // Who merges it has looked whether it is active and must not be overtaken.
      await lockBrands(manager, id);
      const { affected } = await manager.update(ShopMain, { id, status: from }, { status: to, updatedByUserId });
      const main = await manager.findOneBy(ShopMain, { id });
      if (main === null) throw new NotFound('There is no such brand.', ['shopMainId']);
      if (affected === 0) throw new Conflict(`The brand is not ${from} but ${main.status}.`, ['shopMainId']);
      return main;
    });
  }
}

/** Letters, of which some are two for JavaScript. */
const isTooLong = (name: string): boolean => name.length > MAX_NAME_LENGTH && [...name].length > MAX_NAME_LENGTH;

/** @throws GraphQLError `BAD_USER_INPUT` */
function soughtName(query: string): string {
  const sought = inOneLine(query);
  if (isTooLong(sought)) throw badUserInput(`\`query\` is longer than ${MAX_NAME_LENGTH} characters.`);
  return sought;
}

const allShops = { entity: Shop, name: 'Query.shops', order: [{ property: 'id', direction: 'ASC' }] } as const;

const brandsByName = {
  entity: ShopMain,
  order: [
    { property: 'canonicalName', direction: 'ASC' },
    { property: 'id', direction: 'ASC' },
  ],
} as const;

const allBrands = { ...brandsByName, name: 'Query.shopMains' } as const;
const foundBrands = { ...brandsByName, name: 'Query.searchShops' } as const;
