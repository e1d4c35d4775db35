import { decodeJwt } from 'jose';
import type { EntityManager } from 'typeorm';
import { DAY_MS, MINUTE_MS } from '../../../platform/durations.js';
import { createAccessTokenVerifier } from '../../../platform/identity/access-token.js';
import { system } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { viewerOf } from '../../../platform/testing/index.js';
import { CompanyMembership } from '../users/company-membership.entity.js';
import { Profile } from '../users/profile.entity.js';
import { admin, startPartners, type PartnersTest } from '../testing/partners.fixture.js';
import { Credential } from './credential.entity.js';
import { RefreshToken } from './refresh-token.entity.js';
import { purgeSignInTraces } from './sign-in.jobs.js';
import { SignInAttempt } from '../../../platform/passwords/sign-in-attempt.entity.js';
import { UserSession } from './user-session.entity.js';

const password = 'drei Wale im Schnee';

let test: PartnersTest;
/** Tests move it forward; it never goes back. */
let now = new Date();

beforeAll(async () => void (test = await startPartners({ clock: () => now })));
afterAll(() => test[Symbol.asyncDispose]());

const later = (ms: number): void => void (now = new Date(now.getTime() + ms));
const newEmail = (): string => `${uuidv7()}@post.example`;

const session = `{ accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt user { id name email role } }`;
const error = `... on MutationError { code message path }`;

