import { z } from 'zod';
import { loadConfig, setting } from '../config/config.js';

/** What the set-up of the test run tells its workers. */
export function testServer(): { readonly adminUrl: string; readonly prefix: string } {
  const config = loadConfig({ KONTOR_TEST_ADMIN_URL: setting.postgresUrl, KONTOR_TEST_PREFIX: z.string() });
  return { adminUrl: config.KONTOR_TEST_ADMIN_URL, prefix: config.KONTOR_TEST_PREFIX };
}
