import { anonymous } from '../../platform/identity/viewer.js';
import { uuidv7 } from '../../platform/ids.js';
import {
  aColleague,
  aCompany,
  admin,
  provider,
  startTelephony,
  stranger,
  type CompanyFixture,
  type TelephonyTest,
} from './testing/telephony.fixture.js';

let test: TelephonyTest;
let own: CompanyFixture;
let foreign: CompanyFixture;

beforeAll(async () => {
  test = await startTelephony();
  [own, foreign] = [await aCompany(test), await aCompany(test)];
});
afterAll(() => test[Symbol.asyncDispose]());

const entities = (selection: string) =>
  `query ($references: [_Any!]!) { _entities(representations: $references) { ${selection} } }`;
const partner = (id: string) => ({ __typename: 'BusinessPartner', id });

describe('BusinessPartner.company', () => {
  const query = entities('... on BusinessPartner { company { id partner { id } } }');

  it('is the company of the partner for those who work there', async () => {
    const { viewer } = await aColleague(test, own, 'staff');
    for (const who of [own.partner, own.owner, viewer, admin]) {
      const { _entities } = await test.ask({ query, variables: { references: [partner(own.partnerId)] }, viewer: who });
      expect(_entities).toEqual([{ company: { id: own.companyId, partner: { id: own.partnerId } } }]);
    }
  });

  it('is null for everybody else, without an error', async () => {
    const references = [partner(own.partnerId), partner(uuidv7()), partner('x'), partner('99999999999999999999')];
    for (const viewer of [foreign.partner, foreign.owner, stranger, anonymous]) {
      const { _entities } = await test.ask({ query, variables: { references }, viewer });
      expect(_entities).toEqual(references.map(() => ({ company: null })));
    }
  });
});

it('costs the same number of statements for any number of partners', async () => {
  const places = [own, foreign];
  for (let count = 2; count < 20; count++) places.push(await aCompany(test));
  const query = entities(`... on BusinessPartner { company {
    name callStats { total } calls(first: 5, filter: { isMissed: true }) { totalCount edges { node { customer { name } branch { name } } } }
    nextAppointments(first: 3) { totalCount edges { node { service { name } staff { name } customer { name } } } }
    customers(first: 2) { edges { node { name calls(first: 1) { edges { node { id } } } appointments { totalCount } } } }
    branches { name staff { name } services { name } } phoneNumbers { number branch { name } } staff { name services { name } }
    services { name staff { name } } integrations { type } integrationCoverage { percent }
  } }`);
  const statementsOf = async (count: number) => {
    const references = places.slice(0, count).map(({ partnerId }) => partner(partnerId));
    const { data, errors, statements } = await test.execute({ query, variables: { references }, viewer: admin });
    expect(errors).toBeUndefined();
    expect(data._entities.every(({ company }: { company: object | null }) => company !== null)).toBe(true);
    return statements.length;
  };
  expect(await statementsOf(20)).toBe(await statementsOf(1));
});

describe('User', () => {
  const query = entities('... on User { staffMember { role company { id } } staffMemberships { role } }');
  const user = (id: string | null) => ({ __typename: 'User', id });

  it('has posts, the highest first', async () => {
    const { viewer } = await aColleague(test, own, 'receptionist');
    const { userId } = viewer;
    await aColleague(test, foreign, 'manager', { userId });
    await aColleague(test, await aCompany(test), 'owner', { userId, isActive: false });
    const { _entities } = await test.ask({ query, variables: { references: [user(userId)] }, viewer: admin });
    expect(_entities).toEqual([
      {
        staffMember: { role: 'MANAGER', company: { id: foreign.companyId } },
        staffMemberships: [{ role: 'MANAGER' }, { role: 'RECEPTIONIST' }],
      },
    ]);
    const asColleague = await test.ask({ query, variables: { references: [user(userId)] }, viewer: own.owner });
    expect(asColleague._entities).toEqual([
      {
        staffMember: { role: 'RECEPTIONIST', company: { id: own.companyId } },
        staffMemberships: [{ role: 'RECEPTIONIST' }],
      },
    ]);
  });

  it('sees the own posts, and strangers do not', async () => {
    const { viewer } = await aColleague(test, own, 'staff');
    const references = [user(viewer.userId), user('x'), user(uuidv7())];
    const nothing = { staffMember: null, staffMemberships: [] };
    const withoutToken = { ...viewer, companies: {} };
    const { _entities } = await test.ask({ query, variables: { references }, viewer: withoutToken });
    expect(_entities).toEqual([
      { staffMember: { role: 'STAFF', company: null }, staffMemberships: [{ role: 'STAFF' }] },
      nothing,
      nothing,
    ]);
    const byStranger = await test.ask({ query, variables: { references }, viewer: stranger });
    expect(byStranger._entities).toEqual([nothing, nothing, nothing]);
  });
});

it('offers at a restaurant what can be booked with its partner’s company', async () => {
  await test.inDatabase((manager) =>
    manager.query(
      `INSERT INTO services (company_id, name, is_active, priority) VALUES ($1, 'Nicht mehr', false, 1), ($1, 'Zuerst', true, 1)`,
      [own.companyId],
    ),
  );
  const query = entities('... on Restaurant { id bookableServices { name } }');
  const references = [own.partnerId, foreign.partnerId, uuidv7()].map((id, index) => ({
    __typename: 'Restaurant',
    id: String(index),
    partner: partner(id),
  }));
  const { _entities } = await test.ask({
    query,
    variables: { references: [...references, { __typename: 'Restaurant', id: '3', partner: null }] },
    viewer: own.partner,
  });
  expect(_entities).toEqual([
    { id: '0', bookableServices: [{ name: 'Zuerst' }, { name: 'Beratung' }] },
    { id: '1', bookableServices: [] },
    { id: '2', bookableServices: [] },
    { id: '3', bookableServices: [] },
  ]);
});

it('gives a service nothing: it sees what its writes give back, and joins are no way around that', async () => {
  const { viewer } = await aColleague(test, own, 'staff');
  const references = [
    partner(own.partnerId),
    { __typename: 'User', id: viewer.userId },
    { __typename: 'Restaurant', id: '0', partner: partner(own.partnerId) },
  ];
  const query = entities(`
    ... on BusinessPartner { company { id } }
    ... on User { staffMember { id } staffMemberships { id } }
    ... on Restaurant { bookableServices { name } }`);
  const { _entities } = await test.ask({ query, variables: { references }, viewer: provider });
  expect(_entities).toEqual([{ company: null }, { staffMember: null, staffMemberships: [] }, { bookableServices: [] }]);

  const toCompany = `mutation ($input: RecordCallInput!) { recordCall(input: $input) {
    ... on RecordCallSuccess { call { company { name customers { totalCount } } } }
  } }`;
  const input = {
    call: { providerCallId: 'curious', direction: 'INBOUND', fromNumber: 'anonymous', toNumber: own.number },
  };
  const { errors } = await test.execute({ query: toCompany, variables: { input }, viewer: provider });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
