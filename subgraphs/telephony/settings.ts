import type { z } from 'zod';
import { secretKeys } from './integrations/secret-box.js';

/** Variables of the environment that only this subgraph reads. */
export const settings = {
  /** Keys for the secrets of integrations, `id:key` pairs. Without one no secret can be stored. */
  TELEPHONY_SECRET_KEYS: secretKeys,
};

export type TelephonySettings = z.infer<z.ZodObject<typeof settings>>;
