/** Two old servers had the same paths: one for Node with German words, one at the edge with English ones. */
export type Dialect = 'node' | 'edge';

/** What a client is told, in the words of either. */
export interface Words {
  readonly node: string;
  readonly edge: string;
}
