import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import { within } from '../../../platform/input/within.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { feedRate } from './feed.js';

export const ingestResolvers: Resolvers = {
  Query: {
    scrapeLog: (_, args, { services, uow, cursors }) => services.scrapeLog.list(uow, cursors, args),
  },

  Mutation: {
    deliverRates: (_, { input }, { services, uow }) => {
      services.workerToken.require(uow.viewer, input.workerToken);
      return resultOf(
        'DeliverRatesSuccess',
        async () => {
          const shops = input.shops.map(({ name, source, sourceId, rates }, index) => ({
            name,
            source: source ?? input.program,
            sourceId: sourceId ?? null,
            rates: rates.map(({ program, rateType, ...rate }, place) =>
              within(['shops', index, 'rates', place], () =>
                feedRate({ ...rate, program: program ?? input.program, rateType: databaseWord(rateType) ?? null }),
              ),
            ),
          }));
          return services.rateIngest.deliver(uow, { runId: input.runId ?? null, program: input.program, shops });
        },
        [InvalidInput],
      );
    },
    importShopRates: (_, { input }, { services, uow }) =>
      resultOf(
        'ImportShopRatesSuccess',
        async () => ({
          rows: await services.rateImport.import(uow, {
            content: input.content,
            format: databaseWord(input.format),
            source: input.source,
            isDryRun: input.dryRun,
          }),
        }),
        [InvalidInput],
      ),
  },

  ScrapeLogLine: { id: ({ id }) => String(id), loggedAt: ({ timestamp }) => timestamp },

  ImportedRateRow: { outcome: ({ outcome }) => graphqlName(outcome) },
};
