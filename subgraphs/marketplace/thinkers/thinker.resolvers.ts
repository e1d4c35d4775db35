import { Conflict, InvalidInput } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { isAdmin } from '../../../platform/identity/viewer.js';
import { entityId } from '../../../platform/input/entity-id.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { MarketplaceContext } from '../context.js';
import { textIdOf } from '../input/text-id.js';
import { ThinkerAlreadyLinked } from './thinker.errors.js';
import type { Thinker } from './thinker.entity.js';

export const thinkerResolvers: Resolvers = {
  Query: {
    thinker: (_, { publicId }, context) => byPublicId(context, publicId),
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
    __resolveReference: (reference, context) =>
      'id' in reference ? byId(context, reference.id) : byPublicId(context, reference.publicId),
    user: async (thinker, _, context) =>
      thinker.userId !== null && (await maySeeAccount(thinker, context)) ? { id: thinker.userId } : null,
  },
  User: {
    __resolveReference: ({ id }) => (entityId(id) === null ? null : { id }),
    thinker: ({ id }, _, { loaders }) => loaders.thinkerByUserId.load(id),
  },
};

function byId({ loaders }: MarketplaceContext, given: string): Promise<Thinker | null> | null {
  const id = entityId(given);
  return id === null ? null : loaders.thinkerById.load(id);
}

function byPublicId({ loaders }: MarketplaceContext, given: string): Promise<Thinker | null> | null {
  const publicId = textIdOf(given);
  return publicId === null ? null : loaders.thinkerByPublicId.load(publicId);
}

/** A thinker is a pseudonym to everybody but those who have an appointment with it. */
async function maySeeAccount(thinker: Thinker, { viewer, loaders }: MarketplaceContext): Promise<boolean> {
  if (isAdmin(viewer) || thinker.userId === viewer.userId) return true;
  const oneself = await loaders.viewerThinker();
  return oneself?.id === thinker.id || (await loaders.sharesBooking.load(thinker.id));
}
