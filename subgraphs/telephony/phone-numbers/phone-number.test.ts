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

const add = `mutation ($input: AddPhoneNumberInput!) { addPhoneNumber(input: $input) {
  __typename
  ... on AddPhoneNumberSuccess { phoneNumber { id number normalized type provider label isPrimary isActive branch { id } } }
  ... on MutationError { code path }
} }`;
const setPrimary = `mutation ($id: ID!) { setPrimaryPhoneNumber(input: { phoneNumberId: $id }) {
  __typename
  ... on SetPrimaryPhoneNumberSuccess { phoneNumber { id isPrimary } }
  ... on MutationError { code path }
} }`;

const addNumber = async (input: object, viewer = own.owner) =>
  (await test.ask({ query: add, variables: { input: { companyId: own.companyId, ...input } }, viewer })).addPhoneNumber;

async function primaryOf(companyId: string): Promise<string[]> {
  const rows = await test.inDatabase<{ number: string }[]>((manager) =>
    manager.query(`SELECT number_normalized AS number FROM phone_numbers WHERE company_id = $1 AND is_primary`, [
      companyId,
    ]),
  );
  return rows.map(({ number }) => number);
}

describe('addPhoneNumber', () => {
  it('keeps a number as it was written and in its normal form', async () => {
    const normalized = aNumber();
    const number = `0${normalized.slice(3, 5)} / ${normalized.slice(5)}`;
    const result = await addNumber({
      number,
      label: ' Empfang ',
      type: 'DIRECT',
      provider: 'SIP',
      branchId: own.branchId,
    });
    expect(result).toMatchObject({
      __typename: 'AddPhoneNumberSuccess',
      phoneNumber: {
        number,
        normalized,
        type: 'DIRECT',
        provider: 'SIP',
        label: 'Empfang',
        isPrimary: false,
        isActive: true,
        branch: { id: own.branchId },
      },
    });
  });

  it('makes the first number of a company its primary one', async () => {
    const place = await aCompany(test);
    await test.inDatabase((manager) =>
      manager.query(`DELETE FROM phone_numbers WHERE company_id = $1`, [place.companyId]),
    );
    const { phoneNumber } = await addNumber({ companyId: place.companyId, number: aNumber() }, place.owner);
    expect(phoneNumber.isPrimary).toBe(true);
  });

  it('moves the mark when the new number is to have it', async () => {
    const place = await aCompany(test);
    const number = aNumber();
    const { phoneNumber } = await addNumber({ companyId: place.companyId, number, isPrimary: true }, place.owner);
    expect(phoneNumber.isPrimary).toBe(true);
    expect(await primaryOf(place.companyId)).toEqual([number]);
  });

  it('leaves one primary number when several come at once', async () => {
    const place = await aCompany(test);
    await test.inDatabase((manager) =>
      manager.query(`DELETE FROM phone_numbers WHERE company_id = $1`, [place.companyId]),
    );
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        addNumber({ companyId: place.companyId, number: aNumber(), isPrimary: index % 2 === 0 }, place.owner),
      ),
    );
    expect(results.map(({ __typename }) => __typename)).toEqual(results.map(() => 'AddPhoneNumberSuccess'));
    expect(await primaryOf(place.companyId)).toHaveLength(1);
  });

  it('reads national numbers in the country of the branch', async () => {
    const branchId = await test.inDatabase((manager) =>
      aBranch(manager, own.companyId, { name: 'Wien', country: 'AT' }),
    );
    const { phoneNumber } = await addNumber({ number: '01 5123456', branchId });
    expect(phoneNumber.normalized).toBe('+4315123456');
  });

  it('refuses what is no number', async () => {
    for (const number of ['112', 'anonymous', '23125011', '+49', 'keine']) {
      expect(await addNumber({ number })).toEqual({
        __typename: 'InvalidInputError',
        code: 'INVALID_INPUT',
        path: ['number'],
      });
    }
    expect(await addNumber({ number: ' ' })).toMatchObject({ __typename: 'InvalidInputError', path: ['number'] });
    expect(await addNumber({ number: '0'.repeat(61) })).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['number'],
    });
    expect(await addNumber({ number: aNumber(), label: 'x'.repeat(256) })).toMatchObject({ path: ['label'] });
  });

  it('refuses a number that is registered, whosever it is, also when both come at once', async () => {
    expect(await addNumber({ number: foreign.number })).toEqual({
      __typename: 'PhoneNumberTakenError',
      code: 'PHONE_NUMBER_TAKEN',
      path: ['number'],
    });
    const number = aNumber();
    const results = await Promise.all([
      addNumber({ number }),
      addNumber({ number, companyId: foreign.companyId }, foreign.owner),
    ]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'AddPhoneNumberSuccess',
      'PhoneNumberTakenError',
    ]);
  });

  it('knows no branch of another company, and no impossible one', async () => {
    for (const branchId of [foreign.branchId, 'x', '']) {
      expect(await addNumber({ number: aNumber(), branchId })).toEqual({
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
        path: ['branchId'],
      });
    }
  });

  it('tells administrators that a company does not exist', async () => {
    for (const companyId of ['99999999999999999999', '0', 'x']) {
      expect(await addNumber({ companyId, number: aNumber() }, admin)).toMatchObject({
        code: 'NOT_FOUND',
        path: ['companyId'],
      });
    }
  });

  it('is for owners only', async () => {
    const manager = (await aColleague(test, own, 'manager')).viewer;
    const staff = (await aColleague(test, own, 'staff')).viewer;
    for (const viewer of [manager, staff, stranger, foreign.owner, provider, anonymous]) {
      const input = { companyId: own.companyId, number: aNumber() };
      const { errors } = await test.execute({ query: add, variables: { input }, viewer });
      const code = viewer === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
    expect(await addNumber({ number: aNumber() }, own.partner)).toMatchObject({ __typename: 'AddPhoneNumberSuccess' });
  });
});

