import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import type { MergeService } from '../merges/merge.service.js';
import type { DuplicateBrands } from '../shops/duplicate-brands.js';
import type { ShopDirectory } from '../shops/shop-directory.service.js';
import type { JobType } from './job-type.js';

interface Dependencies {
  readonly shopDirectory: ShopDirectory;
  readonly merges: MergeService;
}

/** How often it tells where it is. */
const PAIRS_PER_MESSAGE = 50;

/** Merges brands whose names are the same shop's, the newer one into the older one. */
export function deduplication({ shopDirectory, merges }: Dependencies): JobType {
  return {
    name: 'deduplication',
    async run({ open, progress, signal }) {
      await progress('Comparing the names of all shops');
      const pairs: DuplicateBrands[] = [];
      {
        await using uow = open();
        for await (const pair of shopDirectory.duplicates(uow)) {
          pairs.push(pair);
          signal.throwIfAborted();
        }
      }
      // Of several that a brand is like the oldest gets it.
      pairs.sort((a, b) => a.keptSince.getTime() - b.keptSince.getTime() || (a.kept < b.kept ? -1 : 1));
      await progress(`${pairs.length} pairs found`, { done: 0, total: pairs.length });
      const result = { merged_count: 0, duplicates_found: pairs.length, errors: 0 };
      for (const [index, { kept, merged }] of pairs.entries()) {
        if (index > 0 && index % PAIRS_PER_MESSAGE === 0) {
          await progress(`${index} of ${pairs.length} pairs`, { done: index, total: pairs.length });
        }
        await using uow = open();
        try {
          if (await merges.mergeIfActive(uow, { keptId: kept, mergedId: merged })) result.merged_count++;
        } catch (error) {
          // Somebody has deleted or removed the one that was to be kept meanwhile.
          if (!(error instanceof Conflict || error instanceof NotFound)) throw error;
          result.errors++;
        }
      }
      return { message: `${result.merged_count} of ${result.duplicates_found} duplicates merged`, result };
    },
  };
}
