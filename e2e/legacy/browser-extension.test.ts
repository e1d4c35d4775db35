import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast, demoPassword } from '../../platform/demo/cast.js';
import { startKontor, type RunningKontor } from '../testing/running-kontor.js';

/** What the old browser extension sends, in its order, to the running whole at its one origin. */

const ORIGIN = 'chrome-extension://fnbkhpjoehmnpdaklcfgbeimhjdiaglo';

let dataFolder: string;
let kontor: RunningKontor;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kontor-legacy-'));
  kontor = await startKontor('start.ts', dataFolder);
}, 120_000);
afterAll(async () => {
  await kontor[Symbol.asyncDispose]();
  await rm(dataFolder, { recursive: true, force: true });
});

interface Recorded {
  readonly method?: string;
  readonly cookie?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function send(path: string, { cookie, headers, ...request }: Recorded = {}) {
  const response = await fetch(kontor.url + path, {
    ...request,
    redirect: 'manual',
    headers: { origin: ORIGIN, accept: '*/*', 'sec-fetch-site': 'cross-site', ...(cookie && { cookie }), ...headers },
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
}

/** In the page of this origin, which is where people sign in. */
async function signIn(email: string): Promise<string> {
  const username = email.split('@', 1)[0]!;
  const { status, headers } = await send('/login', {
    method: 'POST',
    headers: {
      origin: kontor.url,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ username, password: demoPassword }).toString(),
  });
  expect([status, headers.get('location')]).toEqual([302, '/']);
  const [cookie] = headers.getSetCookie();
  expect(cookie).toMatch(/^session=[^;]+; .*HttpOnly; SameSite=Lax$/);
  return cookie!.split(';', 1)[0]!;
}

const mayRead = (headers: Headers) => [
  headers.get('access-control-allow-origin'),
  headers.get('access-control-allow-credentials'),
  headers.get('vary'),
];
const yes = [ORIGIN, 'true', 'Origin'];

it('looks for the shop of the open tab', async () => {
  const { status, headers, json } = await send('/api/shops');
  expect([status, mayRead(headers)]).toEqual([200, yes]);
  expect(Object.keys(json)).toEqual(['shops']);
  const { website, companyName } = cast.partners[0]!;
  expect(json.shops.find(({ id }: { id: number }) => id === 1)).toEqual({
    id: 1,
    name: companyName,
    url: website,
    alternative_urls: expect.any(Array),
  });
  for (const shop of json.shops) {
    expect(shop).toEqual({
      id: expect.any(Number),
      name: expect.any(String),
      url: expect.any(String),
      alternative_urls: expect.any(Array),
    });
  }
  const found = await send(`/api/shop/by_url?url=${encodeURIComponent(`${website}/warenkorb?x=1`)}`);
  expect(found.json).toMatchObject({ found: true, shop: { id: 1, name: companyName } });
});

it('is told that it sees no rates when it forgets the cookie, as it does', async () => {
  const { status, headers, json } = await send('/api/shops/1/rates');
  expect([status, json, mayRead(headers)]).toEqual([401, { error: 'Authentication required' }, yes]);
  expect((await send('/api/user/status')).json).toEqual({
    logged_in: false,
    username: null,
    is_admin: false,
    is_moderator: false,
    favorite_program_ids: [],
    has_favorites: false,
  });
});

it('shows an administrator what the shop gives', async () => {
  const cookie = await signIn(cast.admin.email);
  expect((await send('/api/user/status', { cookie })).json).toMatchObject({ logged_in: true, is_admin: true });
  const { status, json } = await send('/api/shops/1/rates', { cookie });
  expect(status).toBe(200);
  expect(json.shop).toEqual({ id: 1, name: cast.partners[0]!.companyName, url: cast.partners[0]!.website });
  expect(json.programs.length).toBeGreaterThanOrEqual(3);
  const values = json.programs.map(({ best_value: value }: { best_value: number }) => value);
  expect(values).toEqual(values.toSorted((a: number, b: number) => b - a));
  for (const program of json.programs) {
    expect(Object.keys(program).sort()).toEqual(['best_value', 'point_value_eur', 'program', 'program_id', 'rates']);
    for (const { incentive_text: _note, ...rate } of program.rates) {
      expect(Object.keys(rate).sort()).toEqual([
        'cashback_pct',
        'effective_value',
        'id',
        'point_value_eur',
        'points_per_eur',
        'rate_type',
      ]);
    }
  }
});

it('proposes the address of the open tab', async () => {
  const cookie = await signIn(cast.users[0]!.email);
  const preflight = await send('/api/proposals/url', {
    method: 'OPTIONS',
    headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
  expect([preflight.status, mayRead(preflight.headers)]).toEqual([200, yes]);
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('Content-Type');
  const propose = () =>
    send('/api/proposals/url', {
      method: 'POST',
      cookie,
      headers: { 'content-type': 'application/json' },
      body: '{"shop_id":"2","url":"https://tab-beispiel.example"}',
    });
  const first = await propose();
  expect([first.status, first.json, mayRead(first.headers)]).toEqual([
    201,
    { message: 'Proposal created successfully', proposal_id: expect.any(Number), status: 'pending' },
    yes,
  ]);
  const again = await propose();
  expect([again.status, again.json]).toEqual([
    200,
    { message: 'Proposal already exists', proposal_id: first.json.proposal_id, status: 'pending' },
  ]);
  const shop = (await send('/api/shops', { cookie })).json.shops.find(({ id }: { id: number }) => id === 2);
  expect(shop.alternative_urls).toContain('https://tab-beispiel.example');
});

it('asks for names while they are typed', async () => {
  const { json } = await send('/shop_names?q=2+und+3');
  expect(json).toEqual([{ id: expect.any(Number), name: '2&3 Internet und Telefon' }]);
  expect((await send('/shop_names?q=gibt+es+nicht')).text).toBe('[]');
});

it('finds everything else where it was', async () => {
  const health = await send('/health');
  expect([health.status, health.text]).toEqual([200, 'OK']);
  const login = await send('/api/notifications');
  expect([login.status, login.headers.get('location')]).toEqual([302, '/login?next=/api/notifications']);
  const cookie = await signIn(cast.users[0]!.email);
  const { json } = await send('/api/notifications', { cookie });
  expect(json).toMatchObject({ unread_count: 2, notifications: [{ is_read: false }, {}, {}] });
  const out = await send('/logout', { cookie });
  expect([out.status, out.headers.get('location')]).toEqual([302, '/']);
  expect((await send('/api/user/status', { cookie })).json).toMatchObject({ logged_in: false });
});

it('is not helped by a page elsewhere that knows the way', async () => {
  const cookie = await signIn(cast.users[0]!.email);
  const evil = { origin: 'https://evil.example' };
  const forged = await send('/api/notifications/read_all', { method: 'POST', cookie, headers: evil });
  expect([forged.status, forged.headers.get('access-control-allow-origin')]).toEqual([403, null]);
});
