import { createHmac } from 'node:crypto';
import { DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import { connectAdmin, urlOf, type AdminClient } from './admin-client.js';
import { SetupError } from './setup-error.js';
import { DEFAULT_PREFIX, secretsDatabase } from './shared-secrets.js';

export interface ProvisionOptions<Name extends string> {
  /** URL of a role that may create databases and roles. */
  readonly adminUrl: string;
  /** Start of the names of all databases and roles. Default `kontor`. */
  readonly prefix?: string;
  /** One database each, for example `shop-points`. */
  readonly names: readonly Name[];
  /** The roles' passwords are derived from it: the same secret gives the same URLs. */
  readonly secret: string;
}

/** One subgraph's database and its two roles. */
export interface ProvisionedDatabase {
  readonly database: string;
  /** For migrations: owns the database and all that is in it. */
  readonly ownerUrl: string;
  /** For the service: neither owner nor superuser, and row level security binds it. */
  readonly appUrl: string;
}

/** What migrations may use. All are trusted: whoever may create the database may create them. */
const EXTENSIONS = ['btree_gist', 'citext', 'pg_trgm', 'pgcrypto', 'unaccent'];

/** To be raised when what is set up below changes: existing databases are then set up once more. */
const VERSION = 1;

/**
 * Makes a database with two roles for every name, and changes nothing where they are already as they should be. Roles of
 * one database cannot connect to another.
 *
 * @throws SetupError when the server or the rights on it do not allow it.
 */
export async function provision<Name extends string>(
  options: ProvisionOptions<Name>,
): Promise<Record<Name, ProvisionedDatabase>> {
  const plans = options.names.map((name) => planFor(options, name));
  await using admin = await connectAdmin(options.adminUrl);
  if ((await pending(admin, plans)).length > 0) {
    if (!admin.mayProvision) {
      throw new SetupError(
        `The user "${admin.name}" of DATABASE_URL may not create databases and roles: ` +
          `run 'ALTER ROLE ${escapeIdentifier(admin.name)} CREATEDB CREATEROLE' as a superuser, or use another user.`,
      );
    }
    await admin.client.query(`SELECT pg_advisory_lock(hashtext('kontor provision'))`);
    // Somebody else may have done it while we waited.
    const toDo = await pending(admin, plans);
    for (const plan of toDo) await explaining(plan, admin, () => setUpRolesAndDatabase(plan, admin));
    await Promise.all(toDo.map((plan) => explaining(plan, admin, () => setUpInside(plan, options.adminUrl))));
  }
  const entries = plans.map(({ name, database, ownerUrl, appUrl }) => [name, { database, ownerUrl, appUrl }]);
  return Object.fromEntries(entries) as Record<Name, ProvisionedDatabase>;
}

/**
 * Deletes what `provision` has made, with all data.
 *
 * @throws SetupError when somebody still uses one of the databases; then nothing is deleted.
 */
export async function dropAll(options: {
  readonly adminUrl: string;
  readonly prefix?: string;
  readonly names: readonly string[];
}): Promise<void> {
  const { adminUrl, prefix, names } = options;
  const databases = [...names.map((name) => databaseName(prefix, name)), secretsDatabase(prefix)];
  await using admin = await connectAdmin(adminUrl);
  const { rows } = await admin.client.query<{ datname: string }>(
    `SELECT DISTINCT datname FROM pg_stat_activity WHERE datname = ANY($1) AND backend_type = 'client backend'`,
    [databases],
  );
  if (rows[0] !== undefined) {
    throw new SetupError(`The database "${rows[0].datname}" is in use: stop the Kontor that works with it first.`);
  }
  for (const database of databases) await admin.client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(database)}`);
  const roles = databases.flatMap((database) => [ownerRole(database), appRole(database)]);
  await admin.client.query(`DROP ROLE IF EXISTS ${roles.map(escapeIdentifier).join(', ')}`);
}

interface Role {
  readonly name: string;
  readonly password: string;
}

interface Plan<Name extends string = string> extends ProvisionedDatabase {
  readonly name: Name;
  readonly owner: Role;
  readonly app: Role;
  /** Written to the finished database as its comment, and so its sign that nothing is left to do. */
  readonly mark: string;
}

function databaseName(prefix: string = DEFAULT_PREFIX, name: string): string {
  return `${prefix}_${name.replaceAll('-', '_')}`;
}

const ownerRole = (database: string): string => `${database}_owner`;
const appRole = (database: string): string => `${database}_app`;

function planFor<Name extends string>(options: ProvisionOptions<Name>, name: Name): Plan<Name> {
  const database = databaseName(options.prefix, name);
  const role = (roleName: string): Role => ({ name: roleName, password: rolePassword(options.secret, roleName) });
  const urlFor = (role: Role): string =>
    urlOf(options.adminUrl, { role: role.name, password: role.password, database });
  const owner = role(ownerRole(database));
  const app = role(appRole(database));
  // Everybody on the server can read it: enough to notice other passwords, too little to find out which.
  const fingerprint = digest(owner.password, app.password).slice(0, 6);
  const mark = `kontor ${VERSION} ${fingerprint}`;
  return { name, database, owner, app, ownerUrl: urlFor(owner), appUrl: urlFor(app), mark };
}

/** For whoever configures a service that is not started from here. */
export function rolePassword(secret: string, role: string): string {
  return digest(secret, role);
}

function digest(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

/** The databases that do not exist yet, are half set up, or were set up with other passwords. */
async function pending<Name extends string>(admin: AdminClient, plans: readonly Plan<Name>[]): Promise<Plan<Name>[]> {
  const { rows } = await admin.client.query<{ datname: string; mark: string | null; roles: string }>(
    `SELECT datname, shobj_description(oid, 'pg_database') AS mark,
            (SELECT count(*) FROM pg_roles WHERE rolname IN (datname || '_owner', datname || '_app')) AS roles
     FROM pg_database WHERE datname = ANY($1)`,
    [plans.map((plan) => plan.database)],
  );
  return plans.filter(
    (plan) => !rows.some((row) => row.datname === plan.database && row.mark === plan.mark && row.roles === '2'),
  );
}

async function setUpRolesAndDatabase(plan: Plan, admin: AdminClient): Promise<void> {
  await setUpRole(plan.owner, admin);
  await setUpRole(plan.app, admin);
  await setUpDatabase(plan, admin);
}

/** Extensions and default privileges belong to a database, so each needs a connection of its own. */
async function setUpInside(plan: Plan, adminUrl: string): Promise<void> {
  await using inside = await connectAdmin(adminUrl, plan.database);
  await inside.client.query(EXTENSIONS.map((name) => `CREATE EXTENSION IF NOT EXISTS ${name} SCHEMA public`).join(';'));
  await inside.client.query(privileges(plan));
}

async function setUpRole({ name, password }: Role, { client, isSuperuser, serverVersion }: AdminClient): Promise<void> {
  const role = escapeIdentifier(name);
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  // A new role is no superuser, bypasses no row level security and creates neither databases nor roles.
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${escapeLiteral(password)}`);
  if (isSuperuser) return;
  // Others may give a database to a role, and act for it, only as its member.
  await client.query(`GRANT ${role} TO CURRENT_USER ${serverVersion >= 16 ? 'WITH INHERIT TRUE, SET TRUE' : ''}`);
}

