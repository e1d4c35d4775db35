import { Conflict, InvalidInput } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { isAdmin } from '../../../platform/identity/viewer.js';
import { entityId } from '../../../platform/input/entity-id.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { MarketplaceContext } from '../context.js';
import { ThinkerAlreadyLinked } from './thinker.errors.js';
import type { Thinker } from './thinker.entity.js';

export const thinkerResolvers: Resolvers = {
  Query: {
    thinker: (_, { publicId }, { loaders }) => loaders.thinkerByPublicId.load(publicId),
    viewerThinker: (_, __, { loaders }) => loaders.viewerThinker(),
  },
  Mutation: {
    linkThinker: (_, { input }, { services, uow }) =>
      resultOf('LinkThinkerSuccess', async () => ({ thinker: await services.thinkers.link(uow, input) }), [
        InvalidInput,
        Conflict,
        ThinkerAlreadyLinked,
      ]),
  },
  Thinker: {
    __resolveReference: (reference, { loaders }) =>
      'id' in reference ? loaders.thinkerById.load(reference.id) : loaders.thinkerByPublicId.load(reference.publicId),
    user: async (thinker, _, context) =>
      thinker.userId !== null && (await maySeeAccount(thinker, context)) ? { id: thinker.userId } : null,
  },
  User: {
    __resolveReference: ({ id }) => (entityId(id) === null ? null : { id }),
    thinker: ({ id }, _, { loaders }) => loaders.thinkerByUserId.load(id),
  },
};

/** A thinker is a pseudonym to everybody but those who have an appointment with it. */
async function maySeeAccount(thinker: Thinker, { viewer, loaders }: MarketplaceContext): Promise<boolean> {
  if (isAdmin(viewer) || thinker.userId === viewer.userId) return true;
  const oneself = await loaders.viewerThinker();
  return oneself?.id === thinker.id || (await loaders.sharesBooking.load(thinker.id));
}
