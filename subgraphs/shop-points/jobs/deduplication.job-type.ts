import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import type { MergeService } from '../merges/merge.service.js';
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
      const pairs: { kept: string; merged: string }[] = [];
      {
        await using uow = open();
        for await (const { kept, merged } of shopDirectory.duplicates(uow)) {
          pairs.push({ kept, merged });
          signal.throwIfAborted();
        }
      }
      await progress(`${pairs.length} pairs found`, { done: 0, total: pairs.length });
      const result = { merged_count: 0, duplicates_found: pairs.length, errors: 0 };
      for (const [index, { kept, merged }] of pairs.entries()) {
        if (index > 0 && index % PAIRS_PER_MESSAGE === 0) {
          await progress(`${index} of ${pairs.length} pairs`, { done: index, total: pairs.length });
        }
        await using uow = open();
        try {
          const { changed } = await merges.merge(uow, { keptId: kept, mergedId: merged });
          if (changed) result.merged_count++;
        } catch (error) {
          // Somebody has merged, deleted or removed one of them meanwhile.
          if (!(error instanceof Conflict || error instanceof NotFound)) throw error;
          result.errors++;
        }
      }
      return { message: `${result.merged_count} of ${result.duplicates_found} duplicates merged`, result };
    },
  };
}
