import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { text } from '../../../platform/input/rules.js';
import type { MemberService } from '../members/member.service.js';
import { shopName } from '../shops/shop-name.js';
import type { FeedRate, FeedShop } from './feed.js';
import { feedRateOf, textOf } from './feed-json.js';
import type { RateIngestService } from './rate-ingest.service.js';
import type { RateOutcome } from './rate-plan.js';
import { recordIn, rowsOf, type FileFormat, type FileRow } from './record-file.js';
import type { ScrapeLogService } from './scrape-log.service.js';

export interface RateFile {
  readonly content: string;
  readonly format: FileFormat;
  /** Who states it: the source of the names in it. */
  readonly source: string;
  /** Only tell what would become of it. */
  readonly isDryRun: boolean;
}

/** `skipped`: the shop was taken out. `refused`: the row cannot be used; the message says why. */
export type RowOutcome = RateOutcome | 'skipped' | 'refused';

export interface ImportedRow {
  /** 1 for the first row after the header. */
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly message: string | null;
  readonly shopMainId: string | null;
}

/** Takes in files of rates, row by row: what cannot be used is reported and does not hold up the rest. */
export class RateImportService {
  constructor(
    private readonly deps: {
      readonly members: MemberService;
      readonly rateIngest: RateIngestService;
      readonly scrapeLog: ScrapeLogService;
    },
  ) {}

  /** For administrators of the shops. The usable rows are stored together, at one instant. */
  async import(uow: UnitOfWork, file: RateFile): Promise<ImportedRow[]> {
    await this.deps.members.require(uow, 'admin');
    const source = text(file.source, 'source', 100);
    const rows = rowsOf(file.content, file.format).map(stated);
    try {
      return await writeWithRetry(uow, async (tx) => {
        const report = await this.apply(tx, rows, source);
        if (file.isDryRun) throw new DryRun(report);
        const refused = report.filter(({ outcome }) => outcome === 'refused').length;
        await this.deps.scrapeLog.write(tx.manager, `import source=${source} rows=${rows.length} refused=${refused}`);
        return report;
      });
    } catch (error) {
      if (error instanceof DryRun) return [...error.report];
      throw error;
    }
  }

  private async apply(tx: Transaction, rows: readonly Row[], source: string): Promise<ImportedRow[]> {
    const usable = rows.map((row, index) => ({ row, index })).filter(({ row }) => 'rate' in row);
    const groups = [...Map.groupBy(usable, ({ row }) => JSON.stringify([row.shop, row.sourceId])).values()];
    const shops = groups.map((group): FeedShop => {
      const [{ row }] = group as [(typeof usable)[number]];
      return { name: row.shop, source, sourceId: row.sourceId, rates: group.map(({ row: { rate } }) => rate!) };
    });
    const report = rows.map(({ fault }, index): ImportedRow => ({
      row: index + 1,
      outcome: 'refused',
      message: fault ?? null,
      shopMainId: null,
    }));
    for (const [at, { shopMainId, outcomes }] of (await this.deps.rateIngest.apply(tx, shops)).entries()) {
      groups[at]!.forEach(({ index }, place) => {
        const outcome = outcomes?.[place] ?? 'skipped';
        report[index] = {
          row: index + 1,
          outcome,
          message: outcome === 'skipped' ? 'The shop is deleted.' : null,
          shopMainId,
        };
      });
    }
    return report;
  }
}

/** Rolls the transaction back and brings out what it would have done. */
class DryRun extends Error {
  constructor(readonly report: readonly ImportedRow[]) {
    super('dry run');
  }
}

interface Row {
  readonly shop: string;
  readonly sourceId: string | null;
  readonly rate?: FeedRate;
  /** Why it cannot be used. */
  readonly fault?: string;
}

function stated(row: FileRow, place: number): Row {
  try {
    const record = recordIn(row);
    const shop = shopName(textOf(record, 'shop') ?? '', 'shop');
    const sourceId = text(textOf(record, 'source_id'), 'source_id', 200);
    return { shop, sourceId, rate: { ...feedRateOf(record, null), place } };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { shop: '', sourceId: null, fault: [error.path.join('.'), error.message].filter((part) => part).join(': ') };
  }
}