async function mutate(field: string, type: string, input: object, success: string) {
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${success} ${error} } }`;
  const { data, errors, statements } = await test.execute({ query, variables: { input } });
  expect(errors).toBeUndefined();
  return { ...data[field], statements };
}

const signUp = (input: object) =>
  mutate('signUp', 'SignUpInput', { password, ...input }, `... on SignUpSuccess { session ${session} }`);
const signIn = (input: object) =>
  mutate(
    'signIn',
    'SignInInput',
    { password, ...input },
    `... on SignInSuccess { session ${session} } ... on TooManySignInAttemptsError { retryAt }`,
  );
const refresh = (refreshToken: string) =>
  mutate(
    'refreshSession',
    'RefreshSessionInput',
    { refreshToken },
    `... on RefreshSessionSuccess { session ${session} }`,
  );
const signOut = (input: object) => mutate('signOut', 'SignOutInput', input, '... on SignOutSuccess { endedSessions }');

/** An account of its own for a test. */
async function account(name = 'Kim Probe') {
  const email = newEmail();
  const { session } = await signUp({ email, name });
  return { email, id: session.user.id as string, refreshToken: session.refreshToken as string };
}

async function stored<T>(read: (manager: EntityManager) => Promise<T>): Promise<T> {
  await using uow = test.uow(system);
  return await uow.read(read);
}

async function changeRole(userId: string, role: string) {
  const query = `mutation ($input: ChangeAccountRoleInput!) {
    changeAccountRole(input: $input) { __typename ${error} ... on ChangeAccountRoleSuccess { user { role } } }
  }`;
  const { data } = await test.execute({ query, variables: { input: { userId, role } }, viewer: admin });
  return data.changeAccountRole;
}

describe('signUp', () => {
  it('opens an account under the normalised address and signs in', async () => {
    const email = newEmail();
    const { __typename, session } = await signUp({ email: email.toUpperCase(), name: '  Kim Probe ' });
    expect(__typename).toBe('SignUpSuccess');
    expect(session.user).toMatchObject({ name: 'Kim Probe', email, role: 'USER' });

    const viewer = await createAccessTokenVerifier({ jwks: test.services.issuer.jwks }).verify(session.accessToken);
    expect(viewer).toMatchObject({ userId: session.user.id, email, roles: ['user'], partnerId: null, companies: {} });
    const lifetime = new Date(session.accessTokenExpiresAt).getTime() - now.getTime();
    expect(lifetime).toBeGreaterThan(14 * MINUTE_MS);
    expect(lifetime).toBeLessThanOrEqual(15 * MINUTE_MS);

    const { data } = await test.execute({ query: '{ me { id name language emailVerified } }', viewer });
    expect(data.me).toEqual({ id: session.user.id, name: 'Kim Probe', language: 'DE', emailVerified: false });
  });

  it('calls an account without a name `Neuer Nutzer`', async () => {
    const { session } = await signUp({ email: newEmail() });
    expect(session.user.name).toBe('Neuer Nutzer');
  });

  it('refuses an address that has an account, however it is written', async () => {
    const { email } = await account();
    expect(await signUp({ email: email.toUpperCase() })).toMatchObject({
      __typename: 'EmailTakenError',
      code: 'EMAIL_TAKEN',
      path: ['email'],
    });
  });

  it('lets one of several sign-ups at once have the address', async () => {
    const email = newEmail();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => signUp({ email })));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array(4).fill('EmailTakenError'),
      'SignUpSuccess',
    ]);
  });

  it('refuses passwords that are easy to guess', async () => {
    expect(await signUp({ email: newEmail(), password: 'zu kurz' })).toMatchObject({
      __typename: 'WeakPasswordError',
      path: ['password'],
    });
  });

  it.each([
    ['email', { email: `a@${'lang.'.repeat(60)}example` }],
    ['name', { name: 'x'.repeat(101) }],
    ['name', { name: '   ' }],
  ])('refuses a bad %s', async (field, input) => {
    expect(await signUp({ email: newEmail(), ...input })).toMatchObject({
      __typename: 'InvalidInputError',
      path: [field],
    });
  });

  it('stores neither the password nor the refresh token', async () => {
    const { id, refreshToken } = await account();
    const { passwordHash } = await stored((manager) => manager.findOneByOrFail(Credential, { userId: id }));
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const tokens = await stored((manager) => manager.query(`SELECT row_to_json(t)::text AS row FROM refresh_tokens t`));
    expect(JSON.stringify(tokens)).not.toContain(refreshToken);
  });
});

describe('signIn', () => {
  it('gives a session for address and password, capitals and blanks aside', async () => {
    const { email, id } = await account();
    const { __typename, session } = await signIn({ email: email.toUpperCase() });
    expect(__typename).toBe('SignInSuccess');
    expect(session.user.id).toBe(id);
  });

  it('answers an unknown address as it answers a wrong password: same words, same statements, same work', async () => {
    const { email } = await account();
    const timed = async (input: object) => {
      const started = performance.now();
      const { statements, ...answer } = await signIn(input);
      return { answer, statements, ms: performance.now() - started };
    };
    const attempts = 5;
    const wrong: Awaited<ReturnType<typeof timed>>[] = [];
    const unknown: typeof wrong = [];
    for (let attempt = 0; attempt < attempts; attempt++) {
      wrong.push(await timed({ email, password: 'drei Wale im Regen' }));
      unknown.push(await timed({ email: newEmail() }));
    }
    expect(unknown[0]!.answer).toEqual(wrong[0]!.answer);
    expect(wrong[0]!.answer).toEqual({
      __typename: 'InvalidCredentialsError',
      code: 'INVALID_CREDENTIALS',
      message: expect.any(String),
      path: [],
    });
    expect(unknown[0]!.statements).toEqual(wrong[0]!.statements);
    // Without the decoy the unknown address would be answered in a tenth of the time.
    const median = (runs: typeof wrong) => runs.map(({ ms }) => ms).sort((a, b) => a - b)[2]!;
    expect(median(unknown)).toBeGreaterThan(median(wrong) / 4);
  });

  it('tells what the person may do: business, companies, role', async () => {
    const { email, id } = await account();
    const verifier = createAccessTokenVerifier({ jwks: test.services.issuer.jwks });
    const viewer = await verifier.verify((await signIn({ email })).session.accessToken);
    const created = await test.execute({
      query: `mutation { createPartner(input: { companyName: "Gasthaus" }) { ... on CreatePartnerSuccess { partner { id } } } }`,
      viewer,
    });
    await using uow = test.uow(system);
    await uow.write(async ({ manager }) => {
      await manager.insert(CompanyMembership, { userId: id, companyId: '7', role: 'owner' });
      await manager.insert(CompanyMembership, { userId: id, companyId: '12', role: 'staff' });
      await manager.update(Profile, { id }, { role: 'admin' });
    });
    expect(await verifier.verify((await signIn({ email })).session.accessToken)).toMatchObject({
      userId: id,
      roles: ['user', 'partner', 'staff', 'manager', 'admin'],
      partnerId: created.data.createPartner.partner.id,
      companies: { '7': 'owner', '12': 'staff' },
    });
  });

  it('locks an address after ten failures for fifteen minutes, even for the right password', async () => {
    const { email } = await account();
    for (let failure = 1; failure <= 10; failure++) {
      expect((await signIn({ email, password: 'falsch geraten' })).__typename).toBe('InvalidCredentialsError');
    }
    expect(await signIn({ email })).toMatchObject({
      __typename: 'TooManySignInAttemptsError',
      code: 'TOO_MANY_SIGN_IN_ATTEMPTS',
      retryAt: new Date(now.getTime() + 15 * MINUTE_MS).toISOString(),
    });
    later(14 * MINUTE_MS);
    expect((await signIn({ email })).__typename).toBe('TooManySignInAttemptsError');
    later(MINUTE_MS);
    expect((await signIn({ email })).__typename).toBe('SignInSuccess');
  });

  it('locks an address without an account just the same', async () => {
    const email = newEmail();
    for (let failure = 1; failure <= 10; failure++) await signIn({ email });
    expect((await signIn({ email })).__typename).toBe('TooManySignInAttemptsError');
  });

  it('forgets failures after the right password', async () => {
    const { email } = await account();
    for (let round = 0; round < 2; round++) {
      for (let failure = 1; failure <= 9; failure++) await signIn({ email, password: 'falsch geraten' });
      expect((await signIn({ email })).__typename).toBe('SignInSuccess');
    }
  });

  it('looks at no more than ten of many guesses at once', async () => {
    const { email } = await account();
    const guesses = Array.from({ length: 30 }, (_, guess) => signIn({ email, password: `falsch geraten ${guess}` }));
    const answers = (await Promise.all(guesses)).map(({ __typename }) => __typename);
    expect(answers.filter((answer) => answer === 'InvalidCredentialsError')).toHaveLength(10);
    expect(answers.filter((answer) => answer === 'TooManySignInAttemptsError')).toHaveLength(20);
  });

  it('refuses a password of any length without hashing all of it', async () => {
    const { email } = await account();
    expect((await signIn({ email, password: 'x'.repeat(500_000) })).__typename).toBe('InvalidCredentialsError');
  });

  it('tells a suspended person so, but only with the right password', async () => {
    const { email, id, refreshToken } = await account();
    expect(await changeRole(id, 'SUSPENDED')).toMatchObject({ user: { role: 'SUSPENDED' } });
    expect((await signIn({ email })).__typename).toBe('AccountSuspendedError');
    expect((await signIn({ email, password: 'falsch geraten' })).__typename).toBe('InvalidCredentialsError');
    expect((await refresh(refreshToken)).__typename).toBe('InvalidRefreshTokenError');
    await changeRole(id, 'USER');
    expect((await signIn({ email })).__typename).toBe('SignInSuccess');
  });

  it.each([
    ['NUL', { email: newEmail(), password: 'a\0bcdefghij' }],
    ['half of a surrogate pair', { email: newEmail(), password: '\uD800bcdefghij' }],
    ['no address', { email: 'no address', password }],
    ['NUL in the address', { email: 'a\0@post.example', password }],
  ])('refuses %s before any statement', async (_, input) => {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const { errors, statements } = await test.execute({ query, variables: { input } });
    expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
    expect(statements).toEqual([]);
  });
});

describe('refreshSession', () => {
  it('gives new tokens each time, and each token once', async () => {
    const { id, refreshToken } = await account();
    const second = await refresh(refreshToken);
    expect(second.__typename).toBe('RefreshSessionSuccess');
    expect(second.session.user.id).toBe(id);
    expect(second.session.refreshToken).not.toBe(refreshToken);
    expect((await refresh(second.session.refreshToken)).__typename).toBe('RefreshSessionSuccess');
  });

  it('ends the whole session when a token comes a second time', async () => {
    const { id, refreshToken } = await account();
    const { session: thief } = await refresh(refreshToken);
    expect(await refresh(refreshToken)).toMatchObject({
      __typename: 'InvalidRefreshTokenError',
      path: ['refreshToken'],
    });
    expect((await refresh(thief.refreshToken)).__typename).toBe('InvalidRefreshTokenError');
    const [ended] = await stored((manager) => manager.findBy(UserSession, { userId: id }));
    expect(ended).toMatchObject({ endReason: 'token_reused' });
  });

  it('lets at most one of many at once have it, and then ends the session', async () => {
    const { refreshToken } = await account();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => refresh(refreshToken)));
    const [winner, ...others] = outcomes.filter(({ __typename }) => __typename === 'RefreshSessionSuccess');
    expect(winner).toBeDefined();
    expect(others).toEqual([]);
    expect((await refresh(winner.session.refreshToken)).__typename).toBe('InvalidRefreshTokenError');
  });

  it('does not touch other sessions of the person', async () => {
    const { email, refreshToken } = await account();
    const { session: other } = await signIn({ email });
    await refresh(refreshToken);
    await refresh(refreshToken);
    expect((await refresh(other.refreshToken)).__typename).toBe('RefreshSessionSuccess');
  });

  it('refuses a token that was not used for thirty days', async () => {
    const { refreshToken } = await account();
    later(30 * DAY_MS);
    expect((await refresh(refreshToken)).__typename).toBe('InvalidRefreshTokenError');
  });

  it('refuses every token of a session that is half a year old', async () => {
    let { refreshToken } = await account();
    for (let month = 1; month <= 6; month++) {
      later(29 * DAY_MS);
      const { __typename, session } = await refresh(refreshToken);
      expect(__typename).toBe('RefreshSessionSuccess');
      refreshToken = session.refreshToken;
    }
    later(7 * DAY_MS);
    expect((await refresh(refreshToken)).__typename).toBe('InvalidRefreshTokenError');
  });

  it.each(['', 'x'.repeat(100_000), '\u{1F433}'])('refuses a token that never was', async (token) => {
    expect((await refresh(token)).__typename).toBe('InvalidRefreshTokenError');
  });

  it('takes over what has changed in the meantime', async () => {
    const { id, refreshToken } = await account();
    await changeRole(id, 'ADMIN');
    const { session } = await refresh(refreshToken);
    const viewer = await createAccessTokenVerifier({ jwks: test.services.issuer.jwks }).verify(session.accessToken);
    expect(viewer.roles).toContain('admin');
  });
});

describe('signOut', () => {
  it('ends the session, once', async () => {
    const { refreshToken } = await account();
    expect(await signOut({ refreshToken })).toMatchObject({ __typename: 'SignOutSuccess', endedSessions: 1 });
    expect((await refresh(refreshToken)).__typename).toBe('InvalidRefreshTokenError');
    expect(await signOut({ refreshToken })).toMatchObject({ __typename: 'SignOutSuccess', endedSessions: 0 });
  });

  it('ends the sessions of all devices when asked to', async () => {
    const { email, refreshToken } = await account();
    const { session: phone } = await signIn({ email });
    expect(await signOut({ refreshToken, everywhere: true })).toMatchObject({ endedSessions: 2 });
    expect((await refresh(phone.refreshToken)).__typename).toBe('InvalidRefreshTokenError');
  });

  it('refuses a token that never was', async () => {
    expect(await signOut({ refreshToken: 'never' })).toMatchObject({ __typename: 'InvalidRefreshTokenError' });
  });

  it('wins against a refresh at the same time: afterwards nothing works', async () => {
    const { refreshToken } = await account();
    const [refreshed] = await Promise.all([refresh(refreshToken), signOut({ refreshToken })]);
    const newest = refreshed.session?.refreshToken ?? refreshToken;
    expect((await refresh(newest)).__typename).toBe('InvalidRefreshTokenError');
  });
});

describe('endedSessions', () => {
  const gateway = viewerOf({ scopes: ['sessions:read'] });
  const sessionOf = ({ accessToken }: { accessToken: string }) => decodeJwt(accessToken)['sid'] as string;

  async function ended(after?: string): Promise<string[]> {
    const query = 'query ($after: UUID) { endedSessions(after: $after) }';
    const { data, errors, statements } = await test.execute({ query, variables: { after }, viewer: gateway });
    expect({ errors, statements: statements.length }).toEqual({ errors: undefined, statements: 1 });
    return data.endedSessions;
  }

  it('has the session of an access token from its sign-out on, for as long as the token lives', async () => {
    const email = newEmail();
    const { session: phone } = await signUp({ email });
    const { session: desk } = await signIn({ email });
    expect(sessionOf(phone)).not.toBe(sessionOf(desk));
    expect(await ended()).not.toContain(sessionOf(phone));

    const { session: later1 } = await refresh(phone.refreshToken);
    expect(sessionOf(later1)).toBe(sessionOf(phone));
    await signOut({ refreshToken: later1.refreshToken });
    expect(await ended()).toContain(sessionOf(phone));
    expect(await ended()).not.toContain(sessionOf(desk));
    later(15 * MINUTE_MS);
    expect(await ended()).toContain(sessionOf(phone));
    later(2 * MINUTE_MS);
    expect(await ended()).not.toContain(sessionOf(phone));
  });

  it.each<[string, (person: { id: string; refreshToken: string }) => Promise<unknown>]>([
    ['signed out everywhere', ({ refreshToken }) => signOut({ refreshToken, everywhere: true })],
    ['was suspended', ({ id }) => changeRole(id, 'SUSPENDED')],
  ])('has all sessions of who %s', async (_, act) => {
    const email = newEmail();
    const { session: phone } = await signUp({ email });
    const { session: desk } = await signIn({ email });
    await act({ id: phone.user.id, refreshToken: desk.refreshToken });
    expect(await ended()).toEqual(expect.arrayContaining([sessionOf(phone), sessionOf(desk)]));
  });

  it('has the one session of which a refresh token was used twice', async () => {
    const email = newEmail();
    const { session: stolen } = await signUp({ email });
    const { session: other } = await signIn({ email });
    await refresh(stolen.refreshToken);
    await refresh(stolen.refreshToken);
    expect(await ended()).toContain(sessionOf(stolen));
    expect(await ended()).not.toContain(sessionOf(other));
  });

  it('is read to its end by those who ask on', async () => {
    const all = await ended();
    expect(all.length).toBeGreaterThan(3);
    expect(all).toEqual(all.toSorted());
    expect(await ended(all[1])).toEqual(all.slice(2));
    expect(await ended(all.at(-1))).toEqual([]);
  });

  it('is for the gateway only', async () => {
    const refusals = [
      [viewerOf({}), 'UNAUTHENTICATED'],
      [viewerOf({ userId: uuidv7(), roles: ['user', 'partner', 'staff', 'manager'] }), 'FORBIDDEN'],
      [viewerOf({ scopes: ['leads:write'] }), 'FORBIDDEN'],
    ] as const;
    for (const [viewer, code] of refusals) {
      const { data, errors, statements } = await test.execute({ query: '{ endedSessions }', viewer });
      expect([data, errors![0]!.extensions!['code'], statements]).toEqual([{ endedSessions: null }, code, []]);
    }
  });
});

describe('retention', () => {
  it('forgets failures after the window, tokens when they expire, sessions a month after they ended', async () => {
    const ended = await account();
    const live = await account();
    await signOut({ refreshToken: ended.refreshToken });
    const failed = newEmail();
    await signIn({ email: failed });

    const left = () =>
      stored(async (manager) => ({
        failures: await manager.countBy(SignInAttempt, { accountHash: test.deps.hashEmail(failed) }),
        ended: await manager.countBy(UserSession, { userId: ended.id }),
        live: await manager.countBy(UserSession, { userId: live.id }),
        tokens: await manager.count(RefreshToken),
      }));
    await purgeSignInTraces(test.deps);
    expect(await left()).toMatchObject({ failures: 1, ended: 1, live: 1 });
    later(29 * DAY_MS);
    await purgeSignInTraces(test.deps);
    expect(await left()).toMatchObject({ failures: 0, ended: 1, live: 1 });
    later(2 * DAY_MS);
    await purgeSignInTraces(test.deps);
    expect(await left()).toEqual({ failures: 0, ended: 0, live: 1, tokens: 0 });
  });
});

describe('the keys', () => {
  it('are published without their secret half', async () => {
    const { http, services } = { http: test.subgraph.http, services: test.services };
    const headers = await test.headersOf(admin);
    const response = await http.inject({ url: '/.well-known/jwks.json', headers });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toContain('application/jwk-set+json');
    expect(response.json()).toEqual(services.issuer.jwks);
    expect(response.json().keys[0]).not.toHaveProperty('d');
  });

  it('are found through the metadata', async () => {
    const headers = await test.headersOf(admin);
    const response = await test.subgraph.http.inject({ url: '/.well-known/openid-configuration', headers });
    expect(response.json()).toMatchObject({ issuer: 'kontor', jwks_uri: '/.well-known/jwks.json' });
  });
});

describe('secrets', () => {
  const tables = ['credentials', 'sign_in_attempts', 'refresh_tokens'];

  it.each(tables)('%s are seen by nobody but the service', async (table) => {
    const { id } = await account();
    const count = async (viewer: typeof admin) => {
      await using uow = test.uow(viewer);
      const [row] = await uow.read((manager) => manager.query(`SELECT count(*)::int AS rows FROM ${table}`));
      return row.rows as number;
    };
    expect(await count(admin)).toBe(0);
    expect(await count({ ...admin, roles: ['user'], userId: id })).toBe(0);
  });
});
