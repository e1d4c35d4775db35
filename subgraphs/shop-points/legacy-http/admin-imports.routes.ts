import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { recordsOf, type FileRecord } from '../ingest/record-file.js';
import { feedShopsOf } from '../ingest/feed-json.js';
import { Shop } from '../shops/shop.entity.js';
import { namesOf, previewCoupons, suggestedShops } from '../staged-imports/coupon-preview.js';
import { LegacyError } from './answers.js';
import { jsonOf, textOf } from './body.js';
import { call, type RegisterArea } from './legacy-api.js';

const LIMITS = { maxBytes: 32 * 1024 * 1024, maxRows: 5_000 };

/** Files of rates and coupons, looked at first and then confirmed; for administrators. */
export const registerAdminImports: RegisterArea = (app, api) => {
  const { services, guards } = api;
  const admins = { preHandler: guards.adminOnly };
  const uploads = { ...admins, config: { takesFile: true } } as const;

  app.post('/admin/import_consolidated/preview', uploads, (request) =>
    call(api, request, async ({ uow }) => {
      const { program, records } = contentOf(await fileOf(request), 'shops');
      if (program === null) throw new LegacyError(400, 'program and shops are required');
      // What cannot be used shall be known now, not when the run has begun.
      const { length } = feedShopsOf(records, program);
      const { token } = await services.stagedImports.stage(uow, { kind: 'consolidated', program, records });
      return { token, program, shop_count: length };
    }),
  );

  app.post('/admin/import_consolidated/confirm', admins, (request) =>
    call(api, request, async ({ uow }) => {
      const { id, status } = await services.stagedImports.confirm(uow, 'consolidated', tokenOf(request));
      return { job_id: String(id), status };
    }),
  );

  app.post('/admin/import_coupons/preview', uploads, (request) =>
    call(api, request, async ({ uow }) => {
      const { program, records } = contentOf(await fileOf(request), 'coupons');
      const preview = await uow.read((manager) => previewCoupons(manager, records, program));
      const { token } = await services.stagedImports.stage(uow, { kind: 'coupons', program, records });
      const suggestions = await uow.read((manager) => suggestedShops(manager, preview.missingShops));
      return {
        token,
        rows: preview.rows.map(({ merchant, title, discountText, value, url, shop }, index) => ({
          index,
          merchant,
          title,
          discount_text: discountText,
          value,
          url,
          matched_shop_id: shop?.id ?? null,
          matched_shop_name: shop?.name ?? null,
          suggestions: suggestions.get(merchant) ?? [],
        })),
        program,
        coupon_count: preview.rows.length,
        missing_programs: preview.missingPrograms,
        missing_shops: preview.missingShops,
      };
    }),
  );

  app.post('/admin/import_coupons/confirm', admins, (request) =>
    call(api, request, async ({ uow }) => {
      const token = tokenOf(request);
      const { selections } = jsonOf(request);
      if (selections === undefined || selections === null) throw new LegacyError(400, 'Missing selections');
      const { records, program } = await services.stagedImports.find(uow, 'coupons', token);
      const chosen = await uow.read((manager) => chosenRecords(manager, records, selections));
      const { missingShops, missingPrograms } = await uow.read((manager) => previewCoupons(manager, chosen, program));
      if (missingShops.length + missingPrograms.length > 0) {
        const lists = { missing_shops: missingShops, missing_programs: missingPrograms };
        throw new LegacyError(400, 'Strict validation failed', lists);
      }
      const { id, status } = await services.stagedImports.confirm(uow, 'coupons', token, chosen);
      return { job_id: String(id), status };
    }),
  );
};

async function fileOf(request: FastifyRequest): Promise<{ readonly name: string; readonly content: string }> {
  const file = request.isMultipart() ? await request.file() : undefined;
  if (file === undefined) throw new LegacyError(400, 'No file');
  return { name: file.filename, content: (await file.toBuffer()).toString('utf8') };
}

/** `{ program, shops | coupons }`, or nothing but the list. A CSV is a list, too. */
function contentOf(
  { name, content }: { readonly name: string; readonly content: string },
  key: 'shops' | 'coupons',
): { readonly program: string | null; readonly records: readonly FileRecord[] } {
  if (/\.csv$/i.test(name)) return { program: null, records: recordsOf(content, 'csv', LIMITS) };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new LegacyError(400, 'The file is no JSON');
  }
  const isWhole = typeof value === 'object' && value !== null && !Array.isArray(value);
  const fields = isWhole ? (value as Record<string, unknown>) : {};
  const list = JSON.stringify(isWhole ? (fields[key] ?? null) : value);
  return { program: textOf(fields['program']) ?? null, records: recordsOf(list, 'json', LIMITS) };
}

function tokenOf(request: FastifyRequest): string {
  const token = textOf(jsonOf(request)['token']);
  if (token === undefined) throw new LegacyError(400, 'Missing token');
  return token;
}

/** The records with the shops that somebody has chosen: `[{ index, shop_id, merchant }]`. */
async function chosenRecords(
  manager: EntityManager,
  records: readonly FileRecord[],
  selections: unknown,
): Promise<FileRecord[]> {
  const invalid = (details: string[]) => new LegacyError(400, 'Invalid selections', { details });
  if (!Array.isArray(selections)) throw invalid(['selections must be a list']);
  const chosen = selections.map((selection: unknown, at) => {
    const { index, shop_id: shopId } = Object(selection) as Record<string, unknown>;
    const id = shopId === null || shopId === undefined ? null : Number(shopId);
    const isUsable = Number.isInteger(index) && (index as number) >= 0 && (index as number) < records.length;
    const details =
      isUsable && (id === null || (Number.isInteger(id) && id > 0 && id < 2 ** 31)) ? null : `selection ${at}`;
    return { index: index as number, id, details };
  });
  const unusable = chosen.flatMap(({ details }) => details ?? []);
  if (unusable.length > 0) throw invalid(unusable);
  const shops = await manager.findBy(Shop, { id: In(chosen.flatMap(({ id }) => id ?? [])) });
  const names = await namesOf(manager, shops);
  const unknown = chosen.filter(({ id }) => id !== null && !names.has(id));
  if (unknown.length > 0) throw invalid(unknown.map(({ id }) => `Shop ${id} not found`));
  const shopIds = new Map(chosen.map(({ index, id }) => [index, id]));
  return records.map((record, index) => {
    const id = shopIds.get(index) ?? null;
    // Several shops may have the name; and what the file itself says about ids is not meant.
    return { ...record, shop_id: id, ...(id !== null && { merchant: names.get(id) }) };
  });
}
