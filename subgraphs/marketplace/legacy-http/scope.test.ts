import { startLegacy, type LegacyTest } from '../testing/legacy.fixture.js';

describe.each(['node', 'edge'] as const)('bodies in the dialect %s', (dialect) => {
  let test: LegacyTest;
  beforeAll(async () => void (test = await startLegacy({ LEGACY_DIALECT: dialect })));
  afterAll(() => test[Symbol.asyncDispose]());

  const isNode = dialect === 'node';
  const missing = isNode ? { error: 'issuerUid ist erforderlich' } : { ok: false, error: 'issuerUid is required' };

  it('that do not say that they are JSON count as empty', async () => {
    const raw = JSON.stringify({ issuerUid: 'u-issuer-1' });
    const headers = { 'content-type': 'text/plain' };
    expect(await test.call('POST /api/voucher/issue', { raw, headers })).toMatchObject({ status: 400, body: missing });
    expect(await test.call('POST /api/voucher/issue')).toMatchObject({ status: 400, body: missing });
  });

  it('that are a list have no fields', async () => {
    expect(await test.call('POST /api/voucher/issue', { raw: '[1]' })).toMatchObject({ status: 400, body: missing });
  });

  it('that are malformed are refused as the server did', async () => {
    const { status, body, type } = await test.call('POST /api/voucher/issue', { raw: '{"issuerUid"' });
    expect(status).toBe(400);
    if (isNode) {
      expect(type).toBe('text/html; charset=utf-8');
      expect(body).toContain('<pre>Bad Request</pre>');
    } else {
      expect(body).toEqual({ ok: false, error: 'invalid JSON body' });
    }
    const presence = await test.call('POST /api/presence/heartbeat', { raw: '{' });
    expect(presence.status).toBe(400);
    if (!isNode) expect(presence.body).toEqual({ error: 'invalid JSON body' });
    expect(await test.call('POST /api/telbank/transfers', { raw: '{' })).toMatchObject({
      status: 400,
      body: { ok: false, error: 'Invalid JSON body' },
    });
  });

  it('of more than 100 kB are too large, and those of 100 kB are not', async () => {
    const filled = (bytes: number) => {
      const frame = JSON.stringify({ issuerUid: 'u-large', description: '' });
      return JSON.stringify({ issuerUid: 'u-large', description: 'x'.repeat(bytes - frame.length) });
    };
    expect((await test.call('POST /api/voucher/issue', { raw: filled(102_400) })).status).toBe(200);
    expect((await test.call('POST /api/voucher/issue', { raw: filled(102_401) })).status).toBe(413);
  });

  it.each(['GET /api/voucher/nothing', 'GET /api/voucher/issue', 'POST /api/slots/available', 'GET /api/hypotheken'])(
    '%s is a page that says so',
    async (request) => {
      const { status, type, body } = await test.call(request);
      expect([status, type]).toEqual([404, 'text/html; charset=utf-8']);
      expect(body).toContain(`<pre>Cannot ${request}</pre>`);
    },
  );

  it.each(['a\u0000', 'half \ud83d'])('what PostgreSQL cannot hold is refused: %j', async (title) => {
    const { status, body } = await test.call('POST /api/voucher/issue', { body: { issuerUid: 'u', title } });
    expect([status, body]).toEqual([
      400,
      isNode ? { error: 'Ungültige Eingabe' } : { ok: false, error: 'invalid input' },
    ]);
  });
});
