import { Client } from 'pg';

/** How much there is, all of it of the last 30 days. */
export interface Size {
  readonly events: number;
  readonly sessions: number;
  readonly vouchers: number;
  readonly transfers: number;
}

/**
 * Fills an empty, migrated database in batches, as an import would: the triggers that count what dashboards show run for
 * every row of it.
 */
export async function fill(ownerUrl: string, size: Size, report: (step: string) => void): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`SET maintenance_work_mem = '1GB'; SET statement_timeout = 0`);
    report('thinkers');
    await client.query(THINKERS);
    const aside = await client.query<{ name: string; definition: string }>(INDEXES);
    for (const { name } of aside.rows) await client.query(`DROP INDEX ${name}`);
    await inBatches(client, EVENTS, size.events, (done) => report(`${done} events`));
    report('indexes');
    for (const { definition } of aside.rows) await client.query(definition);
    report('sessions, vouchers, bookings, transfers');
    await inBatches(client, SESSIONS, size.sessions);
    await inBatches(client, VOUCHERS, size.vouchers);
    await inBatches(client, BOOKINGS, size.vouchers);
    await inBatches(client, TRANSFERS, size.transfers);
    report('statistics');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

const BATCH = 250_000;

async function inBatches(
  client: Client,
  sql: string,
  count: number,
  report: (done: number) => void = () => undefined,
): Promise<void> {
  for (let done = 0; done < count; done += BATCH) {
    const to = Math.min(count, done + BATCH);
    await client.query(sql, [done + 1, to, count]);
    report(to);
  }
}

const PEOPLE = 1_000;

const THINKERS = `
  INSERT INTO thinkers (id, public_id)
  SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'bench-' || n FROM generate_series(0, ${PEOPLE - 1}) AS n`;

/** Made again at once, instead of kept with every row. */
const INDEXES = `
  SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
  FROM pg_index WHERE indrelid = 'events'::regclass AND NOT indisprimary`;

const at = `now() - interval '30 days' * (1 - n::float8 / $3::float8)`;
const who = (offset: number) =>
  `('00000000-0000-7000-8000-' || lpad(((n * 7919 + ${offset}) % ${PEOPLE})::text, 12, '0'))::uuid`;

const TYPES = [
  ...Array.from({ length: 12 }, () => ['presence.heartbeat', 'room']),
  ['presence.match', 'room'],
  ['voucher.issue', 'voucher'],
  ['voucher.book', 'voucher_booking'],
  ['voucher.cancel', 'voucher_booking'],
  ['mortgage.application', 'mortgage_application'],
  ['mortgage.offer', 'mortgage_offer'],
  ['transfer.logged', 'transfer'],
  ['upload.failed', 'telemetry'],
] as const;
const words = (index: 0 | 1) =>
  `(ARRAY['${TYPES.map((type) => type[index]).join("','")}'])[1 + (n * 31) % ${TYPES.length}]`;

const EVENTS = `
  INSERT INTO events (id, type, subject_type, subject_id, meta, created_at)
  SELECT gen_random_uuid(), ${words(0)}, ${words(1)}, 'subject-' || n % 100000,
    '{"pairCode": "kontor", "status": "online"}', ${at}
  FROM generate_series($1::int, $2::int) AS n`;

const SESSIONS = `
  INSERT INTO presence_sessions (id, thinker_id, pair_code, status, last_seen_at, created_at)
  SELECT gen_random_uuid(), ${who(0)}, 'code-' || n % 5000, 'offline', ${at}, ${at} FROM generate_series($1::int, $2::int) AS n`;

const VOUCHERS = `
  INSERT INTO vouchers (id, issuer_id, service_type, terms, status, created_at)
  SELECT 'v-' || n, ${who(0)}, 'consulting.session', jsonb_build_object('template', 'consulting'),
    (ARRAY['issued', 'booked', 'consumed', 'expired'])[1 + n % 4], ${at}
  FROM generate_series($1::int, $2::int) AS n`;

const BOOKINGS = `
  INSERT INTO voucher_bookings (id, voucher_id, issuer_id, holder_id, slot_start, slot_end, created_at)
  SELECT 'b-' || n, 'v-' || n, ${who(0)}, ${who(1)}, now(), now() + interval '1 hour', ${at}
  FROM generate_series($1::int, $2::int) AS n`;

const TRANSFERS = `
  INSERT INTO transfers (id, direction, label, owner_id, network, crypto_amount, crypto_symbol, fiat_amount, fiat_currency, created_at)
  SELECT 'in-' || n, (ARRAY['in', 'out'])[1 + n % 2], '', ${who(0)}, (ARRAY['Polygon', 'Ethereum', 'Bitcoin'])[1 + n % 3], 0.25,
    (ARRAY['ETH', 'USDC', 'BTC'])[1 + n % 3], 10050, (ARRAY['EUR', 'USD'])[1 + n % 2], ${at}
  FROM generate_series($1::int, $2::int) AS n`;
