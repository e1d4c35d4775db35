import { countRows, rowsOf } from '../testing/community.fixture.js';
import { retentionJobs } from '../retention.jobs.js';
import { OLD_PASSWORD, startLegacy, type LegacyWorld } from '../testing/legacy.fixture.js';

const now = { offset: 0 };
let world: LegacyWorld;
beforeAll(async () => {
  world = await startLegacy({
    clock: () => new Date(Date.now() + now.offset),
    settings: { EXTENSION_ORIGINS: 'chrome-extension://known' },
  });
});
afterAll(() => world[Symbol.asyncDispose]());
afterEach(() => void (now.offset = 0));

const hashOf = async (memberId: number): Promise<string> =>
  (await rowsOf(world, 'SELECT password_hash FROM member_logins WHERE member_id = $1', [memberId]))[0].password_hash;
const status = async (cookie?: string) => (await world.ask('GET', '/api/user/status', cookie ? { cookie } : {})).json;
const login = (username: string, password = OLD_PASSWORD, headers: Record<string, string> = {}) =>
  world.ask('POST', '/login', { form: { username, password }, headers });

describe('POST /login', () => {
  it('gives a cookie that is the member from then on, and leads to the first page', async () => {
    const { username } = await world.newLogin('contributor');
    const { status: code, headers } = await login(username);
    expect([code, headers['location']]).toEqual([302, '/']);
    const [cookie, ...traits] = String([headers['set-cookie']].flat()[0]).split('; ');
    expect(cookie).toMatch(/^session=[\w-]{43}$/);
    expect(traits).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']));
    expect(traits).not.toContain('Secure');
    expect(await status(cookie)).toMatchObject({ logged_in: true, username, is_admin: false, is_moderator: false });
    expect(await status()).toEqual({
      logged_in: false,
      username: null,
      is_admin: false,
      is_moderator: false,
      favorite_program_ids: [],
      has_favorites: false,
    });
  });

  it('gives it for safe connections only where the connection is safe', async () => {
    const { username } = await world.newLogin('user');
    const { headers } = await login(username, OLD_PASSWORD, { 'x-forwarded-proto': 'https' });
    expect(String(headers['set-cookie'])).toContain('; Secure; SameSite=Strict');
  });

  it('keeps nothing by which the cookie could be made again', async () => {
    const { username, id } = await world.newLogin('user');
    const token = (await world.signIn(username)).slice('session='.length);
    const [session] = await rowsOf(world, 'SELECT * FROM member_sessions WHERE member_id = $1', [id]);
    expect(JSON.stringify(session)).not.toContain(token);
  });

  it("hashes the old system's password anew, with which it is still the same", async () => {
    const { username, id } = await world.newLogin('user');
    expect(await hashOf(id)).toMatch(/^pbkdf2:/);
    await world.signIn(username);
    expect(await hashOf(id)).toMatch(/^\$argon2id\$/);
    await world.signIn(username);
    expect((await login(username, 'falsch')).status).toBe(200);
  });

  it('shows the page again for a wrong password and for an unknown name', async () => {
    const { username } = await world.newLogin('user');
    const answers = [await login(username, 'falsch'), await login('niemand-so-heisst', OLD_PASSWORD)];
    for (const { status: code, headers, text } of answers) {
      expect([code, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(headers['set-cookie']).toBeUndefined();
      expect(text).toContain('The name or the password is wrong.');
    }
  });

  it.each(['inactive', 'banned'])('lets nobody in whose membership is %s', async (resting) => {
    const { username, id } = await world.newLogin('admin');
    await rowsOf(world, 'UPDATE users SET status = $2 WHERE id = $1', [id, resting]);
    const { status: code, headers } = await login(username);
    expect([code, headers['location'], headers['set-cookie']]).toEqual([302, '/login', undefined]);
    // Who does not know the password is not told how things are.
    expect((await login(username, 'falsch')).status).toBe(200);
  });

  it('locks a name after ten failures, also for the right password, and for a quarter of an hour', async () => {
    const { username } = await world.newLogin('user');
    const guesses = await Promise.all(Array.from({ length: 14 }, () => login(username, 'falsch')));
    expect(guesses.filter(({ status: code }) => code === 200)).toHaveLength(10);
    const locked = await login(username);
    expect(locked.status).toBe(429);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(800);
    now.offset = 16 * 60_000;
    expect((await login(username)).status).toBe(302);
  });

  it('counts the guesses of one address over all names', async () => {
    const from = { ...world.people.nobody, clientIp: '203.0.113.9' };
    const guess = (name: string) =>
      world.ask('POST', '/login', { as: from, form: { username: name, password: 'falsch' } });
    await rowsOf(world, `INSERT INTO sign_in_attempts VALUES ($1, 99, now())`, [
      world.test.deps.hashEmail('address 203.0.113.9'),
    ]);
    expect((await guess('erster-name')).status).toBe(200);
    expect((await guess('zweiter-name')).status).toBe(429);
  });

  it.each<Record<string, string>>([{}, { username: 'x' }, { username: '', password: '' }])(
    'bears forms without fields: %j',
    async (form) => {
      expect((await world.ask('POST', '/login', { form })).status).toBe(200);
      expect((await world.ask('POST', '/login', { json: { username: { a: 1 }, password: ['b'] } })).status).toBe(200);
    },
  );
});

describe('a session', () => {
  it('ends with GET /logout', async () => {
    const { username, id } = await world.newLogin('user');
    const [cookie, other] = [await world.signIn(username), await world.signIn(username)];
    const { status: code, headers } = await world.ask('GET', '/logout', { cookie });
    expect([code, headers['location']]).toEqual([302, '/']);
    expect(String(headers['set-cookie'])).toMatch(/^session=; .*Expires=Thu, 01 Jan 1970/);
    expect((await status(cookie)).logged_in).toBe(false);
    // Another browser's goes on.
    expect((await status(other)).logged_in).toBe(true);
    expect(await countRows(world, 'member_sessions WHERE member_id = $1', [id])).toBe(1);
  });

  it('ends for good when the membership rests, whoever lets it rest', async () => {
    const { username, id } = await world.newLogin('user');
    const cookie = await world.signIn(username);
    const change = (to: string) =>
      world.get(
        `mutation ($input: ChangeShopMemberStatusInput!) { changeShopMemberStatus(input: $input) { __typename } }`,
        { input: { memberId: String(id), status: to } },
      );
    await change('BANNED');
    expect((await status(cookie)).logged_in).toBe(false);
    await change('ACTIVE');
    expect((await status(cookie)).logged_in).toBe(false);
  });

  it('ends after thirty days', async () => {
    const cookie = await world.signIn((await world.newLogin('user')).username);
    now.offset = 29 * 86_400_000;
    expect((await status(cookie)).logged_in).toBe(true);
    now.offset = 31 * 86_400_000;
    expect((await status(cookie)).logged_in).toBe(false);
  });

  it('of a made-up token is none', async () => {
    expect((await status('session=nonsense')).logged_in).toBe(false);
    expect((await status(`session=${'A'.repeat(43)}`)).logged_in).toBe(false);
  });

  it('gives way to an access token', async () => {
    const cookie = await world.signIn((await world.newLogin('admin')).username);
    const { json } = await world.ask('GET', '/api/user/status', { cookie, as: world.people.viewer });
    expect(json).toMatchObject({ logged_in: true, is_admin: false });
  });

  it('has the rights that the member has now', async () => {
    const { username, id } = await world.newLogin('user');
    const cookie = await world.signIn(username);
    expect((await world.ask('GET', '/admin/users?json=1', { cookie })).status).toBe(403);
    await rowsOf(world, `UPDATE users SET role = 'admin' WHERE id = $1`, [id]);
    expect((await world.ask('GET', '/admin/users?json=1', { cookie })).status).toBe(200);
  });
});

it('what signing in leaves behind is forgotten once it says nothing any more', async () => {
  const { username, id } = await world.newLogin('user');
  await world.signIn(username);
  await login(username, 'falsch');
  const job = retentionJobs(world.test.deps, 90).find(({ name }) => name === 'forget-sign-ins')!;
  const run = () => job.handler({ data: null, signal: new AbortController().signal });
  const left = async () => [
    await countRows(world, 'member_sessions WHERE member_id = $1', [id]),
    await countRows(world, 'sign_in_attempts WHERE account_hash = $1', [world.test.deps.hashEmail(`name ${username}`)]),
  ];
  await run();
  expect(await left()).toEqual([1, 1]);
  now.offset = 16 * 60_000;
  await run();
  expect(await left()).toEqual([1, 0]);
  now.offset = 31 * 86_400_000;
  await run();
  expect(await left()).toEqual([0, 0]);
});

describe('POST /register', () => {
  const register = (form: Record<string, string>) => world.ask('POST', '/register', { form });
  const somebody = () => {
    const username = `neu-${Math.random().toString(36).slice(2)}`;
    return { username, email: `${username}@post.example`, password: 'langes Passwort' };
  };

  it('makes a viewer who can sign in', async () => {
    const person = somebody();
    const { status: code, headers } = await register(person);
    expect([code, headers['location']]).toEqual([302, '/login']);
    const cookie = await world.signIn(person.username, person.password);
    expect(await status(cookie)).toMatchObject({ logged_in: true, username: person.username });
    const [row] = await rowsOf(
      world,
      'SELECT role, status, password_hash FROM users JOIN member_logins ON member_id = id WHERE username = $1',
      [person.username],
    );
    expect(row).toMatchObject({
      role: 'viewer',
      status: 'active',
      password_hash: expect.stringMatching(/^\$argon2id\$/),
    });
  });

  it('takes a name and an address once, also when several come at the same time', async () => {
    const person = somebody();
    const before = await countRows(world, 'users');
    const answers = await Promise.all(Array.from({ length: 6 }, () => register(person)));
    expect(answers.map(({ status: code }) => code).sort()).toEqual([200, 200, 200, 200, 200, 302]);
    expect(await countRows(world, 'users')).toBe(before + 1);
    const sameAddress = { ...somebody(), email: person.email.toUpperCase() };
    expect((await register(sameAddress)).text).toContain('Somebody has this name or this address.');
  });

  it.each([
    ['no name', { username: ' ' }, 'This must not be empty.'],
    ['no address', { email: 'nirgends' }, 'not an e-mail address'],
    ['a short password', { password: 'kurz1' }, 'At least 8 characters'],
    ['a control character', { username: 'a\tb' }, 'not in the expected form'],
  ])('refuses %s', async (_, wrong, reason) => {
    const before = await countRows(world, 'users');
    const { status: code, text } = await register({ ...somebody(), ...wrong });
    expect(code).toBe(200);
    expect(text).toContain(reason);
    expect(await countRows(world, 'users')).toBe(before);
  });
});

describe('a page elsewhere', () => {
  const evil = { origin: 'https://evil.example' };
  let cookie: string;
  beforeAll(async () => void (cookie = await world.signIn((await world.newLogin('user')).username)));
  const post = (headers: Record<string, string>) =>
    world.ask('POST', '/api/notifications/read_all', { cookie, headers });

  it('sends no form in the name of a member', async () => {
    expect((await post(evil)).status).toBe(403);
    expect((await post({ origin: 'null' })).status).toBe(403);
    expect((await post({ origin: 'chrome-extension://unknown' })).status).toBe(403);
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('signs nobody in and registers nobody', async () => {
    const { username } = await world.newLogin('user');
    expect((await login(username, OLD_PASSWORD, evil)).status).toBe(403);
    expect((await world.ask('POST', '/register', { form: {}, headers: evil })).status).toBe(403);
  });

  it('is none of ours, of the extension, or no page at all', async () => {
    expect((await post({ origin: 'https://kontor.test' })).status).toBe(200);
    expect((await post({ origin: 'https://shops.test', 'x-forwarded-host': 'shops.test' })).status).toBe(200);
    expect((await post({ origin: 'chrome-extension://known' })).status).toBe(200);
    expect((await post({})).status).toBe(200);
  });

  it('does not matter to who shows an access token', async () => {
    const { status: code } = await world.ask('POST', '/api/notifications/read_all', {
      as: world.people.user,
      headers: evil,
    });
    expect(code).toBe(200);
  });
});

it.each(['member_logins', 'member_sessions', 'sign_in_attempts'])(
  '%s is seen by nobody but the service',
  async (table) => {
    await world.signIn((await world.newLogin('user')).username);
    for (const viewer of [world.people.admin, world.people.platformAdmin, world.people.nobody]) {
      await using uow = world.test.uow(viewer);
      expect(await uow.read((manager) => manager.query(`SELECT * FROM ${table}`))).toEqual([]);
    }
  },
);
