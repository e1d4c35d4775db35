import { randomUUID } from 'node:crypto';
import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import {
  admin,
  partnerOf,
  serviceWith,
  somebody,
  startMarketing,
  type MarketingTest,
} from '../testing/marketing.fixture.js';

const FIELDS = `
  id name status isRunning trafficPercentage startsAt endsAt winner { id } partner { id }
  variants { id name isControl }
  targeting { countries deviceTypes newVisitorsOnly percentage }
  variantCounts { variant { id } assigned exposed exposures }`;

const mutation = (name: string, input: string) => `mutation ($input: ${input}!) {
  ${name}(input: $input) {
    __typename
    ... on ${name[0]!.toUpperCase()}${name.slice(1)}Success { experiment { ${FIELDS} } }
    ... on MutationError { code path message }
  }
}`;
const CREATE = mutation('createExperiment', 'CreateExperimentInput');
const START = mutation('startExperiment', 'StartExperimentInput');
const PAUSE = mutation('pauseExperiment', 'PauseExperimentInput');
const STOP = mutation('stopExperiment', 'StopExperimentInput');

const control = { id: 'control', name: 'As it is' };
const variants = [{ id: 'variant_a', name: 'A' }];
const aName = () => `test_${randomUUID().replaceAll('-', '_')}`;

