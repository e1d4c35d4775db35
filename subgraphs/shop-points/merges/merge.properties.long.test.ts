import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Conflict, DomainError } from '../../../platform/errors/domain-error.js';
import { system } from '../../../platform/identity/viewer.js';
import { Decimal, ZERO } from '../rates/decimal.js';
import { rowsOf } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';
import { rootIdsOf } from './brand-tree.js';
import {
  plant,
  PROGRAMS,
  programsOf,
  ratesOf,
  stateOf,
  type BrandPlan,
  type RateRow,
} from '../testing/merge.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const rate = fc.record({
  shop: fc.nat(2),
  program: fc.nat(PROGRAMS - 1),
  type: fc.constantFrom('shop' as const, 'contract' as const),
  // Few days, so that some begin at the same instant.
  day: fc.integer({ min: 1, max: 4 }),
  isOver: fc.boolean(),
});

const brand: fc.Arbitrary<BrandPlan> = fc.record({
  website: fc.boolean(),
  shops: fc.nat(2),
  sourceIds: fc.array(fc.constantFrom('1', '2', null), { maxLength: 3 }),
  rates: fc.array(rate, { maxLength: 6 }),
  coupons: fc.nat(2),
  proposals: fc.nat(2),
});

const brands = fc.array(brand, { minLength: 2, maxLength: 5 });
/**
 * Pairs of brands by their places, counted round; the first one is kept. Who takes all names of a brand away, for another
 * brand or a new one, merges it, too.
 */
const merges = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('merge', 'move', 'split')), {
  minLength: 1,
  maxLength: 6,
});

const RUNS = { numRuns: 6 };

async function merge(keptId: string, mergedId: string): Promise<boolean> {
  await using uow = world.test.uow(world.people.admin);
  try {
    return (await world.test.services.merges.merge(uow, { keptId, mergedId })).changed;
  } catch (error) {
    // Both are one brand already.
    if (error instanceof Conflict) return false;
    throw error;
  }
}

async function unmerge(shopMainId: string): Promise<void> {
  await using uow = world.test.uow(world.people.admin);
  await world.test.services.merges.unmerge(uow, shopMainId);
}

/** @returns the brand that was made of the names */
async function split(shopMainId: string, variantIds: readonly string[]): Promise<string> {
  await using uow = world.test.uow(world.people.admin);
  const input = { shopMainId, variantIds, newShopName: `Abspaltung ${randomUUID()}` };
  const { created } = await world.test.services.shopHierarchy.split(uow, input);
  return created.id;
}

async function move(shopMainId: string, variantIds: readonly string[], targetShopMainId: string): Promise<void> {
  await using uow = world.test.uow(world.people.admin);
  await world.test.services.shopHierarchy.moveVariants(uow, { shopMainId, variantIds, targetShopMainId });
}

async function variantsOf(shopMainId: string): Promise<string[]> {
  const rows = await rowsOf(world, 'SELECT id::text FROM shop_variants WHERE shop_main_id = $1 ORDER BY id', [
    shopMainId,
  ]);
  return rows.map(({ id }) => id);
}

/** Merges as they are drawn. @returns the brands that were merged away, in order, and those that came into being by it */
async function mergeAll(
  ids: readonly string[],
  pairs: readonly (readonly [number, number, string])[],
): Promise<{ merged: string[]; created: string[] }> {
  const [merged, created]: [string[], string[]] = [[], []];
  for (const [a, b, kind] of pairs) {
    const [kept, root] = [await rootOf(ids[a % ids.length]!), await rootOf(ids[b % ids.length]!)];
    if (kind === 'split') created.push(await split(root, await variantsOf(root)));
    else if (kept === root) continue;
    else if (kind === 'move') await move(root, await variantsOf(root), kept);
    else await merge(kept, root);
    merged.push(root);
  }
  return { merged, created };
}

async function rootOf(id: string): Promise<string> {
  await using uow = world.test.uow(system);
  const [root] = await uow.read((manager) => rootIdsOf(manager, [id]));
  return root!;
}

it('merging and un-merging in the reverse order is the identity', async () => {
  await fc.assert(
    fc.asyncProperty(brands, merges, async (plans, pairs) => {
      const ids = await plant(world, plans);
      const before = await stateOf(world, ids);
      const { merged } = await mergeAll(ids, pairs);
      for (const id of merged.toReversed()) await unmerge(id);
      expect(await stateOf(world, ids)).toEqual(before);
    }),
    RUNS,
  );
}, 120_000);

it('merging and un-merging in any order is the identity', async () => {
  await fc.assert(
    fc.asyncProperty(brands, merges, fc.infiniteStream(fc.nat()), async (plans, pairs, choices) => {
      const ids = await plant(world, plans);
      const before = await stateOf(world, ids);
      const { merged } = await mergeAll(ids, pairs);
      while (merged.length > 0) {
        const [id] = merged.splice(choices.next().value! % merged.length, 1);
        await unmerge(id!);
      }
      expect(await stateOf(world, ids)).toEqual(before);
    }),
    RUNS,
  );
}, 120_000);

