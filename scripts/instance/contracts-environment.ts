import { createHmac } from 'node:crypto';
import path from 'node:path';
import { loadInstanceConfig } from './config.js';
import type { Secrets } from './secrets.js';

/** Where the documents of an instance lie, and what signs the links to them. */
export function contractsEnvironment({ cursorSecret }: Secrets) {
  return {
    CONTRACTS_FOLDER: path.join(loadInstanceConfig().KONTOR_DATA, 'contracts'),
    CONTRACTS_LINK_SECRET: createHmac('sha256', cursorSecret).update('links to contracts').digest('hex'),
  };
}
