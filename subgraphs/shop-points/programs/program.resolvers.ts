import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { ShopPointsContext } from '../context.js';
import { serialId } from '../database/serial-id.js';
import type { BonusProgram } from './bonus-program.entity.js';
import { BonusProgramExists } from './program.errors.js';

export const programResolvers: Resolvers = {
  Query: {
    bonusProgram: (_, { id }, { loaders }) => programById(id, loaders),
    bonusPrograms: (_, args, { services, uow, cursors }) => services.programs.list(uow, cursors, args),
  },

  Mutation: {
    createBonusProgram: (_, { input }, { services, uow }) =>
      resultOf('CreateBonusProgramSuccess', async () => ({ program: await services.programs.create(uow, input) }), [
        BonusProgramExists,
        InvalidInput,
      ]),
    updateBonusProgram: (_, { input }, { services, uow }) =>
      resultOf('UpdateBonusProgramSuccess', async () => ({ program: await services.programs.update(uow, input) }), [
        BonusProgramExists,
        NotFound,
        InvalidInput,
      ]),
    deleteBonusProgram: (_, { input }, { services, uow }) =>
      resultOf(
        'DeleteBonusProgramSuccess',
        async () => ({ programId: String((await services.programs.remove(uow, input.programId)).id) }),
        [NotFound, Conflict],
      ),
  },

  BonusProgram: {
    __resolveReference: ({ id }, { loaders }) => programById(id, loaders),
    id: ({ id }) => String(id),
  },
};

async function programById(id: string, loaders: ShopPointsContext['loaders']): Promise<BonusProgram | null> {
  const key = serialId(id);
  return key === null ? null : loaders.programById.load(key);
}
