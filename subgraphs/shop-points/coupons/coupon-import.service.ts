import { In, type EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { advisoryLock } from '../../../platform/database/advisory-lock.js';
import { asService } from '../../../platform/database/as-service.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import { DAY_MS } from '../../../platform/durations.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { fault, text } from '../../../platform/input/rules.js';
import { chunked } from '../ingest/chunked.js';
import type { DeliveryMemory } from '../ingest/delivery-memory.js';
import type { ScrapeLogService } from '../ingest/scrape-log.service.js';
import type { MemberService } from '../members/member.service.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { lockOfShop, lockWhatIsFound } from '../shops/shop.locks.js';
import { shopsByName } from '../shops/shop-names.js';
import { Shop } from '../shops/shop.entity.js';
import type { CouponRecord } from './coupon-record.js';
import { CouponShopsMissing } from './coupon.errors.js';
import { Coupon } from './coupon.entity.js';

/** Coupons that come together. */
export interface CouponDelivery {
  /** The run that they belong to; the same delivery of the same run counts once. */
  readonly runId: string | null;
  /** Name of the programme that all are for; null for all programmes. */
  readonly program: string | null;
  readonly coupons: readonly DeliveredCoupon[];
}

export interface DeliveredCoupon extends CouponRecord {
  /** The shop that somebody has chosen for it, whatever the merchant is called. */
  readonly shopId?: number | null;
}

interface Dependencies {
  readonly clock: Clock;
  readonly members: MemberService;
  readonly deliveries: DeliveryMemory;
  readonly scrapeLog: ScrapeLogService;
}

const MAX_COUPONS = 5_000;
/** Days that a coupon without an end is good for. */
const DEFAULT_DAYS = 30;
/** A statement takes so many parameters. */
const ROWS_AT_ONCE = 1_000;

/** Takes in coupons, all of a delivery or none. */
export class CouponImportService {
  constructor(private readonly deps: Dependencies) {}

  /**
   * For scrapers: with the rights of the services, the caller has checked the token. The same delivery of the same run
   * counts once.
   *
   * @throws CouponShopsMissing, NotFound of the programme, InvalidInput
   */
  deliver(uow: UnitOfWork, delivery: CouponDelivery): Promise<{ ingested: number; isRepeated: boolean }> {
    const runId = text(delivery.runId, 'runId', 100, { pattern: /^\S+$/ });
    return writeWithRetry(uow, (tx) =>
      asService(tx, async () => {
        const ingested = delivery.coupons.length;
        const content = [delivery.program, delivery.coupons];
        if (runId !== null && !(await this.deps.deliveries.isNew(tx.manager, runId, content, ingested))) {
          return { ingested, isRepeated: true };
        }
        await this.apply(tx, delivery);
        return { ingested, isRepeated: false };
      }),
    );
  }

  /** The same for administrators of the shops. */
  import(uow: UnitOfWork, delivery: CouponDelivery): Promise<{ ingested: number }> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, 'admin');
      await this.apply(tx, delivery);
      return { ingested: delivery.coupons.length };
    });
  }

  /** Each coupon takes the place of the active one with its shop, name and programme. */
  private async apply({ manager }: Transaction, { runId, program, coupons }: CouponDelivery): Promise<void> {
    if (coupons.length > MAX_COUPONS) throw fault(`At most ${MAX_COUPONS} coupons.`, 'coupons');
    const programId = program === null ? null : await programIdOf(manager, program);
    // Of two deliveries at once the later one finds the coupons of the other.
    await advisoryLock(manager, 'coupon import');
    const shops = await lockWhatIsFound(
      manager,
      () => shopsOf(manager, coupons),
      (found) => [...new Set(found.flatMap((shop) => (shop === undefined ? [] : lockOfShop(shop))))],
    );
    const missing = new Set(coupons.flatMap(({ merchant }, index) => (shops[index] === undefined ? merchant : [])));
    if (missing.size > 0) throw new CouponShopsMissing({ missingShops: [...missing] });
    await this.replace(
      manager,
      coupons.map((coupon, index) => this.dated(coupon, shops[index]!)),
      programId,
    );
    const line = `run_id=${runId ?? '-'} program=${program ?? '-'} coupons=${coupons.length}`;
    await this.deps.scrapeLog.write(manager, line);
  }

  private async replace(
    manager: EntityManager,
    coupons: readonly DatedCoupon[],
    programId: number | null,
  ): Promise<void> {
    const now = this.deps.clock();
    await manager.query(
      // Not IS NOT DISTINCT FROM: how many rows that leaves the planner guesses, far too few.
      `UPDATE coupons AS coupon SET status = 'inactive', valid_to = $3
       FROM unnest($1::int[], $2::text[]) AS new (shop_id, name)
       WHERE coupon.shop_id = new.shop_id AND coupon.name = new.name
         AND coupon.program_id ${programId === null ? 'IS NULL' : '= $4'} AND coupon.status = 'active'`,
      [
        coupons.map(({ shopId }) => shopId),
        coupons.map(({ name }) => name),
        now,
        ...(programId === null ? [] : [programId]),
      ],
    );
    // Also within a delivery a coupon takes the place of the one before.
    const last = new Map(coupons.map((coupon) => [JSON.stringify([coupon.shopId, coupon.name]), coupon]));
    const standing = new Set(last.values());
    const rows = coupons.map((coupon) => ({
      ...{ ...coupon, programId },
      ...(!standing.has(coupon) && { status: 'inactive' as const, validTo: now }),
    }));
    for (const portion of chunked(rows, ROWS_AT_ONCE)) await manager.insert(Coupon, portion);
  }

  private dated({ merchant: _, ...coupon }: DeliveredCoupon, { id: shopId }: Shop): DatedCoupon {
    const now = this.deps.clock();
    // One that is over already is stored as it is told: it never counted.
    const validFrom = coupon.validFrom ?? new Date(Math.min(now.getTime(), coupon.validTo?.getTime() ?? Infinity));
    const validTo = coupon.validTo ?? new Date(validFrom.getTime() + DEFAULT_DAYS * DAY_MS);
    return { ...coupon, shopId, validFrom, validTo };
  }
}
/** As it is stored. */
interface DatedCoupon extends Omit<CouponRecord, 'merchant'> {
  readonly shopId: number;
  readonly validFrom: Date;
  readonly validTo: Date;
}

/** In the order of the coupons. */
async function shopsOf(
  manager: EntityManager,
  coupons: readonly DeliveredCoupon[],
): Promise<readonly (Shop | undefined)[]> {
  const chosen = await manager.findBy(Shop, { id: In(coupons.flatMap(({ shopId }) => shopId ?? [])) });
  const byId = new Map(chosen.map((shop) => [shop.id, shop]));
  const byName = await shopsByName(
    manager,
    coupons.map(({ merchant }) => merchant),
  );
  return coupons.map(({ shopId, merchant }) => byId.get(shopId ?? 0) ?? byName.get(merchant));
}

async function programIdOf(manager: EntityManager, name: string): Promise<number> {
  const program = await manager.findOneBy(BonusProgram, { name: name.trim() });
  if (program === null) throw new NotFound(`Program not found: ${name}`, ['program']);
  return program.id;
}
