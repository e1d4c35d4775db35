import { DomainError, NotFound } from '../../../platform/errors/domain-error.js';
import { Decimal } from '../rates/decimal.js';
import { ShopVariantExists } from '../shops/shop.errors.js';
import { Shop } from '../shops/shop.entity.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import { ShopVariant } from '../shops/shop-variant.entity.js';
import { LegacyError, notFoundPage } from './answers.js';
import { idOf, jsonOf, requireJson, textOf } from './body.js';
import { loginOnly, wantsJson } from './guards.js';
import { call, idIn, type RegisterArea } from './legacy-api.js';
import { overviewOfShops, ratesOf, shownRate } from './shops-overview.js';

const MAX_PER_PAGE = 200;

/** @throws LegacyPage 404 for what no id can be */
function mainIn({ params }: { params: unknown }): string {
  const { main } = params as { main: string };
  if (main.includes('\0')) throw notFoundPage();
  return main;
}

/** Brands, their names and what hangs on them, for administrators. */
export const registerAdminShops: RegisterArea = (app, api) => {
  const { services, guards } = api;
  const admins = { preHandler: guards.adminOnly };

  app.get('/admin/shops_overview', admins, (request) =>
    call(api, request, ({ uow }) => {
      const query = request.query as Record<string, unknown>;
      const filter = {
        query: textOf(query['q']) ?? '',
        program: textOf(query['program']) ?? null,
        includeDeleted: ['1', 'true', 'on'].includes(textOf(query['include_deleted']) ?? ''),
        page: within(query['page'], 1, 1_000_000, 1),
        perPage: within(query['per_page'], 1, MAX_PER_PAGE, 50),
      };
      return uow.read((manager) => overviewOfShops(manager, filter));
    }),
  );

  app.get('/admin/shops/:main/details', admins, (request) =>
    call(api, request, ({ uow }) =>
      uow.read(async (manager) => {
        const main = await manager.findOneBy(ShopMain, { id: mainIn(request) });
        if (main === null) throw notFoundPage();
        const ofMain = { where: { shopMainId: main.id }, order: { id: 'ASC' } } as const;
        const rates = Map.groupBy(await ratesOf(manager, [main.id], true), ({ shopId }) => shopId);
        return {
          main: {
            id: main.id,
            canonical_name: main.canonicalName,
            website: main.website,
            logo_url: main.logoUrl,
            status: main.status,
            variants: (await manager.find(ShopVariant, ofMain)).map((variant) => ({
              id: variant.id,
              source: variant.source,
              source_name: variant.sourceName,
              source_id: variant.sourceId,
              confidence_score: variant.confidenceScore.toNumber(),
            })),
          },
          shops: (await manager.find(Shop, ofMain)).map(({ id, name }) => ({
            shop_id: id,
            name,
            rates: (rates.get(id) ?? []).map((rate) => shownRate(rate, false)),
          })),
        };
      }),
    ),
  );

  app.post('/admin/shops/:main/variants', admins, (request) =>
    call(api, request, async ({ uow }) => {
      const shopMainId = mainIn(request);
      const fields = requireJson(request);
      if (!(await uow.read((manager) => manager.existsBy(ShopMain, { id: shopMainId })))) {
        throw new LegacyError(404, 'Shop not found');
      }
      if (Object.keys(fields).length === 0) throw new LegacyError(400, 'No data provided');
      const sourceName = textOf(fields['source_name']);
      if (sourceName === undefined) throw new LegacyError(400, 'source_name is required');
      const source = textOf(fields['source']) ?? 'manual';
      const sourceId = idOf(fields['source_id']);
      const confidenceScore = scoreOf(fields['confidence_score']);
      try {
        const { id } = await services.variants.add(uow, { shopMainId, source, sourceName, sourceId, confidenceScore });
        return { success: true, variant_id: id };
      } catch (error) {
        if (error instanceof ShopVariantExists) throw new LegacyError(409, 'Variant already exists');
        throw error;
      }
    }),
  );

  app.post('/admin/variants/:id/delete', admins, (request) =>
    call(api, request, async ({ uow }) => {
      await services.variants.remove(uow, String(idIn(request))).catch(missingAs('Variant not found'));
      return { success: true };
    }),
  );

  app.post('/admin/variants/rescore', admins, (request) =>
    call(api, request, async ({ uow }) => ({ success: true, ...(await services.variantScores.rescore(uow, null)) })),
  );

  for (const [verb, status] of [
    ['delete', 'deleted'],
    ['restore', 'active'],
  ] as const) {
    app.post(`/admin/shops/:main/${verb}`, admins, (request) =>
      call(api, request, async ({ uow }) => {
        const id = mainIn(request);
        const change = verb === 'delete' ? services.shops.remove(uow, id) : services.shops.restore(uow, id);
        await change.catch(async (error: unknown) => {
          if (error instanceof NotFound) throw new LegacyError(404, 'Shop not found');
          if (!(error instanceof DomainError)) throw error;
          // Doing it again changes nothing.
          const isDone = await uow.read((manager) => manager.existsBy(ShopMain, { id, status }));
          if (!isDone) throw new LegacyError(400, error.message);
        });
        return { success: true };
      }),
    );
  }

  app.post('/admin/shops/:main/split', admins, (request) =>
    call(api, request, async ({ uow }) => {
      const fields = jsonOf(request);
      const variantIds = variantIdsOf(fields['variant_ids']);
      const newShopName = textOf(fields['new_shop_name']);
      if (newShopName === undefined) throw new LegacyError(400, 'New shop name required');
      const { created } = await services.shopHierarchy
        .split(uow, { shopMainId: mainIn(request), variantIds, newShopName })
        .catch((error: unknown) => {
          throw namedFault(error, { shopMainId: 'Shop not found', variantIds, missingVariant: 400 });
        });
      return { success: true, new_shop_main_id: created.id };
    }),
  );

  app.post('/admin/shops/:main/move_variants', admins, (request) =>
    call(api, request, async ({ uow }) => {
      const fields = jsonOf(request);
      const variantIds = variantIdsOf(fields['variant_ids']);
      const [shopMainId, targetShopMainId] = [mainIn(request), textOf(fields['target_shop_main_id'])];
      if (targetShopMainId === undefined) throw new LegacyError(400, 'Target shop main id required');
      if (targetShopMainId === shopMainId) throw new LegacyError(400, 'Target shop must be different');
      await services.shopHierarchy
        .moveVariants(uow, { shopMainId, variantIds, targetShopMainId })
        .catch((error: unknown) => {
          const texts = { shopMainId: 'Source shop not found', targetShopMainId: 'Target shop not found' };
          throw namedFault(error, { ...texts, variantIds, missingVariant: 404 });
        });
      return { success: true };
    }),
  );

  app.get('/admin/bonus_programs', admins, (request) =>
    call(api, request, async ({ uow }) => ({ programs: await services.programs.withCurrentRates(uow) })),
  );

  app.post('/admin/clear_shops', { preHandler: loginOnly }, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const isJson = wantsJson(request);
      if ((await services.members.roleOf(uow)) !== 'admin') {
        return isJson ? reply.code(403).send({ error: 'Unauthorized' }) : reply.redirect('/admin');
      }
      const deleted = await services.shopClearing.clear(uow);
      return isJson ? { success: true, deleted } : reply.redirect('/admin');
    }),
  );

  app.post('/admin/clear_shops_for_program', admins, (request) =>
    call(api, request, async ({ uow }) => {
      const program = textOf(jsonOf(request)['program']);
      if (program === undefined) throw new LegacyError(400, 'No program specified');
      const deleted = await services.shopClearing.clearForProgram(uow, program).catch(missingAs('Program not found'));
      return { success: true, deleted };
    }),
  );
};

