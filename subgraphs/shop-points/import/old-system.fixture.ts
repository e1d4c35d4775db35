import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { OLD_TABLES } from './old-tables.js';

/** The tables as the old system made them, with its types and keys. */
const SCHEMA = `
  CREATE TABLE users (id serial PRIMARY KEY, username varchar NOT NULL UNIQUE, email varchar NOT NULL UNIQUE,
    password_hash varchar NOT NULL, role varchar NOT NULL, status varchar NOT NULL, created_at timestamp NOT NULL);
  CREATE TABLE contributor_requests (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES users,
    created_at timestamp NOT NULL, status varchar NOT NULL, decision_by_admin_id integer REFERENCES users,
    decision_at timestamp);
  CREATE TABLE bonus_programs (id serial PRIMARY KEY, name varchar NOT NULL UNIQUE, point_value_eur double precision,
    created_at timestamp NOT NULL);
  CREATE TABLE shop_categories (id serial PRIMARY KEY, name varchar NOT NULL UNIQUE,
    parent_id integer REFERENCES shop_categories);
  CREATE TABLE shop_main (id varchar(36) PRIMARY KEY, canonical_name varchar NOT NULL,
    canonical_name_lower varchar NOT NULL, website varchar, logo_url varchar, status varchar NOT NULL,
    merged_into_id varchar(36) REFERENCES shop_main, created_at timestamp NOT NULL, updated_at timestamp NOT NULL,
    updated_by_user_id integer REFERENCES users);
  CREATE TABLE shops (id serial PRIMARY KEY, name varchar NOT NULL, shop_main_id varchar(36) REFERENCES shop_main,
    created_at timestamp NOT NULL);
  CREATE TABLE shop_variants (id serial PRIMARY KEY, shop_main_id varchar(36) NOT NULL REFERENCES shop_main,
    source varchar NOT NULL, source_name varchar NOT NULL, source_id varchar, confidence_score double precision,
    created_at timestamp NOT NULL, UNIQUE (shop_main_id, source, source_id));
  CREATE TABLE shop_program_rates (id serial PRIMARY KEY, shop_id integer NOT NULL REFERENCES shops,
    program_id integer NOT NULL REFERENCES bonus_programs, points_per_eur double precision,
    points_absolute double precision, cashback_pct double precision, cashback_absolute double precision,
    rate_note varchar, rate_type varchar NOT NULL, category_id integer REFERENCES shop_categories,
    valid_from timestamp NOT NULL, valid_to timestamp);
  CREATE TABLE coupons (id serial PRIMARY KEY, coupon_type varchar NOT NULL, name varchar NOT NULL,
    description varchar, shop_id integer REFERENCES shops, program_id integer REFERENCES bonus_programs,
    value double precision NOT NULL, combinable boolean, valid_from timestamp NOT NULL, valid_to timestamp NOT NULL,
    status varchar NOT NULL, source_url varchar, created_at timestamp NOT NULL);
  CREATE TABLE proposals (id serial PRIMARY KEY, proposal_type varchar NOT NULL, status varchar NOT NULL,
    source varchar NOT NULL, user_id integer NOT NULL REFERENCES users, created_at timestamp NOT NULL,
    shop_id integer REFERENCES shops, program_id integer REFERENCES bonus_programs,
    proposed_points_per_eur double precision, proposed_cashback_pct double precision,
    proposed_rate_type varchar NOT NULL, proposed_name varchar, proposed_point_value_eur double precision,
    proposed_coupon_type varchar, proposed_coupon_value double precision, proposed_coupon_description varchar,
    proposed_coupon_combinable boolean, proposed_coupon_valid_to timestamp, reason varchar, source_url varchar,
    approved_at timestamp, approved_by_system boolean);
  CREATE TABLE proposal_votes (id serial PRIMARY KEY, proposal_id integer NOT NULL REFERENCES proposals,
    voter_id integer NOT NULL REFERENCES users, vote integer NOT NULL, vote_weight integer NOT NULL,
    created_at timestamp NOT NULL, UNIQUE (proposal_id, voter_id));
  CREATE TABLE proposal_audit_trails (id serial PRIMARY KEY, proposal_id integer NOT NULL REFERENCES proposals,
    action varchar NOT NULL, actor_id integer REFERENCES users, created_at timestamp NOT NULL, details varchar);
  CREATE TABLE shop_merge_proposals (id serial PRIMARY KEY, variant_a_id integer NOT NULL REFERENCES shop_variants,
    variant_b_id integer NOT NULL REFERENCES shop_variants, proposed_by_user_id integer NOT NULL REFERENCES users,
    status varchar NOT NULL, reason varchar, created_at timestamp NOT NULL, decided_at timestamp,
    decided_by_user_id integer REFERENCES users, decided_reason varchar);
  CREATE TABLE shop_metadata_proposals (id serial PRIMARY KEY, shop_main_id varchar(36) NOT NULL REFERENCES shop_main,
    proposed_name varchar, proposed_website varchar, proposed_logo_url varchar, reason varchar,
    proposed_by_user_id integer NOT NULL REFERENCES users, status varchar NOT NULL, created_at timestamp NOT NULL,
    decided_at timestamp, decided_by_user_id integer REFERENCES users, decided_reason varchar);
  CREATE TABLE rate_comments (id serial PRIMARY KEY, rate_id integer NOT NULL REFERENCES shop_program_rates,
    reviewer_id integer NOT NULL REFERENCES users, comment_type varchar NOT NULL, comment_text varchar NOT NULL,
    created_at timestamp NOT NULL);
  CREATE TABLE scheduled_jobs (id serial PRIMARY KEY, job_name varchar NOT NULL UNIQUE, job_type varchar NOT NULL,
    cron_expression varchar NOT NULL, enabled boolean NOT NULL, last_run_at timestamp, last_run_status varchar,
    last_run_message varchar, created_at timestamp NOT NULL, updated_at timestamp NOT NULL,
    created_by_user_id integer REFERENCES users);
  CREATE TABLE scheduled_job_runs (id serial PRIMARY KEY, scheduled_job_id integer NOT NULL REFERENCES scheduled_jobs,
    created_at timestamp NOT NULL, status varchar NOT NULL, message varchar);
  CREATE TABLE notifications (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES users,
    notification_type varchar NOT NULL, title varchar NOT NULL, message varchar NOT NULL, link_type varchar,
    link_id integer, is_read boolean NOT NULL, created_at timestamp NOT NULL);
  CREATE TABLE scrape_logs (id serial PRIMARY KEY, timestamp timestamp NOT NULL, message varchar NOT NULL);
  CREATE TABLE user_favorite_programs (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES users,
    program_id integer NOT NULL REFERENCES bonus_programs, created_at timestamp NOT NULL,
    CONSTRAINT uq_user_program UNIQUE (user_id, program_id));
`;

