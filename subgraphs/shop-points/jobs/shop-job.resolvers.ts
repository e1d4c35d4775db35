import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers, ShopJobFeedInput } from '../__generated__/resolvers.js';
import { serialId } from '../database/serial-id.js';
import { isSchedulable } from './job-type-names.js';
import { ShopJobExists } from './shop-job.errors.js';

export const shopJobResolvers: Resolvers = {
  Query: {
    shopJobs: (_, args, { services, uow, cursors }) => services.jobs.list(uow, cursors, args),
    shopJob: async (_, { id }, { services, uow, loaders }) => {
      await services.members.require(uow, 'admin');
      const key = serialId(id);
      return key === null ? null : loaders.shopJobById.load(key);
    },
    shopJobRun: (_, { id }, { services, uow }) => services.jobRuns.find(uow, id),
  },

  Mutation: {
    createShopJob: (_, { input }, { services, uow }) =>
      resultOf(
        'CreateShopJobSuccess',
        async () => ({
          job: await services.jobs.create(uow, {
            ...input,
            type: databaseWord(input.type),
            feed: feedOf(input.feed) ?? null,
          }),
        }),
        [ShopJobExists, InvalidInput],
      ),
    updateShopJob: (_, { input }, { services, uow }) =>
      resultOf(
        'UpdateShopJobSuccess',
        async () => {
          const { jobId, name, type, cronExpression, feed } = input;
          const change = { jobId, name, type: type ? databaseWord(type) : type, cronExpression, feed: feedOf(feed) };
          return { job: await services.jobs.change(uow, given(change)) };
        },
        [ShopJobExists, NotFound, InvalidInput],
      ),
    setShopJobEnabled: (_, { input }, { services, uow }) =>
      resultOf('SetShopJobEnabledSuccess', async () => ({ job: await services.jobs.change(uow, input) }), [
        NotFound,
        InvalidInput,
      ]),
    deleteShopJob: (_, { input }, { services, uow }) =>
      resultOf(
        'DeleteShopJobSuccess',
        async () => ({ jobId: String((await services.jobs.remove(uow, input.jobId)).id) }),
        [NotFound, Conflict],
      ),
    runShopJob: (_, { input }, { services, uow }) =>
      resultOf('RunShopJobSuccess', async () => ({ run: await services.jobRuns.start(uow, input.jobId) }), [
        NotFound,
        Conflict,
      ]),
    cancelShopJobRun: (_, { input }, { services, uow }) =>
      resultOf('CancelShopJobRunSuccess', async () => ({ run: await services.jobRuns.cancel(uow, input.runId) }), [
        NotFound,
        Conflict,
      ]),
  },

  ShopJob: {
    id: ({ id }) => String(id),
    name: ({ jobName }) => jobName,
    type: ({ jobType }) => (isSchedulable(jobType) ? graphqlName(jobType) : null),
    typeName: ({ jobType }) => jobType,
    feed: ({ feedUrl, feedFormat, feedEtag, feedLastModified }) =>
      feedUrl === null || feedFormat === null
        ? null
        : { url: feedUrl, format: graphqlName(feedFormat), version: feedEtag ?? feedLastModified },
    lastRunStatus: ({ lastRunStatus }) => (lastRunStatus === null ? null : graphqlName(lastRunStatus)),
    createdBy: ({ createdByUserId }, _, { loaders }) =>
      createdByUserId === null ? null : loaders.memberById.load(createdByUserId),
    runs: ({ id }, args, { loaders }) => loaders.runsByShopJobId.load({ parentId: String(id), args }),
  },

  ShopJobRun: {
    id: ({ id }) => String(id),
    job: async ({ scheduledJobId }, _, { loaders }) => (await loaders.shopJobById.load(scheduledJobId))!,
    status: ({ status }) => graphqlName(status),
    messages: ({ messages }) => messages.map(({ timestamp, message }) => ({ loggedAt: new Date(timestamp), message })),
    requestedBy: ({ requestedByUserId }, _, { loaders }) =>
      requestedByUserId === null ? null : loaders.memberById.load(requestedByUserId),
  },
};

function feedOf(feed: ShopJobFeedInput | null | undefined) {
  return feed ? { url: feed.url, format: databaseWord(feed.format) } : feed;
}

/** Without what was left out: the types tell apart what is not there from what is undefined. */
function given<T extends object>(values: T) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
