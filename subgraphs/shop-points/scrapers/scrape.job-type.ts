import { chunked } from '../ingest/chunked.js';
import type { RateIngestService } from '../ingest/rate-ingest.service.js';
import { ingestRunId, JobFailure, type JobType } from '../jobs/job-type.js';
import { ShopJob } from '../jobs/shop-job.entity.js';
import type { ScrapedProgram, Scraper } from './scraper.js';
import { shopsOf } from './scraped-shops.js';

interface Dependencies {
  readonly rateIngest: RateIngestService;
  readonly scraper: Scraper;
}

/** So many shops are taken in at once, and are locked at once. */
const SHOPS_PER_DELIVERY = 50;

/** Takes in what a programme's feed says, if that has changed. */
export function scrapeJobType(scraped: ScrapedProgram, { rateIngest, scraper }: Dependencies): JobType {
  const { program } = scraped;
  return {
    name: scraped.jobType,
    async run({ runId, job, open, progress, signal }) {
      await progress('Reading the feed');
      const feed = await scraper.scrape(job, signal);
      if (feed.kind === 'unchanged') {
        return { message: 'The feed has not changed.', result: { changed: false, ingested: 0, unusable: 0 } };
      }
      const { shops, unusable, firstFault } = shopsOf(feed.records, scraped);
      // A page that asks to sign in, say; it shall be read again.
      if (shops.length === 0 && firstFault !== null) {
        throw new JobFailure(`Nothing in the feed can be used (${firstFault}).`);
      }
      const total = shops.length;
      await progress(`${total} shops in the feed`, { done: 0, total });
      let ingested = 0;
      for (const batch of chunked(shops, SHOPS_PER_DELIVERY)) {
        await using uow = open();
        await rateIngest.deliver(uow, { runId: ingestRunId(runId), program, shops: batch });
        ingested += batch.length;
        await progress(`${ingested} of ${total} shops`, { done: ingested, total });
      }
      // Not before all of it is taken in: else what an interrupted run has left out would never come.
      await using uow = open();
      const { etag: feedEtag, lastModified: feedLastModified } = feed.version;
      await uow.write(({ manager }) =>
        manager.update(
          ShopJob,
          { id: job.id, feedUrl: job.feedUrl!, feedFormat: job.feedFormat!, jobType: job.jobType },
          { feedEtag, feedLastModified },
        ),
      );
      const remark = firstFault === null ? '' : `; ${unusable} records cannot be used (${firstFault})`;
      return { message: `${ingested} shops taken in${remark}`, result: { changed: true, ingested, unusable } };
    },
  };
}
