import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultOf, TypedDocumentNode } from '@graphql-typed-document-node/core';
import { systemClock } from '../../platform/clock.js';
import { cast, demoBookingId } from '../../platform/demo/cast.js';
import { createIssuer } from '../../platform/identity/access-token.js';
import { createInternalSigner, IDENTITY_HEADER } from '../../platform/identity/internal-token.js';
import { generateKey } from '../../platform/identity/keys.js';
import { system } from '../../platform/identity/viewer.js';
import * as examples from '../__generated__/examples.js';
import { startKontor, type RunningKontor, type Shape } from '../testing/running-kontor.js';

/**
 * Every file of docs/examples, over HTTP, against the running whole, in both shapes on the same data: as one process and
 * as one process per service.
 */

const FOLDER = 'docs/examples';

let dataFolder: string;
const tokens: Record<'admin' | 'partner' | 'user', string> = { admin: '', partner: '', user: '' };

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kontor-examples-'));
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

function token(account: string): string {
  const env = { PATH: '/usr/bin:/bin', KONTOR_DATA: dataFolder };
  return execFileSync(process.execPath, ['--import', 'tsx/esm', 'scripts/token.ts', '--as', account], {
    env,
    encoding: 'utf8',
  }).trim();
}

describe.each<Shape>(['start.ts', 'scripts/start-services.ts'])('docs/examples in the shape of %s', (shape) => {
  let kontor: RunningKontor;

  beforeAll(async () => {
    kontor = await startKontor(shape, dataFolder);
    for (const account of ['admin', 'partner', 'user'] as const) tokens[account] = token(account);
  }, 120_000);
  afterAll(() => kontor[Symbol.asyncDispose](), 60_000);

  async function run<Document extends TypedDocumentNode<any, any>>(
    name: string,
    document: Document,
    as: keyof typeof tokens,
  ) {
    const variables: unknown = JSON.parse(await readFile(join(FOLDER, `${name}.json`), 'utf8'));
    const { status, data, errors } = await kontor.ask(document, { token: tokens[as], variables });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    return data as ResultOf<Document>;
  }

  it('all run for an administrator without an error', async () => {
    const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql'));
    expect(files.length).toBeGreaterThanOrEqual(11);
    for (const file of files) {
      const name = file.replace('.graphql', '');
      const query = await readFile(join(FOLDER, file), 'utf8');
      const variables: unknown = JSON.parse(await readFile(join(FOLDER, `${name}.json`), 'utf8'));
      const { status, data, errors } = await kontor.ask(query, { token: tokens.admin, variables });
      expect({ name, status, errors }).toEqual({ name, status: 200, errors: undefined });
      expect(Object.values(data as object).some((value) => value !== null)).toBe(true);
    }
  });

  it.each(['admin', 'partner'] as const)('partner-dashboard joins all five systems for the %s', async (account) => {
    const { partner } = await run('partner-dashboard', examples.PartnerDashboardDocument, account);
    // partners
    expect(partner!.owner!.name).not.toBe('');
    expect(partner!.kpis!.annualRevenue!.currency).toBe('EUR');
    expect(partner!.visibility!.platforms.map(({ platform }) => platform)).toEqual(['GOOGLE', 'FACEBOOK', 'INSTAGRAM']);
    expect(partner!.recommendations.edges.length).toBeGreaterThan(0);
    // marketing
    const funnel = partner!.leadFunnel!;
    expect(funnel.newLeads + funnel.contactedLeads + funnel.qualifiedLeads + funnel.convertedLeads).toBe(funnel.leads);
    const visitors = funnel.steps.map((step) => step.visitors);
    expect(visitors).toEqual([...visitors].sort((a, b) => b - a));
    expect(partner!.runningExperiments!.length).toBeGreaterThan(0);
    // telephony
    const company = partner!.company!;
    expect(company.name).toBe(partner!.companyName);
    expect(company.callStats.total).toBeGreaterThan(0);
    expect(company.nextAppointments.edges.length).toBeGreaterThan(0);
    expect(company.integrations).toEqual([]);
    expect(company.integrationCoverage!.percent).toBe(0);
    // telephony → marketing: the caller is a lead, found by telephone number or hashed address
    const leads = company.missedCalls.edges
      .map(({ node }) => node.customer?.lead)
      .filter((lead) => lead !== null && lead !== undefined);
    expect(leads.length).toBeGreaterThan(0);
    // marketplace
    expect(partner!.vouchers!.totalCount).toBe(partner!.voucherStats!.vouchers.total);
    expect(partner!.voucherStats!.fees[0]!.amount).toBeGreaterThan(0);
    const booking = partner!.upcomingBookings!.edges[0]!.node;
    expect(booking.feeEvents!.length).toBeGreaterThan(0);
    expect(partner!.settlements!.edges[0]!.node.status).toBe('OPEN');
    // marketplace → telephony: a booking that came out of a call has its appointment
    expect(partner!.upcomingBookings!.edges.some(({ node }) => node.appointment !== null)).toBe(true);
    // shop-points, found by the host of the partner's website
    expect(partner!.shop!.bestRates!.length).toBe(3);
    const values = partner!.shop!.bestRates!.map(({ valuePerEur }) => Number(valuePerEur));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('the query of the README has the answer that stands below it', async () => {
    const readme = await readFile('README.md', 'utf8');
    const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme)![1]!;
    const answer = JSON.parse(block('json')) as { data: unknown };
    const { data, errors } = await kontor.ask(block('graphql'), { token: tokens.partner });
    expect(errors).toBeUndefined();
    expect(shapeOf(data)).toEqual(shapeOf(answer.data));
  });

  it('partner-dashboard shows a stranger nothing', async () => {
    const variables: unknown = JSON.parse(await readFile(join(FOLDER, 'partner-dashboard.json'), 'utf8'));
    for (const given of [{ token: tokens.user }, {}]) {
      const { data } = await kontor.ask(examples.PartnerDashboardDocument, { variables, ...given });
      expect(data?.partner ?? null).toBeNull();
    }
  });

  it('a token that a stranger has signed is refused, and nothing is asked of any service', async () => {
    const stranger = createIssuer(await generateKey('ES256'), { clock: systemClock });
    const forged = await stranger.issue({ sub: cast.admin.userId, roles: ['admin'] });
    const statements = await kontor.statementsDuring(async () => {
      const { status, data, errors } = await kontor.ask('{ partners { totalCount } }', { token: forged });
      expect({ status, data }).toEqual({ status: 401, data: undefined });
      expect(errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    });
    expect(statements).toEqual([]);
  });

  if (shape === 'scripts/start-services.ts') {
    it.each([1, 2, 3, 4, 5])('subgraph %i answers nobody but the gateway', async (offset) => {
      const ask = (headers: Record<string, string>) =>
        fetch(`http://127.0.0.1:${kontor.port + offset}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({
            query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } _service { sdl } }',
            variables: { of: [{ __typename: 'BusinessPartner', id: cast.partners[0]!.id }] },
          }),
        });
      const forged = await createInternalSigner(await generateKey('EdDSA')).sign(system, 'partners');
      const attempts: Record<string, string>[] = [
        {},
        { authorization: `Bearer ${tokens.admin}` },
        { [IDENTITY_HEADER]: forged },
      ];
      for (const headers of attempts) {
        const response = await ask(headers);
        expect(response.status).toBe(401);
        expect(await response.json()).not.toHaveProperty('data');
      }
    });
  }

  it('admin-overview shows twenty partners with their numbers', async () => {
    const { partners } = await run('admin-overview', examples.AdminOverviewDocument, 'admin');
    expect(partners!.totalCount).toBe(24);
    expect(partners!.edges.length).toBe(20);
    expect(partners!.edges.filter(({ node }) => node.company !== null).length).toBeGreaterThan(8);
    expect(partners!.edges.some(({ node }) => node.company !== null && node.company.callStats.total > 0)).toBe(true);
  });

  it('mobile-home knows the user in four systems', async () => {
    const { me } = await run('mobile-home', examples.MobileHomeDocument, 'user');
    expect(me!.thinker!.upcomingBookings.edges.length).toBeGreaterThan(0);
    expect(me!.shopMember!.role).toBe('USER');
    expect(me!.experimentAssignments!.length).toBeGreaterThan(0);
  });

  it('shop-jobs shows chores, their runs and the log of the scrapers', async () => {
    const { shopJobs, shopJobRun, scrapeLog } = await run('shop-jobs', examples.ShopJobsDocument, 'admin');
    expect(shopJobs!.edges.map(({ node }) => node.runs!.totalCount)).toEqual([0, 2]);
    expect(shopJobRun).toMatchObject({ status: 'SUCCESS', job: { name: 'Shoop every night' } });
    expect(scrapeLog!.edges[0]!.node.message).toContain('run_id=job-2');
  });

  it('data-health counts what the demo data promise', async () => {
    const counts = await run('data-health', examples.DataHealthDocument, 'admin');
    expect(counts).toMatchObject({
      partners: { totalCount: 24 },
      leads: { totalCount: 6 },
      companies: { totalCount: 13 },
      customers: { totalCount: 42 },
      calls: { totalCount: 207 },
      appointments: { totalCount: 41 },
      integrationCoverageReport: { companies: 13, companiesWithIntegration: 0 },
    });
  });

  it('every link between two systems leads somewhere', async () => {
    const { data, errors } = await kontor.ask<any, unknown>(LINKS, { token: tokens.admin });
    expect(errors).toBeUndefined();
    const nodes = (connection: { edges: { node: any }[] }) => connection.edges.map(({ node }) => node);
    const found = {
      // partners → marketing, by the hash of an address
      marketingLead: nodes(data.visibilityChecks).find(({ marketingLead }) => marketingLead?.email),
      // partners → telephony, through the company of the partner behind the restaurant
      bookableServices: nodes(data.restaurants).find(({ bookableServices }) => bookableServices.length > 0),
      // marketing → partners
      convertedPartner: nodes(data.leads).find(({ convertedPartner }) => convertedPartner?.companyName),
      whatsappAccounts: nodes(data.partners).find(({ whatsappAccounts }) => whatsappAccounts.length > 0),
      leads: nodes(data.partners).find(({ leads }) => leads.totalCount > 0),
      // telephony → partners → marketplace, shop-points, marketing and back
      company: nodes(data.companies).find(({ partner }) => partner?.owner?.thinker?.user?.name),
      staff: nodes(data.companies).find(({ staff }) => staff[0]?.user?.shopMember?.user?.staffMember?.name),
      // marketplace → telephony → marketing
      booking: data.voucherBooking.appointment?.customer?.lead?.email,
      assignments: data.voucherBooking.holder.user?.experimentAssignments.length,
      // shop-points → partners
      member: nodes(data.shopMembers).find(({ user }) => user?.name),
    };
    for (const [link, end] of Object.entries(found))
      expect({ link, leads: Boolean(end) }).toEqual({ link, leads: true });
    // One meeting in two systems.
    expect(data.voucherBooking.appointment.startsAt).toBe(data.voucherBooking.startsAt);
  });

  it('the dashboard of twenty partners costs as many SQL statements as that of one', async () => {
    const dashboard = await readFile(join(FOLDER, 'partner-dashboard.graphql'), 'utf8');
    const ofMany = dashboard
      .replace('query PartnerDashboard($partnerId: ID!)', 'query Dashboards($first: Int!)')
      .replace('partner(id: $partnerId) {', 'partners(first: $first) { edges { node {')
      .replace(/\}\s*$/, '} } }');
    const statementsFor = (first: number) =>
      kontor.statementsDuring(async () => {
        const { data, errors } = await kontor.ask<{ partners: { edges: unknown[] } }, unknown>(ofMany, {
          token: tokens.admin,
          variables: { first },
        });
        expect(errors).toBeUndefined();
        expect(data!.partners.edges.length).toBe(first);
      });
    const one = await statementsFor(1);
    const twenty = await statementsFor(20);
    expect(one.length).toBeGreaterThan(10);
    expect(countByText(twenty)).toEqual(countByText(one));
  });
});

/** The links that the example operations do not pass. */
const LINKS = `{
  visibilityChecks(first: 50) { edges { node { marketingLead { email } } } }
  restaurants(first: 50) { edges { node { bookableServices { name } } } }
  leads { edges { node { convertedPartner { companyName } } } }
  partners { edges { node { whatsappAccounts { phoneNumber } leads { totalCount } } } }
  companies { edges { node {
    partner { owner { thinker { publicId user { name } } } }
    staff { user { shopMember { user { staffMember { name } } } } }
  } } }
  shopMembers { edges { node { user { name } } } }
  voucherBooking(id: "${demoBookingId(0)}") {
    startsAt
    appointment { startsAt customer { lead { email } } }
    holder { user { experimentAssignments { id } } }
  }
}`;

/** What an answer looks like, whatever the numbers of the day are. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)]));
}

/** Statements by their text, but for what depends on how many are asked for: parameters and limits. */
function countByText(statements: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const sql of statements) {
    const text = sql.replace(/\$\d+(, ?\$\d+)*/g, '$…').replace(/LIMIT \d+/g, 'LIMIT …');
    counts[text] = (counts[text] ?? 0) + 1;
  }
  return counts;
}
