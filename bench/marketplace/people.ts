import { Client } from 'pg';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';

/** Who sends heartbeats and books: accounts with a thinker each, that nobody has seen before. */
export const PEOPLE = 1_000;

/** The slot that is booked of every voucher. */
export const SLOT_START = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 24 * 3_600_000);

/** How the things of the benchmark are called, so that a statement about one can be made into one about another. */
export const names = {
  user: (person: number) => uuid('10000000', person),
  thinker: (person: number) => uuid('20000000', person),
  voucher: (number: number) => `v-bench-${String(number).padStart(8, '0')}`,
  /** Everybody issues vouchers, as everybody books them. */
  issuer: (voucher: number) => uuid('20000000', voucher % PEOPLE),
  pairCode: (person: number) => `code-${String(Math.floor(person / 4)).padStart(4, '0')}`,
};

export function viewerOf(person: number): Viewer {
  return { ...anonymous, userId: names.user(person), roles: ['user'], clientIp: '127.0.0.1' };
}

/** Each with a voucher of one slot, as many as are to be booked. */
export async function seed(ownerUrl: string, vouchers: number): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SET synchronous_commit = off');
    await client.query(THINKERS);
    await client.query(FEE);
    await client.query(SESSIONS);
    await client.query(VOUCHERS, [vouchers, SLOT_START]);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

function uuid(prefix: string, number: number): string {
  return `${prefix}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const numbered = (prefix: string, number: string) =>
  `('${prefix}-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;

const THINKERS = `
  INSERT INTO thinkers (id, public_id, user_id)
  SELECT ${numbered('20000000', 'n')}, 'bench-' || n, ${numbered('10000000', 'n')} FROM generate_series(0, ${PEOPLE - 1}) AS n`;

/** Everybody is online; four of them under each pair code. */
const SESSIONS = `
  INSERT INTO presence_sessions (id, thinker_id, pair_code)
  SELECT gen_random_uuid(), ${numbered('20000000', 'n')}, 'code-' || lpad((n / 4)::text, 4, '0')
  FROM generate_series(0, ${PEOPLE - 1}) AS n`;

const FEE = `
  INSERT INTO fees (id, scope, percentage, currency) VALUES ('voucher.booking', 'voucher', 0.02, 'EUR')
  ON CONFLICT (id) DO UPDATE SET percentage = excluded.percentage`;

const VOUCHERS = `
  INSERT INTO vouchers (id, issuer_id, title, valid_from, valid_until, price_amount, price_currency)
  SELECT 'v-bench-' || lpad(n::text, 8, '0'), ${numbered('20000000', `n % ${PEOPLE}`)}, 'Beratung',
    $2::timestamptz, $2::timestamptz + interval '1 hour', 12000, 'EUR'
  FROM generate_series(0, $1::int - 1) AS n`;
