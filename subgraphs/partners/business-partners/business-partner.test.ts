import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { admin, owner, somebody, startPartners, type PartnersTest } from '../testing/partners.fixture.js';
import { BusinessPartner } from './business-partner.entity.js';

let test: PartnersTest;
beforeAll(async () => void (test = await startPartners()));
afterAll(() => test[Symbol.asyncDispose]());

const error = '... on MutationError { code message path }';
const fields = `
  id companyName contactEmail contactPhone website address position { latitude longitude }
  billingAddress { recipient street postalCode city country } taxId description categories categoryIds businessModel
  revenueStreams targetAudience seatingCapacity openingHours { day opens closes } specialFeatures servicesSelected
  googleConnected status notes owner { id }
`;

async function mutate(field: string, type: string, input: object, viewer: Viewer) {
  const query = `mutation ($input: ${type}Input!) {
    ${field}(input: $input) { __typename ${error} ... on ${type}Success { partner { ${fields} } } }
  }`;
  const { data, errors } = await test.execute({ query, variables: { input }, viewer });
  return { ...data?.[field], errorCode: errors?.[0]?.extensions?.['code'] };
}

const create = (viewer: Viewer, input: object) =>
  mutate('createPartner', 'CreatePartner', { companyName: 'Gasthaus Zur Probe', ...input }, viewer);
const update = (viewer: Viewer, input: object) => mutate('updatePartner', 'UpdatePartner', input, viewer);
const changeStatus = (viewer: Viewer, input: object) =>
  mutate('changePartnerStatus', 'ChangePartnerStatus', input, viewer);

const everything = {
  companyName: 'Gasthaus Zur Probe',
  contactEmail: 'post@zur-probe.example',
  contactPhone: '+49 (30) 2312-5000',
  website: 'https://www.zur-probe.example',
  address: 'Probenweg 1\n10115 Berlin',
  position: { latitude: 52.53, longitude: 13.38 },
  billingAddress: {
    recipient: 'Probe GmbH',
    street: 'Probenweg 1',
    postalCode: '10115',
    city: 'Berlin',
    country: 'DE',
  },
  taxId: '12/345/67890',
  description: 'Hausmannskost.',
  categories: ['restaurant'],
  categoryIds: ['gcid:restaurant'],
  businessModel: ['dine_in'],
  revenueStreams: ['guests'],
  targetAudience: ['families'],
  seatingCapacity: 80,
  openingHours: [{ day: 'TUESDAY', opens: '11:30', closes: '14:30' }],
  specialFeatures: { terrace: true },
  servicesSelected: ['starter_kit'],
};

