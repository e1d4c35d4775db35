import { z } from 'zod';
import { ratesVisibilitySetting } from './rates/rates-visibility.js';

/** Variables of the environment that only this subgraph reads. */
export const settings = {
  RATES_VISIBILITY: ratesVisibilitySetting,
  /** Names that score so much or more are one shop's; below 90 shops of different owners would become one. */
  SHOP_NAME_THRESHOLD: z.coerce
    .number({ error: 'must be a number from 90 to 100' })
    .min(90, 'must be a number from 90 to 100')
    .max(100, 'must be a number from 90 to 100')
    .default(98),
  /** Days for which notifications are kept once they are read; unread ones four times as long. */
  NOTIFICATION_RETENTION_DAYS: z.coerce
    .number({ error: 'must be a whole number from 1 to 3650' })
    .int('must be a whole number from 1 to 3650')
    .min(1, 'must be a whole number from 1 to 3650')
    .max(3_650, 'must be a whole number from 1 to 3650')
    .default(90),
  /** The secret of the scrapers; without it they are refused. */
  SCRAPER_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
};

export type ShopPointsSettings = z.infer<z.ZodObject<typeof settings>>;
