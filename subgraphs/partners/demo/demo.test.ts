import { readFileSync } from 'node:fs';
import { cast, demoPassword } from '../../../platform/demo/cast.js';
import { createAccessTokenVerifier } from '../../../platform/identity/access-token.js';
import { anonymous, system } from '../../../platform/identity/viewer.js';
import { admin, startPartners, type PartnersTest } from '../testing/partners.fixture.js';
import partners from '../subgraph.js';

let test: PartnersTest;
let loadedInMs: number;
const now = new Date('2026-03-04T10:30:00Z');

async function load(into: PartnersTest): Promise<void> {
  await using uow = into.uow(system);
  await partners.loadDemo(uow, into.deps, now, into.services);
}

beforeAll(async () => {
  test = await startPartners();
  const started = performance.now();
  await load(test);
  loadedInMs = performance.now() - started;
});
afterAll(() => test[Symbol.asyncDispose]());

/** What the partners subgraph answers of the dashboard, for any selection of businesses. */
const dashboard = `
  id companyName status owner { name email }
  kpis { annualRevenue { amount currency } seatingCapacity foodCostRatio }
  visibility { overallScore leadPotential quickWins platforms { platform score } }
  visibilityHistory(first: 4) { totalCount edges { node { overallScore createdAt } } }
  recommendations(first: 5, openOnly: true) { totalCount edges { node { title priority status } } }
  restaurants { name partner { companyName } }
`;

it('loads in less than two seconds', () => {
  expect(loadedInMs).toBeLessThan(2_000);
});

it('is the same every time', async () => {
  await using other = await startPartners();
  await load(other);
  const query = `{ partners(first: 100) { edges { node { ${dashboard} } } } restaurants { edges { node { id name } } } }`;
  const [first, second] = [await test.execute({ query, viewer: admin }), await other.execute({ query, viewer: admin })];
  expect(first.errors).toBeUndefined();
  expect(first.data).toEqual(second.data);
});

it('gives every business what its dashboard shows', async () => {
  const query = `{ partners(first: 100) { totalCount edges { node { ${dashboard} } } } }`;
  const { data } = await test.execute({ query, viewer: admin });
  expect(data.partners.totalCount).toBe(24);
  for (const { node } of data.partners.edges) {
    expect(node.owner.name).not.toBe('');
    expect(node.visibilityHistory.totalCount).toBeGreaterThanOrEqual(3);
    expect(node.visibility.platforms).toHaveLength(3);
  }
  const demoPartner = data.partners.edges[0].node;
  expect(demoPartner.id).toBe(cast.partners[0]!.id);
  expect(demoPartner.kpis.annualRevenue.amount).toBeGreaterThan(0);
  expect(demoPartner.recommendations.totalCount).toBeGreaterThan(0);
  expect(demoPartner.restaurants).toHaveLength(2);
});

it('lets everybody of the cast sign in, with the rights of their part', async () => {
  const verifier = createAccessTokenVerifier({ jwks: test.services.issuer.jwks });
  const signIn = async (email: string) => {
    const { accessToken } = await test.services.accounts.signIn({ email, password: demoPassword });
    return verifier.verify(accessToken);
  };
  expect((await signIn(cast.admin.email)).roles).toEqual(['user', 'admin']);
  expect(await signIn(cast.posts[0]!.person.email)).toMatchObject({
    roles: ['user', 'staff'],
    companies: { '1': 'staff' },
  });
  expect(await signIn(cast.users[11]!.email)).toMatchObject({ roles: ['user'], companies: {} });
  const { id, email, ownerUserId } = cast.partners[0]!;
  expect(await signIn(email)).toMatchObject({
    userId: ownerUserId,
    partnerId: id,
    roles: ['user', 'partner', 'manager'],
    companies: { '1': 'owner' },
  });
  expect((await signIn(cast.partners[12]!.email)).companies).toEqual({ '13': 'owner' });
  expect((await signIn(cast.partners[13]!.email)).companies).toEqual({});
});

it('has a check for each persona of the marketing funnel, joined by the hash of the address', async () => {
  const query = `{ visibilityChecks(last: 6) { totalCount } }`;
  const { data } = await test.execute({ query, viewer: admin });
  expect(data.visibilityChecks.totalCount).toBe(cast.leads.length + cast.partners.length);
  await using uow = test.uow(system);
  const [{ found }] = await uow.read((manager) =>
    manager.query('SELECT count(*)::int AS found FROM visibility_check_leads WHERE email_hash = ANY ($1)', [
      cast.leads.map((lead) => test.deps.hashEmail(lead.email)),
    ]),
  );
  expect(found).toBe(cast.leads.length);
});

describe('the number of statements', () => {
  const ids = cast.partners.map(({ id }) => id);
  const entities = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on BusinessPartner { ${dashboard} } } }`;
  const keys = (count: number) => ids.slice(0, count).map((id) => ({ __typename: 'BusinessPartner', id }));

  it('of the dashboard is the same for one business as for twenty, by key', async () => {
    const one = await test.execute({ query: entities, variables: { keys: keys(1) }, viewer: admin });
    const twenty = await test.execute({ query: entities, variables: { keys: keys(20) }, viewer: admin });
    expect(twenty.data._entities.every(Boolean)).toBe(true);
    expect(twenty.statements).toHaveLength(one.statements.length);
  });

  it('of the dashboard is the same for one business as for twenty, in the list', async () => {
    const list = (first: number) => `{ partners(first: ${first}) { totalCount edges { node { ${dashboard} } } } }`;
    const one = await test.execute({ query: list(1), viewer: admin });
    const twenty = await test.execute({ query: list(20), viewer: admin });
    expect(twenty.data.partners.edges).toHaveLength(20);
    expect(twenty.statements).toHaveLength(one.statements.length);
    // Businesses, owners, figures, newest results, trends, recommendations, restaurants and their businesses; and the
    // numbers of the three connections.
    expect(twenty.statements.length).toBeLessThanOrEqual(11);
  });

  it('of users and checks does not grow with their number either', async () => {
    const query = (first: number) => `{
      users(first: ${first}) { edges { node { name partner { companyName kpis { employeeCount } } } } }
      visibilityChecks(first: ${first}) { edges { node {
        businessName user { name } partner { companyName } latestResult { overallScore } results(first: 3) { totalCount }
      } } }
    }`;
    const few = await test.execute({ query: query(15), viewer: admin });
    const many = await test.execute({ query: query(30), viewer: admin });
    expect(many.errors).toBeUndefined();
    expect(many.statements).toHaveLength(few.statements.length);
  });
});

describe('docs/examples/partners.graphql', () => {
  const example = new URL('../../../docs/examples/partners', import.meta.url);
  const query = readFileSync(`${example.pathname}.graphql`, 'utf8');
  const variables = JSON.parse(readFileSync(`${example.pathname}.json`, 'utf8'));

  it('answers in full to an administrator, and to nobody else', async () => {
    const { data, errors } = await test.execute({ query, variables, viewer: admin });
    expect(errors).toBeUndefined();
    expect(data.partner.companyName).toBe(cast.partners[0]!.companyName);
    expect(data.restaurants.totalCount).toBeGreaterThan(0);
    const stranger = await test.execute({ query, variables, viewer: anonymous });
    expect(stranger.data.partner).toBeNull();
  });
});