it('un-merging half of it is as if that half had never been merged', async () => {
  await fc.assert(
    fc.asyncProperty(brands, fc.nat(), async (plans, choice) => {
      const ids = await plant(world, plans);
      const [kept, ...others] = ids as [string, ...string[]];
      const undone = others.filter((_, index) => (choice >> index) & 1);
      for (const id of others.filter((id) => !undone.includes(id))) await merge(kept, id);
      const expected = await rowsByPlace(ids);
      for (const id of others.filter((id) => !undone.includes(id)).toReversed()) await unmerge(id);

      for (const id of others) await merge(kept, id);
      for (const id of undone) await unmerge(id);
      expect(await rowsByPlace(ids)).toEqual(expected);
    }),
    RUNS,
  );
}, 120_000);

it('no rate is lost, doubled or changed, and one is in force where one was', async () => {
  await fc.assert(
    fc.asyncProperty(brands, merges, async (plans, pairs) => {
      const ids = await plant(world, plans);
      const before = await ratesOf(world, ids);
      const { created } = await mergeAll(ids, pairs);
      const after = await ratesOf(world, [...ids, ...created]);
      expect(after.map(({ id, terms }) => [id, terms])).toEqual(before.map(({ id, terms }) => [id, terms]));
      const rootIds = new Map(await Promise.all(ids.map(async (id) => [id, await rootOf(id)] as const)));
      const wasMerged = (root: string) => ids.some((id) => id !== root && rootIds.get(id) === root);
      const inForceBefore = Map.groupBy(
        before.filter(({ isCurrent }) => isCurrent),
        ({ main, subject }) => `${rootIds.get(main)} ${subject}`,
      );
      const inForceAfter = Map.groupBy(
        after.filter(({ isCurrent }) => isCurrent),
        ({ main, subject }) => `${main} ${subject}`,
      );
      expect([...inForceAfter.keys()].sort()).toEqual([...inForceBefore.keys()].sort());
      for (const [key, rates] of inForceAfter) {
        if (!wasMerged(key.split(' ')[0]!)) continue;
        const newest = inForceBefore
          .get(key)!
          .map(({ from }) => from)
          .sort()
          .at(-1);
        expect(rates.map(({ from }) => from)).toEqual([newest]);
      }
    }),
    RUNS,
  );
}, 120_000);

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('merge' as const), a: fc.nat(), b: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('unmerge' as const), a: fc.nat() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ kind: fc.constant('state' as const), a: fc.nat(), program: fc.nat(PROGRAMS - 1) },
      ...{ points: fc.integer({ min: 1, max: 9 }), rateType: fc.constantFrom('shop' as const, 'contract' as const) },
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('end' as const), a: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), a: fc.nat(), b: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('split' as const), a: fc.nat(), b: fc.nat() }) },
);

it('whatever is stated and ended in between, merges and un-merges are possible and lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(brands, fc.array(step, { minLength: 4, maxLength: 16 }), async (plans, steps) => {
      const ids = await plant(world, plans);
      const shops = ((await stateOf(world, ids)) as { shops: [number][] | null }).shops ?? [];
      const programs = await programsOf(world);
      let known = (await ratesOf(world, ids)).map(({ terms }) => terms);
      for (const taken of steps) {
        if (taken.kind === 'merge') await merge(ids[taken.a % ids.length]!, ids[taken.b % ids.length]!);
        else if (taken.kind === 'unmerge') await refusedOrDone(() => unmerge(ids[taken.a % ids.length]!));
        else if (taken.kind === 'end') await end(ids, taken.a);
        else if (taken.kind === 'move' || taken.kind === 'split') await handOver(ids, taken);
        else if (shops.length > 0) {
          const shopId = String(shops[taken.a % shops.length]![0]);
          await state(shopId, String(programs[taken.program]), taken.points, taken.rateType);
        }
        const rates = await ratesOf(world, ids);
        const terms = rates.map((rate) => rate.terms);
        expect(terms.filter((rate) => known.includes(rate))).toEqual(known);
        known = terms;
      }
    }),
    RUNS,
  );
}, 120_000);

/** All names of a brand or all but one, to another brand or to a new one, which takes part from then on. */
async function handOver(ids: string[], { kind, a, b }: { kind: 'move' | 'split'; a: number; b: number }) {
  const from = ids[a % ids.length]!;
  const names = await variantsOf(from);
  const taken = a % 2 === 0 ? names : names.slice(1);
  await refusedOrDone(async () => {
    if (kind === 'move') await move(from, taken, ids[b % ids.length]!);
    else ids.push(await split(from, taken));
  });
}

