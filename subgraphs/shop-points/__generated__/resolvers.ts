import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShopCategoryMapper, ShopCategoryConnectionMapper } from '../categories/category.mappers.js';
import type { ShopMemberMapper, ShopMemberConnectionMapper, UserMapper } from '../members/member.mappers.js';
import type { BonusProgramMapper, BonusProgramConnectionMapper } from '../programs/program.mappers.js';
import type { ShopProgramRateMapper, ShopProgramRateConnectionMapper, ShopRateValueMapper } from '../rates/rate.mappers.js';
import type { ShopMapper, ShopConnectionMapper, ShopMainMapper, ShopMainConnectionMapper, ShopVariantMapper, BusinessPartnerMapper } from '../shops/shop.mappers.js';
import type { ShopPointsContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A whole number from -2^63 to 2^63 - 1. Written as a JSON number as long as that is exact (up to 2^53 - 1), as a string
   * beyond; read from both.
   */
  BigInt: { input: bigint; output: bigint | number; }
  /** A calendar day, `2026-03-01`. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with zone, for example `2026-03-01T09:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /**
   * An exact decimal number, written as a string: `"0.75"`. Read from a string or a number, with at most 10 digits before
   * and 10 after the point.
   */
  Decimal: { input: import("decimal.js").Decimal; output: import("decimal.js").Decimal; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A telephone number in E.164 form, `+498912345678`. */
  PhoneNumber: { input: string; output: string; }
  /** An absolute URL with scheme `http` or `https`. */
  URL: { input: string; output: string; }
  /** A UUID in its canonical form, lower case. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A further name of a brand. */
export type AddShopVariantInput = {
  /** How sure it is that the name means this brand, 0 to 100; 100 unless told. */
  confidenceScore?: InputMaybe<Scalars['Decimal']['input']>;
  /** Id of the brand. */
  shopMainId: Scalars['ID']['input'];
  /** Who calls it so, 1 to 100 characters. */
  source: Scalars['String']['input'];
  /** The shop's id there, 1 to 200 characters. */
  sourceId?: InputMaybe<Scalars['String']['input']>;
  /** The name, 1 to 200 characters. */
  sourceName: Scalars['String']['input'];
};

/** What became of `addShopVariant`. */
export type AddShopVariantResult = AddShopVariantSuccess | ConflictError | InvalidInputError | NotFoundError | ShopVariantExistsError;

/** The name is stored. */
export type AddShopVariantSuccess = {
  __typename?: 'AddShopVariantSuccess';
  /** The name. */
  variant: ShopVariant;
};

/** A scheme that rewards purchases with points, with cashback, or with both (Bonusprogramm). */
export type BonusProgram = {
  __typename?: 'BonusProgram';
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** Unique name; case matters. */
  name: Scalars['String']['output'];
  /** What one point is worth, in EUR; 0 for a programme that pays cashback only. */
  pointValueEur: Scalars['Decimal']['output'];
};

/** A page of bonus programmes. */
export type BonusProgramConnection = {
  __typename?: 'BonusProgramConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<BonusProgramEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A bonus programme within a page. */
export type BonusProgramEdge = {
  __typename?: 'BonusProgramEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: BonusProgram;
};

/** There is a bonus programme of this name already. */
export type BonusProgramExistsError = MutationError & {
  __typename?: 'BonusProgramExistsError';
  /** `BONUS_PROGRAM_EXISTS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

export type BusinessPartner = {
  __typename?: 'BusinessPartner';
  id: Scalars['ID']['output'];
  /**
   * The bonus-point shop that the business sells through: the one `shopByUrl` finds for its home page. Null when the
   * business has no home page or no active shop is known there.
   */
  shop: Maybe<Shop>;
  website: Maybe<Scalars['URL']['output']>;
};

/** Whose role, and which. */
export type ChangeShopMemberRoleInput = {
  /** Id of the member. */
  memberId: Scalars['ID']['input'];
  /** The role from now on. */
  role: ShopMemberRole;
};

/** What became of `changeShopMemberRole`. */
export type ChangeShopMemberRoleResult = ChangeShopMemberRoleSuccess | ConflictError | NotFoundError;

/** The role is stored and holds from the next request on. */
export type ChangeShopMemberRoleSuccess = {
  __typename?: 'ChangeShopMemberRoleSuccess';
  /** The member with the new role. */
  member: ShopMember;
};

/** Whose status, and which. */
export type ChangeShopMemberStatusInput = {
  /** Id of the member. */
  memberId: Scalars['ID']['input'];
  /** The status from now on. */
  status: ShopMemberStatus;
};

/** What became of `changeShopMemberStatus`. */
export type ChangeShopMemberStatusResult = ChangeShopMemberStatusSuccess | ConflictError | NotFoundError;

/** The status is stored and holds from the next request on. */
export type ChangeShopMemberStatusSuccess = {
  __typename?: 'ChangeShopMemberStatusSuccess';
  /** The member with the new status. */
  member: ShopMember;
};

/** The object is not in a state in which this can be done. */
export type ConflictError = MutationError & {
  __typename?: 'ConflictError';
  /** Stable word for programs. */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault, from `input` downwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
};

/** A bonus programme to enter. */
export type CreateBonusProgramInput = {
  /** Unique name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What one point is worth, in EUR, 0 to 1,000; 0 unless told, for a programme that pays cashback only. */
  pointValueEur?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What became of `createBonusProgram`. */
export type CreateBonusProgramResult = BonusProgramExistsError | CreateBonusProgramSuccess | InvalidInputError;

/** The programme is entered. */
export type CreateBonusProgramSuccess = {
  __typename?: 'CreateBonusProgramSuccess';
  /** The programme. */
  program: BonusProgram;
};

/** A category to enter. */
export type CreateShopCategoryInput = {
  /** Unique name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Id of the wider category; without it the category is at the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `createShopCategory`. */
export type CreateShopCategoryResult = CreateShopCategorySuccess | InvalidInputError | NotFoundError | ShopCategoryExistsError;

/** The category is entered. */
export type CreateShopCategorySuccess = {
  __typename?: 'CreateShopCategorySuccess';
  /** The category. */
  category: ShopCategory;
};

/** A brand to enter. */
export type CreateShopInput = {
  /** Picture of the logo, at most 2,048 characters. */
  logoUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Canonical name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Home page, at most 2,048 characters; it must have a host under a public suffix, not an IP address. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of `createShop`. */
export type CreateShopResult = CreateShopSuccess | InvalidInputError | ShopExistsError;

/** The brand and its shop are entered. */
export type CreateShopSuccess = {
  __typename?: 'CreateShopSuccess';
  /** The concrete shop; its `main` is the brand. */
  shop: Shop;
};

/** Which brand to take out. */
export type DeleteShopInput = {
  /** Id of the brand. */
  shopMainId: Scalars['ID']['input'];
};

/** What became of `deleteShop`. */
export type DeleteShopResult = ConflictError | DeleteShopSuccess | NotFoundError;

/** The brand is taken out. */
export type DeleteShopSuccess = {
  __typename?: 'DeleteShopSuccess';
  /** The brand, now `DELETED`. */
  shopMain: ShopMain;
};

/** Which rate to end. */
export type EndShopRateInput = {
  /** Id of the rate. */
  rateId: Scalars['ID']['input'];
};

/** What became of `endShopRate`. */
export type EndShopRateResult = ConflictError | EndShopRateSuccess | NotFoundError;

/** The rate has ended. */
export type EndShopRateSuccess = {
  __typename?: 'EndShopRateSuccess';
  /** The rate, with its end. */
  rate: ShopProgramRate;
};

/** The input is well-formed but breaks a rule: too long, out of range, contradictory. */
export type InvalidInputError = MutationError & {
  __typename?: 'InvalidInputError';
  /** Stable word for programs. */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault, from `input` downwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
};

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** In the minor unit of the currency: 1999 is 19.99 EUR. */
  amount: Scalars['BigInt']['output'];
  /** ISO 4217, for example `EUR`. */
  currency: Scalars['String']['output'];
};

/** An amount of money that you give. */
export type MoneyInput = {
  /** In the minor unit of the currency: 1999 is 19.99 EUR. */
  amount: Scalars['BigInt']['input'];
  /** ISO 4217, for example `EUR`. */
  currency: Scalars['String']['input'];
};

/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds another name under which an active brand is known. For administrators of the shops. */
  addShopVariant: Maybe<AddShopVariantResult>;
  /**
   * Gives a member another role. For administrators of the shops; nobody changes their own role, so that the last
   * administrator cannot lock everybody out (`ConflictError`).
   */
  changeShopMemberRole: Maybe<ChangeShopMemberRoleResult>;
  /**
   * Lets a member in or shuts them out. For administrators of the shops; nobody changes their own status
   * (`ConflictError`).
   */
  changeShopMemberStatus: Maybe<ChangeShopMemberStatusResult>;
  /** Enters a bonus programme. For administrators of the shops. */
  createBonusProgram: Maybe<CreateBonusProgramResult>;
  /**
   * Enters a new brand with its first name and its one concrete shop. For administrators of the shops; refused with
   * `ShopExistsError` when an active brand has the same name, where case and ways to write "and" do not matter.
   */
  createShop: Maybe<CreateShopResult>;
  /** Enters a category. For administrators of the shops. */
  createShopCategory: Maybe<CreateShopCategoryResult>;
  /**
   * Takes an active brand out of search and look-up without losing anything; `restoreShop` brings it back. For
   * administrators of the shops. A brand that is not active is a `ConflictError`.
   */
  deleteShop: Maybe<DeleteShopResult>;
  /**
   * Ends a rate now, without a successor; it stays in the history. For moderators and administrators of the shops. A rate
   * that ended before is a `ConflictError`.
   */
  endShopRate: Maybe<EndShopRateResult>;
  /** Removes a name. The canonical name of the brand is not touched. For administrators of the shops. */
  removeShopVariant: Maybe<RemoveShopVariantResult>;
  /** Brings a deleted brand back. For administrators of the shops. A brand that is not deleted is a `ConflictError`. */
  restoreShop: Maybe<RestoreShopResult>;
  /**
   * States what a programme gives in a shop from now on. For moderators and administrators of the shops.
   *
   * The rate in force for the same programme, category and type ends at the same instant, in whichever of the brand's
   * shops it was stated, and the new one is stored with the brand's oldest shop: history has no gap and no overlap. Stating
   * the numbers that are in force already changes nothing, not even the note.
   *
   * A shop whose brand is not active is a `ConflictError`.
   */
  setShopRate: Maybe<SetShopRateResult>;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationAddShopVariantArgs = {
  input: AddShopVariantInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationChangeShopMemberRoleArgs = {
  input: ChangeShopMemberRoleInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationChangeShopMemberStatusArgs = {
  input: ChangeShopMemberStatusInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateBonusProgramArgs = {
  input: CreateBonusProgramInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateShopArgs = {
  input: CreateShopInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateShopCategoryArgs = {
  input: CreateShopCategoryInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationDeleteShopArgs = {
  input: DeleteShopInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationEndShopRateArgs = {
  input: EndShopRateInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRemoveShopVariantArgs = {
  input: RemoveShopVariantInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRestoreShopArgs = {
  input: RestoreShopInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSetShopRateArgs = {
  input: SetShopRateInput;
};

/** An expected failure of a mutation. Every `…Error` type of a result union implements it. */
export type MutationError = {
  /** Stable word for programs, for example `SLOT_TAKEN`. */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault, from `input` downwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
};

/** What was named does not exist, or you may not know that it does. */
export type NotFoundError = MutationError & {
  __typename?: 'NotFoundError';
  /** Stable word for programs. */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault, from `input` downwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
};

/** Where a page of a connection lies (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to get the page after this one; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** There is more after the last edge. */
  hasNextPage: Scalars['Boolean']['output'];
  /** There is more before the first edge. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Pass as `before` to get the page before this one; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A stretch of time, half-open: `from` belongs to it, `to` does not. */
export type Period = {
  __typename?: 'Period';
  /** First instant. */
  from: Scalars['DateTime']['output'];
  /** The instant after the last one. */
  to: Scalars['DateTime']['output'];
};

/**
 * A stretch of time: either `from` and `to`, half-open (`from` belongs to it, `to` does not), or `lastDays`.
 * At most ten years. Anything else is refused with `BAD_USER_INPUT`.
 */
export type PeriodInput = {
  /** First instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** So many times 24 hours up to now: 7 for the last week. */
  lastDays?: InputMaybe<Scalars['Int']['input']>;
  /** The instant after the last one. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type Query = {
  __typename?: 'Query';
  /** One bonus programme by id; null when there is none. Open to everybody. */
  bonusProgram: Maybe<BonusProgram>;
  /** All bonus programmes by name. Open to everybody. */
  bonusPrograms: Maybe<BonusProgramConnection>;
  /**
   * Active brands that have a shop and whose canonical name, or any of their other names, contains the text; by canonical
   * name. Case and the spaces around the text do not matter, and `und`, `and`, `&` and `+` are the same word, so that
   * `1 und 1` finds `1&1`. Accents do matter. An empty text finds all. Open to everybody.
   */
  searchShops: Maybe<ShopMainConnection>;
  /**
   * One concrete shop by id, the form of id that the browser extension and all older clients hold. Null when there is
   * none, or when it was deleted and you are neither moderator nor administrator of the shops.
   */
  shop: Maybe<Shop>;
  /**
   * The shop that a web address belongs to. The host is compared, then its parent domains down to the registrable one: a
   * page of `m.beispiel.de` finds the shop of `beispiel.de`, never the other way round, and never through a public suffix
   * such as `co.uk`. Null when no active shop is known there or the text is no web address. Open to everybody.
   */
  shopByUrl: Maybe<Shop>;
  /** All categories by name. Open to everybody. */
  shopCategories: Maybe<ShopCategoryConnection>;
  /** One brand by id, merged ones too. Null when there is none, or when it was deleted and you may not see that. */
  shopMain: Maybe<ShopMain>;
  /** All members of the shops' community, newest first. For administrators of the shops; others get an error. */
  shopMembers: Maybe<ShopMemberConnection>;
  /** All concrete shops by id, without deleted ones. Open to everybody. To find one by name use `searchShops`. */
  shops: Maybe<ShopConnection>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryBonusProgramArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryBonusProgramsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QuerySearchShopsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopByUrlArgs = {
  url: Scalars['String']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopCategoriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopMainArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  role: InputMaybe<ShopMemberRole>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Which name to remove. */
export type RemoveShopVariantInput = {
  /** Id of the name. */
  variantId: Scalars['ID']['input'];
};

/** What became of `removeShopVariant`. */
export type RemoveShopVariantResult = NotFoundError | RemoveShopVariantSuccess;

/** The name is gone. */
export type RemoveShopVariantSuccess = {
  __typename?: 'RemoveShopVariantSuccess';
  /** The brand that had the name. */
  shopMain: ShopMain;
};

/** Which brand to bring back. */
export type RestoreShopInput = {
  /** Id of the brand. */
  shopMainId: Scalars['ID']['input'];
};

/** What became of `restoreShop`. */
export type RestoreShopResult = ConflictError | NotFoundError | RestoreShopSuccess;

/** The brand is back. */
export type RestoreShopSuccess = {
  __typename?: 'RestoreShopSuccess';
  /** The brand, `ACTIVE` again. */
  shopMain: ShopMain;
};

/** A rate to state. At least one of the four numbers is above 0, or there is a note. */
export type SetShopRateInput = {
  /** Cashback in EUR per purchase, 0 to 1,000,000. */
  cashbackAbsolute?: InputMaybe<Scalars['Decimal']['input']>;
  /** Cashback in percent of the amount, 0 to 100; 0 unless told. */
  cashbackPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Id of the category that the rate is limited to. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Fine print, 1 to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Points per purchase, 0 to 1,000,000,000. */
  pointsAbsolute?: InputMaybe<Scalars['Decimal']['input']>;
  /** Points per EUR spent, 0 to 1,000,000; 0 unless told. */
  pointsPerEur?: InputMaybe<Scalars['Decimal']['input']>;
  /** Id of the programme. */
  programId: Scalars['ID']['input'];
  /** For purchases or for contracts. */
  rateType: ShopRateType;
  /** Id of a shop of the brand. */
  shopId: Scalars['ID']['input'];
};

/** What became of `setShopRate`. */
export type SetShopRateResult = ConflictError | InvalidInputError | NotFoundError | SetShopRateSuccess;

/** The rate is in force. */
export type SetShopRateSuccess = {
  __typename?: 'SetShopRateSuccess';
  /** True when a new rate began; false when the numbers were in force already. */
  changed: Scalars['Boolean']['output'];
  /** The rate in force: the new one, or the one that said the same before. */
  rate: ShopProgramRate;
};

/**
 * A concrete shop. Rates hang on it, and its id is the one that the browser extension and all older clients hold, also
 * after its brand was merged into another.
 */
export type Shop = {
  __typename?: 'Shop';
  /**
   * The best of `rates` for a purchase, without rates of contracts. Equal ones are sorted by the programme's name. Visible
   * to those who see `rates`.
   */
  bestRates: Maybe<Array<ShopProgramRate>>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** The brand; null for old shops that never got one. */
  main: Maybe<ShopMain>;
  /** Name to show: the brand's canonical name, or the shop's own where it has no brand. */
  name: Scalars['String']['output'];
  /**
   * The programmes that have a rate here, best value per EUR first, without the numbers. Open to everybody. Rates of
   * contracts do not count.
   */
  rankedPrograms: Array<BonusProgram>;
  /**
   * All rates ever stated for this very shop, newest first; the brand's other shops have their own. For moderators and
   * administrators of the shops; everybody else gets an `UNAUTHENTICATED` or `FORBIDDEN` error.
   */
  rateHistory: Maybe<ShopProgramRateConnection>;
  /**
   * The rates in force, of this shop and of its brand's other shops, best value per EUR first; rates of contracts come
   * last. Exact rates are for moderators and administrators of the shops and for business partners, unless the operator
   * opens them to everybody: others get an `UNAUTHENTICATED` or `FORBIDDEN` error here and `rankedPrograms` instead.
   */
  rates: Maybe<Array<ShopProgramRate>>;
  /** Name under which this very shop was entered. */
  recordedName: Scalars['String']['output'];
  /** Home page of the brand. */
  website: Maybe<Scalars['URL']['output']>;
};


/**
 * A concrete shop. Rates hang on it, and its id is the one that the browser extension and all older clients hold, also
 * after its brand was merged into another.
 */
export type ShopBestRatesArgs = {
  amountMinor: InputMaybe<Scalars['BigInt']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A concrete shop. Rates hang on it, and its id is the one that the browser extension and all older clients hold, also
 * after its brand was merged into another.
 */
export type ShopRankedProgramsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * A concrete shop. Rates hang on it, and its id is the one that the browser extension and all older clients hold, also
 * after its brand was merged into another.
 */
export type ShopRateHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** What a rate is limited to within a shop, for example fashion only (Mode). Categories form a tree. */
export type ShopCategory = {
  __typename?: 'ShopCategory';
  /** The narrower categories, by name. */
  children: Array<ShopCategory>;
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** Unique name. */
  name: Scalars['String']['output'];
  /** The wider category; null at the top. */
  parent: Maybe<ShopCategory>;
};

/** A page of categories. */
export type ShopCategoryConnection = {
  __typename?: 'ShopCategoryConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopCategoryEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A category within a page. */
export type ShopCategoryEdge = {
  __typename?: 'ShopCategoryEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopCategory;
};

/** There is a category of this name already. */
export type ShopCategoryExistsError = MutationError & {
  __typename?: 'ShopCategoryExistsError';
  /** `SHOP_CATEGORY_EXISTS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** A page of shops. */
export type ShopConnection = {
  __typename?: 'ShopConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A shop within a page. */
export type ShopEdge = {
  __typename?: 'ShopEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Shop;
};

/** An active brand has this name already. The message names its shop. */
export type ShopExistsError = MutationError & {
  __typename?: 'ShopExistsError';
  /** `SHOP_EXISTS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/**
 * A brand (kanonischer Shop): what people mean by a shop, whatever the bonus programmes call it. It gathers the names and
 * the concrete shops; rates hang on those.
 */
export type ShopMain = {
  __typename?: 'ShopMain';
  /** The one name that is shown. */
  canonicalName: Scalars['String']['output'];
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a text of up to 36 characters, normally a UUID. */
  id: Scalars['ID']['output'];
  /** Picture of the logo. */
  logoUrl: Maybe<Scalars['URL']['output']>;
  /** The brand that this one was merged into; null unless merged. */
  mergedInto: Maybe<ShopMain>;
  /** The shop whose id clients use for the brand: the oldest. Null when it has none. */
  shop: Maybe<Shop>;
  /** Its concrete shops, oldest first; normally exactly one. */
  shops: Array<Shop>;
  /** Where the brand is in its life. */
  status: ShopMainStatus;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who last changed it, as far as known; visible to moderators and administrators of the shops. */
  updatedBy: Maybe<ShopMember>;
  /** The names it is known under, oldest first. */
  variants: Array<ShopVariant>;
  /** Home page; its host is how `shopByUrl` knows the brand. */
  website: Maybe<Scalars['URL']['output']>;
};

/** A page of brands. */
export type ShopMainConnection = {
  __typename?: 'ShopMainConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopMainEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A brand within a page. */
export type ShopMainEdge = {
  __typename?: 'ShopMainEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopMain;
};

/** Where a brand is in its life. */
export type ShopMainStatus =
  /** Found by search and by web address. */
  | 'ACTIVE'
  /** Taken out; can be restored. */
  | 'DELETED'
  /** Became part of another brand. */
  | 'MERGED';

/**
 * A person in the shops' community. Visible to that person and to moderators and administrators of the shops.
 *
 * Administrators of the platform have all rights here whatever their role as a member; contributors of the platform have
 * at least those of a `CONTRIBUTOR`.
 */
export type ShopMember = {
  __typename?: 'ShopMember';
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** What the member may do. */
  role: ShopMemberRole;
  /** Whether the member may do anything. */
  status: ShopMemberStatus;
  /** The person. */
  user: User;
};

/** A page of members. */
export type ShopMemberConnection = {
  __typename?: 'ShopMemberConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopMemberEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A member within a page. */
export type ShopMemberEdge = {
  __typename?: 'ShopMemberEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopMember;
};

/** What a member of the shops' community may do, from least to most. */
export type ShopMemberRole =
  /** Runs the shops: everything. */
  | 'ADMIN'
  /** Votes and comments. */
  | 'CONTRIBUTOR'
  /** Sees exact rates and their history, and states them. */
  | 'MODERATOR'
  /** Proposes. */
  | 'USER'
  /** Looks on; every member at first. */
  | 'VIEWER';

/** Whether a member may do anything. */
export type ShopMemberStatus =
  /** Yes. */
  | 'ACTIVE'
  /** No: shut out for misuse. The member is treated as somebody who is not signed in. */
  | 'BANNED'
  /** No: the membership rests. The member is treated as somebody who is not signed in. */
  | 'INACTIVE';

/**
 * What a programme gives for a purchase in a shop during a stretch of time. A rate is never changed: it ends, and another
 * one begins.
 */
export type ShopProgramRate = {
  __typename?: 'ShopProgramRate';
  /** Cashback in EUR per purchase, whatever it costs. */
  cashbackAbsolute: Maybe<Scalars['Decimal']['output']>;
  /** Cashback in percent of the amount: 3.5 means 3.5 %. */
  cashbackPercent: Maybe<Scalars['Decimal']['output']>;
  /** Holds only for this part of the shop's range; null: for all of it. */
  category: Maybe<ShopCategory>;
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** Fine print, in the words of the source. */
  note: Maybe<Scalars['String']['output']>;
  /** Points per purchase, whatever it costs. */
  pointsAbsolute: Maybe<Scalars['Decimal']['output']>;
  /** Points per EUR spent. */
  pointsPerEur: Maybe<Scalars['Decimal']['output']>;
  /** The programme that gives it. */
  program: BonusProgram;
  /** For purchases or for contracts. */
  rateType: ShopRateType;
  /** The shop it was stated for. */
  shop: Maybe<Shop>;
  /** The rate is in force from this instant on … */
  validFrom: Scalars['DateTime']['output'];
  /** … and no longer from this one; null while it is in force. */
  validTo: Maybe<Scalars['DateTime']['output']>;
  /** What the rate gives for a purchase, without coupons. */
  value: ShopRateValue;
  /**
   * Value of 1 EUR spent, in EUR: points per EUR times what a point is worth, plus the cashback percentage. What is given
   * once per purchase is left out.
   */
  valuePerEur: Scalars['Decimal']['output'];
};


/**
 * What a programme gives for a purchase in a shop during a stretch of time. A rate is never changed: it ends, and another
 * one begins.
 */
export type ShopProgramRateValueArgs = {
  amountMinor: Scalars['BigInt']['input'];
};

/** A page of rates. */
export type ShopProgramRateConnection = {
  __typename?: 'ShopProgramRateConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopProgramRateEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A rate within a page. */
export type ShopProgramRateEdge = {
  __typename?: 'ShopProgramRateEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopProgramRate;
};

/** What a rate is for. */
export type ShopRateType =
  /** Contracts, for example for a mobile phone; taken once, so not compared with purchases. */
  | 'CONTRACT'
  /** Purchases. */
  | 'SHOP';

/**
 * What a rate gives for a purchase. Computed exactly, then rounded half up:
 * `points = amount * pointsPerEur + pointsAbsolute`, `cashback = amount * cashbackPercent / 100 + cashbackAbsolute`,
 * `total = points * pointValueEur + cashback`.
 */
export type ShopRateValue = {
  __typename?: 'ShopRateValue';
  /** Money paid back. */
  cashback: Money;
  /** Points, to two decimals. */
  points: Scalars['Decimal']['output'];
  /** Points and cashback together, in EUR. */
  total: Money;
};

/** A name under which a brand is known. */
export type ShopVariant = {
  __typename?: 'ShopVariant';
  /** How sure it is that the name means this brand, 0 to 100. */
  confidenceScore: Scalars['Decimal']['output'];
  /** When the name was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** The brand. */
  main: ShopMain;
  /** Who calls it so: `manual`, a bonus programme, a feed. */
  source: Scalars['String']['output'];
  /** The shop's id there, if the source has ids. */
  sourceId: Maybe<Scalars['String']['output']>;
  /** The name there. */
  sourceName: Scalars['String']['output'];
};

/** The brand has this name from this source, or this id of the source, already. */
export type ShopVariantExistsError = MutationError & {
  __typename?: 'ShopVariantExistsError';
  /** `SHOP_VARIANT_EXISTS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
  /**
   * The person as a member of the shops' community. One's own comes into being when it is first asked for, as a `VIEWER`;
   * somebody else's is null until then, and null unless you are moderator or administrator of the shops.
   */
  shopMember: Maybe<ShopMember>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  BonusProgram: BonusProgram;
  BusinessPartner: BusinessPartner;
  Shop: Shop;
  ShopMain: ShopMain;
  ShopMember: ShopMember;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BonusProgram:
    ( { __typename: 'BonusProgram' }
    & GraphQLRecursivePick<FederationTypes['BonusProgram'], {"id":true}> );
  BusinessPartner:
    ( { __typename: 'BusinessPartner' }
    & GraphQLRecursivePick<FederationTypes['BusinessPartner'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['BusinessPartner'], {"website":true}> ) );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
  ShopMain:
    ( { __typename: 'ShopMain' }
    & GraphQLRecursivePick<FederationTypes['ShopMain'], {"id":true}> );
  ShopMember:
    ( { __typename: 'ShopMember' }
    & GraphQLRecursivePick<FederationTypes['ShopMember'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddShopVariantResult:
    | ( Omit<AddShopVariantSuccess, 'variant'> & { variant: _RefType['ShopVariant'] } )
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( ShopVariantExistsError )
  ;
  ChangeShopMemberRoleResult:
    | ( Omit<ChangeShopMemberRoleSuccess, 'member'> & { member: _RefType['ShopMember'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ChangeShopMemberStatusResult:
    | ( Omit<ChangeShopMemberStatusSuccess, 'member'> & { member: _RefType['ShopMember'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  CreateBonusProgramResult:
    | ( BonusProgramExistsError )
    | ( Omit<CreateBonusProgramSuccess, 'program'> & { program: _RefType['BonusProgram'] } )
    | ( InvalidInputError )
  ;
  CreateShopCategoryResult:
    | ( Omit<CreateShopCategorySuccess, 'category'> & { category: _RefType['ShopCategory'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( ShopCategoryExistsError )
  ;
  CreateShopResult:
    | ( Omit<CreateShopSuccess, 'shop'> & { shop: _RefType['Shop'] } )
    | ( InvalidInputError )
    | ( ShopExistsError )
  ;
  DeleteShopResult:
    | ( ConflictError )
    | ( Omit<DeleteShopSuccess, 'shopMain'> & { shopMain: _RefType['ShopMain'] } )
    | ( NotFoundError )
  ;
  EndShopRateResult:
    | ( ConflictError )
    | ( Omit<EndShopRateSuccess, 'rate'> & { rate: _RefType['ShopProgramRate'] } )
    | ( NotFoundError )
  ;
  RemoveShopVariantResult:
    | ( NotFoundError )
    | ( Omit<RemoveShopVariantSuccess, 'shopMain'> & { shopMain: _RefType['ShopMain'] } )
  ;
  RestoreShopResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<RestoreShopSuccess, 'shopMain'> & { shopMain: _RefType['ShopMain'] } )
  ;
  SetShopRateResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SetShopRateSuccess, 'rate'> & { rate: _RefType['ShopProgramRate'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MutationError:
    | ( BonusProgramExistsError )
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( ShopCategoryExistsError )
    | ( ShopExistsError )
    | ( ShopVariantExistsError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddShopVariantInput: AddShopVariantInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddShopVariantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddShopVariantResult']>;
  AddShopVariantSuccess: ResolverTypeWrapper<Omit<AddShopVariantSuccess, 'variant'> & { variant: ResolversTypes['ShopVariant'] }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BonusProgram: ResolverTypeWrapper<BonusProgramMapper>;
  BonusProgramConnection: ResolverTypeWrapper<BonusProgramConnectionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BonusProgramEdge: ResolverTypeWrapper<Omit<BonusProgramEdge, 'node'> & { node: ResolversTypes['BonusProgram'] }>;
  BonusProgramExistsError: ResolverTypeWrapper<BonusProgramExistsError>;
  BusinessPartner: ResolverTypeWrapper<BusinessPartnerMapper>;
  ChangeShopMemberRoleInput: ChangeShopMemberRoleInput;
  ChangeShopMemberRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeShopMemberRoleResult']>;
  ChangeShopMemberRoleSuccess: ResolverTypeWrapper<Omit<ChangeShopMemberRoleSuccess, 'member'> & { member: ResolversTypes['ShopMember'] }>;
  ChangeShopMemberStatusInput: ChangeShopMemberStatusInput;
  ChangeShopMemberStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeShopMemberStatusResult']>;
  ChangeShopMemberStatusSuccess: ResolverTypeWrapper<Omit<ChangeShopMemberStatusSuccess, 'member'> & { member: ResolversTypes['ShopMember'] }>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  CreateBonusProgramInput: CreateBonusProgramInput;
  CreateBonusProgramResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateBonusProgramResult']>;
  CreateBonusProgramSuccess: ResolverTypeWrapper<Omit<CreateBonusProgramSuccess, 'program'> & { program: ResolversTypes['BonusProgram'] }>;
  CreateShopCategoryInput: CreateShopCategoryInput;
  CreateShopCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShopCategoryResult']>;
  CreateShopCategorySuccess: ResolverTypeWrapper<Omit<CreateShopCategorySuccess, 'category'> & { category: ResolversTypes['ShopCategory'] }>;
  CreateShopInput: CreateShopInput;
  CreateShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShopResult']>;
  CreateShopSuccess: ResolverTypeWrapper<Omit<CreateShopSuccess, 'shop'> & { shop: ResolversTypes['Shop'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteShopInput: DeleteShopInput;
  DeleteShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteShopResult']>;
  DeleteShopSuccess: ResolverTypeWrapper<Omit<DeleteShopSuccess, 'shopMain'> & { shopMain: ResolversTypes['ShopMain'] }>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EndShopRateInput: EndShopRateInput;
  EndShopRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndShopRateResult']>;
  EndShopRateSuccess: ResolverTypeWrapper<Omit<EndShopRateSuccess, 'rate'> & { rate: ResolversTypes['ShopProgramRate'] }>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationError']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveShopVariantInput: RemoveShopVariantInput;
  RemoveShopVariantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveShopVariantResult']>;
  RemoveShopVariantSuccess: ResolverTypeWrapper<Omit<RemoveShopVariantSuccess, 'shopMain'> & { shopMain: ResolversTypes['ShopMain'] }>;
  RestoreShopInput: RestoreShopInput;
  RestoreShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreShopResult']>;
  RestoreShopSuccess: ResolverTypeWrapper<Omit<RestoreShopSuccess, 'shopMain'> & { shopMain: ResolversTypes['ShopMain'] }>;
  SetShopRateInput: SetShopRateInput;
  SetShopRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetShopRateResult']>;
  SetShopRateSuccess: ResolverTypeWrapper<Omit<SetShopRateSuccess, 'rate'> & { rate: ResolversTypes['ShopProgramRate'] }>;
  Shop: ResolverTypeWrapper<ShopMapper>;
  ShopCategory: ResolverTypeWrapper<ShopCategoryMapper>;
  ShopCategoryConnection: ResolverTypeWrapper<ShopCategoryConnectionMapper>;
  ShopCategoryEdge: ResolverTypeWrapper<Omit<ShopCategoryEdge, 'node'> & { node: ResolversTypes['ShopCategory'] }>;
  ShopCategoryExistsError: ResolverTypeWrapper<ShopCategoryExistsError>;
  ShopConnection: ResolverTypeWrapper<ShopConnectionMapper>;
  ShopEdge: ResolverTypeWrapper<Omit<ShopEdge, 'node'> & { node: ResolversTypes['Shop'] }>;
  ShopExistsError: ResolverTypeWrapper<ShopExistsError>;
  ShopMain: ResolverTypeWrapper<ShopMainMapper>;
  ShopMainConnection: ResolverTypeWrapper<ShopMainConnectionMapper>;
  ShopMainEdge: ResolverTypeWrapper<Omit<ShopMainEdge, 'node'> & { node: ResolversTypes['ShopMain'] }>;
  ShopMainStatus: ShopMainStatus;
  ShopMember: ResolverTypeWrapper<ShopMemberMapper>;
  ShopMemberConnection: ResolverTypeWrapper<ShopMemberConnectionMapper>;
  ShopMemberEdge: ResolverTypeWrapper<Omit<ShopMemberEdge, 'node'> & { node: ResolversTypes['ShopMember'] }>;
  ShopMemberRole: ShopMemberRole;
  ShopMemberStatus: ShopMemberStatus;
  ShopProgramRate: ResolverTypeWrapper<ShopProgramRateMapper>;
  ShopProgramRateConnection: ResolverTypeWrapper<ShopProgramRateConnectionMapper>;
  ShopProgramRateEdge: ResolverTypeWrapper<Omit<ShopProgramRateEdge, 'node'> & { node: ResolversTypes['ShopProgramRate'] }>;
  ShopRateType: ShopRateType;
  ShopRateValue: ResolverTypeWrapper<ShopRateValueMapper>;
  ShopVariant: ResolverTypeWrapper<ShopVariantMapper>;
  ShopVariantExistsError: ResolverTypeWrapper<ShopVariantExistsError>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  User: ResolverTypeWrapper<UserMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddShopVariantInput: AddShopVariantInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddShopVariantResult: ResolversUnionTypes<ResolversParentTypes>['AddShopVariantResult'];
  AddShopVariantSuccess: Omit<AddShopVariantSuccess, 'variant'> & { variant: ResolversParentTypes['ShopVariant'] };
  BigInt: Scalars['BigInt']['output'];
  BonusProgram: BonusProgramMapper;
  BonusProgramConnection: BonusProgramConnectionMapper;
  Int: Scalars['Int']['output'];
  BonusProgramEdge: Omit<BonusProgramEdge, 'node'> & { node: ResolversParentTypes['BonusProgram'] };
  BonusProgramExistsError: BonusProgramExistsError;
  BusinessPartner: BusinessPartnerMapper;
  ChangeShopMemberRoleInput: ChangeShopMemberRoleInput;
  ChangeShopMemberRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeShopMemberRoleResult'];
  ChangeShopMemberRoleSuccess: Omit<ChangeShopMemberRoleSuccess, 'member'> & { member: ResolversParentTypes['ShopMember'] };
  ChangeShopMemberStatusInput: ChangeShopMemberStatusInput;
  ChangeShopMemberStatusResult: ResolversUnionTypes<ResolversParentTypes>['ChangeShopMemberStatusResult'];
  ChangeShopMemberStatusSuccess: Omit<ChangeShopMemberStatusSuccess, 'member'> & { member: ResolversParentTypes['ShopMember'] };
  ConflictError: ConflictError;
  CreateBonusProgramInput: CreateBonusProgramInput;
  CreateBonusProgramResult: ResolversUnionTypes<ResolversParentTypes>['CreateBonusProgramResult'];
  CreateBonusProgramSuccess: Omit<CreateBonusProgramSuccess, 'program'> & { program: ResolversParentTypes['BonusProgram'] };
  CreateShopCategoryInput: CreateShopCategoryInput;
  CreateShopCategoryResult: ResolversUnionTypes<ResolversParentTypes>['CreateShopCategoryResult'];
  CreateShopCategorySuccess: Omit<CreateShopCategorySuccess, 'category'> & { category: ResolversParentTypes['ShopCategory'] };
  CreateShopInput: CreateShopInput;
  CreateShopResult: ResolversUnionTypes<ResolversParentTypes>['CreateShopResult'];
  CreateShopSuccess: Omit<CreateShopSuccess, 'shop'> & { shop: ResolversParentTypes['Shop'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeleteShopInput: DeleteShopInput;
  DeleteShopResult: ResolversUnionTypes<ResolversParentTypes>['DeleteShopResult'];
  DeleteShopSuccess: Omit<DeleteShopSuccess, 'shopMain'> & { shopMain: ResolversParentTypes['ShopMain'] };
  EmailAddress: Scalars['EmailAddress']['output'];
  EndShopRateInput: EndShopRateInput;
  EndShopRateResult: ResolversUnionTypes<ResolversParentTypes>['EndShopRateResult'];
  EndShopRateSuccess: Omit<EndShopRateSuccess, 'rate'> & { rate: ResolversParentTypes['ShopProgramRate'] };
  InvalidInputError: InvalidInputError;
  JSON: Scalars['JSON']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MutationError: ResolversInterfaceTypes<ResolversParentTypes>['MutationError'];
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Period: Period;
  PeriodInput: PeriodInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  Query: Record<PropertyKey, never>;
  RemoveShopVariantInput: RemoveShopVariantInput;
  RemoveShopVariantResult: ResolversUnionTypes<ResolversParentTypes>['RemoveShopVariantResult'];
  RemoveShopVariantSuccess: Omit<RemoveShopVariantSuccess, 'shopMain'> & { shopMain: ResolversParentTypes['ShopMain'] };
  RestoreShopInput: RestoreShopInput;
  RestoreShopResult: ResolversUnionTypes<ResolversParentTypes>['RestoreShopResult'];
  RestoreShopSuccess: Omit<RestoreShopSuccess, 'shopMain'> & { shopMain: ResolversParentTypes['ShopMain'] };
  SetShopRateInput: SetShopRateInput;
  SetShopRateResult: ResolversUnionTypes<ResolversParentTypes>['SetShopRateResult'];
  SetShopRateSuccess: Omit<SetShopRateSuccess, 'rate'> & { rate: ResolversParentTypes['ShopProgramRate'] };
  Shop: ShopMapper;
  ShopCategory: ShopCategoryMapper;
  ShopCategoryConnection: ShopCategoryConnectionMapper;
  ShopCategoryEdge: Omit<ShopCategoryEdge, 'node'> & { node: ResolversParentTypes['ShopCategory'] };
  ShopCategoryExistsError: ShopCategoryExistsError;
  ShopConnection: ShopConnectionMapper;
  ShopEdge: Omit<ShopEdge, 'node'> & { node: ResolversParentTypes['Shop'] };
  ShopExistsError: ShopExistsError;
  ShopMain: ShopMainMapper;
  ShopMainConnection: ShopMainConnectionMapper;
  ShopMainEdge: Omit<ShopMainEdge, 'node'> & { node: ResolversParentTypes['ShopMain'] };
  ShopMember: ShopMemberMapper;
  ShopMemberConnection: ShopMemberConnectionMapper;
  ShopMemberEdge: Omit<ShopMemberEdge, 'node'> & { node: ResolversParentTypes['ShopMember'] };
  ShopProgramRate: ShopProgramRateMapper;
  ShopProgramRateConnection: ShopProgramRateConnectionMapper;
  ShopProgramRateEdge: Omit<ShopProgramRateEdge, 'node'> & { node: ResolversParentTypes['ShopProgramRate'] };
  ShopRateValue: ShopRateValueMapper;
  ShopVariant: ShopVariantMapper;
  ShopVariantExistsError: ShopVariantExistsError;
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  User: UserMapper;
};

export type AddShopVariantResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['AddShopVariantResult'] = ResolversParentTypes['AddShopVariantResult']> = {
  __resolveType?: TypeResolveFn<'AddShopVariantSuccess' | 'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'ShopVariantExistsError', ParentType, ContextType>;
};

export type AddShopVariantSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['AddShopVariantSuccess'] = ResolversParentTypes['AddShopVariantSuccess']> = {
  variant?: Resolver<ResolversTypes['ShopVariant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BonusProgramResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['BonusProgram'] = ResolversParentTypes['BonusProgram'], FederationReferenceType extends FederationReferenceTypes['BonusProgram'] = FederationReferenceTypes['BonusProgram']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BonusProgram']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointValueEur?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BonusProgramConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['BonusProgramConnection'] = ResolversParentTypes['BonusProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BonusProgramEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BonusProgramEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['BonusProgramEdge'] = ResolversParentTypes['BonusProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BonusProgram'], ParentType, ContextType>;
};

export type BonusProgramExistsErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['BonusProgramExistsError'] = ResolversParentTypes['BonusProgramExistsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessPartnerResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['BusinessPartner'] = ResolversParentTypes['BusinessPartner'], FederationReferenceType extends FederationReferenceTypes['BusinessPartner'] = FederationReferenceTypes['BusinessPartner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessPartner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type ChangeShopMemberRoleResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ChangeShopMemberRoleResult'] = ResolversParentTypes['ChangeShopMemberRoleResult']> = {
  __resolveType?: TypeResolveFn<'ChangeShopMemberRoleSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeShopMemberRoleSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ChangeShopMemberRoleSuccess'] = ResolversParentTypes['ChangeShopMemberRoleSuccess']> = {
  member?: Resolver<ResolversTypes['ShopMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeShopMemberStatusResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ChangeShopMemberStatusResult'] = ResolversParentTypes['ChangeShopMemberStatusResult']> = {
  __resolveType?: TypeResolveFn<'ChangeShopMemberStatusSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeShopMemberStatusSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ChangeShopMemberStatusSuccess'] = ResolversParentTypes['ChangeShopMemberStatusSuccess']> = {
  member?: Resolver<ResolversTypes['ShopMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateBonusProgramResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateBonusProgramResult'] = ResolversParentTypes['CreateBonusProgramResult']> = {
  __resolveType?: TypeResolveFn<'BonusProgramExistsError' | 'CreateBonusProgramSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateBonusProgramSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateBonusProgramSuccess'] = ResolversParentTypes['CreateBonusProgramSuccess']> = {
  program?: Resolver<ResolversTypes['BonusProgram'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateShopCategoryResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateShopCategoryResult'] = ResolversParentTypes['CreateShopCategoryResult']> = {
  __resolveType?: TypeResolveFn<'CreateShopCategorySuccess' | 'InvalidInputError' | 'NotFoundError' | 'ShopCategoryExistsError', ParentType, ContextType>;
};

export type CreateShopCategorySuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateShopCategorySuccess'] = ResolversParentTypes['CreateShopCategorySuccess']> = {
  category?: Resolver<ResolversTypes['ShopCategory'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateShopResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateShopResult'] = ResolversParentTypes['CreateShopResult']> = {
  __resolveType?: TypeResolveFn<'CreateShopSuccess' | 'InvalidInputError' | 'ShopExistsError', ParentType, ContextType>;
};

export type CreateShopSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateShopSuccess'] = ResolversParentTypes['CreateShopSuccess']> = {
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeleteShopResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeleteShopResult'] = ResolversParentTypes['DeleteShopResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'DeleteShopSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type DeleteShopSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeleteShopSuccess'] = ResolversParentTypes['DeleteShopSuccess']> = {
  shopMain?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EndShopRateResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['EndShopRateResult'] = ResolversParentTypes['EndShopRateResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'EndShopRateSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type EndShopRateSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['EndShopRateSuccess'] = ResolversParentTypes['EndShopRateSuccess']> = {
  rate?: Resolver<ResolversTypes['ShopProgramRate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addShopVariant?: Resolver<Maybe<ResolversTypes['AddShopVariantResult']>, ParentType, ContextType, RequireFields<MutationAddShopVariantArgs, 'input'>>;
  changeShopMemberRole?: Resolver<Maybe<ResolversTypes['ChangeShopMemberRoleResult']>, ParentType, ContextType, RequireFields<MutationChangeShopMemberRoleArgs, 'input'>>;
  changeShopMemberStatus?: Resolver<Maybe<ResolversTypes['ChangeShopMemberStatusResult']>, ParentType, ContextType, RequireFields<MutationChangeShopMemberStatusArgs, 'input'>>;
  createBonusProgram?: Resolver<Maybe<ResolversTypes['CreateBonusProgramResult']>, ParentType, ContextType, RequireFields<MutationCreateBonusProgramArgs, 'input'>>;
  createShop?: Resolver<Maybe<ResolversTypes['CreateShopResult']>, ParentType, ContextType, RequireFields<MutationCreateShopArgs, 'input'>>;
  createShopCategory?: Resolver<Maybe<ResolversTypes['CreateShopCategoryResult']>, ParentType, ContextType, RequireFields<MutationCreateShopCategoryArgs, 'input'>>;
  deleteShop?: Resolver<Maybe<ResolversTypes['DeleteShopResult']>, ParentType, ContextType, RequireFields<MutationDeleteShopArgs, 'input'>>;
  endShopRate?: Resolver<Maybe<ResolversTypes['EndShopRateResult']>, ParentType, ContextType, RequireFields<MutationEndShopRateArgs, 'input'>>;
  removeShopVariant?: Resolver<Maybe<ResolversTypes['RemoveShopVariantResult']>, ParentType, ContextType, RequireFields<MutationRemoveShopVariantArgs, 'input'>>;
  restoreShop?: Resolver<Maybe<ResolversTypes['RestoreShopResult']>, ParentType, ContextType, RequireFields<MutationRestoreShopArgs, 'input'>>;
  setShopRate?: Resolver<Maybe<ResolversTypes['SetShopRateResult']>, ParentType, ContextType, RequireFields<MutationSetShopRateArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  __resolveType?: TypeResolveFn<'BonusProgramExistsError' | 'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'ShopCategoryExistsError' | 'ShopExistsError' | 'ShopVariantExistsError', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type QueryResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bonusProgram?: Resolver<Maybe<ResolversTypes['BonusProgram']>, ParentType, ContextType, RequireFields<QueryBonusProgramArgs, 'id'>>;
  bonusPrograms?: Resolver<Maybe<ResolversTypes['BonusProgramConnection']>, ParentType, ContextType, Partial<QueryBonusProgramsArgs>>;
  searchShops?: Resolver<Maybe<ResolversTypes['ShopMainConnection']>, ParentType, ContextType, RequireFields<QuerySearchShopsArgs, 'query'>>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopArgs, 'id'>>;
  shopByUrl?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopByUrlArgs, 'url'>>;
  shopCategories?: Resolver<Maybe<ResolversTypes['ShopCategoryConnection']>, ParentType, ContextType, Partial<QueryShopCategoriesArgs>>;
  shopMain?: Resolver<Maybe<ResolversTypes['ShopMain']>, ParentType, ContextType, RequireFields<QueryShopMainArgs, 'id'>>;
  shopMembers?: Resolver<Maybe<ResolversTypes['ShopMemberConnection']>, ParentType, ContextType, Partial<QueryShopMembersArgs>>;
  shops?: Resolver<Maybe<ResolversTypes['ShopConnection']>, ParentType, ContextType, Partial<QueryShopsArgs>>;
};

export type RemoveShopVariantResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RemoveShopVariantResult'] = ResolversParentTypes['RemoveShopVariantResult']> = {
  __resolveType?: TypeResolveFn<'NotFoundError' | 'RemoveShopVariantSuccess', ParentType, ContextType>;
};

export type RemoveShopVariantSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RemoveShopVariantSuccess'] = ResolversParentTypes['RemoveShopVariantSuccess']> = {
  shopMain?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreShopResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RestoreShopResult'] = ResolversParentTypes['RestoreShopResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'RestoreShopSuccess', ParentType, ContextType>;
};

export type RestoreShopSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RestoreShopSuccess'] = ResolversParentTypes['RestoreShopSuccess']> = {
  shopMain?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetShopRateResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['SetShopRateResult'] = ResolversParentTypes['SetShopRateResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'SetShopRateSuccess', ParentType, ContextType>;
};

export type SetShopRateSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['SetShopRateSuccess'] = ResolversParentTypes['SetShopRateSuccess']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['ShopProgramRate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bestRates?: Resolver<Maybe<Array<ResolversTypes['ShopProgramRate']>>, ParentType, ContextType, RequireFields<ShopBestRatesArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  main?: Resolver<Maybe<ResolversTypes['ShopMain']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rankedPrograms?: Resolver<Array<ResolversTypes['BonusProgram']>, ParentType, ContextType, RequireFields<ShopRankedProgramsArgs, 'first'>>;
  rateHistory?: Resolver<Maybe<ResolversTypes['ShopProgramRateConnection']>, ParentType, ContextType, Partial<ShopRateHistoryArgs>>;
  rates?: Resolver<Maybe<Array<ResolversTypes['ShopProgramRate']>>, ParentType, ContextType>;
  recordedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ShopCategoryResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopCategory'] = ResolversParentTypes['ShopCategory']> = {
  children?: Resolver<Array<ResolversTypes['ShopCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ShopCategory']>, ParentType, ContextType>;
};

export type ShopCategoryConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopCategoryConnection'] = ResolversParentTypes['ShopCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopCategoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopCategoryEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopCategoryEdge'] = ResolversParentTypes['ShopCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopCategory'], ParentType, ContextType>;
};

export type ShopCategoryExistsErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopCategoryExistsError'] = ResolversParentTypes['ShopCategoryExistsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopConnection'] = ResolversParentTypes['ShopConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopEdge'] = ResolversParentTypes['ShopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type ShopExistsErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopExistsError'] = ResolversParentTypes['ShopExistsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopMainResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMain'] = ResolversParentTypes['ShopMain'], FederationReferenceType extends FederationReferenceTypes['ShopMain'] = FederationReferenceTypes['ShopMain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShopMain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  canonicalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ShopMain']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  shops?: Resolver<Array<ResolversTypes['Shop']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopMainStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['ShopVariant']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ShopMainConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMainConnection'] = ResolversParentTypes['ShopMainConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopMainEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopMainEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMainEdge'] = ResolversParentTypes['ShopMainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
};

export type ShopMemberResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMember'] = ResolversParentTypes['ShopMember'], FederationReferenceType extends FederationReferenceTypes['ShopMember'] = FederationReferenceTypes['ShopMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShopMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ShopMemberRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopMemberStatus'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ShopMemberConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMemberConnection'] = ResolversParentTypes['ShopMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopMemberEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMemberEdge'] = ResolversParentTypes['ShopMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopMember'], ParentType, ContextType>;
};

export type ShopProgramRateResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopProgramRate'] = ResolversParentTypes['ShopProgramRate']> = {
  cashbackAbsolute?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  cashbackPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ShopCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pointsAbsolute?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pointsPerEur?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['BonusProgram'], ParentType, ContextType>;
  rateType?: Resolver<ResolversTypes['ShopRateType'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ShopRateValue'], ParentType, ContextType, RequireFields<ShopProgramRateValueArgs, 'amountMinor'>>;
  valuePerEur?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ShopProgramRateConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopProgramRateConnection'] = ResolversParentTypes['ShopProgramRateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopProgramRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopProgramRateEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopProgramRateEdge'] = ResolversParentTypes['ShopProgramRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopProgramRate'], ParentType, ContextType>;
};

export type ShopRateValueResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopRateValue'] = ResolversParentTypes['ShopRateValue']> = {
  cashback?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShopVariantResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopVariant'] = ResolversParentTypes['ShopVariant']> = {
  confidenceScore?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  main?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShopVariantExistsErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopVariantExistsError'] = ResolversParentTypes['ShopVariantExistsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UserResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shopMember?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ShopPointsContext> = {
  AddShopVariantResult?: AddShopVariantResultResolvers<ContextType>;
  AddShopVariantSuccess?: AddShopVariantSuccessResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BonusProgram?: BonusProgramResolvers<ContextType>;
  BonusProgramConnection?: BonusProgramConnectionResolvers<ContextType>;
  BonusProgramEdge?: BonusProgramEdgeResolvers<ContextType>;
  BonusProgramExistsError?: BonusProgramExistsErrorResolvers<ContextType>;
  BusinessPartner?: BusinessPartnerResolvers<ContextType>;
  ChangeShopMemberRoleResult?: ChangeShopMemberRoleResultResolvers<ContextType>;
  ChangeShopMemberRoleSuccess?: ChangeShopMemberRoleSuccessResolvers<ContextType>;
  ChangeShopMemberStatusResult?: ChangeShopMemberStatusResultResolvers<ContextType>;
  ChangeShopMemberStatusSuccess?: ChangeShopMemberStatusSuccessResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreateBonusProgramResult?: CreateBonusProgramResultResolvers<ContextType>;
  CreateBonusProgramSuccess?: CreateBonusProgramSuccessResolvers<ContextType>;
  CreateShopCategoryResult?: CreateShopCategoryResultResolvers<ContextType>;
  CreateShopCategorySuccess?: CreateShopCategorySuccessResolvers<ContextType>;
  CreateShopResult?: CreateShopResultResolvers<ContextType>;
  CreateShopSuccess?: CreateShopSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeleteShopResult?: DeleteShopResultResolvers<ContextType>;
  DeleteShopSuccess?: DeleteShopSuccessResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EndShopRateResult?: EndShopRateResultResolvers<ContextType>;
  EndShopRateSuccess?: EndShopRateSuccessResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RemoveShopVariantResult?: RemoveShopVariantResultResolvers<ContextType>;
  RemoveShopVariantSuccess?: RemoveShopVariantSuccessResolvers<ContextType>;
  RestoreShopResult?: RestoreShopResultResolvers<ContextType>;
  RestoreShopSuccess?: RestoreShopSuccessResolvers<ContextType>;
  SetShopRateResult?: SetShopRateResultResolvers<ContextType>;
  SetShopRateSuccess?: SetShopRateSuccessResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopCategory?: ShopCategoryResolvers<ContextType>;
  ShopCategoryConnection?: ShopCategoryConnectionResolvers<ContextType>;
  ShopCategoryEdge?: ShopCategoryEdgeResolvers<ContextType>;
  ShopCategoryExistsError?: ShopCategoryExistsErrorResolvers<ContextType>;
  ShopConnection?: ShopConnectionResolvers<ContextType>;
  ShopEdge?: ShopEdgeResolvers<ContextType>;
  ShopExistsError?: ShopExistsErrorResolvers<ContextType>;
  ShopMain?: ShopMainResolvers<ContextType>;
  ShopMainConnection?: ShopMainConnectionResolvers<ContextType>;
  ShopMainEdge?: ShopMainEdgeResolvers<ContextType>;
  ShopMember?: ShopMemberResolvers<ContextType>;
  ShopMemberConnection?: ShopMemberConnectionResolvers<ContextType>;
  ShopMemberEdge?: ShopMemberEdgeResolvers<ContextType>;
  ShopProgramRate?: ShopProgramRateResolvers<ContextType>;
  ShopProgramRateConnection?: ShopProgramRateConnectionResolvers<ContextType>;
  ShopProgramRateEdge?: ShopProgramRateEdgeResolvers<ContextType>;
  ShopRateValue?: ShopRateValueResolvers<ContextType>;
  ShopVariant?: ShopVariantResolvers<ContextType>;
  ShopVariantExistsError?: ShopVariantExistsErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
};