async function setUpDatabase(plan: Plan, { client, serverVersion }: AdminClient): Promise<void> {
  const database = escapeIdentifier(plan.database);
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [plan.database]);
  if (rowCount === 0) {
    // PostgreSQL's own rules for letters and order where it has them, so that every server sorts alike.
    const locale = serverVersion >= 17 ? `LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'` : '';
    const owner = escapeIdentifier(plan.owner.name);
    await client.query(`CREATE DATABASE ${database} OWNER ${owner} TEMPLATE template0 ENCODING 'UTF8' ${locale}`);
  }
  await client.query(
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
     GRANT CONNECT ON DATABASE ${database} TO ${escapeIdentifier(plan.app.name)}`,
  );
}

/** The mark comes last, in the same transaction. */
function privileges(plan: Plan): string {
  const app = escapeIdentifier(plan.app.name);
  const fromNowOn = `ALTER DEFAULT PRIVILEGES FOR ROLE ${escapeIdentifier(plan.owner.name)} GRANT`;
  return `
    GRANT USAGE ON SCHEMA public TO ${app};
    ${fromNowOn} USAGE ON SCHEMAS TO ${app};
    ${fromNowOn} SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
    ${fromNowOn} USAGE, SELECT ON SEQUENCES TO ${app};
    COMMENT ON DATABASE ${escapeIdentifier(plan.database)} IS ${escapeLiteral(plan.mark)}`;
}

async function explaining(plan: Plan, admin: AdminClient, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    throw explain(error, plan, admin);
  }
}

function explain(error: unknown, plan: Plan, admin: AdminClient): unknown {
  if (!(error instanceof DatabaseError)) return error;
  const sentence = whatIsMissing(error, plan, admin);
  return sentence === null ? error : new SetupError(sentence, { cause: error });
}

const INSUFFICIENT_PRIVILEGE = '42501';

function whatIsMissing({ code, message }: DatabaseError, { database }: Plan, { name }: AdminClient): string | null {
  const extension = /extension "(\w+)"/.exec(message)?.[1];
  const isForbidden = code === INSUFFICIENT_PRIVILEGE;
  if (isForbidden && extension !== undefined) {
    return (
      `The user "${name}" of DATABASE_URL may not create the extension "${extension}": run 'CREATE EXTENSION ` +
      `${extension} SCHEMA public' as a superuser in the database "${database}", or use a superuser.`
    );
  }
  if (isForbidden) {
    return (
      `The user "${name}" of DATABASE_URL may not set up the database "${database}" (${message}): give it the right, ` +
      'or use a superuser.'
    );
  }
  if (extension !== undefined) {
    return `The server of DATABASE_URL has no extension "${extension}": install PostgreSQL's contrib package there.`;
  }
  return null;
}
