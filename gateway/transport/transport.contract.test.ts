import { createInternalSigner, createInternalVerifier } from '../../platform/identity/internal-token.js';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { silentLogger } from '../../platform/log/log.js';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import type { SubgraphRequest, SubgraphResponse } from '../../platform/subgraph/request.js';
import { testSubgraph, type TestSubgraph } from '../testing/subgraph.js';
import { SubgraphFailure, type SubgraphTransport } from './transport.js';
import { createTransport } from './transports.js';

const SDL = 'type Query { hello: String }';
const viewer: Viewer = {
  ...anonymous,
  userId: '0190d7a0-0000-7000-8000-000000000001',
  roles: ['user'],
  sessionToken: 't',
};
const request: SubgraphRequest = { query: '{ hello }', viewer, requestId: 'request-1' };

const key = await generateKey('EdDSA');
const signer = createInternalSigner(key);
const verifier = createInternalVerifier(publicJwk(key), 'greetings');

describe.each(['in process', 'over HTTP'])('a subgraph %s', (way) => {
  const stack = new AsyncDisposableStack();
  afterAll(() => stack.disposeAsync());

  async function reach(
    answer: (request: SubgraphRequest) => Promise<SubgraphResponse>,
    deadlineMs = 5_000,
  ): Promise<{ transport: SubgraphTransport; subgraph: TestSubgraph }> {
    const subgraph = stack.use(testSubgraph({ name: 'greetings', typeDefs: SDL, verifier, answer }));
    const address =
      way === 'in process'
        ? { name: 'greetings', subgraph }
        : { name: 'greetings', url: new URL(await subgraph.url()) };
    const limits = { deadlineMs, maxResponseBytes: 1024 * 1024 };
    return {
      transport: stack.use(createTransport(address, { limits, signer, share: true, log: silentLogger() })),
      subgraph,
    };
  }

  async function failureOf(answer: Promise<unknown>): Promise<SubgraphFailure> {
    const outcome = await answer.catch((error: unknown) => error);
    if (!(outcome instanceof SubgraphFailure)) throw new Error(`expected a failure, got ${JSON.stringify(outcome)}`);
    return outcome;
  }

  it('is told the operation, who asks and in which request', async () => {
    const { transport, subgraph } = await reach(async () => ({ data: { hello: 'world' } }));
    const answer = await transport.execute({
      ...request,
      query: 'query Greet($a: Int) { hello }',
      operationName: 'Greet',
      variables: { a: 1, nested: { list: [null, 'ü'] } },
    });
    expect(answer).toEqual({ data: { hello: 'world' } });
    expect(subgraph.requests).toHaveLength(1);
    expect(subgraph.requests[0]).toMatchObject({
      query: 'query Greet($a: Int) { hello }',
      operationName: 'Greet',
      variables: { a: 1, nested: { list: [null, 'ü'] } },
      viewer,
      requestId: 'request-1',
    });
  });

  it('may answer with data and errors together', async () => {
    const errors = [{ message: 'no', path: ['hello'], extensions: { code: 'FORBIDDEN' } }];
    const { transport } = await reach(async () => ({ data: { hello: null }, errors }));
    expect(await transport.execute(request)).toEqual({ data: { hello: null }, errors });
  });

  it('answers in plain JSON values', async () => {
    const { transport } = await reach(async () => ({
      data: { at: new Date(0), missing: undefined, list: [undefined, 1] },
    }));
    const { data } = await transport.execute(request);
    expect(Object.entries(data!)).toEqual([
      ['at', '1970-01-01T00:00:00.000Z'],
      ['list', [null, 1]],
    ]);
  });

  it('shares no object with the gateway', async () => {
    const cached = { theme: 'dark' };
    const { transport } = await reach(async ({ variables }) => {
      (variables!['input'] as { seen?: boolean }).seen = true;
      return { data: { settings: cached } };
    });
    const input = { name: 'x' };
    const answer = await transport.execute({ ...request, variables: { input } });
    (answer.data!['settings'] as { theme: string }).theme = 'light';
    expect(input).toEqual({ name: 'x' });
    expect(cached.theme).toBe('dark');
  });

  it('is given up at the deadline, and learns of it', async () => {
    let stopped: Promise<void> | undefined;
    const { transport } = await reach(({ signal }) => {
      stopped = new Promise((resolve) => signal!.addEventListener('abort', () => resolve()));
      return new Promise(() => {});
    }, 100);
    expect((await failureOf(transport.execute(request))).reason).toBe('timeout');
    await stopped;
  });

  it('is stopped when the client goes away', async () => {
    const client = new AbortController();
    let stopped: Promise<void> | undefined;
    const { transport } = await reach(({ signal }) => {
      stopped = new Promise((resolve) => signal!.addEventListener('abort', () => resolve()));
      client.abort();
      return new Promise(() => {});
    });
    const failure = await failureOf(transport.execute({ ...request, signal: client.signal }));
    expect(failure.reason).toBe('cancelled');
    await stopped;
  });

  it('is not asked for a client that is gone already', async () => {
    const { transport, subgraph } = await reach(async () => ({ data: {} }));
    const failure = await failureOf(transport.execute({ ...request, signal: AbortSignal.abort() }));
    expect(failure.reason).toBe('cancelled');
    expect(subgraph.requests).toHaveLength(0);
  });

  it('is asked once for equal queries, and not given up while one client is there', async () => {
    const answer = Promise.withResolvers<SubgraphResponse>();
    const { transport, subgraph } = await reach(() => answer.promise);
    const leaving = new AbortController();
    const ask = (signal: AbortSignal) => transport.execute({ ...request, mayShare: true, signal });
    const gone = failureOf(ask(leaving.signal));
    const staying = ask(new AbortController().signal);
    leaving.abort();
    expect((await gone).reason).toBe('cancelled');
    answer.resolve({ data: { hello: 'world' } });
    expect(await staying).toEqual({ data: { hello: 'world' } });
    expect(subgraph.requests).toHaveLength(1);
  });

  it('takes variables as text', async () => {
    const { transport, subgraph } = await reach(async () => ({ data: {} }));
    await transport.execute({ ...request, variablesText: '{"a":1}' });
    expect(subgraph.requests[0]!.variables).toEqual({ a: 1 });
  });

  it('fails as a failure, not as whatever it threw', async () => {
    const { transport } = await reach(async () => {
      throw new Error('secret');
    });
    const failure = await failureOf(transport.execute(request));
    expect(failure.subgraph).toBe('greetings');
    expect(failure.message).not.toContain('secret');
  });
});
