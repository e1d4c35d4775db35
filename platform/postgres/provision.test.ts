import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Client, escapeIdentifier } from 'pg';
import { testServer } from '../testing/config.js';
import { urlOf } from './admin-client.js';
import { dropAll, provision } from './provision.js';
import { sharedSecrets } from './shared-secrets.js';
import { SetupError } from './setup-error.js';

const { adminUrl, prefix: runPrefix } = testServer();
const prefix = `${runPrefix}_${randomBytes(4).toString('hex')}`;
const names = ['one', 'two-parts'] as const;
const setUp = (secret = 'first') => provision({ adminUrl, prefix, names, secret });

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

afterAll(() => dropAll({ adminUrl, prefix, names }));

describe('the databases', () => {
  it('are made once, by whoever comes first, and then found', async () => {
    const [first, second] = await Promise.all([setUp(), setUp()]);
    expect(second).toEqual(first);
    expect(await setUp()).toEqual(first);
    expect(first['two-parts'].database).toBe(`${prefix}_two_parts`);
  });

  it('give the app role the tables of the owner, and nothing else', async () => {
    const { one, 'two-parts': two } = await setUp();
    await query(one.ownerUrl, `CREATE SCHEMA s; CREATE TABLE s.t (id serial, mail citext)`);
    expect(await query(one.appUrl, `INSERT INTO s.t (mail) VALUES ('Ä') RETURNING mail = 'ä' AS same`)).toEqual([
      { same: true },
    ]);
    await expect(query(one.appUrl, `CREATE TABLE public.mine ()`)).rejects.toThrow('permission denied');
    await expect(query(one.appUrl, `DROP TABLE s.t`)).rejects.toThrow('must be owner');
    await expect(query(urlOf(one.appUrl, { database: two.database }), `SELECT 1`)).rejects.toThrow('permission denied');
    expect(
      await query(
        one.appUrl,
        `SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole AS powerful FROM pg_roles
         WHERE rolname = current_user`,
      ),
    ).toEqual([{ powerful: false }]);
  });

  it('follow the secret', async () => {
    const before = await setUp('first');
    const after = await setUp('second');
    expect(await query(after.one.appUrl, `SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    await expect(query(before.one.appUrl, `SELECT 1`)).rejects.toThrow('password');
  });

  it('are not deleted while somebody uses them', async () => {
    const { one } = await setUp();
    const client = new Client({ connectionString: one.appUrl });
    await client.connect();
    await expect(dropAll({ adminUrl, prefix, names })).rejects.toThrow(`"${one.database}" is in use`);
    await client.end();
    expect(await query(one.appUrl, `SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  });
});

it('keeps one set of secrets on a server', async () => {
  const [first, second] = await Promise.all([
    sharedSecrets({ adminUrl, prefix }, { pepper: 'a' }),
    sharedSecrets({ adminUrl, prefix }, { pepper: 'b' }),
  ]);
  expect(second).toEqual(first);
  expect(await sharedSecrets({ adminUrl, prefix }, { pepper: 'c' })).toEqual(first);
  const { one } = await setUp();
  await expect(query(urlOf(one.appUrl, { database: `${prefix}_secrets` }), 'SELECT 1')).rejects.toThrow(
    'permission denied',
  );
});

describe('an administrator who is no superuser', () => {
  const role = `${prefix}_admin`;
  const asRole = urlOf(adminUrl, { role, password: 'secret', database: 'postgres' });
  const theirs = { adminUrl: asRole, prefix: `${prefix}_theirs`, names: ['one'] as const };
  beforeAll(() => query(adminUrl, `CREATE ROLE ${escapeIdentifier(role)} LOGIN PASSWORD 'secret'`));
  afterAll(() => query(adminUrl, `DROP ROLE ${escapeIdentifier(role)}`));

  it('is told which right is missing, and needs no other', async () => {
    await expect(provision({ ...theirs, secret: 's' })).rejects.toThrow(
      /may not create databases and roles: run 'ALTER/,
    );
    await query(adminUrl, `ALTER ROLE ${escapeIdentifier(role)} CREATEDB CREATEROLE`);
    const { one } = await provision({ ...theirs, secret: 's' });
    await query(one.ownerUrl, `CREATE TABLE public.t (mail citext)`);
    expect(await query(one.appUrl, `SELECT * FROM public.t`)).toEqual([]);
    await dropAll(theirs);
  });
});

describe('a DATABASE_URL that leads nowhere', () => {
  const sentence = async (url: string): Promise<string> => {
    const error: unknown = await provision({ adminUrl: url, names, secret: 's' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetupError);
    return (error as SetupError).message;
  };

  it('says what is wrong with it, without the password', async () => {
    const wrong = urlOf(adminUrl, { role: `${prefix}_nobody`, password: 'not-this', database: 'postgres' });
    expect(await sentence(wrong)).toMatch(/refuses the user name or the password; correct them\.$/);
    expect(await sentence(wrong)).not.toContain('not-this');
    expect(await sentence(urlOf(adminUrl, { database: 'no_such' }))).toMatch(/no such database; name an existing one/);
    expect(await sentence('postgres://u@127.0.0.1:1/postgres')).toMatch(
      /u@127\.0\.0\.1:1\/postgres, but nothing listens/,
    );
    expect(await sentence('postgres://no-such-host.invalid/postgres')).toMatch(/host/);
  });

  it('notices that something else than PostgreSQL answers', async () => {
    const server = createServer((socket) =>
      socket
        .on('error', () => undefined)
        .resume()
        .end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await sentence(`postgres://u@127.0.0.1:${port}/postgres`)).toMatch(/DATABASE_URL leads to .*, but/);
    server.close();
    await once(server, 'close');
  });
});
