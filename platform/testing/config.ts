import { z } from 'zod';
import { loadConfig, setting } from '../config/config.js';

/** What the set-up of the test run tells its workers. */
export function testServer(): { readonly adminUrl: string; readonly prefix: string } {
  const config = loadConfig({ KONTOR_TEST_ADMIN_URL: setting.postgresUrl, KONTOR_TEST_PREFIX: z.string() });
  return { adminUrl: config.KONTOR_TEST_ADMIN_URL, prefix: config.KONTOR_TEST_PREFIX };
}

/** A Redis server to use instead of one that the tests start, and whether doing without is a failure. */
export function testRedisConfig(): { readonly url: string | undefined; readonly isRequired: boolean } {
  const config = loadConfig({ REDIS_URL: setting.redisUrl.optional(), KONTOR_REQUIRE_REDIS: setting.flag(false) });
  return { url: config.REDIS_URL, isRequired: config.KONTOR_REQUIRE_REDIS };
}
