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
   * All rates of a programme, and the shops that have none left and on which nothing else hangs.
   *
   * @returns how many shops went
   */
  clearForProgram(uow: UnitOfWork, program: string): Promise<number> {
    return writeWithRetry(uow, async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const known = await manager.findOneBy(BonusProgram, { name: program });
      if (known === null) throw new NotFound('There is no such programme.', ['program']);
      await lockShopNames(manager);
      const [row] = await manager.query<{ count: number }[]>('SELECT app.clear_program($1) AS count', [known.id]);
      return row!.count;
    });
  }
}
