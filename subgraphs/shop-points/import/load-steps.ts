import { accountSteps } from './steps/accounts.js';
import { catalogueSteps } from './steps/catalogue.js';
import { communitySteps } from './steps/community.js';
import { jobSteps } from './steps/jobs.js';
import { rateSteps } from './steps/rates.js';
import { OLD_TABLES } from './old-tables.js';
import type { LoadStep } from './load-step.js';

const steps = new Map(
  [...accountSteps, ...catalogueSteps, ...rateSteps, ...communitySteps, ...jobSteps].map((step) => [step.table, step]),
);

/** One step for every table of the old system, in an order in which nothing refers to what is not there yet. */
export const LOAD_STEPS: readonly LoadStep[] = OLD_TABLES.map(({ name }) => steps.get(name)!);
