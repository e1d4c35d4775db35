import { anonymous, system } from '../../../platform/identity/viewer.js';
import {
  aBranch,
  aColleague,
  aCompany,
  aCustomer,
  admin,
  aNumber,
  NINE,
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
  [own, foreign] = [await aCompany(test), await aCompany(test)];
});
beforeEach(() => void (test.now = NINE));
afterAll(() => test[Symbol.asyncDispose]());

const fields = `
  id company { id } branch { id } customer { id name kind status phone callCount } providerCallId direction fromNumber
  status isMissed occurredAt startedAt endedAt durationSeconds disconnectionReason transcript recordingUrl summary sentiment
  isSuccessful appointmentMade outcome callerName customerLink { status method confidence }
`;
const mutation = (name: string) => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename ... on ${type}Success { call { ${fields} } } ... on MutationError { code path }
  } }`;
};
async function tell(
  name: 'recordCall' | 'completeCall' | 'analyzeCall',
  call: object,
  rest: object = {},
  viewer = provider,
) {
  const input = { call: { ...aMessage(), ...call }, ...rest };
  return (await test.ask({ query: mutation(name), variables: { input }, viewer }))[name];
}

let calls = 0;
const aCallId = () => `call_test_${++calls}`;
/** Somebody unknown calls. */
function aMessage(traits: object = {}) {
  return {
    providerCallId: aCallId(),
    direction: 'INBOUND',
    fromNumber: aNumber(),
    toNumber: own.number,
    startedAt: NINE.toISOString(),
    ...traits,
  };
}
const ending = {
  endedAt: '2025-12-31T08:02:05.000Z',
  durationMs: 125_000,
  disconnectionReason: 'user_hangup',
  transcript: 'Agent: Guten Tag. User: Einen Termin bitte.',
  recordingUrl: 'https://media.example.test/call.wav',
};

async function countOf(table: string, companyId: string): Promise<number> {
  const rows = await test.inDatabase<{ count: number }[]>((manager) =>
    manager.query(`SELECT count(*)::int FROM ${table} WHERE company_id = $1`, [companyId]),
  );
  return rows[0]!.count;
}

describe('recordCall', () => {
  it('puts a call into the company of its number and makes its caller a customer', async () => {
    const place = await aCompany(test);
    const fromNumber = aNumber();
    const { call } = await tell('recordCall', { fromNumber, toNumber: place.number });
    expect(call).toMatchObject({
      company: { id: place.companyId },
      branch: { id: place.branchId },
      status: 'ONGOING',
      startedAt: NINE.toISOString(),
      customer: {
        name: `Unbekannt #${fromNumber.slice(-4)}`,
        kind: 'UNKNOWN',
        status: 'PENDING_VERIFICATION',
        phone: fromNumber,
        callCount: 1,
      },
      customerLink: { status: 'LINKED', method: 'AUTO_CREATED', confidence: 100 },
    });
  });

  it('may be told twice, and both at once', async () => {
    const place = await aCompany(test);
    const call = aMessage({ toNumber: place.number });
    const results = await Promise.all([1, 2, 3, 4].map(() => tell('recordCall', call)));
    expect(new Set(results.map((result) => result.call.id)).size).toBe(1);
    expect((await tell('recordCall', call)).call.customer.callCount).toBe(1);
    expect(await countOf('calls', place.companyId)).toBe(1);
    expect(await countOf('customers', place.companyId)).toBe(2);
  });

  it('makes one customer of two simultaneous calls from one number', async () => {
    const place = await aCompany(test);
    const traits = { fromNumber: aNumber(), toNumber: place.number };
    const results = await Promise.all([1, 2, 3].map(() => tell('recordCall', traits)));
    const customers = results.map((result) => result.call.customer.id);
    expect(new Set(customers).size).toBe(1);
    const { call } = await tell('recordCall', traits);
    expect(call.customer.callCount).toBe(4);
  });

  it('recognises a customer by number, as it is written, and by further numbers', async () => {
    const [phone, further] = [aNumber(), aNumber()];
    const customerId = await test.inDatabase((manager) =>
      aCustomer(manager, own.companyId, { name: 'Erika', phone, phoneVariants: [further] }),
    );
    const written = await tell('recordCall', { fromNumber: `0049 ${phone.slice(3)}` });
    expect(written.call).toMatchObject({
      customer: { id: customerId },
      customerLink: { method: 'PHONE_MATCH', confidence: 100 },
    });
    const other = await tell('recordCall', { fromNumber: further });
    expect(other.call).toMatchObject({ customer: { id: customerId }, customerLink: { confidence: 95 } });
  });

  it('never finds a customer of another company', async () => {
    const phone = aNumber();
    const customerId = await test.inDatabase((manager) => aCustomer(manager, foreign.companyId, { phone }));
    const { call } = await tell('recordCall', { fromNumber: phone });
    expect(call.company.id).toBe(own.companyId);
    expect(call.customer.id).not.toBe(customerId);
  });

  it('keeps a call of somebody who hides, without a customer', async () => {
    const before = await countOf('customers', own.companyId);
    const { call } = await tell('recordCall', { fromNumber: 'Anonymous' });
    expect(call).toMatchObject({
      customer: null,
      customerLink: { status: 'ANONYMOUS', method: null, confidence: null },
    });
    expect((await tell('recordCall', { fromNumber: '112' })).call).toMatchObject({
      customer: null,
      customerLink: { status: 'UNLINKED' },
    });
    expect(await countOf('customers', own.companyId)).toBe(before);
  });

  it('takes the company’s number of an outgoing call from where it came', async () => {
    const customer = aNumber();
    const { call } = await tell('recordCall', { direction: 'OUTBOUND', fromNumber: own.number, toNumber: customer });
    expect(call).toMatchObject({
      company: { id: own.companyId },
      direction: 'OUTBOUND',
      customer: { phone: customer },
    });
  });

  it('gives the call of a number without branch to the only or the main one', async () => {
    const place = await aCompany(test);
    const onNumber = (set: string) =>
      test.inDatabase((manager) =>
        manager.query(`UPDATE phone_numbers SET ${set} WHERE id = $1`, [place.phoneNumberId]),
      );
    await onNumber('branch_id = NULL');
    expect((await tell('recordCall', { toNumber: place.number })).call.branch.id).toBe(place.branchId);
    await test.inDatabase((manager) => aBranch(manager, place.companyId, { name: 'Zweite' }));
    expect((await tell('recordCall', { toNumber: place.number })).call.branch.id).toBe(place.branchId);
    await test.inDatabase((manager) =>
      manager.query(`UPDATE branches SET is_main = false WHERE company_id = $1`, [place.companyId]),
    );
    expect((await tell('recordCall', { toNumber: place.number })).call.branch).toBeNull();
  });

  it('stores nothing for a number that is nobody’s', async () => {
    for (const toNumber of ['+493023199999', '030', 'anonymous', own.number.slice(0, -1)]) {
      expect(await tell('recordCall', { toNumber })).toEqual({
        __typename: 'UnroutableNumberError',
        code: 'UNROUTABLE_NUMBER',
        path: ['call', 'toNumber'],
      });
    }
    expect(await tell('recordCall', { direction: 'OUTBOUND', fromNumber: '+493023199999' })).toMatchObject({
      path: ['call', 'fromNumber'],
    });
  });

  it.each(["status = 'suspended'", "status = 'archived'", 'is_active = false', 'deleted_at = now()'])(
    'stores nothing for a company with %s',
    async (set) => {
      const place = await aCompany(test);
      await test.inDatabase((manager) => manager.query(`UPDATE companies SET ${set} WHERE id = $1`, [place.companyId]));
      expect(await tell('recordCall', { toNumber: place.number })).toMatchObject({ code: 'COMPANY_INACTIVE' });
      expect(await countOf('calls', place.companyId)).toBe(0);
    },
  );

  it('stores nothing for a number that is switched off', async () => {
    const place = await aCompany(test);
    await test.inDatabase((manager) =>
      manager.query(`UPDATE phone_numbers SET is_active = false WHERE id = $1`, [place.phoneNumberId]),
    );
    expect(await tell('recordCall', { toNumber: place.number })).toMatchObject({ code: 'UNROUTABLE_NUMBER' });
  });

  it('leaves a call in the company it began in', async () => {
    const call = aMessage();
    await tell('recordCall', call);
    const { call: moved } = await tell('completeCall', { ...call, toNumber: foreign.number, ...ending });
    expect(moved.company.id).toBe(own.companyId);
  });

  it('is for the provider and administrators', async () => {
    for (const viewer of [own.owner, own.partner, stranger, otherService, anonymous]) {
      for (const name of ['recordCall', 'completeCall', 'analyzeCall']) {
        const { errors } = await test.execute({
          query: mutation(name),
          variables: { input: { call: aMessage() } },
          viewer,
        });
        expect(errors).toMatchObject([
          { extensions: { code: viewer === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN' } },
        ]);
      }
    }
    expect(await tell('recordCall', {}, {}, admin)).toMatchObject({ __typename: 'RecordCallSuccess' });
  });

  it.each<[string, object, string]>([
    ['an empty id', { providerCallId: ' ' }, 'providerCallId'],
    ['a long id', { providerCallId: 'x'.repeat(256) }, 'providerCallId'],
    ['a long number', { fromNumber: '1'.repeat(51) }, 'fromNumber'],
    ['a negative duration', { durationMs: -1 }, 'durationMs'],
    ['a duration of a day', { durationMs: 86_400_000 }, 'durationMs'],
    ['a long transcript', { transcript: 'x'.repeat(200_001) }, 'transcript'],
    ['an end before the start', { endedAt: '2025-12-31T07:59:59Z' }, 'endedAt'],
    ['a negative version', { agentVersion: -1 }, 'agentVersion'],
  ])('refuses %s', async (_, traits, field) => {
    expect(await tell('completeCall', traits)).toEqual({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      path: ['call', field],
    });
  });

  it('refuses numbers beyond 32 bits and text that cannot be stored', async () => {
    for (const traits of [{ durationMs: 2_147_483_648 }, { transcript: 'a\u0000b' }, { fromNumber: '\ud800' }]) {
      const input = { call: aMessage(traits) };
      const { errors } = await test.execute({ query: mutation('recordCall'), variables: { input }, viewer: provider });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

describe('the life of a call', () => {
  it('is announced, begins, ends and is analysed', async () => {
    const call = aMessage({ startedAt: undefined });
    expect((await tell('recordCall', call)).call).toMatchObject({ status: 'INBOUND', startedAt: null });
    const begun = { ...call, startedAt: NINE.toISOString() };
    expect((await tell('recordCall', begun)).call).toMatchObject({ status: 'ONGOING', startedAt: begun.startedAt });
    expect((await tell('completeCall', { ...begun, ...ending })).call).toMatchObject({
      status: 'COMPLETED',
      isMissed: false,
      endedAt: ending.endedAt,
      durationSeconds: 125,
      transcript: ending.transcript,
      recordingUrl: ending.recordingUrl,
      outcome: null,
    });
    const analysis = {
      summary: 'Fragt nach dem Preis.',
      sentiment: 'POSITIVE',
      isSuccessful: true,
      callerName: 'Test Caller A',
    };
    expect((await tell('analyzeCall', begun, analysis)).call).toMatchObject({
      status: 'ANALYZED',
      summary: 'Fragt nach dem Preis.',
      sentiment: 'POSITIVE',
      isSuccessful: true,
      callerName: 'Test Caller A',
      outcome: 'INFORMATION_ONLY',
      occurredAt: begun.startedAt,
    });
  });

  it('may be told in any order', async () => {
    const call = aMessage();
    expect((await tell('analyzeCall', call, { sentiment: 'POSITIVE' })).call.status).toBe('ANALYZED');
    const { call: ended } = await tell('completeCall', { ...call, ...ending });
    expect(ended).toMatchObject({
      status: 'ANALYZED',
      sentiment: 'POSITIVE',
      durationSeconds: 125,
      customer: { callCount: 1 },
    });
    expect((await tell('recordCall', call)).call).toEqual(ended);
  });

  it('gives one whole call when everything comes at once', async () => {
    const call = aMessage();
    await Promise.all([
      tell('recordCall', call),
      tell('completeCall', { ...call, ...ending }),
      tell('analyzeCall', call, { summary: 'S' }),
      tell('completeCall', { ...call, ...ending }),
    ]);
    const { call: whole } = await tell('recordCall', call);
    expect(whole).toMatchObject({ status: 'ANALYZED', durationSeconds: 125, summary: 'S', customer: { callCount: 1 } });
  });

  it('is missed when nobody answered', async () => {
    const call = aMessage({ startedAt: undefined, durationMs: 0, disconnectionReason: 'dial_no_answer' });
    expect((await tell('completeCall', call)).call).toMatchObject({
      status: 'COMPLETED',
      isMissed: true,
      durationSeconds: 0,
      outcome: 'ABANDONED',
      endedAt: NINE.toISOString(),
    });
  });

  it('stays deleted', async () => {
    const call = aMessage();
    const { call: recorded } = await tell('recordCall', call);
    await test.inDatabase((manager) =>
      manager.query(`UPDATE calls SET deleted_at = now() WHERE id = $1`, [recorded.id]),
    );
    await tell('completeCall', { ...call, ...ending });
    const [row] = await test.inDatabase<object[]>((manager) =>
      manager.query(`SELECT status, transcript FROM calls WHERE id = $1`, [recorded.id]),
    );
    expect(row).toEqual({ status: 'ongoing', transcript: null });
  });

  it('is told to the world with every change, and only then', async () => {
    const call = aMessage();
    const { call: recorded } = await tell('recordCall', call);
    await tell('recordCall', call);
    await tell('completeCall', { ...call, ...ending });
    const events = await test.inDatabase<{ key: string; payload: object }[]>((manager) =>
      manager.query(`SELECT key, payload FROM app.outbox WHERE payload->>'callId' = $1 ORDER BY id`, [recorded.id]),
    );
    expect(events.map(({ payload }) => payload)).toEqual([
      { callId: recorded.id, companyId: own.companyId, status: 'ongoing' },
      { callId: recorded.id, companyId: own.companyId, status: 'completed' },
    ]);
    expect(events[0]!.key).toBe(own.companyId);
  });
});

describe('closing stale calls', () => {
  async function close(minutes: number): Promise<number> {
    test.now = new Date(NINE.getTime() + minutes * 60_000);
    await using uow = test.uow(system);
    return await test.services.calls.closeStale(uow);
  }

  it('ends calls that went silent, once', async () => {
    const announced = aMessage({ startedAt: undefined });
    const ongoing = aMessage();
    const { call: first } = await tell('recordCall', announced);
    const { call: second } = await tell('recordCall', ongoing);
    await test.inDatabase((manager) =>
      manager.query(`UPDATE calls SET created_at = $1 WHERE id = $2`, [NINE, first.id]),
    );
    const states = async () => {
      const query = `query ($a: ID!, $b: ID!) { a: call(id: $a) { status outcome } b: call(id: $b) { status outcome } }`;
      return test.ask({ query, variables: { a: first.id, b: second.id }, viewer: admin });
    };
    await close(10);
    expect(await states()).toMatchObject({ a: { status: 'INBOUND' }, b: { status: 'ONGOING' } });
    await close(11);
    expect(await states()).toMatchObject({ a: { status: 'FAILED', outcome: 'ABANDONED' }, b: { status: 'ONGOING' } });
    await close(61);
    expect(await states()).toMatchObject({ b: { status: 'COMPLETED', outcome: 'TECHNICAL_ISSUE' } });
    expect(await close(62)).toBe(0);
    expect((await tell('recordCall', { ...announced, startedAt: NINE.toISOString() })).call.status).toBe('FAILED');
  });
});

describe('calls', () => {
  const list = `query ($companyId: ID, $filter: CallFilter, $first: Int) { calls(companyId: $companyId, filter: $filter, first: $first) {
    totalCount edges { node { id } }
  } }`;
  let place: CompanyFixture;
  const ids: Record<'older' | 'missed' | 'outgoing' | 'newest', string> = {
    older: '',
    missed: '',
    outgoing: '',
    newest: '',
  };

  beforeAll(async () => {
    place = await aCompany(test);
    const toNumber = place.number;
    const at = (hour: number) => ({ startedAt: `2025-12-30T${String(hour).padStart(2, '0')}:00:00.000Z` });
    ids.older = (await tell('completeCall', { toNumber, ...at(8), durationMs: 60_000 })).call.id;
    ids.missed = (await tell('completeCall', { toNumber, ...at(9), durationMs: 0 })).call.id;
    const outgoing = { direction: 'OUTBOUND', fromNumber: toNumber, toNumber: aNumber() };
    ids.outgoing = (await tell('recordCall', { ...outgoing, ...at(10) })).call.id;
    ids.newest = (await tell('recordCall', { toNumber, ...at(11) })).call.id;
  });

  it.each<[string, object | undefined, (keyof typeof ids)[]]>([
    ['nothing', undefined, ['newest', 'outgoing', 'missed', 'older']],
    ['an empty filter', {}, ['newest', 'outgoing', 'missed', 'older']],
    ['missed', { isMissed: true }, ['missed']],
    ['not missed', { isMissed: false }, ['newest', 'outgoing', 'older']],
    ['a direction', { direction: 'OUTBOUND' }, ['outgoing']],
    ['states', { statuses: ['ONGOING', 'INBOUND'] }, ['newest', 'outgoing']],
    ['no state at all', { statuses: [] }, []],
    ['a period', { period: { from: '2025-12-30T08:00:00Z', to: '2025-12-30T10:00:00Z' } }, ['missed', 'older']],
    ['the last days', { period: { lastDays: 1 } }, ['newest', 'outgoing', 'missed', 'older']],
    [
      'all of it',
      { statuses: ['COMPLETED'], direction: 'INBOUND', isMissed: false, period: { lastDays: 30 } },
      ['older'],
    ],
  ])('by %s', async (_, filter, expected) => {
    test.now = new Date('2025-12-31T07:00:00Z');
    const { calls: byQuery } = await test.ask({
      query: list,
      variables: { companyId: place.companyId, filter },
      viewer: place.owner,
    });
    expect(byQuery.edges.map((edge: any) => edge.node.id)).toEqual(expected.map((name) => ids[name]));
    expect(byQuery.totalCount).toBe(expected.length);
    const nested = `query ($id: ID!, $filter: CallFilter) { company(id: $id) { calls(filter: $filter) { edges { node { id } } } } }`;
    const { company } = await test.ask({
      query: nested,
      variables: { id: place.companyId, filter },
      viewer: place.partner,
    });
    expect(company.calls.edges).toEqual(byQuery.edges);
  });

  it.each<[string, object]>([
    ['a period that ends before it begins', { period: { from: '2025-12-31T00:00:00Z', to: '2025-12-30T00:00:00Z' } }],
    ['half a period', { period: { from: '2025-12-31T00:00:00Z' } }],
    ['an endless period', { period: { lastDays: 100_000 } }],
    ['too many states', { status: Array.from({ length: 6 }, () => 'ONGOING') }],
  ])('refuses %s', async (_, filter) => {
    const { errors } = await test.execute({ query: list, variables: { filter }, viewer: place.owner });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('are those that the viewer may see', async () => {
    const staff = await aColleague(test, place, 'staff', { branchId: place.branchId });
    await test.inDatabase((manager) =>
      manager.query(`UPDATE calls SET staff_id = $1 WHERE id = $2`, [staff.staffId, ids.missed]),
    );
    const mine = await test.ask({ query: list, viewer: staff.viewer });
    expect(mine.calls).toEqual({ totalCount: 1, edges: [{ node: { id: ids.missed } }] });
    const boss = await aColleague(test, place, 'manager', { branchId: place.branchId });
    expect((await test.ask({ query: list, viewer: boss.viewer })).calls.totalCount).toBe(4);
    expect((await test.ask({ query: list, viewer: stranger })).calls.totalCount).toBe(0);
    const { errors } = await test.execute({ query: list, variables: { companyId: place.companyId }, viewer: stranger });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('one by one are to others as if they did not exist', async () => {
    const query = `query ($id: ID!) { call(id: $id) { id } }`;
    for (const viewer of [own.owner, own.partner, stranger]) {
      expect(await test.ask({ query, variables: { id: ids.newest }, viewer })).toEqual({ call: null });
    }
    for (const viewer of [otherService, provider]) {
      const byId = await test.execute({ query, variables: { id: ids.newest }, viewer });
      expect(byId.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      const all = await test.execute({ query: list, viewer });
      expect(all.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect(await test.ask({ query, variables: { id: '99999999999999999999' }, viewer: admin })).toEqual({ call: null });
    expect(await test.ask({ query, variables: { id: ids.newest }, viewer: place.partner })).toEqual({
      call: { id: ids.newest },
    });
  });

  it('of a customer are listed there, too', async () => {
    const query = `query ($id: ID!) { call(id: $id) { customer { calls(filter: { direction: INBOUND }) { edges { node { id } } } } } }`;
    const { call } = await test.ask({ query, variables: { id: ids.newest }, viewer: place.owner });
    expect(call.customer.calls.edges).toEqual([{ node: { id: ids.newest } }]);
  });
});
