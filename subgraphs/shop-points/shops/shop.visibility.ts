import { Raw, type FindOptionsWhere } from 'typeorm';
import { REVIEWERS } from '../members/member.policy.js';
import type { Shop } from './shop.entity.js';
import type { ShopMain } from './shop-main.entity.js';

/**
 * A deleted brand, and with it its shops, is gone for all but those who can bring it back. In SQL, so that a look-up of
 * many is one statement; `(SELECT …)` lets PostgreSQL ask for the role once.
 */
const isVisible = (status: string): string =>
  `(${status} <> 'deleted' OR (SELECT app.member_role()) IN (${REVIEWERS.map((role) => `'${role}'`).join(', ')}))`;

export const visibleMain: FindOptionsWhere<ShopMain> = { status: Raw(isVisible) };

export const visibleShop: FindOptionsWhere<Shop> = {
  shopMainId: Raw(
    (main) =>
      `(${main} IS NULL OR EXISTS (SELECT 1 FROM shop_main AS brand WHERE brand.id = ${main} AND ${isVisible('brand.status')}))`,
  ),
};
