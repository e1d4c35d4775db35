import { NotFound } from '../../../platform/errors/domain-error.js';
import { system } from '../../../platform/identity/viewer.js';
import { couponRecordsOf } from '../coupons/coupon-record.js';
import { CouponShopsMissing } from '../coupons/coupon.errors.js';
import { feedShopsOf } from '../ingest/feed-json.js';
import { scrapeTypeOf } from '../jobs/job-type-names.js';
import { LegacyError } from './answers.js';
import { jsonOf, textOf } from './body.js';
import { call, type RegisterArea } from './legacy-api.js';

const TOKEN_HEADER = 'x-scraper-token';
/** A delivery of 500 shops with all their rates. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** What the scrapers ask and deliver. They show a secret, so whom the gateway sees is of no concern here. */
export const registerWorker: RegisterArea = (app, api) => {
  const { services } = api;
  const scrapers = {
    bodyLimit: MAX_BODY_BYTES,
    // Before a body is read.
    onRequest: async ({ headers }: { headers: Record<string, string | string[] | undefined> }) => {
      const token = headers[TOKEN_HEADER];
      if (!services.workerToken.isValid(typeof token === 'string' ? token : null)) {
        throw new LegacyError(401, 'Unauthorized');
      }
    },
  };

  app.post('/api/scrape-jobs', scrapers, (request) =>
    call(api, { viewer: system }, async ({ uow }) => {
      const program = textOf(jsonOf(request)['program']);
      if (program === undefined) throw new LegacyError(400, 'program is required');
      const type = scrapeTypeOf(program);
      if (type === null) throw new LegacyError(400, `Unknown program: ${program}`);
      const { id } = await uow.write((tx) => services.jobRuns.startType(tx, type, null));
      return { job_id: String(id) };
    }),
  );

  app.post('/api/scrape-results', scrapers, (request) =>
    call(api, { viewer: system }, async ({ uow }) => {
      const { shops, ...fields } = jsonOf(request);
      const program = textOf(fields['program']);
      if (program === undefined || isMissing(shops)) throw new LegacyError(400, 'program and shops are required');
      const runId = textOf(fields['run_id']) ?? null;
      const { ingested } = await services.rateIngest.deliver(uow, {
        runId,
        program,
        shops: feedShopsOf(shops, program),
      });
      return { ingested, run_id: runId, program };
    }),
  );

  app.post('/api/coupon-import', scrapers, (request) =>
    call(api, { viewer: system }, async ({ uow }) => {
      const { coupons, ...fields } = jsonOf(request);
      if (isMissing(coupons)) throw new LegacyError(400, 'coupons are required');
      const [runId, program] = [textOf(fields['run_id']) ?? null, textOf(fields['program']) ?? null];
      try {
        const { ingested } = await services.couponImport.deliver(uow, {
          runId,
          program,
          coupons: couponRecordsOf(coupons),
        });
        return { ingested, run_id: runId, program };
      } catch (error) {
        if (error instanceof CouponShopsMissing) {
          throw new LegacyError(400, 'Missing shops', { missing_shops: error.facts.missingShops });
        }
        if (error instanceof NotFound) throw new LegacyError(400, error.message);
        throw error;
      }
    }),
  );
};

/** Nothing, or an empty list: to the old system they were the same. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
