import type { EntityManager } from 'typeorm';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { fault, text } from '../../../platform/input/rules.js';
import type { MemberService } from '../members/member.service.js';
import { hostOf } from './shop-host.js';
import { Shop } from './shop.entity.js';
import { ShopExists } from './shop.errors.js';
import { lockShopName } from './shop.locks.js';
import { ShopMain, type ShopMainStatus } from './shop-main.entity.js';
import { ShopVariant } from './shop-variant.entity.js';

export interface NewShop {
  readonly name: string;
  readonly website?: string | null;
  readonly logoUrl?: string | null;
}

/** Brands and their concrete shops: looking for them, entering them, taking them out. */
export class ShopService {
  constructor(private readonly deps: { readonly newId: () => string; readonly members: MemberService }) {}

  list(uow: UnitOfWork, cursors: CursorCodec, args: ConnectionArgs): Promise<Connection<Shop>> {
    return connection({ uow, cursors }, allShops, args, (items) =>
      items.where(
        `item.shop_main_id IS NULL
         OR EXISTS (SELECT 1 FROM shop_main WHERE shop_main.id = item.shop_main_id AND shop_main.status <> 'deleted')`,
      ),
    );
  }

  /** Active brands that have a shop, by one of their names. The rules of comparison are `app.matches_shop_name`. */
  search(uow: UnitOfWork, cursors: CursorCodec, query: string, args: ConnectionArgs): Promise<Connection<ShopMain>> {
    const sought = query.trim();
    if (sought.length > 200) throw badUserInput('`query` is longer than 200 characters.');
    return connection({ uow, cursors }, foundBrands, args, (items) => {
      items.where(`item.status = 'active' AND EXISTS (SELECT 1 FROM shops WHERE shops.shop_main_id = item.id)`);
      if (sought !== '') items.andWhere(`item.id IN (${BRANDS_BY_NAME})`, { sought });
    });
  }

  create(uow: UnitOfWork, input: NewShop): Promise<Shop> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const name = text(input.name, 'name', 200);
      const website = webAddress(input.website, 'website');
      const logoUrl = webAddress(input.logoUrl, 'logoUrl');
      await lockShopName(manager, name);
      await this.assertNameIsFree(manager, name);
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
      const { affected } = await manager.update(ShopMain, { id, status: from }, { status: to, updatedByUserId });
      const main = await manager.findOneBy(ShopMain, { id });
      if (main === null) throw new NotFound('There is no such brand.', ['shopMainId']);
      if (affected === 0) throw new Conflict(`The brand is not ${from} but ${main.status}.`, ['shopMainId']);
      return main;
    });
  }

  private async assertNameIsFree(manager: EntityManager, name: string): Promise<void> {
    const [same] = await manager.query<{ id: string }[]>(
      // The first condition is what the index knows, the second what is meant.
      `SELECT id FROM shop_main
       WHERE app.contains_text(search_text, app.fold_shop_name($1))
         AND app.fold_shop_name(canonical_name) = app.fold_shop_name($1)
         AND status = 'active'
       LIMIT 1`,
      [name],
    );
    if (same !== undefined) throw new ShopExists(`The brand ${same.id} has this name.`, ['name']);
  }
}

/** Two look-ups, so that each has its index; a brand that both find still counts once. */
const BRANDS_BY_NAME = `
  SELECT named.id FROM shop_main AS named WHERE app.matches_shop_name(named.search_text, :sought)
  UNION ALL
  SELECT named.shop_main_id FROM shop_variants AS named WHERE app.matches_shop_name(named.search_text, :sought)`;

const allShops = { entity: Shop, name: 'Query.shops', order: [{ property: 'id', direction: 'ASC' }] } as const;

const foundBrands = {
  entity: ShopMain,
  name: 'Query.searchShops',
  order: [
    { property: 'canonicalName', direction: 'ASC' },
    { property: 'id', direction: 'ASC' },
  ],
} as const;

function webAddress(value: string | null | undefined, field: string): string | null {
  const address = text(value ?? null, field, 2_048);
  if (address !== null && hostOf(address) === null) throw fault('This has no host.', field);
  return address;
}
