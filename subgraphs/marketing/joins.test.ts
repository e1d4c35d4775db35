import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../platform/identity/viewer.js';
import {
  admin,
  anEmail,
  partnerOf,
  somebody,
  startMarketing,
  type MarketingTest,
} from './testing/marketing.fixture.js';
import type { NewLead } from './leads/lead.input.js';

const now = new Date('2026-03-01T12:00:00Z');

const PARTNER = `query ($representations: [_Any!]!, $period: PeriodInput) {
  _entities(representations: $representations) {
    ... on BusinessPartner {
      id
      leads(first: 2) { totalCount edges { node { email interactions(first: 1) { totalCount } experimentAssignments { id } } } }
      leadFunnel(period: $period) {
        period { from to } leads newLeads convertedLeads lostLeads qualifiedRate conversionRate
        steps { event visitors conversionRate dropOffRate }
      }
      whatsappAccounts { id lead { id } }
      runningExperiments { id name variantCounts { assigned } }
    }
  }
}`;

describe('what leads add to other systems', () => {
  const partners = Array.from({ length: 20 }, () => randomUUID());
  let time = new Date('2026-02-27T12:00:00Z');
  let test: MarketingTest;
  beforeAll(async () => {
    test = await startMarketing(() => time);
    await using uow = test.uow(admin);
    const experiment = { control: { id: 'control', name: 'Now' }, variants: [{ id: 'new', name: 'New' }] };
    for (const [index, partnerId] of partners.entries()) {
      await aLead({ partnerId });
      const lost = await aLead({ partnerId });
      await test.services.leads.changeStatus(uow, lost.id, 'lost');
      await test.services.events.track(uow, [{ type: 'page_view', name: 'page_view' }], {
        sessionId: `s${index}`,
        partnerId,
      });
      const { id } = await test.services.experiments.create(uow, { ...experiment, name: `test_${index}`, partnerId });
      await test.services.experiments.start(uow, id);
    }
    time = now;
  });
  afterAll(() => test[Symbol.asyncDispose]());

  async function aLead(input: Partial<NewLead> = {}): Promise<{ id: string; email: string }> {
    await using uow = test.uow(admin);
    const email = anEmail();
    const { leadId } = await test.services.leads.create(uow, { email, source: 'website-form', ...input });
    return { id: leadId, email };
  }

  async function partnersAs(viewer: Viewer, ids: readonly string[], period?: unknown) {
    const representations = ids.map((id) => ({ __typename: 'BusinessPartner', id }));
    const { data, errors, statements } = await test.execute({
      query: PARTNER,
      variables: { representations, period },
      viewer,
    });
    return { partners: data?._entities, errors, statements };
  }

  it('is read with the same number of statements for 1 partner and for 20', async () => {
    const one = await partnersAs(admin, partners.slice(0, 1));
    const twenty = await partnersAs(admin, partners);
    expect(one.errors).toBeUndefined();
    expect(twenty.errors).toBeUndefined();
    expect(twenty.partners).toHaveLength(20);
    for (const partner of twenty.partners) {
      expect(partner).toMatchObject({ leads: { totalCount: 2 }, leadFunnel: { leads: 2, lostLeads: 1 } });
      expect(partner.runningExperiments).toHaveLength(1);
    }
    expect(twenty.statements).toHaveLength(one.statements.length);
  });

  it('is the own for a partner, and nothing for everybody else', async () => {
    const [own, foreign] = [partners[0]!, partners[1]!];
    const seen = await partnersAs(partnerOf(own), [own, foreign]);
    expect(seen.partners).toMatchObject([
      {
        leads: { totalCount: 2 },
        leadFunnel: { leads: 2 },
        whatsappAccounts: [],
        runningExperiments: [{ name: 'test_0' }],
      },
      { leads: null, leadFunnel: null, whatsappAccounts: null, runningExperiments: null },
    ]);
    const { partners: hidden } = await partnersAs(somebody, [own]);
    expect(hidden).toMatchObject([{ leads: null, leadFunnel: null, whatsappAccounts: null, runningExperiments: null }]);
  });

  it('does not exist for an id that no partner can have', async () => {
    const { partners: found, errors } = await partnersAs(admin, ['nonsense', "'; DROP TABLE x", partners[0]!]);
    expect(errors).toBeUndefined();
    expect(found[0]).toBeNull();
    expect(found[1]).toBeNull();
    expect(found[2]).toMatchObject({ leads: { totalCount: 2 } });
  });

  describe('leadFunnel', () => {
    const funnelOf = async (partnerId: string, period?: unknown) =>
      (await partnersAs(admin, [partnerId], period)).partners[0].leadFunnel;

    it('counts different sessions per step, and a later step for every step before it', async () => {
      const partnerId = randomUUID();
      const visits = {
        looked: ['page_view', 'page_view'],
        clicked: ['page_view', 'button_click'],
        asked: ['demo_request'],
        other: ['web_vitals'],
      };
      await using uow = test.uow(admin);
      for (const [sessionId, names] of Object.entries(visits)) {
        const events = names.map((name) => ({ type: 'user_action' as const, name }));
        await test.services.events.track(uow, events, { sessionId, partnerId });
      }
      const later = { from: '2026-03-01T00:00:00Z', to: '2026-03-02T00:00:00Z' };
      expect((await funnelOf(partnerId, later)).steps.map(({ visitors }: any) => visitors)).toEqual([3, 2, 1, 1, 0]);
    });

    it('counts the last thirty days unless told otherwise, the end not included', async () => {
      const partnerId = randomUUID();
      const { id } = await aLead({ partnerId });
      const at = (createdAt: string) => {
        return test.database.dataSource.transaction((manager) =>
          manager
            .query(`SELECT set_config('app.roles', 'admin', true)`)
            .then(() => manager.query(`UPDATE marketing.leads SET created_at = $2 WHERE id = $1`, [id, createdAt])),
        );
      };
      await at('2026-01-30T12:00:00Z');
      expect(await funnelOf(partnerId)).toMatchObject({
        period: { from: '2026-01-30T12:00:00.000Z', to: now.toISOString() },
        leads: 1,
      });
      await at('2026-01-30T11:59:59Z');
      expect(await funnelOf(partnerId)).toMatchObject({ leads: 0, conversionRate: 0 });
      expect(await funnelOf(partnerId, { from: '2026-01-01T00:00:00Z', to: '2026-01-30T11:59:59Z' })).toMatchObject({
        leads: 0,
      });
      expect(await funnelOf(partnerId, { from: '2026-01-30T11:59:59Z', to: '2026-01-31T00:00:00Z' })).toMatchObject({
        leads: 1,
      });
    });

    it.each([[{ from: '2026-03-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }], [{ lastDays: 0 }], [{}]])(
      'refuses the period %j',
      async (period) => {
        const { errors } = await partnersAs(admin, partners.slice(0, 1), period);
        expect(errors!.map(({ extensions }) => extensions!['code'])).toEqual(['BAD_USER_INPUT']);
      },
    );
  });

  describe('Customer.lead and VisibilityCheckLead.marketingLead', () => {
    async function leadOf(representation: Record<string, unknown>, viewer = admin) {
      const { data, errors } = await test.execute({
        query: `query ($r: [_Any!]!) { _entities(representations: $r) {
          ... on Customer { lead { id } } ... on VisibilityCheckLead { marketingLead { id } }
        } }`,
        variables: { r: [{ id: '1', ...representation }] },
        viewer,
      });
      expect(errors).toBeUndefined();
      return (data._entities[0].lead ?? data._entities[0].marketingLead)?.id ?? null;
    }

    it('finds by the hash of the address, then by telephone number', async () => {
      const first = await aLead({ phoneNumber: '+4930111222' });
      const second = await aLead({ phoneNumber: '+4930333444' });
      const emailHash = test.deps.hashEmail(first.email);
      expect(await leadOf({ __typename: 'Customer', emailHash, phone: '+4930333444' })).toBe(first.id);
      expect(await leadOf({ __typename: 'Customer', emailHash: null, phone: '+4930333444' })).toBe(second.id);
      expect(await leadOf({ __typename: 'Customer', emailHash: 'unknown', phone: null })).toBeNull();
      expect(await leadOf({ __typename: 'Customer', emailHash: null, phone: null })).toBeNull();
      expect(await leadOf({ __typename: 'VisibilityCheckLead', emailHash })).toBe(first.id);
      expect(await leadOf({ __typename: 'VisibilityCheckLead', emailHash: null })).toBeNull();
    });

    it('finds only what the viewer may see', async () => {
      const [own, foreign] = partners as [string, string];
      const { id, email } = await aLead({ partnerId: own });
      const representation = { __typename: 'Customer', emailHash: test.deps.hashEmail(email), phone: null };
      expect(await leadOf(representation, partnerOf(own))).toBe(id);
      expect(await leadOf(representation, partnerOf(foreign))).toBeNull();
      expect(await leadOf(representation, somebody)).toBeNull();
    });

    it('asks once for many', async () => {
      const leads = await Promise.all(Array.from({ length: 5 }, () => aLead()));
      const r = leads.flatMap(({ email }, index) => [
        { __typename: 'Customer', id: `c${index}`, emailHash: test.deps.hashEmail(email), phone: null },
        { __typename: 'VisibilityCheckLead', id: `v${index}`, emailHash: test.deps.hashEmail(email) },
      ]);
      const { data, statements } = await test.execute({
        query: `query ($r: [_Any!]!) { _entities(representations: $r) {
          ... on Customer { lead { id } } ... on VisibilityCheckLead { marketingLead { id } }
        } }`,
        variables: { r },
        viewer: admin,
      });
      expect(data._entities.map((found: any) => (found.lead ?? found.marketingLead).id)).toEqual(
        leads.flatMap(({ id }) => [id, id]),
      );
      expect(statements).toHaveLength(1);
    });
  });
});