function missingAs(message: string) {
  return (error: unknown): never => {
    throw error instanceof NotFound ? new LegacyError(404, message) : error;
  };
}

function variantIdsOf(given: unknown): string[] {
  const ids = Array.isArray(given) ? given.map((id) => idOf(id) ?? '') : [];
  if (ids.length === 0) throw new LegacyError(400, 'No variants selected');
  return [...new Set(ids)];
}

interface Texts {
  readonly shopMainId: string;
  readonly targetShopMainId?: string;
  readonly variantIds: readonly string[];
  /** Status for a name that does not exist. */
  readonly missingVariant: 400 | 404;
}

/** What the services say about a field, in the words of the old system. */
function namedFault(error: unknown, texts: Texts): unknown {
  if (!(error instanceof DomainError)) return error;
  const [field, index] = error.path;
  if (field === 'variantIds' && index !== undefined) {
    const variant = `ShopVariant ${texts.variantIds[Number(index)]}`;
    return error instanceof NotFound
      ? new LegacyError(texts.missingVariant, `${variant} not found`)
      : new LegacyError(400, `${variant} does not belong to source shop`);
  }
  if (error instanceof NotFound) {
    return new LegacyError(404, (field === 'targetShopMainId' && texts.targetShopMainId) || texts.shopMainId);
  }
  return new LegacyError(400, error.message);
}

function scoreOf(value: unknown): Decimal | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new LegacyError(400, 'confidence_score must be a number');
  return new Decimal(value).toDecimalPlaces(1);
}

function within(value: unknown, min: number, max: number, fallback: number): number {
  const given = textOf(value) ?? '';
  return /^\d+$/.test(given) ? Math.min(Math.max(Number(given), min), max) : fallback;
}
