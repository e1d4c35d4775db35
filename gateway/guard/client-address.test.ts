import { once } from 'node:events';
import { request } from 'node:http';
import { silentLogger } from '../../platform/log/log.js';
import { createHttpServer } from '../../platform/http/server.js';
import { addressKey, clientAddress } from './client-address.js';

it.each([0, 1, 2, 3])('is what Fastify says with %i trusted proxies', async (trustedProxies) => {
  await using server = createHttpServer({ log: silentLogger(), health: [], trustedProxies });
  server.app.get('/', async (received) => [received.ip, clientAddress(received.raw, trustedProxies)]);
  const { port } = await server.listen({ port: 0, host: '127.0.0.1' });
  for (const forwarded of [undefined, '1.1.1.1', '1.1.1.1, 2.2.2.2', '1.1.1.1,2.2.2.2 , 2001:db8::1', '']) {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    const asked = request({ port, headers, agent: false }).end();
    const [response] = await once(asked, 'response');
    const [fastify, own] = JSON.parse(String((await response.toArray()).join('')));
    expect([forwarded, own]).toEqual([forwarded, fastify]);
  }
});

it.each([
  ['1.2.3.4', '1.2.3.4'],
  ['::ffff:1.2.3.4', '1.2.3.4'],
  ['2001:DB8:0:1:2:3:4:5', '2001:db8:0:1'],
  ['2001:db8::5', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['nonsense:', 'nonsense:'],
])('%s counts as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
