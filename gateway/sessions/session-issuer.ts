import { uuidv7 } from '../../platform/ids.js';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import type { SubgraphTransport } from '../transport/transport.js';

/** The gateway, when it asks on its own account. */
const GATEWAY: Viewer = { ...anonymous, scopes: ['sessions:read'] };

const ENDED_SESSIONS = 'query ($after: UUID) { endedSessions(after: $after) }';

/**
 * Asks the subgraph that issues access tokens which sessions have ended before their tokens.
 *
 * @throws Error when it gives no answer that can be used.
 */
export async function askEndedSessions(issuer: SubgraphTransport, signal: AbortSignal): Promise<Set<string>> {
  const ended = new Set<string>();
  for (let after: string | null = null; ;) {
    const { data, errors } = await issuer.execute({
      query: ENDED_SESSIONS,
      variables: { after },
      viewer: GATEWAY,
      requestId: uuidv7(),
      signal,
    });
    const ids = data?.['endedSessions'];
    if (!isList(ids)) throw new Error(errors?.[0]?.message ?? 'It is not known which sessions have ended.');
    const known = ended.size;
    for (const id of ids) ended.add(id);
    after = ids.at(-1) ?? null;
    if (ended.size === known) return ended;
  }
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
