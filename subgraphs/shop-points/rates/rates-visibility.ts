import type { EntityManager } from 'typeorm';
import { z } from 'zod';

/** Who may read the exact rates in force: see docs/decisions/rates-visibility.md. */
export const ratesVisibilitySetting = z
  .enum(['restricted', 'signed-in', 'public'], { error: 'must be restricted, signed-in or public' })
  .default('restricted');

/**
 * The rule itself is `app.may_read_current_rates()`, which the row level security policy asks too. All it lacks is the
 * setting of this process.
 */
export class RatesVisibility {
  constructor(readonly setting: z.infer<typeof ratesVisibilitySetting>) {}

  /** Whether the viewer may; and hands the setting to the transaction, for the policy on the reads that follow. */
  async mayReadCurrentRates(manager: EntityManager): Promise<boolean> {
    const [row] = await manager.query<{ allowed: boolean }[]>(
      // CASE evaluates in this order; two expressions of a select list need not be.
      `SELECT CASE WHEN set_config('app.rates_visibility', $1, true) IS NOT NULL
         THEN app.may_read_current_rates() END AS allowed`,
      [this.setting],
    );
    return row!.allowed;
  }
}
