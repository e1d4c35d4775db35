import { graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { permissionsOf } from './room.permissions.js';

export const roomResolvers: Resolvers = {
  Query: {
    room: (_, { id }, { loaders }) => loaders.roomById.load(id),
  },
  Room: {
    __resolveReference: ({ id }, { loaders }) => loaders.roomById.load(id),
    type: ({ type }) => graphqlName(type),
    owner: ({ ownerId }, _, { loaders }) => (ownerId === null ? null : loaders.thinkerById.load(ownerId)),
    members: ({ id }, _, { loaders }) => loaders.membersByRoomId.load(id),
    permissions: ({ meta }) => permissionsOf(meta).map(graphqlName),
  },
};
