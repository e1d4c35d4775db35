import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { admin, owner, somebody, startPartners, type PartnersTest } from '../testing/partners.fixture.js';
import { Restaurant } from './restaurant.entity.js';

let test: PartnersTest;
beforeAll(async () => void (test = await startPartners()));
afterAll(() => test[Symbol.asyncDispose]());

async function restaurant(facts: Partial<Restaurant> = {}): Promise<string> {
  const id = uuidv7();
  await using uow = test.uow(admin);
  await uow.write(({ manager }) => manager.insert(Restaurant, { id, name: 'Zur Probe', address: 'Berlin', ...facts }));
  return id;
}

const ask = (query: string, viewer: Viewer = anonymous, variables: object = {}) =>
  test.execute({ query, viewer, variables: { ...variables } });

it('is seen by everybody', async () => {
  const id = await restaurant({ latitude: 52.5, longitude: 13.4, cuisineType: 'german' });
  const { data } = await ask(
    `{ restaurant(id: "${id}") { name cuisineType isVerified position { latitude longitude } } }`,
  );
  expect(data.restaurant).toEqual({
    name: 'Zur Probe',
    cuisineType: 'german',
    isVerified: false,
    position: { latitude: 52.5, longitude: 13.4 },
  });
  expect((await ask('{ restaurant(id: "no id") { name } }')).data.restaurant).toBeNull();
});

it('shows of its business nothing but the id, except to who may see the business', async () => {
  const { partnerId, viewer } = await owner(test);
  const id = await restaurant({ partnerId });
  const whole = `{ restaurant(id: "${id}") { partner { id companyName } } }`;
  const key = `{ restaurant(id: "${id}") { partner { id __typename } } }`;
  const spread = `query { restaurant(id: "${id}") { partner { ...f } } } fragment f on BusinessPartner { companyName }`;
  for (const who of [anonymous, (await somebody(test)).viewer]) {
    expect((await ask(key, who)).data.restaurant.partner).toEqual({ id: partnerId, __typename: 'BusinessPartner' });
    for (const query of [whole, spread]) {
      const { data, errors } = await ask(query, who);
      expect(errors).toBeUndefined();
      expect(data.restaurant.partner).toBeNull();
    }
  }
  for (const who of [viewer, admin]) {
    expect((await ask(whole, who)).data.restaurant.partner).toEqual({
      id: partnerId,
      companyName: 'Gasthaus Zur Probe',
    });
  }
});

it('is listed by name, by cuisine and by whether it is verified', async () => {
  const cuisineType = `cuisine of ${uuidv7()}`;
  const b = await restaurant({ name: 'B', cuisineType, verified: true });
  const a = await restaurant({ name: 'A', cuisineType });
  const query = `query ($cuisine: String, $verified: Boolean, $after: String) {
    restaurants(first: 1, after: $after, cuisineType: $cuisine, isVerified: $verified) {
      totalCount edges { node { id } } pageInfo { hasNextPage endCursor }
    }
  }`;
  const first = (await ask(query, anonymous, { cuisine: cuisineType })).data.restaurants;
  expect(first).toMatchObject({ totalCount: 2, edges: [{ node: { id: a } }], pageInfo: { hasNextPage: true } });
  const after = first.pageInfo.endCursor;
  const second = (await ask(query, anonymous, { cuisine: cuisineType, after })).data.restaurants;
  expect(second).toMatchObject({ edges: [{ node: { id: b } }], pageInfo: { hasNextPage: false } });
  const verified = (await ask(query, anonymous, { cuisine: cuisineType, verified: true })).data.restaurants;
  expect(verified).toMatchObject({ totalCount: 1, edges: [{ node: { id: b } }] });
});

it('belongs to the list of its business until it is deleted', async () => {
  const { partnerId, viewer } = await owner(test);
  const [b, a] = [await restaurant({ partnerId, name: 'B' }), await restaurant({ partnerId, name: 'A' })];
  const list = async () =>
    (await ask(`{ partner(id: "${partnerId}") { restaurants { id } } }`, viewer)).data.partner.restaurants;
  expect(await list()).toEqual([{ id: a }, { id: b }]);
  await using uow = test.uow(admin);
  await uow.write(({ manager }) => manager.softDelete(Restaurant, { id: a }));
  expect(await list()).toEqual([{ id: b }]);
  expect((await ask(`{ restaurant(id: "${a}") { id } }`)).data.restaurant).toBeNull();
});

it('is changed by its business and by administrators only, in the database too', async () => {
  const { partnerId, viewer } = await owner(test);
  const id = await restaurant({ partnerId });
  const change = async (who: Viewer, values: Partial<Restaurant>) => {
    await using uow = test.uow(who);
    return (await uow.write(({ manager }) => manager.update(Restaurant, { id }, values))).affected;
  };
  const refused = { driverError: { code: '42501' } };
  expect(await change(viewer, { description: 'Neu gestrichen' })).toBe(1);
  await expect(change(viewer, { verified: true })).rejects.toMatchObject(refused);
  await expect(change(viewer, { partnerId: null })).rejects.toMatchObject(refused);
  expect(await change((await owner(test)).viewer, { description: 'Übernommen' })).toBe(0);
  expect(await change(anonymous, { description: 'Übernommen' })).toBe(0);
  expect(await change(admin, { verified: true })).toBe(1);

  const insert = async (who: Viewer, values: Partial<Restaurant>) => {
    await using uow = test.uow(who);
    await uow.write(({ manager }) => manager.insert(Restaurant, { id: uuidv7(), name: 'X', address: 'Y', ...values }));
  };
  await expect(insert(anonymous, {})).rejects.toMatchObject(refused);
  await expect(insert((await somebody(test)).viewer, { partnerId })).rejects.toMatchObject(refused);
  await expect(insert(viewer, { partnerId, verified: true })).rejects.toMatchObject(refused);
  await expect(insert(viewer, { partnerId })).resolves.toBeUndefined();
});
