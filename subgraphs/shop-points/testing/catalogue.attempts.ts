import type { Attempt } from './community.attempts.js';
import { everybody, type Role, type World } from './shop-points.fixture.js';

/** What the tests let scrapers show. */
export const workerToken = 'the token of the tests';

const admins: readonly Role[] = ['admin', 'platformAdmin'];
const members = everybody.filter((role) => !['nobody', 'banned', 'bannedPartner'].includes(role));
const commentators: readonly Role[] = ['contributor', 'platformContributor', ...admins];

/** The mutations about shops, programmes, rates and coupons beyond the first ones. */
export function catalogueAttempts(world: () => World): Readonly<Record<string, Attempt>> {
  const variants = async () => {
    const { shopMainId } = await world().newShop();
    const { shopMain } = await world().get(`{ shopMain(id: "${shopMainId}") { variants { id } } }`);
    return { shopMainId, variantIds: shopMain.variants.map(({ id }: { id: string }) => id) };
  };
  const coupon = () => ({
    kind: 'DISCOUNT',
    name: `Coupon ${Math.random()}`,
    value: '10',
    validTo: new Date(Date.now() + 60_000).toISOString(),
  });
  return {
    splitShop: { allowed: admins, input: async () => ({ ...(await variants()), newShopName: `Neu ${Math.random()}` }) },
    moveShopVariants: {
      allowed: admins,
      input: async () => ({ ...(await variants()), targetShopMainId: (await world().newShop()).shopMainId }),
    },
    rescoreShopVariants: {
      allowed: admins,
      input: async () => ({ shopMainId: (await world().newShop()).shopMainId }),
    },
    updateBonusProgram: { allowed: admins, input: async () => ({ programId: await world().newProgram() }) },
    deleteBonusProgram: { allowed: admins, input: async () => ({ programId: await world().newProgram() }) },
    setFavoritePrograms: { allowed: members, input: async () => ({ programIds: [await world().newProgram()] }) },
    addRateComment: {
      allowed: commentators,
      input: async () => ({ rateId: await newRate(world()), text: 'stimmt' }),
    },
    importShopRates: { allowed: admins, input: async () => ({ content: '[]', format: 'JSON', source: 'Test' }) },
    deliverRates: { allowed: everybody, input: async () => ({ workerToken, program: 'Shoop', shops: [] }) },
    createCoupon: { allowed: admins, input: async () => coupon() },
    withdrawCoupon: {
      allowed: admins,
      input: async () => {
        const { createCoupon } = await world().get(
          `mutation ($input: CreateCouponInput!) { createCoupon(input: $input) {
            ... on CreateCouponSuccess { coupon { id } } } }`,
          { input: coupon() },
        );
        return { couponId: createCoupon.coupon.id };
      },
    },
    importCoupons: { allowed: admins, input: async () => ({ content: '[]', format: 'JSON' }) },
    deliverCoupons: { allowed: everybody, input: async () => ({ workerToken, coupons: [] }) },
  };
}

async function newRate(world: World): Promise<string> {
  const { setShopRate } = await world.get(
    `mutation ($input: SetShopRateInput!) { setShopRate(input: $input) { ... on SetShopRateSuccess { rate { id } } } }`,
    { input: { shopId: (await world.newShop()).shopId, programId: await world.newProgram(), pointsPerEur: '1' } },
  );
  return setShopRate.rate.id;
}
