import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { admin, crawler, owner, startPartners, type PartnersTest } from '../testing/partners.fixture.js';
import { PlatformRecommendation } from './platform-recommendation.entity.js';

let test: PartnersTest;
beforeAll(async () => void (test = await startPartners()));
afterAll(() => test[Symbol.asyncDispose]());

/** A business with a check whose analysis has begun. */
async function checkedPartner() {
  const { viewer, partnerId } = await owner(test);
  const { visibilityChecks } = test.services;
  await using ownerWork = test.uow(viewer);
  const lead = await visibilityChecks.request(ownerWork, { businessName: 'Gasthaus', location: 'Ulm' }, partnerId);
  await using crawlerWork = test.uow(crawler);
  await visibilityChecks.start(crawlerWork, lead.id);
  const look = async (google: object) => {
    await using uow = test.uow(crawler);
    await visibilityChecks.record(uow, lead.id, { google: { found: true, ...google } }, 'manual');
  };
  return { viewer, partnerId, look };
}

async function recommendations(viewer: Viewer, partnerId: string, args = 'first: 100') {
  const query = `{ partner(id: "${partnerId}") { recommendations(${args}) { totalCount edges { node {
    id platform type title priority difficulty estimatedImpact status
  } } } } }`;
  const { data } = await test.execute({ query, viewer });
  const { totalCount, edges } = data.partner.recommendations;
  return { totalCount, nodes: edges.map(({ node }: { node: object }) => node) };
}

async function setStatus(viewer: Viewer, recommendationId: string, status: string) {
  const query = `mutation ($input: SetRecommendationStatusInput!) {
    setRecommendationStatus(input: $input) {
      __typename ... on MutationError { code path } ... on SetRecommendationStatusSuccess { recommendation { status } }
    }
  }`;
  const { data, errors } = await test.execute({ query, variables: { input: { recommendationId, status } }, viewer });
  return { ...data?.setRecommendationStatus, errorCode: errors?.[0]?.extensions?.['code'] };
}

const complete = { website: true, openingHours: true, phone: true, photoCount: 10, rating: 4.8, reviewCount: 50 };

it('follow from what the newest analysis finds missing', async () => {
  const { viewer, partnerId, look } = await checkedPartner();
  await look({ ...complete, website: false, photoCount: 2 });
  const { nodes } = await recommendations(viewer, partnerId);
  expect(nodes).toHaveLength(2);
  expect(nodes).toContainEqual({
    id: expect.any(String),
    platform: 'GOOGLE',
    type: 'website',
    title: 'Tragen Sie Ihre Website im Google-Profil ein.',
    priority: 'HIGH',
    difficulty: 'EASY',
    estimatedImpact: '+15',
    status: 'PENDING',
  });
});

it('are completed when a later analysis no longer finds it, opened once when it goes on finding it', async () => {
  const { viewer, partnerId, look } = await checkedPartner();
  await look({ ...complete, website: false, phone: false });
  await look({ ...complete, website: false });
  const { nodes } = await recommendations(viewer, partnerId);
  expect(nodes.map(({ type, status }: { type: string; status: string }) => [type, status]).sort()).toEqual([
    ['phone', 'COMPLETED'],
    ['website', 'PENDING'],
  ]);
  const open = await recommendations(viewer, partnerId, 'openOnly: true');
  expect(open).toMatchObject({ totalCount: 1, nodes: [{ type: 'website' }] });
  await look(complete);
  expect((await recommendations(viewer, partnerId, 'openOnly: true')).totalCount).toBe(0);
});

it('are set by the owner, who may also say that they are not wanted', async () => {
  const { viewer, partnerId, look } = await checkedPartner();
  await look({ ...complete, website: false });
  const [{ id }] = (await recommendations(viewer, partnerId)).nodes;
  for (const status of ['IN_PROGRESS', 'DISMISSED', 'PENDING', 'COMPLETED']) {
    expect(await setStatus(viewer, id, status)).toMatchObject({ recommendation: { status } });
  }
});

it('stay dismissed, however often an analysis finds the same', async () => {
  const { viewer, partnerId, look } = await checkedPartner();
  await look({ ...complete, website: false });
  const [{ id }] = (await recommendations(viewer, partnerId)).nodes;
  await setStatus(viewer, id, 'DISMISSED');
  await look({ ...complete, website: false });
  expect(await recommendations(viewer, partnerId)).toMatchObject({
    totalCount: 1,
    nodes: [{ id, status: 'DISMISSED' }],
  });
});

it('come again when what was done is undone, and then the old one stays as it is', async () => {
  const { viewer, partnerId, look } = await checkedPartner();
  await look({ ...complete, website: false });
  const [{ id }] = (await recommendations(viewer, partnerId)).nodes;
  await setStatus(viewer, id, 'COMPLETED');
  await look({ ...complete, website: false });
  expect((await recommendations(viewer, partnerId)).totalCount).toBe(2);
  expect(await setStatus(viewer, id, 'PENDING')).toMatchObject({ __typename: 'ConflictError', path: ['status'] });
});

it('are nobody else’s', async () => {
  const { viewer, partnerId, look } = await checkedPartner();
  await look({ ...complete, website: false });
  const [{ id }] = (await recommendations(viewer, partnerId)).nodes;
  const stranger = (await owner(test)).viewer;
  expect((await setStatus(stranger, id, 'COMPLETED')).__typename).toBe('NotFoundError');
  expect((await setStatus(viewer, uuidv7(), 'COMPLETED')).__typename).toBe('NotFoundError');
  expect((await setStatus(viewer, 'no id', 'COMPLETED')).__typename).toBe('NotFoundError');
  expect(await setStatus(anonymous, id, 'COMPLETED')).toMatchObject({ errorCode: 'UNAUTHENTICATED' });
  expect((await setStatus(admin, id, 'IN_PROGRESS')).recommendation.status).toBe('IN_PROGRESS');

  await using uow = test.uow(stranger);
  expect(await uow.read((manager) => manager.countBy(PlatformRecommendation, { id }))).toBe(0);
});

it('are not written by their owner, in the database too', async () => {
  const { viewer, partnerId, look } = await checkedPartner();
  await look({ ...complete, website: false });
  const refused = { driverError: { code: '42501' } };
  await using uow = test.uow(viewer);
  await expect(
    uow.write(({ manager }) => manager.update(PlatformRecommendation, { partnerId }, { title: 'Alles gut' })),
  ).rejects.toMatchObject(refused);
  const own = { id: uuidv7(), partnerId, platform: 'google', recommendationType: 'x', title: 'x' } as const;
  await expect(uow.write(({ manager }) => manager.insert(PlatformRecommendation, own))).rejects.toMatchObject(refused);
});
