import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { Coupon } from './coupon.entity.js';

export function couponLoaders(uow: UnitOfWork) {
  return { couponById: loadOne(uow, Coupon, 'id') };
}
