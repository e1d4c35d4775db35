import { uuidv7 } from '../../platform/ids.js';
import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import type { SubgraphTransport, TransportRequest } from '../transport/transport.js';
import { askEndedSessions } from './session-issuer.js';

function issuer(answer: (request: TransportRequest) => SubgraphResponse) {
  const requests: TransportRequest[] = [];
  const transport: SubgraphTransport = {
    name: 'accounts',
    execute: async (request) => {
      requests.push(request);
      return answer(request);
    },
    subscribe: () => Promise.reject(new Error('It has no subscriptions.')),
    [Symbol.asyncDispose]: async () => {},
  };
  return { transport, requests };
}

const { signal } = new AbortController();

describe('the issuer', () => {
  it('is asked until it has no more, in the name of the gateway', async () => {
    const all = Array.from({ length: 25 }, uuidv7);
    const { transport, requests } = issuer(({ variables }) => {
      const from = variables!['after'] === null ? 0 : all.indexOf(variables!['after'] as string) + 1;
      return { data: { endedSessions: all.slice(from, from + 10) } };
    });
    expect([...(await askEndedSessions(transport, signal))]).toEqual(all);
    expect(requests.map(({ variables }) => variables!['after'])).toEqual([null, all[9], all[19], all[24]]);
    expect(requests[0]!.viewer).toMatchObject({ userId: null, roles: [], scopes: ['sessions:read'] });
  });

  it('that answers the same for ever is not asked for ever', async () => {
    const { transport, requests } = issuer(() => ({ data: { endedSessions: ['a'] } }));
    expect([...(await askEndedSessions(transport, signal))]).toEqual(['a']);
    expect(requests).toHaveLength(2);
  });

  it.each<[string, SubgraphResponse, string]>([
    ['refuses', { data: { endedSessions: null }, errors: [{ message: 'Not you.' }] }, 'Not you.'],
    ['does not know the question', { errors: [{ message: 'There is no such field.' }] }, 'There is no such field.'],
    ['answers nothing', { data: null }, 'It is not known which sessions have ended.'],
    ['answers something else', { data: { endedSessions: [1] } }, 'It is not known which sessions have ended.'],
  ])('that %s has not said that no session has ended', async (_, response, message) => {
    await expect(askEndedSessions(issuer(() => response).transport, signal)).rejects.toThrow(message);
  });
});
