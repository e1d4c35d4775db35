import { randomUUID } from 'node:crypto';
import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import {
  admin,
  anEmail,
  partnerOf,
  serviceWith,
  somebody,
  startMarketing,
  type MarketingTest,
} from '../testing/marketing.fixture.js';

const TRACK = `mutation ($input: TrackEventsInput!) {
  trackEvents(input: $input) {
    __typename
    ... on TrackEventsSuccess { accepted duplicates }
    ... on MutationError { code path }
  }
}`;

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/18.6 Mobile/15E148 Safari/604.1';

describe('trackEvents', () => {
  let test: MarketingTest;
  beforeAll(async () => void (test = await startMarketing()));
  afterAll(() => test[Symbol.asyncDispose]());

  async function track(events: unknown[], visitor: Record<string, unknown> = {}, viewer: Viewer = anonymous) {
    const { data, errors } = await test.execute({ query: TRACK, variables: { input: { events, visitor } }, viewer });
    expect(errors).toBeUndefined();
    return data.trackEvents;
  }

  const stored = (sessionId: string) =>
    test.testDatabase.asOwner<any>(`SELECT * FROM analytics.events WHERE session_id = $1 ORDER BY created_at, id`, [
      sessionId,
    ]);

  async function aLead(input: Record<string, unknown> = {}): Promise<string> {
    await using uow = test.uow(admin);
    const created = await test.services.leads.create(uow, { email: anEmail(), source: 'website-form', ...input });
    return created.leadId;
  }

  it('stores what visitors do and reads their device', async () => {
    const [sessionId, partnerId] = [randomUUID(), randomUUID()];
    const result = await track(
      [
        { type: 'PAGE_VIEW', name: ' page_view ', url: 'https://kontor.example/', properties: { page: '/' } },
        { type: 'USER_ACTION', name: 'button_click', metadata: { v: 2 } },
      ],
      { sessionId, partnerId, userAgent: IPHONE, countryCode: 'de' },
    );
    expect(result).toEqual({ __typename: 'TrackEventsSuccess', accepted: 2, duplicates: 0 });
    expect(await stored(sessionId)).toMatchObject([
      {
        type: 'page_view',
        name: 'page_view',
        partner_id: partnerId,
        properties: { page: '/' },
        device_type: 'mobile',
        browser: 'Safari',
        os: 'iOS',
        country: 'DE',
        processed: false,
        user_id: null,
      },
      { type: 'user_action', name: 'button_click', properties: {}, metadata: { v: 2 } },
    ]);
  });

  it.each([
    ['ES', 'ES'],
    [null, ''],
  ])('adds what is known of the lead (country %j)', async (countryCode, country) => {
    const partnerId = randomUUID();
    const leadId = await aLead({ companyName: 'Acme', countryCode, partnerId });
    const sessionId = randomUUID();
    await track([{ type: 'PAGE_VIEW', name: 'page_view', properties: { lead_status: 'made up', page: 1 } }], {
      sessionId,
      leadId,
    });
    const [event] = await stored(sessionId);
    expect(event.properties).toEqual({
      page: 1,
      lead_source: 'website-form',
      lead_status: 'new',
      company_name: 'Acme',
      lead_country: country,
    });
    expect(event.partner_id).toBe(partnerId);
  });

  it('tells a partner nothing about the lead of somebody else', async () => {
    const leads = [await aLead({ companyName: 'Acme', partnerId: randomUUID() }), await aLead({ companyName: 'Acme' })];
    const spy = randomUUID();
    for (const leadId of leads) {
      const sessionId = randomUUID();
      await track([{ type: 'PAGE_VIEW', name: 'page_view' }], { sessionId, leadId, partnerId: spy });
      expect(await stored(sessionId)).toMatchObject([{ properties: {}, partner_id: spy }]);
    }
  });

  it('counts an event with an id once, in one call and over several', async () => {
    const sessionId = randomUUID();
    const event = { id: randomUUID(), type: 'CONVERSION', name: 'conversion' };
    expect(await track([event, event], { sessionId })).toMatchObject({ accepted: 1, duplicates: 1 });
    const results = await Promise.all(Array.from({ length: 4 }, () => track([event], { sessionId })));
    expect(results.every(({ duplicates }) => duplicates === 1)).toBe(true);
    expect(await stored(sessionId)).toHaveLength(1);
  });

  it('knows a signed-in person by the account and not by what the browser says', async () => {
    const sessionId = randomUUID();
    await track([{ type: 'PAGE_VIEW', name: 'page_view' }], { sessionId, leadId: await aLead() }, somebody);
    expect(await stored(sessionId)).toMatchObject([{ user_id: somebody.userId }]);
    const served = randomUUID();
    const leadId = await aLead();
    await track(
      [{ type: 'PAGE_VIEW', name: 'page_view' }],
      { sessionId: served, leadId },
      serviceWith('analytics:write'),
    );
    expect(await stored(served)).toMatchObject([{ user_id: leadId }]);
  });

  const pageView = { type: 'PAGE_VIEW', name: 'page_view' };
  it.each<[string[], unknown[], Record<string, unknown>]>([
    [['events'], [], {}],
    [['events'], Array(501).fill(pageView), {}],
    [['events', '1', 'name'], [pageView, { ...pageView, name: '  ' }], {}],
    [['events', '0', 'name'], [{ ...pageView, name: 'x'.repeat(101) }], {}],
    [['events', '0', 'properties'], [{ ...pageView, properties: 'text' }], {}],
    [['events', '0', 'properties'], [{ ...pageView, properties: { a: 'x'.repeat(8_184) } }], {}],
    [['events', '0', 'url'], [{ ...pageView, url: 'x'.repeat(2_001) }], {}],
    [['events'], [{ ...pageView, properties: { a: Array(1_000).fill(1e300) } }], {}],
    [['visitor', 'sessionId'], [pageView], { sessionId: 'x'.repeat(256) }],
    [['visitor', 'leadId'], [pageView], { leadId: 'x' }],
    [['visitor', 'partnerId'], [pageView], { partnerId: 'x' }],
    [['visitor', 'countryCode'], [pageView], { countryCode: 'DEU' }],
    [['visitor', 'ipAddress'], [pageView], { ipAddress: '203.0.113.1' }],
  ])('refuses a bad %j', async (path, events, visitor) => {
    expect(await track(events, visitor)).toEqual({ __typename: 'InvalidInputError', code: 'INVALID_INPUT', path });
  });

  it('takes properties up to the limit', async () => {
    const properties = { a: 'x'.repeat(8_191 - '{"a":""}'.length) };
    expect(await track([{ ...pageView, properties }])).toMatchObject({ accepted: 1 });
    let deep: unknown = 1;
    for (let level = 0; level < 50; level++) deep = [deep];
    expect(await track([{ ...pageView, properties: { deep } }])).toMatchObject({ __typename: 'InvalidInputError' });
  });

  it('stores none when one is refused', async () => {
    const sessionId = randomUUID();
    await track([pageView, { ...pageView, name: '' }], { sessionId });
    expect(await stored(sessionId)).toEqual([]);
  });

  it('refuses an id that is no UUID and NUL inside JSON', async () => {
    for (const event of [
      { ...pageView, id: 'x' },
      { ...pageView, properties: { a: ['\u0000'] } },
    ]) {
      const { errors } = await test.execute({ query: TRACK, variables: { input: { events: [event] } } });
      expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('shows events to the partner they belong to, to those who analyse, and to nobody else', async () => {
    const [partnerId, sessionId] = [randomUUID(), randomUUID()];
    const leadId = await aLead({ partnerId });
    await track([pageView], { sessionId, leadId });
    const seenBy = async (viewer: Viewer) => {
      await using uow = test.uow(viewer);
      const rows = await uow.read((manager) =>
        manager.query<unknown[]>(`SELECT FROM analytics.events WHERE session_id = $1`, [sessionId]),
      );
      return rows.length;
    };
    expect(await seenBy(admin)).toBe(1);
    expect(await seenBy(serviceWith('analytics:read'))).toBe(1);
    expect(await seenBy(partnerOf(partnerId))).toBe(1);
    for (const viewer of [anonymous, somebody, partnerOf(randomUUID()), serviceWith('analytics:write', 'leads:read')]) {
      expect(await seenBy(viewer)).toBe(0);
    }
    const { data } = await test.execute({
      query: `query ($id: ID!) { lead(id: $id) { events { totalCount edges { node { type name sessionId deviceType } } } } }`,
      variables: { id: leadId },
      viewer: partnerOf(partnerId),
    });
    expect(data.lead.events).toEqual({
      totalCount: 1,
      edges: [{ node: { type: 'PAGE_VIEW', name: 'page_view', sessionId, deviceType: null } }],
    });
  });

  describe('marketingEvents', () => {
    const EVENTS = `query ($filter: MarketingEventFilter) {
      marketingEvents(filter: $filter, first: 100) { totalCount edges { node { name sessionId } } }
    }`;
    const [partnerId, sessionId] = [randomUUID(), randomUUID()];
    const list = async (filter: Record<string, unknown>, viewer: Viewer = admin) => {
      const { data, errors } = await test.execute({ query: EVENTS, variables: { filter }, viewer });
      return errors ? errors[0]!.extensions!['code'] : data.marketingEvents.edges.map(({ node }: any) => node.name);
    };
    beforeAll(async () => {
      const names = ['page_view', 'button_click', 'form_submit'];
      const events = names.map((name) => ({
        ...pageView,
        type: name === 'page_view' ? 'PAGE_VIEW' : 'USER_ACTION',
        name,
      }));
      await track(events, { partnerId, sessionId });
    });

    it.each([
      [{}, ['form_submit', 'button_click', 'page_view']],
      [{ types: ['PAGE_VIEW', 'SYSTEM'] }, ['page_view']],
      [{ name: 'form_submit' }, ['form_submit']],
      [{ sessionId }, ['form_submit', 'button_click', 'page_view']],
      [{ sessionId: 'another' }, []],
      [{ period: { lastDays: 1 } }, ['form_submit', 'button_click', 'page_view']],
      [{ period: { from: '2020-01-01T00:00:00Z', to: '2020-02-01T00:00:00Z' } }, []],
    ])('are filtered by %j, the newest first', async (filter, names) => {
      expect(await list({ partnerId, ...filter })).toEqual(names);
    });

    it('are for those who analyse and for the partner', async () => {
      expect(await list({ sessionId }, anonymous)).toBe('UNAUTHENTICATED');
      expect(await list({ sessionId }, somebody)).toBe('FORBIDDEN');
      expect(await list({ sessionId }, serviceWith('leads:read'))).toBe('FORBIDDEN');
      expect(await list({ sessionId }, serviceWith('analytics:read'))).toHaveLength(3);
      expect(await list({}, partnerOf(partnerId))).toHaveLength(3);
      expect(await list({ partnerId }, partnerOf(randomUUID()))).toEqual([]);
      expect(await list({ partnerId: 'nonsense' })).toEqual([]);
      expect(await list({ period: {} })).toBe('BAD_USER_INPUT');
    });
  });

  it('lets nobody but administrators change or remove events, or bring processed ones', async () => {
    for (const viewer of [anonymous, somebody, serviceWith('analytics:write', 'analytics:read')]) {
      await using uow = test.uow(viewer);
      await uow.write(async ({ manager }) => {
        for (const statement of [`UPDATE analytics.events SET name = 'x'`, `DELETE FROM analytics.events`]) {
          expect((await manager.queryRunner!.query(statement, [], true)).affected).toBe(0);
        }
      });
    }
    await using uow = test.uow(anonymous);
    const insert = uow.write(({ manager }) =>
      manager.query(
        `INSERT INTO analytics.events (id, type, name, processed, processed_at)
         VALUES (gen_random_uuid(), 'system', 'x', true, now())`,
      ),
    );
    await expect(insert).rejects.toThrow('row-level security');
  });
});
