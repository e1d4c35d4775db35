import type { Connection } from '../../../platform/connections/connection.js';
import type { ShopJobRun } from './shop-job-run.entity.js';
import type { ShopJob } from './shop-job.entity.js';

export type ShopJobMapper = ShopJob;
export type ShopJobConnectionMapper = Connection<ShopJob>;
export type ShopJobRunMapper = ShopJobRun;
export type ShopJobRunConnectionMapper = Connection<ShopJobRun>;
