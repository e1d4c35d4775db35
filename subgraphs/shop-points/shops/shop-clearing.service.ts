import type { EntityManager } from 'typeorm';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import type { MemberService } from '../members/member.service.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { lockShopNames } from './shop.locks.js';

/** Takes out what scrapers have brought, to begin anew. Rows that nobody may delete otherwise go by functions of the database. */
export class ShopClearingService {
  constructor(private readonly deps: { readonly members: MemberService }) {}

  /** All brands and everything that hangs on them; members and programmes stay. @returns how many brands there were */
  clear(uow: UnitOfWork): Promise<number> {
    return writeWithRetry(uow, async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      await lockShopNames(manager);
      const [row] = await manager.query<{ count: number }[]>('SELECT app.clear_shops() AS count');
      return row!.count;
    });
  }

  /**
   * All rates of a programme, and the shops that have none left and on which nothing else hangs. A portion of them is one
   * transaction; whoever is interrupted begins again with what is left.
   *
   * @returns how many shops went
   */
  async clearForProgram(uow: UnitOfWork, program: string): Promise<number> {
    await this.deps.members.require(uow, 'admin');
    const known = await uow.read((manager) => manager.findOneBy(BonusProgram, { name: program }));
    if (known === null) throw new NotFound('There is no such programme.', ['program']);
    for (let removed = 0; ;) {
      const { rates, shops } = await writeWithRetry(uow, ({ manager }) => clearPortion(manager, known.id));
      removed += shops;
      if (rates < PORTION) return removed;
    }
  }
}

/** Small enough to end long before the statement time-out. */
const PORTION = 20_000;

async function clearPortion(manager: EntityManager, programId: number): Promise<{ rates: number; shops: number }> {
  await lockShopNames(manager);
  const [row] = await manager.query<{ rates: number; shops: number }[]>(
    'SELECT removed_rates AS rates, removed_shops AS shops FROM app.clear_program($1, $2)',
    [programId, PORTION],
  );
  return row!;
}
