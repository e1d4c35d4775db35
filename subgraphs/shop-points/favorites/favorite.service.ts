import { In } from 'typeorm';
import { advisoryLock } from '../../../platform/database/advisory-lock.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { fault } from '../../../platform/input/rules.js';
import { serialId } from '../database/serial-id.js';
import { ANY_MEMBER } from '../members/member.policy.js';
import type { MemberService } from '../members/member.service.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import type { ShopMember } from '../members/shop-member.entity.js';
import { FavoriteProgram } from './favorite-program.entity.js';

const MAX_FAVORITES = 100;

/** The programmes that members collect with. */
export class FavoriteService {
  constructor(private readonly deps: { readonly members: MemberService }) {}

  /** Puts a list in place of the viewer's own. The same programme twice counts once; one that is missing refuses all. */
  replace(uow: UnitOfWork, programIds: readonly string[]): Promise<ShopMember> {
    return writeWithRetry(uow, async ({ manager }) => {
      await this.deps.members.require(uow, ...ANY_MEMBER);
      if (programIds.length > MAX_FAVORITES) throw fault(`At most ${MAX_FAVORITES} programmes.`, 'programIds');
      const member = await this.deps.members.self(uow);
      const ids = [...new Set(programIds.map((id) => serialId(id) ?? 0))];
      const known = new Set((await manager.findBy(BonusProgram, { id: In(ids) })).map(({ id }) => id));
      const missing = programIds.findIndex((id) => !known.has(serialId(id) ?? 0));
      if (missing >= 0) throw new NotFound('There is no such programme.', ['programIds', String(missing)]);
      // Of two lists of one member at once the later one counts, not what both hold together.
      await advisoryLock(manager, `favorites ${member.id}`);
      await manager.delete(FavoriteProgram, { userId: member.id });
      await manager.insert(
        FavoriteProgram,
        ids.map((programId) => ({ userId: member.id, programId })),
      );
      return member;
    });
  }

  /** Ids of the viewer's own favourites, none for nobody. */
  async own(uow: UnitOfWork): Promise<ReadonlySet<number>> {
    if (uow.viewer.userId === null) return new Set();
    const rows = await uow.read((manager) =>
      manager.query<{ program_id: number }[]>(
        'SELECT program_id FROM user_favorite_programs WHERE user_id = app.member_id()',
      ),
    );
    return new Set(rows.map((row) => row.program_id));
  }
}
