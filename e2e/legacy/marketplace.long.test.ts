import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKontor, type RunningKontor, type Shape } from '../testing/running-kontor.js';

/** The routes of the older marketplace at the origin of the gateway, in both shapes and with every position of the switch. */

const KEY = 'the key of the switch, long enough';
const VOUCHER = {
  issuerUid: 'u-issuer-1',
  title: 'Beratung',
  validFrom: '2030-03-02T09:00:00.000Z',
  validUntil: '2030-03-02T12:00:00.000Z',
  price: { amount: 12000, currency: 'EUR' },
};

/** Of a start that has to make everything first, on a machine with other things to do. */
const START_MS = 120_000;

let dataFolder: string;
beforeAll(async () => void (dataFolder = await mkdtemp(join(tmpdir(), 'kontor-legacy-'))));
afterAll(() => rm(dataFolder, { recursive: true }));

async function call({ url }: RunningKontor, request: string, { body, key }: { body?: object; key?: string } = {}) {
  const [method, path] = request.split(' ') as [string, string];
  const response = await fetch(url + path, {
    method,
    headers: { ...(body && { 'content-type': 'application/json' }), ...(key !== undefined && { 'X-TS-APIKEY': key }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, body: isJson ? JSON.parse(text) : text };
}

it.each<Shape>(['start.ts', 'scripts/start-services.ts'])(
  'are open on a loopback address (%s)',
  async (shape) => {
    await using kontor = await startKontor(shape, dataFolder);
    const { voucher } = (await call(kontor, 'POST /api/voucher/issue', { body: VOUCHER })).body;
    expect(voucher).toMatchObject({ ...VOUCHER, status: 'issued' });
    const slots = await call(kontor, `GET /api/slots/available?voucherId=${voucher.voucherId}`);
    const [{ slotId }] = slots.body.items;
    const booked = { body: { voucherId: voucher.voucherId, slotId, holderUid: 'u-holder-1' } };
    expect(await call(kontor, 'POST /api/voucher/book', booked)).toMatchObject({ status: 200, body: { ok: true } });
    expect(await call(kontor, 'POST /api/voucher/book', booked)).toEqual({
      status: 400,
      body: { error: 'Slot nicht verfügbar' },
    });
    const token = { body: { token: 'demo-token-one' } };
    expect((await call(kontor, 'POST /api/presence/verify', token)).body.thinker_id).toBe('thinker-6aab65ddf61f');
    expect((await call(kontor, 'GET /api/telbank/transfers')).body).toMatchObject({ ok: true });
    expect((await call(kontor, 'GET /api/voucher/nothing')).body).toContain(
      '<pre>Cannot GET /api/voucher/nothing</pre>',
    );
    // Administrators have to be some in any case.
    expect((await call(kontor, 'GET /api/admin/events')).status).toBe(401);
  },
  START_MS,
);

it(
  'ask for the key',
  async () => {
    const env = { LEGACY_HTTP: 'key', TS_API_KEY: KEY };
    await using kontor = await startKontor('start.ts', dataFolder, env);
    const refused = { status: 401, body: { ok: false, error: 'invalid api key' } };
    expect(await call(kontor, 'POST /api/voucher/issue', { body: VOUCHER })).toEqual(refused);
    expect(await call(kontor, 'GET /api/voucher/list', { key: 'another key' })).toEqual(refused);
    expect((await call(kontor, 'POST /api/voucher/issue', { body: VOUCHER, key: KEY })).status).toBe(200);
    expect((await call(kontor, 'GET /api/admin/events', { key: KEY })).body.items[0].type).toBe('voucher.issue');
  },
  START_MS,
);

it(
  'are not there when they are off',
  async () => {
    await using kontor = await startKontor('start.ts', dataFolder, { LEGACY_HTTP: 'off', TS_API_KEY: KEY });
    for (const request of ['POST /api/voucher/issue', 'GET /api/presence/catalog/apis', 'GET /api/telbank/transfers']) {
      expect((await call(kontor, request, { key: KEY })).status).toBe(404);
    }
    expect((await call(kontor, 'GET /api/admin/events', { key: KEY })).status).toBe(200);
  },
  START_MS,
);

it(
  'are never open to other machines',
  async () => {
    const starting = startKontor('start.ts', dataFolder, { LEGACY_HTTP: 'open', HOST: '0.0.0.0' });
    await expect(starting).rejects.toThrow('HOST=0.0.0.0 is more than this machine');
  },
  START_MS,
);
