import { createHash } from 'node:crypto';
import { admin } from '../testing/marketplace.fixture.js';
import { startLegacy, type LegacyTest } from '../testing/legacy.fixture.js';

const SIGNED_AT = 1_764_583_200_000;
const SIGNATURE = '1867431193c5b391d14f18a0e36f029d2e713ae29773aa5ed9af69e67b9322d0';

let test: LegacyTest;
beforeAll(
  async () => void (test = await startLegacy({ PRESENCE_DEBUG: 'true', TS_API_KEY: 'key of the presence tests' })),
);
afterAll(() => test[Symbol.asyncDispose]());

const post = (path: string, body: object) => test.call(`POST /api/presence/${path}`, { body });
const beat = (thinker: string, pairCode?: string, more: object = {}) =>
  post('heartbeat', { thinker_id: thinker, pair_code: pairCode, ...more });
const match = async (thinker: string, pairCode?: string) => {
  const { status, body } = await post('match', { thinker_id: thinker, pair_code: pairCode });
  return status === 200 ? body.room_id : status;
};
/** As if nobody under the code had sent a heartbeat for so long. */
const silentFor = (pairCode: string, interval: string) =>
  test.change('UPDATE presence_sessions SET last_seen_at = now() - $2::interval WHERE pair_code = $1', [
    pairCode,
    interval,
  ]);

describe('POST /api/presence/verify', () => {
  it.each([
    [{ token: 'demo-token-one' }, 'thinker-6aab65ddf61f'],
    [{ mot: 'demo-token-two' }, 'thinker-80fedbf28de1'],
    [{ token: '', thinker_token: 'demo-token-two' }, 'thinker-80fedbf28de1'],
  ])('%j is %s', async (body, thinker) => {
    expect(await post('verify', body)).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
      body: { thinker_id: thinker, pair_code: null },
    });
  });

  it.each([[{}], [{ token: '' }], [{ token: null }]])('refuses %j', async (body) => {
    expect(await post('verify', body)).toMatchObject({ status: 400, body: { error: 'token fehlt' } });
  });

  it.each(['ein Schlüssel aus Wörtern', 'x'.repeat(1_000), '😀'])('knows a thinker by any text: %s', async (token) => {
    const digits = createHash('sha256').update(token).digest('hex').slice(0, 12);
    expect((await post('verify', { token })).body).toEqual({ thinker_id: `thinker-${digits}`, pair_code: null });
  });

  it.each([
    ['in time', 0, SIGNATURE, 200],
    ['in the last moment', 300_000, SIGNATURE, 200],
    ['too late', 300_001, SIGNATURE, 'Token abgelaufen'],
    ['from the future', -300_001, SIGNATURE, 'Token abgelaufen'],
    ['of something else', 0, `${SIGNATURE.slice(0, -1)}1`, 'Signatur ungültig'],
  ])('looks at a signature: %s', async (_, after, sig, expected) => {
    test.setClock(SIGNED_AT + after);
    const { status, body } = await post('verify', { token: 'demo-token-one', ts: SIGNED_AT, sig });
    expect(expected === 200 ? status : [status, body]).toEqual(expected === 200 ? 200 : [401, { error: expected }]);
  });

  it('takes a time that is none for one that has run out, and looks at no half of a signature', async () => {
    const said = { token: 'demo-token-one', sig: SIGNATURE };
    expect(await post('verify', { ...said, ts: 'soon' })).toMatchObject({
      status: 401,
      body: { error: 'Token abgelaufen' },
    });
    expect((await post('verify', said)).status).toBe(200);
    expect((await post('verify', { token: 'demo-token-one', ts: 1 })).status).toBe(200);
  });
});

describe('POST /api/presence/heartbeat', () => {
  it('takes in a thinker whom nobody knows, and tells the time', async () => {
    const before = Date.now();
    const { status, body } = await beat('base62BrowserId0000001', 'heartbeat', { status: 'online' });
    expect([status, Object.keys(body).sort()]).toEqual([200, ['last_seen', 'ok']]);
    expect(body.ok).toBe(true);
    expect(Math.abs(body.last_seen - before)).toBeLessThan(60_000);
  });

  it('keeps the pair code when none is sent; any other status is offline', async () => {
    await beat('keeper', 'kept-code');
    await beat('keeper', '');
    const sessions = () =>
      test.sql(
        `SELECT pair_code, status, room_id FROM presence_sessions
         WHERE thinker_id = (SELECT id FROM thinkers WHERE public_id = 'keeper')`,
      );
    expect(await sessions()).toEqual([{ pair_code: 'kept-code', status: 'online', room_id: null }]);
    expect((await beat('keeper', undefined, { status: 'away' })).status).toBe(200);
    expect(await sessions()).toEqual([{ pair_code: 'kept-code', status: 'offline', room_id: null }]);
  });

  it('is for somebody', async () => {
    expect(await post('heartbeat', {})).toMatchObject({ status: 400, body: { error: 'thinker_id fehlt' } });
  });
});