describe('createPartner', () => {
  it('registers a business with everything that is said of it', async () => {
    const { id, viewer } = await somebody(test);
    const { __typename, partner } = await create(viewer, everything);
    expect(__typename).toBe('CreatePartnerSuccess');
    expect(partner).toMatchObject({ ...everything, status: 'PENDING', googleConnected: false, owner: { id } });
  });

  it('needs only a name', async () => {
    const { viewer } = await somebody(test);
    const { partner } = await create(viewer, { companyName: '  Nur ein Name  ' });
    expect(partner).toMatchObject({ companyName: 'Nur ein Name', website: null, categories: [], openingHours: [] });
  });

  it('allows one business per person, also of several at once', async () => {
    const { viewer } = await somebody(test);
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => create(viewer, {})));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'ConflictError',
      'ConflictError',
      'ConflictError',
      'CreatePartnerSuccess',
    ]);
  });

  it('needs somebody who is signed in', async () => {
    expect(await create(anonymous, {})).toMatchObject({ errorCode: 'UNAUTHENTICATED' });
  });

  it.each([
    [{ companyName: '   ' }, ['companyName']],
    [{ companyName: 'x'.repeat(201) }, ['companyName']],
    [{ contactPhone: '123' }, ['contactPhone']],
    [{ contactPhone: '+49 30 CALL-NOW' }, ['contactPhone']],
    [{ contactEmail: `a@${'lang.'.repeat(60)}example` }, ['contactEmail']],
    [{ website: `https://example.org/${'x'.repeat(255)}` }, ['website']],
    [{ address: 'x'.repeat(501) }, ['address']],
    [{ position: { latitude: 91, longitude: 0 } }, ['position', 'latitude']],
    [{ position: { latitude: 0, longitude: -181 } }, ['position', 'longitude']],
    [{ billingAddress: { ...everything.billingAddress, city: '' } }, ['billingAddress', 'city']],
    [{ billingAddress: { ...everything.billingAddress, country: 'Deutschland' } }, ['billingAddress', 'country']],
    [{ categories: Array.from({ length: 31 }, (_, index) => `c${index}`) }, ['categories']],
    [{ categoryIds: ['gcid:restaurant', 'restaurant'] }, ['categoryIds', '1']],
    [{ seatingCapacity: 0 }, ['seatingCapacity']],
    [{ openingHours: [{ day: 'MONDAY', opens: '25:00', closes: '26:00' }] }, ['openingHours', '0']],
    [{ specialFeatures: ['a list'] }, ['specialFeatures']],
    [{ specialFeatures: { long: 'x'.repeat(10_001) } }, ['specialFeatures']],
  ])('refuses %j', async (input, path) => {
    const { viewer } = await somebody(test);
    expect(await create(viewer, input)).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT', path });
  });

  it.each([
    ['NUL', { companyName: 'Gast\0haus' }],
    ['NUL deep in JSON', { specialFeatures: { note: ['\0'] } }],
    ['half a surrogate pair', { description: '\uDC33' }],
    ['another scheme', { website: 'javascript:alert(1)' }],
    ['a number too large', { seatingCapacity: 2147483648 }],
  ])('refuses %s before any statement', async (_, input) => {
    const { viewer } = await somebody(test);
    expect(await create(viewer, input)).toMatchObject({ errorCode: 'BAD_USER_INPUT' });
  });
});

describe('updatePartner', () => {
  it('changes what is given, removes what is null and leaves the rest', async () => {
    const { viewer } = await somebody(test);
    const { partner } = await create(viewer, everything);
    const changed = await update(viewer, {
      partnerId: partner.id,
      companyName: 'Umbenannt',
      website: null,
      position: null,
      billingAddress: null,
      categories: null,
      openingHours: null,
      specialFeatures: null,
    });
    expect(changed.partner).toEqual({
      ...partner,
      companyName: 'Umbenannt',
      website: null,
      position: null,
      billingAddress: null,
      categories: [],
      openingHours: [],
      specialFeatures: null,
    });
  });

  it('is done by administrators too', async () => {
    const { partnerId } = await owner(test);
    const { partner } = await update(admin, { partnerId, description: 'Geprüft.' });
    expect(partner.description).toBe('Geprüft.');
  });

  it('refuses to remove the name', async () => {
    const { viewer, partnerId } = await owner(test);
    expect(await update(viewer, { partnerId, companyName: null })).toMatchObject({ path: ['companyName'] });
  });

  it('finds no business of somebody else, and none that is not there', async () => {
    const { viewer } = await owner(test);
    const stranger = await owner(test);
    for (const partnerId of [stranger.partnerId, uuidv7(), 'no id']) {
      expect(await update(viewer, { partnerId, description: 'Übernommen' })).toMatchObject({
        __typename: 'NotFoundError',
        path: ['partnerId'],
      });
    }
    expect(await update(anonymous, { partnerId: stranger.partnerId })).toMatchObject({ errorCode: 'UNAUTHENTICATED' });
  });

  it('leaves a cancelled business as it is', async () => {
    const { viewer, partnerId } = await owner(test);
    await changeStatus(admin, { partnerId, status: 'CANCELLED' });
    expect((await update(viewer, { partnerId, description: 'Noch da' })).__typename).toBe('ConflictError');
  });
});

