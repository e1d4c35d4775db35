import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import { aMutation, aQuery, failure, outcomeOf, scriptedTransport } from '../testing/transport.js';
import { ownResponse, withSharing } from './sharing.js';
import { SubgraphFailure, type TransportRequest } from './transport.js';

const shareable: TransportRequest = { ...aQuery, mayShare: true, variables: { id: '1' } };
const user: Viewer = { ...anonymous, userId: 'u1', roles: ['user'], sessionToken: 's1', clientIp: '10.0.0.1' };
const answerOf = (): SubgraphResponse => ({ data: { hello: { name: 'world' } } });

/** A subgraph whose answers wait until the test lets them go. */
function held() {
  const gate = Promise.withResolvers<void>();
  const inner = scriptedTransport(async ({ signal }) => {
    const given = answerOf();
    await new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(failure('cancelled')));
      gate.promise.then(resolve, reject);
    });
    return given;
  });
  return { inner, transport: withSharing(inner), release: gate.resolve, fail: gate.reject };
}

describe('equal queries at the same time', () => {
  it('are sent once', async () => {
    const { inner, transport, release } = held();
    const answers = Array.from({ length: 50 }, () => transport.execute({ ...shareable, variables: { id: '1' } }));
    release();
    const responses = await Promise.all(answers);
    expect(inner.requests).toHaveLength(1);
    expect(responses[0]).toEqual(answerOf());
    expect(new Set(responses).size).toBe(1);
  });

  it('are sent again when the answer has come', async () => {
    const { inner, transport, release } = held();
    release();
    await transport.execute(shareable);
    await transport.execute(shareable);
    expect(inner.requests).toHaveLength(2);
  });

  it('are sent again when somebody has written meanwhile, for what was asked before may be older', async () => {
    const gate = Promise.withResolvers<void>();
    const inner = scriptedTransport(async ({ query }) => {
      if (query !== aMutation.query) await gate.promise;
      return answerOf();
    });
    const transport = withSharing(inner);
    const before = transport.execute(shareable);
    await transport.execute(aMutation);
    const after = [transport.execute(shareable), transport.execute(shareable)];
    gate.resolve();
    await Promise.all([before, ...after]);
    expect(inner.requests.map(({ query }) => query)).toEqual([shareable.query, aMutation.query, shareable.query]);
  });

  it('fail together, and the next one tries anew', async () => {
    const { inner, transport, fail } = held();
    const answers = [transport.execute(shareable), transport.execute(shareable)].map(outcomeOf);
    fail(new SubgraphFailure('greetings', 'unreachable', 'gone'));
    expect(await Promise.all(answers)).toEqual(['unreachable', 'unreachable']);
    await outcomeOf(transport.execute(shareable));
    expect(inner.requests).toHaveLength(2);
  });

  it('give copies to who has to write, and originals where nobody else reads', async () => {
    const { transport, release } = held();
    const two = [transport.execute(shareable), transport.execute(shareable)];
    const alone = transport.execute({ ...shareable, variables: { id: '2' } });
    release();
    const [first, second] = await Promise.all(two);
    (ownResponse(first!).data!['hello'] as { name: string }).name = 'changed';
    expect(second).toEqual(answerOf());
    expect(ownResponse(await alone)).toBe(await alone);
  });
});

describe('queries are not shared', () => {
  it.each<[string, Partial<TransportRequest>]>([
    ['other text', { query: '{ hello bye }' }],
    ['other variables', { variables: { id: '2' } }],
    ['no variables', { variables: undefined }],
    ['another operation name', { operationName: 'Other' }],
    ['another user', { viewer: { ...user, userId: 'u2' } }],
    ['the same user with other roles', { viewer: { ...user, roles: ['admin'] } }],
    ['another session', { viewer: { ...user, sessionToken: 's2' } }],
    ['another address', { viewer: { ...user, clientIp: '10.0.0.2' } }],
    ['nobody', { viewer: anonymous }],
    ['no leave to share', { mayShare: false }],
  ])('with %s', async (_what, other) => {
    const { inner, transport, release } = held();
    const answers = [
      transport.execute({ ...shareable, viewer: user }),
      transport.execute({ ...shareable, viewer: user, ...other }),
    ];
    release();
    await Promise.all(answers);
    expect(inner.requests).toHaveLength(2);
  });

  it('but they are with an equal viewer of another request', async () => {
    const { inner, transport, release } = held();
    const answers = [
      transport.execute({ ...shareable, viewer: user, requestId: 'a' }),
      transport.execute({ ...shareable, viewer: { ...user }, requestId: 'b' }),
    ];
    release();
    await Promise.all(answers);
    expect(inner.requests).toHaveLength(1);
  });

  it('when text and variables only look alike together', async () => {
    const { inner, transport, release } = held();
    const answers = [
      transport.execute({ ...shareable, query: '{ a }', variablesText: '{}{}' }),
      transport.execute({ ...shareable, query: '{ a }{}', variablesText: '{}' }),
    ];
    release();
    await Promise.all(answers);
    expect(inner.requests).toHaveLength(2);
  });

  it('when they are mutations, whatever the caller says', async () => {
    const { inner, transport, release } = held();
    const mutation = { ...aMutation, mayShare: true };
    const answers = [transport.execute(mutation), transport.execute(mutation)];
    release();
    await Promise.all(answers);
    expect(inner.requests).toHaveLength(2);
  });
});

describe('a client that leaves', () => {
  it('leaves alone: the others are answered', async () => {
    const { inner, transport, release } = held();
    const leaving = new AbortController();
    const first = transport.execute({ ...shareable, signal: leaving.signal });
    const second = transport.execute({ ...shareable, signal: new AbortController().signal });
    leaving.abort();
    expect(await outcomeOf(first)).toBe('cancelled');
    expect(inner.requests[0]!.signal!.aborted).toBe(false);
    release();
    expect(await second).toEqual(answerOf());
  });

  it('takes the request with it if it was the last', async () => {
    const { inner, transport } = held();
    const clients = [new AbortController(), new AbortController()];
    const answers = clients.map(({ signal }) => outcomeOf(transport.execute({ ...shareable, signal })));
    for (const client of clients) client.abort();
    expect(await Promise.all(answers)).toEqual(['cancelled', 'cancelled']);
    expect(inner.requests[0]!.signal!.aborted).toBe(true);
  });

  it('does not take down who comes after it', async () => {
    const { inner, transport, release } = held();
    const leaving = new AbortController();
    const first = outcomeOf(transport.execute({ ...shareable, signal: leaving.signal }));
    leaving.abort();
    const second = transport.execute(shareable);
    await first;
    // The first request has ended by now; it must not have taken the entry of the second with it.
    const third = transport.execute(shareable);
    release();
    expect(await Promise.all([second, third])).toEqual([answerOf(), answerOf()]);
    expect(inner.requests).toHaveLength(2);
  });

  it('asks nothing if it has left before', async () => {
    const { inner, transport } = held();
    expect(await outcomeOf(transport.execute({ ...shareable, signal: AbortSignal.abort() }))).toBe('cancelled');
    expect(inner.requests).toHaveLength(0);
  });
});
