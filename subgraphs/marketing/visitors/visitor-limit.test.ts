import { randomInt, randomUUID } from 'node:crypto';
import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import {
  admin,
  anEmail,
  createLeadMutation,
  serviceWith,
  startMarketing,
  type MarketingTest,
} from '../testing/marketing.fixture.js';

const TRACK = `mutation ($input: TrackEventsInput!) {
  trackEvents(input: $input) {
    __typename ... on TrackEventsSuccess { accepted } ... on TooManyEventsError { code path retryAt }
  }
}`;
const ASSIGN = `mutation ($input: AssignExperimentInput!) {
  assignExperiment(input: $input) {
    __typename ... on AssignExperimentSuccess { reason } ... on TooManyAssignmentsError { code path retryAt }
  }
}`;

describe('what one IP address may bring within an hour', () => {
  let test: MarketingTest;
  beforeAll(async () => {
    test = await startMarketing();
    await using uow = test.uow(admin);
    const { id } = await test.services.experiments.create(uow, {
      name: 'limited_test',
      control: { id: 'control', name: 'Now' },
      variants: [{ id: 'variant_a', name: 'A' }],
    });
    await test.services.experiments.start(uow, id);
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const anAddress = () => `2001:db8::${randomInt(1, 0xffff).toString(16)}:${randomInt(1, 0xffff).toString(16)}`;
  const service = serviceWith('leads:write', 'analytics:write', 'experiments:write');

  async function run(query: string, input: Record<string, unknown>, viewer: Viewer = service) {
    const { data, errors } = await test.execute({ query, variables: { input }, viewer });
    expect(errors).toBeUndefined();
    return Object.values<any>(data)[0];
  }
  const lead = (ipAddress: string | null, viewer?: Viewer) =>
    run(createLeadMutation, { email: anEmail(), ipAddress }, viewer);
  const events = (ipAddress: string, count: number) =>
    run(TRACK, { events: Array(count).fill({ type: 'PAGE_VIEW', name: 'page_view' }), visitor: { ipAddress } });
  const assignment = (ipAddress: string) =>
    run(ASSIGN, { experiment: 'limited_test', visitor: { ipAddress, sessionId: randomUUID() } });

  it('is ten leads', async () => {
    const ip = anAddress();
    for (let count = 0; count < 10; count++) expect(await lead(ip)).toMatchObject({ __typename: 'CreateLeadSuccess' });
    const refused = await lead(ip);
    expect(refused).toMatchObject({ __typename: 'TooManyLeadsError', code: 'TOO_MANY_LEADS', path: [] });
    const wait = Date.parse(refused.retryAt) - Date.now();
    expect(wait).toBeGreaterThan(59 * 60_000);
    expect(wait).toBeLessThanOrEqual(60 * 60_000);

    expect(await lead(anAddress())).toMatchObject({ __typename: 'CreateLeadSuccess' });
    expect(await lead(ip, admin)).toMatchObject({ __typename: 'CreateLeadSuccess' });
    await test.testDatabase.asOwner(
      `UPDATE marketing.leads SET created_at = now() - interval '61 minutes' WHERE ip_address = $1`,
      [ip],
    );
    expect(await lead(ip)).toMatchObject({ __typename: 'CreateLeadSuccess' });
  });

  it('is ten leads also when they come at the same time', async () => {
    const ip = anAddress();
    const results = await Promise.all(Array.from({ length: 14 }, () => lead(ip)));
    expect(results.filter(({ __typename }) => __typename === 'CreateLeadSuccess')).toHaveLength(10);
    expect(results.filter(({ __typename }) => __typename === 'TooManyLeadsError')).toHaveLength(4);
  });

  it('is ten leads that were there before, so that nobody tries out which addresses are known', async () => {
    const email = anEmail();
    await run(createLeadMutation, { email }, admin);
    const again = (viewer: Viewer) => run(createLeadMutation, { email, notes: 'again' }, viewer);
    const visitor = { ...anonymous, clientIp: anAddress() };
    const results = await Promise.all(Array.from({ length: 13 }, () => again(visitor)));
    expect(results.filter(({ isDuplicate }) => isDuplicate)).toHaveLength(10);
    const refused = results.find(({ __typename }) => __typename === 'TooManyLeadsError');
    expect(refused).toMatchObject({ code: 'TOO_MANY_LEADS', path: [] });
    expect(Date.parse(refused.retryAt)).toBeGreaterThan(Date.now() + 59 * 60_000);

    expect(await again({ ...visitor, clientIp: anAddress() })).toMatchObject({ isDuplicate: true });
    for (let count = 0; count < 11; count++) {
      expect(await again({ ...service, clientIp: visitor.clientIp })).toMatchObject({ isDuplicate: true });
    }
  });

  it('is a thousand events, however they are batched', async () => {
    const ip = anAddress();
    expect(await events(ip, 500)).toMatchObject({ accepted: 500 });
    expect(await events(ip, 499)).toMatchObject({ accepted: 499 });
    expect(await events(ip, 2)).toMatchObject({ __typename: 'TooManyEventsError', code: 'TOO_MANY_EVENTS' });
    expect(await events(ip, 1)).toMatchObject({ accepted: 1 });
    expect(await events(ip, 1)).toMatchObject({ __typename: 'TooManyEventsError' });
  });

  it('is ten assignments', async () => {
    const ip = anAddress();
    for (let count = 0; count < 10; count++) expect(await assignment(ip)).toMatchObject({ reason: 'NEW' });
    expect(await assignment(ip)).toMatchObject({ __typename: 'TooManyAssignmentsError', code: 'TOO_MANY_ASSIGNMENTS' });
  });

  describe('counts by the address of the request', () => {
    it('where a visitor asks', async () => {
      const visitor = { ...anonymous, clientIp: anAddress() };
      for (let count = 0; count < 10; count++) {
        expect(await lead(null, visitor)).toMatchObject({ __typename: 'CreateLeadSuccess' });
      }
      expect(await lead(null, visitor)).toMatchObject({ __typename: 'TooManyLeadsError' });
      expect(await lead(null, { ...visitor, clientIp: anAddress() })).toMatchObject({
        __typename: 'CreateLeadSuccess',
      });
    });

    it('and not by that of a service that brings the leads of others', async () => {
      const backend = { ...service, clientIp: anAddress() };
      for (let count = 0; count < 12; count++) {
        expect(await lead(null, backend)).toMatchObject({
          __typename: 'CreateLeadSuccess',
          lead: { visitor: { ipAddress: null } },
        });
      }
    });

    it('also of one with a zone', async () => {
      const visitor = { ...anonymous, clientIp: 'fe80::1%eth0' };
      expect(await lead(null, visitor)).toMatchObject({ __typename: 'CreateLeadSuccess' });
    });
  });
});
