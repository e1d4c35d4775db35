import { DAY_MS, HOUR_MS } from '../../platform/durations.js';

/** How much there is. */
export interface Size {
  readonly events: number;
  readonly feeEvents: number;
}

/** When all of it is said to have happened: in the days before. */
export interface Anchor {
  readonly now: Date;
}

export interface Table {
  readonly name: string;
  readonly columns: string;
  readonly count: (size: Size) => number;
  /** The `n`-th line of COPY's text format. */
  readonly row: (n: number, rows: number, anchor: Anchor) => string;
}

const DAYS = 30;
const PEOPLE = 20_000;
/** As many codes as people make up: a few have most of the sessions, most have a few. */
const PAIR_CODES = 100_000;

export const PARTIES = `
  INSERT INTO fees (id, scope, percentage, currency) VALUES ('voucher.booking', 'voucher', 0.02, 'EUR')
  ON CONFLICT (id) DO NOTHING;
  INSERT INTO thinkers (id, public_id)
  SELECT ('20000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'bench-' || n
  FROM generate_series(0, ${PEOPLE - 1}) AS n`;

/** Each with its subject; the first are the most frequent. */
const EVENT_TYPES: readonly (readonly [type: string, subject: string, meta: string])[] = [
  ['presence.heartbeat', 'room', '{"pairCode": "kontor", "status": "online"}'],
  ['presence.match', 'room', '{"pairCode": "kontor", "members": ["bench-1", "bench-2"]}'],
  ['voucher.issue', 'voucher', '{"serviceType": "consulting.session"}'],
  ['telemetry.event', 'telemetry', '{"type": "page.view", "path": "/portal"}'],
  ['voucher.book', 'voucher_booking', '{"voucherId": "v-1", "slotStart": "2026-03-02T10:00:00.000Z"}'],
  ['transfer.logged', 'transfer', '{"walletAddress": "wallet-1", "direction": "in"}'],
  ['voucher.cancel', 'voucher_booking', '{"voucherId": "v-1", "reason": "krank"}'],
  ['mortgage.application', 'mortgage_application', '{"propertyId": "p-1", "desiredLoan": 30000000}'],
  ['mortgage.offer', 'mortgage_offer', '{"applicationId": "app-1"}'],
  ['voucher.cancel', 'voucher_booking', '{"voucherId": "v-1", "reason": "payment error"}'],
  ['upload.failed', 'telemetry', '{}'],
  ['upload.fixed', 'telemetry', '{}'],
];

