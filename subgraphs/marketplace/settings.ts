import { z } from 'zod';

/** Variables of the environment that only this subgraph reads. */
export const settings = {
  /** Goes into the hash that identifies a thinker by its token. Never change it: every browser would be a stranger. */
  TOKEN_SECRET_OPTIONAL: z.string().default(''),
};

export type MarketplaceSettings = z.infer<z.ZodObject<typeof settings>>;
