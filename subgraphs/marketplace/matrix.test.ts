import { HOUR_MS } from '../../platform/durations.js';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import type { SubscriptionRefused } from '../../platform/subgraph/request.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from './testing/marketplace.fixture.js';

/** Who may do what with presence and vouchers: every action by everybody, through the API. */

let test: MarketplaceTest;
const issuer = owner();
const slot = new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS);
const people = {
  nobody: anonymous,
  'a browser never seen': browser('never-seen-in-the-matrix'),
  'a browser': browser('in-the-matrix'),
  stranger: somebody(),
  'another business': owner(),
  holder: somebody(),
  issuer,
  'their business': somebody({ partnerId: issuer.partnerId }),
  admin,
} satisfies Record<string, Viewer>;
type Person = keyof typeof people;
const everybody = Object.keys(people) as Person[];

/** `yes`, the error code of a refusal, or the code of the union member. */
type Outcome = string;

beforeAll(async () => {
  test = await startMarketplace();
  for (const person of everybody) {
    if (person === 'nobody' || person === 'a browser never seen' || person === 'their business') continue;
    await test.mutate(people[person], 'sendHeartbeat', {}, 'session { id }');
  }
});
afterAll(() => test[Symbol.asyncDispose]());

async function attempt(viewer: Viewer, field: string, input: object): Promise<Outcome> {
  const result = await test.mutate(viewer, field, input, '__typename');
  if (result.errors !== undefined) return result.errors[0].extensions.code;
  return result.code ?? 'yes';
}

async function seen(viewer: Viewer, query: string, variables: object): Promise<Outcome> {
  const { data, errors } = await test.execute({ query, variables: { ...variables }, viewer });
  if (errors !== undefined) return String(errors[0]!.extensions?.['code']);
  return data.found === null ? 'no' : 'yes';
}

/** What the gateway is answered when it asks whether somebody may watch is what the stream itself would say. */
async function watched(viewer: Viewer, pairCode: string): Promise<Outcome> {
  const variables = { pairCode };
  const query = 'query ($pairCode: String!) { may: mayWatchPresence(pairCode: $pairCode) }';
  const { data, errors } = await test.execute({ query, variables, viewer });
  const refused = errors?.[0]!.extensions?.['code'] as string | undefined;
  const answer = refused ?? (data.may === true ? 'yes' : 'FORBIDDEN');
  const subscription = 'subscription ($pairCode: String!) { presenceChanged(pairCode: $pairCode) { publicId } }';
  try {
    await using _watching = await test.subscribe({ query: subscription, variables, viewer });
    expect(answer).toBe('yes');
  } catch (error) {
    expect((error as SubscriptionRefused).errors).toMatchObject([{ extensions: { code: answer } }]);
  }
  return answer;
}

/** A voucher in the state that the action is about. */
const issued = (input: object = {}) => test.issue(issuer, { validFrom: slot, isTransferable: true, ...input });
async function booked(input: object = {}): Promise<{ voucherId: string; bookingId: string }> {
  const voucherId = await issued(input);
  return { voucherId, bookingId: (await test.book(people.holder, voucherId, slot)).booking.id };
}
async function used(): Promise<string> {
  const { voucherId } = await booked();
  await test.change(`UPDATE voucher_bookings SET status = 'cancelled', cancelled_at = now() WHERE voucher_id = $1`, [
    voucherId,
  ]);
  return voucherId;
}
/** Within the window only. */
const late = { terms: { cancelWindowHours: 8_760 } };
const publicIdOf = async (viewer: Viewer) =>
  (await test.execute({ query: '{ viewerThinker { publicId } }', viewer })).data.viewerThinker.publicId;

interface Row {
  readonly action: string;
  readonly act: (viewer: Viewer, person: Person) => Promise<Outcome>;
  /** All who are not named get `others`. */
  readonly expected: Partial<Record<Person, Outcome>>;
  readonly others: Outcome;
}

