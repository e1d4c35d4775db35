import type { Thinker } from './thinker.entity.js';

export type ThinkerMapper = Thinker;
/** All that this subgraph knows of an account. */
export type UserMapper = { readonly id: string };
