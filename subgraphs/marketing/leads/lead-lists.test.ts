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
import type { NewLead } from './lead.input.js';

const LEADS = `query ($filter: LeadFilter, $orderBy: LeadOrder! = CREATED_AT_DESC, $first: Int, $after: String) {
  leads(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { email } }
  }
}`;

describe('leads', () => {
  const [partnerId, otherPartnerId] = [randomUUID(), randomUUID()];
  let time = Date.parse('2026-02-01T08:00:00Z');
  let test: MarketingTest;

  beforeAll(async () => {
    // Every lead is a minute younger than the one before.
    test = await startMarketing(() => new Date((time += 60_000)));
    await using uow = test.uow(admin);
    const leads: Omit<NewLead, 'source'>[] = [
      { email: 'ana@acme.example', firstName: 'Ana', companyName: 'Acme 100%', partnerId, countryCode: 'ES' },
      { email: 'bob@beta.example', lastName: 'Acmeson', partnerId, interestedFeatures: ['api', 'inbox'] },
      { email: 'cid@gamma.example', utmCampaign: 'spring', partnerId: otherPartnerId },
      { email: 'dora@delta.example', companyName: 'Under_score', countryCode: 'DE' },
    ];
    for (const lead of leads) await test.services.leads.create(uow, { source: 'contact-form', ...lead });
    const { leadId } = await test.services.leads.create(uow, { email: 'eve@acme.example', source: 'demo-request' });
    await test.services.leads.changeStatus(uow, leadId, 'lost');
    await uow.write(({ manager }) =>
      manager.query(`UPDATE marketing.leads SET deleted_at = now() WHERE email = 'dora@delta.example'`),
    );
  });
  afterAll(() => test[Symbol.asyncDispose]());

  async function list(variables: Record<string, unknown> = {}, viewer: Viewer = admin) {
    const { data, errors } = await test.execute({ query: LEADS, variables, viewer });
    return errors
      ? { errorCode: errors[0]!.extensions!['code'] }
      : { ...data.leads, names: data.leads.edges.map(({ node }: any) => node.email.split('@')[0]) };
  }

  it('come newest first, without the deleted ones', async () => {
    expect(await list()).toMatchObject({ totalCount: 4, names: ['eve', 'cid', 'bob', 'ana'] });
  });

  it.each([
    ['CREATED_AT_ASC', ['ana', 'bob', 'cid', 'eve']],
    ['UPDATED_AT_DESC', ['eve', 'cid', 'bob', 'ana']],
    ['UPDATED_AT_ASC', ['ana', 'bob', 'cid', 'eve']],
    ['EMAIL_ASC', ['ana', 'bob', 'cid', 'eve']],
    ['EMAIL_DESC', ['eve', 'cid', 'bob', 'ana']],
  ])('come in the order %s', async (orderBy, names) => {
    expect(await list({ orderBy })).toMatchObject({ names });
    // The same, a page of one at a time.
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = await list({ orderBy, first: 1, after });
      paged.push(...page.names);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(names);
  });

  it.each([
    [{ statuses: ['LOST', 'CONVERTED'] }, ['eve']],
    [{ statuses: [] }, []],
    [{ sources: ['DEMO_REQUEST'] }, ['eve']],
    [{ search: 'ACME' }, ['eve', 'bob', 'ana']],
    [{ search: '%' }, ['ana']],
    [{ search: '_' }, []],
    [{ search: "a') OR 1=1 --" }, []],
    [{ created: { from: '2026-02-01T08:02:00Z', to: '2026-02-01T08:04:00Z' } }, ['cid', 'bob']],
    [{ partnerId }, ['bob', 'ana']],
    [{ partnerId: 'no id' }, []],
    [{ countryCode: 'es' }, ['ana']],
    [{ campaign: 'spring' }, ['cid']],
    [{ feature: 'api' }, ['bob']],
    [{ partnerId, countryCode: 'ES', search: 'acme' }, ['ana']],
  ])('are filtered by %j', async (filter, names) => {
    expect(await list({ filter })).toMatchObject({ totalCount: names.length, names });
  });

  it.each([
    [{ filter: { search: 'x'.repeat(101) } }],
    [{ filter: { created: { from: '2026-02-02T00:00:00Z', to: '2026-02-01T00:00:00Z' } } }],
    [{ first: 1_000_000 }],
    [{ first: 0 }],
    [{ after: 'made up' }],
  ])('refuse %j', async (variables) => expect(await list(variables)).toEqual({ errorCode: 'BAD_USER_INPUT' }));

  it('refuse a cursor of another order', async () => {
    const { pageInfo } = await list({ first: 1 });
    expect(await list({ orderBy: 'EMAIL_ASC', after: pageInfo.endCursor })).toEqual({ errorCode: 'BAD_USER_INPUT' });
  });

  it('are cut down to the own funnel for a partner, whatever the filter says', async () => {
    const partner = partnerOf(partnerId);
    expect(await list({}, partner)).toMatchObject({ totalCount: 2, names: ['bob', 'ana'] });
    expect(await list({ filter: { partnerId: otherPartnerId } }, partner)).toMatchObject({ totalCount: 0 });
  });

  it('are for those who may read leads', async () => {
    expect(await list({}, anonymous)).toEqual({ errorCode: 'UNAUTHENTICATED' });
    expect(await list({}, somebody)).toEqual({ errorCode: 'FORBIDDEN' });
    expect(await list({}, serviceWith('analytics:read'))).toEqual({ errorCode: 'FORBIDDEN' });
    expect(await list({}, serviceWith('leads:read'))).toMatchObject({ totalCount: 4 });
  });

  it('use an index to search', async () => {
    const [{ body }] = (await test.testDatabase.asOwner<{ body: string }>(
      `SELECT prosrc AS body FROM pg_proc WHERE oid = 'marketing.leads_matching'::regproc`,
    )) as [{ body: string }];
    const plan = await test.testDatabase.asOwner<{ 'QUERY PLAN': string }>(`BEGIN;
      INSERT INTO marketing.leads (id, email, email_hash)
        SELECT gen_random_uuid(), md5(n::text) || '@example.com', '' FROM generate_series(1, 5000) AS n;
      ANALYZE marketing.leads;
      EXPLAIN ${body.replace('pattern', "'%acme%'")}`);
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('idx_leads_search');
  });
});