describe('setPrimaryPhoneNumber', () => {
  const set = async (id: string, viewer = own.owner) =>
    (await test.ask({ query: setPrimary, variables: { id }, viewer })).setPrimaryPhoneNumber;

  it('moves the mark, and may be told twice', async () => {
    const place = await aCompany(test);
    const { phoneNumber } = await addNumber({ companyId: place.companyId, number: aNumber() }, place.owner);
    for (const _ of [1, 2]) {
      expect(await set(phoneNumber.id, place.owner)).toMatchObject({
        phoneNumber: { id: phoneNumber.id, isPrimary: true },
      });
    }
    expect(await primaryOf(place.companyId)).toEqual([phoneNumber.normalized]);
  });

  it('leaves one primary number when several become it at once', async () => {
    const place = await aCompany(test);
    const added = await Promise.all(
      [1, 2, 3, 4].map(() => addNumber({ companyId: place.companyId, number: aNumber() }, place.owner)),
    );
    const results = await Promise.all(added.map(({ phoneNumber }) => set(phoneNumber.id, place.owner)));
    expect(results.map(({ __typename }) => __typename)).toEqual(results.map(() => 'SetPrimaryPhoneNumberSuccess'));
    expect(await primaryOf(place.companyId)).toHaveLength(1);
  });

  it('does not take a number to which calls are not accepted', async () => {
    const { phoneNumber } = await addNumber({ number: aNumber() });
    await test.inDatabase((manager) =>
      manager.query(`UPDATE phone_numbers SET is_active = false WHERE id = $1`, [phoneNumber.id]),
    );
    expect(await set(phoneNumber.id)).toEqual({
      __typename: 'ConflictError',
      code: 'CONFLICT',
      path: ['phoneNumberId'],
    });
  });

  it('knows no number of another company, and no impossible one', async () => {
    for (const id of [foreign.phoneNumberId, 'x', '99999999999999999999']) {
      expect(await set(id)).toEqual({ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['phoneNumberId'] });
    }
  });

  it('is not for managers, who see the number', async () => {
    const { viewer } = await aColleague(test, own, 'manager');
    const { errors } = await test.execute({ query: setPrimary, variables: { id: own.phoneNumberId }, viewer });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
