import { graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { MarketplaceContext } from '../context.js';
import { textIdOf } from '../input/text-id.js';
import type { Room } from './room.entity.js';
import { permissionsOf } from './room.permissions.js';

export const roomResolvers: Resolvers = {
  Query: {
    room: (_, { id }, context) => byId(context, id),
  },
  Room: {
    __resolveReference: ({ id }, context) => byId(context, id),
    type: ({ type }) => graphqlName(type),
    owner: ({ ownerId }, _, { loaders }) => (ownerId === null ? null : loaders.thinkerById.load(ownerId)),
    members: ({ id }, _, { loaders }) => loaders.membersByRoomId.load(id),
    permissions: ({ meta }) => permissionsOf(meta).map(graphqlName),
  },
};

function byId({ loaders }: MarketplaceContext, given: string): Promise<Room | null> | null {
  const id = textIdOf(given);
  return id === null ? null : loaders.roomById.load(id);
}
