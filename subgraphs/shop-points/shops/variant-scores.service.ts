import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import type { MemberService } from '../members/member.service.js';
import { shopNameScore } from './shop-name-score.js';
import { ShopMain } from './shop-main.entity.js';

export interface Rescored {
  /** How many names have another score now. */
  readonly updated: number;
  /** How many names were looked at. */
  readonly total: number;
}

const PAGE = 5_000;

/** How well the names of brands fit them. */
export class VariantScoreService {
  constructor(private readonly deps: { readonly members: MemberService }) {}

  /**
   * Computes the scores of names anew, of one brand or of all. A page of them is one transaction, so nobody waits for all.
   */
  async rescore(uow: UnitOfWork, shopMainId: string | null): Promise<Rescored> {
    await this.deps.members.require(uow, 'admin');
    if (shopMainId !== null && !(await uow.read((manager) => manager.existsBy(ShopMain, { id: shopMainId })))) {
      throw new NotFound('There is no such brand.', ['shopMainId']);
    }
    let [updated, total] = [0, 0];
    for (let after = 0; ;) {
      // Who merges brands meanwhile changes names in an order of their own.
      const page = await writeWithRetry(uow, ({ manager }) => rescorePage(manager, after, shopMainId));
      if (page.last === null) return { updated, total };
      updated += page.updated;
      total += page.total;
      after = page.last;
    }
  }
}

async function rescorePage(
  manager: EntityManager,
  after: number,
  shopMainId: string | null,
): Promise<Rescored & { last: number | null }> {
  const names: { id: number; name: string; known: string; score: string }[] = await manager.query(
    `SELECT variant.id, app.match_shop_name(variant.source_name) AS name, brand.match_name AS known,
       variant.confidence_score AS score
     FROM shop_variants AS variant JOIN shop_main AS brand ON brand.id = variant.shop_main_id
     WHERE variant.id > $1 ${shopMainId === null ? '' : 'AND brand.id = $2'} ORDER BY variant.id LIMIT ${PAGE}`,
    shopMainId === null ? [after] : [after, shopMainId],
  );
  const changed = names
    .map(({ id, name, known, score }) => ({ id, before: Number(score), score: shopNameScore(name, known) }))
    .filter(({ before, score }) => before !== score);
  if (changed.length > 0) {
    await manager.query(
      `UPDATE shop_variants AS variant SET confidence_score = new.score
       FROM unnest($1::int[], $2::numeric[]) AS new (id, score) WHERE variant.id = new.id`,
      [changed.map(({ id }) => id), changed.map(({ score }) => score)],
    );
  }
  return { updated: changed.length, total: names.length, last: names.at(-1)?.id ?? null };
}
