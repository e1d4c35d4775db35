import type { z } from 'zod';
import { setting } from '../../platform/config/config.js';
import { privateJwkSchema } from '../../platform/identity/keys.js';

/** Variables of the environment that only this subgraph reads. */
export const settings = {
  /** Signs the access tokens. */
  ISSUER_PRIVATE_JWK: setting.json(privateJwkSchema),
};

export type PartnersSettings = z.infer<z.ZodObject<typeof settings>>;
