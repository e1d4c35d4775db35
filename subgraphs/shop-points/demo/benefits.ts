import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../platform/demo/insert-rows.js';
import { daysAfter, daysBefore } from '../../../platform/demo/moments.js';
import { RateComment } from '../comments/rate-comment.entity.js';
import { Coupon } from '../coupons/coupon.entity.js';
import { FavoriteProgram } from '../favorites/favorite-program.entity.js';
import { Decimal } from '../rates/decimal.js';

/** What makes rates worth more, and what people say about them: coupons, favourites and comments. */
export async function loadBenefits(manager: EntityManager, now: Date): Promise<void> {
  await manager.insert(Coupon, coupons(now));
  await manager.insert(FavoriteProgram, favorites);
  await insertRows(
    manager,
    RateComment,
    comments.map((comment, index) => ({ ...comment, createdAt: daysBefore(now, 3 * index + 1) })),
  );
}

type DemoCoupon = Omit<Coupon, 'id' | 'createdAt'>;

function coupons(now: Date): DemoCoupon[] {
  const coupon = (couponType: string, name: string, value: string, more: Partial<DemoCoupon>): DemoCoupon => ({
    couponType,
    name,
    description: null,
    shopId: null,
    programId: null,
    value: new Decimal(value),
    combinable: null,
    validFrom: daysBefore(now, 10),
    validTo: daysAfter(now, 20),
    status: 'active',
    sourceUrl: null,
    ...more,
  });
  const ofShops = Array.from({ length: 20 }, (_, index): DemoCoupon => {
    const kind = index % 2 === 0 ? 'multiplier' : 'discount';
    const [value, name] = kind === 'multiplier' ? ['10', '10fach Punkte'] : ['5', '5 % Rabatt'];
    return coupon(kind, name, value, { shopId: 2 + index, combinable: [true, false, null][index % 3] ?? null });
  });
  return [
    // The first partner's shop has one of every kind.
    coupon('multiplier', '20fach Payback', '20', { shopId: 1, programId: 2, combinable: true, description: 'ab 50 €' }),
    coupon('discount', '10 % auf alles', '10', { shopId: 1, combinable: true }),
    coupon('discount', '15 % im Winter', '15', {
      shopId: 1,
      validFrom: daysBefore(now, 90),
      validTo: daysBefore(now, 30),
    }),
    coupon('multiplier', '15fach Payback', '15', {
      shopId: 1,
      programId: 2,
      status: 'inactive',
      validTo: daysBefore(now, 10),
    }),
    coupon('multiplier', 'Doppelte Meilen', '2', { programId: 1, combinable: false }),
    ...ofShops,
  ];
}

/** Members are numbered: 1 is the administrator, 2 to 13 are the users. */
const favorites = [
  { userId: 1, programId: 2 },
  { userId: 1, programId: 3 },
  { userId: 2, programId: 1 },
  { userId: 2, programId: 2 },
  { userId: 3, programId: 2 },
  { userId: 4, programId: 5 },
];

/** The contributor is member 4. */
const comments = [
  { rateId: 1, reviewerId: 4, commentType: 'FEEDBACK', commentText: 'Stimmt so, heute nachgesehen.' },
  { rateId: 2, reviewerId: 4, commentType: 'OUTDATED', commentText: 'Im Laden steht inzwischen mehr.' },
  { rateId: 1, reviewerId: 1, commentType: 'FEEDBACK', commentText: 'Danke, bestätigt.' },
];
