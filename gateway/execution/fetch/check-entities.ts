import type { SubgraphResponse } from '../../../platform/subgraph/request.js';
import { SubgraphFailure } from '../../transport/transport.js';

/**
 * Checks that a subgraph has answered for every entity that it was asked for; null for each is an answer.
 *
 * @throws SubgraphFailure when entities are missing: nobody could tell which is which.
 */
export function checkEntities(subgraph: string, { data }: SubgraphResponse, asked: number): void {
  if (!data || data['_entities'] === null) return;
  const given = data['_entities'];
  if (Array.isArray(given) && given.length === asked) return;
  throw new SubgraphFailure(subgraph, 'malformed', `${asked} entities were asked for, others came.`);
}
