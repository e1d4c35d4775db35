import type { Connection } from '../../../platform/connections/connection.js';
import type { RateValue } from './rate-value.js';
import type { ShopProgramRate } from './shop-program-rate.entity.js';

export type ShopProgramRateMapper = ShopProgramRate;
export type ShopProgramRateConnectionMapper = Connection<ShopProgramRate>;
export type ShopRateValueMapper = RateValue;
