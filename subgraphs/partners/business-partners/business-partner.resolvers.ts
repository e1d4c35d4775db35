import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import { isAdmin } from '../../../platform/identity/viewer.js';
import type { PartnerOpeningHoursInput, Resolvers } from '../__generated__/resolvers.js';
import { listPartners } from './business-partner.loader.js';
import type { OpeningHours } from './opening-hours.js';
import { positionOf } from './position.js';

export const businessPartnerResolvers: Resolvers = {
  Query: {
    partner: (_, { id }, { loaders }) => loaders.partnerById.load(id),
    partners: (_, { status, ...page }, context) => listPartners(context, page, databaseWord(status)),
  },
  Mutation: {
    createPartner: (_, { input: { openingHours, ...input } }, { services, uow }) =>
      resultOf(
        'CreatePartnerSuccess',
        async () => ({
          partner: await services.partners.create(uow, { ...input, openingHours: openingHoursOf(openingHours) }),
        }),
        [InvalidInput, Conflict],
      ),
    updatePartner: (_, { input: { partnerId, openingHours, ...input } }, { services, uow }) =>
      resultOf(
        'UpdatePartnerSuccess',
        async () => ({
          partner: await services.partners.update(uow, partnerId, {
            ...input,
            openingHours: openingHoursOf(openingHours),
          }),
        }),
        [NotFound, InvalidInput, Conflict],
      ),
    changePartnerStatus: (_, { input: { partnerId, status, notes } }, { services, uow }) =>
      resultOf(
        'ChangePartnerStatusSuccess',
        async () => ({ partner: await services.partners.changeStatus(uow, partnerId, databaseWord(status), notes) }),
        [NotFound, InvalidInput, Conflict],
      ),
  },
  BusinessPartner: {
    __resolveReference: ({ id }, { loaders }) => loaders.partnerById.load(id),
    owner: ({ userId }, _args, { loaders }) => loaders.userById.load(userId),
    position: positionOf,
    status: ({ status }) => graphqlName(status),
    notes: ({ notes }, _args, { viewer }) => (isAdmin(viewer) ? notes : null),
  },
  PartnerOpeningHours: {
    day: ({ day }) => graphqlName(day),
  },
};

export function openingHoursOf(
  hours: readonly PartnerOpeningHoursInput[] | null | undefined,
): OpeningHours[] | null | undefined {
  return hours?.map(({ day, ...times }) => ({ ...times, day: databaseWord(day) })) ?? (hours as null | undefined);
}
