import { Kind, type GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { BusinessPartner } from '../business-partners/business-partner.entity.js';
import { positionOf } from '../business-partners/position.js';
import { listRestaurants } from './restaurant.loader.js';

export const restaurantResolvers: Resolvers = {
  Query: {
    restaurant: (_, { id }, { loaders }) => loaders.restaurantById.load(id),
    restaurants: (_, { cuisineType, isVerified, ...page }, context) =>
      listRestaurants(context, page, { cuisineType, isVerified }),
  },
  BusinessPartner: {
    restaurants: ({ id }, _args, { loaders }) => loaders.restaurantsByPartnerId.load(id),
  },
  Restaurant: {
    __resolveReference: ({ id }, { loaders }) => loaders.restaurantById.load(id),
    partner: ({ partnerId }, _args, { loaders }, info) => {
      if (partnerId === null) return null;
      // Guests may not read the business, but by its id another service finds what they can book there.
      if (asksOnlyForId(info)) return { id: partnerId } as BusinessPartner;
      return loaders.partnerById.load(partnerId);
    },
    isVerified: ({ verified }) => verified,
    position: positionOf,
  },
};

const KEY_FIELDS = new Set(['id', '__typename']);

function asksOnlyForId({ fieldNodes }: GraphQLResolveInfo): boolean {
  const selections = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return selections.every((selection) => selection.kind === Kind.FIELD && KEY_FIELDS.has(selection.name.value));
}
