import { couponRecordsOf } from '../coupons/coupon-record.js';
import type { CouponImportService } from '../coupons/coupon-import.service.js';
import { chunked } from '../ingest/chunked.js';
import { feedShopsOf } from '../ingest/feed-json.js';
import type { RateIngestService } from '../ingest/rate-ingest.service.js';
import { ingestRunId, type JobContext, type JobType } from '../jobs/job-type.js';
import type { StagedImport } from './staged-import.entity.js';
import type { StagedImportService } from './staged-import.service.js';

interface Dependencies {
  readonly rateIngest: RateIngestService;
  readonly couponImport: CouponImportService;
  readonly stagedImports: StagedImportService;
}

const SHOPS_PER_DELIVERY = 50;

/** The jobs behind a confirmed file: several at once are several runs. */
export function stagedImportJobTypes({ rateIngest, couponImport, stagedImports }: Dependencies): JobType[] {
  async function stagedFor({ open, input }: JobContext): Promise<StagedImport> {
    await using uow = open();
    return await stagedImports.confirmed(uow, input?.['token']);
  }
  return [
    {
      name: 'import_consolidated',
      async run(context) {
        const { program, records } = await stagedFor(context);
        const shops = feedShopsOf(records, program ?? '');
        const total = shops.length;
        await context.progress(`${total} shops in the file`, { done: 0, total });
        let ingested = 0;
        for (const batch of chunked(shops, SHOPS_PER_DELIVERY)) {
          await using uow = context.open();
          await rateIngest.deliver(uow, { runId: ingestRunId(context.runId), program: program ?? '-', shops: batch });
          ingested += batch.length;
          await context.progress(`${ingested} of ${total} shops`, { done: ingested, total });
        }
        return { message: `${ingested} shops taken in`, result: { ingested } };
      },
    },
    {
      name: 'import_coupons',
      async run(context) {
        const { program, records } = await stagedFor(context);
        // Confirmed records say which shop was chosen for them.
        const coupons = couponRecordsOf(records).map((coupon, index) => ({
          ...coupon,
          shopId: records[index]!['shop_id'] as number | null,
        }));
        await context.progress(`${coupons.length} coupons in the file`);
        await using uow = context.open();
        await couponImport.deliver(uow, { runId: ingestRunId(context.runId), program, coupons });
        return { message: `${coupons.length} coupons taken in`, result: { ingested: coupons.length } };
      },
    },
  ];
}
