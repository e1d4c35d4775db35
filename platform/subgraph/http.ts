import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { IDENTITY_HEADER, type InternalVerifier } from '../identity/internal-token.js';
import { anonymous, type Viewer } from '../identity/viewer.js';
import type { SubgraphRequest, SubgraphResponse } from './request.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, as the gateway vouches for. */
    viewer: Viewer;
  }
}

/** Refuses everything that does not come from the gateway, before a body is read. Only the health routes are open. */
export function requireGateway(app: FastifyInstance, verifier: InternalVerifier): void {
  app.decorateRequest('viewer', null as unknown as Viewer);
  app.addHook('onRequest', async (request, reply) => {
    request.viewer = anonymous;
    if (request.url === '/health' || request.url.startsWith('/health/')) return undefined;
    const token = request.headers[IDENTITY_HEADER];
    try {
      request.viewer = await verifier.verify(typeof token === 'string' ? token : '');
      return undefined;
    } catch {
      return reply.code(401).send({
        errors: [
          {
            message: 'This service answers the gateway only. Send the request there.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      });
    }
  });
}

const graphqlBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** `POST /graphql`, for the gateway. What clients need beyond that (GET, CSRF, caching) is the gateway's work. */
export function registerGraphQL(
  app: FastifyInstance,
  execute: (request: SubgraphRequest) => Promise<SubgraphResponse>,
): void {
  // Representations of many entities are large; the gateway has bounded what clients may send.
  app.post('/graphql', { bodyLimit: 16 * 1024 * 1024 }, async (request, reply) => {
    const body = graphqlBody.safeParse(request.body);
    if (!body.success) {
      return reply.code(400).send({
        errors: [{ message: 'The body is not a GraphQL request.', extensions: { code: 'BAD_REQUEST' } }],
      });
    }
    const gone = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    const { query, variables, operationName } = body.data;
    return execute({
      query,
      viewer: request.viewer,
      requestId: request.id,
      signal: gone.signal,
      ...(variables && { variables }),
      ...(operationName && { operationName }),
    });
  });
}