/** Goes well, or is refused for a reason. */
async function refusedOrDone(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

function state(shopId: string, programId: string, points: number, rateType: 'shop' | 'contract'): Promise<void> {
  return refusedOrDone(async () => {
    await using uow = world.test.uow(world.people.moderator);
    await world.test.services.rates.set(uow, {
      ...{ shopId, programId, rateType, pointsPerEur: new Decimal(points), cashbackPercent: ZERO },
      ...{ pointsAbsolute: null, cashbackAbsolute: null },
    });
  });
}

async function end(ids: readonly string[], choice: number): Promise<void> {
  const inForce = (await ratesOf(world, ids)).filter(({ isCurrent }) => isCurrent);
  if (inForce.length === 0) return;
  await refusedOrDone(async () => {
    await using uow = world.test.uow(world.people.moderator);
    await world.test.services.rates.end(uow, String(inForce[choice % inForce.length]!.id));
  });
}

it('merging in any order gives the same result', async () => {
  await fc.assert(
    fc.asyncProperty(brands, fc.infiniteStream(fc.nat()), async (plans, choices) => {
      const [some, others] = [await plant(world, plans), await plant(world, plans)];
      const places = plans.map((_, place) => place).slice(1);
      for (const place of places) await merge(some[0]!, some[place]!);
      // The others pair by pair, whoever is still a brand of its own, and the first one always kept.
      const left = plans.map((_, place) => place);
      while (left.length > 1) {
        const [merged] = left.splice(1 + (choices.next().value! % (left.length - 1)), 1);
        const kept = left[choices.next().value! % left.length]!;
        await merge(others[kept]!, others[merged!]!);
      }
      const [result, otherResult] = [await rowsByPlace(some), await rowsByPlace(others)];
      // Where the kept brand has no shop of its own, its rates hang on that of whoever came first.
      if (plans[0]!.shops === 0) for (const rows of [result, otherResult]) rows.hangs = [];
      expect(otherResult).toEqual(result);
    }),
    RUNS,
  );
}, 120_000);

/**
 * What two worlds of the same plan have in common: ids in the order in which they were planted, brands as their places,
 * and whether a rate is in force instead of when it ended. Who became part of whom is not part of the result.
 */
async function rowsByPlace(ids: readonly string[]) {
  const state = (await stateOf(world, ids)) as Record<string, unknown[][] | null>;
  const placeOf = (id: unknown) => ids.indexOf(id as string);
  const firstShop = Math.min(...(state['shops'] ?? [[0]]).map(([id]) => id as number));
  const rates = await ratesOf(world, ids);
  const shape = ({ main, subject, from, isCurrent }: RateRow) => [placeOf(main), subject, from, isCurrent];
  return {
    rates: rates.map(shape),
    hangs: rates.map(({ shop }) => shop - firstShop),
    shops: (state['shops'] ?? []).map(([id, main]) => [(id as number) - firstShop, placeOf(main)]),
    variants: (state['variants'] ?? []).map(([, main, source, sourceId]) => [placeOf(main), source, sourceId]),
    websites: (state['mains'] ?? [])
      .filter(([, status]) => status === 'active')
      .map(([, , , website]) => placeOf(String(website).slice(8, -3))),
    coupons: (state['coupons'] ?? []).length,
    proposals: (state['proposals'] ?? []).length,
  };
}

it('a long life of merges, un-merges and new rates ends in no conflict with what was before', async () => {
  const plan: BrandPlan = {
    ...{ website: false, shops: 1, sourceIds: ['1'], coupons: 1, proposals: 1 },
    rates: [0, 1, 2].map((program) => ({ shop: 0, program, type: 'shop' as const, day: 1, isOver: false })),
  };
  const programs = await programsOf(world);
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(999)), async (choices) => {
      const ids = await plant(
        world,
        Array.from({ length: 9 }, () => plan),
      );
      const shops = (await ratesOf(world, ids)).map(({ shop }) => String(shop));
      const pick = <T>(from: readonly T[]): T => from[choices.next().value! % from.length]!;
      for (let step = 0; step < 90; step++) {
        const kind = pick([0, 1, 2]);
        if (kind === 0) await merge(pick(ids), pick(ids));
        else if (kind === 1) await refusedOrDone(() => unmerge(pick(ids)));
        else await state(pick(shops), String(pick(programs)), step + 1, 'shop');
      }
      // Of one thing one rate is in force wherever brands are one.
      for (const id of ids) if ((await rootOf(id)) !== id) await refusedOrDone(() => unmerge(id));
      const inForce = (await ratesOf(world, ids)).filter(({ isCurrent }) => isCurrent);
      expect(new Set(inForce.map(({ main, subject }) => `${main} ${subject}`)).size).toBe(inForce.length);
      expect(inForce.every(({ shop, origin }) => shop === origin)).toBe(true);
    }),
    { numRuns: 2 },
  );
}, 120_000);
