import { In } from 'typeorm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Conflict, DomainError, NotFound } from '../../../platform/errors/domain-error.js';
import { ingestRunId } from '../jobs/job-type.js';
import type { SchedulableType } from '../jobs/job-type-names.js';
import { ShopJob } from '../jobs/shop-job.entity.js';
import { LegacyError } from './answers.js';
import { fieldsOf, textOf, type Fields } from './body.js';
import { attempt } from './form-fields.js';
import { wantsJson } from './guards.js';
import { answerOfRun } from './job-answers.js';
import { call, idIn, type RegisterArea } from './legacy-api.js';
import { dayAndTime } from './times.js';
import { wholeList } from './whole-list.js';

const PAGE = '/admin/scheduled_jobs';

/** The buttons that start a chore now, whether or not somebody has set it up. */
const BUTTONS: Readonly<Record<string, SchedulableType>> = {
  run_scraper: 'scrape_example',
  run_payback: 'scrape_payback',
  run_topcashback: 'scrape_topcashback',
  run_miles_and_more: 'scrape_miles_and_more',
  run_shoop: 'scrape_shoop',
  run_letyshops: 'scrape_letyshops',
  run_and_charge: 'scrape_and_charge',
  run_deduplication: 'deduplication',
};

const NEWEST_RUNS = 20;
const LOG = { usual: 50, most: 500 };

const queryOf = ({ query }: FastifyRequest) => query as Record<string, unknown>;

/** Chores and their runs, for administrators. */
export const registerAdminJobs: RegisterArea = (app, api) => {
  const { services, cursors, guards } = api;
  const admins = { preHandler: guards.adminOnly };

  /** Scripts want JSON and pages go back to the list, whatever became of it. */
  const answer = (request: FastifyRequest, reply: FastifyReply, body: object) =>
    wantsJson(request) ? body : reply.redirect(PAGE);

  app.get(PAGE, admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      if (textOf(queryOf(request)['json']) !== '1') return reply.redirect('/');
      const jobs = await wholeList((args) => services.jobs.list(uow, cursors, args));
      return { jobs: jobs.map(shownJob) };
    }),
  );

  app.post(`${PAGE}/create`, admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      await attempt(async () => services.jobs.create(uow, formOf(fieldsOf(request))));
      return reply.redirect(PAGE);
    }),
  );

  app.post(`${PAGE}/:id/edit`, admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      await attempt(async () => services.jobs.change(uow, { jobId: jobIn(request), ...formOf(fieldsOf(request)) }));
      return reply.redirect(PAGE);
    }),
  );

  app.post(`${PAGE}/:id/toggle`, admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const jobId = jobIn(request);
      const { enabled } = await uow
        .write(async ({ manager }) => {
          const job = await services.jobs.lock(manager, jobId);
          return services.jobs.change(uow, { jobId, enabled: !job.enabled });
        })
        .catch(unknownJob);
      return answer(request, reply, { success: true, enabled });
    }),
  );

  app.post(`${PAGE}/:id/delete`, admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      try {
        const { jobName } = await services.jobs.remove(uow, jobIn(request));
        return answer(request, reply, { success: true, message: `Job ${jobName} deleted` });
      } catch (error) {
        if (!(error instanceof Conflict)) return unknownJob(error);
        if (wantsJson(request)) reply.code(400);
        return answer(request, reply, { success: false, message: error.message });
      }
    }),
  );

  app.post(`${PAGE}/:id/run`, admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      try {
        await services.jobRuns.start(uow, jobIn(request));
        return answer(request, reply, { success: true, message: 'Enqueued manually' });
      } catch (error) {
        if (!(error instanceof Conflict)) return unknownJob(error);
        if (wantsJson(request)) reply.code(400);
        return answer(request, reply, { success: false, message: error.message });
      }
    }),
  );

  app.get(`${PAGE}/:id/logs`, admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const { json, limit } = queryOf(request);
      if (textOf(json) !== '1') return reply.redirect(PAGE);
      const asked = Number.parseInt(textOf(limit) ?? '', 10) || LOG.usual;
      const id = idIn(request);
      const runs = await services.jobRuns.newest(uow, Math.min(Math.max(asked, 1), LOG.most), id);
      if (runs.length === 0 && !(await uow.read((manager) => manager.existsBy(ShopJob, { id })))) {
        throw new LegacyError(404, 'Job not found');
      }
      return {
        logs: runs.map(({ createdAt, message, status }) => ({
          timestamp: dayAndTime(createdAt),
          message: message ?? status,
        })),
      };
    }),
  );

  app.post(`${PAGE}/runs/:id/cancel`, admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      try {
        await services.jobRuns.cancel(uow, String(idIn(request)));
      } catch (error) {
        if (error instanceof Conflict) throw new LegacyError(400, error.message);
        throw error instanceof NotFound ? new LegacyError(404, 'Run not found') : error;
      }
      return answer(request, reply, { success: true });
    }),
  );

  for (const [path, type] of Object.entries(BUTTONS)) {
    app.post(`/admin/${path}`, admins, (request, reply) =>
      call(api, request, async ({ uow }) => {
        const { id, status } = await uow.write(async (tx) => {
          await services.members.require(uow, 'admin');
          return services.jobRuns.startType(tx, type, await services.members.author(uow));
        });
        return wantsJson(request) ? { job_id: String(id), status } : reply.redirect('/admin');
      }),
    );
  }

  app.get('/admin/job_status/:id', admins, (request) =>
    call(api, request, async ({ uow, loaders }) => {
      const run = await services.jobRuns.find(uow, (request.params as { id: string }).id);
      if (run === null) throw new LegacyError(404, 'Job not found');
      const job = (await loaders.shopJobById.load(run.scheduledJobId))!;
      const shown = answerOfRun(run, job);
      if (textOf(queryOf(request)['include_logs']) !== '1' || !('kwargs' in shown)) return shown;
      const lines = await services.scrapeLog.list(uow, cursors, { runId: ingestRunId(run.id), first: LOG.usual });
      return { ...shown, logs: lines.edges.map(({ node }) => node.message) };
    }),
  );

  app.get('/admin/jobs', admins, (request) =>
    call(api, request, async ({ uow }) => {
      const runs = await services.jobRuns.newest(uow, NEWEST_RUNS);
      const ids = [...new Set(runs.map(({ scheduledJobId }) => scheduledJobId))];
      const jobs = await uow.read((manager) => manager.findBy(ShopJob, { id: In(ids) }));
      const byId = new Map(jobs.map((job) => [job.id, job]));
      return runs.map((run) => answerOfRun(run, byId.get(run.scheduledJobId)!));
    }),
  );
};

function shownJob(job: ShopJob) {
  return {
    id: job.id,
    job_name: job.jobName,
    job_type: job.jobType,
    cron_expression: job.cronExpression,
    enabled: job.enabled,
    last_run_at: job.lastRunAt && dayAndTime(job.lastRunAt),
    last_run_status: job.lastRunStatus,
    last_run_message: job.lastRunMessage,
  };
}

function formOf(fields: Fields) {
  return {
    name: textOf(fields['job_name']) ?? '',
    type: textOf(fields['job_type']) ?? '',
    cronExpression: textOf(fields['cron_expression']) ?? '',
    enabled: textOf(fields['enabled']) === 'on',
  };
}

const jobIn = (request: FastifyRequest): string => String((request.params as { id: string }).id);

function unknownJob(error: unknown): never {
  if (error instanceof NotFound) throw new LegacyError(404, 'Job not found');
  if (error instanceof DomainError) throw new LegacyError(400, error.message);
  throw error;
}
