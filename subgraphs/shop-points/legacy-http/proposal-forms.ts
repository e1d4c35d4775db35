import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { ShopPointsServices } from '../services.js';
import { idOf, textOf, type Fields } from './body.js';
import { dayOf, decimalOf } from './form-fields.js';

/**
 * Enters what the form of the proposal board proposes, by its `proposal_type`. A merge keeps the shop that the form calls
 * the source: the names of its fields are the wrong way round, and always were.
 *
 * @throws DomainError
 */
export function propose(services: ShopPointsServices, uow: UnitOfWork, fields: Fields): Promise<unknown> {
  const { proposals, mergeProposals, metadataProposals } = services;
  const text = (name: string) => textOf(fields[name]);
  const id = (name: string) => idOf(fields[name]);
  const evidence = { reason: text('reason'), sourceUrl: text('source_url') };
  const type = text('proposal_type');
  switch (type) {
    case 'rate_change':
      return proposals.proposeRateChange(uow, {
        ...evidence,
        shopId: id('shop_id') ?? '',
        programId: id('program_id') ?? '',
        pointsPerEur: decimalOf(fields, 'points_per_eur'),
        cashbackPercent: decimalOf(fields, 'cashback_pct'),
        rateType: oneOf(text('rate_category') ?? 'shop', ['shop', 'contract'], 'rate_category'),
      });
    case 'shop_add':
      return proposals.proposeShop(uow, { ...evidence, name: text('name') ?? '' });
    case 'program_add':
      return proposals.proposeProgram(uow, {
        ...evidence,
        name: text('name') ?? '',
        kind: oneOf(text('kind') ?? 'points', ['points', 'cashback'], 'kind'),
        pointsForOneEur: decimalOf(fields, 'points_for_one_eur'),
        pointValueEur: decimalOf(fields, 'point_value_eur'),
      });
    case 'coupon_add':
      return proposals.proposeCoupon(uow, {
        ...evidence,
        shopId: id('shop_id'),
        programId: id('program_id'),
        couponType: oneOf(text('coupon_type'), ['multiplier', 'discount'], 'coupon_type'),
        value: decimalOf(fields, 'coupon_value') ?? missing('coupon_value'),
        description: text('coupon_description') ?? '',
        combinable: COMBINABLE[text('coupon_combinable') ?? 'unknown'] ?? null,
        validTo: dayOf(fields, 'coupon_valid_to'),
      });
    case 'url':
      return proposals.proposeUrl(uow, {
        shopId: id('shop_id') ?? '',
        url: text('url') ?? '',
        reason: evidence.reason,
      });
    case 'metadata':
      return metadataProposals.propose(uow, {
        shopMainId: text('shop_main_id') ?? '',
        name: text('proposed_name'),
        website: text('proposed_website'),
        logoUrl: text('proposed_logo_url'),
        reason: evidence.reason,
      });
    case 'merge':
      return mergeProposals.proposeShops(uow, {
        keptShopId: id('merge_source_shop_id') ?? '',
        mergedShopId: id('merge_target_shop_id') ?? '',
        reason: evidence.reason,
      });
    default:
      throw new InvalidInput('There is no such type of proposal.', ['proposal_type']);
  }
}

const COMBINABLE: Readonly<Record<string, boolean>> = { yes: true, no: false };

function oneOf<Word extends string>(value: string | undefined, words: readonly Word[], name: string): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) throw new InvalidInput(`One of ${words.join(', ')}.`, [name]);
  return word;
}

function missing(name: string): never {
  throw new InvalidInput('This must not be empty.', [name]);
}