export const TABLES: readonly Table[] = [
  {
    name: 'events',
    columns: 'id, type, actor_id, subject_type, subject_id, meta, created_at',
    count: ({ events }) => events,
    row(n, rows, anchor) {
      const [type, subject, meta] = EVENT_TYPES[skewed(n, 1, EVENT_TYPES.length)]!;
      return tabbed(
        uuid('e0000000', n),
        type,
        thinker(n),
        subject,
        `${subject}-${n % 100_000}`,
        meta,
        at(n, rows, anchor),
      );
    },
  },
  {
    name: 'presence_sessions',
    columns: 'id, thinker_id, pair_code, status, last_seen_at, created_at',
    count: ({ events }) => Math.round(events / 10),
    row(n, rows, anchor) {
      const began = at(n, rows, anchor);
      // The last session of everybody who is online; see `presentAgain`.
      const status = rows - n <= ONLINE ? 'online' : 'offline';
      const person = status === 'online' ? thinkerOf(rows - n) : thinker(n);
      return tabbed(uuid('50000000', n), person, `code-${skewed(n, 2, PAIR_CODES)}`, status, began, began);
    },
  },
  {
    name: 'vouchers',
    columns: 'id, issuer_id, service_type, terms, status, created_at',
    count: ({ events }) => Math.round(events / 50),
    row(n, rows, anchor) {
      const [template, service] = TEMPLATES[skewed(n, 3, TEMPLATES.length)]!;
      const terms = template === '' ? '{}' : `{"template": "${template}"}`;
      return tabbed(`v-${n}`, thinker(n), service, terms, STATUSES[n % STATUSES.length]!, at(n, rows, anchor));
    },
  },
  {
    name: 'voucher_bookings',
    columns: 'id, voucher_id, issuer_id, holder_id, slot_start, slot_end, created_at',
    count: ({ events }) => Math.round(events / 50),
    row(n, rows, anchor) {
      const made = at(n, rows, anchor);
      const end = new Date(Date.parse(made) + HOUR_MS).toISOString();
      return tabbed(`b-${n}`, `v-${n}`, thinker(n), thinker(n + 1), made, end, made);
    },
  },
  {
    name: 'transfers',
    columns:
      'id, direction, label, owner_id, network, crypto_amount, crypto_symbol, fiat_amount, fiat_currency, created_at',
    count: ({ events }) => Math.round(events / 50),
    row(n, rows, anchor) {
      const network = ['Polygon', 'Ethereum', 'Bitcoin'][skewed(n, 4, 3)]!;
      const symbol = ['ETH', 'USDC', 'BTC'][skewed(n, 5, 3)]!;
      const [direction, currency] = [n % 2 === 0 ? 'in' : 'out', n % 5 === 0 ? 'USD' : 'EUR'];
      return tabbed(
        `in-${n}`,
        direction,
        '',
        thinker(n),
        network,
        '0.25',
        symbol,
        '10050',
        currency,
        at(n, rows, anchor),
      );
    },
  },
  {
    name: 'mortgage_applications',
    columns: 'id, borrower_id, desired_loan, duration_years, status, created_at',
    count: ({ events }) => Math.round(events / 100),
    row: (n, rows, anchor) =>
      tabbed(`app-${n}`, thinker(n), '30000000', '20', ['offered', 'accepted'][n % 2]!, at(n, rows, anchor)),
  },
  {
    name: 'mortgage_offers',
    columns: 'id, application_id, lender_id, borrower_id, interest_rate, monthly_payment, status, created_at',
    count: ({ events }) => Math.round(events / 50),
    row(n, rows, anchor) {
      const application = Math.floor(n / 2);
      const status = application % 2 === 0 ? 'open' : ['accepted', 'withdrawn'][n % 2]!;
      const rate = (0.02 + (n % 300) / 10_000).toFixed(4);
      const lender = thinker(n + 7);
      return tabbed(
        `o-${n}`,
        `app-${application}`,
        lender,
        thinker(application),
        rate,
        '173988',
        status,
        at(n, rows, anchor),
      );
    },
  },
  {
    name: 'settlements',
    columns: 'id, beneficiary_id, period_from, period_to, total_cents, currency, created_at',
    count: ({ feeEvents }) => SETTLED_MONTHS * Math.min(PEOPLE, Math.ceil(feeEvents / FEE_EVENTS_EACH)),
    row(n, rows, { now }) {
      const beneficiaries = rows / SETTLED_MONTHS;
      const [from, to] = monthBefore(now, SETTLED_MONTHS - Math.floor(n / beneficiaries));
      return tabbed(uuid('5e000000', n), thinkerOf(n % beneficiaries), from, to, '24000', 'EUR', `${to}T02:00:00Z`);
    },
  },
  {
    name: 'fee_events',
    columns: 'id, fee_id, subject_type, subject_id, beneficiary_id, amount_cents, currency, settlement_id, created_at',
    count: ({ feeEvents }) => feeEvents,
    row(n, rows, { now }) {
      const beneficiaries = Math.min(PEOPLE, Math.ceil(rows / FEE_EVENTS_EACH));
      const months = SETTLED_MONTHS + 1;
      const month = Math.floor((n / rows) * months);
      const beneficiary = skewed(n, 6, beneficiaries);
      const [from] = monthBefore(now, SETTLED_MONTHS - month);
      const settlement = month === SETTLED_MONTHS ? NULL : uuid('5e000000', month * beneficiaries + beneficiary);
      const created = new Date(Date.parse(from) + (n % 2_000_000) * 1_000).toISOString();
      return tabbed(
        uuid('f0000000', n),
        'voucher.booking',
        'voucher_booking',
        `b-${n}`,
        thinkerOf(beneficiary),
        '240',
        'EUR',
        settlement,
        created,
      );
    },
  },
];

/** Who is online at the same time when ten million heartbeats come in a month, and then some. */
const ONLINE = 2_000;

const TEMPLATES = [
  ['consulting', 'consulting.session'],
  ['therapy', 'therapy.session'],
  ['', 'machine.timeslot'],
  ['viewing', 'realestate.viewing'],
  ['membership', 'membership.access'],
] as const;
const STATUSES = ['issued', 'booked', 'consumed', 'expired'] as const;

/** Months that have been settled; the lines of one more have not. */
const SETTLED_MONTHS = 11;
const FEE_EVENTS_EACH = 500;
const NULL = '\\N';

/** The next-to-last of `ago` months: the one before this month is 0. */
function monthBefore(now: Date, ago: number): [from: string, to: string] {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() - 1 - ago];
  return [dayOf(Date.UTC(year, month, 1)), dayOf(Date.UTC(year, month + 1, 0))];
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Evenly over the days; most of a day around the hour at which all windows begin, twice as much as on average. */
function at(n: number, rows: number, { now }: Anchor): string {
  const day = Math.floor((n / rows) * (DAYS + 1));
  const hours = 12 * shuffled(n, 7) ** 1.5;
  const isBefore = day === DAYS || (day > 0 && n % 2 === 0);
  return new Date(now.getTime() - (DAYS - day) * DAY_MS - (isBefore ? hours : -hours) * HOUR_MS).toISOString();
}

/** Number `r` of `count` comes about as often as 1/(r + 1). */
function skewed(n: number, salt: number, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** shuffled(n, salt)) - 1);
}

/** From 0 to 1, the same for the same numbers. */
function shuffled(n: number, salt: number): number {
  let mixed = Math.imul(n + salt * 0x9e37_79b9, 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

const thinkerOf = (person: number) => uuid('20000000', person);
const thinker = (n: number) => thinkerOf(Math.floor(shuffled(n, 8) * PEOPLE));

function uuid(prefix: string, number: number): string {
  return `${prefix}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

function tabbed(...fields: readonly string[]): string {
  return fields.join('\t');
}