describe('the life of an experiment', () => {
  let now = new Date('2026-03-01T12:00:00Z');
  let test: MarketingTest;
  beforeAll(async () => void (test = await startMarketing(() => now)));
  beforeEach(() => void (now = new Date('2026-03-01T12:00:00Z')));
  afterAll(() => test[Symbol.asyncDispose]());

  async function run(query: string, input: Record<string, unknown>, viewer: Viewer = admin) {
    const { data, errors } = await test.execute({ query, variables: { input }, viewer });
    return errors ? { errorCode: errors[0]!.extensions!['code'] } : Object.values<any>(data)[0];
  }

  async function create(input: Record<string, unknown> = {}) {
    const { experiment } = await run(CREATE, { name: aName(), control, variants, ...input });
    return experiment as { id: string; name: string };
  }

  it('begins as a draft with everything that was given', async () => {
    const partnerId = randomUUID();
    const experiment = await create({
      variants: [...variants, { id: 'variant_b', name: 'B' }],
      trafficPercentage: 40,
      targeting: { countries: ['de', 'AT', 'DE'], deviceTypes: ['MOBILE'], newVisitorsOnly: true, percentage: 30 },
      startsAt: '2026-03-02T00:00:00.000Z',
      endsAt: '2026-04-01T00:00:00.000Z',
      partnerId,
    });
    expect(experiment).toMatchObject({
      status: 'DRAFT',
      isRunning: false,
      trafficPercentage: 40,
      startsAt: '2026-03-02T00:00:00.000Z',
      endsAt: '2026-04-01T00:00:00.000Z',
      winner: null,
      partner: { id: partnerId },
      variants: [
        { id: 'control', isControl: true },
        { id: 'variant_a', isControl: false },
        { id: 'variant_b', isControl: false },
      ],
      targeting: { countries: ['DE', 'AT'], deviceTypes: ['MOBILE'], newVisitorsOnly: true, percentage: 30 },
      variantCounts: [
        { variant: { id: 'control' }, assigned: 0, exposed: 0, exposures: 0 },
        { variant: { id: 'variant_a' }, assigned: 0 },
        { variant: { id: 'variant_b' }, assigned: 0 },
      ],
    });
  });

  it('runs, pauses, runs again and is completed with a winner', async () => {
    const { id } = await create();
    expect(await run(START, { experimentId: id })).toMatchObject({
      experiment: { status: 'RUNNING', isRunning: true, startsAt: now.toISOString() },
    });
    now = new Date('2026-03-05T12:00:00Z');
    expect(await run(PAUSE, { experimentId: id })).toMatchObject({
      experiment: { status: 'PAUSED', isRunning: false },
    });
    expect(await run(START, { experimentId: id })).toMatchObject({
      experiment: { status: 'RUNNING', startsAt: '2026-03-01T12:00:00.000Z' },
    });
    const stop = { experimentId: id, winnerVariantId: 'variant_a' };
    const stopped = await run(STOP, stop);
    expect(stopped).toMatchObject({
      experiment: { status: 'COMPLETED', winner: { id: 'variant_a' }, endsAt: '2026-03-05T12:00:00.000Z' },
    });
    expect(await run(STOP, stop)).toEqual(stopped);
    expect(await run(STOP, { ...stop, winnerVariantId: 'control' })).toMatchObject({ __typename: 'ConflictError' });
    expect(await run(START, { experimentId: id })).toMatchObject({ __typename: 'ConflictError', code: 'CONFLICT' });
    expect(await run(PAUSE, { experimentId: id })).toMatchObject({ __typename: 'ConflictError' });
  });

  it('is cancelled when it never ran', async () => {
    const { id } = await create();
    expect(await run(STOP, { experimentId: id, winnerVariantId: 'control' })).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['winnerVariantId'],
    });
    expect(await run(STOP, { experimentId: id })).toMatchObject({ experiment: { status: 'CANCELLED', endsAt: null } });
    expect(await run(START, { experimentId: id })).toMatchObject({ __typename: 'ConflictError' });
  });

  it('does not run before its beginning and cannot start after its end', async () => {
    const later = await create({ startsAt: '2026-03-02T00:00:00.000Z' });
    expect(await run(START, { experimentId: later.id })).toMatchObject({
      experiment: { status: 'RUNNING', isRunning: false },
    });
    expect(await run(STOP, { experimentId: later.id })).toMatchObject({
      experiment: { status: 'COMPLETED', endsAt: null },
    });
    const over = await create({ endsAt: '2026-02-01T00:00:00.000Z' });
    expect(await run(START, { experimentId: over.id })).toMatchObject({ __typename: 'ConflictError' });
  });

  it('starts once when two start it', async () => {
    const { id } = await create();
    const results = await Promise.all([run(START, { experimentId: id }), run(START, { experimentId: id })]);
    expect(results.map(({ experiment }) => experiment.status)).toEqual(['RUNNING', 'RUNNING']);
  });

  it('has a name of its own, also when two take it at the same time', async () => {
    const input = { name: aName(), control, variants };
    const results = await Promise.all([run(CREATE, input), run(CREATE, input), run(CREATE, input)]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'CreateExperimentSuccess',
      'ExperimentNameTakenError',
      'ExperimentNameTakenError',
    ]);
  });

  it.each([
    [['name'], { name: 'With blanks' }],
    [['name'], { name: 'x'.repeat(101) }],
    [['control', 'id'], { control: { id: 'A-b', name: 'A' } }],
    [['variants'], { variants: [] }],
    [['variants'], { variants: Array.from({ length: 20 }, (_, index) => ({ id: `v${index}`, name: 'V' })) }],
    [['variants', '0', 'id'], { variants: [{ id: 'control', name: 'Again' }] }],
    [['variants', '1', 'id'], { variants: [...variants, ...variants] }],
    [['variants', '0', 'name'], { variants: [{ id: 'a', name: ' ' }] }],
    [['trafficPercentage'], { trafficPercentage: 101 }],
    [['trafficPercentage'], { trafficPercentage: -1 }],
    [['targeting', 'percentage'], { targeting: { percentage: 101 } }],
    [['targeting', 'countries', '0'], { targeting: { countries: ['Germany'] } }],
    [['endsAt'], { startsAt: '2026-03-02T00:00:00.000Z', endsAt: '2026-03-02T00:00:00.000Z' }],
    [['partnerId'], { partnerId: 'x' }],
  ])('refuses a bad %j', async (path, input) => {
    expect(await run(CREATE, { name: aName(), control, variants, ...input })).toMatchObject({
      __typename: 'InvalidInputError',
      path,
    });
  });

  it('refuses a winner that is no variant', async () => {
    const { id } = await create();
    await run(START, { experimentId: id });
    expect(await run(STOP, { experimentId: id, winnerVariantId: 'nobody' })).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['winnerVariantId'],
    });
  });

  it('knows no experiment that does not exist', async () => {
    for (const experimentId of [randomUUID(), 'nonsense']) {
      for (const query of [START, PAUSE, STOP]) {
        expect(await run(query, { experimentId })).toMatchObject({
          __typename: 'NotFoundError',
          path: ['experimentId'],
        });
      }
    }
  });

  it.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['a user', somebody, 'FORBIDDEN'],
    ['a partner', partnerOf(randomUUID()), 'FORBIDDEN'],
    ['a service that may only read', serviceWith('experiments:read'), 'FORBIDDEN'],
  ])('is not decided by %s', async (_, viewer, errorCode) => {
    const { id } = await create();
    expect(await run(CREATE, { name: aName(), control, variants }, viewer)).toEqual({ errorCode });
    for (const query of [START, PAUSE, STOP])
      expect(await run(query, { experimentId: id }, viewer)).toEqual({ errorCode });
  });

  it('is decided by a service with the scope', async () => {
    const { id } = await create();
    expect(await run(START, { experimentId: id }, serviceWith('experiments:write'))).toMatchObject({
      experiment: { status: 'RUNNING' },
    });
  });

  it('is seen by everybody while it runs, and otherwise by those who run it', async () => {
    const partnerId = randomUUID();
    const { id, name } = await create({ partnerId });
    const seenBy = async (viewer: Viewer) => {
      const { data } = await test.execute({
        query: `query ($id: ID, $name: String) {
          byId: experiment(id: $id) { id variantCounts { assigned } } byName: experiment(name: $name) { id }
        }`,
        variables: { id, name },
        viewer,
      });
      expect(data.byId?.id).toBe(data.byName?.id);
      return data.byId && { id: data.byId.id, counted: data.byId.variantCounts !== null };
    };
    for (const viewer of [anonymous, somebody, partnerOf(randomUUID())]) expect(await seenBy(viewer)).toBeNull();
    for (const viewer of [admin, serviceWith('experiments:read'), partnerOf(partnerId)]) {
      expect(await seenBy(viewer)).toEqual({ id, counted: true });
    }
    now = new Date();
    await run(START, { experimentId: id });
    for (const viewer of [anonymous, somebody, partnerOf(randomUUID())]) {
      expect(await seenBy(viewer)).toEqual({ id, counted: false });
    }
    expect((await test.execute({ query: `{ experiment { id } }`, viewer: admin })).data.experiment).toBeNull();
  });

  it('is listed by state', async () => {
    const { id } = await create();
    const list = async (viewer: Viewer, statuses?: string[]) => {
      const { data } = await test.execute({
        query: `query ($statuses: [ExperimentStatus!]) { experiments(statuses: $statuses, first: 100) { edges { node { id status } } } }`,
        variables: { statuses },
        viewer,
      });
      return data.experiments.edges.map(({ node }: any) => node);
    };
    expect(await list(admin, ['DRAFT'])).toContainEqual({ id, status: 'DRAFT' });
    expect(await list(admin, ['COMPLETED'])).not.toContainEqual({ id, status: 'DRAFT' });
    expect(await list(anonymous)).not.toContainEqual({ id, status: 'DRAFT' });
  });
});
