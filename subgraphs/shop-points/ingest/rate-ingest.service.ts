import { In, type EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { asService } from '../../../platform/database/as-service.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import { fault, text } from '../../../platform/input/rules.js';
import type { ShopCategoryService } from '../categories/category.service.js';
import type { BonusProgramService } from '../programs/program.service.js';
import type { Decimal } from '../rates/decimal.js';
import { ratesInForce, replaceRates, type BeginningRate } from '../rates/rate-history.js';
import { termsOf } from '../rates/rate-terms.js';
import type { ShopProgramRate } from '../rates/shop-program-rate.entity.js';
import type { ShopDirectory } from '../shops/shop-directory.service.js';
import { rootsOf } from '../shops/brand-roots.js';
import { lockFoundBrands } from '../shops/shop.locks.js';
import { Shop } from '../shops/shop.entity.js';
import type { FeedShop } from './feed.js';
import type { DeliveryMemory } from './delivery-memory.js';
import { planRates, type RateOutcome, type WantedRate } from './rate-plan.js';
import type { ScrapeLogService } from './scrape-log.service.js';

/** What a scraper delivers at once. */
export interface RateDelivery {
  /** The run that it belongs to; the same delivery of the same run counts once. */
  readonly runId: string | null;
  /** The programme, for the log. */
  readonly program: string;
  readonly shops: readonly FeedShop[];
}

export interface Ingested {
  /** How many shops the delivery had. */
  readonly ingested: number;
  /** It had come before, and nothing was done now. */
  readonly isRepeated: boolean;
}

/** What became of one shop of a feed: its rates in their order, or nothing because it was taken out. */
export interface IngestedShop {
  readonly shopMainId: string;
  readonly shopId: number | null;
  readonly created: boolean;
  /** Null for a brand that is deleted: it is not brought back, and nothing is stated for it. */
  readonly outcomes: readonly RateOutcome[] | null;
}

interface Dependencies {
  readonly clock: Clock;
  readonly shopDirectory: ShopDirectory;
  readonly programs: BonusProgramService;
  readonly categories: ShopCategoryService;
  readonly deliveries: DeliveryMemory;
  readonly scrapeLog: ScrapeLogService;
}

/** A delivery holds the locks of all its brands. */
const MAX_SHOPS = 500;
const MAX_RATES = 200;

/** Takes in what scrapers and files state. */
export class RateIngestService {
  constructor(private readonly deps: Dependencies) {}

  /**
   * Takes in one delivery as a whole or not at all, with the rights of the services: the caller has checked the scraper's
   * token. Sent again it changes nothing, whatever has been stated since.
   *
   * @throws InvalidInput with the path of the field that cannot be used
   */
  deliver(uow: UnitOfWork, delivery: RateDelivery): Promise<Ingested> {
    const runId = text(delivery.runId, 'runId', 100, { pattern: /^\S+$/ });
    const program = text(delivery.program, 'program', 100);
    if (delivery.shops.length > MAX_SHOPS) throw fault(`At most ${MAX_SHOPS} shops.`, 'shops');
    const many = delivery.shops.findIndex(({ rates }) => rates.length > MAX_RATES);
    if (many >= 0) throw fault(`At most ${MAX_RATES} rates.`, ['shops', String(many), 'rates']);
    return writeWithRetry(uow, (tx) =>
      asService(tx, async () => {
        const ingested = delivery.shops.length;
        const content = [program, delivery.shops];
        if (runId !== null && !(await this.deps.deliveries.isNew(tx.manager, runId, content, ingested))) {
          return { ingested, isRepeated: true };
        }
        const shops = await this.apply(tx, delivery.shops);
        const line = `run_id=${runId ?? '-'} program=${program} ${summary(shops)}`;
        await this.deps.scrapeLog.write(tx.manager, line);
        return { ingested, isRepeated: false };
      }),
    );
  }

  /** States all rates of a feed at one instant. The viewer has the rights of the services or of an administrator. */
  async apply(tx: Transaction, shops: readonly FeedShop[]): Promise<IngestedShop[]> {
    const { manager } = tx;
    const found = await this.deps.shopDirectory.getOrCreateAll(tx, shops, ['shops']);
    const wanted = await this.resolve(manager, shops);
    const roots = await lockFoundBrands(
      manager,
      () => rootsOf(manager, [...new Set(found.map(({ main }) => main.id))]),
      (brands) => [...new Set([...brands.values()].map(({ id }) => id))],
    );
    const brandOf = (index: number) => roots.get(found[index]!.main.id);
    const active = shops.map((_, index) => index).filter((index) => brandOf(index)?.status === 'active');
    const outcomes = await this.state(
      manager,
      Map.groupBy(active, (index) => brandOf(index)!.id),
      wanted,
      (position, index) => shops[position]!.rates[index]!.place ?? 0,
    );
    return found.map(({ main, shop, created }, index) => ({
      shopMainId: brandOf(index)?.id ?? main.id,
      shopId: shop?.id ?? null,
      created,
      outcomes: outcomes.get(index) ?? null,
    }));
  }

  /** @param brands positions of the shops in the feed by the brand that they are; several may be one */
  private async state(
    manager: EntityManager,
    brands: ReadonlyMap<string, readonly number[]>,
    wanted: readonly (readonly WantedRate[])[],
    placeOf: (position: number, index: number) => number,
  ): Promise<Map<number, readonly RateOutcome[]>> {
    const shops = await manager.find(Shop, { where: { shopMainId: In([...brands.keys()]) }, order: { id: 'ASC' } });
    const shopsByBrand = Map.groupBy(shops, ({ shopMainId }) => shopMainId);
    const inForce = Map.groupBy(
      await ratesInForce(
        manager,
        shops.map(({ id }) => id),
      ),
      ({ shopId }) => shopId,
    );
    const outcomes = new Map<number, RateOutcome[]>();
    const ending: ShopProgramRate[] = [];
    const beginning: BeginningRate[] = [];
    for (const [brandId, positions] of brands) {
      const homes = shopsByBrand.get(brandId) ?? [];
      const stated = positions
        .flatMap((position) => wanted[position]!.map((rate, index) => ({ rate, position, index })))
        .sort((a, b) => placeOf(a.position, a.index) - placeOf(b.position, b.index));
      const plan = planRates(
        homes.flatMap(({ id }) => inForce.get(id) ?? []),
        stated.map(({ rate }) => rate),
      );
      ending.push(...plan.ending);
      beginning.push(...plan.beginning.map((rate) => beginningAt(homes[0]!, rate)));
      for (const position of positions) outcomes.set(position, []);
      stated.forEach(({ position, index }, at) => (outcomes.get(position)![index] = plan.outcomes[at]!));
    }
    await replaceRates(manager, ending, beginning, this.deps.clock());
    return outcomes;
  }

  /** Programmes and categories by their names, entered where they are missing. */
  private async resolve(manager: EntityManager, shops: readonly FeedShop[]): Promise<WantedRate[][]> {
    const rates = shops.flatMap((shop) => shop.rates);
    // The last value that is given of a programme's points counts.
    const pointValues = new Map<string, Decimal | undefined>();
    for (const { program, pointValueEur } of rates) pointValues.set(program, pointValueEur ?? pointValues.get(program));
    const programIds = await this.deps.programs.ensure(manager, pointValues);
    const categories = new Set(rates.flatMap(({ category }) => category ?? []));
    const categoryIds = await this.deps.categories.ensure(manager, [...categories]);
    return shops.map(({ rates }) =>
      rates.map(({ program, category, rateType, note, ...terms }) => ({
        ...termsOf(terms),
        programId: programIds.get(program)!,
        categoryId: category === null ? null : categoryIds.get(category)!,
        rateType: rateType ?? 'shop',
        saysType: rateType !== undefined,
        rateNote: note,
      })),
    );
  }
}

function beginningAt({ id: shopId }: Shop, { programId, categoryId, rateType, rateNote, ...terms }: WantedRate) {
  return { shopId, programId, categoryId, rateType, rateNote, ...termsOf(terms) };
}

function summary(shops: readonly IngestedShop[]): string {
  const outcomes = shops.flatMap((shop) => shop.outcomes ?? []);
  const count = (outcome: RateOutcome) => outcomes.filter((other) => other === outcome).length;
  return [
    `shops=${shops.length}`,
    `new_shops=${shops.filter(({ created }) => created).length}`,
    `deleted_shops=${shops.filter((shop) => shop.outcomes === null).length}`,
    ...(['begun', 'changed', 'unchanged', 'superseded'] as const).map((outcome) => `${outcome}=${count(outcome)}`),
  ].join(' ');
}
