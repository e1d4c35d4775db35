import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import type { Clock } from '../../../platform/clock.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { fault, text } from '../../../platform/input/rules.js';
import { serialId } from '../database/serial-id.js';
import type { MemberService } from '../members/member.service.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import type { Decimal } from '../rates/decimal.js';
import { lockShopBrand } from '../shops/shop.locks.js';
import { Coupon } from './coupon.entity.js';

export interface NewCoupon {
  readonly couponType: string;
  readonly name: string;
  readonly description?: string | null;
  readonly shopId?: string | null;
  readonly programId?: string | null;
  readonly value: Decimal;
  readonly combinable?: boolean | null;
  readonly validFrom?: Date | null;
  readonly validTo: Date;
  readonly sourceUrl?: string | null;
}

export interface CouponFilter {
  /** Those that can be used in this shop: its own, its brand's, and those for all shops. */
  readonly shopId?: string | null;
  /** Those that can be used with this programme. */
  readonly programId?: string | null;
  /** Those that count now. */
  readonly isValid?: boolean | null;
}

/** Above that a coupon is a mistake. */
const MAX_VALUE: Readonly<Record<string, number>> = { multiplier: 1_000, discount: 100 };

/** What makes single purchases give more. */
export class CouponService {
  constructor(private readonly deps: { readonly clock: Clock; readonly members: MemberService }) {}

  list(uow: UnitOfWork, cursors: CursorCodec, args: ConnectionArgs & CouponFilter): Promise<Connection<Coupon>> {
    return connection({ uow, cursors }, newestCoupons, args, (items) => {
      if (typeof args.shopId === 'string') {
        items.andWhere(
          // An array, so that an index can be asked for both.
          `(item.shop_id IS NULL
            OR item.shop_id = ANY (ARRAY(SELECT sibling_id FROM shop_siblings WHERE shop_id = :shopId)))`,
          { shopId: serialId(args.shopId) ?? 0 },
        );
      }
      if (typeof args.programId === 'string') {
        const programId = serialId(args.programId) ?? 0;
        items.andWhere('(item.program_id IS NULL OR item.program_id = :programId)', { programId });
      }
      if (args.isValid === true) {
        items.andWhere(`item.status = 'active' AND :now BETWEEN item.valid_from AND item.valid_to`, {
          now: this.deps.clock(),
        });
      }
    });
  }

  create(uow: UnitOfWork, input: NewCoupon): Promise<Coupon> {
    return writeWithRetry(uow, async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const limit = MAX_VALUE[input.couponType]!;
      if (!input.value.isPositive() || input.value.isZero() || input.value.gt(limit)) {
        throw fault(`This must be above 0 and at most ${limit}.`, 'value');
      }
      const validFrom = input.validFrom ?? this.deps.clock();
      if (input.validTo < validFrom) throw fault('It would end before it begins.', 'validTo');
      const texts = {
        name: text(input.name, 'name', 200),
        description: text(input.description ?? null, 'description', 2_000),
        sourceUrl: text(input.sourceUrl ?? null, 'sourceUrl', 2_048),
      };
      const shop =
        typeof input.shopId === 'string' ? await lockShopBrand(manager, serialId(input.shopId) ?? 0) : undefined;
      if (shop === null) throw new NotFound('There is no such shop.', ['shopId']);
      const programId = typeof input.programId === 'string' ? (serialId(input.programId) ?? 0) : null;
      if (programId !== null && !(await manager.existsBy(BonusProgram, { id: programId }))) {
        throw new NotFound('There is no such programme.', ['programId']);
      }
      const { couponType, value, validTo, combinable = null } = input;
      return manager.save(
        manager.create(Coupon, {
          ...texts,
          couponType,
          value,
          combinable,
          validFrom,
          validTo,
          programId,
          shopId: shop?.id ?? null,
          status: 'active',
        }),
      );
    });
  }

  /** Takes a coupon out of use now; it stays as history. */
  withdraw(uow: UnitOfWork, couponId: string): Promise<Coupon> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const id = serialId(couponId) ?? 0;
      const { affected } = await manager.update(Coupon, { id, status: 'active' }, { status: 'inactive' });
      const coupon = await manager.findOneBy(Coupon, { id });
      if (coupon === null) throw new NotFound('There is no such coupon.', ['couponId']);
      if (affected === 0) throw new Conflict('The coupon is out of use already.', ['couponId']);
      return coupon;
    });
  }
}

const newestCoupons = { entity: Coupon, name: 'Query.coupons', order: newestFirst } as const;
