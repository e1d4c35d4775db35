import { anonymous } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import {
  aBranch,
  aColleague,
  aCompany,
  admin,
  aService,
  otherService,
  provider,
  startTelephony,
  stranger,
  type CompanyFixture,
  type TelephonyTest,
} from '../testing/telephony.fixture.js';

let test: TelephonyTest;
let own: CompanyFixture;
let foreign: CompanyFixture;

beforeAll(async () => {
  test = await startTelephony();
  own = await aCompany(test, { name: 'Praxis am Park', slug: 'praxis' });
  foreign = await aCompany(test, { name: 'Salon Sonne' });
});
afterAll(() => test[Symbol.asyncDispose]());

const company = `query ($id: ID!) { company(id: $id) { id name } }`;

describe('company', () => {
  it('shows all of itself to its owner', async () => {
    const query = `query ($id: ID!) { company(id: $id) {
      id name slug status isActive timezone country defaultLanguage partner { id } createdAt
      branches { name isMain company { id } staff { name } services { name } }
      phoneNumbers { number normalized type isPrimary isActive branch { name } company { id } }
      staff { name role isActive branch { name } services { name } }
      services { name durationMinutes price { amount currency } minimumBookingNoticeMinutes segments { key } staff { name } }
    } }`;
    const data = await test.ask({ query, variables: { id: own.companyId }, viewer: own.partner });
    expect(data.company).toMatchObject({
      id: own.companyId,
      slug: 'praxis',
      status: 'ACTIVE',
      timezone: 'Europe/Berlin',
      partner: { id: own.partnerId },
      branches: [
        {
          isMain: true,
          company: { id: own.companyId },
          staff: [{ name: 'Host One' }],
          services: [{ name: 'Beratung' }],
        },
      ],
      phoneNumbers: [{ normalized: own.number, type: 'HOTLINE', isPrimary: true, branch: { name: 'Filiale' } }],
      staff: [{ role: 'STAFF', services: [{ name: 'Beratung' }] }],
      services: [
        {
          durationMinutes: 30,
          price: { amount: 4000, currency: 'EUR' },
          minimumBookingNoticeMinutes: 15,
          segments: null,
          staff: [{ name: 'Host One' }],
        },
      ],
    });
  });

  it.each(['0', '-1', 'abc', '', '007', '1.5', '99999999999999999999', '9223372036854775808', '１', "1' OR '1'='1"])(
    'has no company %j',
    async (id) => {
      expect(await test.ask({ query: company, variables: { id }, viewer: admin })).toEqual({ company: null });
    },
  );

  it('is to others as if it did not exist', async () => {
    for (const viewer of [own.owner, own.partner, stranger]) {
      expect(await test.ask({ query: company, variables: { id: foreign.companyId }, viewer })).toEqual({
        company: null,
      });
    }
  });

  it('is not for services to look at', async () => {
    for (const viewer of [otherService, provider]) {
      const { errors } = await test.execute({ query: company, variables: { id: own.companyId }, viewer });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('asks to sign in', async () => {
    const { data, errors } = await test.execute({
      query: company,
      variables: { id: own.companyId },
      viewer: anonymous,
    });
    expect(data).toEqual({ company: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('is gone when it was deleted', async () => {
    const { companyId, partnerId, partner } = await aCompany(test);
    await test.inDatabase((manager) =>
      manager.query(`UPDATE companies SET deleted_at = now() WHERE id = $1`, [companyId]),
    );
    for (const viewer of [admin, partner]) {
      expect(await test.ask({ query: company, variables: { id: companyId }, viewer })).toEqual({ company: null });
    }
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "BusinessPartner", id: $id }]) { ... on BusinessPartner { company { id } } } }`;
    expect(await test.ask({ query, variables: { id: partnerId }, viewer: admin })).toEqual({
      _entities: [{ company: null }],
    });
  });
});

describe('companies', () => {
  const companies = `query ($first: Int, $after: String) {
    companies(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } }
  }`;
  const ids = (data: { companies: { edges: { node: { id: string } }[] } }) =>
    data.companies.edges.map(({ node }) => node.id);

  it('lists those of the viewer', async () => {
    for (const viewer of [own.owner, own.partner]) {
      const data = await test.ask({ query: companies, viewer });
      expect(ids(data)).toEqual([own.companyId]);
      expect(data.companies.totalCount).toBe(1);
    }
    expect((await test.ask({ query: companies, viewer: stranger })).companies.totalCount).toBe(0);
  });

  it('lists all for administrators, page by page', async () => {
    const first = await test.ask({ query: companies, variables: { first: 1 }, viewer: admin });
    const { endCursor: after, hasNextPage } = first.companies.pageInfo;
    expect(hasNextPage).toBe(true);
    const second = await test.ask({ query: companies, variables: { first: 1, after }, viewer: admin });
    expect([...ids(first), ...ids(second)]).toEqual([own.companyId, foreign.companyId]);
    const { errors } = await test.execute({ query: companies, variables: { after }, viewer: own.owner });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each([{ first: 0 }, { first: -1 }, { first: 101 }, { after: 'nonsense' }])('refuses %j', async (variables) => {
    const { errors } = await test.execute({ query: companies, variables, viewer: admin });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('what a post in a branch shows', () => {
  it('is the branch, and what belongs to no branch', async () => {
    const place = await aCompany(test);
    await test.inDatabase(async (manager) => {
      const other = await aBranch(manager, place.companyId, { name: 'Zweite' });
      await aService(manager, place.companyId, { name: 'Nur dort', branchId: other });
    });
    const { viewer } = await aColleague(test, place, 'staff', { branchId: place.branchId });
    const query = `query ($id: ID!) { company(id: $id) {
      branches { name } services { name } phoneNumbers { number } integrations { id } integrationCoverage { percent }
    } }`;
    const data = await test.ask({ query, variables: { id: place.companyId }, viewer });
    expect(data.company).toEqual({
      branches: [{ name: 'Filiale' }],
      services: [{ name: 'Beratung' }],
      phoneNumbers: [],
      integrations: [],
      integrationCoverage: null,
    });
  });

  it('is what a branch offers besides, too', async () => {
    const place = await aCompany(test);
    const { companyId, branchId } = place;
    await test.inDatabase(async (manager) => {
      const other = await aBranch(manager, companyId, { name: 'Zweite' });
      const serviceId = await aService(manager, companyId, { name: 'Gastspiel', branchId: other });
      await manager.query(`INSERT INTO branch_service (company_id, branch_id, service_id) VALUES ($1, $2, $3)`, [
        companyId,
        branchId,
        serviceId,
      ]);
    });
    const { viewer } = await aColleague(test, place, 'staff', { branchId });
    const query = `query ($id: ID!) { company(id: $id) { branches { services { name } } } }`;
    const data = await test.ask({ query, variables: { id: companyId }, viewer });
    expect(data.company.branches).toEqual([{ services: [{ name: 'Beratung' }, { name: 'Gastspiel' }] }]);
  });
});

describe('references from other subgraphs', () => {
  const entities = `query ($references: [_Any!]!) { _entities(representations: $references) {
    ... on Company { name } ... on Branch { name } ... on Staff { name } ... on Service { name } ... on Customer { name }
    ... on CompanyPhoneNumber { number } ... on Call { id } ... on Appointment { id } ... on Integration { name }
  } }`;
  const reference = (__typename: string, id: string) => ({ __typename, id });
  const rows = (of: CompanyFixture) => [
    reference('Company', of.companyId),
    reference('Branch', of.branchId.toUpperCase()),
    reference('Staff', of.staffId),
    reference('Service', of.serviceId),
    reference('Customer', of.customerId),
    reference('CompanyPhoneNumber', of.phoneNumberId),
  ];

  it('find the rows of the viewer and no others', async () => {
    const references = [...rows(own), ...rows(foreign)];
    const { _entities } = await test.ask({ query: entities, variables: { references }, viewer: own.owner });
    expect(_entities.slice(0, 6)).toEqual([
      { name: 'Praxis am Park' },
      { name: 'Filiale' },
      { name: 'Host One' },
      { name: 'Beratung' },
      { name: 'Test Caller A' },
      { number: own.number },
    ]);
    expect(_entities.slice(6)).toEqual(rows(foreign).map(() => null));
  });

  it.each([
    'Company',
    'Branch',
    'Staff',
    'Service',
    'Customer',
    'CompanyPhoneNumber',
    'Call',
    'Appointment',
    'Integration',
  ])('of %s by impossible ids find nothing', async (type) => {
    const ids = ['', 'x', '99999999999999999999', '{}', uuidv7(), '9223372036854775807', '00000000-0000-0000-0000'];
    const references = ids.map((id) => reference(type, id));
    const { _entities } = await test.ask({ query: entities, variables: { references }, viewer: admin });
    expect(_entities).toEqual(ids.map(() => null));
  });
});
