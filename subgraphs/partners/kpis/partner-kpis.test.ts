import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { admin, owner, somebody, startPartners, type PartnersTest } from '../testing/partners.fixture.js';
import { PartnerKpis } from './partner-kpis.entity.js';

let test: PartnersTest;
beforeAll(async () => void (test = await startPartners()));
afterAll(() => test[Symbol.asyncDispose]());

async function update(viewer: Viewer, input: object) {
  const query = `mutation ($input: UpdatePartnerKpisInput!) {
    updatePartnerKpis(input: $input) {
      __typename ... on MutationError { code message path }
      ... on UpdatePartnerKpisSuccess { partner { id kpis {
        annualRevenue { amount currency } seatingCapacity foodCostRatio laborCostRatio employeeCount
        openingHours { day opens closes } additionalKpis customFeatures socialHandles suppliers ugcConsent
      } } }
    }
  }`;
  const { data, errors } = await test.execute({ query, variables: { input }, viewer });
  return { ...data?.updatePartnerKpis, errorCode: errors?.[0]?.extensions?.['code'] };
}

const figures = {
  annualRevenue: { amount: 123_456_789, currency: 'EUR' },
  seatingCapacity: 80,
  foodCostRatio: 31.5,
  laborCostRatio: 38.25,
  employeeCount: 12,
  openingHours: [{ day: 'FRIDAY', opens: '17:00', closes: '02:00' }],
  additionalKpis: { averageReceipt: 31.5, motto: 'gut' },
  customFeatures: { terrace: true },
  socialHandles: { instagram: 'zurprobe' },
  suppliers: ['Metzgerei Huber'],
  ugcConsent: true,
};

it('stores all figures, and changes only those that are given afterwards', async () => {
  const { viewer, partnerId } = await owner(test);
  expect((await update(viewer, { partnerId, ...figures })).partner.kpis).toEqual(figures);
  const { partner } = await update(viewer, { partnerId, seatingCapacity: 90, foodCostRatio: null, suppliers: null });
  expect(partner.kpis).toEqual({ ...figures, seatingCapacity: 90, foodCostRatio: null, suppliers: [] });
});

it('has none before the first, and empties the additional ones for null', async () => {
  const { viewer, partnerId } = await owner(test);
  const { data } = await test.execute({
    query: `{ partner(id: "${partnerId}") { kpis { seatingCapacity } } }`,
    viewer,
  });
  expect(data.partner.kpis).toBeNull();
  await update(viewer, { partnerId, additionalKpis: { a: 1 }, annualRevenue: { amount: 1, currency: 'EUR' } });
  const { partner } = await update(viewer, { partnerId, additionalKpis: null, annualRevenue: null });
  expect(partner.kpis).toMatchObject({ additionalKpis: {}, annualRevenue: null });
});

it('makes one row of two first figures at once', async () => {
  const { viewer, partnerId } = await owner(test);
  await Promise.all([
    update(viewer, { partnerId, employeeCount: 3 }),
    update(viewer, { partnerId, seatingCapacity: 30 }),
  ]);
  const { partner } = await update(viewer, { partnerId });
  expect(partner.kpis).toMatchObject({ employeeCount: 3, seatingCapacity: 30 });
});

it.each([
  [{ annualRevenue: { amount: -1, currency: 'EUR' } }, ['annualRevenue', 'amount']],
  [{ annualRevenue: { amount: 5_000_000_001, currency: 'EUR' } }, ['annualRevenue', 'amount']],
  [{ annualRevenue: { amount: 1, currency: 'USD' } }, ['annualRevenue', 'currency']],
  [{ seatingCapacity: 0 }, ['seatingCapacity']],
  [{ seatingCapacity: 1_001 }, ['seatingCapacity']],
  [{ foodCostRatio: 100.5 }, ['foodCostRatio']],
  [{ laborCostRatio: -0.1 }, ['laborCostRatio']],
  [{ employeeCount: 1_001 }, ['employeeCount']],
  [{ additionalKpis: [1] }, ['additionalKpis']],
  [{ additionalKpis: { flag: true } }, ['additionalKpis', 'flag']],
  [{ additionalKpis: { nothing: null } }, ['additionalKpis', 'nothing']],
  [{ additionalKpis: { deep: { a: 1 } } }, ['additionalKpis', 'deep']],
  [{ additionalKpis: { '1st': 1 } }, ['additionalKpis', '1st']],
  [{ additionalKpis: { 'two words': 1 } }, ['additionalKpis', 'two words']],
  [{ additionalKpis: { ['k'.repeat(51)]: 1 } }, ['additionalKpis', 'k'.repeat(51)]],
  [{ suppliers: Array.from({ length: 101 }, (_, index) => `s${index}`) }, ['suppliers']],
])('refuses %j', async (input, path) => {
  const { viewer, partnerId } = await owner(test);
  expect(await update(viewer, { partnerId, ...input })).toMatchObject({ __typename: 'InvalidInputError', path });
});

it('takes the limits themselves', async () => {
  const { viewer, partnerId } = await owner(test);
  const limits = {
    annualRevenue: { amount: 5_000_000_000, currency: 'CHF' },
    seatingCapacity: 1_000,
    foodCostRatio: 100,
    laborCostRatio: 0,
    employeeCount: 0,
    additionalKpis: { ['k'.repeat(50)]: 0 },
  };
  expect((await update(viewer, { partnerId, ...limits })).partner.kpis).toMatchObject(limits);
});

it('is for the owner and for administrators', async () => {
  const { partnerId } = await owner(test);
  expect((await update(admin, { partnerId, employeeCount: 5 })).__typename).toBe('UpdatePartnerKpisSuccess');
  expect((await update((await owner(test)).viewer, { partnerId, employeeCount: 6 })).__typename).toBe('NotFoundError');
  expect((await update((await somebody(test)).viewer, { partnerId })).__typename).toBe('NotFoundError');
  expect((await update(admin, { partnerId: uuidv7() })).__typename).toBe('NotFoundError');
  expect(await update(anonymous, { partnerId })).toMatchObject({ errorCode: 'UNAUTHENTICATED' });
});

it('is kept apart in the database too', async () => {
  const { partnerId, viewer } = await owner(test);
  await update(viewer, { partnerId, employeeCount: 5 });
  for (const stranger of [(await owner(test)).viewer, (await somebody(test)).viewer, anonymous]) {
    await using uow = test.uow(stranger);
    const counts = await uow.write(async ({ manager }) => [
      await manager.countBy(PartnerKpis, { partnerId }),
      (await manager.update(PartnerKpis, { partnerId }, { employeeCount: 1 })).affected,
      (await manager.delete(PartnerKpis, { partnerId })).affected,
    ]);
    expect(counts).toEqual([0, 0, 0]);
    await expect(
      uow.write(({ manager }) => manager.insert(PartnerKpis, { id: uuidv7(), partnerId })),
    ).rejects.toMatchObject({ driverError: { code: '42501' } });
  }
  await using uow = test.uow(viewer);
  expect(await uow.read((manager) => manager.countBy(PartnerKpis, { partnerId }))).toBe(1);
});
