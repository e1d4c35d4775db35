import { randomUUID } from 'node:crypto';
import { system, type Viewer } from '../../../platform/identity/viewer.js';
import { viewerOf } from '../../../platform/testing/index.js';
import { ShopMember, type ShopMemberRole } from '../members/shop-member.entity.js';
import type { World } from './shop-points.fixture.js';

/** A person who takes part. */
export interface Person {
  readonly viewer: Viewer;
  /** As a member. */
  readonly id: number;
}

/** Somebody new with this role. */
export async function newPerson({ test }: World, role: ShopMemberRole): Promise<Person> {
  const userId = randomUUID();
  await using uow = test.uow(system);
  const { identifiers } = await uow.write(({ manager }) => manager.insert(ShopMember, { userId, role }));
  return { viewer: viewerOf({ userId }), id: identifiers[0]!['id'] as number };
}

/** Rows as the owner of the database sees them, past all policies. */
export function rowsOf<Row = any>({ test }: World, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return test.testDatabase.asOwner(sql, parameters) as Promise<Row[]>;
}

/** Runs a mutation and gives the member of its result union; every field of a success that is asked for. */
export async function mutate(
  world: World,
  mutation: string,
  input: object,
  success = '',
  viewer: Viewer = world.people.admin,
): Promise<any> {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const selection = success === '' ? '' : `... on ${type}Success { ${success} }`;
  const data = await world.get(
    `mutation ($input: ${type}Input!) {
      result: ${mutation}(input: $input) { __typename ${selection} ... on MutationError { code message path } }
    }`,
    { input },
    viewer,
  );
  return data.result;
}

export interface NewRate {
  readonly shopId: string | number;
  readonly programId: string | number;
  readonly pointsPerEur?: string | null;
  readonly cashbackPercent?: string | null;
  readonly pointsAbsolute?: string | null;
  readonly categoryId?: string | number | null;
  readonly rateType?: 'shop' | 'contract';
  readonly validFrom?: string;
  readonly validTo?: string | null;
}

/** A rate as an import would bring it, in the past if need be. */
export async function insertRate(world: World, rate: NewRate): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    world,
    `INSERT INTO shop_program_rates
       (shop_id, origin_shop_id, program_id, points_per_eur, cashback_pct, points_absolute, category_id, rate_type,
        valid_from, valid_to)
     VALUES ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      rate.shopId,
      rate.programId,
      rate.pointsPerEur ?? '0',
      rate.cashbackPercent ?? '0',
      rate.pointsAbsolute ?? null,
      rate.categoryId ?? null,
      rate.rateType ?? 'shop',
      rate.validFrom ?? '2026-01-01T00:00:00Z',
      rate.validTo ?? null,
    ],
  );
  return row!.id;
}

export async function insertCoupon(world: World, shopId: string | number, name = `Coupon ${randomUUID()}`) {
  const [row] = await rowsOf<{ id: number }>(
    world,
    `INSERT INTO coupons (coupon_type, name, shop_id, value, valid_to)
     VALUES ('multiplier', $2, $1, 2, now() + interval '30 days') RETURNING id`,
    [shopId, name],
  );
  return row!.id;
}

export const countRows = async (world: World, from: string, parameters: unknown[] = []): Promise<number> =>
  (await rowsOf<{ count: number }>(world, `SELECT count(*)::int AS count FROM ${from}`, parameters))[0]!.count;
