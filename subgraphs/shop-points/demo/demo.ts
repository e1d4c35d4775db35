import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { cast, demoPassword, demoUuid } from '../../../platform/demo/cast.js';
import { skipIds } from '../../../platform/demo/skip-ids.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { ShopCategory } from '../categories/shop-category.entity.js';
import { ShopMember, type ShopMemberRole } from '../members/shop-member.entity.js';
import { ShopMerge } from '../merges/shop-merge.entity.js';
import { ShopMergeItem } from '../merges/shop-merge-item.entity.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { Decimal } from '../rates/decimal.js';
import { ShopProgramRate } from '../rates/shop-program-rate.entity.js';
import { hostOf } from '../shops/shop-host.js';
import { Shop } from '../shops/shop.entity.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import { ShopVariant } from '../shops/shop-variant.entity.js';
import { MemberLogin } from '../sign-in/member-login.entity.js';
import { MemberPasswords } from '../sign-in/member-passwords.js';
import { brands, categories, deletedBrand, mergedBrand, programs, type DemoBrand } from './catalogue.js';
import { loadChores } from './chores.js';
import { loadCommunity } from './community.js';
import { loadBenefits } from './benefits.js';
import { contractRates, ratesOf, seedRates } from './rates.js';

/**
 * Ids are 1, 2, 3 … in the order of the lists: shop n + 1 is that of partner n, then the made-up brands follow, and last
 * the shop without a brand.
 */
export async function loadDemo(uow: UnitOfWork, _deps: ServiceDeps, now: Date): Promise<void> {
  await uow.write(async ({ manager }) => {
    await loadMembers(manager);
    await loadPrograms(manager);
    const loneShopId = await loadShops(manager);
    const rates = allBrands.flatMap((brand, index) => ratesOf(index + 1, brand, now));
    await manager.insert(ShopProgramRate, [...rates, ...contractRates(now), ...seedRates(loneShopId, now)]);
    await loadBenefits(manager, now);
    await loadCommunity(manager, now);
    await loadChores(manager, now);
  });
}

const PARTNERS_WITH_SHOP = 20;

/** Brand n has the shop n + 1. */
const allBrands: readonly DemoBrand[] = [
  ...cast.partners
    .slice(0, PARTNERS_WITH_SHOP)
    .map(({ companyName, website }) => ({ name: companyName, host: hostOf(website)! })),
  ...brands,
];

const brandId = (index: number) => demoUuid('shop-points.brand', index);

async function loadMembers(manager: EntityManager): Promise<void> {
  const roles: Record<number, ShopMemberRole> = {
    1: 'moderator',
    2: 'contributor',
    6: 'contributor',
    7: 'contributor',
    11: 'viewer',
  };
  const members: { userId: string; role: ShopMemberRole }[] = [
    { userId: cast.admin.userId, role: 'admin' },
    ...cast.users.map(({ userId }, index) => ({ userId, role: roles[index] ?? 'user' })),
    ...cast.partners.map(({ ownerUserId }) => ({ userId: ownerUserId, role: 'user' as const })),
  ];
  await manager.insert(ShopMember, numbered(members));
  await skipIds(manager, 'users', members.length);
  await loadLogins(manager);
}

/** The administrator and the users know the old way in, too: their name is what stands before the @ of their address. */
async function loadLogins(manager: EntityManager): Promise<void> {
  const passwordHash = await new MemberPasswords().hash(demoPassword);
  const logins = [cast.admin, ...cast.users].map(({ email }, index) => ({
    memberId: index + 1,
    username: email.split('@', 1)[0]!,
    email,
    passwordHash,
  }));
  await manager.insert(MemberLogin, logins);
}

async function loadPrograms(manager: EntityManager): Promise<void> {
  await manager.insert(
    BonusProgram,
    numbered(programs.map(({ name, pointValueEur }) => ({ name, pointValueEur: new Decimal(pointValueEur) }))),
  );
  await skipIds(manager, 'bonus_programs', programs.length);
  const idOf = (name: string) => categories.findIndex((category) => category.name === name) + 1;
  await manager.insert(
    ShopCategory,
    numbered(
      categories.map((category) => ({
        name: category.name,
        parentId: 'parent' in category ? idOf(category.parent) : null,
      })),
    ),
  );
  await skipIds(manager, 'shop_categories', categories.length);
}

/** @returns the id of the shop that has no brand */
async function loadShops(manager: EntityManager): Promise<number> {
  const mains = allBrands.map(({ name, host }, index) => ({ ...mainOf(name, host), id: brandId(index) }));
  const target = allBrands.findIndex(({ name }) => name === mergedBrand.into);
  const gone = mains.length;
  await manager.insert(ShopMain, [
    ...mains,
    {
      ...mainOf(mergedBrand.name, mergedBrand.host),
      id: brandId(gone),
      status: 'merged',
      mergedIntoId: brandId(target),
    },
    { ...mainOf(deletedBrand.name, deletedBrand.host), id: brandId(gone + 1), status: 'deleted' },
  ]);
  const variants = allBrands.flatMap(({ name, variants = [] }, index) =>
    [name, ...variants].map((sourceName) => ({ shopMainId: brandId(index), source: 'manual', sourceName })),
  );
  // A merge leaves no name behind, and can be undone.
  variants.push({ shopMainId: brandId(target), source: 'Shoop', sourceName: mergedBrand.name });
  await manager.insert(ShopVariant, numbered(variants));
  const { id: logId } = await manager.save(
    manager.create(ShopMerge, { sourceMainId: brandId(gone), targetMainId: brandId(target) }),
  );
  await manager.insert(ShopMergeItem, {
    ...{ logId, entity: 'variant', entityId: String(variants.length), field: 'shop_main_id' },
    ...{ oldValue: brandId(gone), newValue: brandId(target) },
  });
  await skipIds(manager, 'shop_variants', variants.length);

  const shops = [
    ...allBrands.map(({ name }, index) => ({ name, shopMainId: brandId(index) })),
    { name: 'ExampleShop', shopMainId: null },
    { name: deletedBrand.name, shopMainId: brandId(gone + 1) },
  ];
  await manager.insert(Shop, numbered(shops));
  await skipIds(manager, 'shops', shops.length);
  return allBrands.length + 1;
}

function mainOf(canonicalName: string, host: string) {
  return { canonicalName, website: `https://www.${host}`, websiteHost: host };
}

function numbered<T extends object>(rows: readonly T[]): (T & { id: number })[] {
  return rows.map((row, index) => ({ ...row, id: index + 1 }));
}
