import { z } from 'zod';
import { loadConfig } from '../../../platform/config/config.js';

/** How the differential test runs: `DIFFERENTIAL_SEED=7 DIFFERENTIAL_RUNS=20000 npm run test:differential`. */
export const differential = loadConfig({
  /** The random seed. Unless it is set it follows from the state of `gateway/`; a failure tells which it was. */
  DIFFERENTIAL_SEED: z.coerce.number().int().optional(),
  /** Operations in all, over all supergraphs. */
  DIFFERENTIAL_RUNS: z.coerce.number().int().min(4).default(2_000),
});