describe('changePartnerStatus', () => {
  it('follows the states and no other way', async () => {
    const { partnerId } = await owner(test);
    const step = async (status: string) => (await changeStatus(admin, { partnerId, status })).__typename;
    expect(await step('SUSPENDED')).toBe('ConflictError');
    expect(await step('ACTIVE')).toBe('ChangePartnerStatusSuccess');
    expect(await step('PENDING')).toBe('ConflictError');
    expect(await step('SUSPENDED')).toBe('ChangePartnerStatusSuccess');
    expect(await step('ACTIVE')).toBe('ChangePartnerStatusSuccess');
    expect(await step('CANCELLED')).toBe('ChangePartnerStatusSuccess');
    expect(await step('ACTIVE')).toBe('ConflictError');
  });

  it('lets one of several steps at once be taken', async () => {
    const { partnerId } = await owner(test);
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => changeStatus(admin, { partnerId, status: 'ACTIVE' })),
    );
    const taken = outcomes.filter(({ __typename }) => __typename === 'ChangePartnerStatusSuccess');
    expect(taken).toHaveLength(1);
  });

  it('keeps a remark that only administrators read', async () => {
    const { viewer, partnerId } = await owner(test);
    const { partner } = await changeStatus(admin, { partnerId, status: 'ACTIVE', notes: 'Ausweis geprüft' });
    expect(partner.notes).toBe('Ausweis geprüft');
    const { data } = await test.execute({ query: `{ partner(id: "${partnerId}") { notes status } }`, viewer });
    expect(data.partner).toEqual({ notes: null, status: 'ACTIVE' });
    const { __typename, path } = await changeStatus(admin, {
      partnerId,
      status: 'SUSPENDED',
      notes: 'x'.repeat(5_001),
    });
    expect([__typename, path]).toEqual(['InvalidInputError', ['notes']]);
  });

  it('is for administrators, and for businesses that are there', async () => {
    const { viewer, partnerId } = await owner(test);
    expect(await changeStatus(viewer, { partnerId, status: 'ACTIVE' })).toMatchObject({ errorCode: 'FORBIDDEN' });
    expect(await changeStatus(anonymous, { partnerId, status: 'ACTIVE' })).toMatchObject({
      errorCode: 'UNAUTHENTICATED',
    });
    expect((await changeStatus(admin, { partnerId: uuidv7(), status: 'ACTIVE' })).__typename).toBe('NotFoundError');
  });
});

describe('a business', () => {
  const query = 'query ($id: ID!) { partner(id: $id) { id companyName owner { id partner { id } } } }';

  it('is seen by its owner and by administrators, by nobody else', async () => {
    const { id, viewer, partnerId } = await owner(test);
    const stranger = await owner(test);
    const seenBy = async (who: Viewer) =>
      (await test.execute({ query, variables: { id: partnerId }, viewer: who })).data.partner;
    const whole = { id: partnerId, companyName: 'Gasthaus Zur Probe', owner: { id, partner: { id: partnerId } } };
    expect(await seenBy(viewer)).toEqual(whole);
    expect(await seenBy(admin)).toEqual(whole);
    expect(await seenBy(stranger.viewer)).toBeNull();
    expect(await seenBy(anonymous)).toBeNull();
  });

  it('is seen by its owner at once, though their token does not name it yet', async () => {
    const person = await somebody(test);
    const { partner } = await create(person.viewer, {});
    expect(person.viewer.partnerId).toBeNull();
    const { data } = await test.execute({ query: '{ me { partner { id } } }', viewer: person.viewer });
    expect(data.me.partner).toEqual({ id: partner.id });
  });

  it('is gone when it is deleted, and its owner may register another', async () => {
    const { viewer, partnerId } = await owner(test);
    await using uow = test.uow(admin);
    await uow.write(({ manager }) => manager.softDelete(BusinessPartner, { id: partnerId }));
    const { data } = await test.execute({ query, variables: { id: partnerId }, viewer: admin });
    expect(data.partner).toBeNull();
    expect((await create(viewer, {})).__typename).toBe('CreatePartnerSuccess');
  });
});

