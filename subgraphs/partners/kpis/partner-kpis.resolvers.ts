import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { openingHoursOf } from '../business-partners/business-partner.resolvers.js';

export const partnerKpisResolvers: Resolvers = {
  Mutation: {
    updatePartnerKpis: (_, { input: { partnerId, openingHours, ...input } }, { services, uow }) =>
      resultOf(
        'UpdatePartnerKpisSuccess',
        async () => ({
          partner: await services.kpis.update(uow, partnerId, { ...input, openingHours: openingHoursOf(openingHours) }),
        }),
        [NotFound, InvalidInput],
      ),
  },
  BusinessPartner: {
    kpis: ({ id }, _args, { loaders }) => loaders.kpisByPartnerId.load(id),
  },
  PartnerKpis: {
    annualRevenue: ({ annualRevenueMinor, annualRevenueCurrency }) =>
      annualRevenueMinor === null ? null : { amount: annualRevenueMinor, currency: annualRevenueCurrency },
  },
};
