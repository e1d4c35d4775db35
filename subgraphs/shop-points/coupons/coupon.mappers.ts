import type { Connection } from '../../../platform/connections/connection.js';
import type { Coupon } from './coupon.entity.js';

export type CouponMapper = Coupon;
export type CouponConnectionMapper = Connection<Coupon>;
