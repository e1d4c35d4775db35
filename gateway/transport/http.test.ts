import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { anonymous } from '../../platform/identity/viewer.js';
import { silentLogger } from '../../platform/log/log.js';
import type { SubgraphRequest } from '../../platform/subgraph/request.js';
import { httpTransport } from './http.js';
import type { SubgraphFailure, SubgraphTransport } from './transport.js';

const request: SubgraphRequest = { query: '{ hello }', viewer: anonymous, requestId: 'request-1' };
const limits = { deadlineMs: 2_000, maxResponseBytes: 1_000 };

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

async function listen(listener: RequestListener): Promise<{ server: Server; url: URL }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stack.defer(() => {
    server.close();
    server.closeAllConnections();
  });
  return { server, url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`) };
}

const log = silentLogger();

async function subgraph(listener: RequestListener): Promise<SubgraphTransport> {
  const { url } = await listen(listener);
  return stack.use(httpTransport({ name: 'greetings', url, limits, log }));
}

const answering = (status: number, body: string, type = 'application/json') =>
  subgraph((_request, response) => response.writeHead(status, { 'content-type': type }).end(body));

const failure = async (transport: SubgraphTransport) =>
  transport.execute(request).then(
    () => 'an answer',
    (error: SubgraphFailure) => error.reason,
  );

describe('an answer over HTTP', () => {
  it.each([
    ['HTML of a crash', 500, '<html>internal server error</html>', 'text/html'],
    ['text that is not JSON', 200, '{"data":', 'application/json'],
    ['nothing', 200, '', 'application/json'],
    ['JSON of another kind', 500, '{"statusCode":500,"message":"SELECT 1"}', 'application/json'],
    ['a list', 200, '[]', 'application/json'],
    ['data that is no object', 200, '{"data":"x"}', 'application/json'],
    ['errors that are no list', 200, '{"data":{},"errors":{}}', 'application/json'],
    ['an error that is no object', 200, '{"data":{},"errors":["x"]}', 'application/json'],
    ['a redirect', 302, '', 'text/plain'],
  ])('that is %s is malformed', async (_what, status, body, type) => {
    expect(await failure(await answering(status, body, type))).toBe('malformed');
  });

  it('of a request error counts whatever its status', async () => {
    const transport = await answering(
      400,
      '{"errors":[{"message":"bad variable"}]}',
      'application/graphql-response+json',
    );
    expect(await transport.execute(request)).toEqual({ errors: [{ message: 'bad variable' }] });
  });

  it.each([
    ['HTML of a proxy', 502, '<html>bad gateway</html>', 'text/html'],
    ['a server that ends', 503, '{"error":"Service Unavailable","statusCode":503}', 'application/json'],
    ['an error and no data', 504, '{"errors":[{"message":"upstream timed out"}]}', 'application/json'],
  ])('of %s means that the subgraph cannot answer now', async (_what, status, body, type) => {
    expect(await failure(await answering(status, body, type))).toBe('unavailable');
  });

  it.each([401, 403])('with status %i means that the gateway is not let in', async (status) => {
    expect(await failure(await answering(status, '{"errors":[{"message":"who are you"}]}'))).toBe('refused');
  });

  it('is cut off when it is too large', async () => {
    expect(await failure(await answering(200, JSON.stringify({ data: { hello: 'x'.repeat(2_000) } })))).toBe(
      'too-large',
    );
  });

  it('that stops halfway is no answer', async () => {
    const transport = await subgraph((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"data":');
      setImmediate(() => response.destroy());
    });
    expect(await failure(transport)).toBe('unreachable');
  });

  it('that drips is cut at the deadline', async () => {
    const { url } = await listen((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const transport = stack.use(httpTransport({ name: 'greetings', url, log, limits: { ...limits, deadlineMs: 150 } }));
    expect(await failure(transport)).toBe('timeout');
  });
});

describe('a request over HTTP', () => {
  it('takes variables that are text already, and sends the same', async () => {
    const bodies: unknown[] = [];
    const transport = await subgraph((incoming, response) => {
      let text = '';
      incoming.on('data', (part) => (text += String(part)));
      incoming.on('end', () => {
        bodies.push(JSON.parse(text));
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}');
      });
    });
    const variables = { text: '"\n', list: [1, null] };
    const asked = { ...request, operationName: 'Ask', variables };
    await transport.execute(asked);
    await transport.execute({ ...asked, variables: {}, variablesText: JSON.stringify(variables) });
    expect(bodies).toEqual([
      { query: '{ hello }', operationName: 'Ask', variables },
      { query: '{ hello }', operationName: 'Ask', variables },
    ]);
  });

  it('may have less time than others', async () => {
    const transport = await subgraph(() => {});
    const started = performance.now();
    const outcome = await transport.execute({ ...request, deadlineMs: 50 }).catch((error: SubgraphFailure) => error);
    expect(outcome).toMatchObject({ reason: 'timeout' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the connection', () => {
  it('is kept for the next requests', async () => {
    const sockets = new Set<unknown>();
    const transport = await subgraph((incoming, response) => {
      sockets.add(incoming.socket);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"hello":"x"}}');
    });
    for (let i = 0; i < 20; i++) await transport.execute(request);
    // The second request may come before the first has quite let go of its socket.
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  it('is not needed to fail: nobody listens', async () => {
    const { server, url } = await listen(() => {});
    server.close();
    await once(server, 'close');
    const transport = stack.use(httpTransport({ name: 'greetings', url, limits, log }));
    expect(await failure(transport)).toBe('unreachable');
  });

  it('serves again as soon as the subgraph is back', async () => {
    const ok: RequestListener = (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"hello":"x"}}');
    const { server, url } = await listen(ok);
    const transport = stack.use(httpTransport({ name: 'greetings', url, limits, log }));
    await transport.execute(request);
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
    expect(await failure(transport)).toBe('unreachable');
    const again = createServer(ok).listen(Number(url.port), '127.0.0.1');
    stack.defer(() => {
      again.close();
      again.closeAllConnections();
    });
    await once(again, 'listening');
    expect(await transport.execute(request)).toEqual({ data: { hello: 'x' } });
  });
});
