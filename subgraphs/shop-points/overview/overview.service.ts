import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface ShopPointsNumbers {
  readonly programs: number;
  readonly activeShops: number;
  readonly rates: number;
  readonly proposals: number;
  readonly newestRateAt: Date | null;
}

/** Everything at a glance. */
export class OverviewService {
  /** Numbers alone are for everybody, also where what they count is not: the function counts past the policies. */
  async numbers(uow: UnitOfWork): Promise<ShopPointsNumbers> {
    const [numbers] = await uow.read((manager) =>
      manager.query<ShopPointsNumbers[]>(
        `SELECT programs, active_shops AS "activeShops", rates, proposals, newest_rate_at AS "newestRateAt"
         FROM app.shop_points_numbers()`,
      ),
    );
    return numbers!;
  }
}