/** Its life, with the defects that it had. */
const DATA = `
  INSERT INTO users VALUES
    (1, 'admin', 'Admin@Example.org', 'scrypt:32768:8:1$salt$abcd', 'admin', 'active', '2024-01-01 10:00:00.123456'),
    (2, 'anna', 'anna@example.org', 'pbkdf2:sha256:1000$salt$ef', 'contributor', 'active', '2024-01-02'),
    (3, 'Anna', 'ANNA@example.org', 'scrypt:32768:8:1$salt$aa', 'user', 'banned', '2024-01-03'),
    (7, 'old', 'old@example.org', 'scrypt:32768:8:1$salt$bb', 'superuser', 'asleep', '2024-01-04');
  INSERT INTO contributor_requests VALUES
    (1, 2, '2024-02-01', 'approved', 1, NULL), (2, 3, '2024-02-02', 'pending', NULL, NULL),
    (3, 3, '2024-02-03', 'pending', NULL, NULL), (4, 1, '2024-02-04', 'rejected', 1, '2024-02-05');
  INSERT INTO bonus_programs VALUES (1, 'Payback', 0.005, '2024-01-01'), (2, 'Shoop', NULL, '2024-01-01'),
    (5, 'Verkehrt', -1, '2024-01-01');
  INSERT INTO shop_categories VALUES (1, 'Mode', NULL), (2, 'Schuhe', 1), (3, 'Kreis', NULL);
  UPDATE shop_categories SET parent_id = 3 WHERE id = 3;
  INSERT INTO shop_main (id, canonical_name, canonical_name_lower, website, status, merged_into_id, created_at, updated_at, updated_by_user_id) VALUES
    ('main-1', '1&1 Internet', '1&1 internet', 'https://www.1und1.de/', 'active', NULL, '2024-01-01', '2024-06-01 12:00:00', 1),
    ('a-merged', 'Eins und Eins', 'eins und eins', 'https://eins.example', 'merged', 'main-1', '2024-01-02', '2024-01-02', NULL),
    ('itself', 'Selbst', 'selbst', NULL, 'active', NULL, '2024-01-03', '2024-01-03', NULL),
    ('c1', 'Kreis Eins', 'kreis eins', NULL, 'active', NULL, '2024-01-04', '2024-01-04', NULL),
    ('c2', 'Kreis Zwei', 'kreis zwei', NULL, 'merged', 'c1', '2024-01-05', '2024-01-05', NULL),
    ('onto-circle', 'Auf Kreis', 'auf kreis', NULL, 'merged', 'c1', '2024-01-05', '2024-01-05', NULL),
    ('lost', 'Ins Nichts', 'ins nichts', NULL, 'merged', NULL, '2024-01-06', '2024-01-06', NULL),
    ('restored', 'Zurück', 'zurück', NULL, 'active', 'main-1', '2024-01-07', '2024-01-07', NULL),
    ('gone', 'Gelöscht "und" mehr,' || E'\\n' || 'zweite Zeile', 'gelöscht', NULL, 'deleted', NULL, '2024-01-08', '2024-01-08', NULL);
  UPDATE shop_main SET status = 'merged', merged_into_id = id WHERE id = 'itself';
  UPDATE shop_main SET status = 'merged', merged_into_id = 'c2' WHERE id = 'c1';
  INSERT INTO shops VALUES (1, '1&1', 'main-1', '2024-01-01'), (2, '1und1.de', 'main-1', '2024-01-02'),
    (3, 'ExampleShop', NULL, '2024-01-03'), (9, 'Selbst', 'itself', '2024-01-03');
  INSERT INTO shop_variants VALUES (1, 'main-1', 'manual', '1 und 1', NULL, 100, '2024-01-01'),
    (2, 'main-1', 'manual', '1 and 1', NULL, NULL, '2024-01-01'), (3, 'main-1', 'Payback', '1&1 DSL', '', 93.333, '2024-01-01'),
    (4, 'gone', 'manual', 'Weg', NULL, 250, '2024-01-01');
  INSERT INTO shop_program_rates (id, shop_id, program_id, points_per_eur, cashback_pct, rate_type, category_id, rate_note, valid_from, valid_to) VALUES
    (1, 1, 1, 1, 0, 'shop', NULL, NULL, '2024-01-01', '2024-03-01'),
    (2, 1, 1, 2, 0, 'shop', NULL, '', '2024-02-01', NULL),
    (3, 1, 1, 3, 0, 'shop', NULL, 'neu', '2024-04-01 08:30:00.5', NULL),
    (4, 1, 1, 4, 0, 'shop', NULL, NULL, '2024-05-01', '2024-05-02'),
    (5, 1, 1, 9, 0, 'shop', 1, NULL, '2024-01-01', NULL),
    (6, 1, 1, 9, 0, 'contract', NULL, NULL, '2024-01-01', NULL),
    (7, 2, 1, 0.1, 3.5, 'shop', NULL, NULL, '2024-01-01', NULL),
    (8, 3, 2, NULL, -1, 'shop', NULL, NULL, '2024-01-01', NULL),
    (9, 3, 2, 'NaN', 1, 'shop', NULL, NULL, '2024-01-01', NULL),
    (10, 3, 2, NULL, 2, 'odd', NULL, NULL, '2024-02-01', '2024-01-01');
  INSERT INTO coupons VALUES
    (1, 'multiplier', '20fach', 'Beschreibung', 1, 1, 20, true, '2024-01-01', '2024-12-31', 'active', NULL, '2024-01-01'),
    (2, 'percentage', 'Alt', NULL, NULL, NULL, 10, NULL, '2024-01-01', '2024-12-31', 'expired', 'https://x.example', '2024-01-01'),
    (3, 'discount', 'Kaputt', NULL, NULL, NULL, -5, false, '2024-01-01', '2024-12-31', 'active', NULL, '2024-01-01');
  INSERT INTO proposals (id, proposal_type, status, source, user_id, created_at, shop_id, program_id, proposed_points_per_eur, proposed_cashback_pct, proposed_rate_type, proposed_name, proposed_point_value_eur, proposed_coupon_type, proposed_coupon_value, proposed_coupon_description, source_url, approved_at, approved_by_system) VALUES
    (1, 'url', 'approved', 'browser_extension', 2, '2024-03-01', 1, 1, NULL, NULL, 'shop', 'überflüssig', NULL, NULL, NULL, NULL, 'https://www.Andere.de/x', NULL, true),
    (2, 'rate_change', 'pending', 'user', 2, '2024-03-02', 1, 1, 2.5, NULL, 'contract', NULL, NULL, NULL, NULL, NULL, NULL, '2024-03-03', true),
    (3, 'shop_add', 'rejected', 'scraper', 2, '2024-03-03', 1, NULL, NULL, NULL, 'shop', 'Neuladen', NULL, NULL, NULL, NULL, NULL, NULL, true),
    (4, 'coupon_add', 'approved', 'user', 3, '2024-03-04', NULL, NULL, NULL, NULL, 'shop', NULL, NULL, 'discount', 10, NULL, NULL, '2024-03-05', false),
    (5, 'program_add', 'pending', 'user', 3, '2024-03-05', NULL, NULL, NULL, NULL, 'shop', 'Neues Programm', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (6, 'coupon_add', 'pending', 'user', 3, '2024-03-06', NULL, NULL, NULL, NULL, 'shop', NULL, NULL, 'percentage', 10, 'x', NULL, NULL, NULL),
    (7, 'url', 'pending', 'user', 3, '2024-03-07', NULL, NULL, NULL, NULL, 'shop', NULL, NULL, NULL, NULL, NULL, 'https://x.example', NULL, NULL);
  INSERT INTO proposal_votes VALUES (1, 1, 2, 1, 1, '2024-03-01'), (2, 1, 1, 1, 3, '2024-03-01'),
    (3, 2, 1, -1, 5, '2024-03-02'), (4, 6, 1, 1, 3, '2024-03-02'), (5, 2, 2, 7, 1, '2024-03-02');
  INSERT INTO proposal_audit_trails VALUES (1, 1, 'created', 2, '2024-03-01', NULL),
    (2, 7, 'created', 3, '2024-03-01', NULL), (3, 1, 'guessed', NULL, '2024-03-01', 'x');
  INSERT INTO shop_merge_proposals VALUES (1, 1, 2, 2, 'PENDING', 'gleich', '2024-03-01', NULL, NULL, NULL),
    (2, 1, 3, 2, 'APPROVED', NULL, '2024-03-02', NULL, 1, NULL), (3, 2, 2, 2, 'REJECTED', NULL, '2024-03-03', '2024-03-04', 1, 'no');
  INSERT INTO shop_metadata_proposals VALUES
    (1, 'main-1', 'Neuer Name', NULL, NULL, NULL, 2, 'PENDING', '2024-03-01', NULL, NULL, NULL),
    (2, 'main-1', NULL, NULL, NULL, 'leer', 2, 'REJECTED', '2024-03-02', NULL, NULL, NULL);
  INSERT INTO rate_comments VALUES (1, 3, 2, 'FEEDBACK', 'stimmt', '2024-05-01'), (2, 8, 2, 'FEEDBACK', 'nein', '2024-05-01');
  INSERT INTO scheduled_jobs VALUES
    (1, 'Nachts', 'scrape_payback', '0 3 * * 0-4', true, '2024-05-01 03:00:00', 'success', 'ok', '2024-01-01', '2024-01-02', 1),
    (2, 'Nie', 'deduplication', 'jeden Tag', true, NULL, 'running', NULL, '2024-01-01', '2024-01-01', NULL);
  INSERT INTO scheduled_job_runs VALUES (1, 1, '2024-05-01 03:00:00', 'success', 'ok'), (2, 2, '2024-05-02', 'running', 'los');
  INSERT INTO notifications VALUES
    (1, 2, 'PROPOSAL_APPROVED', 'Titel', 'Text', 'proposal', 1, true, '2024-05-01'),
    (2, 2, 'MERGE_APPROVED', 'Titel', '', 'merge', 1, false, '2024-05-01'),
    (3, 2, 'WEATHER', 'Titel', 'Text', NULL, NULL, false, '2024-05-01');
  INSERT INTO user_favorite_programs VALUES (1, 2, 1, '2024-05-01'), (2, 2, 2, '2024-05-01');
  INSERT INTO scrape_logs SELECT number, '2024-05-01'::timestamp + number * interval '1 second', 'line ' || number || ' run_id=r1'
    FROM generate_series(1, 230) AS number;
`;