describe('partners', () => {
  const query = `query ($first: Int, $after: String, $last: Int, $status: BusinessPartnerStatus) {
    partners(first: $first, after: $after, last: $last, status: $status) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }`;
  interface Page {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const idsOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);
  const list = async (viewer: Viewer, variables: object = {}) =>
    test.execute({ query, variables: { ...variables }, viewer });

  it('are all of them for administrators, in pages', async () => {
    await Promise.all(Array.from({ length: 3 }, () => owner(test)));
    const all = (await list(admin, { first: 100 })).data.partners;
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = (await list(admin, { first: 7, after })).data.partners;
      paged.push(...idsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toHaveLength(all.totalCount);
    expect(paged.slice(0, 100)).toEqual(idsOf(all));
  });

  it('are one’s own for everybody else', async () => {
    const { viewer, partnerId } = await owner(test);
    const { partners } = (await list(viewer)).data;
    expect(partners).toMatchObject({ totalCount: 1, edges: [{ node: { id: partnerId } }] });
    expect((await list((await somebody(test)).viewer)).data.partners.totalCount).toBe(0);
    expect((await list(anonymous)).errors![0]!.extensions!['code']).toBe('UNAUTHENTICATED');
  });

  it('are filtered by status', async () => {
    const { viewer, partnerId } = await owner(test);
    await changeStatus(admin, { partnerId, status: 'ACTIVE' });
    expect((await list(viewer, { status: 'ACTIVE' })).data.partners.totalCount).toBe(1);
    expect((await list(viewer, { status: 'PENDING' })).data.partners.totalCount).toBe(0);
  });

  it.each([{ first: 0 }, { first: 101 }, { first: -1 }, { first: 1, last: 1 }, { after: 'edited' }])(
    'refuse %j',
    async (variables) => {
      expect((await list(admin, variables)).errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
    },
  );

  it('refuse a cursor of somebody else', async () => {
    const { partners } = (await list(admin, { first: 1 })).data;
    const { viewer } = await owner(test);
    const { errors } = await list(viewer, { after: partners.edges[0].cursor });
    expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
  });
});

describe('in the database', () => {
  const refused = { driverError: { code: '42501' } };

  it('an owner cannot promote their own business', async () => {
    const { viewer, partnerId } = await owner(test);
    for (const change of [
      { status: 'active' },
      { profileVerified: true },
      { googleConnected: true },
      { notes: 'x' },
    ] as const) {
      await using uow = test.uow(viewer);
      await expect(
        uow.write(({ manager }) => manager.update(BusinessPartner, { id: partnerId }, change)),
      ).rejects.toMatchObject(refused);
    }
  });

  it('nobody registers a business for somebody else, or one that is active from the start', async () => {
    const { viewer, id } = await somebody(test);
    const victim = await somebody(test);
    for (const row of [{ userId: victim.id }, { userId: id, status: 'active' as const }]) {
      await using uow = test.uow(viewer);
      await expect(
        uow.write(({ manager }) => manager.insert(BusinessPartner, { id: uuidv7(), companyName: 'X', ...row })),
      ).rejects.toMatchObject(refused);
    }
  });

  it('nobody sees, changes or deletes a business of somebody else', async () => {
    const { partnerId } = await owner(test);
    for (const viewer of [(await owner(test)).viewer, anonymous]) {
      await using uow = test.uow(viewer);
      const counts = await uow.write(async ({ manager }) => [
        await manager.countBy(BusinessPartner, { id: partnerId }),
        (await manager.update(BusinessPartner, { id: partnerId }, { companyName: 'X' })).affected,
        (await manager.delete(BusinessPartner, { id: partnerId })).affected,
      ]);
      expect(counts).toEqual([0, 0, 0]);
    }
  });
});
