import { anonymous, requireSignedIn } from '../../../platform/identity/viewer.js';
import { viewerOf } from '../../../platform/testing/index.js';
import {
  aColleague,
  aCompany,
  admin,
  otherService,
  provider,
  startTelephony,
  stranger,
  type TelephonyTest,
} from '../testing/telephony.fixture.js';
import { Access, accessOf, type Seat } from './access.js';

const seat = (traits: Partial<Seat>): Seat => ({
  companyId: '1',
  role: 'staff',
  branchId: null,
  staffId: null,
  ...traits,
});

describe('mayBook', () => {
  const place = { companyId: '1', branchId: 'b', staffId: 's' };
  it.each<[string, Partial<Seat>, boolean]>([
    ['an owner', { role: 'owner' }, true],
    ['an owner with a desk in another branch', { role: 'owner', branchId: 'c' }, true],
    ['an owner of another company', { role: 'owner', companyId: '2' }, false],
    ['a manager of the company', { role: 'manager' }, true],
    ['a manager of the branch', { role: 'manager', branchId: 'b' }, true],
    ['a manager of another branch', { role: 'manager', branchId: 'c' }, false],
    ['a receptionist of the branch', { role: 'receptionist', branchId: 'b' }, true],
    ['a receptionist of another branch', { role: 'receptionist', branchId: 'c' }, false],
    ['staff with themselves', { role: 'staff', staffId: 's', branchId: 'c' }, true],
    ['staff with others', { role: 'staff', staffId: 't', branchId: 'b' }, false],
    ['staff without a post', { role: 'staff' }, false],
  ])('%s', (_, traits, may) => {
    expect(new Access('person', [seat(traits)]).mayBook(place)).toBe(may);
  });

  it('is never the right of staff without a post where nobody in particular is booked', () => {
    expect(new Access('person', [seat({ role: 'staff' })]).mayBook({ ...place, staffId: null })).toBe(false);
  });
});

it('gives rights by role and company', () => {
  const access = new Access('person', [seat({ role: 'manager' }), seat({ role: 'owner', companyId: '2' })]);
  expect(access.may('manage integrations', '1')).toBe(false);
  expect(access.may('see integrations', '1')).toBe(true);
  expect(access.may('manage integrations', '2')).toBe(true);
  expect(access.may('see integrations', '3')).toBe(false);
  expect(new Access('admin').may('manage integrations', '3')).toBe(true);
  expect(new Access('provider').may('manage integrations', '3')).toBe(false);
});

it('asks nobody to sign in who has', () => {
  for (const viewer of [admin, provider, otherService, stranger]) expect(() => requireSignedIn(viewer)).not.toThrow();
  expect(() => requireSignedIn(anonymous)).toThrow('Sign in');
});

describe('accessOf', () => {
  let test: TelephonyTest;
  beforeAll(async () => void (test = await startTelephony()));
  afterAll(() => test[Symbol.asyncDispose]());

  it('reads the seats once per request', async () => {
    const company = await aCompany(test);
    const { companyId, branchId } = company;
    const { viewer, staffId } = await aColleague(test, company, 'manager', { branchId });
    await using uow = test.uow(viewer);
    const access = await accessOf(uow);
    expect(access.seats).toEqual([{ companyId, role: 'manager', branchId, staffId }]);
    expect(await accessOf(uow)).toBe(access);
  });

  it('takes the token for what it says where there is no post', async () => {
    const { companyId } = await aCompany(test);
    for (const role of ['owner', 'manager', 'staff'] as const) {
      await using uow = test.uow(viewerOf({ userId: stranger.userId, companies: { [companyId]: role } }));
      expect((await accessOf(uow)).seats).toEqual([{ companyId, role, branchId: null, staffId: null }]);
    }
  });

  it('makes the owner of a partner the owner of its company', async () => {
    const { companyId, partnerId } = await aCompany(test);
    const viewer = viewerOf({ userId: stranger.userId, partnerId, companies: { [companyId]: 'manager' } });
    await using uow = test.uow(viewer);
    expect((await accessOf(uow)).seats.map(({ role }) => role).sort()).toEqual(['manager', 'owner']);
  });
});
