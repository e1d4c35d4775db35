import type { z } from 'zod';
import { ratesVisibilitySetting } from './rates/rates-visibility.js';

/** Variables of the environment that only this subgraph reads. */
export const settings = { RATES_VISIBILITY: ratesVisibilitySetting };

export type ShopPointsSettings = z.infer<z.ZodObject<typeof settings>>;
