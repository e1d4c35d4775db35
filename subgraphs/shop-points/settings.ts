import { z } from 'zod';
import { setting } from '../../platform/config/config.js';
import { extensionOriginsSetting } from './legacy-http/client-origins.js';
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
  /** Whether feeds of rates may come from machines that are not on the public internet. */
  SHOP_FEED_PRIVATE_ADDRESSES: setting.flag(false),
  /** Origins of the browser extension, separated by commas; `*` for all `chrome-extension://` origins. */
  EXTENSION_ORIGINS: extensionOriginsSetting,
  /** The session cookie of the older clients is sent over HTTPS only, also where no proxy says that the client uses it. */
  SECURE_COOKIES: setting.flag(false),
};

export type ShopPointsSettings = z.infer<z.ZodObject<typeof settings>>;
