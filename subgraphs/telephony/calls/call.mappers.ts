import type { Connection } from '../../../platform/connections/connection.js';
import type { CallStats } from './call-stats.loader.js';
import type { Call } from './call.entity.js';

export type CallMapper = Call;
export type CallConnectionMapper = Connection<Call>;
export type CallStatsMapper = CallStats;
/** Its fields are columns of the call. */
export type CustomerLinkMapper = Call;
