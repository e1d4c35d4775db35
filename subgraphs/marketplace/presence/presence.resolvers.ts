import { Conflict, InvalidInput } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { graphqlName } from '../../../platform/graphql/enum-words.js';
import { isAdmin } from '../../../platform/identity/viewer.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { referenced } from '../database/referenced.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { PresenceChange } from './presence.watch.js';
import type { RoomAssignment } from './room-assignment.watch.js';
import { ThinkerSignatureExpired, ThinkerSignatureInvalid } from './signature.js';

export const presenceResolvers: Resolvers = {
  Query: {
    presence: async (_, __, { loaders }) => {
      const thinker = await loaders.viewerThinker();
      return thinker && loaders.presenceByThinkerId.load(thinker.id);
    },
    onlineCount: (_, { pairCode }, { loaders }) => loaders.onlineCountByPairCode.load(pairCode),
    mayWatchPresence: (_, { pairCode }, { viewer, loaders }) => {
      if (!isAdmin(viewer)) requireActor(viewer);
      return loaders.mayWatchByPairCode.load(pairCode);
    },
  },
  Mutation: {
    verifyThinker: (_, { input }, { services, uow, loaders }) =>
      resultOf(
        'VerifyThinkerSuccess',
        async () => {
          const verified = await services.presence.verify(uow, input);
          // The request itself may come without the token, and then could not see what it has just proved to be.
          loaders.thinkerById.prime(verified.thinker.id, verified.thinker);
          return verified;
        },
        [InvalidInput, ThinkerSignatureExpired, ThinkerSignatureInvalid, Conflict],
      ),
    sendHeartbeat: (_, { input }, { services, uow }) =>
      resultOf('SendHeartbeatSuccess', async () => ({ session: await services.presence.heartbeat(uow, input) }), [
        InvalidInput,
        Conflict,
      ]),
    matchThinkers: (_, { input }, { services, uow, loaders }) =>
      resultOf(
        'MatchThinkersSuccess',
        async () => {
          const { roomId, session } = await services.matches.match(uow, input);
          return { room: roomId === null ? null : await loaders.roomById.load(roomId), session };
        },
        [InvalidInput, Conflict],
      ),
    goOffline: (_, __, { services, uow }) =>
      resultOf('GoOfflineSuccess', async () => ({ session: await services.presence.goOffline(uow) }), []),
  },
  Subscription: {
    presenceChanged: {
      subscribe: (_, { pairCode }, { services, viewer, signal }) => services.presence.watch(viewer, pairCode, signal),
      resolve: (change: PresenceChange) => change,
    },
    roomAssigned: {
      subscribe: (_, { publicId }, { services, viewer, signal }) =>
        services.matches.watchRooms(viewer, publicId, signal),
      resolve: (assignment: RoomAssignment) => assignment,
    },
  },
  RoomAssignment: {
    room: ({ roomId }, _, { loaders }) => loaders.roomById.load(roomId),
    members: ({ roomId }, _, { loaders }) => loaders.membersByRoomId.load(roomId),
  },
  PresenceChange: {
    status: ({ status }) => graphqlName(status),
    reason: ({ reason }) => graphqlName(reason),
    thinker: ({ thinkerId }, _, { loaders }) => loaders.thinkerById.load(thinkerId),
  },
  Thinker: {
    presence: ({ id }, _, { loaders }) => loaders.presenceByThinkerId.load(id),
  },
  PresenceSession: {
    thinker: ({ thinkerId }, _, { loaders }) => referenced(loaders.thinkerById, thinkerId),
    status: ({ status }) => graphqlName(status),
  },
};
