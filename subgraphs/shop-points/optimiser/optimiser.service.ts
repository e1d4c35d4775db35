import type { EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { refusal } from '../../../platform/identity/viewer.js';
import type { FavoriteService } from '../favorites/favorite.service.js';
import { REVIEWERS } from '../members/member.policy.js';
import type { MemberService } from '../members/member.service.js';
import type { Decimal } from '../rates/decimal.js';
import type { RatesVisibility } from '../rates/rates-visibility.js';
import { rankContracts, type RankedContract } from './contracts.js';
import { extensionPrograms, type ExtensionProgram } from './extension-rates.js';
import { readOffers, readOwnProposals, type ShopOffers } from './offer.reader.js';
import { rankForShopping, type RankedProgram } from './shopping.js';
import { rankForVoucher, type RankedVoucher } from './vouchers.js';

export interface ShoppingOptions {
  /** EUR; null computes nothing and sorts by name. */
  readonly amount: Decimal | null;
  /** Leaves out what the viewer does not collect with, if the viewer has favourites at all. */
  readonly favoritesOnly?: boolean;
  /** Adds what the viewer's own pending proposals would bring. */
  readonly includeMyProposals?: boolean;
  /** Of all coupons only these; undefined: whichever are best. */
  readonly couponIds?: ReadonlySet<number>;
}

export interface ShoppingRanking {
  readonly amount: Decimal | null;
  /** Best first. */
  readonly programs: readonly RankedProgram[];
  /** How many programmes `favoritesOnly` has left out. */
  readonly hiddenPrograms: number;
}

interface Dependencies {
  readonly members: MemberService;
  readonly clock: Clock;
  readonly visibility: RatesVisibility;
  readonly favorites: FavoriteService;
}

/** Finds out which programme gives most. All of it is for those who may see exact rates. */
export class OptimiserService {
  constructor(private readonly deps: Dependencies) {}

  /** What a purchase gives in a shop. @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN` */
  async shopping(uow: UnitOfWork, shopId: number, options: ShoppingOptions): Promise<ShoppingRanking> {
    const [offers] = await uow.read((manager) => this.offersOf(uow, manager, [shopId]));
    const [own] = options.includeMyProposals
      ? await uow.read((manager) => this.ownOffersOf(manager, [shopId]))
      : [undefined];
    const favorites = options.favoritesOnly ? await this.deps.favorites.own(uow) : undefined;
    return this.rankForShopping(offers!, options, own, favorites);
  }

  /** What the contracts of a shop give. @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN` */
  async contracts(uow: UnitOfWork, shopId: number, amount: Decimal | null): Promise<RankedContract[]> {
    const [offers] = await uow.read((manager) => this.offersOf(uow, manager, [shopId]));
    return rankContracts(offers!.offers, amount);
  }

  /** What to buy in a shop to collect a voucher. @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN` */
  async vouchers(uow: UnitOfWork, shopId: number, voucher: Decimal): Promise<RankedVoucher[]> {
    const [offers] = await uow.read((manager) => this.offersOf(uow, manager, [shopId]));
    return rankForVoucher(offers!.offers, voucher);
  }

  /**
   * What the browser extension shows of a shop. For moderators and administrators of the shops, whoever else may see
   * exact rates. @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN`
   */
  async forExtension(uow: UnitOfWork, shopId: number): Promise<ExtensionProgram[]> {
    await this.deps.members.require(uow, ...REVIEWERS);
    const [offers] = await uow.read((manager) => this.offersOf(uow, manager, [shopId]));
    return extensionPrograms(offers!.offers);
  }

  /** What shops offer, in their order, for loaders. @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN` */
  async offersOf(uow: UnitOfWork, manager: EntityManager, shopIds: readonly number[]): Promise<ShopOffers[]> {
    const offers = await readOffers(manager, shopIds, this.deps.clock(), this.deps.visibility.setting);
    if (offers === null) throw refusal(uow.viewer);
    return shopIds.map((shopId) => offers.get(shopId)!);
  }

  /** What the viewer's own pending proposals would bring to shops, in their order. */
  async ownOffersOf(manager: EntityManager, shopIds: readonly number[]): Promise<ShopOffers[]> {
    const own = await readOwnProposals(manager, shopIds, this.deps.clock());
    return shopIds.map((shopId) => own.get(shopId) ?? { offers: [], coupons: [] });
  }

  /**
   * Ranks what is known.
   *
   * @param own from the viewer's proposals
   * @param favorites ids of the programmes to show; all of them when there is none
   */
  rankForShopping(
    shop: ShopOffers,
    { amount, couponIds }: Pick<ShoppingOptions, 'amount' | 'couponIds'>,
    own: ShopOffers = { offers: [], coupons: [] },
    favorites: ReadonlySet<number> = new Set(),
  ): ShoppingRanking {
    const coupons = [...shop.coupons, ...own.coupons].filter(
      ({ id, proposalId }) => couponIds === undefined || proposalId !== null || couponIds.has(id),
    );
    const programs = rankForShopping([...shop.offers, ...own.offers], coupons, amount);
    const shown = favorites.size === 0 ? programs : programs.filter(({ program }) => favorites.has(program.id));
    return { amount, programs: shown, hiddenPrograms: programs.length - shown.length };
  }
}