export interface OldSystem extends AsyncDisposable {
  readonly url: string;
  /** Folder with a CSV for each table, of the same rows. */
  readonly folder: string;
}

/** An old system in a database of its own on the server of the tests. */
export async function startOldSystem(adminUrl: string, name: string): Promise<OldSystem> {
  await using stack = new AsyncDisposableStack();
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  stack.defer(() => admin.end());
  await admin.query(`CREATE DATABASE ${name}`);
  stack.defer(async () => void (await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const folder = await mkdtemp(path.join(tmpdir(), 'kontor-old-'));
  stack.defer(() => rm(folder, { recursive: true }));

  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(SCHEMA);
    await client.query(DATA);
    for (const { name: table } of OLD_TABLES) {
      const { rows } = await client.query<{ line: string }>(
        `SELECT * FROM ${table} ORDER BY id`.replace('SELECT *', `SELECT ${await csvLine(client, table)} AS line`),
      );
      const header = await headerOf(client, table);
      await writeFile(path.join(folder, `${table}.csv`), [header, ...rows.map(({ line }) => line), ''].join('\n'));
    }
  } finally {
    await client.end();
  }
  const open = stack.move();
  return { url: url.href, folder, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 ORDER BY attnum DESC`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** In another order than that of the table, as an export may have it. */
async function headerOf(client: Client, table: string): Promise<string> {
  return (await columnsOf(client, table)).join(',');
}

async function csvLine(client: Client, table: string): Promise<string> {
  const cells = (await columnsOf(client, table)).map(
    (column) => `coalesce('"' || replace(${column}::text, '"', '""') || '"', '')`,
  );
  return cells.join(` || ',' || `);
}
