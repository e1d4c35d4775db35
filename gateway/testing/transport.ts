import { anonymous } from '../../platform/identity/viewer.js';
import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import {
  SubgraphFailure,
  type FailureReason,
  type SubgraphTransport,
  type TransportRequest,
} from '../transport/transport.js';

export interface ScriptedTransport extends SubgraphTransport {
  /** What it was asked, in order. */
  readonly requests: TransportRequest[];
}

type Answer = (request: TransportRequest, nth: number) => SubgraphResponse | Promise<SubgraphResponse>;

/** A way to a subgraph that answers as the test says; `nth` counts from 1. */
export function scriptedTransport(answer: Answer): ScriptedTransport {
  const requests: TransportRequest[] = [];
  return {
    name: 'greetings',
    requests,
    execute: async (request) => answer(request, requests.push(request)),
    subscribe: async () => {
      throw failure('unreachable');
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

export function failure(reason: FailureReason): SubgraphFailure {
  return new SubgraphFailure('greetings', reason, `failed as ${reason}`);
}

export const aQuery: TransportRequest = { query: '{ hello }', viewer: anonymous, requestId: 'request-1' };
export const aMutation: TransportRequest = { ...aQuery, query: 'mutation { rename }' };

/** The answer, or the reason why there is none. */
export function outcomeOf(answer: Promise<SubgraphResponse>): Promise<SubgraphResponse | FailureReason> {
  return answer.catch((error: unknown) => {
    if (error instanceof SubgraphFailure) return error.reason;
    throw error;
  });
}
