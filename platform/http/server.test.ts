import { request as httpRequest } from 'node:http';
import { createHttpServer, PortInUse, type HttpServer } from './server.js';
import { silentLogger } from '../log/log.js';
import type { HealthCheck } from './health.js';

const serverWith = (...health: HealthCheck[]): HttpServer => createHttpServer({ log: silentLogger(), health });
const here = { port: 0, host: '127.0.0.1' };

describe('health', () => {
  it('is live at once, and ready when every check passes', async () => {
    let broken = true;
    await using server = serverWith(
      { name: 'a', check: async () => undefined },
      {
        name: 'b',
        check: async () => {
          if (broken) throw new Error('still to migrate');
        },
      },
    );
    const { url } = await server.listen(here);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const down = await fetch(`${url}/health/ready`);
    expect([down.status, await down.json()]).toEqual([
      503,
      { status: 'not ready', checks: { a: 'ok', b: 'still to migrate' } },
    ]);
    broken = false;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  it('shows a remark of a check that passes, and takes checks that change', async () => {
    const checks = [{ name: 'a', check: async (): Promise<string | void> => 'ok, but old' }];
    await using server = createHttpServer({ log: silentLogger(), health: () => checks });
    const { url } = await server.listen(here);
    const ready = async () => {
      const response = await fetch(`${url}/health/ready`);
      return [response.status, ((await response.json()) as { checks: unknown }).checks];
    };
    expect(await ready()).toEqual([200, { a: 'ok, but old' }]);
    checks.push({ name: 'b', check: async () => undefined });
    expect(await ready()).toEqual([200, { a: 'ok, but old', b: 'ok' }]);
  });

  it('does not wait for ever for a check that hangs', async () => {
    await using server = serverWith({ name: 'slow', check: () => new Promise(() => undefined) });
    const { url } = await server.listen(here);
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({
      checks: { slow: 'no answer within 2000 ms' },
    });
  });
});

describe('the server', () => {
  it('says which port is taken', async () => {
    await using first = serverWith();
    const { port } = await first.listen(here);
    await using second = serverWith();
    await expect(second.listen({ port, host: '127.0.0.1' })).rejects.toThrow(PortInUse);
  });

  it('takes a sane request id and replaces any other', async () => {
    await using server = serverWith();
    server.app.get('/id', ({ id }) => ({ id }));
    const { url } = await server.listen(here);
    const idFor = async (given: string) =>
      ((await (await fetch(`${url}/id`, { headers: { 'x-request-id': given } })).json()) as { id: string }).id;
    expect(await idFor('trace-1')).toBe('trace-1');
    expect(await idFor('a b')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idFor('x'.repeat(129))).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('finishes what is under way, then refuses', async () => {
    const server = serverWith();
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const arrived = new Promise<void>((resolve) => {
      server.app.get('/slow', async () => {
        resolve();
        await held;
        return { done: true };
      });
    });
    const { port, url } = await server.listen(here);
    const answer = new Promise<string>((resolve, reject) => {
      httpRequest({ port, path: '/slow' }, (response) => {
        let body = '';
        response
          .setEncoding('utf8')
          .on('data', (part: string) => (body += part))
          .on('end', () => resolve(body));
      })
        .on('error', reject)
        .end();
    });
    await arrived;
    const closing = server[Symbol.asyncDispose]();
    release();
    expect(await answer).toBe('{"done":true}');
    await closing;
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });
});

describe('the address of a client', () => {
  const ipFor = async (trustedProxies: number, forwarded: string) => {
    await using server = createHttpServer({ log: silentLogger(), health: [], trustedProxies });
    server.app.get('/ip', ({ ip }) => ({ ip }));
    const { url } = await server.listen(here);
    return ((await (await fetch(`${url}/ip`, { headers: { 'x-forwarded-for': forwarded } })).json()) as { ip: string })
      .ip;
  };

  it('is never what a client says of itself, but what the nearest trusted proxy says', async () => {
    expect(await ipFor(0, '203.0.113.7')).toBe('127.0.0.1');
    expect(await ipFor(1, '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
    expect(await ipFor(2, '192.0.2.9, 198.51.100.1, 203.0.113.7')).toBe('198.51.100.1');
  });
});

describe('a body that never ends', () => {
  const outcome = async (path: string): Promise<string> => {
    await using server = createHttpServer({ log: silentLogger(), health: [], bodyTimeoutMs: 100 });
    server.app.post('/whole', async ({ body }) => body);
    server.app.addContentTypeParser('application/x-pieces', (_request, payload, done) => done(null, payload));
    server.app.post('/pieces', { config: { streamsBody: true } }, async () => 'taken');
    const { port } = await server.listen(here);
    return await new Promise((resolve) => {
      const headers = { 'content-type': path === '/whole' ? 'application/json' : 'application/x-pieces' };
      const request = httpRequest({ port, path, method: 'POST', headers }, (response) => {
        resolve(String(response.statusCode));
        request.destroy();
      });
      request.on('error', () => resolve('cut'));
      request.write('{"half":');
    });
  };

  it('is cut where it would be read as a whole, and not where it is taken piece by piece', async () => {
    expect(await outcome('/whole')).toBe('cut');
    expect(await outcome('/pieces')).toBe('200');
  });
});
