import { cast } from '../../../platform/demo/cast.js';
import { system } from '../../../platform/identity/viewer.js';
import { testSubgraph, viewerOf, type TestSubgraph } from '../../../platform/testing/index.js';
import type { MarketingServices } from '../services.js';
import definition from '../subgraph.js';
import { demoEvents } from './events.js';

const now = new Date('2026-03-12T10:30:00Z');
const admin = viewerOf({ userId: cast.admin.userId, roles: ['admin'] });

describe('the demo data', () => {
  let test: TestSubgraph<MarketingServices>;
  let took: number;
  const count = async (sql: string): Promise<Record<string, unknown>[]> => {
    await using uow = test.uow(admin);
    return await uow.read((manager) => manager.query(sql));
  };

  beforeAll(async () => {
    test = await testSubgraph(definition, { clock: () => now });
    const begun = performance.now();
    await using uow = test.uow(system);
    await definition.loadDemo(uow, test.deps, now, test.services);
    took = performance.now() - begun;
  });
  afterAll(() => test[Symbol.asyncDispose]());

  it('loads in less than two seconds', () => expect(took).toBeLessThan(2_000));

  it('has the sizes of the domain', async () => {
    expect(
      await count(`SELECT
        (SELECT count(*)::int FROM marketing.leads) AS leads,
        (SELECT count(*)::int FROM marketing.lead_interactions) AS interactions,
        (SELECT count(*)::int FROM analytics.events) AS events,
        (SELECT count(*)::int FROM analytics.events WHERE processed) AS processed,
        (SELECT count(*)::int FROM experiments.experiments) AS experiments`),
    ).toEqual([{ leads: 6, interactions: 4, events: 2_500, processed: 2_000, experiments: 3 }]);
  });

  it('has events of the last thirty days only, fewer by night than by day', async () => {
    const events = demoEvents(now);
    const ages = events.map(({ createdAt }) => (now.getTime() - createdAt.getTime()) / 86_400_000);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ages)).toBeLessThanOrEqual(30);
    const between = (from: number, to: number) =>
      events.filter(({ createdAt }) => createdAt.getUTCHours() >= from && createdAt.getUTCHours() < to).length;
    expect(between(8, 18)).toBeGreaterThan(4 * between(0, 6));
    expect(events.filter(({ userId }) => userId !== null).length / events.length).toBeCloseTo(0.6, 1);
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(['page_view', 'user_action', 'conversion', 'system']),
    );
    expect(demoEvents(now)).toEqual(events);
  });

  it('shows the demo partner everything', async () => {
    const { data, errors } = await test.execute({
      viewer: viewerOf({
        userId: cast.partners[0]!.ownerUserId,
        roles: ['user', 'partner'],
        partnerId: cast.partners[0]!.id,
      }),
      query: `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on BusinessPartner {
            leads { totalCount edges { node { email score status events(first: 1) { totalCount } } } }
            leadFunnel { leads convertedLeads conversionRate steps { event visitors } }
            runningExperiments { name variantCounts { variant { id } assigned exposed } }
            whatsappAccounts { displayName isActive }
          }
        }
      }`,
      variables: { representations: [{ __typename: 'BusinessPartner', id: cast.partners[0]!.id }] },
    });
    expect(errors).toBeUndefined();
    const [partner] = data._entities;
    expect(partner.leads.totalCount).toBe(4);
    expect(partner.leads.edges[0].node.events.totalCount).toBeGreaterThan(100);
    expect(partner.leadFunnel).toMatchObject({ leads: 4, convertedLeads: 1, conversionRate: 25 });
    const visitors = partner.leadFunnel.steps.map((step: { visitors: number }) => step.visitors);
    expect(visitors).toEqual([...visitors].sort((a, b) => b - a));
    expect(visitors.at(-1)).toBeGreaterThan(0);
    expect(partner.runningExperiments.map(({ name }: { name: string }) => name)).toEqual([
      'pricing_display_test',
      'hero_cta_text_test',
    ]);
    expect(partner.whatsappAccounts).toHaveLength(1);
  });
});
