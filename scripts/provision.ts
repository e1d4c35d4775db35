import { z } from 'zod';
import { loadConfig, setting } from '../platform/config/config.js';
import { provision } from '../platform/postgres/provision.js';
import { orExplain } from './instance/faults.js';
import { SUBGRAPH_NAMES } from './subgraphs.js';

/** Creates the databases and their roles on the server of DATABASE_URL; the first step where services run apart. */
await orExplain(async () => {
  const { DATABASE_URL, DATABASE_SECRET } = loadConfig({
    DATABASE_URL: setting.postgresUrl,
    DATABASE_SECRET: z.string().min(32, 'must have at least 32 characters'),
  });
  const databases = await provision({ adminUrl: DATABASE_URL, names: SUBGRAPH_NAMES, secret: DATABASE_SECRET });
  for (const { database } of Object.values(databases)) console.log(`${database} is there, with its two roles.`);
});
