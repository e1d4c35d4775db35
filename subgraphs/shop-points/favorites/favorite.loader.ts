import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader } from '../../../platform/loaders/loaders.js';

export function favoriteLoaders(uow: UnitOfWork) {
  return {
    /** Ids of a member's favourite programmes, by their names. Row level security shows the viewer's own. */
    favoriteProgramIdsByMemberId: loader<number, number[]>(uow, async (manager, memberIds) => {
      const rows: { user_id: number; program_id: number }[] = await manager.query(
        `SELECT favorite.user_id, program.id AS program_id
         FROM user_favorite_programs AS favorite JOIN bonus_programs AS program ON program.id = favorite.program_id
         WHERE favorite.user_id = ANY ($1) ORDER BY lower(program.name) COLLATE "C", program.id`,
        [memberIds],
      );
      const byMember = Map.groupBy(rows, (row) => row.user_id);
      return memberIds.map((id) => (byMember.get(id) ?? []).map((row) => row.program_id));
    }),
  };
}
