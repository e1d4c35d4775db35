import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { rowsOf } from '../ingest/record-file.js';
import { JobFailure } from '../jobs/job-type.js';
import { downloadFeed, type FeedLimits } from './feed-download.js';
import type { Scraper } from './scraper.js';

/** More rows than any of the programmes has shops. */
const MAX_ROWS = 200_000;
const MAX_BYTES = 32 * 1024 * 1024;

/** Reads a CSV or JSON file that somebody offers over HTTP, and only when it has changed. */
export function feedScraper(limits: FeedLimits): Scraper {
  return {
    async scrape(job, signal) {
      const { feedUrl: url, feedFormat: format, feedEtag: etag, feedLastModified: lastModified } = job;
      if (url === null || format === null) {
        throw new JobFailure('The job has no feed: set the address of one first.');
      }
      const answer = await downloadFeed({ url, known: { etag, lastModified }, signal }, limits);
      if (answer.kind === 'unchanged') return answer;
      try {
        const records = rowsOf(answer.content, format, { maxBytes: MAX_BYTES, maxRows: MAX_ROWS });
        return { kind: 'records', records, version: answer.version };
      } catch (error) {
        if (error instanceof InvalidInput) throw new JobFailure(`The feed cannot be read: ${error.message}`);
        throw error;
      }
    },
  };
}
