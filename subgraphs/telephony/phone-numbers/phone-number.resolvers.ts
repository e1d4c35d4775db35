import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { optional } from '../tenancy/own-rows.js';
import { PhoneNumberTaken } from './phone-number.errors.js';

export const phoneNumberResolvers: Resolvers = {
  Mutation: {
    addPhoneNumber: (_, { input: { type, provider, ...input } }, { services, uow }) =>
      resultOf(
        'AddPhoneNumberSuccess',
        async () => ({
          phoneNumber: await services.phoneNumbers.add(uow, {
            ...input,
            type: databaseWord(type),
            provider: databaseWord(provider),
          }),
        }),
        [PhoneNumberTaken, InvalidInput, NotFound],
      ),
    setPrimaryPhoneNumber: (_, { input: { phoneNumberId } }, { services, uow }) =>
      resultOf(
        'SetPrimaryPhoneNumberSuccess',
        async () => ({ phoneNumber: await services.phoneNumbers.setPrimary(uow, phoneNumberId) }),
        [NotFound, Conflict],
      ),
  },
  CompanyPhoneNumber: {
    __resolveReference: ({ id }, { loaders }) => loaders.phoneNumberById.load(id),
    company: ({ companyId }, _, { loaders }) => loaders.companyById.load(companyId),
    branch: ({ branchId }, _, { loaders }) => optional(loaders.branchById, branchId),
    normalized: ({ numberNormalized }) => numberNormalized,
    type: ({ type }) => graphqlName(type),
    provider: ({ provider }) => provider && graphqlName(provider),
  },
};
