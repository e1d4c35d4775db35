import { anonymous } from '../../../platform/identity/viewer.js';
import {
  aBranch,
  aColleague,
  aCompany,
  admin,
  aNumber,
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
  [own, foreign] = [await aCompany(test), await aCompany(test)];
});
afterAll(() => test[Symbol.asyncDispose]());

const fields = `id name firstName lastName email emailHash phone kind status language tags notes callCount branch { id } company { id }`;
const create = `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) {
  __typename ... on CreateCustomerSuccess { customer { ${fields} } } ... on MutationError { code path }
} }`;
const update = `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) {
  __typename ... on UpdateCustomerSuccess { customer { ${fields} } } ... on MutationError { code path }
} }`;

const createIn = async (input: object, viewer = own.owner) =>
  (await test.ask({ query: create, variables: { input: { companyId: own.companyId, ...input } }, viewer }))
    .createCustomer;
const change = async (input: object, viewer = own.owner) =>
  (await test.ask({ query: update, variables: { input }, viewer })).updateCustomer;
let people = 0;
const anAddress = () => `person.${++people}@example.test`;

describe('createCustomer', () => {
  it('keeps what is told, in its normal form', async () => {
    const phone = aNumber();
    const email = anAddress();
    const { customer } = await createIn({
      name: ' Erika Muster ',
      firstName: 'Erika',
      lastName: 'Muster',
      email: email.toUpperCase(),
      phone: `0${phone.slice(3, 5)}/${phone.slice(5)}`,
      branchId: own.branchId,
      language: 'en',
      tags: ['Stammkunde', 'Stammkunde'],
      notes: 'Ruft gern früh an. 👋',
    });
    expect(customer).toEqual({
      id: customer.id,
      name: 'Erika Muster',
      firstName: 'Erika',
      lastName: 'Muster',
      email,
      emailHash: test.deps.hashEmail(email),
      phone,
      kind: 'KNOWN',
      status: 'ACTIVE',
      language: 'en',
      tags: ['Stammkunde'],
      notes: 'Ruft gern früh an. 👋',
      callCount: 0,
      branch: { id: own.branchId },
      company: { id: own.companyId },
    });
  });

  it('needs no more than a name', async () => {
    const { customer } = await createIn({ name: 'Max' });
    expect(customer).toMatchObject({ email: null, emailHash: null, phone: null, language: 'de', tags: [] });
  });

  it.each<[string, object, string]>([
    ['no name', { name: '  ' }, 'name'],
    ['a long name', { name: 'x'.repeat(256) }, 'name'],
    ['a number that is none', { name: 'x', phone: '112' }, 'phone'],
    ['a hidden number', { name: 'x', phone: 'anonymous' }, 'phone'],
    ['an unknown way to write a language', { name: 'x', language: 'deutsch' }, 'language'],
    ['too many tags', { name: 'x', tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }, 'tags'],
    ['long notes', { name: 'x', notes: 'x'.repeat(10_001) }, 'notes'],
  ])('refuses %s', async (_, input, field) => {
    expect(await createIn(input)).toEqual({ __typename: 'InvalidInputError', code: 'INVALID_INPUT', path: [field] });
  });

  it('counts characters, not halves of them', async () => {
    expect(await createIn({ name: '👋'.repeat(255) })).toMatchObject({ __typename: 'CreateCustomerSuccess' });
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('refuses %s at the door', async (_, name) => {
    const input = { companyId: own.companyId, name };
    const { errors } = await test.execute({ query: create, variables: { input }, viewer: own.owner });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('refuses an address or number that another customer of the company has', async () => {
    const [email, phone] = [anAddress(), aNumber()];
    await createIn({ name: 'Erste', email, phone });
    expect(await createIn({ name: 'Zweite', email: email.toUpperCase() })).toEqual({
      __typename: 'CustomerExistsError',
      code: 'CUSTOMER_EXISTS',
      path: ['email'],
    });
    expect(await createIn({ name: 'Zweite', phone })).toMatchObject({ code: 'CUSTOMER_EXISTS', path: ['phone'] });
    const elsewhere = await createIn(
      { companyId: foreign.companyId, name: 'Andere Firma', email, phone },
      foreign.owner,
    );
    expect(elsewhere).toMatchObject({ __typename: 'CreateCustomerSuccess' });
  });

  it('lets one of several with one number through when they come at once', async () => {
    const phone = aNumber();
    const results = await Promise.all([1, 2, 3, 4].map((index) => createIn({ name: `Nummer ${index}`, phone })));
    const names = results.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['CreateCustomerSuccess', ...Array<string>(3).fill('CustomerExistsError')]);
  });

  it('knows no branch of another company', async () => {
    for (const branchId of [foreign.branchId, 'x']) {
      expect(await createIn({ name: 'x', branchId })).toMatchObject({ code: 'NOT_FOUND', path: ['branchId'] });
    }
  });

  it('is for those who receive customers', async () => {
    for (const role of ['manager', 'receptionist'] as const) {
      const { viewer } = await aColleague(test, own, role, { branchId: own.branchId });
      expect(await createIn({ name: 'x' }, viewer)).toMatchObject({ __typename: 'CreateCustomerSuccess' });
    }
    const { viewer: staff } = await aColleague(test, own, 'staff');
    for (const viewer of [staff, stranger, foreign.owner, provider, anonymous]) {
      const input = { companyId: own.companyId, name: 'x' };
      const { errors } = await test.execute({ query: create, variables: { input }, viewer });
      expect(errors).toMatchObject([{ extensions: { code: viewer === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN' } }]);
    }
  });

  it('answers alike for a foreign company and for none', async () => {
    const codes = [];
    for (const companyId of [foreign.companyId, '99999999999999999999', '4711', 'x']) {
      const { errors } = await test.execute({
        query: create,
        variables: { input: { companyId, name: 'x' } },
        viewer: own.owner,
      });
      codes.push(errors![0]!.message);
    }
    expect(new Set(codes).size).toBe(1);
    expect(await createIn({ companyId: '99999999999999999999', name: 'x' }, admin)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('updateCustomer', () => {
  it('changes what is given, empties what is null and leaves the rest', async () => {
    const email = anAddress();
    const { customer } = await createIn({ name: 'Alt', email, phone: aNumber(), notes: 'n', branchId: own.branchId });
    const changed = await change({
      customerId: customer.id,
      name: 'Neu',
      phone: null,
      branchId: null,
      status: 'BLOCKED',
    });
    expect(changed.customer).toEqual({ ...customer, name: 'Neu', phone: null, branch: null, status: 'BLOCKED' });
    const emptied = await change({ customerId: customer.id, email: null, tags: null });
    expect(emptied.customer).toMatchObject({ email: null, emailHash: null, tags: [], notes: 'n' });
    expect((await change({ customerId: customer.id })).customer).toMatchObject({ name: 'Neu' });
  });

  it('keeps the hash with the address', async () => {
    const { customer } = await createIn({ name: 'x', email: anAddress() });
    const email = anAddress();
    const changed = await change({ customerId: customer.id, email });
    expect(changed.customer).toMatchObject({ email, emailHash: test.deps.hashEmail(email) });
  });

  it.each<[string, object, string]>([
    ['the name away', { name: null }, 'name'],
    ['the language away', { language: null }, 'language'],
    ['the status away', { status: null }, 'status'],
    ['a number that is none', { phone: '23125011' }, 'phone'],
  ])('does not take %s', async (_, input, field) => {
    expect(await change({ customerId: own.customerId, ...input })).toEqual({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      path: [field],
    });
  });

  it('refuses what another customer has', async () => {
    const email = anAddress();
    await createIn({ name: 'Erste', email });
    expect(await change({ customerId: own.customerId, email })).toMatchObject({
      code: 'CUSTOMER_EXISTS',
      path: ['email'],
    });
  });

  it('knows no customer of another company, no branch of one, and no impossible id', async () => {
    for (const customerId of [foreign.customerId, '99999999999999999999', '0', 'x', '']) {
      expect(await change({ customerId, name: 'x' })).toEqual({
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
        path: ['customerId'],
      });
    }
    const branchId = await test.inDatabase((manager) => aBranch(manager, foreign.companyId));
    expect(await change({ customerId: own.customerId, branchId })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['branchId'],
    });
    expect(await change({ customerId: own.customerId, branchId }, admin)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is as if the customer did not exist for those who do not see it', async () => {
    const { viewer: staff } = await aColleague(test, own, 'staff');
    expect(await change({ customerId: own.customerId, name: 'x' }, staff)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('customers', () => {
  const list = `query ($companyId: ID, $first: Int, $after: String) { customers(companyId: $companyId, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { id company { id } } }
  } }`;

  it('come newest first, page by page', async () => {
    const place = await aCompany(test);
    const ids = [place.customerId];
    for (const name of ['Eins', 'Zwei', 'Drei']) {
      ids.unshift((await createIn({ companyId: place.companyId, name }, place.owner)).customer.id);
    }
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: any = await test.ask({ query: list, variables: { first: 2, after }, viewer: place.owner });
      found.push(...page.customers.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = page.customers.pageInfo.hasNextPage ? page.customers.pageInfo.endCursor : null;
      expect(page.customers.totalCount).toBe(4);
    } while (after !== null);
    expect(found).toEqual(ids);
  });

  it('are those of one company where it is named', async () => {
    const { customers } = await test.ask({ query: list, variables: { companyId: foreign.companyId }, viewer: admin });
    expect(new Set(customers.edges.map((edge: any) => edge.node.company.id))).toEqual(new Set([foreign.companyId]));
    const none = await test.ask({ query: list, variables: { companyId: '99999999999999999999' }, viewer: admin });
    expect(none.customers.totalCount).toBe(0);
  });

  it('of a company that is not the viewer’s are refused, whether or not it exists', async () => {
    for (const companyId of [foreign.companyId, '99999999999999999999', 'x']) {
      const { errors } = await test.execute({ query: list, variables: { companyId }, viewer: own.owner });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('does not show the hash to anybody: it is inaccessible in the graph', async () => {
    const { sdl } = (await test.ask({ query: '{ _service { sdl } }', viewer: admin }))._service;
    expect(sdl).toMatch(/emailHash: String @inaccessible/);
  });
});
