import { escapeIdentifier } from 'pg';
import { connectAdmin } from './admin-client.js';

export const DEFAULT_PREFIX = 'kontor';

/** Name of the database in which the secrets lie. Nobody but the administrator may connect to it. */
export function secretsDatabase(prefix = DEFAULT_PREFIX): string {
  return `${prefix}_secrets`;
}

/**
 * Secrets that stay with the data which depend on them: all who use the same server get the same ones, whatever folder
 * or machine they start from.
 *
 * @param fresh What to keep when nothing is kept yet.
 */
export async function sharedSecrets<Secrets extends object>(
  options: { adminUrl: string; prefix?: string },
  fresh: Secrets,
): Promise<unknown> {
  const { adminUrl, prefix } = options;
  const database = secretsDatabase(prefix);
  await using admin = await connectAdmin(adminUrl);
  await admin.client.query(`SELECT pg_advisory_lock(hashtext('kontor provision'))`);
  const { rowCount } = await admin.client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) {
    await admin.client.query(`CREATE DATABASE ${escapeIdentifier(database)}`);
    await admin.client.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`);
  }
  await using inside = await connectAdmin(adminUrl, database);
  await inside.client.query(
    `CREATE TABLE IF NOT EXISTS secrets (the_only boolean PRIMARY KEY DEFAULT true CHECK (the_only), value jsonb NOT NULL)`,
  );
  await inside.client.query('INSERT INTO secrets (value) VALUES ($1) ON CONFLICT DO NOTHING', [fresh]);
  const { rows } = await inside.client.query<{ value: unknown }>('SELECT value FROM secrets');
  return rows[0]!.value;
}
