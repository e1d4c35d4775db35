import type { Connection } from '../../../platform/connections/connection.js';
import type { Settlement } from './settlement.entity.js';

export type SettlementMapper = Settlement;
export type SettlementConnectionMapper = Connection<Settlement>;
