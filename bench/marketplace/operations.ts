import { names, PEOPLE, SLOT_START } from './people.js';

/** Something that clients do over and over, each time a little differently. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  /** Who does it the `n`-th time. */
  readonly person: (n: number) => number;
  readonly variables: (n: number) => Readonly<Record<string, unknown>>;
  /** The answer when it has come to pass. */
  readonly success: string;
  /** How often it has come to pass so far. */
  readonly done: string;
  /** What stands in the statements of the `n`-th time and differs from one to the other. */
  readonly names: (n: number) => readonly string[];
}

/** Spread over everybody, and never two of one person at the same time. */
const someone = (n: number) => (n * 7) % PEOPLE;

export const heartbeat: Operation = {
  name: 'heartbeat',
  query: `mutation Heartbeat($pairCode: String) {
    sendHeartbeat(input: { pairCode: $pairCode }) {
      __typename
      ... on SendHeartbeatSuccess { session { id status lastSeenAt } }
      ... on MutationError { code message }
    }
  }`,
  person: someone,
  variables: (n) => ({ pairCode: names.pairCode(someone(n)) }),
  success: 'SendHeartbeatSuccess',
  done: `SELECT count(*)::int AS count FROM events WHERE type = 'presence.heartbeat'`,
  names: (n) => [names.user(someone(n)), names.thinker(someone(n)), names.pairCode(someone(n))],
};

export const booking: Operation = {
  name: 'booking',
  query: `mutation Book($voucherId: ID!, $startsAt: DateTime!) {
    bookVoucher(input: { voucherId: $voucherId, startsAt: $startsAt }) {
      __typename
      ... on BookVoucherSuccess { booking { id status startsAt endsAt } }
      ... on MutationError { code message }
    }
  }`,
  // Not the one who issued it.
  person: (n) => (n + 1) % PEOPLE,
  variables: (n) => ({ voucherId: names.voucher(n), startsAt: SLOT_START.toISOString() }),
  success: 'BookVoucherSuccess',
  done: 'SELECT count(*)::int AS count FROM voucher_bookings',
  names: (n) => [names.user((n + 1) % PEOPLE), names.thinker((n + 1) % PEOPLE), names.voucher(n), names.issuer(n)],
};

/** What everybody wants at once. */
export function crowd(voucher: number): Operation {
  const variables = { ...booking.variables(voucher) };
  // All but one are told that it is taken.
  return { ...booking, name: 'crowd', variables: () => variables, success: '__typename' };
}