describe('POST /api/presence/match', () => {
  it('gives one room to those who wait under a code, and none to those who have gone', async () => {
    await beat('A', 'projekt_alpha');
    expect(await match('A', 'projekt_alpha')).toBeNull();
    await beat('B', 'projekt_alpha');
    const room = await match('A', 'projekt_alpha');
    expect(room).toMatch(/^room-projekt_alpha-[0-9a-f]{8}$/);
    expect(await match('B', 'projekt_alpha')).toBe(room);
    await silentFor('projekt_alpha', '59.9 seconds');
    expect(await match('B', 'projekt_alpha')).toBe(room);
    await silentFor('projekt_alpha', '60.001 seconds');
    expect(await match('B', 'projekt_alpha')).toBeNull();
  });

  it('tells the room to others, too, and distinguishes capital letters', async () => {
    await Promise.all([beat('C', 'Code'), beat('D', 'Code')]);
    const room = await match('stranger', 'Code');
    expect(room).toMatch(/^room-Code-/);
    expect(await match('stranger', 'code')).toBeNull();
  });

  it('gives one room to twenty who ask at once', async () => {
    const crowd = Array.from({ length: 20 }, (_, index) => `crowd-${index}`);
    await Promise.all(crowd.map((thinker) => beat(thinker, 'crowd')));
    const rooms = await Promise.all(crowd.map((thinker) => match(thinker, 'crowd')));
    expect(new Set(rooms).size).toBe(1);
    expect(rooms[0]).not.toBeNull();
  });

  it('without a code is nothing, without a thinker a mistake', async () => {
    expect(await post('match', { thinker_id: 'A' })).toMatchObject({ status: 200, body: { room_id: null } });
    expect(await post('match', { pair_code: 'x' })).toMatchObject({ status: 400, body: { error: 'thinker_id fehlt' } });
  });
});

describe('GET /api/presence/debug', () => {
  it('is for administrators, and names no tokens', async () => {
    await beat('seen', 'debugged');
    expect((await test.call('GET /api/presence/debug')).status).toBe(401);
    const wrong = { headers: { 'x-ts-apikey': 'another key of the tests' } };
    expect((await test.call('GET /api/presence/debug', wrong)).status).toBe(401);
    const right = { headers: { 'x-ts-apikey': 'key of the presence tests' } };
    expect((await test.call('GET /api/presence/debug', right)).status).toBe(200);
    const { status, body } = await test.call('GET /api/presence/debug', { viewer: admin });
    expect(status).toBe(200);
    expect(body.count).toBe(body.items.length);
    const item = { thinker_id: 'seen', pair_code: 'debugged', status: 'online', room_id: null };
    const seen = body.items.find(({ thinker_id: id }: { thinker_id: string }) => id === 'seen');
    expect(seen).toEqual({ ...item, last_seen: expect.any(Number) });
    expect(Number.isInteger(seen.last_seen)).toBe(true);
  });
});

it('GET /api/presence/catalog/apis lists three examples', async () => {
  const { status, body } = await test.call('GET /api/presence/catalog/apis');
  expect(status).toBe(200);
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual([
    'doc-verify-example',
    'ai-summary-example',
    'webhook-generic',
  ]);
  expect(body.items[2]).toEqual({
    id: 'webhook-generic',
    name: 'Eigenes Webhook-Backend',
    category: 'custom',
    base_url: 'https://deine-seite.tld/api/manifest/submit',
    auth_type: 'none',
    doc_url: null,
    example_payload: { source: 'manifest-of-thinkers-offline', version: 1, posts: [] },
  });
});

it('an id or a text that cannot be stored is refused, not a failure', async () => {
  expect((await beat('x'.repeat(129))).status).toBe(400);
  expect((await beat('nul\u0000')).status).toBe(400);
  expect((await beat('long', 'p'.repeat(129))).status).toBe(400);
  expect((await post('verify', { token: 'x'.repeat(4_097) })).body).toEqual({ error: 'token ungültig' });
});
