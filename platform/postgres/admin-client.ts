import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { SetupError } from './setup-error.js';

const OLDEST_SUPPORTED = 15;

/** A connection of somebody who may create databases and roles. Closes when disposed. */
export interface AdminClient extends AsyncDisposable {
  readonly client: Client;
  readonly name: string;
  readonly isSuperuser: boolean;
  /** Whether the rights to create databases and roles are there. */
  readonly mayProvision: boolean;
  /** Major version of the server. */
  readonly serverVersion: number;
}

/**
 * @param database Instead of the one that the URL names.
 * @throws SetupError when the URL does not lead to a server that we can use.
 */
export async function connectAdmin(adminUrl: string, database?: string): Promise<AdminClient> {
  const client = await connect(database === undefined ? adminUrl : urlOf(adminUrl, { database }));
  try {
    const { rows } = await client.query<{ name: string; rolsuper: boolean; may: boolean; version: number }>(
      `SELECT rolname AS name, rolsuper, rolsuper OR (rolcreatedb AND rolcreaterole) AS may,
              current_setting('server_version_num')::int / 10000 AS version
       FROM pg_roles WHERE rolname = current_user`,
    );
    const { name, rolsuper, may, version } = rows[0]!;
    if (version < OLDEST_SUPPORTED) {
      throw new SetupError(
        `DATABASE_URL leads to PostgreSQL ${version}, and Kontor needs ${OLDEST_SUPPORTED} or later: ` +
          'use a newer server, or unset DATABASE_URL to use the embedded one.',
      );
    }
    return {
      client,
      name,
      isSuperuser: rolsuper,
      mayProvision: may,
      serverVersion: version,
      [Symbol.asyncDispose]: () => client.end(),
    };
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** @throws SetupError that names the setting, when its URL does not lead to a database */
export async function assertReachable(url: string, setting: string): Promise<void> {
  const client = await connect(url, setting);
  await client.end();
}

/** The URL of the same server for another role or database. */
export function urlOf(adminUrl: string, other: { role?: string; password?: string; database: string }): string {
  const url = new URL(adminUrl);
  if (other.role !== undefined) url.username = other.role;
  if (other.password !== undefined) url.password = other.password;
  url.pathname = `/${other.database}`;
  return url.href;
}

const CANNOT_CONNECT_NOW = '57P03';
const STARTING_UP_MS = 30_000;

async function connect(connectionString: string, setting = 'DATABASE_URL'): Promise<Client> {
  const deadline = performance.now() + STARTING_UP_MS;
  for (;;) {
    let client: Client | undefined;
    try {
      client = new Client({ connectionString, connectionTimeoutMillis: 10_000, application_name: 'kontor setup' });
      // A connection that breaks between two queries; the next query says so too.
      client.on('error', () => undefined);
      await client.connect();
      return client;
    } catch (error) {
      await client?.end();
      const isStarting = error instanceof DatabaseError && error.code === CANNOT_CONNECT_NOW;
      if (!isStarting || performance.now() > deadline) throw whyNoConnection(error, connectionString, setting);
      await sleep(250);
    }
  }
}

const faults: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there; start the server, or correct the host and port',
  ENOTFOUND: 'there is no such host; correct it',
  EAI_AGAIN: 'the name of the host cannot be looked up now; check the name and the network',
  EHOSTUNREACH: 'the host cannot be reached; check the address and the network',
  ENETUNREACH: 'the host cannot be reached; check the address and the network',
  ETIMEDOUT: 'the host does not answer; check the address and the network',
  ECONNRESET: 'the server closes the connection; check that it is PostgreSQL',
  '28P01': 'the server refuses the user name or the password; correct them',
  '28000': 'the server refuses this user; correct the user name, or the pg_hba.conf of the server',
  '3D000': 'the server has no such database; name an existing one, for example "postgres"',
  '53300': 'the server has no connection left; raise its max_connections',
};

function whyNoConnection(error: unknown, connectionString: string, setting: string): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const known = faults[code];
  // What PostgreSQL itself says about its own state has nothing to do with the URL.
  if (known === undefined && error instanceof DatabaseError) return error;
  const fault = known ?? `the server cannot be used (${message || code})`;
  return new SetupError(`${setting} leads to ${withoutPassword(connectionString)}, but ${fault}.`, { cause: error });
}

function withoutPassword(connectionString: string): string {
  const { username, host, pathname } = new URL(connectionString);
  return `${username}${username && '@'}${host}${pathname}`;
}