const rows: readonly Row[] = [
  {
    action: 'send a heartbeat',
    act: (viewer) => attempt(viewer, 'sendHeartbeat', { pairCode: 'matrix' }),
    expected: { nobody: 'UNAUTHENTICATED' },
    others: 'yes',
  },
  {
    action: 'match under a code where they wait',
    act: (viewer) => attempt(viewer, 'matchThinkers', { pairCode: 'matrix' }),
    expected: { nobody: 'UNAUTHENTICATED' },
    others: 'yes',
  },
  {
    action: 'match under a code where others wait',
    act: async (viewer) => {
      await test.mutate(somebody(), 'sendHeartbeat', { pairCode: 'others of the matrix' }, 'session { id }');
      return attempt(viewer, 'matchThinkers', { pairCode: 'others of the matrix' });
    },
    expected: { nobody: 'UNAUTHENTICATED' },
    others: 'CONFLICT',
  },
  {
    action: 'see who waits where others wait',
    act: (viewer) => seen(viewer, '{ found: onlineCount(pairCode: "others of the matrix") }', {}),
    expected: { admin: 'yes' },
    others: 'no',
  },
  {
    action: 'watch who waits where others wait',
    act: (viewer) => watched(viewer, 'others of the matrix'),
    expected: { admin: 'yes', nobody: 'UNAUTHENTICATED' },
    others: 'FORBIDDEN',
  },
  {
    action: 'watch who waits where they wait',
    act: async (viewer) => {
      await attempt(viewer, 'sendHeartbeat', { pairCode: 'watched in the matrix' });
      return watched(viewer, 'watched in the matrix');
    },
    expected: { nobody: 'UNAUTHENTICATED' },
    others: 'yes',
  },
  {
    action: 'issue a voucher',
    act: (viewer) => attempt(viewer, 'issueVoucher', {}),
    expected: { nobody: 'UNAUTHENTICATED' },
    others: 'yes',
  },
  {
    action: 'see a voucher that is open',
    act: async (viewer) => seen(viewer, 'query ($id: ID!) { found: voucher(id: $id) { id } }', { id: await issued() }),
    expected: { nobody: 'no' },
    others: 'yes',
  },
  {
    action: 'see a voucher that is booked',
    act: async (viewer) =>
      seen(viewer, 'query ($id: ID!) { found: voucher(id: $id) { id } }', { id: (await booked()).voucherId }),
    expected: { holder: 'yes', issuer: 'yes', 'their business': 'yes', admin: 'yes' },
    others: 'no',
  },
  {
    action: 'see a booking',
    act: async (viewer) =>
      seen(viewer, 'query ($id: ID!) { found: voucherBooking(id: $id) { id } }', { id: (await booked()).bookingId }),
    expected: { holder: 'yes', issuer: 'yes', 'their business': 'yes', admin: 'yes' },
    others: 'no',
  },
  {
    action: 'book',
    act: async (viewer) => attempt(viewer, 'bookVoucher', { voucherId: await issued(), startsAt: slot }),
    expected: { nobody: 'UNAUTHENTICATED' },
    others: 'yes',
  },
  {
    action: 'cancel a booking',
    act: async (viewer) => attempt(viewer, 'cancelBooking', { bookingId: (await booked()).bookingId }),
    expected: {
      nobody: 'UNAUTHENTICATED',
      holder: 'yes',
      issuer: 'yes',
      'their business': 'yes',
      admin: 'yes',
    },
    others: 'NOT_FOUND',
  },
  {
    action: 'cancel a booking after the window',
    act: async (viewer) => attempt(viewer, 'cancelBooking', { bookingId: (await booked(late)).bookingId }),
    expected: {
      nobody: 'UNAUTHENTICATED',
      holder: 'CANCEL_WINDOW_CLOSED',
      issuer: 'yes',
      'their business': 'yes',
      admin: 'yes',
    },
    others: 'NOT_FOUND',
  },
  {
    action: 'hand on a voucher that nobody holds',
    act: async (viewer) =>
      attempt(viewer, 'transferVoucher', { voucherId: await issued(), toPublicId: await publicIdOf(people.stranger) }),
    expected: { nobody: 'UNAUTHENTICATED', issuer: 'yes', 'their business': 'yes', admin: 'yes' },
    others: 'FORBIDDEN',
  },
  {
    action: 'hand on a voucher that is held',
    act: async (viewer) =>
      attempt(viewer, 'transferVoucher', {
        voucherId: (await booked()).voucherId,
        toPublicId: await publicIdOf(people.stranger),
      }),
    expected: {
      nobody: 'UNAUTHENTICATED',
      holder: 'yes',
      issuer: 'FORBIDDEN',
      'their business': 'FORBIDDEN',
      admin: 'yes',
    },
    others: 'NOT_FOUND',
  },
  {
    action: 'withdraw a voucher',
    act: async (viewer) => attempt(viewer, 'revokeVoucher', { voucherId: await issued() }),
    expected: { nobody: 'UNAUTHENTICATED', issuer: 'yes', 'their business': 'yes', admin: 'yes' },
    others: 'FORBIDDEN',
  },
  {
    action: 'use a voucher up',
    act: async (viewer) => attempt(viewer, 'consumeVoucher', { voucherId: await used() }),
    expected: {
      nobody: 'UNAUTHENTICATED',
      // Booked it once, and so sees it.
      holder: 'FORBIDDEN',
      issuer: 'yes',
      'their business': 'yes',
      admin: 'yes',
    },
    others: 'NOT_FOUND',
  },
  {
    action: 'make a template',
    act: (viewer, person) =>
      attempt(viewer, 'createVoucherTemplate', {
        id: `of-${person.replaceAll(' ', '-').toLowerCase()}`,
        serviceType: 'matrix',
        title: 'Matrix',
        durationMinutes: 60,
      }),
    expected: {
      nobody: 'UNAUTHENTICATED',
      'a browser': 'UNAUTHENTICATED',
      'a browser never seen': 'UNAUTHENTICATED',
      admin: 'yes',
    },
    others: 'FORBIDDEN',
  },
];

describe.each(rows)('to $action', ({ act, expected, others }) => {
  it('is for those whom the rules name', async () => {
    const outcomes: Partial<Record<Person, Outcome>> = {};
    for (const person of everybody) outcomes[person] = await act(people[person], person);
    expect(outcomes).toEqual(Object.fromEntries(everybody.map((person) => [person, expected[person] ?? others])));
  });
});
