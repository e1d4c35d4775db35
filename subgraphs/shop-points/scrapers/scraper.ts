import type { FeedRate, FeedShop } from '../ingest/feed.js';
import type { FileRecord, FileRow } from '../ingest/record-file.js';
import type { ShopJob } from '../jobs/shop-job.entity.js';

/** What a source had to say. */
export type Scraped =
  /** Nothing new since the last time. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'records';
      readonly records: readonly FileRow[];
      /** By which the source recognises this version next time. */
      readonly version: ScrapedVersion;
    };

export interface ScrapedVersion {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Gets what a source says, whichever way the source says it. */
export interface Scraper {
  /** @throws JobFailure that tells people what is wrong with the source */
  scrape(job: ShopJob, signal: AbortSignal): Promise<Scraped>;
}

/** What a programme's records mean. */
export interface ScrapedProgram {
  /** Of the job that scrapes it. */
  readonly jobType: string;
  /** Name of the programme; its shops go by it as their source. */
  readonly program: string;
  /** A rate in the programme's own words. @throws InvalidInput */
  rateOf(record: FileRecord): FeedRate;
  /** Brings shops together that the source has several times. */
  combine(shops: readonly FeedShop[]): FeedShop[];
}
