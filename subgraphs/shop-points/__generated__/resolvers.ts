import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShopCategoryMapper, ShopCategoryConnectionMapper } from '../categories/category.mappers.js';
import type { RateCommentMapper, RateCommentConnectionMapper } from '../comments/rate-comment.mappers.js';
import type { CouponMapper, CouponConnectionMapper } from '../coupons/coupon.mappers.js';
import type { ScrapeLogLineMapper, ScrapeLogLineConnectionMapper, ImportedRateRowMapper } from '../ingest/ingest.mappers.js';
import type { ShopJobMapper, ShopJobConnectionMapper, ShopJobRunMapper, ShopJobRunConnectionMapper } from '../jobs/shop-job.mappers.js';
import type { ShopMemberMapper, ShopMemberConnectionMapper, UserMapper, ShopContributorRequestMapper, ShopContributorRequestConnectionMapper } from '../members/member.mappers.js';
import type { ShopMergeMapper, ShopMergeConnectionMapper, ShopMergeProposalMapper, ShopMergeProposalConnectionMapper } from '../merges/merge.mappers.js';
import type { ShopMetadataProposalMapper, ShopMetadataProposalConnectionMapper } from '../metadata-proposals/metadata-proposal.mappers.js';
import type { ShopNotificationMapper, ShopNotificationConnectionMapper, ShopNotificationReceivedMapper } from '../notifications/notification.mappers.js';
import type { PurchaseRankingMapper, RankedProgramMapper, RankedRateMapper, CouponedValueMapper, AppliedCouponMapper, ArithmeticStepMapper, RankedContractMapper, RankedVoucherMapper, ProgramShopMapper, RankedBasketMapper, RankedBasketItemMapper, BasketProgramMapper } from '../optimiser/optimiser.mappers.js';
import type { BonusProgramMapper, BonusProgramConnectionMapper } from '../programs/program.mappers.js';
import type { ProposalMapper, ProposalConnectionMapper, ProposalChangeMapper, ProposalVoteMapper, ProposalVoteConnectionMapper, ProposalAuditEntryMapper, ProposalAuditEntryConnectionMapper, ProposedUrlMapper, ProposedRateMapper, ProposedShopMapper, ProposedBonusProgramMapper, ProposedCouponMapper } from '../proposals/proposal.mappers.js';
import type { ShopProgramRateMapper, ShopProgramRateConnectionMapper, ShopRateValueMapper } from '../rates/rate.mappers.js';
import type { ShopMapper, ShopConnectionMapper, ShopMainMapper, ShopMainConnectionMapper, ShopVariantMapper, BusinessPartnerMapper, ShopSuggestionMapper, SimilarBrandMapper } from '../shops/shop.mappers.js';
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

/** A comment on a rate. */
export type AddRateCommentInput = {
  /** Id of the rate. */
  rateId: Scalars['ID']['input'];
  /** The comment, 1 to 2,000 characters. */
  text: Scalars['String']['input'];
  /** What kind of comment, 1 to 50 characters. */
  type: Scalars['String']['input'];
};

/** What became of `addRateComment`. */
export type AddRateCommentResult = AddRateCommentSuccess | InvalidInputError | NotFoundError;

/** The comment is stored. */
export type AddRateCommentSuccess = {
  __typename?: 'AddRateCommentSuccess';
  /** The comment. */
  comment: RateComment;
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

/** A coupon that is used. */
export type AppliedCoupon = {
  __typename?: 'AppliedCoupon';
  /** The coupon; null for one that only your own pending proposal would bring. */
  coupon: Maybe<Coupon>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Your own pending proposal that would bring it; null for a coupon that exists. */
  proposal: Maybe<Proposal>;
};

/** Which proposal to approve. */
export type ApproveProposalInput = {
  /** Id of the proposal. */
  proposalId: Scalars['ID']['input'];
};

/** What became of `approveProposal`. */
export type ApproveProposalResult = ApproveProposalSuccess | ConflictError | NotFoundError;

/** The proposal took effect. */
export type ApproveProposalSuccess = {
  __typename?: 'ApproveProposalSuccess';
  /** The proposal, with the decision. */
  proposal: Proposal;
};

/** Which request to approve. */
export type ApproveShopContributorInput = {
  /** Id of the request. */
  requestId: Scalars['ID']['input'];
};

/** What became of `approveShopContributor`. */
export type ApproveShopContributorResult = ApproveShopContributorSuccess | ConflictError | NotFoundError;

/** The member is a contributor from the next request on. */
export type ApproveShopContributorSuccess = {
  __typename?: 'ApproveShopContributorSuccess';
  /** The request, with the decision. */
  request: ShopContributorRequest;
};

/** Which proposal to approve. */
export type ApproveShopMergeInput = {
  /** Id of the proposal. */
  proposalId: Scalars['ID']['input'];
};

/** What became of `approveShopMerge`. */
export type ApproveShopMergeResult = ApproveShopMergeSuccess | ConflictError | NotFoundError;

/** The brands are one. */
export type ApproveShopMergeSuccess = {
  __typename?: 'ApproveShopMergeSuccess';
  /** The proposal, with the decision. */
  proposal: ShopMergeProposal;
};

/** Which proposal to approve. */
export type ApproveShopMetadataInput = {
  /** Id of the proposal. */
  proposalId: Scalars['ID']['input'];
};

/** What became of `approveShopMetadata`. */
export type ApproveShopMetadataResult = ApproveShopMetadataSuccess | ConflictError | NotFoundError;

/** The brand is changed. */
export type ApproveShopMetadataSuccess = {
  __typename?: 'ApproveShopMetadataSuccess';
  /** The proposal, with the decision. */
  proposal: ShopMetadataProposal;
};

/**
 * A figure that is explained. `P` points per EUR, `PA` per purchase, `C` and `CA` cashback, `v` EUR per point, `A` amount,
 * `V` voucher.
 */
export type ArithmeticFigure =
  /** `A * C / 100 + CA`, in EUR */
  | 'CASHBACK'
  /** `cashback + A * discountPercent / 100`, in EUR */
  | 'CASHBACK_WITH_COUPONS'
  /** `A * P + PA` */
  | 'POINTS'
  /** `points * multiplier` */
  | 'POINTS_WITH_COUPONS'
  /** `V / v` */
  | 'REQUIRED_POINTS'
  /** `V / (v * P)`, in EUR */
  | 'REQUIRED_SPEND'
  /** `points * v + cashback`, in EUR */
  | 'VALUE'
  /** Points with coupons times `v`, plus cashback with coupons, in EUR */
  | 'VALUE_WITH_COUPONS';

/** One step of how a figure came about. */
export type ArithmeticStep = {
  __typename?: 'ArithmeticStep';
  /** The arithmetic with its numbers, for example `80 * 0.5 + 200`. */
  formula: Scalars['String']['output'];
  /** What comes out: points, or EUR. Exactly, but for a quotient without an end, which is rounded to 60 digits. */
  result: Scalars['Decimal']['output'];
  /** Which figure. */
  what: ArithmeticFigure;
};

/** A purchase of several. */
export type BasketItemInput = {
  /** Purchase in cents of EUR, 0 to 100,000,000,000. */
  amountMinor: Scalars['BigInt']['input'];
  /** Id of the shop. */
  shopId: Scalars['ID']['input'];
};

/** What one programme gives for several purchases. */
export type BasketProgram = {
  __typename?: 'BasketProgram';
  /** For how many of the purchases it gives anything. */
  coveredItems: Scalars['Int']['output'];
  /** The programme. */
  program: BonusProgram;
  /** Together, rounded half up at the end. */
  total: Money;
};

/** A scheme that rewards purchases with points, with cashback, or with both (Bonusprogramm). */
export type BonusProgram = {
  __typename?: 'BonusProgram';
  /**
   * The shops where this programme gives most for a purchase, best first; of equal ones those whose rates were stated first.
   * One per brand. Rates of contracts and coupons do not count. For those who see `Shop.rates`; others get an error.
   */
  bestShops: Maybe<Array<ProgramShop>>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** Unique name; case matters. */
  name: Scalars['String']['output'];
  /** What one point is worth, in EUR; 0 for a programme that pays cashback only. */
  pointValueEur: Scalars['Decimal']['output'];
};


/** A scheme that rewards purchases with points, with cashback, or with both (Bonusprogramm). */
export type BonusProgramBestShopsArgs = {
  amountMinor: InputMaybe<Scalars['BigInt']['input']>;
  first?: Scalars['Int']['input'];
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

/** Which run to stop. */
export type CancelShopJobRunInput = {
  /** Id of the run. */
  runId: Scalars['ID']['input'];
};

/** What became of `cancelShopJobRun`. */
export type CancelShopJobRunResult = CancelShopJobRunSuccess | ConflictError | NotFoundError;

/** The run has ended, or will end soon. */
export type CancelShopJobRunSuccess = {
  __typename?: 'CancelShopJobRunSuccess';
  /** The run as it is now. */
  run: ShopJobRun;
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

/**
 * How a scraper's proposal is right. Give what its type speaks of; what is not given is taken over from the scraper. What
 * it does not speak of is refused.
 */
export type CorrectScrapedProposalInput = {
  /** Cashback percentage, where a rate is proposed; the points are 0 then. */
  cashbackPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it is for, where a coupon is proposed. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name, where a shop or a programme is proposed. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What one point is worth in EUR, where a programme is proposed. */
  pointValueEur?: InputMaybe<Scalars['Decimal']['input']>;
  /** Points per EUR, where a rate is proposed; the cashback is 0 then. */
  pointsPerEur?: InputMaybe<Scalars['Decimal']['input']>;
  /** Id of the scraper's proposal. */
  proposalId: Scalars['ID']['input'];
  /** For purchases or for contracts, where a rate is proposed. */
  rateType?: InputMaybe<ShopRateType>;
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The address, where an address is proposed. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Until when, where a coupon is proposed. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The value, where a coupon is proposed. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What became of `correctScrapedProposal`. */
export type CorrectScrapedProposalResult = ConflictError | CorrectScrapedProposalSuccess | InvalidInputError | NotFoundError;

/** The corrected proposal waits for votes. */
export type CorrectScrapedProposalSuccess = {
  __typename?: 'CorrectScrapedProposalSuccess';
  /** The new proposal; its `corrects` is the scraper's one. */
  proposal: Proposal;
};

/** Something that makes one purchase give more. */
export type Coupon = {
  __typename?: 'Coupon';
  /** Whether it may be used together with others; null where nobody knows. */
  combinable: Maybe<Scalars['Boolean']['output']>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Fine print, in the words of the source. */
  description: Maybe<Scalars['String']['output']>;
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** What it does. */
  kind: CouponKind;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it can be used with; null: with all programmes. */
  program: Maybe<BonusProgram>;
  /** Where it can be used; null: in all shops. */
  shop: Maybe<Shop>;
  /** Where it was found. */
  sourceUrl: Maybe<Scalars['URL']['output']>;
  /** Whether it is in use. */
  status: CouponStatus;
  /** The first instant at which it counts. */
  validFrom: Scalars['DateTime']['output'];
  /** The last instant at which it counts. */
  validTo: Scalars['DateTime']['output'];
  /** 20 of a `MULTIPLIER` means 20 times the points, 10 of a `DISCOUNT` 10 % of the amount. */
  value: Scalars['Decimal']['output'];
};

/** A page of coupons. */
export type CouponConnection = {
  __typename?: 'CouponConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<CouponEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A coupon within a page. */
export type CouponEdge = {
  __typename?: 'CouponEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Coupon;
};

/** What a coupon does. */
export type CouponKind =
  /** Gives back a percentage of the amount. */
  | 'DISCOUNT'
  /** Multiplies points, those given once per purchase too. */
  | 'MULTIPLIER'
  /** Something else, which does not count in what is computed. */
  | 'OTHER';

/** Some coupons are for shops that nobody knows; none was entered. */
export type CouponShopsMissingError = MutationError & {
  __typename?: 'CouponShopsMissingError';
  /** `COUPON_SHOPS_MISSING` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** Names that no shop has. */
  missingShops: Array<Scalars['String']['output']>;
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** Whether a coupon is in use. */
export type CouponStatus =
  /** Yes, as long as its time lasts. */
  | 'ACTIVE'
  /** Another one took its place, or it was withdrawn. */
  | 'INACTIVE';

/** What a rate gives for a purchase with some coupons. */
export type CouponedValue = {
  __typename?: 'CouponedValue';
  /** The coupons, oldest first. */
  coupons: Array<AppliedCoupon>;
  /** Percent of the amount that come on top of the cashback: the sum of the discounts, 0 without any. */
  discountPercent: Scalars['Decimal']['output'];
  /** By how much points are multiplied: the product of the multipliers, 1 without any. */
  multiplier: Scalars['Decimal']['output'];
  /** `points * multiplier`, `cashback + amount * discountPercent / 100`, and both together. */
  value: ShopRateValue;
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

/** A coupon to enter. */
export type CreateCouponInput = {
  /** Whether it may be used together with others; null or left out where nobody knows. */
  combinable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fine print, 1 to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it does. */
  kind: NewCouponKind;
  /** What it is called, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Id of the programme that it can be used with; without it with all. */
  programId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the shop where it can be used; without it in all. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was found. */
  sourceUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The first instant at which it counts; now unless told. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last instant at which it counts. */
  validTo: Scalars['DateTime']['input'];
  /** Factor of a multiplier, above 0 to 1,000, or percentage of a discount, above 0 to 100. */
  value: Scalars['Decimal']['input'];
};

/** What became of `createCoupon`. */
export type CreateCouponResult = CreateCouponSuccess | InvalidInputError | NotFoundError;

/** The coupon is entered. */
export type CreateCouponSuccess = {
  __typename?: 'CreateCouponSuccess';
  /** The coupon. */
  coupon: Coupon;
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
  /** Home page, at most 2,048 characters, without a name or a password in it. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** A chore to set up. */
export type CreateShopJobInput = {
  /**
   * When the clock starts it, five fields: minute, hour, day of the month, month, day of the week (0 and 7 are Sunday), with
   * lists, ranges, steps and English names, in Berlin. One that never comes true is an `InvalidInputError`.
   */
  cronExpression: Scalars['String']['input'];
  /** Whether the clock starts it at all. */
  enabled: Scalars['Boolean']['input'];
  /** Where a scraper reads; other chores have none. */
  feed?: InputMaybe<ShopJobFeedInput>;
  /** What people call it, 1 to 100 characters; a name that is taken is a `ShopJobExistsError`. */
  name: Scalars['String']['input'];
  /** What it does. */
  type: ShopJobType;
};

/** What became of `createShopJob`. */
export type CreateShopJobResult = CreateShopJobSuccess | InvalidInputError | ShopJobExistsError;

/** The chore is set up. */
export type CreateShopJobSuccess = {
  __typename?: 'CreateShopJobSuccess';
  /** The new chore. */
  job: ShopJob;
};

/** What became of `createShop`. */
export type CreateShopResult = CreateShopSuccess | InvalidInputError | ShopExistsError;

/** The brand and its shop are entered. */
export type CreateShopSuccess = {
  __typename?: 'CreateShopSuccess';
  /** The concrete shop; its `main` is the brand. */
  shop: Shop;
};

/** Which bonus programme to remove. */
export type DeleteBonusProgramInput = {
  /** Id of the programme. */
  programId: Scalars['ID']['input'];
};

/** What became of `deleteBonusProgram`. */
export type DeleteBonusProgramResult = ConflictError | DeleteBonusProgramSuccess | NotFoundError;

/** The programme is gone. */
export type DeleteBonusProgramSuccess = {
  __typename?: 'DeleteBonusProgramSuccess';
  /** Id of the programme that was. */
  programId: Scalars['ID']['output'];
};

/** Which brand to take out. */
export type DeleteShopInput = {
  /** Id of the brand. */
  shopMainId: Scalars['ID']['input'];
};

/** Which chore to take out. */
export type DeleteShopJobInput = {
  /** Id of the chore. */
  jobId: Scalars['ID']['input'];
};

/** What became of `deleteShopJob`. */
export type DeleteShopJobResult = ConflictError | DeleteShopJobSuccess | NotFoundError;

/** The chore and its runs are gone. */
export type DeleteShopJobSuccess = {
  __typename?: 'DeleteShopJobSuccess';
  /** Id of the chore. */
  jobId: Scalars['ID']['output'];
};

/** Which proposal to remove. */
export type DeleteShopMetadataProposalInput = {
  /** Id of the proposal. */
  proposalId: Scalars['ID']['input'];
};

/** What became of `deleteShopMetadataProposal`. */
export type DeleteShopMetadataProposalResult = DeleteShopMetadataProposalSuccess | NotFoundError;

/** The proposal is gone. */
export type DeleteShopMetadataProposalSuccess = {
  __typename?: 'DeleteShopMetadataProposalSuccess';
  /** Id of what is gone. */
  proposalId: Scalars['ID']['output'];
};

/** What became of `deleteShop`. */
export type DeleteShopResult = ConflictError | DeleteShopSuccess | NotFoundError;

/** The brand is taken out. */
export type DeleteShopSuccess = {
  __typename?: 'DeleteShopSuccess';
  /** The brand, now `DELETED`. */
  shopMain: ShopMain;
};

/** Coupons that a scraper delivers. */
export type DeliverCouponsInput = {
  /** The coupons, at most 5,000. */
  coupons: Array<DeliveredCouponInput>;
  /** Name of the programme that all coupons are for; without it for all programmes. */
  program?: InputMaybe<Scalars['String']['input']>;
  /** The run that they belong to, 1 to 100 characters without spaces; without it a repetition is not recognised. */
  runId?: InputMaybe<Scalars['String']['input']>;
  /** The scrapers' secret. */
  workerToken: Scalars['String']['input'];
};

/** What became of `deliverCoupons`. */
export type DeliverCouponsResult = CouponShopsMissingError | DeliverCouponsSuccess | InvalidInputError | NotFoundError;

/** All coupons are entered, now or when they were delivered first. */
export type DeliverCouponsSuccess = {
  __typename?: 'DeliverCouponsSuccess';
  /** How many the delivery had. */
  ingested: Scalars['Int']['output'];
  /** True when the delivery had come before; then nothing was done now. */
  isRepeated: Scalars['Boolean']['output'];
};

/** Shops that a scraper delivers. */
export type DeliverRatesInput = {
  /** The programme that was scraped: source and programme of whatever names none. */
  program: Scalars['String']['input'];
  /** The run that it belongs to, 1 to 100 characters without spaces; without it a repetition is not recognised. */
  runId?: InputMaybe<Scalars['String']['input']>;
  /** The shops, at most 500. */
  shops: Array<DeliveredShopInput>;
  /** The scrapers' secret. */
  workerToken: Scalars['String']['input'];
};

/** What became of `deliverRates`. */
export type DeliverRatesResult = DeliverRatesSuccess | InvalidInputError;

/** The delivery is taken in, now or when it came first. */
export type DeliverRatesSuccess = {
  __typename?: 'DeliverRatesSuccess';
  /** How many shops it had. */
  ingested: Scalars['Int']['output'];
  /** True when it had come before; then nothing was done now. */
  isRepeated: Scalars['Boolean']['output'];
};

/** A coupon as a scraper found it. */
export type DeliveredCouponInput = {
  /** Whether it may be used together with others; null or left out where nobody knows. */
  combinable?: InputMaybe<Scalars['Boolean']['input']>;
  /** `discount`, `multiplier`, or another word, which has no effect; `discount` unless told. */
  couponType?: InputMaybe<Scalars['String']['input']>;
  /** Fine print, 1 to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Name of the shop. */
  merchant: Scalars['String']['input'];
  /** What it is called, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Where it was found, at most 2,048 characters. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** The first instant at which it counts; now unless told. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last instant at which it counts; 30 days after the first unless told. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Factor or percentage, 0 to 1,000,000; 0 unless told. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A rate as a scraper found it. */
export type DeliveredRateInput = {
  /** Cashback in EUR per purchase, 0 to 1,000,000. */
  cashbackAbsolute?: InputMaybe<Scalars['Decimal']['input']>;
  /** Cashback in percent of the amount, 0 to 100; 0 unless told. */
  cashbackPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Name of the category that the rate is limited to, entered if there is none. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Fine print, 1 to 500 characters. Another note alone makes no new rate. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What one point is worth, in EUR, 0 to 1,000; given, it replaces what is known. */
  pointValueEur?: InputMaybe<Scalars['Decimal']['input']>;
  /** Points per purchase, 0 to 1,000,000,000. */
  pointsAbsolute?: InputMaybe<Scalars['Decimal']['input']>;
  /** Points per EUR spent, 0 to 1,000,000; 0 unless told. */
  pointsPerEur?: InputMaybe<Scalars['Decimal']['input']>;
  /** Name of the programme, entered if there is none; the programme that was scraped unless told. */
  program?: InputMaybe<Scalars['String']['input']>;
  /** For purchases or for contracts; purchases unless told. */
  rateType?: InputMaybe<ShopRateType>;
};

/** A shop as a scraper found it. */
export type DeliveredShopInput = {
  /** Its name there, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Its rates, at most 200. */
  rates: Array<DeliveredRateInput>;
  /** Who calls it so, 1 to 100 characters; the programme unless told. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Its id there, 1 to 200 characters. */
  sourceId?: InputMaybe<Scalars['String']['input']>;
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

/** Coupons in a file. */
export type ImportCouponsInput = {
  /** The file itself, at most 4 MiB and 5,000 coupons. */
  content: Scalars['String']['input'];
  /** What kind of file. */
  format: ImportFormat;
  /** Name of the programme that all coupons are for; without it for all programmes. */
  program?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `importCoupons`. */
export type ImportCouponsResult = CouponShopsMissingError | ImportCouponsSuccess | InvalidInputError | NotFoundError;

/** All coupons are entered. */
export type ImportCouponsSuccess = {
  __typename?: 'ImportCouponsSuccess';
  /** How many. */
  ingested: Scalars['Int']['output'];
};

/** What kind of file. */
export type ImportFormat =
  /** Comma- or semicolon-separated values in UTF-8 with a header. Decimals with a point or a comma. */
  | 'CSV'
  /** A JSON list of objects with the same keys. */
  | 'JSON';

/** Rates in a file. */
export type ImportShopRatesInput = {
  /** The file itself, at most 4 MiB and 5,000 rows. */
  content: Scalars['String']['input'];
  /** Only tells what would become of the rows; nothing is stored. */
  dryRun: Scalars['Boolean']['input'];
  /** What kind of file. */
  format: ImportFormat;
  /** Who states the rates, 1 to 100 characters: the source of the names of shops in the file. */
  source: Scalars['String']['input'];
};

/** What became of `importShopRates`. */
export type ImportShopRatesResult = ImportShopRatesSuccess | InvalidInputError;

/** The file was read. */
export type ImportShopRatesSuccess = {
  __typename?: 'ImportShopRatesSuccess';
  /** What became of every row, in the order of the file, at most 5,000. */
  rows: Array<ImportedRateRow>;
};

/** What became of a rate in a file. */
export type ImportedRateOutcome =
  /** It began; there was none for the same programme, category and type. */
  | 'BEGUN'
  /** It took the place of another one. */
  | 'CHANGED'
  /** It cannot be used. */
  | 'REFUSED'
  /** Its shop is deleted. */
  | 'SKIPPED'
  /** A later row says something else about the same shop, programme, category and type. */
  | 'SUPERSEDED'
  /** The same numbers were in force already. */
  | 'UNCHANGED';

/** What became of a row of a file. */
export type ImportedRateRow = {
  __typename?: 'ImportedRateRow';
  /** Why it was refused or skipped; null otherwise. */
  message: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  outcome: ImportedRateOutcome;
  /** Its number; 1 is the first after the header. */
  row: Scalars['Int']['output'];
  /** Id of the brand that the row is about; null when it was refused, and in a dry run possibly of one that is not there. */
  shopMainId: Maybe<Scalars['ID']['output']>;
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

/** Up to where letters were read. */
export type MarkAllShopNotificationsReadInput = {
  /** Id of the newest letter that the reader has seen: what has come since stays unread. All when not given. */
  upToId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `markAllShopNotificationsRead`. */
export type MarkAllShopNotificationsReadResult = MarkAllShopNotificationsReadSuccess | NotFoundError;

/** They are read. */
export type MarkAllShopNotificationsReadSuccess = {
  __typename?: 'MarkAllShopNotificationsReadSuccess';
  /** How many of them had not been. */
  count: Scalars['Int']['output'];
};

/** Which letter was read. */
export type MarkShopNotificationReadInput = {
  /** Id of the letter. */
  notificationId: Scalars['ID']['input'];
};

/** What became of `markShopNotificationRead`. */
export type MarkShopNotificationReadResult = MarkShopNotificationReadSuccess | NotFoundError;

/** The letter is read. */
export type MarkShopNotificationReadSuccess = {
  __typename?: 'MarkShopNotificationReadSuccess';
  /** The letter. */
  notification: ShopNotification;
};

/** Which brands to merge. */
export type MergeShopsInput = {
  /** Id of the brand that stays. */
  keptShopMainId: Scalars['ID']['input'];
  /** Id of the brand that becomes part of the other. */
  mergedShopMainId: Scalars['ID']['input'];
};

/** What became of `mergeShops`. */
export type MergeShopsResult = ConflictError | MergeShopsSuccess | NotFoundError;

/** The brands are one. */
export type MergeShopsSuccess = {
  __typename?: 'MergeShopsSuccess';
  /** False when it had been part of it already. */
  changed: Scalars['Boolean']['output'];
  /** The brand that has everything now. */
  kept: ShopMain;
  /** The brand that became part of it, now `MERGED`. */
  merged: ShopMain;
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

/** Names that go to another brand. */
export type MoveShopVariantsInput = {
  /** Id of the brand that has the names. */
  shopMainId: Scalars['ID']['input'];
  /** Id of the brand that gets them. */
  targetShopMainId: Scalars['ID']['input'];
  /** Ids of the names, 1 to 1,000. */
  variantIds: Array<Scalars['ID']['input']>;
};

/** What became of `moveShopVariants`. */
export type MoveShopVariantsResult = ConflictError | InvalidInputError | MoveShopVariantsSuccess | NotFoundError | ShopVariantExistsError;

/** The names are the other brand's. */
export type MoveShopVariantsSuccess = {
  __typename?: 'MoveShopVariantsSuccess';
  /** The brand that had the names; `MERGED` when it has none left. */
  source: ShopMain;
  /** The brand that has them now. */
  target: ShopMain;
};

/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Says something about a rate, for others to judge it. For contributors, and administrators of the shops. Whoever proposed
   * the rate is told.
   */
  addRateComment: Maybe<AddRateCommentResult>;
  /** Adds another name under which an active brand is known. For administrators of the shops. */
  addShopVariant: Maybe<AddShopVariantResult>;
  /**
   * Approves a pending proposal, which takes effect at the same moment: both or neither. For administrators of the shops.
   * A decided proposal is a `ConflictError`, and so is one that cannot take effect; that one stays pending.
   */
  approveProposal: Maybe<ApproveProposalResult>;
  /**
   * Makes the member who asks a `CONTRIBUTOR`; a moderator or administrator stays one. For administrators of the shops.
   * Nobody decides their own request, and a decided one is a `ConflictError`.
   */
  approveShopContributor: Maybe<ApproveShopContributorResult>;
  /**
   * Merges the brands of the two names; see `mergeShops`. For administrators of the shops. A decided proposal is a
   * `ConflictError`, and so is one whose names belong to one brand by now, or to one that is not active.
   */
  approveShopMerge: Maybe<ApproveShopMergeResult>;
  /**
   * Gives the brand what is proposed. For administrators of the shops. A decided proposal is a `ConflictError`, and so is
   * one for a brand that is not active, or with a name that another active brand has; the latter two stay pending.
   */
  approveShopMetadata: Maybe<ApproveShopMetadataResult>;
  /**
   * Stops a run: a queued one at once, a running one when it next tells where it is; both end as failed. One that is over is
   * a `ConflictError`. For administrators of the shops.
   */
  cancelShopJobRun: Maybe<CancelShopJobRunResult>;
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
  /**
   * Puts a pending proposal of a scraper right: a new proposal with the corrected values waits for votes, and the
   * scraper's one is closed as approved without any effect. For members from `USER` on. A proposal that is decided or not
   * a scraper's is a `ConflictError`.
   */
  correctScrapedProposal: Maybe<CorrectScrapedProposalResult>;
  /** Enters a bonus programme. For administrators of the shops. */
  createBonusProgram: Maybe<CreateBonusProgramResult>;
  /** Enters a coupon. For administrators of the shops. */
  createCoupon: Maybe<CreateCouponResult>;
  /**
   * Enters a new brand with its first name and its one concrete shop. For administrators of the shops; refused with
   * `ShopExistsError` when an active brand has the same name, where case and ways to write "and" do not matter.
   */
  createShop: Maybe<CreateShopResult>;
  /** Enters a category. For administrators of the shops. */
  createShopCategory: Maybe<CreateShopCategoryResult>;
  /** Sets up a chore. For administrators of the shops. */
  createShopJob: Maybe<CreateShopJobResult>;
  /**
   * Removes a bonus programme, and with it that members favour it. For administrators of the shops. One that rates, coupons
   * or proposals hang on stays: `ConflictError`.
   */
  deleteBonusProgram: Maybe<DeleteBonusProgramResult>;
  /**
   * Takes an active brand out of search and look-up without losing anything; `restoreShop` brings it back. For
   * administrators of the shops. A brand that is not active is a `ConflictError`.
   */
  deleteShop: Maybe<DeleteShopResult>;
  /**
   * Takes a chore out together with its runs. While one of them is queued or running that is a `ConflictError`. For
   * administrators of the shops.
   */
  deleteShopJob: Maybe<DeleteShopJobResult>;
  /** Removes a proposal for good, decided or not; the brand is not touched. For administrators of the shops. */
  deleteShopMetadataProposal: Maybe<DeleteShopMetadataProposalResult>;
  /** The same for scrapers, who show the worker token instead of signing in. The same delivery of the same run counts once. */
  deliverCoupons: Maybe<DeliverCouponsResult>;
  /**
   * Takes in what a scraper has found: shops by their names, and what the programmes give there. All or nothing, at one
   * instant. For scrapers, who show the worker token instead of signing in; a wrong one is a `FORBIDDEN` error.
   *
   * A shop is recognised by its name; a name that nothing is like makes a new brand, a deleted brand is not brought back. A
   * rate whose numbers are another than those in force takes its place, a rate that the delivery is silent about goes on.
   * The same delivery of the same run counts once if it comes again within 30 days.
   */
  deliverRates: Maybe<DeliverRatesResult>;
  /**
   * Ends a rate now, without a successor; it stays in the history. For moderators and administrators of the shops. A rate
   * that ended before is a `ConflictError`.
   */
  endShopRate: Maybe<EndShopRateResult>;
  /**
   * Enters coupons from a file, all or none. Each takes the place of the active one with the same shop, name and programme,
   * which becomes `INACTIVE`. For administrators of the shops.
   *
   * Columns, or keys of a JSON list of objects: `merchant` (or `shop`, `shop_name`, `name`), `title` (or `name`),
   * `coupon_type` (`discount` unless told, or `multiplier`), `value` (or `discount_value`), `combinable` (true, false, else
   * unknown), `valid_from` (now unless told) and `valid_to` (30 days later unless told) as `YYYY-MM-DD` or
   * `YYYY-MM-DD HH:MM:SS` in UTC, `note` (or `description`, `discount_text`), `url`.
   */
  importCoupons: Maybe<ImportCouponsResult>;
  /**
   * Takes in rates from a file and tells what became of every row. Rows that cannot be used are reported and do not hold up
   * the others, which are stored together. For administrators of the shops.
   *
   * Columns, or keys of a JSON list of objects: `shop`, `source_id`, `program`, `category`, `rate_type` (`shop` or
   * `contract`), `points_per_eur`, `points_absolute`, `cashback_pct`, `cashback_absolute`, `point_value_eur`, `rate_note`.
   */
  importShopRates: Maybe<ImportShopRatesResult>;
  /** Marks all of one's own letters as read. Doing it again changes nothing. For all members. */
  markAllShopNotificationsRead: Maybe<MarkAllShopNotificationsReadResult>;
  /** Marks one of one's own letters as read. Marking it again changes nothing. For all members. */
  markShopNotificationRead: Maybe<MarkShopNotificationReadResult>;
  /**
   * Makes one brand part of another. For administrators of the shops.
   *
   * Nothing is lost: the shops keep their ids and belong to the kept brand with all names; rates with their history,
   * coupons and proposals of the merged brand's shops hang on the kept brand's oldest shop. Where both have a rate in force
   * for the same programme, category and type, the one that began later stays, or the kept brand's own; the other ends. The
   * merged brand's home page stays known, and becomes the kept brand's if that has none. Pending proposals to merge what is
   * one brand now are rejected. Brands that were merged before count as the ones they are part of.
   *
   * Merging again what is merged already changes nothing. Brands that are not active are a `ConflictError`.
   */
  mergeShops: Maybe<MergeShopsResult>;
  /**
   * Hands some of an active brand's names over to another active brand. When no name is left behind, the brand is merged
   * into the other as by `mergeShops`, and `unmergeShop` undoes that. Pending proposals to merge names that are one brand's
   * now are rejected. For administrators of the shops.
   */
  moveShopVariants: Maybe<MoveShopVariantsResult>;
  /** Proposes a bonus programme that is missing. For members from `USER` on. */
  proposeBonusProgram: Maybe<ProposeBonusProgramResult>;
  /** Proposes a coupon. For members from `USER` on. */
  proposeCoupon: Maybe<ProposeCouponResult>;
  /**
   * Proposes what a programme gives in a shop: points per EUR or a cashback percentage, not both. For members from `USER`
   * on.
   */
  proposeRateChange: Maybe<ProposeRateChangeResult>;
  /** Proposes a shop that is missing. For members from `USER` on. */
  proposeShop: Maybe<ProposeShopResult>;
  /**
   * Proposes that two names mean one shop. For contributors and administrators of the shops. Names of the same brand are
   * refused, and those of a deleted one are not found.
   */
  proposeShopMerge: Maybe<ProposeShopMergeResult>;
  /**
   * Proposes that two shops are one. For members from `USER` on. The shops' own names are entered as names of their brands
   * where they are none yet. Shops of the same brand, and shops without a brand, are refused; those of a deleted brand are
   * not found.
   */
  proposeShopMergeByShops: Maybe<ProposeShopMergeByShopsResult>;
  /** Proposes another name, home page or logo for an active brand. For members from `USER` on. */
  proposeShopMetadata: Maybe<ProposeShopMetadataResult>;
  /**
   * Proposes a web address at which a shop is found. For members from `USER` on. The same address for the same brand is
   * proposed once: whoever comes later gets the proposal that is there, whatever became of it.
   */
  proposeShopUrl: Maybe<ProposeShopUrlResult>;
  /** Rejects a pending proposal. For administrators of the shops. A decided one is a `ConflictError`. */
  rejectProposal: Maybe<RejectProposalResult>;
  /**
   * Leaves the member as it is. For administrators of the shops. Nobody decides their own request, and a decided one is a
   * `ConflictError`. The member may ask again.
   */
  rejectShopContributor: Maybe<RejectShopContributorResult>;
  /** Leaves the brands apart. For administrators of the shops. A decided proposal is a `ConflictError`. */
  rejectShopMerge: Maybe<RejectShopMergeResult>;
  /** Leaves the brand as it is. For administrators of the shops. A decided proposal is a `ConflictError`. */
  rejectShopMetadata: Maybe<RejectShopMetadataResult>;
  /**
   * Removes a name. The canonical name of the brand is not touched. For administrators of the shops. A name of which a
   * pending proposal to merge speaks is a `ConflictError`.
   */
  removeShopVariant: Maybe<RemoveShopVariantResult>;
  /**
   * Asks to become a contributor, who votes and comments. For a `VIEWER` or `USER`; whoever has the rights already gets an
   * error. One request at a time: a second one while the first is pending is a `ConflictError`.
   */
  requestShopContributor: Maybe<RequestShopContributorResult>;
  /**
   * Computes anew how well the names fit their brands. For administrators of the shops. The work is done a few thousand
   * names at a time, so a failure half-way keeps what is done.
   */
  rescoreShopVariants: Maybe<RescoreShopVariantsResult>;
  /** Brings a deleted brand back. For administrators of the shops. A brand that is not deleted is a `ConflictError`. */
  restoreShop: Maybe<RestoreShopResult>;
  /** Starts a chore now. One whose last run is not over is a `ConflictError`. For administrators of the shops. */
  runShopJob: Maybe<RunShopJobResult>;
  /**
   * Puts a list in place of your own favourite programmes. The same one twice counts once; one that does not exist refuses
   * the whole list. For all members of the shops.
   */
  setFavoritePrograms: Maybe<SetFavoriteProgramsResult>;
  /** Lets the clock start a chore, or no longer. Started by hand it runs either way. For administrators of the shops. */
  setShopJobEnabled: Maybe<SetShopJobEnabledResult>;
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
  /**
   * Makes an active brand of its own of some of a brand's names. Shops and their rates stay behind, and the new brand gets a
   * shop; but when no name is left behind, the old brand is merged into the new one as by `mergeShops`, and `unmergeShop`
   * undoes that. A name that an active brand has is a `ConflictError`. For administrators of the shops.
   */
  splitShop: Maybe<SplitShopResult>;
  /**
   * Undoes the merge of a brand: everything that it brought goes back, also what later merges have moved on, and rates that
   * ended by the merge are in force again unless a newer one was stated. What was entered after the merge stays with the
   * kept brand, which stays itself, also when it was made by `splitShop`. For administrators of the shops. A brand that is
   * not merged is a `ConflictError`, and so is one whose merge was not recorded.
   */
  unmergeShop: Maybe<UnmergeShopResult>;
  /**
   * Changes a bonus programme's name or what its points are worth. What its rates give follows at once, also for the past.
   * For administrators of the shops.
   */
  updateBonusProgram: Maybe<UpdateBonusProgramResult>;
  /**
   * Changes a chore; what is left out stays. A run that is under way goes on as it began. Another feed is read from its
   * beginning. For administrators of the shops.
   */
  updateShopJob: Maybe<UpdateShopJobResult>;
  /**
   * Votes on a pending proposal, or votes anew: one vote each. For contributors, moderators and administrators of the
   * shops; an administrator's counts three times. As soon as the votes for it weigh three, the proposal is approved and
   * takes effect; when that is impossible as things are (`obstacle` says why), it stays pending with the vote stored.
   *
   * A decided proposal is a `ConflictError`, one's own an `OwnProposalError` unless one is administrator.
   */
  voteOnProposal: Maybe<VoteOnProposalResult>;
  /** Takes a coupon out of use. For administrators of the shops. One that is out of use already is a `ConflictError`. */
  withdrawCoupon: Maybe<WithdrawCouponResult>;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationAddRateCommentArgs = {
  input: AddRateCommentInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationAddShopVariantArgs = {
  input: AddShopVariantInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationApproveProposalArgs = {
  input: ApproveProposalInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationApproveShopContributorArgs = {
  input: ApproveShopContributorInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationApproveShopMergeArgs = {
  input: ApproveShopMergeInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationApproveShopMetadataArgs = {
  input: ApproveShopMetadataInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCancelShopJobRunArgs = {
  input: CancelShopJobRunInput;
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
export type MutationCorrectScrapedProposalArgs = {
  input: CorrectScrapedProposalInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateBonusProgramArgs = {
  input: CreateBonusProgramInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateCouponArgs = {
  input: CreateCouponInput;
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
export type MutationCreateShopJobArgs = {
  input: CreateShopJobInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationDeleteBonusProgramArgs = {
  input: DeleteBonusProgramInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationDeleteShopArgs = {
  input: DeleteShopInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationDeleteShopJobArgs = {
  input: DeleteShopJobInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationDeleteShopMetadataProposalArgs = {
  input: DeleteShopMetadataProposalInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationDeliverCouponsArgs = {
  input: DeliverCouponsInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationDeliverRatesArgs = {
  input: DeliverRatesInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationEndShopRateArgs = {
  input: EndShopRateInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationImportCouponsArgs = {
  input: ImportCouponsInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationImportShopRatesArgs = {
  input: ImportShopRatesInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationMarkAllShopNotificationsReadArgs = {
  input: MarkAllShopNotificationsReadInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationMarkShopNotificationReadArgs = {
  input: MarkShopNotificationReadInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationMergeShopsArgs = {
  input: MergeShopsInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationMoveShopVariantsArgs = {
  input: MoveShopVariantsInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationProposeBonusProgramArgs = {
  input: ProposeBonusProgramInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationProposeCouponArgs = {
  input: ProposeCouponInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationProposeRateChangeArgs = {
  input: ProposeRateChangeInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationProposeShopArgs = {
  input: ProposeShopInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationProposeShopMergeArgs = {
  input: ProposeShopMergeInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationProposeShopMergeByShopsArgs = {
  input: ProposeShopMergeByShopsInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationProposeShopMetadataArgs = {
  input: ProposeShopMetadataInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationProposeShopUrlArgs = {
  input: ProposeShopUrlInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRejectProposalArgs = {
  input: RejectProposalInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRejectShopContributorArgs = {
  input: RejectShopContributorInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRejectShopMergeArgs = {
  input: RejectShopMergeInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRejectShopMetadataArgs = {
  input: RejectShopMetadataInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRemoveShopVariantArgs = {
  input: RemoveShopVariantInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRequestShopContributorArgs = {
  input: RequestShopContributorInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRescoreShopVariantsArgs = {
  input: RescoreShopVariantsInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRestoreShopArgs = {
  input: RestoreShopInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRunShopJobArgs = {
  input: RunShopJobInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSetFavoriteProgramsArgs = {
  input: SetFavoriteProgramsInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSetShopJobEnabledArgs = {
  input: SetShopJobEnabledInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSetShopRateArgs = {
  input: SetShopRateInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSplitShopArgs = {
  input: SplitShopInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationUnmergeShopArgs = {
  input: UnmergeShopInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationUpdateBonusProgramArgs = {
  input: UpdateBonusProgramInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationUpdateShopJobArgs = {
  input: UpdateShopJobInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationVoteOnProposalArgs = {
  input: VoteOnProposalInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationWithdrawCouponArgs = {
  input: WithdrawCouponInput;
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

/** What a new coupon does. */
export type NewCouponKind =
  /** Gives back a percentage of the amount. */
  | 'DISCOUNT'
  /** Multiplies points, those given once per purchase too. */
  | 'MULTIPLIER';

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

/** Nobody votes on their own proposal, but administrators. */
export type OwnProposalError = MutationError & {
  __typename?: 'OwnProposalError';
  /** `OWN_PROPOSAL` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
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

/** A shop where a programme gives much. */
export type ProgramShop = {
  __typename?: 'ProgramShop';
  /** How the value came about, step by step, exactly; without an amount that of 1 EUR spent. */
  explanation: Array<ArithmeticStep>;
  /** The rate that gives most there. */
  rate: ShopProgramRate;
  /** The shop: the oldest of its brand. */
  shop: Shop;
  /** What it gives for the purchase, or for 1 EUR spent, in EUR, exactly. */
  value: Scalars['Decimal']['output'];
};

/**
 * Something that a member or a scraper wants to have entered. Visible to all members of the shops; approved web addresses
 * to everybody. A pending one has no effect.
 */
export type Proposal = {
  __typename?: 'Proposal';
  /** Whether votes approved it. */
  approvedBySystem: Scalars['Boolean']['output'];
  /**
   * Every step so far, oldest first; for whoever proposed and for moderators and administrators of the shops, others get
   * an empty list.
   */
  auditTrail: ProposalAuditEntryConnection;
  /** What is proposed. */
  content: ProposedContent;
  /** The scraper's proposal that this one puts right. */
  corrects: Maybe<Proposal>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was decided; null while it is pending. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null for votes and services, and unless you may see that member. */
  decidedBy: Maybe<ShopMember>;
  /** Why it was decided so, if that was said. */
  decisionReason: Maybe<Scalars['String']['output']>;
  /** Number of votes against it, whoever cast them. They never block it. */
  downvotes: Scalars['Int']['output'];
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** What you voted, if you did. */
  ownVote: Maybe<ProposalVoteValue>;
  /** The programme it is about, if any. */
  program: Maybe<BonusProgram>;
  /** Who proposes; null for scrapers, and unless you may see that member. */
  proposedBy: Maybe<ShopMember>;
  /** Why, in the words of whoever proposes. */
  reason: Maybe<Scalars['String']['output']>;
  /** The shop it is about; null where it is about none, or a deleted one. */
  shop: Maybe<Shop>;
  /** Where it comes from. */
  source: ProposalSource;
  /** A page that proves it; for a web address that address itself. */
  sourceUrl: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: ProposalStatus;
  /** What kind of thing is proposed. */
  type: ProposalType;
  /** Weight of all votes for it; three approve it. An administrator's vote weighs 3, others 1. */
  upvotes: Scalars['Int']['output'];
  /** All votes, oldest first; for moderators and administrators of the shops, others get an error. */
  votes: Maybe<ProposalVoteConnection>;
};


/**
 * Something that a member or a scraper wants to have entered. Visible to all members of the shops; approved web addresses
 * to everybody. A pending one has no effect.
 */
export type ProposalAuditTrailArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Something that a member or a scraper wants to have entered. Visible to all members of the shops; approved web addresses
 * to everybody. A pending one has no effect.
 */
export type ProposalVotesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A step in the life of a proposal. */
export type ProposalAction =
  /** It took effect. */
  | 'APPLIED'
  /** An administrator approved it, or a member put a scraper's proposal right. */
  | 'APPROVED'
  /** The votes for it weigh enough. */
  | 'AUTO_APPROVED'
  /** It was made. */
  | 'CREATED'
  /** An administrator rejected it. */
  | 'REJECTED'
  /** Somebody voted, perhaps anew. */
  | 'VOTED';

/** A step in the life of a proposal, as it was recorded. Never changed and never removed. */
export type ProposalAuditEntry = {
  __typename?: 'ProposalAuditEntry';
  /** What happened. */
  action: ProposalAction;
  /** Who did it; null for the services, and unless you may see that member. */
  actor: Maybe<ShopMember>;
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** What else there is to say: the vote and its weight, the reason, what was entered. */
  details: Maybe<Scalars['String']['output']>;
  /** Stable id, a whole number; later steps have higher ones. */
  id: Scalars['ID']['output'];
};

/** A page of recorded steps. */
export type ProposalAuditEntryConnection = {
  __typename?: 'ProposalAuditEntryConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ProposalAuditEntryEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A recorded step within a page. */
export type ProposalAuditEntryEdge = {
  __typename?: 'ProposalAuditEntryEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ProposalAuditEntry;
};

/** A step in the life of a proposal, as it happens. */
export type ProposalChange = {
  __typename?: 'ProposalChange';
  /** What happened. */
  action: ProposalAction;
  /** Its place in the stream, counted from 1; give it as `after` to go on behind it. */
  cursor: Scalars['BigInt']['output'];
  /** The proposal as it is when the event is delivered, which may be further than the step. */
  proposal: Maybe<Proposal>;
};

/** A page of proposals. */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ProposalEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A proposal within a page. */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Proposal;
};

/** Where a proposal comes from. */
export type ProposalSource =
  /** A member, through the browser extension. */
  | 'BROWSER_EXTENSION'
  /** A scraper, whose finding somebody has to confirm. */
  | 'SCRAPER'
  /** A member, in the dashboard. */
  | 'USER';

/** Where a proposal stands. Decided is decided. */
export type ProposalStatus =
  /** Took effect; of a scraper's proposal: was put right. */
  | 'APPROVED'
  /** Waits for votes or an administrator. */
  | 'PENDING'
  /** Has no effect. */
  | 'REJECTED';

/** What kind of thing is proposed. */
export type ProposalType =
  /** A coupon. */
  | 'COUPON_ADD'
  /** A bonus programme that is missing. */
  | 'PROGRAM_ADD'
  /** What a programme gives in a shop. */
  | 'RATE_CHANGE'
  /** A shop that is missing. */
  | 'SHOP_ADD'
  /** A web address of a shop. */
  | 'URL';

/** A vote on a proposal. */
export type ProposalVote = {
  __typename?: 'ProposalVote';
  /** When the member first voted. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** For or against. */
  value: ProposalVoteValue;
  /** Who voted, as far as you may see that member. */
  voter: Maybe<ShopMember>;
  /** How much it counts when it is for: 3 for an administrator, else 1. */
  weight: Scalars['Int']['output'];
};

/** A page of votes. */
export type ProposalVoteConnection = {
  __typename?: 'ProposalVoteConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ProposalVoteEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A vote within a page. */
export type ProposalVoteEdge = {
  __typename?: 'ProposalVoteEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ProposalVote;
};

/** What somebody holds of a proposal. */
export type ProposalVoteValue =
  /** It is wrong. */
  | 'DOWN'
  /** It is right. */
  | 'UP';

/** A bonus programme to propose. For points exactly one of the two numbers is given, above 0; for cashback none. */
export type ProposeBonusProgramInput = {
  /** What it gives. */
  kind: ProposedBonusProgramKind;
  /** Its name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What one point is worth, in EUR; up to 1,000. */
  pointValueEur?: InputMaybe<Scalars['Decimal']['input']>;
  /** So many points are worth 1 EUR; 0.001 to 1,000,000. */
  pointsForOneEur?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A page that proves it, at most 2,048 characters. */
  sourceUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of `proposeBonusProgram`. */
export type ProposeBonusProgramResult = InvalidInputError | ProposeBonusProgramSuccess;

/** The programme is proposed. */
export type ProposeBonusProgramSuccess = {
  __typename?: 'ProposeBonusProgramSuccess';
  /** The proposal. */
  proposal: Proposal;
};

/** A coupon to propose. */
export type ProposeCouponInput = {
  /** Whether it may be used together with others; without it unknown. */
  combinable?: InputMaybe<Scalars['Boolean']['input']>;
  /** What its value means. */
  couponType: ProposedCouponType;
  /** What it is for, 1 to 500 characters. */
  description: Scalars['String']['input'];
  /** Id of the programme it holds for; without it for all. */
  programId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the shop it holds in; without it in all. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** A page that proves it, at most 2,048 characters. */
  sourceUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Until when, in the future; without it for 30 days from the approval. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Above 0; a multiplier up to 1,000, a discount up to 100. */
  value: Scalars['Decimal']['input'];
};

/** What became of `proposeCoupon`. */
export type ProposeCouponResult = InvalidInputError | NotFoundError | ProposeCouponSuccess;

/** The coupon is proposed. */
export type ProposeCouponSuccess = {
  __typename?: 'ProposeCouponSuccess';
  /** The proposal. */
  proposal: Proposal;
};

/** A rate to propose. Exactly one of the two numbers is given, above 0. */
export type ProposeRateChangeInput = {
  /** Cashback in percent of the amount, up to 100. */
  cashbackPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Points per EUR spent, up to 1,000,000. */
  pointsPerEur?: InputMaybe<Scalars['Decimal']['input']>;
  /** Id of the programme. */
  programId: Scalars['ID']['input'];
  /** For purchases or for contracts. */
  rateType: ShopRateType;
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the shop. */
  shopId: Scalars['ID']['input'];
  /** A page that proves it, at most 2,048 characters. */
  sourceUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of `proposeRateChange`. */
export type ProposeRateChangeResult = InvalidInputError | NotFoundError | ProposeRateChangeSuccess;

/** The rate is proposed. */
export type ProposeRateChangeSuccess = {
  __typename?: 'ProposeRateChangeSuccess';
  /** The proposal. */
  proposal: Proposal;
};

/** A shop to propose. */
export type ProposeShopInput = {
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A page that proves it, at most 2,048 characters. */
  sourceUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** Two shops that are one. */
export type ProposeShopMergeByShopsInput = {
  /** Id of the shop whose brand stays. */
  keptShopId: Scalars['ID']['input'];
  /** Id of the shop whose brand becomes part of the other. */
  mergedShopId: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `proposeShopMergeByShops`. */
export type ProposeShopMergeByShopsResult = InvalidInputError | NotFoundError | ProposeShopMergeByShopsSuccess;

/** The merge is proposed. */
export type ProposeShopMergeByShopsSuccess = {
  __typename?: 'ProposeShopMergeByShopsSuccess';
  /** The proposal. */
  proposal: ShopMergeProposal;
};

/** Two names that mean one shop. */
export type ProposeShopMergeInput = {
  /** Id of the name whose brand stays. */
  keptVariantId: Scalars['ID']['input'];
  /** Id of the name whose brand becomes part of the other. */
  mergedVariantId: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `proposeShopMerge`. */
export type ProposeShopMergeResult = InvalidInputError | NotFoundError | ProposeShopMergeSuccess;

/** The merge is proposed. */
export type ProposeShopMergeSuccess = {
  __typename?: 'ProposeShopMergeSuccess';
  /** The proposal. */
  proposal: ShopMergeProposal;
};

/** What a brand should have. At least one of the three is given. */
export type ProposeShopMetadataInput = {
  /** Picture of the logo, at most 2,048 characters. */
  logoUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Canonical name, 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the brand. */
  shopMainId: Scalars['ID']['input'];
  /** Home page, at most 2,048 characters. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of `proposeShopMetadata`. */
export type ProposeShopMetadataResult = InvalidInputError | NotFoundError | ProposeShopMetadataSuccess;

/** The change is proposed. */
export type ProposeShopMetadataSuccess = {
  __typename?: 'ProposeShopMetadataSuccess';
  /** The proposal. */
  proposal: ShopMetadataProposal;
};

/** What became of `proposeShop`. */
export type ProposeShopResult = InvalidInputError | ProposeShopSuccess;

/** The shop is proposed. */
export type ProposeShopSuccess = {
  __typename?: 'ProposeShopSuccess';
  /** The proposal. */
  proposal: Proposal;
};

/** A web address of a shop, to propose. */
export type ProposeShopUrlInput = {
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the shop. */
  shopId: Scalars['ID']['input'];
  /** The address, `http` or `https`, at most 2,048 characters, without a name or a password in it. */
  url: Scalars['String']['input'];
};

/** What became of `proposeShopUrl`. */
export type ProposeShopUrlResult = InvalidInputError | NotFoundError | ProposeShopUrlSuccess;

/** The address is proposed. */
export type ProposeShopUrlSuccess = {
  __typename?: 'ProposeShopUrlSuccess';
  /** False when the address had been proposed before; then the proposal is the older one, perhaps somebody else's. */
  created: Scalars['Boolean']['output'];
  /** The proposal. */
  proposal: Proposal;
};

/** A bonus programme that is missing. */
export type ProposedBonusProgram = {
  __typename?: 'ProposedBonusProgram';
  /** Its name. */
  name: Scalars['String']['output'];
  /** What one point is worth, in EUR; 0 for a programme that pays cashback only. */
  pointValueEur: Scalars['Decimal']['output'];
};

/** What a bonus programme gives. */
export type ProposedBonusProgramKind =
  /** Cashback only. */
  | 'CASHBACK'
  /** Points. */
  | 'POINTS';

/** What is proposed; one kind for each type of proposal. */
export type ProposedContent = ProposedBonusProgram | ProposedCoupon | ProposedRate | ProposedShop | ProposedUrl;

/** A coupon. */
export type ProposedCoupon = {
  __typename?: 'ProposedCoupon';
  /** Whether it may be used together with others; null where that is unknown. */
  combinable: Maybe<Scalars['Boolean']['output']>;
  /** What its value means. */
  couponType: ProposedCouponType;
  /** What it is for, in the words of whoever proposes. */
  description: Scalars['String']['output'];
  /** Until when; null: for 30 days from the approval. */
  validTo: Maybe<Scalars['DateTime']['output']>;
  /** 20 means 20 times the points, or 20 % off, as the type says. */
  value: Scalars['Decimal']['output'];
};

/** What the value of a coupon means. */
export type ProposedCouponType =
  /** So many percent of the amount off. */
  | 'DISCOUNT'
  /** So many times the points. */
  | 'MULTIPLIER';

/** What a programme gives in a shop; one of the two numbers is 0. */
export type ProposedRate = {
  __typename?: 'ProposedRate';
  /** Cashback in percent of the amount: 3.5 means 3.5 %. */
  cashbackPercent: Scalars['Decimal']['output'];
  /** Points per EUR spent. */
  pointsPerEur: Scalars['Decimal']['output'];
  /** For purchases or for contracts. */
  rateType: ShopRateType;
};

/** A shop that is missing. */
export type ProposedShop = {
  __typename?: 'ProposedShop';
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A web address of a shop. */
export type ProposedUrl = {
  __typename?: 'ProposedUrl';
  /** The address, as it was given. */
  url: Scalars['String']['output'];
};

/** What the programmes give for a purchase. */
export type PurchaseRanking = {
  __typename?: 'PurchaseRanking';
  /** The purchase; null when no amount was given. */
  amount: Maybe<Money>;
  /** How many programmes `favoritesOnly` has left out. */
  hiddenPrograms: Scalars['Int']['output'];
  /** Best first. */
  programs: Array<RankedProgram>;
};

/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type Query = {
  __typename?: 'Query';
  /** One bonus programme by id; null when there is none. Open to everybody. */
  bonusProgram: Maybe<BonusProgram>;
  /** All bonus programmes by name. Open to everybody. */
  bonusPrograms: Maybe<BonusProgramConnection>;
  /** Coupons, newest first. Open to everybody; those that are `INACTIVE` are for moderators and administrators of the shops. */
  coupons: Maybe<CouponConnection>;
  /**
   * One proposal by id. Null when there is none, or when nobody is signed in and it is not an approved web address. For
   * all members.
   */
  proposal: Maybe<Proposal>;
  /**
   * Proposals, newest first: the board. For all members of the shops; others get an error. The conditions that are given
   * all hold.
   */
  proposals: Maybe<ProposalConnection>;
  /**
   * What the programmes give for purchases in several shops: each with the programme that gives most, and all with one
   * programme. For those who see `Shop.rates`; others get an `UNAUTHENTICATED` or `FORBIDDEN` error.
   */
  rankBasket: Maybe<RankedBasket>;
  /**
   * What reviewers say about a rate, newest first; nothing for one that does not exist. For all members of the shops, also
   * those who may not see the rate itself; others get an error.
   */
  rateComments: Maybe<RateCommentConnection>;
  /** What the scrapers and imports did, newest line first. For administrators of the shops; others get an error. */
  scrapeLog: Maybe<ScrapeLogLineConnection>;
  /**
   * Active brands that have a shop and whose canonical name, or any of their other names, contains the text; by canonical
   * name, then by id. Case and the spaces around the text do not matter, and `und`, `and`, `&` and `+` are the same word,
   * so that `1 und 1` finds `1&1`. Accents do matter. An empty text finds all. Open to everybody.
   */
  searchShops: Maybe<ShopMainConnection>;
  /**
   * One concrete shop by id, the form of id that the browser extension and all older clients hold. Null when there is
   * none, or when it was deleted and you are neither moderator nor administrator of the shops.
   */
  shop: Maybe<Shop>;
  /**
   * The shop that a web address belongs to: by its brand's home page, else by another address that was approved for it. The
   * host is compared, then its parent domains down to the registrable one: a
   * page of `m.beispiel.de` finds the shop of `beispiel.de`, never the other way round, and never through a public suffix
   * such as `co.uk`. Null when no active shop is known there or the text is no web address. Open to everybody.
   */
  shopByUrl: Maybe<Shop>;
  /** All categories by name. Open to everybody. */
  shopCategories: Maybe<ShopCategoryConnection>;
  /** Requests to become a contributor, newest first. For administrators of the shops; others get an error. */
  shopContributorRequests: Maybe<ShopContributorRequestConnection>;
  /** One of the chores, or null. For administrators of the shops; others get an error. */
  shopJob: Maybe<ShopJob>;
  /** One run of a chore, or null. For administrators of the shops; others get an error. */
  shopJobRun: Maybe<ShopJobRun>;
  /** The chores of the shops, by name. For administrators of the shops; others get an error. */
  shopJobs: Maybe<ShopJobConnection>;
  /** One brand by id, merged ones too. Null when there is none, or when it was deleted and you may not see that. */
  shopMain: Maybe<ShopMain>;
  /**
   * Brands as administrators of the shops look after them, also merged ones and those without a shop; by canonical name,
   * then by id. Others get an error.
   */
  shopMains: Maybe<ShopMainConnection>;
  /** All members of the shops' community, newest first. For administrators of the shops; others get an error. */
  shopMembers: Maybe<ShopMemberConnection>;
  /** Proposals to merge two brands, newest first. For contributors and administrators of the shops; others get an error. */
  shopMergeProposals: Maybe<ShopMergeProposalConnection>;
  /** What was merged, newest first, also what was undone since. For administrators of the shops; others get an error. */
  shopMerges: Maybe<ShopMergeConnection>;
  /**
   * Proposals to change name, home page or logo of a brand, newest first. For contributors and administrators of the shops;
   * others get an error.
   */
  shopMetadataProposals: Maybe<ShopMetadataProposalConnection>;
  /**
   * One's own letters from the shops, newest first. For all members; others get an error. A list for a badge is
   * `unreadShopNotifications`, news come through `notificationReceived`.
   */
  shopNotifications: Maybe<ShopNotificationConnection>;
  /** The shops in numbers, for a landing page. Open to everybody. */
  shopPointsNumbers: Maybe<ShopPointsNumbers>;
  /** All concrete shops by id, without deleted ones. Open to everybody. To find one by name use `searchShops`. */
  shops: Maybe<ShopConnection>;
  /**
   * Active brands that have a shop and one of whose names is nearly the text, the nearest first: for what was mistyped or
   * only half remembered. In each word a letter may be wrong, missing, doubled or superfluous, or two in the wrong order;
   * umlauts, double letters and spaces between words are not needed. Only where such names are fewer than asked for, words
   * of the text are left out. The first six words count. Open to everybody.
   */
  suggestShops: Maybe<Array<ShopSuggestion>>;
  /** How many of one's own letters have not been read. For all members; others get an error. */
  unreadShopNotifications: Maybe<Scalars['Int']['output']>;
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
export type QueryCouponsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  isValid?: Scalars['Boolean']['input'];
  last: InputMaybe<Scalars['Int']['input']>;
  programId: InputMaybe<Scalars['ID']['input']>;
  shopId: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryProposalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  mine: InputMaybe<Scalars['Boolean']['input']>;
  shopId: InputMaybe<Scalars['ID']['input']>;
  source: InputMaybe<ProposalSource>;
  status: InputMaybe<ProposalStatus>;
  type: InputMaybe<ProposalType>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryRankBasketArgs = {
  favoritesOnly?: Scalars['Boolean']['input'];
  items: Array<BasketItemInput>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryRateCommentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  rateId: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryScrapeLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  runId: InputMaybe<Scalars['String']['input']>;
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
export type QueryShopContributorRequestsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<ShopContributorRequestStatus>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopJobRunArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopJobsArgs = {
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
export type QueryShopMainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  includeDeleted?: Scalars['Boolean']['input'];
  last: InputMaybe<Scalars['Int']['input']>;
  programId: InputMaybe<Scalars['ID']['input']>;
  query?: Scalars['String']['input'];
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
export type QueryShopMergeProposalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<ShopReviewStatus>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopMergesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  shopMainId: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopMetadataProposalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<ShopReviewStatus>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopNotificationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  unreadOnly: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryShopsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QuerySuggestShopsArgs = {
  first?: Scalars['Int']['input'];
  query: Scalars['String']['input'];
};

/** What the programmes give for several purchases. */
export type RankedBasket = {
  __typename?: 'RankedBasket';
  /** For those who stay with one programme: what it gives for all purchases, best first; of equal ones by name. */
  byProgram: Array<BasketProgram>;
  /** The purchases, in the order in which they were given. */
  items: Array<RankedBasketItem>;
  /** Together, each purchase with the programme that gives most for it. */
  total: Money;
};

/** A purchase of several, and what each programme gives for it. */
export type RankedBasketItem = {
  __typename?: 'RankedBasketItem';
  /** The purchase. */
  amount: Money;
  /** The programme that gives most; null where none gives anything. */
  best: Maybe<RankedProgram>;
  /** All programmes, best first. */
  programs: Array<RankedProgram>;
  /** The shop. */
  shop: Shop;
};

/** A rate of a contract, and what it gives. */
export type RankedContract = {
  __typename?: 'RankedContract';
  /** The rate in German words, as older clients show it: what is not 0, joined by ` + `. */
  bonusText: Scalars['String']['output'];
  /** How the value came about, step by step, exactly; without an amount it counts as 0. */
  explanation: Array<ArithmeticStep>;
  /** The programme. */
  program: BonusProgram;
  /** The rate; its `note` often says how long the contract lasts. */
  rate: ShopProgramRate;
  /** What is given once, and with an amount what is given for that too. */
  value: Money;
};

/** A programme, and the best that it gives for a purchase. */
export type RankedProgram = {
  __typename?: 'RankedProgram';
  /** What its best rate gives, with the coupons that are used; null without an amount. */
  bestValue: Maybe<Money>;
  /** The purchase less the best value; null without an amount. */
  netPrice: Maybe<Money>;
  /** The programme. */
  program: BonusProgram;
  /** Its rates, best first. */
  rates: Array<RankedRate>;
};

/** A rate, and what it gives for a purchase. */
export type RankedRate = {
  __typename?: 'RankedRate';
  /** What the rate gives without coupons; null without an amount. */
  base: Maybe<ShopRateValue>;
  /** The coupons that are used, and what the rate gives with them; null where none gives more. */
  coupons: Maybe<CouponedValue>;
  /** How the figures came about, step by step, exactly; empty without an amount. */
  explanation: Array<ArithmeticStep>;
  /** What the rate would give if those coupons could be combined; null unless that is more. */
  ifCombinable: Maybe<CouponedValue>;
  /** Your own pending proposal that would bring it; null for a rate that is in force. */
  proposal: Maybe<Proposal>;
  /** The rate; null for one that only your own pending proposal would bring. */
  rate: Maybe<ShopProgramRate>;
  /** Nobody knows of some coupons whether they may be combined, and together they would give more. `coupons` is what is safe. */
  unknownCombinability: Scalars['Boolean']['output'];
};

/** What has to be bought to collect points for a voucher. */
export type RankedVoucher = {
  __typename?: 'RankedVoucher';
  /** How the figures came about, step by step; without those that never get there. */
  explanation: Array<ArithmeticStep>;
  /** The programme. */
  program: BonusProgram;
  /** The best rate of the programme for it. */
  rate: ShopProgramRate;
  /** Points that the voucher costs, to two decimals; null where points are worth nothing. */
  requiredPoints: Maybe<Scalars['Decimal']['output']>;
  /** What to buy; null where it never gets there. */
  requiredSpend: Maybe<Money>;
};

/** What a reviewer says about a rate. */
export type RateComment = {
  __typename?: 'RateComment';
  /** When it was said. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** Who says it; visible to that person and to moderators and administrators of the shops. */
  reviewer: Maybe<ShopMember>;
  /** The comment. */
  text: Scalars['String']['output'];
  /** What kind of comment: `FEEDBACK`, or another word of the reviewer's choice. */
  type: Scalars['String']['output'];
};

/** A page of comments. */
export type RateCommentConnection = {
  __typename?: 'RateCommentConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<RateCommentEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A comment within a page. */
export type RateCommentEdge = {
  __typename?: 'RateCommentEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RateComment;
};

/** Which proposal to reject. */
export type RejectProposalInput = {
  /** Id of the proposal. */
  proposalId: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `rejectProposal`. */
export type RejectProposalResult = ConflictError | InvalidInputError | NotFoundError | RejectProposalSuccess;

/** The proposal is rejected. */
export type RejectProposalSuccess = {
  __typename?: 'RejectProposalSuccess';
  /** The proposal, with the decision. */
  proposal: Proposal;
};

/** Which request to reject. */
export type RejectShopContributorInput = {
  /** Id of the request. */
  requestId: Scalars['ID']['input'];
};

/** What became of `rejectShopContributor`. */
export type RejectShopContributorResult = ConflictError | NotFoundError | RejectShopContributorSuccess;

/** The member stays what it is. */
export type RejectShopContributorSuccess = {
  __typename?: 'RejectShopContributorSuccess';
  /** The request, with the decision. */
  request: ShopContributorRequest;
};

/** Which proposal to reject. */
export type RejectShopMergeInput = {
  /** Id of the proposal. */
  proposalId: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `rejectShopMerge`. */
export type RejectShopMergeResult = ConflictError | InvalidInputError | NotFoundError | RejectShopMergeSuccess;

/** The brands stay apart. */
export type RejectShopMergeSuccess = {
  __typename?: 'RejectShopMergeSuccess';
  /** The proposal, with the decision. */
  proposal: ShopMergeProposal;
};

/** Which proposal to reject. */
export type RejectShopMetadataInput = {
  /** Id of the proposal. */
  proposalId: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters; `Rejected by admin` unless told. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `rejectShopMetadata`. */
export type RejectShopMetadataResult = ConflictError | InvalidInputError | NotFoundError | RejectShopMetadataSuccess;

/** The brand stays as it is. */
export type RejectShopMetadataSuccess = {
  __typename?: 'RejectShopMetadataSuccess';
  /** The proposal, with the decision. */
  proposal: ShopMetadataProposal;
};

/** Which name to remove. */
export type RemoveShopVariantInput = {
  /** Id of the name. */
  variantId: Scalars['ID']['input'];
};

/** What became of `removeShopVariant`. */
export type RemoveShopVariantResult = ConflictError | NotFoundError | RemoveShopVariantSuccess;

/** The name is gone. */
export type RemoveShopVariantSuccess = {
  __typename?: 'RemoveShopVariantSuccess';
  /** The brand that had the name. */
  shopMain: ShopMain;
};

/** A request to become a contributor. */
export type RequestShopContributorInput = {
  /** Why, 1 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `requestShopContributor`. */
export type RequestShopContributorResult = ConflictError | InvalidInputError | RequestShopContributorSuccess;

/** The request waits for an administrator. */
export type RequestShopContributorSuccess = {
  __typename?: 'RequestShopContributorSuccess';
  /** The request. */
  request: ShopContributorRequest;
};

/** Whose names to score. */
export type RescoreShopVariantsInput = {
  /** Id of a brand: only its names. Without it all names of all brands. */
  shopMainId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `rescoreShopVariants`. */
export type RescoreShopVariantsResult = NotFoundError | RescoreShopVariantsSuccess;

/** The names are scored. */
export type RescoreShopVariantsSuccess = {
  __typename?: 'RescoreShopVariantsSuccess';
  /** How many were scored. */
  total: Scalars['Int']['output'];
  /** How many have another score than before. */
  updated: Scalars['Int']['output'];
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

/** Which chore to start. */
export type RunShopJobInput = {
  /** Id of the chore. */
  jobId: Scalars['ID']['input'];
};

/** What became of `runShopJob`. */
export type RunShopJobResult = ConflictError | NotFoundError | RunShopJobSuccess;

/** The run is queued and soon begins. */
export type RunShopJobSuccess = {
  __typename?: 'RunShopJobSuccess';
  /** The run. */
  run: ShopJobRun;
};

/** A line about what scrapers and imports did. */
export type ScrapeLogLine = {
  __typename?: 'ScrapeLogLine';
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** When it was written. */
  loggedAt: Scalars['DateTime']['output'];
  /** The line; `run_id=…` in it names the run. */
  message: Scalars['String']['output'];
};

/** A page of lines. */
export type ScrapeLogLineConnection = {
  __typename?: 'ScrapeLogLineConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ScrapeLogLineEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A line within a page. */
export type ScrapeLogLineEdge = {
  __typename?: 'ScrapeLogLineEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ScrapeLogLine;
};

/** Your favourite programmes. */
export type SetFavoriteProgramsInput = {
  /** Ids of the programmes, at most 100; an empty list removes all. */
  programIds: Array<Scalars['ID']['input']>;
};

/** What became of `setFavoritePrograms`. */
export type SetFavoriteProgramsResult = InvalidInputError | NotFoundError | SetFavoriteProgramsSuccess;

/** The list is stored. */
export type SetFavoriteProgramsSuccess = {
  __typename?: 'SetFavoriteProgramsSuccess';
  /** You, with the new favourites. */
  member: ShopMember;
};

/** Which chore, and whether the clock starts it. */
export type SetShopJobEnabledInput = {
  /** Whether the clock starts it. */
  enabled: Scalars['Boolean']['input'];
  /** Id of the chore. */
  jobId: Scalars['ID']['input'];
};

/** What became of `setShopJobEnabled`. */
export type SetShopJobEnabledResult = InvalidInputError | NotFoundError | SetShopJobEnabledSuccess;

/** The change is stored. */
export type SetShopJobEnabledSuccess = {
  __typename?: 'SetShopJobEnabledSuccess';
  /** The chore as it is now. */
  job: ShopJob;
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
   * Further web addresses at which the shop is found: those of approved proposals for any shop of its brand, but not what a
   * scraper found and somebody put right, and one's own proposals in any state. Oldest first, without repetitions. Open to
   * everybody.
   */
  alternativeUrls: Array<Scalars['String']['output']>;
  /**
   * The best of `rates` for a purchase, without rates of contracts. Equal ones are sorted by the programme's name. Visible
   * to those who see `rates`.
   */
  bestRates: Maybe<Array<ShopProgramRate>>;
  /**
   * What a contract concluded here gives, best first; of equal ones by the programme's name. For those who see
   * `Shop.rates`; others get an error.
   */
  contractRanking: Maybe<Array<RankedContract>>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** The brand; null for old shops that never got one. */
  main: Maybe<ShopMain>;
  /** Name to show: the brand's canonical name, or the shop's own where it has no brand. */
  name: Scalars['String']['output'];
  /** Proposals about this very shop, newest first; approved web addresses alone for whoever is no member. */
  proposals: ProposalConnection;
  /**
   * What each programme gives for a purchase here, best first; of equal ones by the programme's name, then by id. Rates of
   * contracts are no part of it. Without an amount nothing is computed and programmes are sorted by name.
   *
   * Coupons are used where they give more. Two or more act together only if of each it is known that it may be combined;
   * else the best one is used. For those who see `Shop.rates`; others get an `UNAUTHENTICATED` or `FORBIDDEN` error, and
   * `rankedPrograms` instead.
   */
  purchaseRanking: Maybe<PurchaseRanking>;
  /**
   * The programmes that have a rate here, best value per EUR first, without the numbers. Open to everybody. Rates of
   * contracts do not count.
   */
  rankedPrograms: Array<BonusProgram>;
  /**
   * All rates that hang on this very shop, newest first: those ever stated for it and those that merges have brought; the
   * brand's other shops have their own. For moderators and administrators of the shops; everybody else gets an
   * `UNAUTHENTICATED` or `FORBIDDEN` error.
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
  /**
   * How much to buy here to collect points for a voucher, per programme by its best rate, the least first. Programmes that
   * never get there come last. For those who see `Shop.rates`; others get an error.
   */
  voucherRanking: Maybe<Array<RankedVoucher>>;
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
export type ShopContractRankingArgs = {
  amountMinor: InputMaybe<Scalars['BigInt']['input']>;
};


/**
 * A concrete shop. Rates hang on it, and its id is the one that the browser extension and all older clients hold, also
 * after its brand was merged into another.
 */
export type ShopProposalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<ProposalStatus>;
};


/**
 * A concrete shop. Rates hang on it, and its id is the one that the browser extension and all older clients hold, also
 * after its brand was merged into another.
 */
export type ShopPurchaseRankingArgs = {
  amountMinor: InputMaybe<Scalars['BigInt']['input']>;
  couponIds: InputMaybe<Array<Scalars['ID']['input']>>;
  favoritesOnly?: Scalars['Boolean']['input'];
  includeMyProposals?: Scalars['Boolean']['input'];
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


/**
 * A concrete shop. Rates hang on it, and its id is the one that the browser extension and all older clients hold, also
 * after its brand was merged into another.
 */
export type ShopVoucherRankingArgs = {
  voucherMinor: Scalars['BigInt']['input'];
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

/** A member asks to become a contributor. Visible to that member and to administrators of the shops. */
export type ShopContributorRequest = {
  __typename?: 'ShopContributorRequest';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was decided; null while it is pending. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it, as far as you may see that member. */
  decidedBy: Maybe<ShopMember>;
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** Who asks; null unless you may see the member. */
  member: Maybe<ShopMember>;
  /** Why, in the member's words. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: ShopContributorRequestStatus;
};

/** A page of requests. */
export type ShopContributorRequestConnection = {
  __typename?: 'ShopContributorRequestConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopContributorRequestEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A request within a page. */
export type ShopContributorRequestEdge = {
  __typename?: 'ShopContributorRequestEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopContributorRequest;
};

/** Where a request to become a contributor stands. */
export type ShopContributorRequestStatus =
  /** The member has become a contributor. */
  | 'APPROVED'
  /** Waits for an administrator. */
  | 'PENDING'
  /** The member has not. */
  | 'REJECTED';

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

/** A chore of the shops. Visible to administrators of the shops. */
export type ShopJob = {
  __typename?: 'ShopJob';
  /** When it was set up. */
  createdAt: Scalars['DateTime']['output'];
  /** Who set it up; null for the services themselves. */
  createdBy: Maybe<ShopMember>;
  /** When the clock starts it: minute, hour, day of the month, month, day of the week (0 and 7 are Sunday) in Berlin. */
  cronExpression: Scalars['String']['output'];
  /** Whether the clock starts it at all. */
  enabled: Scalars['Boolean']['output'];
  /** Where a scraper reads; null for one that has nothing to read, and for other chores. */
  feed: Maybe<ShopJobFeed>;
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** When the newest run began or ended; null when there was none. */
  lastRunAt: Maybe<Scalars['DateTime']['output']>;
  /** What the newest run has to say. */
  lastRunMessage: Maybe<Scalars['String']['output']>;
  /** Where the newest run stands. */
  lastRunStatus: Maybe<ShopJobRunStatus>;
  /** What people call it; no two have the same name. */
  name: Scalars['String']['output'];
  /** When it is due next; null while it is disabled, and for up to a minute after it was brought over from an old system. */
  nextRunAt: Maybe<Scalars['DateTime']['output']>;
  /** Its runs, newest first. */
  runs: Maybe<ShopJobRunConnection>;
  /** What it does; null for one of an old system that nobody knows how to run. */
  type: Maybe<ShopJobType>;
  /** The same as the word that is stored, `scrape_payback`; also of types that are unknown. */
  typeName: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A chore of the shops. Visible to administrators of the shops. */
export type ShopJobRunsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of chores. */
export type ShopJobConnection = {
  __typename?: 'ShopJobConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopJobEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A chore within a page. */
export type ShopJobEdge = {
  __typename?: 'ShopJobEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopJob;
};

/** There is a chore of the name already. */
export type ShopJobExistsError = MutationError & {
  __typename?: 'ShopJobExistsError';
  /** Always `SHOP_JOB_EXISTS`. */
  code: Scalars['String']['output'];
  /** Explanation in English for developers. */
  message: Scalars['String']['output'];
  /** Path of the input field that is at fault. */
  path: Array<Scalars['String']['output']>;
};

/** A file that somebody offers over HTTP. */
export type ShopJobFeed = {
  __typename?: 'ShopJobFeed';
  /** What kind of file. */
  format: ImportFormat;
  /** Its address. */
  url: Scalars['String']['output'];
  /** What its server calls the version that was taken in last; null before the first time and where it does not say. */
  version: Maybe<Scalars['String']['output']>;
};

/** Where a scraper reads. */
export type ShopJobFeedInput = {
  /** What kind of file. */
  format: ImportFormat;
  /**
   * Address with http or https, at most 2,048 characters, without a password. A list of rates: `shop`, `source_id`,
   * `program`, `category`, `rate_type`, `points_per_eur`, `points_absolute`, `cashback_pct`, `cashback_absolute`,
   * `point_value_eur`, `rate_note`, or instead of the numbers the programme's own text in `incentive` (&Charge:
   * `user_reward`, `per_sales_volume`). In JSON also a list of shops with their `rates`. At most 32 MiB and 200,000 records.
   */
  url: Scalars['String']['input'];
};

/** What a run has told on the way. */
export type ShopJobMessage = {
  __typename?: 'ShopJobMessage';
  /** When. */
  loggedAt: Scalars['DateTime']['output'];
  /** The message. */
  message: Scalars['String']['output'];
};

/** One time that a chore runs. Visible to administrators of the shops. */
export type ShopJobRun = {
  __typename?: 'ShopJobRun';
  /** Whether somebody has asked it to stop. */
  cancelRequested: Scalars['Boolean']['output'];
  /** When it was queued. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ended; null until then. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** The chore. */
  job: ShopJob;
  /** Where it is, or how it ended. */
  message: Maybe<Scalars['String']['output']>;
  /** What it has told on the way, oldest first: one message for every 50 shops or pairs, so a few thousand at most. */
  messages: Array<ShopJobMessage>;
  /** Who started it; null for the clock and for scrapers. */
  requestedBy: Maybe<ShopMember>;
  /** What came of it, an object whose keys depend on the type; null unless it is a success. */
  result: Maybe<Scalars['JSON']['output']>;
  /** When it began; null while it waits. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: ShopJobRunStatus;
  /** How many of its steps are done. */
  stepsDone: Scalars['Int']['output'];
  /** How many steps it has; null until it is known. */
  stepsTotal: Maybe<Scalars['Int']['output']>;
};

/** A page of runs. */
export type ShopJobRunConnection = {
  __typename?: 'ShopJobRunConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopJobRunEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A run within a page. */
export type ShopJobRunEdge = {
  __typename?: 'ShopJobRunEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopJobRun;
};

/** Where a run stands. */
export type ShopJobRunStatus =
  /** Has failed or was stopped; `message` says why. */
  | 'FAILED'
  /** Waits for a service that has time. */
  | 'QUEUED'
  /** Is worked on. */
  | 'RUNNING'
  /** Is done. */
  | 'SUCCESS';

/** What a chore does. */
export type ShopJobType =
  /** Merges brands whose names are the same shop's. */
  | 'DEDUPLICATION'
  /** Takes in the feed of &Charge. */
  | 'SCRAPE_AND_CHARGE'
  /** Takes in the feed of a made-up programme, to try things out. */
  | 'SCRAPE_EXAMPLE'
  /** Takes in the feed of LetyShops; of several rates of a category the highest counts. */
  | 'SCRAPE_LETYSHOPS'
  /** Takes in the feed of Miles & More. */
  | 'SCRAPE_MILES_AND_MORE'
  /** Takes in the feed of Payback. */
  | 'SCRAPE_PAYBACK'
  /** Takes in the feed of Shoop. */
  | 'SCRAPE_SHOOP'
  /** Takes in the feed of TopCashback; shops whose names differ in case are one. */
  | 'SCRAPE_TOPCASHBACK';

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
  /**
   * Active brands whose names score 70 or more against this one's, so that people may tell whether they are the same shop.
   * At most 20. For administrators of the shops; others get an error.
   */
  similarBrands: Maybe<Array<SimilarBrand>>;
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
  /** The newest request to become a contributor, if there is any; visible to the member and to administrators of the shops. */
  contributorRequest: Maybe<ShopContributorRequest>;
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** The programmes that the member collects with, by name. Visible to the member and to administrators of the platform. */
  favoritePrograms: Array<BonusProgram>;
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** What the member has proposed, newest first. */
  proposals: ProposalConnection;
  /** What the member may do. */
  role: ShopMemberRole;
  /** Whether the member may do anything. */
  status: ShopMemberStatus;
  /** The person. */
  user: User;
};


/**
 * A person in the shops' community. Visible to that person and to moderators and administrators of the shops.
 *
 * Administrators of the platform have all rights here whatever their role as a member; contributors of the platform have
 * at least those of a `CONTRIBUTOR`.
 */
export type ShopMemberProposalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<ProposalStatus>;
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

/** One brand became part of another. */
export type ShopMerge = {
  __typename?: 'ShopMerge';
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** The brand that it became part of, then. */
  kept: Maybe<ShopMain>;
  /** The brand that became part of the other. */
  merged: Maybe<ShopMain>;
  /** When. */
  mergedAt: Scalars['DateTime']['output'];
  /** Who did it; null for the services. */
  mergedBy: Maybe<ShopMember>;
  /** The proposal that was approved by it, if there was one. */
  proposal: Maybe<ShopMergeProposal>;
  /** How many names, shops, rates, coupons and proposals it concerned. */
  rowCount: Scalars['Int']['output'];
  /** When it was undone; null while it stands. */
  undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it; null for the services. */
  undoneBy: Maybe<ShopMember>;
};

/** A page of merges. */
export type ShopMergeConnection = {
  __typename?: 'ShopMergeConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopMergeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A merge within a page. */
export type ShopMergeEdge = {
  __typename?: 'ShopMergeEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopMerge;
};

/**
 * Somebody says that two names mean one shop. Visible to whoever proposed it, to contributors and to administrators of the
 * shops.
 */
export type ShopMergeProposal = {
  __typename?: 'ShopMergeProposal';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was decided; null while it is pending. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null for the services, and unless you may see that member. */
  decidedBy: Maybe<ShopMember>;
  /** Why it was decided so, if that was said. */
  decisionReason: Maybe<Scalars['String']['output']>;
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** The name whose brand stays; null when it was removed after the decision. */
  keptVariant: Maybe<ShopVariant>;
  /** The name whose brand becomes part of the other; null when it was removed after the decision. */
  mergedVariant: Maybe<ShopVariant>;
  /** Who proposes; null for the services, and unless you may see that member. */
  proposedBy: Maybe<ShopMember>;
  /** Why, in the words of whoever proposes. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: ShopReviewStatus;
};

/** A page of proposals to merge. */
export type ShopMergeProposalConnection = {
  __typename?: 'ShopMergeProposalConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopMergeProposalEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A proposal to merge within a page. */
export type ShopMergeProposalEdge = {
  __typename?: 'ShopMergeProposalEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopMergeProposal;
};

/**
 * Another name, home page or logo for a brand. Visible to whoever proposed it, to contributors and to administrators of the
 * shops.
 */
export type ShopMetadataProposal = {
  __typename?: 'ShopMetadataProposal';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was decided; null while it is pending. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null for the services, and unless you may see that member. */
  decidedBy: Maybe<ShopMember>;
  /** Why it was decided so, if that was said. */
  decisionReason: Maybe<Scalars['String']['output']>;
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** The logo that it should have; null: as it is. */
  logoUrl: Maybe<Scalars['URL']['output']>;
  /** The canonical name that it should have; null: as it is. */
  name: Maybe<Scalars['String']['output']>;
  /** Who proposes, as far as you may see that member. */
  proposedBy: Maybe<ShopMember>;
  /** Why, in the words of whoever proposes. */
  reason: Maybe<Scalars['String']['output']>;
  /** The brand. */
  shopMain: Maybe<ShopMain>;
  /** Where it stands. */
  status: ShopReviewStatus;
  /** The home page that it should have; null: as it is. */
  website: Maybe<Scalars['URL']['output']>;
};

/** A page of proposals. */
export type ShopMetadataProposalConnection = {
  __typename?: 'ShopMetadataProposalConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopMetadataProposalEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A proposal within a page. */
export type ShopMetadataProposalEdge = {
  __typename?: 'ShopMetadataProposalEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopMetadataProposal;
};

/** A letter of the shops to a member: only that member can read it. */
export type ShopNotification = {
  __typename?: 'ShopNotification';
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a whole number. */
  id: Scalars['ID']['output'];
  /** Whether it was marked as read. */
  isRead: Scalars['Boolean']['output'];
  /** What it is about, as long as that exists and the reader may see it. */
  link: Maybe<ShopNotificationLink>;
  /** The text, in English; a quotation in the words of its author. */
  message: Scalars['String']['output'];
  /** In one line, in English. */
  title: Scalars['String']['output'];
  /** What it is about. */
  type: ShopNotificationType;
};

/** A page of letters. */
export type ShopNotificationConnection = {
  __typename?: 'ShopNotificationConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ShopNotificationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A letter within a page. */
export type ShopNotificationEdge = {
  __typename?: 'ShopNotificationEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShopNotification;
};

/** What a letter of the shops can be about. */
export type ShopNotificationLink = Proposal | ShopContributorRequest | ShopMergeProposal | ShopMetadataProposal | ShopProgramRate;

/** A letter has come. */
export type ShopNotificationReceived = {
  __typename?: 'ShopNotificationReceived';
  /** Its place in the stream, counted from 1; give it as `after` to go on behind it. */
  cursor: Scalars['BigInt']['output'];
  /** The letter; null when it was removed since. */
  notification: Maybe<ShopNotification>;
};

/** What a letter tells. */
export type ShopNotificationType =
  /** You are a contributor now. */
  | 'CONTRIBUTOR_APPROVED'
  /** You do not become a contributor this time. */
  | 'CONTRIBUTOR_REJECTED'
  /** Two brands are one now, as you proposed. */
  | 'MERGE_APPROVED'
  /** Two brands stay apart, against your proposal. */
  | 'MERGE_REJECTED'
  /** A brand has the name, home page or logo now that you proposed. */
  | 'METADATA_APPROVED'
  /** A brand keeps its name, home page or logo, against your proposal. */
  | 'METADATA_REJECTED'
  /** A proposal of yours was approved, by an administrator or by votes. */
  | 'PROPOSAL_APPROVED'
  /** A proposal of yours was rejected. */
  | 'PROPOSAL_REJECTED'
  /** Somebody has commented on a rate that goes back to a proposal of yours. */
  | 'RATE_COMMENT';

/** The shops in numbers, as they are now. */
export type ShopPointsNumbers = {
  __typename?: 'ShopPointsNumbers';
  /** Active brands. */
  activeShops: Scalars['Int']['output'];
  /** When the newest rate began; null without any. */
  newestRateAt: Maybe<Scalars['DateTime']['output']>;
  /** Bonus programmes. */
  programs: Scalars['Int']['output'];
  /** Proposals in any state. */
  proposals: Scalars['Int']['output'];
  /** Rates, those of the past among them. */
  rates: Scalars['Int']['output'];
};

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
  /** What reviewers say about the rate, newest first. For members of the shops; others get an error. */
  comments: Maybe<RateCommentConnection>;
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
  /** The shop where it counts: the one that it was stated for, or the one that a merge has hung it on. */
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
export type ShopProgramRateCommentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
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

/** Where a proposal about brands stands. Decided is decided. */
export type ShopReviewStatus =
  /** Took effect. */
  | 'APPROVED'
  /** Waits for an administrator. */
  | 'PENDING'
  /** Has no effect. */
  | 'REJECTED';

/** A brand whose name is nearly what was looked for. */
export type ShopSuggestion = {
  __typename?: 'ShopSuggestion';
  /**
   * How near, 0 to 1: 1 when the text is part of a name, less for each letter that has to be changed or left out, and when
   * its words are not together in the name.
   */
  closeness: Scalars['Decimal']['output'];
  /** The brand. */
  main: ShopMain;
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
  /** The brand; null when it was deleted and you are neither moderator nor administrator of the shops. */
  main: Maybe<ShopMain>;
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

/** A brand with a name like another's. */
export type SimilarBrand = {
  __typename?: 'SimilarBrand';
  /** The other brand. */
  main: ShopMain;
  /**
   * How alike the names are, 0 to 100 with one decimal. 100: the same but for punctuation, spaces and words such as
   * "shop"; 98: one contains the other and they share two words; else twice the matching characters over all characters
   * (Ratcliff and Obershelp).
   */
  score: Scalars['Decimal']['output'];
};

/** Names that become a brand of their own. */
export type SplitShopInput = {
  /** Canonical name of the new brand, 1 to 200 characters. */
  newShopName: Scalars['String']['input'];
  /** Id of the brand that has the names. */
  shopMainId: Scalars['ID']['input'];
  /** Ids of the names, 1 to 1,000. */
  variantIds: Array<Scalars['ID']['input']>;
};

/** What became of `splitShop`. */
export type SplitShopResult = ConflictError | InvalidInputError | NotFoundError | SplitShopSuccess;

/** The names are a brand of their own. */
export type SplitShopSuccess = {
  __typename?: 'SplitShopSuccess';
  /** The new brand. */
  created: ShopMain;
  /** The brand that had the names; `MERGED` when it has none left. */
  source: ShopMain;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * One's own letters as they are written, in order, each once. With `after` first whatever came behind that cursor and is
   * still kept, so that nothing is missed while one was away; `0` begins with the oldest that is kept, for 30 days. For all
   * members; ends with `FORBIDDEN` when the membership is suspended.
   *
   * Errors: `BAD_USER_INPUT` for a cursor that was never given out; `CURSOR_TOO_OLD` with `oldestCursor` and
   * `latestCursor` when what follows it is no longer kept: read `shopNotifications`, then go on from `latestCursor`.
   */
  notificationReceived: Maybe<ShopNotificationReceived>;
  /**
   * What becomes of a proposal, step by step, in order, each once: votes and the decision. With `after` first whatever came
   * behind that cursor and is still kept (30 days); `0` begins with the oldest. For all members; ends with `FORBIDDEN` when
   * the membership is suspended. A proposal that does not exist is `BAD_USER_INPUT`.
   *
   * Further errors: `BAD_USER_INPUT` for a cursor that was never given out; `CURSOR_TOO_OLD` with `oldestCursor` and
   * `latestCursor`: read `proposal`, then go on from `latestCursor`.
   */
  proposalChanged: Maybe<ProposalChange>;
  /**
   * New proposals as they are made, in order, each once, for those who review them: moderators and administrators of the
   * shops. With `after` first whatever came behind that cursor and is still kept (30 days); `0` begins with the oldest.
   * Ends with `FORBIDDEN` when the right is lost.
   *
   * Errors: as `proposalChanged`.
   */
  proposalSubmitted: Maybe<ProposalChange>;
};


export type SubscriptionNotificationReceivedArgs = {
  after: InputMaybe<Scalars['BigInt']['input']>;
};


export type SubscriptionProposalChangedArgs = {
  after: InputMaybe<Scalars['BigInt']['input']>;
  proposalId: Scalars['ID']['input'];
};


export type SubscriptionProposalSubmittedArgs = {
  after: InputMaybe<Scalars['BigInt']['input']>;
};

/** Which brand shall be one of its own again. */
export type UnmergeShopInput = {
  /** Id of the brand that was merged. */
  shopMainId: Scalars['ID']['input'];
};

/** What became of `unmergeShop`. */
export type UnmergeShopResult = ConflictError | NotFoundError | UnmergeShopSuccess;

/** The brand is one of its own again. */
export type UnmergeShopSuccess = {
  __typename?: 'UnmergeShopSuccess';
  /** The brand that it was part of. */
  kept: ShopMain;
  /** That brand, now `ACTIVE`. */
  restored: ShopMain;
};

/** What changes of a bonus programme; what is left out stays. */
export type UpdateBonusProgramInput = {
  /** Unique name, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What one point is worth, in EUR, 0 to 1,000. */
  pointValueEur?: InputMaybe<Scalars['Decimal']['input']>;
  /** Id of the programme. */
  programId: Scalars['ID']['input'];
};

/** What became of `updateBonusProgram`. */
export type UpdateBonusProgramResult = BonusProgramExistsError | InvalidInputError | NotFoundError | UpdateBonusProgramSuccess;

/** The change is stored. */
export type UpdateBonusProgramSuccess = {
  __typename?: 'UpdateBonusProgramSuccess';
  /** The programme. */
  program: BonusProgram;
};

/** What is new about a chore; what is left out stays. */
export type UpdateShopJobInput = {
  /** When the clock starts it, as in `createShopJob`. */
  cronExpression?: InputMaybe<Scalars['String']['input']>;
  /** Where a scraper reads; null takes it away. */
  feed?: InputMaybe<ShopJobFeedInput>;
  /** Id of the chore. */
  jobId: Scalars['ID']['input'];
  /** What people call it, 1 to 100 characters; a name that is taken is a `ShopJobExistsError`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it does. */
  type?: InputMaybe<ShopJobType>;
};

/** What became of `updateShopJob`. */
export type UpdateShopJobResult = InvalidInputError | NotFoundError | ShopJobExistsError | UpdateShopJobSuccess;

/** The change is stored. */
export type UpdateShopJobSuccess = {
  __typename?: 'UpdateShopJobSuccess';
  /** The chore as it is now. */
  job: ShopJob;
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

/** A vote. */
export type VoteOnProposalInput = {
  /** Id of the proposal. */
  proposalId: Scalars['ID']['input'];
  /** For or against. */
  value: ProposalVoteValue;
};

/** What became of `voteOnProposal`. */
export type VoteOnProposalResult = ConflictError | NotFoundError | OwnProposalError | VoteOnProposalSuccess;

/** The vote is stored. */
export type VoteOnProposalSuccess = {
  __typename?: 'VoteOnProposalSuccess';
  /** Why the votes are enough and it still cannot take effect as things are; null normally. */
  obstacle: Maybe<Scalars['String']['output']>;
  /** The proposal, with the vote counted; `APPROVED` if this vote was enough. */
  proposal: Proposal;
};

/** Which coupon to take out of use. */
export type WithdrawCouponInput = {
  /** Id of the coupon. */
  couponId: Scalars['ID']['input'];
};

/** What became of `withdrawCoupon`. */
export type WithdrawCouponResult = ConflictError | NotFoundError | WithdrawCouponSuccess;

/** The coupon is out of use. */
export type WithdrawCouponSuccess = {
  __typename?: 'WithdrawCouponSuccess';
  /** The coupon, now `INACTIVE`. */
  coupon: Coupon;
};

/** With whom a viewer may share a stream of events. */
export type Delivery__Scope =
  /** With everybody. The subgraph is asked as somebody who is not signed in. */
  | 'PUBLIC'
  /** With those who work for the same companies or own the same business partner, and have the same roles and scopes. */
  | 'TENANT'
  /** With nobody but the viewer's own other clients. */
  | 'USER';

/** What becomes of events that a client does not take in time. */
export type Delivery__WhenBehind =
  /** For events that must not be missed: the subscription ends with the position to go on from. */
  | 'CLOSE'
  /** For events that may be missed: the oldest go, and the next one says in `extensions.delivery` how many. */
  | 'GAP'
  /** For states: a newer event takes the place of an older one about the same. Who comes later begins with the newest. */
  | 'LATEST';



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
  Proposal: Proposal;
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
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
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
  AddRateCommentResult:
    | ( Omit<AddRateCommentSuccess, 'comment'> & { comment: _RefType['RateComment'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  AddShopVariantResult:
    | ( Omit<AddShopVariantSuccess, 'variant'> & { variant: _RefType['ShopVariant'] } )
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( ShopVariantExistsError )
  ;
  ApproveProposalResult:
    | ( Omit<ApproveProposalSuccess, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ApproveShopContributorResult:
    | ( Omit<ApproveShopContributorSuccess, 'request'> & { request: _RefType['ShopContributorRequest'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ApproveShopMergeResult:
    | ( Omit<ApproveShopMergeSuccess, 'proposal'> & { proposal: _RefType['ShopMergeProposal'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ApproveShopMetadataResult:
    | ( Omit<ApproveShopMetadataSuccess, 'proposal'> & { proposal: _RefType['ShopMetadataProposal'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  CancelShopJobRunResult:
    | ( Omit<CancelShopJobRunSuccess, 'run'> & { run: _RefType['ShopJobRun'] } )
    | ( ConflictError )
    | ( NotFoundError )
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
  CorrectScrapedProposalResult:
    | ( ConflictError )
    | ( Omit<CorrectScrapedProposalSuccess, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreateBonusProgramResult:
    | ( BonusProgramExistsError )
    | ( Omit<CreateBonusProgramSuccess, 'program'> & { program: _RefType['BonusProgram'] } )
    | ( InvalidInputError )
  ;
  CreateCouponResult:
    | ( Omit<CreateCouponSuccess, 'coupon'> & { coupon: _RefType['Coupon'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreateShopCategoryResult:
    | ( Omit<CreateShopCategorySuccess, 'category'> & { category: _RefType['ShopCategory'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( ShopCategoryExistsError )
  ;
  CreateShopJobResult:
    | ( Omit<CreateShopJobSuccess, 'job'> & { job: _RefType['ShopJob'] } )
    | ( InvalidInputError )
    | ( ShopJobExistsError )
  ;
  CreateShopResult:
    | ( Omit<CreateShopSuccess, 'shop'> & { shop: _RefType['Shop'] } )
    | ( InvalidInputError )
    | ( ShopExistsError )
  ;
  DeleteBonusProgramResult:
    | ( ConflictError )
    | ( DeleteBonusProgramSuccess )
    | ( NotFoundError )
  ;
  DeleteShopJobResult:
    | ( ConflictError )
    | ( DeleteShopJobSuccess )
    | ( NotFoundError )
  ;
  DeleteShopMetadataProposalResult:
    | ( DeleteShopMetadataProposalSuccess )
    | ( NotFoundError )
  ;
  DeleteShopResult:
    | ( ConflictError )
    | ( Omit<DeleteShopSuccess, 'shopMain'> & { shopMain: _RefType['ShopMain'] } )
    | ( NotFoundError )
  ;
  DeliverCouponsResult:
    | ( CouponShopsMissingError )
    | ( DeliverCouponsSuccess )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  DeliverRatesResult:
    | ( DeliverRatesSuccess )
    | ( InvalidInputError )
  ;
  EndShopRateResult:
    | ( ConflictError )
    | ( Omit<EndShopRateSuccess, 'rate'> & { rate: _RefType['ShopProgramRate'] } )
    | ( NotFoundError )
  ;
  ImportCouponsResult:
    | ( CouponShopsMissingError )
    | ( ImportCouponsSuccess )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  ImportShopRatesResult:
    | ( Omit<ImportShopRatesSuccess, 'rows'> & { rows: Array<_RefType['ImportedRateRow']> } )
    | ( InvalidInputError )
  ;
  MarkAllShopNotificationsReadResult:
    | ( MarkAllShopNotificationsReadSuccess )
    | ( NotFoundError )
  ;
  MarkShopNotificationReadResult:
    | ( Omit<MarkShopNotificationReadSuccess, 'notification'> & { notification: _RefType['ShopNotification'] } )
    | ( NotFoundError )
  ;
  MergeShopsResult:
    | ( ConflictError )
    | ( Omit<MergeShopsSuccess, 'kept' | 'merged'> & { kept: _RefType['ShopMain'], merged: _RefType['ShopMain'] } )
    | ( NotFoundError )
  ;
  MoveShopVariantsResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( Omit<MoveShopVariantsSuccess, 'source' | 'target'> & { source: _RefType['ShopMain'], target: _RefType['ShopMain'] } )
    | ( NotFoundError )
    | ( ShopVariantExistsError )
  ;
  ProposeBonusProgramResult:
    | ( InvalidInputError )
    | ( Omit<ProposeBonusProgramSuccess, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  ProposeCouponResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<ProposeCouponSuccess, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  ProposeRateChangeResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<ProposeRateChangeSuccess, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  ProposeShopMergeByShopsResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<ProposeShopMergeByShopsSuccess, 'proposal'> & { proposal: _RefType['ShopMergeProposal'] } )
  ;
  ProposeShopMergeResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<ProposeShopMergeSuccess, 'proposal'> & { proposal: _RefType['ShopMergeProposal'] } )
  ;
  ProposeShopMetadataResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<ProposeShopMetadataSuccess, 'proposal'> & { proposal: _RefType['ShopMetadataProposal'] } )
  ;
  ProposeShopResult:
    | ( InvalidInputError )
    | ( Omit<ProposeShopSuccess, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  ProposeShopUrlResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<ProposeShopUrlSuccess, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  ProposedContent:
    | ( ProposedBonusProgramMapper )
    | ( ProposedCouponMapper )
    | ( ProposedRateMapper )
    | ( ProposedShopMapper )
    | ( ProposedUrlMapper )
  ;
  RejectProposalResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RejectProposalSuccess, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  RejectShopContributorResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<RejectShopContributorSuccess, 'request'> & { request: _RefType['ShopContributorRequest'] } )
  ;
  RejectShopMergeResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RejectShopMergeSuccess, 'proposal'> & { proposal: _RefType['ShopMergeProposal'] } )
  ;
  RejectShopMetadataResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RejectShopMetadataSuccess, 'proposal'> & { proposal: _RefType['ShopMetadataProposal'] } )
  ;
  RemoveShopVariantResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<RemoveShopVariantSuccess, 'shopMain'> & { shopMain: _RefType['ShopMain'] } )
  ;
  RequestShopContributorResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( Omit<RequestShopContributorSuccess, 'request'> & { request: _RefType['ShopContributorRequest'] } )
  ;
  RescoreShopVariantsResult:
    | ( NotFoundError )
    | ( RescoreShopVariantsSuccess )
  ;
  RestoreShopResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<RestoreShopSuccess, 'shopMain'> & { shopMain: _RefType['ShopMain'] } )
  ;
  RunShopJobResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<RunShopJobSuccess, 'run'> & { run: _RefType['ShopJobRun'] } )
  ;
  SetFavoriteProgramsResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SetFavoriteProgramsSuccess, 'member'> & { member: _RefType['ShopMember'] } )
  ;
  SetShopJobEnabledResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SetShopJobEnabledSuccess, 'job'> & { job: _RefType['ShopJob'] } )
  ;
  SetShopRateResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SetShopRateSuccess, 'rate'> & { rate: _RefType['ShopProgramRate'] } )
  ;
  ShopNotificationLink:
    | ( ProposalMapper )
    | ( ShopContributorRequestMapper )
    | ( ShopMergeProposalMapper )
    | ( ShopMetadataProposalMapper )
    | ( ShopProgramRateMapper )
  ;
  SplitShopResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SplitShopSuccess, 'created' | 'source'> & { created: _RefType['ShopMain'], source: _RefType['ShopMain'] } )
  ;
  UnmergeShopResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<UnmergeShopSuccess, 'kept' | 'restored'> & { kept: _RefType['ShopMain'], restored: _RefType['ShopMain'] } )
  ;
  UpdateBonusProgramResult:
    | ( BonusProgramExistsError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<UpdateBonusProgramSuccess, 'program'> & { program: _RefType['BonusProgram'] } )
  ;
  UpdateShopJobResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( ShopJobExistsError )
    | ( Omit<UpdateShopJobSuccess, 'job'> & { job: _RefType['ShopJob'] } )
  ;
  VoteOnProposalResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( OwnProposalError )
    | ( Omit<VoteOnProposalSuccess, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  WithdrawCouponResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<WithdrawCouponSuccess, 'coupon'> & { coupon: _RefType['Coupon'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MutationError:
    | ( BonusProgramExistsError )
    | ( ConflictError )
    | ( CouponShopsMissingError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( OwnProposalError )
    | ( ShopCategoryExistsError )
    | ( ShopExistsError )
    | ( ShopJobExistsError )
    | ( ShopVariantExistsError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddRateCommentInput: AddRateCommentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddRateCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddRateCommentResult']>;
  AddRateCommentSuccess: ResolverTypeWrapper<Omit<AddRateCommentSuccess, 'comment'> & { comment: ResolversTypes['RateComment'] }>;
  AddShopVariantInput: AddShopVariantInput;
  AddShopVariantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddShopVariantResult']>;
  AddShopVariantSuccess: ResolverTypeWrapper<Omit<AddShopVariantSuccess, 'variant'> & { variant: ResolversTypes['ShopVariant'] }>;
  AppliedCoupon: ResolverTypeWrapper<AppliedCouponMapper>;
  ApproveProposalInput: ApproveProposalInput;
  ApproveProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveProposalResult']>;
  ApproveProposalSuccess: ResolverTypeWrapper<Omit<ApproveProposalSuccess, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ApproveShopContributorInput: ApproveShopContributorInput;
  ApproveShopContributorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveShopContributorResult']>;
  ApproveShopContributorSuccess: ResolverTypeWrapper<Omit<ApproveShopContributorSuccess, 'request'> & { request: ResolversTypes['ShopContributorRequest'] }>;
  ApproveShopMergeInput: ApproveShopMergeInput;
  ApproveShopMergeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveShopMergeResult']>;
  ApproveShopMergeSuccess: ResolverTypeWrapper<Omit<ApproveShopMergeSuccess, 'proposal'> & { proposal: ResolversTypes['ShopMergeProposal'] }>;
  ApproveShopMetadataInput: ApproveShopMetadataInput;
  ApproveShopMetadataResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveShopMetadataResult']>;
  ApproveShopMetadataSuccess: ResolverTypeWrapper<Omit<ApproveShopMetadataSuccess, 'proposal'> & { proposal: ResolversTypes['ShopMetadataProposal'] }>;
  ArithmeticFigure: ArithmeticFigure;
  ArithmeticStep: ResolverTypeWrapper<ArithmeticStepMapper>;
  BasketItemInput: BasketItemInput;
  BasketProgram: ResolverTypeWrapper<BasketProgramMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BonusProgram: ResolverTypeWrapper<BonusProgramMapper>;
  BonusProgramConnection: ResolverTypeWrapper<BonusProgramConnectionMapper>;
  BonusProgramEdge: ResolverTypeWrapper<Omit<BonusProgramEdge, 'node'> & { node: ResolversTypes['BonusProgram'] }>;
  BonusProgramExistsError: ResolverTypeWrapper<BonusProgramExistsError>;
  BusinessPartner: ResolverTypeWrapper<BusinessPartnerMapper>;
  CancelShopJobRunInput: CancelShopJobRunInput;
  CancelShopJobRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelShopJobRunResult']>;
  CancelShopJobRunSuccess: ResolverTypeWrapper<Omit<CancelShopJobRunSuccess, 'run'> & { run: ResolversTypes['ShopJobRun'] }>;
  ChangeShopMemberRoleInput: ChangeShopMemberRoleInput;
  ChangeShopMemberRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeShopMemberRoleResult']>;
  ChangeShopMemberRoleSuccess: ResolverTypeWrapper<Omit<ChangeShopMemberRoleSuccess, 'member'> & { member: ResolversTypes['ShopMember'] }>;
  ChangeShopMemberStatusInput: ChangeShopMemberStatusInput;
  ChangeShopMemberStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeShopMemberStatusResult']>;
  ChangeShopMemberStatusSuccess: ResolverTypeWrapper<Omit<ChangeShopMemberStatusSuccess, 'member'> & { member: ResolversTypes['ShopMember'] }>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  CorrectScrapedProposalInput: CorrectScrapedProposalInput;
  CorrectScrapedProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectScrapedProposalResult']>;
  CorrectScrapedProposalSuccess: ResolverTypeWrapper<Omit<CorrectScrapedProposalSuccess, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  Coupon: ResolverTypeWrapper<CouponMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CouponConnection: ResolverTypeWrapper<CouponConnectionMapper>;
  CouponEdge: ResolverTypeWrapper<Omit<CouponEdge, 'node'> & { node: ResolversTypes['Coupon'] }>;
  CouponKind: CouponKind;
  CouponShopsMissingError: ResolverTypeWrapper<CouponShopsMissingError>;
  CouponStatus: CouponStatus;
  CouponedValue: ResolverTypeWrapper<CouponedValueMapper>;
  CreateBonusProgramInput: CreateBonusProgramInput;
  CreateBonusProgramResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateBonusProgramResult']>;
  CreateBonusProgramSuccess: ResolverTypeWrapper<Omit<CreateBonusProgramSuccess, 'program'> & { program: ResolversTypes['BonusProgram'] }>;
  CreateCouponInput: CreateCouponInput;
  CreateCouponResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCouponResult']>;
  CreateCouponSuccess: ResolverTypeWrapper<Omit<CreateCouponSuccess, 'coupon'> & { coupon: ResolversTypes['Coupon'] }>;
  CreateShopCategoryInput: CreateShopCategoryInput;
  CreateShopCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShopCategoryResult']>;
  CreateShopCategorySuccess: ResolverTypeWrapper<Omit<CreateShopCategorySuccess, 'category'> & { category: ResolversTypes['ShopCategory'] }>;
  CreateShopInput: CreateShopInput;
  CreateShopJobInput: CreateShopJobInput;
  CreateShopJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShopJobResult']>;
  CreateShopJobSuccess: ResolverTypeWrapper<Omit<CreateShopJobSuccess, 'job'> & { job: ResolversTypes['ShopJob'] }>;
  CreateShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShopResult']>;
  CreateShopSuccess: ResolverTypeWrapper<Omit<CreateShopSuccess, 'shop'> & { shop: ResolversTypes['Shop'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteBonusProgramInput: DeleteBonusProgramInput;
  DeleteBonusProgramResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteBonusProgramResult']>;
  DeleteBonusProgramSuccess: ResolverTypeWrapper<DeleteBonusProgramSuccess>;
  DeleteShopInput: DeleteShopInput;
  DeleteShopJobInput: DeleteShopJobInput;
  DeleteShopJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteShopJobResult']>;
  DeleteShopJobSuccess: ResolverTypeWrapper<DeleteShopJobSuccess>;
  DeleteShopMetadataProposalInput: DeleteShopMetadataProposalInput;
  DeleteShopMetadataProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteShopMetadataProposalResult']>;
  DeleteShopMetadataProposalSuccess: ResolverTypeWrapper<DeleteShopMetadataProposalSuccess>;
  DeleteShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteShopResult']>;
  DeleteShopSuccess: ResolverTypeWrapper<Omit<DeleteShopSuccess, 'shopMain'> & { shopMain: ResolversTypes['ShopMain'] }>;
  DeliverCouponsInput: DeliverCouponsInput;
  DeliverCouponsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliverCouponsResult']>;
  DeliverCouponsSuccess: ResolverTypeWrapper<DeliverCouponsSuccess>;
  DeliverRatesInput: DeliverRatesInput;
  DeliverRatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliverRatesResult']>;
  DeliverRatesSuccess: ResolverTypeWrapper<DeliverRatesSuccess>;
  DeliveredCouponInput: DeliveredCouponInput;
  DeliveredRateInput: DeliveredRateInput;
  DeliveredShopInput: DeliveredShopInput;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EndShopRateInput: EndShopRateInput;
  EndShopRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndShopRateResult']>;
  EndShopRateSuccess: ResolverTypeWrapper<Omit<EndShopRateSuccess, 'rate'> & { rate: ResolversTypes['ShopProgramRate'] }>;
  ImportCouponsInput: ImportCouponsInput;
  ImportCouponsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportCouponsResult']>;
  ImportCouponsSuccess: ResolverTypeWrapper<ImportCouponsSuccess>;
  ImportFormat: ImportFormat;
  ImportShopRatesInput: ImportShopRatesInput;
  ImportShopRatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportShopRatesResult']>;
  ImportShopRatesSuccess: ResolverTypeWrapper<Omit<ImportShopRatesSuccess, 'rows'> & { rows: Array<ResolversTypes['ImportedRateRow']> }>;
  ImportedRateOutcome: ImportedRateOutcome;
  ImportedRateRow: ResolverTypeWrapper<ImportedRateRowMapper>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MarkAllShopNotificationsReadInput: MarkAllShopNotificationsReadInput;
  MarkAllShopNotificationsReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkAllShopNotificationsReadResult']>;
  MarkAllShopNotificationsReadSuccess: ResolverTypeWrapper<MarkAllShopNotificationsReadSuccess>;
  MarkShopNotificationReadInput: MarkShopNotificationReadInput;
  MarkShopNotificationReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkShopNotificationReadResult']>;
  MarkShopNotificationReadSuccess: ResolverTypeWrapper<Omit<MarkShopNotificationReadSuccess, 'notification'> & { notification: ResolversTypes['ShopNotification'] }>;
  MergeShopsInput: MergeShopsInput;
  MergeShopsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeShopsResult']>;
  MergeShopsSuccess: ResolverTypeWrapper<Omit<MergeShopsSuccess, 'kept' | 'merged'> & { kept: ResolversTypes['ShopMain'], merged: ResolversTypes['ShopMain'] }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MoveShopVariantsInput: MoveShopVariantsInput;
  MoveShopVariantsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveShopVariantsResult']>;
  MoveShopVariantsSuccess: ResolverTypeWrapper<Omit<MoveShopVariantsSuccess, 'source' | 'target'> & { source: ResolversTypes['ShopMain'], target: ResolversTypes['ShopMain'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationError']>;
  NewCouponKind: NewCouponKind;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OwnProposalError: ResolverTypeWrapper<OwnProposalError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  ProgramShop: ResolverTypeWrapper<ProgramShopMapper>;
  Proposal: ResolverTypeWrapper<ProposalMapper>;
  ProposalAction: ProposalAction;
  ProposalAuditEntry: ResolverTypeWrapper<ProposalAuditEntryMapper>;
  ProposalAuditEntryConnection: ResolverTypeWrapper<ProposalAuditEntryConnectionMapper>;
  ProposalAuditEntryEdge: ResolverTypeWrapper<Omit<ProposalAuditEntryEdge, 'node'> & { node: ResolversTypes['ProposalAuditEntry'] }>;
  ProposalChange: ResolverTypeWrapper<ProposalChangeMapper>;
  ProposalConnection: ResolverTypeWrapper<ProposalConnectionMapper>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalSource: ProposalSource;
  ProposalStatus: ProposalStatus;
  ProposalType: ProposalType;
  ProposalVote: ResolverTypeWrapper<ProposalVoteMapper>;
  ProposalVoteConnection: ResolverTypeWrapper<ProposalVoteConnectionMapper>;
  ProposalVoteEdge: ResolverTypeWrapper<Omit<ProposalVoteEdge, 'node'> & { node: ResolversTypes['ProposalVote'] }>;
  ProposalVoteValue: ProposalVoteValue;
  ProposeBonusProgramInput: ProposeBonusProgramInput;
  ProposeBonusProgramResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeBonusProgramResult']>;
  ProposeBonusProgramSuccess: ResolverTypeWrapper<Omit<ProposeBonusProgramSuccess, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposeCouponInput: ProposeCouponInput;
  ProposeCouponResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeCouponResult']>;
  ProposeCouponSuccess: ResolverTypeWrapper<Omit<ProposeCouponSuccess, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposeRateChangeInput: ProposeRateChangeInput;
  ProposeRateChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeRateChangeResult']>;
  ProposeRateChangeSuccess: ResolverTypeWrapper<Omit<ProposeRateChangeSuccess, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposeShopInput: ProposeShopInput;
  ProposeShopMergeByShopsInput: ProposeShopMergeByShopsInput;
  ProposeShopMergeByShopsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeShopMergeByShopsResult']>;
  ProposeShopMergeByShopsSuccess: ResolverTypeWrapper<Omit<ProposeShopMergeByShopsSuccess, 'proposal'> & { proposal: ResolversTypes['ShopMergeProposal'] }>;
  ProposeShopMergeInput: ProposeShopMergeInput;
  ProposeShopMergeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeShopMergeResult']>;
  ProposeShopMergeSuccess: ResolverTypeWrapper<Omit<ProposeShopMergeSuccess, 'proposal'> & { proposal: ResolversTypes['ShopMergeProposal'] }>;
  ProposeShopMetadataInput: ProposeShopMetadataInput;
  ProposeShopMetadataResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeShopMetadataResult']>;
  ProposeShopMetadataSuccess: ResolverTypeWrapper<Omit<ProposeShopMetadataSuccess, 'proposal'> & { proposal: ResolversTypes['ShopMetadataProposal'] }>;
  ProposeShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeShopResult']>;
  ProposeShopSuccess: ResolverTypeWrapper<Omit<ProposeShopSuccess, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposeShopUrlInput: ProposeShopUrlInput;
  ProposeShopUrlResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeShopUrlResult']>;
  ProposeShopUrlSuccess: ResolverTypeWrapper<Omit<ProposeShopUrlSuccess, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposedBonusProgram: ResolverTypeWrapper<ProposedBonusProgramMapper>;
  ProposedBonusProgramKind: ProposedBonusProgramKind;
  ProposedContent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposedContent']>;
  ProposedCoupon: ResolverTypeWrapper<ProposedCouponMapper>;
  ProposedCouponType: ProposedCouponType;
  ProposedRate: ResolverTypeWrapper<ProposedRateMapper>;
  ProposedShop: ResolverTypeWrapper<ProposedShopMapper>;
  ProposedUrl: ResolverTypeWrapper<ProposedUrlMapper>;
  PurchaseRanking: ResolverTypeWrapper<PurchaseRankingMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedBasket: ResolverTypeWrapper<RankedBasketMapper>;
  RankedBasketItem: ResolverTypeWrapper<RankedBasketItemMapper>;
  RankedContract: ResolverTypeWrapper<RankedContractMapper>;
  RankedProgram: ResolverTypeWrapper<RankedProgramMapper>;
  RankedRate: ResolverTypeWrapper<RankedRateMapper>;
  RankedVoucher: ResolverTypeWrapper<RankedVoucherMapper>;
  RateComment: ResolverTypeWrapper<RateCommentMapper>;
  RateCommentConnection: ResolverTypeWrapper<RateCommentConnectionMapper>;
  RateCommentEdge: ResolverTypeWrapper<Omit<RateCommentEdge, 'node'> & { node: ResolversTypes['RateComment'] }>;
  RejectProposalInput: RejectProposalInput;
  RejectProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectProposalResult']>;
  RejectProposalSuccess: ResolverTypeWrapper<Omit<RejectProposalSuccess, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  RejectShopContributorInput: RejectShopContributorInput;
  RejectShopContributorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectShopContributorResult']>;
  RejectShopContributorSuccess: ResolverTypeWrapper<Omit<RejectShopContributorSuccess, 'request'> & { request: ResolversTypes['ShopContributorRequest'] }>;
  RejectShopMergeInput: RejectShopMergeInput;
  RejectShopMergeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectShopMergeResult']>;
  RejectShopMergeSuccess: ResolverTypeWrapper<Omit<RejectShopMergeSuccess, 'proposal'> & { proposal: ResolversTypes['ShopMergeProposal'] }>;
  RejectShopMetadataInput: RejectShopMetadataInput;
  RejectShopMetadataResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectShopMetadataResult']>;
  RejectShopMetadataSuccess: ResolverTypeWrapper<Omit<RejectShopMetadataSuccess, 'proposal'> & { proposal: ResolversTypes['ShopMetadataProposal'] }>;
  RemoveShopVariantInput: RemoveShopVariantInput;
  RemoveShopVariantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveShopVariantResult']>;
  RemoveShopVariantSuccess: ResolverTypeWrapper<Omit<RemoveShopVariantSuccess, 'shopMain'> & { shopMain: ResolversTypes['ShopMain'] }>;
  RequestShopContributorInput: RequestShopContributorInput;
  RequestShopContributorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestShopContributorResult']>;
  RequestShopContributorSuccess: ResolverTypeWrapper<Omit<RequestShopContributorSuccess, 'request'> & { request: ResolversTypes['ShopContributorRequest'] }>;
  RescoreShopVariantsInput: RescoreShopVariantsInput;
  RescoreShopVariantsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescoreShopVariantsResult']>;
  RescoreShopVariantsSuccess: ResolverTypeWrapper<RescoreShopVariantsSuccess>;
  RestoreShopInput: RestoreShopInput;
  RestoreShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreShopResult']>;
  RestoreShopSuccess: ResolverTypeWrapper<Omit<RestoreShopSuccess, 'shopMain'> & { shopMain: ResolversTypes['ShopMain'] }>;
  RunShopJobInput: RunShopJobInput;
  RunShopJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunShopJobResult']>;
  RunShopJobSuccess: ResolverTypeWrapper<Omit<RunShopJobSuccess, 'run'> & { run: ResolversTypes['ShopJobRun'] }>;
  ScrapeLogLine: ResolverTypeWrapper<ScrapeLogLineMapper>;
  ScrapeLogLineConnection: ResolverTypeWrapper<ScrapeLogLineConnectionMapper>;
  ScrapeLogLineEdge: ResolverTypeWrapper<Omit<ScrapeLogLineEdge, 'node'> & { node: ResolversTypes['ScrapeLogLine'] }>;
  SetFavoriteProgramsInput: SetFavoriteProgramsInput;
  SetFavoriteProgramsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetFavoriteProgramsResult']>;
  SetFavoriteProgramsSuccess: ResolverTypeWrapper<Omit<SetFavoriteProgramsSuccess, 'member'> & { member: ResolversTypes['ShopMember'] }>;
  SetShopJobEnabledInput: SetShopJobEnabledInput;
  SetShopJobEnabledResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetShopJobEnabledResult']>;
  SetShopJobEnabledSuccess: ResolverTypeWrapper<Omit<SetShopJobEnabledSuccess, 'job'> & { job: ResolversTypes['ShopJob'] }>;
  SetShopRateInput: SetShopRateInput;
  SetShopRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetShopRateResult']>;
  SetShopRateSuccess: ResolverTypeWrapper<Omit<SetShopRateSuccess, 'rate'> & { rate: ResolversTypes['ShopProgramRate'] }>;
  Shop: ResolverTypeWrapper<ShopMapper>;
  ShopCategory: ResolverTypeWrapper<ShopCategoryMapper>;
  ShopCategoryConnection: ResolverTypeWrapper<ShopCategoryConnectionMapper>;
  ShopCategoryEdge: ResolverTypeWrapper<Omit<ShopCategoryEdge, 'node'> & { node: ResolversTypes['ShopCategory'] }>;
  ShopCategoryExistsError: ResolverTypeWrapper<ShopCategoryExistsError>;
  ShopConnection: ResolverTypeWrapper<ShopConnectionMapper>;
  ShopContributorRequest: ResolverTypeWrapper<ShopContributorRequestMapper>;
  ShopContributorRequestConnection: ResolverTypeWrapper<ShopContributorRequestConnectionMapper>;
  ShopContributorRequestEdge: ResolverTypeWrapper<Omit<ShopContributorRequestEdge, 'node'> & { node: ResolversTypes['ShopContributorRequest'] }>;
  ShopContributorRequestStatus: ShopContributorRequestStatus;
  ShopEdge: ResolverTypeWrapper<Omit<ShopEdge, 'node'> & { node: ResolversTypes['Shop'] }>;
  ShopExistsError: ResolverTypeWrapper<ShopExistsError>;
  ShopJob: ResolverTypeWrapper<ShopJobMapper>;
  ShopJobConnection: ResolverTypeWrapper<ShopJobConnectionMapper>;
  ShopJobEdge: ResolverTypeWrapper<Omit<ShopJobEdge, 'node'> & { node: ResolversTypes['ShopJob'] }>;
  ShopJobExistsError: ResolverTypeWrapper<ShopJobExistsError>;
  ShopJobFeed: ResolverTypeWrapper<ShopJobFeed>;
  ShopJobFeedInput: ShopJobFeedInput;
  ShopJobMessage: ResolverTypeWrapper<ShopJobMessage>;
  ShopJobRun: ResolverTypeWrapper<ShopJobRunMapper>;
  ShopJobRunConnection: ResolverTypeWrapper<ShopJobRunConnectionMapper>;
  ShopJobRunEdge: ResolverTypeWrapper<Omit<ShopJobRunEdge, 'node'> & { node: ResolversTypes['ShopJobRun'] }>;
  ShopJobRunStatus: ShopJobRunStatus;
  ShopJobType: ShopJobType;
  ShopMain: ResolverTypeWrapper<ShopMainMapper>;
  ShopMainConnection: ResolverTypeWrapper<ShopMainConnectionMapper>;
  ShopMainEdge: ResolverTypeWrapper<Omit<ShopMainEdge, 'node'> & { node: ResolversTypes['ShopMain'] }>;
  ShopMainStatus: ShopMainStatus;
  ShopMember: ResolverTypeWrapper<ShopMemberMapper>;
  ShopMemberConnection: ResolverTypeWrapper<ShopMemberConnectionMapper>;
  ShopMemberEdge: ResolverTypeWrapper<Omit<ShopMemberEdge, 'node'> & { node: ResolversTypes['ShopMember'] }>;
  ShopMemberRole: ShopMemberRole;
  ShopMemberStatus: ShopMemberStatus;
  ShopMerge: ResolverTypeWrapper<ShopMergeMapper>;
  ShopMergeConnection: ResolverTypeWrapper<ShopMergeConnectionMapper>;
  ShopMergeEdge: ResolverTypeWrapper<Omit<ShopMergeEdge, 'node'> & { node: ResolversTypes['ShopMerge'] }>;
  ShopMergeProposal: ResolverTypeWrapper<ShopMergeProposalMapper>;
  ShopMergeProposalConnection: ResolverTypeWrapper<ShopMergeProposalConnectionMapper>;
  ShopMergeProposalEdge: ResolverTypeWrapper<Omit<ShopMergeProposalEdge, 'node'> & { node: ResolversTypes['ShopMergeProposal'] }>;
  ShopMetadataProposal: ResolverTypeWrapper<ShopMetadataProposalMapper>;
  ShopMetadataProposalConnection: ResolverTypeWrapper<ShopMetadataProposalConnectionMapper>;
  ShopMetadataProposalEdge: ResolverTypeWrapper<Omit<ShopMetadataProposalEdge, 'node'> & { node: ResolversTypes['ShopMetadataProposal'] }>;
  ShopNotification: ResolverTypeWrapper<ShopNotificationMapper>;
  ShopNotificationConnection: ResolverTypeWrapper<ShopNotificationConnectionMapper>;
  ShopNotificationEdge: ResolverTypeWrapper<Omit<ShopNotificationEdge, 'node'> & { node: ResolversTypes['ShopNotification'] }>;
  ShopNotificationLink: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShopNotificationLink']>;
  ShopNotificationReceived: ResolverTypeWrapper<ShopNotificationReceivedMapper>;
  ShopNotificationType: ShopNotificationType;
  ShopPointsNumbers: ResolverTypeWrapper<ShopPointsNumbers>;
  ShopProgramRate: ResolverTypeWrapper<ShopProgramRateMapper>;
  ShopProgramRateConnection: ResolverTypeWrapper<ShopProgramRateConnectionMapper>;
  ShopProgramRateEdge: ResolverTypeWrapper<Omit<ShopProgramRateEdge, 'node'> & { node: ResolversTypes['ShopProgramRate'] }>;
  ShopRateType: ShopRateType;
  ShopRateValue: ResolverTypeWrapper<ShopRateValueMapper>;
  ShopReviewStatus: ShopReviewStatus;
  ShopSuggestion: ResolverTypeWrapper<ShopSuggestionMapper>;
  ShopVariant: ResolverTypeWrapper<ShopVariantMapper>;
  ShopVariantExistsError: ResolverTypeWrapper<ShopVariantExistsError>;
  SimilarBrand: ResolverTypeWrapper<SimilarBrandMapper>;
  SplitShopInput: SplitShopInput;
  SplitShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SplitShopResult']>;
  SplitShopSuccess: ResolverTypeWrapper<Omit<SplitShopSuccess, 'created' | 'source'> & { created: ResolversTypes['ShopMain'], source: ResolversTypes['ShopMain'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnmergeShopInput: UnmergeShopInput;
  UnmergeShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnmergeShopResult']>;
  UnmergeShopSuccess: ResolverTypeWrapper<Omit<UnmergeShopSuccess, 'kept' | 'restored'> & { kept: ResolversTypes['ShopMain'], restored: ResolversTypes['ShopMain'] }>;
  UpdateBonusProgramInput: UpdateBonusProgramInput;
  UpdateBonusProgramResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateBonusProgramResult']>;
  UpdateBonusProgramSuccess: ResolverTypeWrapper<Omit<UpdateBonusProgramSuccess, 'program'> & { program: ResolversTypes['BonusProgram'] }>;
  UpdateShopJobInput: UpdateShopJobInput;
  UpdateShopJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateShopJobResult']>;
  UpdateShopJobSuccess: ResolverTypeWrapper<Omit<UpdateShopJobSuccess, 'job'> & { job: ResolversTypes['ShopJob'] }>;
  User: ResolverTypeWrapper<UserMapper>;
  VoteOnProposalInput: VoteOnProposalInput;
  VoteOnProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoteOnProposalResult']>;
  VoteOnProposalSuccess: ResolverTypeWrapper<Omit<VoteOnProposalSuccess, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  WithdrawCouponInput: WithdrawCouponInput;
  WithdrawCouponResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCouponResult']>;
  WithdrawCouponSuccess: ResolverTypeWrapper<Omit<WithdrawCouponSuccess, 'coupon'> & { coupon: ResolversTypes['Coupon'] }>;
  delivery__Scope: Delivery__Scope;
  delivery__WhenBehind: Delivery__WhenBehind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddRateCommentInput: AddRateCommentInput;
  ID: Scalars['ID']['output'];
  AddRateCommentResult: ResolversUnionTypes<ResolversParentTypes>['AddRateCommentResult'];
  AddRateCommentSuccess: Omit<AddRateCommentSuccess, 'comment'> & { comment: ResolversParentTypes['RateComment'] };
  AddShopVariantInput: AddShopVariantInput;
  AddShopVariantResult: ResolversUnionTypes<ResolversParentTypes>['AddShopVariantResult'];
  AddShopVariantSuccess: Omit<AddShopVariantSuccess, 'variant'> & { variant: ResolversParentTypes['ShopVariant'] };
  AppliedCoupon: AppliedCouponMapper;
  ApproveProposalInput: ApproveProposalInput;
  ApproveProposalResult: ResolversUnionTypes<ResolversParentTypes>['ApproveProposalResult'];
  ApproveProposalSuccess: Omit<ApproveProposalSuccess, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ApproveShopContributorInput: ApproveShopContributorInput;
  ApproveShopContributorResult: ResolversUnionTypes<ResolversParentTypes>['ApproveShopContributorResult'];
  ApproveShopContributorSuccess: Omit<ApproveShopContributorSuccess, 'request'> & { request: ResolversParentTypes['ShopContributorRequest'] };
  ApproveShopMergeInput: ApproveShopMergeInput;
  ApproveShopMergeResult: ResolversUnionTypes<ResolversParentTypes>['ApproveShopMergeResult'];
  ApproveShopMergeSuccess: Omit<ApproveShopMergeSuccess, 'proposal'> & { proposal: ResolversParentTypes['ShopMergeProposal'] };
  ApproveShopMetadataInput: ApproveShopMetadataInput;
  ApproveShopMetadataResult: ResolversUnionTypes<ResolversParentTypes>['ApproveShopMetadataResult'];
  ApproveShopMetadataSuccess: Omit<ApproveShopMetadataSuccess, 'proposal'> & { proposal: ResolversParentTypes['ShopMetadataProposal'] };
  ArithmeticStep: ArithmeticStepMapper;
  BasketItemInput: BasketItemInput;
  BasketProgram: BasketProgramMapper;
  Int: Scalars['Int']['output'];
  BigInt: Scalars['BigInt']['output'];
  BonusProgram: BonusProgramMapper;
  BonusProgramConnection: BonusProgramConnectionMapper;
  BonusProgramEdge: Omit<BonusProgramEdge, 'node'> & { node: ResolversParentTypes['BonusProgram'] };
  BonusProgramExistsError: BonusProgramExistsError;
  BusinessPartner: BusinessPartnerMapper;
  CancelShopJobRunInput: CancelShopJobRunInput;
  CancelShopJobRunResult: ResolversUnionTypes<ResolversParentTypes>['CancelShopJobRunResult'];
  CancelShopJobRunSuccess: Omit<CancelShopJobRunSuccess, 'run'> & { run: ResolversParentTypes['ShopJobRun'] };
  ChangeShopMemberRoleInput: ChangeShopMemberRoleInput;
  ChangeShopMemberRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeShopMemberRoleResult'];
  ChangeShopMemberRoleSuccess: Omit<ChangeShopMemberRoleSuccess, 'member'> & { member: ResolversParentTypes['ShopMember'] };
  ChangeShopMemberStatusInput: ChangeShopMemberStatusInput;
  ChangeShopMemberStatusResult: ResolversUnionTypes<ResolversParentTypes>['ChangeShopMemberStatusResult'];
  ChangeShopMemberStatusSuccess: Omit<ChangeShopMemberStatusSuccess, 'member'> & { member: ResolversParentTypes['ShopMember'] };
  ConflictError: ConflictError;
  CorrectScrapedProposalInput: CorrectScrapedProposalInput;
  CorrectScrapedProposalResult: ResolversUnionTypes<ResolversParentTypes>['CorrectScrapedProposalResult'];
  CorrectScrapedProposalSuccess: Omit<CorrectScrapedProposalSuccess, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  Coupon: CouponMapper;
  Boolean: Scalars['Boolean']['output'];
  CouponConnection: CouponConnectionMapper;
  CouponEdge: Omit<CouponEdge, 'node'> & { node: ResolversParentTypes['Coupon'] };
  CouponShopsMissingError: CouponShopsMissingError;
  CouponedValue: CouponedValueMapper;
  CreateBonusProgramInput: CreateBonusProgramInput;
  CreateBonusProgramResult: ResolversUnionTypes<ResolversParentTypes>['CreateBonusProgramResult'];
  CreateBonusProgramSuccess: Omit<CreateBonusProgramSuccess, 'program'> & { program: ResolversParentTypes['BonusProgram'] };
  CreateCouponInput: CreateCouponInput;
  CreateCouponResult: ResolversUnionTypes<ResolversParentTypes>['CreateCouponResult'];
  CreateCouponSuccess: Omit<CreateCouponSuccess, 'coupon'> & { coupon: ResolversParentTypes['Coupon'] };
  CreateShopCategoryInput: CreateShopCategoryInput;
  CreateShopCategoryResult: ResolversUnionTypes<ResolversParentTypes>['CreateShopCategoryResult'];
  CreateShopCategorySuccess: Omit<CreateShopCategorySuccess, 'category'> & { category: ResolversParentTypes['ShopCategory'] };
  CreateShopInput: CreateShopInput;
  CreateShopJobInput: CreateShopJobInput;
  CreateShopJobResult: ResolversUnionTypes<ResolversParentTypes>['CreateShopJobResult'];
  CreateShopJobSuccess: Omit<CreateShopJobSuccess, 'job'> & { job: ResolversParentTypes['ShopJob'] };
  CreateShopResult: ResolversUnionTypes<ResolversParentTypes>['CreateShopResult'];
  CreateShopSuccess: Omit<CreateShopSuccess, 'shop'> & { shop: ResolversParentTypes['Shop'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeleteBonusProgramInput: DeleteBonusProgramInput;
  DeleteBonusProgramResult: ResolversUnionTypes<ResolversParentTypes>['DeleteBonusProgramResult'];
  DeleteBonusProgramSuccess: DeleteBonusProgramSuccess;
  DeleteShopInput: DeleteShopInput;
  DeleteShopJobInput: DeleteShopJobInput;
  DeleteShopJobResult: ResolversUnionTypes<ResolversParentTypes>['DeleteShopJobResult'];
  DeleteShopJobSuccess: DeleteShopJobSuccess;
  DeleteShopMetadataProposalInput: DeleteShopMetadataProposalInput;
  DeleteShopMetadataProposalResult: ResolversUnionTypes<ResolversParentTypes>['DeleteShopMetadataProposalResult'];
  DeleteShopMetadataProposalSuccess: DeleteShopMetadataProposalSuccess;
  DeleteShopResult: ResolversUnionTypes<ResolversParentTypes>['DeleteShopResult'];
  DeleteShopSuccess: Omit<DeleteShopSuccess, 'shopMain'> & { shopMain: ResolversParentTypes['ShopMain'] };
  DeliverCouponsInput: DeliverCouponsInput;
  DeliverCouponsResult: ResolversUnionTypes<ResolversParentTypes>['DeliverCouponsResult'];
  DeliverCouponsSuccess: DeliverCouponsSuccess;
  DeliverRatesInput: DeliverRatesInput;
  DeliverRatesResult: ResolversUnionTypes<ResolversParentTypes>['DeliverRatesResult'];
  DeliverRatesSuccess: DeliverRatesSuccess;
  DeliveredCouponInput: DeliveredCouponInput;
  DeliveredRateInput: DeliveredRateInput;
  DeliveredShopInput: DeliveredShopInput;
  EmailAddress: Scalars['EmailAddress']['output'];
  EndShopRateInput: EndShopRateInput;
  EndShopRateResult: ResolversUnionTypes<ResolversParentTypes>['EndShopRateResult'];
  EndShopRateSuccess: Omit<EndShopRateSuccess, 'rate'> & { rate: ResolversParentTypes['ShopProgramRate'] };
  ImportCouponsInput: ImportCouponsInput;
  ImportCouponsResult: ResolversUnionTypes<ResolversParentTypes>['ImportCouponsResult'];
  ImportCouponsSuccess: ImportCouponsSuccess;
  ImportShopRatesInput: ImportShopRatesInput;
  ImportShopRatesResult: ResolversUnionTypes<ResolversParentTypes>['ImportShopRatesResult'];
  ImportShopRatesSuccess: Omit<ImportShopRatesSuccess, 'rows'> & { rows: Array<ResolversParentTypes['ImportedRateRow']> };
  ImportedRateRow: ImportedRateRowMapper;
  InvalidInputError: InvalidInputError;
  JSON: Scalars['JSON']['output'];
  MarkAllShopNotificationsReadInput: MarkAllShopNotificationsReadInput;
  MarkAllShopNotificationsReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkAllShopNotificationsReadResult'];
  MarkAllShopNotificationsReadSuccess: MarkAllShopNotificationsReadSuccess;
  MarkShopNotificationReadInput: MarkShopNotificationReadInput;
  MarkShopNotificationReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkShopNotificationReadResult'];
  MarkShopNotificationReadSuccess: Omit<MarkShopNotificationReadSuccess, 'notification'> & { notification: ResolversParentTypes['ShopNotification'] };
  MergeShopsInput: MergeShopsInput;
  MergeShopsResult: ResolversUnionTypes<ResolversParentTypes>['MergeShopsResult'];
  MergeShopsSuccess: Omit<MergeShopsSuccess, 'kept' | 'merged'> & { kept: ResolversParentTypes['ShopMain'], merged: ResolversParentTypes['ShopMain'] };
  Money: Money;
  MoneyInput: MoneyInput;
  MoveShopVariantsInput: MoveShopVariantsInput;
  MoveShopVariantsResult: ResolversUnionTypes<ResolversParentTypes>['MoveShopVariantsResult'];
  MoveShopVariantsSuccess: Omit<MoveShopVariantsSuccess, 'source' | 'target'> & { source: ResolversParentTypes['ShopMain'], target: ResolversParentTypes['ShopMain'] };
  Mutation: Record<PropertyKey, never>;
  MutationError: ResolversInterfaceTypes<ResolversParentTypes>['MutationError'];
  NotFoundError: NotFoundError;
  OwnProposalError: OwnProposalError;
  PageInfo: PageInfo;
  Period: Period;
  PeriodInput: PeriodInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  ProgramShop: ProgramShopMapper;
  Proposal: ProposalMapper;
  ProposalAuditEntry: ProposalAuditEntryMapper;
  ProposalAuditEntryConnection: ProposalAuditEntryConnectionMapper;
  ProposalAuditEntryEdge: Omit<ProposalAuditEntryEdge, 'node'> & { node: ResolversParentTypes['ProposalAuditEntry'] };
  ProposalChange: ProposalChangeMapper;
  ProposalConnection: ProposalConnectionMapper;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalVote: ProposalVoteMapper;
  ProposalVoteConnection: ProposalVoteConnectionMapper;
  ProposalVoteEdge: Omit<ProposalVoteEdge, 'node'> & { node: ResolversParentTypes['ProposalVote'] };
  ProposeBonusProgramInput: ProposeBonusProgramInput;
  ProposeBonusProgramResult: ResolversUnionTypes<ResolversParentTypes>['ProposeBonusProgramResult'];
  ProposeBonusProgramSuccess: Omit<ProposeBonusProgramSuccess, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ProposeCouponInput: ProposeCouponInput;
  ProposeCouponResult: ResolversUnionTypes<ResolversParentTypes>['ProposeCouponResult'];
  ProposeCouponSuccess: Omit<ProposeCouponSuccess, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ProposeRateChangeInput: ProposeRateChangeInput;
  ProposeRateChangeResult: ResolversUnionTypes<ResolversParentTypes>['ProposeRateChangeResult'];
  ProposeRateChangeSuccess: Omit<ProposeRateChangeSuccess, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ProposeShopInput: ProposeShopInput;
  ProposeShopMergeByShopsInput: ProposeShopMergeByShopsInput;
  ProposeShopMergeByShopsResult: ResolversUnionTypes<ResolversParentTypes>['ProposeShopMergeByShopsResult'];
  ProposeShopMergeByShopsSuccess: Omit<ProposeShopMergeByShopsSuccess, 'proposal'> & { proposal: ResolversParentTypes['ShopMergeProposal'] };
  ProposeShopMergeInput: ProposeShopMergeInput;
  ProposeShopMergeResult: ResolversUnionTypes<ResolversParentTypes>['ProposeShopMergeResult'];
  ProposeShopMergeSuccess: Omit<ProposeShopMergeSuccess, 'proposal'> & { proposal: ResolversParentTypes['ShopMergeProposal'] };
  ProposeShopMetadataInput: ProposeShopMetadataInput;
  ProposeShopMetadataResult: ResolversUnionTypes<ResolversParentTypes>['ProposeShopMetadataResult'];
  ProposeShopMetadataSuccess: Omit<ProposeShopMetadataSuccess, 'proposal'> & { proposal: ResolversParentTypes['ShopMetadataProposal'] };
  ProposeShopResult: ResolversUnionTypes<ResolversParentTypes>['ProposeShopResult'];
  ProposeShopSuccess: Omit<ProposeShopSuccess, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ProposeShopUrlInput: ProposeShopUrlInput;
  ProposeShopUrlResult: ResolversUnionTypes<ResolversParentTypes>['ProposeShopUrlResult'];
  ProposeShopUrlSuccess: Omit<ProposeShopUrlSuccess, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ProposedBonusProgram: ProposedBonusProgramMapper;
  ProposedContent: ResolversUnionTypes<ResolversParentTypes>['ProposedContent'];
  ProposedCoupon: ProposedCouponMapper;
  ProposedRate: ProposedRateMapper;
  ProposedShop: ProposedShopMapper;
  ProposedUrl: ProposedUrlMapper;
  PurchaseRanking: PurchaseRankingMapper;
  Query: Record<PropertyKey, never>;
  RankedBasket: RankedBasketMapper;
  RankedBasketItem: RankedBasketItemMapper;
  RankedContract: RankedContractMapper;
  RankedProgram: RankedProgramMapper;
  RankedRate: RankedRateMapper;
  RankedVoucher: RankedVoucherMapper;
  RateComment: RateCommentMapper;
  RateCommentConnection: RateCommentConnectionMapper;
  RateCommentEdge: Omit<RateCommentEdge, 'node'> & { node: ResolversParentTypes['RateComment'] };
  RejectProposalInput: RejectProposalInput;
  RejectProposalResult: ResolversUnionTypes<ResolversParentTypes>['RejectProposalResult'];
  RejectProposalSuccess: Omit<RejectProposalSuccess, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  RejectShopContributorInput: RejectShopContributorInput;
  RejectShopContributorResult: ResolversUnionTypes<ResolversParentTypes>['RejectShopContributorResult'];
  RejectShopContributorSuccess: Omit<RejectShopContributorSuccess, 'request'> & { request: ResolversParentTypes['ShopContributorRequest'] };
  RejectShopMergeInput: RejectShopMergeInput;
  RejectShopMergeResult: ResolversUnionTypes<ResolversParentTypes>['RejectShopMergeResult'];
  RejectShopMergeSuccess: Omit<RejectShopMergeSuccess, 'proposal'> & { proposal: ResolversParentTypes['ShopMergeProposal'] };
  RejectShopMetadataInput: RejectShopMetadataInput;
  RejectShopMetadataResult: ResolversUnionTypes<ResolversParentTypes>['RejectShopMetadataResult'];
  RejectShopMetadataSuccess: Omit<RejectShopMetadataSuccess, 'proposal'> & { proposal: ResolversParentTypes['ShopMetadataProposal'] };
  RemoveShopVariantInput: RemoveShopVariantInput;
  RemoveShopVariantResult: ResolversUnionTypes<ResolversParentTypes>['RemoveShopVariantResult'];
  RemoveShopVariantSuccess: Omit<RemoveShopVariantSuccess, 'shopMain'> & { shopMain: ResolversParentTypes['ShopMain'] };
  RequestShopContributorInput: RequestShopContributorInput;
  RequestShopContributorResult: ResolversUnionTypes<ResolversParentTypes>['RequestShopContributorResult'];
  RequestShopContributorSuccess: Omit<RequestShopContributorSuccess, 'request'> & { request: ResolversParentTypes['ShopContributorRequest'] };
  RescoreShopVariantsInput: RescoreShopVariantsInput;
  RescoreShopVariantsResult: ResolversUnionTypes<ResolversParentTypes>['RescoreShopVariantsResult'];
  RescoreShopVariantsSuccess: RescoreShopVariantsSuccess;
  RestoreShopInput: RestoreShopInput;
  RestoreShopResult: ResolversUnionTypes<ResolversParentTypes>['RestoreShopResult'];
  RestoreShopSuccess: Omit<RestoreShopSuccess, 'shopMain'> & { shopMain: ResolversParentTypes['ShopMain'] };
  RunShopJobInput: RunShopJobInput;
  RunShopJobResult: ResolversUnionTypes<ResolversParentTypes>['RunShopJobResult'];
  RunShopJobSuccess: Omit<RunShopJobSuccess, 'run'> & { run: ResolversParentTypes['ShopJobRun'] };
  ScrapeLogLine: ScrapeLogLineMapper;
  ScrapeLogLineConnection: ScrapeLogLineConnectionMapper;
  ScrapeLogLineEdge: Omit<ScrapeLogLineEdge, 'node'> & { node: ResolversParentTypes['ScrapeLogLine'] };
  SetFavoriteProgramsInput: SetFavoriteProgramsInput;
  SetFavoriteProgramsResult: ResolversUnionTypes<ResolversParentTypes>['SetFavoriteProgramsResult'];
  SetFavoriteProgramsSuccess: Omit<SetFavoriteProgramsSuccess, 'member'> & { member: ResolversParentTypes['ShopMember'] };
  SetShopJobEnabledInput: SetShopJobEnabledInput;
  SetShopJobEnabledResult: ResolversUnionTypes<ResolversParentTypes>['SetShopJobEnabledResult'];
  SetShopJobEnabledSuccess: Omit<SetShopJobEnabledSuccess, 'job'> & { job: ResolversParentTypes['ShopJob'] };
  SetShopRateInput: SetShopRateInput;
  SetShopRateResult: ResolversUnionTypes<ResolversParentTypes>['SetShopRateResult'];
  SetShopRateSuccess: Omit<SetShopRateSuccess, 'rate'> & { rate: ResolversParentTypes['ShopProgramRate'] };
  Shop: ShopMapper;
  ShopCategory: ShopCategoryMapper;
  ShopCategoryConnection: ShopCategoryConnectionMapper;
  ShopCategoryEdge: Omit<ShopCategoryEdge, 'node'> & { node: ResolversParentTypes['ShopCategory'] };
  ShopCategoryExistsError: ShopCategoryExistsError;
  ShopConnection: ShopConnectionMapper;
  ShopContributorRequest: ShopContributorRequestMapper;
  ShopContributorRequestConnection: ShopContributorRequestConnectionMapper;
  ShopContributorRequestEdge: Omit<ShopContributorRequestEdge, 'node'> & { node: ResolversParentTypes['ShopContributorRequest'] };
  ShopEdge: Omit<ShopEdge, 'node'> & { node: ResolversParentTypes['Shop'] };
  ShopExistsError: ShopExistsError;
  ShopJob: ShopJobMapper;
  ShopJobConnection: ShopJobConnectionMapper;
  ShopJobEdge: Omit<ShopJobEdge, 'node'> & { node: ResolversParentTypes['ShopJob'] };
  ShopJobExistsError: ShopJobExistsError;
  ShopJobFeed: ShopJobFeed;
  ShopJobFeedInput: ShopJobFeedInput;
  ShopJobMessage: ShopJobMessage;
  ShopJobRun: ShopJobRunMapper;
  ShopJobRunConnection: ShopJobRunConnectionMapper;
  ShopJobRunEdge: Omit<ShopJobRunEdge, 'node'> & { node: ResolversParentTypes['ShopJobRun'] };
  ShopMain: ShopMainMapper;
  ShopMainConnection: ShopMainConnectionMapper;
  ShopMainEdge: Omit<ShopMainEdge, 'node'> & { node: ResolversParentTypes['ShopMain'] };
  ShopMember: ShopMemberMapper;
  ShopMemberConnection: ShopMemberConnectionMapper;
  ShopMemberEdge: Omit<ShopMemberEdge, 'node'> & { node: ResolversParentTypes['ShopMember'] };
  ShopMerge: ShopMergeMapper;
  ShopMergeConnection: ShopMergeConnectionMapper;
  ShopMergeEdge: Omit<ShopMergeEdge, 'node'> & { node: ResolversParentTypes['ShopMerge'] };
  ShopMergeProposal: ShopMergeProposalMapper;
  ShopMergeProposalConnection: ShopMergeProposalConnectionMapper;
  ShopMergeProposalEdge: Omit<ShopMergeProposalEdge, 'node'> & { node: ResolversParentTypes['ShopMergeProposal'] };
  ShopMetadataProposal: ShopMetadataProposalMapper;
  ShopMetadataProposalConnection: ShopMetadataProposalConnectionMapper;
  ShopMetadataProposalEdge: Omit<ShopMetadataProposalEdge, 'node'> & { node: ResolversParentTypes['ShopMetadataProposal'] };
  ShopNotification: ShopNotificationMapper;
  ShopNotificationConnection: ShopNotificationConnectionMapper;
  ShopNotificationEdge: Omit<ShopNotificationEdge, 'node'> & { node: ResolversParentTypes['ShopNotification'] };
  ShopNotificationLink: ResolversUnionTypes<ResolversParentTypes>['ShopNotificationLink'];
  ShopNotificationReceived: ShopNotificationReceivedMapper;
  ShopPointsNumbers: ShopPointsNumbers;
  ShopProgramRate: ShopProgramRateMapper;
  ShopProgramRateConnection: ShopProgramRateConnectionMapper;
  ShopProgramRateEdge: Omit<ShopProgramRateEdge, 'node'> & { node: ResolversParentTypes['ShopProgramRate'] };
  ShopRateValue: ShopRateValueMapper;
  ShopSuggestion: ShopSuggestionMapper;
  ShopVariant: ShopVariantMapper;
  ShopVariantExistsError: ShopVariantExistsError;
  SimilarBrand: SimilarBrandMapper;
  SplitShopInput: SplitShopInput;
  SplitShopResult: ResolversUnionTypes<ResolversParentTypes>['SplitShopResult'];
  SplitShopSuccess: Omit<SplitShopSuccess, 'created' | 'source'> & { created: ResolversParentTypes['ShopMain'], source: ResolversParentTypes['ShopMain'] };
  Subscription: Record<PropertyKey, never>;
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  UnmergeShopInput: UnmergeShopInput;
  UnmergeShopResult: ResolversUnionTypes<ResolversParentTypes>['UnmergeShopResult'];
  UnmergeShopSuccess: Omit<UnmergeShopSuccess, 'kept' | 'restored'> & { kept: ResolversParentTypes['ShopMain'], restored: ResolversParentTypes['ShopMain'] };
  UpdateBonusProgramInput: UpdateBonusProgramInput;
  UpdateBonusProgramResult: ResolversUnionTypes<ResolversParentTypes>['UpdateBonusProgramResult'];
  UpdateBonusProgramSuccess: Omit<UpdateBonusProgramSuccess, 'program'> & { program: ResolversParentTypes['BonusProgram'] };
  UpdateShopJobInput: UpdateShopJobInput;
  UpdateShopJobResult: ResolversUnionTypes<ResolversParentTypes>['UpdateShopJobResult'];
  UpdateShopJobSuccess: Omit<UpdateShopJobSuccess, 'job'> & { job: ResolversParentTypes['ShopJob'] };
  User: UserMapper;
  VoteOnProposalInput: VoteOnProposalInput;
  VoteOnProposalResult: ResolversUnionTypes<ResolversParentTypes>['VoteOnProposalResult'];
  VoteOnProposalSuccess: Omit<VoteOnProposalSuccess, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  WithdrawCouponInput: WithdrawCouponInput;
  WithdrawCouponResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCouponResult'];
  WithdrawCouponSuccess: Omit<WithdrawCouponSuccess, 'coupon'> & { coupon: ResolversParentTypes['Coupon'] };
  String: Scalars['String']['output'];
};

export type DeliveryDirectiveArgs = {
  admission: Maybe<Scalars['String']['input']>;
  cursor: Maybe<Scalars['String']['input']>;
  key: Maybe<Scalars['String']['input']>;
  scope?: Delivery__Scope;
  whenBehind?: Delivery__WhenBehind;
};

export type DeliveryDirectiveResolver<Result, Parent, ContextType = ShopPointsContext, Args = DeliveryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddRateCommentResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['AddRateCommentResult'] = ResolversParentTypes['AddRateCommentResult']> = {
  __resolveType?: TypeResolveFn<'AddRateCommentSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AddRateCommentSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['AddRateCommentSuccess'] = ResolversParentTypes['AddRateCommentSuccess']> = {
  comment?: Resolver<ResolversTypes['RateComment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddShopVariantResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['AddShopVariantResult'] = ResolversParentTypes['AddShopVariantResult']> = {
  __resolveType?: TypeResolveFn<'AddShopVariantSuccess' | 'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'ShopVariantExistsError', ParentType, ContextType>;
};

export type AddShopVariantSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['AddShopVariantSuccess'] = ResolversParentTypes['AddShopVariantSuccess']> = {
  variant?: Resolver<ResolversTypes['ShopVariant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppliedCouponResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['AppliedCoupon'] = ResolversParentTypes['AppliedCoupon']> = {
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
};

export type ApproveProposalResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ApproveProposalResult'] = ResolversParentTypes['ApproveProposalResult']> = {
  __resolveType?: TypeResolveFn<'ApproveProposalSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type ApproveProposalSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ApproveProposalSuccess'] = ResolversParentTypes['ApproveProposalSuccess']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveShopContributorResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ApproveShopContributorResult'] = ResolversParentTypes['ApproveShopContributorResult']> = {
  __resolveType?: TypeResolveFn<'ApproveShopContributorSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type ApproveShopContributorSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ApproveShopContributorSuccess'] = ResolversParentTypes['ApproveShopContributorSuccess']> = {
  request?: Resolver<ResolversTypes['ShopContributorRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveShopMergeResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ApproveShopMergeResult'] = ResolversParentTypes['ApproveShopMergeResult']> = {
  __resolveType?: TypeResolveFn<'ApproveShopMergeSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type ApproveShopMergeSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ApproveShopMergeSuccess'] = ResolversParentTypes['ApproveShopMergeSuccess']> = {
  proposal?: Resolver<ResolversTypes['ShopMergeProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveShopMetadataResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ApproveShopMetadataResult'] = ResolversParentTypes['ApproveShopMetadataResult']> = {
  __resolveType?: TypeResolveFn<'ApproveShopMetadataSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type ApproveShopMetadataSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ApproveShopMetadataSuccess'] = ResolversParentTypes['ApproveShopMetadataSuccess']> = {
  proposal?: Resolver<ResolversTypes['ShopMetadataProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArithmeticStepResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ArithmeticStep'] = ResolversParentTypes['ArithmeticStep']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['ArithmeticFigure'], ParentType, ContextType>;
};

export type BasketProgramResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['BasketProgram'] = ResolversParentTypes['BasketProgram']> = {
  coveredItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['BonusProgram'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BonusProgramResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['BonusProgram'] = ResolversParentTypes['BonusProgram'], FederationReferenceType extends FederationReferenceTypes['BonusProgram'] = FederationReferenceTypes['BonusProgram']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BonusProgram']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bestShops?: Resolver<Maybe<Array<ResolversTypes['ProgramShop']>>, ParentType, ContextType, RequireFields<BonusProgramBestShopsArgs, 'first'>>;
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

export type CancelShopJobRunResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CancelShopJobRunResult'] = ResolversParentTypes['CancelShopJobRunResult']> = {
  __resolveType?: TypeResolveFn<'CancelShopJobRunSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelShopJobRunSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CancelShopJobRunSuccess'] = ResolversParentTypes['CancelShopJobRunSuccess']> = {
  run?: Resolver<ResolversTypes['ShopJobRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CorrectScrapedProposalResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CorrectScrapedProposalResult'] = ResolversParentTypes['CorrectScrapedProposalResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'CorrectScrapedProposalSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CorrectScrapedProposalSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CorrectScrapedProposalSuccess'] = ResolversParentTypes['CorrectScrapedProposalSuccess']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon']> = {
  combinable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CouponKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['BonusProgram']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CouponStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CouponConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CouponConnection'] = ResolversParentTypes['CouponConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouponEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CouponEdge'] = ResolversParentTypes['CouponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
};

export type CouponShopsMissingErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CouponShopsMissingError'] = ResolversParentTypes['CouponShopsMissingError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingShops?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponedValueResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CouponedValue'] = ResolversParentTypes['CouponedValue']> = {
  coupons?: Resolver<Array<ResolversTypes['AppliedCoupon']>, ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ShopRateValue'], ParentType, ContextType>;
};

export type CreateBonusProgramResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateBonusProgramResult'] = ResolversParentTypes['CreateBonusProgramResult']> = {
  __resolveType?: TypeResolveFn<'BonusProgramExistsError' | 'CreateBonusProgramSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateBonusProgramSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateBonusProgramSuccess'] = ResolversParentTypes['CreateBonusProgramSuccess']> = {
  program?: Resolver<ResolversTypes['BonusProgram'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCouponResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateCouponResult'] = ResolversParentTypes['CreateCouponResult']> = {
  __resolveType?: TypeResolveFn<'CreateCouponSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateCouponSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateCouponSuccess'] = ResolversParentTypes['CreateCouponSuccess']> = {
  coupon?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateShopCategoryResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateShopCategoryResult'] = ResolversParentTypes['CreateShopCategoryResult']> = {
  __resolveType?: TypeResolveFn<'CreateShopCategorySuccess' | 'InvalidInputError' | 'NotFoundError' | 'ShopCategoryExistsError', ParentType, ContextType>;
};

export type CreateShopCategorySuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateShopCategorySuccess'] = ResolversParentTypes['CreateShopCategorySuccess']> = {
  category?: Resolver<ResolversTypes['ShopCategory'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateShopJobResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateShopJobResult'] = ResolversParentTypes['CreateShopJobResult']> = {
  __resolveType?: TypeResolveFn<'CreateShopJobSuccess' | 'InvalidInputError' | 'ShopJobExistsError', ParentType, ContextType>;
};

export type CreateShopJobSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['CreateShopJobSuccess'] = ResolversParentTypes['CreateShopJobSuccess']> = {
  job?: Resolver<ResolversTypes['ShopJob'], ParentType, ContextType>;
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

export type DeleteBonusProgramResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeleteBonusProgramResult'] = ResolversParentTypes['DeleteBonusProgramResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'DeleteBonusProgramSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type DeleteBonusProgramSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeleteBonusProgramSuccess'] = ResolversParentTypes['DeleteBonusProgramSuccess']> = {
  programId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteShopJobResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeleteShopJobResult'] = ResolversParentTypes['DeleteShopJobResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'DeleteShopJobSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type DeleteShopJobSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeleteShopJobSuccess'] = ResolversParentTypes['DeleteShopJobSuccess']> = {
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteShopMetadataProposalResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeleteShopMetadataProposalResult'] = ResolversParentTypes['DeleteShopMetadataProposalResult']> = {
  __resolveType?: TypeResolveFn<'DeleteShopMetadataProposalSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type DeleteShopMetadataProposalSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeleteShopMetadataProposalSuccess'] = ResolversParentTypes['DeleteShopMetadataProposalSuccess']> = {
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteShopResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeleteShopResult'] = ResolversParentTypes['DeleteShopResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'DeleteShopSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type DeleteShopSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeleteShopSuccess'] = ResolversParentTypes['DeleteShopSuccess']> = {
  shopMain?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliverCouponsResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeliverCouponsResult'] = ResolversParentTypes['DeliverCouponsResult']> = {
  __resolveType?: TypeResolveFn<'CouponShopsMissingError' | 'DeliverCouponsSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type DeliverCouponsSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeliverCouponsSuccess'] = ResolversParentTypes['DeliverCouponsSuccess']> = {
  ingested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRepeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliverRatesResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeliverRatesResult'] = ResolversParentTypes['DeliverRatesResult']> = {
  __resolveType?: TypeResolveFn<'DeliverRatesSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type DeliverRatesSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['DeliverRatesSuccess'] = ResolversParentTypes['DeliverRatesSuccess']> = {
  ingested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRepeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ImportCouponsResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ImportCouponsResult'] = ResolversParentTypes['ImportCouponsResult']> = {
  __resolveType?: TypeResolveFn<'CouponShopsMissingError' | 'ImportCouponsSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ImportCouponsSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ImportCouponsSuccess'] = ResolversParentTypes['ImportCouponsSuccess']> = {
  ingested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportShopRatesResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ImportShopRatesResult'] = ResolversParentTypes['ImportShopRatesResult']> = {
  __resolveType?: TypeResolveFn<'ImportShopRatesSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type ImportShopRatesSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ImportShopRatesSuccess'] = ResolversParentTypes['ImportShopRatesSuccess']> = {
  rows?: Resolver<Array<ResolversTypes['ImportedRateRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportedRateRowResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ImportedRateRow'] = ResolversParentTypes['ImportedRateRow']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportedRateOutcome'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shopMainId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type MarkAllShopNotificationsReadResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['MarkAllShopNotificationsReadResult'] = ResolversParentTypes['MarkAllShopNotificationsReadResult']> = {
  __resolveType?: TypeResolveFn<'MarkAllShopNotificationsReadSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type MarkAllShopNotificationsReadSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['MarkAllShopNotificationsReadSuccess'] = ResolversParentTypes['MarkAllShopNotificationsReadSuccess']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkShopNotificationReadResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['MarkShopNotificationReadResult'] = ResolversParentTypes['MarkShopNotificationReadResult']> = {
  __resolveType?: TypeResolveFn<'MarkShopNotificationReadSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type MarkShopNotificationReadSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['MarkShopNotificationReadSuccess'] = ResolversParentTypes['MarkShopNotificationReadSuccess']> = {
  notification?: Resolver<ResolversTypes['ShopNotification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeShopsResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['MergeShopsResult'] = ResolversParentTypes['MergeShopsResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'MergeShopsSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type MergeShopsSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['MergeShopsSuccess'] = ResolversParentTypes['MergeShopsSuccess']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveShopVariantsResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['MoveShopVariantsResult'] = ResolversParentTypes['MoveShopVariantsResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'MoveShopVariantsSuccess' | 'NotFoundError' | 'ShopVariantExistsError', ParentType, ContextType>;
};

export type MoveShopVariantsSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['MoveShopVariantsSuccess'] = ResolversParentTypes['MoveShopVariantsSuccess']> = {
  source?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addRateComment?: Resolver<Maybe<ResolversTypes['AddRateCommentResult']>, ParentType, ContextType, RequireFields<MutationAddRateCommentArgs, 'input'>>;
  addShopVariant?: Resolver<Maybe<ResolversTypes['AddShopVariantResult']>, ParentType, ContextType, RequireFields<MutationAddShopVariantArgs, 'input'>>;
  approveProposal?: Resolver<Maybe<ResolversTypes['ApproveProposalResult']>, ParentType, ContextType, RequireFields<MutationApproveProposalArgs, 'input'>>;
  approveShopContributor?: Resolver<Maybe<ResolversTypes['ApproveShopContributorResult']>, ParentType, ContextType, RequireFields<MutationApproveShopContributorArgs, 'input'>>;
  approveShopMerge?: Resolver<Maybe<ResolversTypes['ApproveShopMergeResult']>, ParentType, ContextType, RequireFields<MutationApproveShopMergeArgs, 'input'>>;
  approveShopMetadata?: Resolver<Maybe<ResolversTypes['ApproveShopMetadataResult']>, ParentType, ContextType, RequireFields<MutationApproveShopMetadataArgs, 'input'>>;
  cancelShopJobRun?: Resolver<Maybe<ResolversTypes['CancelShopJobRunResult']>, ParentType, ContextType, RequireFields<MutationCancelShopJobRunArgs, 'input'>>;
  changeShopMemberRole?: Resolver<Maybe<ResolversTypes['ChangeShopMemberRoleResult']>, ParentType, ContextType, RequireFields<MutationChangeShopMemberRoleArgs, 'input'>>;
  changeShopMemberStatus?: Resolver<Maybe<ResolversTypes['ChangeShopMemberStatusResult']>, ParentType, ContextType, RequireFields<MutationChangeShopMemberStatusArgs, 'input'>>;
  correctScrapedProposal?: Resolver<Maybe<ResolversTypes['CorrectScrapedProposalResult']>, ParentType, ContextType, RequireFields<MutationCorrectScrapedProposalArgs, 'input'>>;
  createBonusProgram?: Resolver<Maybe<ResolversTypes['CreateBonusProgramResult']>, ParentType, ContextType, RequireFields<MutationCreateBonusProgramArgs, 'input'>>;
  createCoupon?: Resolver<Maybe<ResolversTypes['CreateCouponResult']>, ParentType, ContextType, RequireFields<MutationCreateCouponArgs, 'input'>>;
  createShop?: Resolver<Maybe<ResolversTypes['CreateShopResult']>, ParentType, ContextType, RequireFields<MutationCreateShopArgs, 'input'>>;
  createShopCategory?: Resolver<Maybe<ResolversTypes['CreateShopCategoryResult']>, ParentType, ContextType, RequireFields<MutationCreateShopCategoryArgs, 'input'>>;
  createShopJob?: Resolver<Maybe<ResolversTypes['CreateShopJobResult']>, ParentType, ContextType, RequireFields<MutationCreateShopJobArgs, 'input'>>;
  deleteBonusProgram?: Resolver<Maybe<ResolversTypes['DeleteBonusProgramResult']>, ParentType, ContextType, RequireFields<MutationDeleteBonusProgramArgs, 'input'>>;
  deleteShop?: Resolver<Maybe<ResolversTypes['DeleteShopResult']>, ParentType, ContextType, RequireFields<MutationDeleteShopArgs, 'input'>>;
  deleteShopJob?: Resolver<Maybe<ResolversTypes['DeleteShopJobResult']>, ParentType, ContextType, RequireFields<MutationDeleteShopJobArgs, 'input'>>;
  deleteShopMetadataProposal?: Resolver<Maybe<ResolversTypes['DeleteShopMetadataProposalResult']>, ParentType, ContextType, RequireFields<MutationDeleteShopMetadataProposalArgs, 'input'>>;
  deliverCoupons?: Resolver<Maybe<ResolversTypes['DeliverCouponsResult']>, ParentType, ContextType, RequireFields<MutationDeliverCouponsArgs, 'input'>>;
  deliverRates?: Resolver<Maybe<ResolversTypes['DeliverRatesResult']>, ParentType, ContextType, RequireFields<MutationDeliverRatesArgs, 'input'>>;
  endShopRate?: Resolver<Maybe<ResolversTypes['EndShopRateResult']>, ParentType, ContextType, RequireFields<MutationEndShopRateArgs, 'input'>>;
  importCoupons?: Resolver<Maybe<ResolversTypes['ImportCouponsResult']>, ParentType, ContextType, RequireFields<MutationImportCouponsArgs, 'input'>>;
  importShopRates?: Resolver<Maybe<ResolversTypes['ImportShopRatesResult']>, ParentType, ContextType, RequireFields<MutationImportShopRatesArgs, 'input'>>;
  markAllShopNotificationsRead?: Resolver<Maybe<ResolversTypes['MarkAllShopNotificationsReadResult']>, ParentType, ContextType, RequireFields<MutationMarkAllShopNotificationsReadArgs, 'input'>>;
  markShopNotificationRead?: Resolver<Maybe<ResolversTypes['MarkShopNotificationReadResult']>, ParentType, ContextType, RequireFields<MutationMarkShopNotificationReadArgs, 'input'>>;
  mergeShops?: Resolver<Maybe<ResolversTypes['MergeShopsResult']>, ParentType, ContextType, RequireFields<MutationMergeShopsArgs, 'input'>>;
  moveShopVariants?: Resolver<Maybe<ResolversTypes['MoveShopVariantsResult']>, ParentType, ContextType, RequireFields<MutationMoveShopVariantsArgs, 'input'>>;
  proposeBonusProgram?: Resolver<Maybe<ResolversTypes['ProposeBonusProgramResult']>, ParentType, ContextType, RequireFields<MutationProposeBonusProgramArgs, 'input'>>;
  proposeCoupon?: Resolver<Maybe<ResolversTypes['ProposeCouponResult']>, ParentType, ContextType, RequireFields<MutationProposeCouponArgs, 'input'>>;
  proposeRateChange?: Resolver<Maybe<ResolversTypes['ProposeRateChangeResult']>, ParentType, ContextType, RequireFields<MutationProposeRateChangeArgs, 'input'>>;
  proposeShop?: Resolver<Maybe<ResolversTypes['ProposeShopResult']>, ParentType, ContextType, RequireFields<MutationProposeShopArgs, 'input'>>;
  proposeShopMerge?: Resolver<Maybe<ResolversTypes['ProposeShopMergeResult']>, ParentType, ContextType, RequireFields<MutationProposeShopMergeArgs, 'input'>>;
  proposeShopMergeByShops?: Resolver<Maybe<ResolversTypes['ProposeShopMergeByShopsResult']>, ParentType, ContextType, RequireFields<MutationProposeShopMergeByShopsArgs, 'input'>>;
  proposeShopMetadata?: Resolver<Maybe<ResolversTypes['ProposeShopMetadataResult']>, ParentType, ContextType, RequireFields<MutationProposeShopMetadataArgs, 'input'>>;
  proposeShopUrl?: Resolver<Maybe<ResolversTypes['ProposeShopUrlResult']>, ParentType, ContextType, RequireFields<MutationProposeShopUrlArgs, 'input'>>;
  rejectProposal?: Resolver<Maybe<ResolversTypes['RejectProposalResult']>, ParentType, ContextType, RequireFields<MutationRejectProposalArgs, 'input'>>;
  rejectShopContributor?: Resolver<Maybe<ResolversTypes['RejectShopContributorResult']>, ParentType, ContextType, RequireFields<MutationRejectShopContributorArgs, 'input'>>;
  rejectShopMerge?: Resolver<Maybe<ResolversTypes['RejectShopMergeResult']>, ParentType, ContextType, RequireFields<MutationRejectShopMergeArgs, 'input'>>;
  rejectShopMetadata?: Resolver<Maybe<ResolversTypes['RejectShopMetadataResult']>, ParentType, ContextType, RequireFields<MutationRejectShopMetadataArgs, 'input'>>;
  removeShopVariant?: Resolver<Maybe<ResolversTypes['RemoveShopVariantResult']>, ParentType, ContextType, RequireFields<MutationRemoveShopVariantArgs, 'input'>>;
  requestShopContributor?: Resolver<Maybe<ResolversTypes['RequestShopContributorResult']>, ParentType, ContextType, RequireFields<MutationRequestShopContributorArgs, 'input'>>;
  rescoreShopVariants?: Resolver<Maybe<ResolversTypes['RescoreShopVariantsResult']>, ParentType, ContextType, RequireFields<MutationRescoreShopVariantsArgs, 'input'>>;
  restoreShop?: Resolver<Maybe<ResolversTypes['RestoreShopResult']>, ParentType, ContextType, RequireFields<MutationRestoreShopArgs, 'input'>>;
  runShopJob?: Resolver<Maybe<ResolversTypes['RunShopJobResult']>, ParentType, ContextType, RequireFields<MutationRunShopJobArgs, 'input'>>;
  setFavoritePrograms?: Resolver<Maybe<ResolversTypes['SetFavoriteProgramsResult']>, ParentType, ContextType, RequireFields<MutationSetFavoriteProgramsArgs, 'input'>>;
  setShopJobEnabled?: Resolver<Maybe<ResolversTypes['SetShopJobEnabledResult']>, ParentType, ContextType, RequireFields<MutationSetShopJobEnabledArgs, 'input'>>;
  setShopRate?: Resolver<Maybe<ResolversTypes['SetShopRateResult']>, ParentType, ContextType, RequireFields<MutationSetShopRateArgs, 'input'>>;
  splitShop?: Resolver<Maybe<ResolversTypes['SplitShopResult']>, ParentType, ContextType, RequireFields<MutationSplitShopArgs, 'input'>>;
  unmergeShop?: Resolver<Maybe<ResolversTypes['UnmergeShopResult']>, ParentType, ContextType, RequireFields<MutationUnmergeShopArgs, 'input'>>;
  updateBonusProgram?: Resolver<Maybe<ResolversTypes['UpdateBonusProgramResult']>, ParentType, ContextType, RequireFields<MutationUpdateBonusProgramArgs, 'input'>>;
  updateShopJob?: Resolver<Maybe<ResolversTypes['UpdateShopJobResult']>, ParentType, ContextType, RequireFields<MutationUpdateShopJobArgs, 'input'>>;
  voteOnProposal?: Resolver<Maybe<ResolversTypes['VoteOnProposalResult']>, ParentType, ContextType, RequireFields<MutationVoteOnProposalArgs, 'input'>>;
  withdrawCoupon?: Resolver<Maybe<ResolversTypes['WithdrawCouponResult']>, ParentType, ContextType, RequireFields<MutationWithdrawCouponArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  __resolveType?: TypeResolveFn<'BonusProgramExistsError' | 'ConflictError' | 'CouponShopsMissingError' | 'InvalidInputError' | 'NotFoundError' | 'OwnProposalError' | 'ShopCategoryExistsError' | 'ShopExistsError' | 'ShopJobExistsError' | 'ShopVariantExistsError', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnProposalErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['OwnProposalError'] = ResolversParentTypes['OwnProposalError']> = {
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

export type ProgramShopResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProgramShop'] = ResolversParentTypes['ProgramShop']> = {
  explanation?: Resolver<Array<ResolversTypes['ArithmeticStep']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['ShopProgramRate'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedBySystem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  auditTrail?: Resolver<ResolversTypes['ProposalAuditEntryConnection'], ParentType, ContextType, Partial<ProposalAuditTrailArgs>>;
  content?: Resolver<ResolversTypes['ProposedContent'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downvotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownVote?: Resolver<Maybe<ResolversTypes['ProposalVoteValue']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['BonusProgram']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProposalSource'], ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ProposalType'], ParentType, ContextType>;
  upvotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['ProposalVoteConnection']>, ParentType, ContextType, Partial<ProposalVotesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalAuditEntryResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposalAuditEntry'] = ResolversParentTypes['ProposalAuditEntry']> = {
  action?: Resolver<ResolversTypes['ProposalAction'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProposalAuditEntryConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposalAuditEntryConnection'] = ResolversParentTypes['ProposalAuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalAuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalAuditEntryEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposalAuditEntryEdge'] = ResolversParentTypes['ProposalAuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProposalAuditEntry'], ParentType, ContextType>;
};

export type ProposalChangeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposalChange'] = ResolversParentTypes['ProposalChange']> = {
  action?: Resolver<ResolversTypes['ProposalAction'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalVoteResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposalVote'] = ResolversParentTypes['ProposalVote']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ProposalVoteValue'], ParentType, ContextType>;
  voter?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalVoteConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposalVoteConnection'] = ResolversParentTypes['ProposalVoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalVoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalVoteEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposalVoteEdge'] = ResolversParentTypes['ProposalVoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProposalVote'], ParentType, ContextType>;
};

export type ProposeBonusProgramResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeBonusProgramResult'] = ResolversParentTypes['ProposeBonusProgramResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'ProposeBonusProgramSuccess', ParentType, ContextType>;
};

export type ProposeBonusProgramSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeBonusProgramSuccess'] = ResolversParentTypes['ProposeBonusProgramSuccess']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeCouponResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeCouponResult'] = ResolversParentTypes['ProposeCouponResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ProposeCouponSuccess', ParentType, ContextType>;
};

export type ProposeCouponSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeCouponSuccess'] = ResolversParentTypes['ProposeCouponSuccess']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeRateChangeResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeRateChangeResult'] = ResolversParentTypes['ProposeRateChangeResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ProposeRateChangeSuccess', ParentType, ContextType>;
};

export type ProposeRateChangeSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeRateChangeSuccess'] = ResolversParentTypes['ProposeRateChangeSuccess']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeShopMergeByShopsResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeShopMergeByShopsResult'] = ResolversParentTypes['ProposeShopMergeByShopsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ProposeShopMergeByShopsSuccess', ParentType, ContextType>;
};

export type ProposeShopMergeByShopsSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeShopMergeByShopsSuccess'] = ResolversParentTypes['ProposeShopMergeByShopsSuccess']> = {
  proposal?: Resolver<ResolversTypes['ShopMergeProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeShopMergeResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeShopMergeResult'] = ResolversParentTypes['ProposeShopMergeResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ProposeShopMergeSuccess', ParentType, ContextType>;
};

export type ProposeShopMergeSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeShopMergeSuccess'] = ResolversParentTypes['ProposeShopMergeSuccess']> = {
  proposal?: Resolver<ResolversTypes['ShopMergeProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeShopMetadataResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeShopMetadataResult'] = ResolversParentTypes['ProposeShopMetadataResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ProposeShopMetadataSuccess', ParentType, ContextType>;
};

export type ProposeShopMetadataSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeShopMetadataSuccess'] = ResolversParentTypes['ProposeShopMetadataSuccess']> = {
  proposal?: Resolver<ResolversTypes['ShopMetadataProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeShopResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeShopResult'] = ResolversParentTypes['ProposeShopResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'ProposeShopSuccess', ParentType, ContextType>;
};

export type ProposeShopSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeShopSuccess'] = ResolversParentTypes['ProposeShopSuccess']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeShopUrlResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeShopUrlResult'] = ResolversParentTypes['ProposeShopUrlResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ProposeShopUrlSuccess', ParentType, ContextType>;
};

export type ProposeShopUrlSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposeShopUrlSuccess'] = ResolversParentTypes['ProposeShopUrlSuccess']> = {
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedBonusProgramResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposedBonusProgram'] = ResolversParentTypes['ProposedBonusProgram']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointValueEur?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedContentResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposedContent'] = ResolversParentTypes['ProposedContent']> = {
  __resolveType?: TypeResolveFn<'ProposedBonusProgram' | 'ProposedCoupon' | 'ProposedRate' | 'ProposedShop' | 'ProposedUrl', ParentType, ContextType>;
};

export type ProposedCouponResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposedCoupon'] = ResolversParentTypes['ProposedCoupon']> = {
  combinable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  couponType?: Resolver<ResolversTypes['ProposedCouponType'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedRateResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposedRate'] = ResolversParentTypes['ProposedRate']> = {
  cashbackPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pointsPerEur?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rateType?: Resolver<ResolversTypes['ShopRateType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedShopResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposedShop'] = ResolversParentTypes['ProposedShop']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedUrlResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ProposedUrl'] = ResolversParentTypes['ProposedUrl']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseRankingResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['PurchaseRanking'] = ResolversParentTypes['PurchaseRanking']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  hiddenPrograms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programs?: Resolver<Array<ResolversTypes['RankedProgram']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bonusProgram?: Resolver<Maybe<ResolversTypes['BonusProgram']>, ParentType, ContextType, RequireFields<QueryBonusProgramArgs, 'id'>>;
  bonusPrograms?: Resolver<Maybe<ResolversTypes['BonusProgramConnection']>, ParentType, ContextType, Partial<QueryBonusProgramsArgs>>;
  coupons?: Resolver<Maybe<ResolversTypes['CouponConnection']>, ParentType, ContextType, RequireFields<QueryCouponsArgs, 'isValid'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, Partial<QueryProposalsArgs>>;
  rankBasket?: Resolver<Maybe<ResolversTypes['RankedBasket']>, ParentType, ContextType, RequireFields<QueryRankBasketArgs, 'favoritesOnly' | 'items'>>;
  rateComments?: Resolver<Maybe<ResolversTypes['RateCommentConnection']>, ParentType, ContextType, RequireFields<QueryRateCommentsArgs, 'rateId'>>;
  scrapeLog?: Resolver<Maybe<ResolversTypes['ScrapeLogLineConnection']>, ParentType, ContextType, Partial<QueryScrapeLogArgs>>;
  searchShops?: Resolver<Maybe<ResolversTypes['ShopMainConnection']>, ParentType, ContextType, RequireFields<QuerySearchShopsArgs, 'query'>>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopArgs, 'id'>>;
  shopByUrl?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopByUrlArgs, 'url'>>;
  shopCategories?: Resolver<Maybe<ResolversTypes['ShopCategoryConnection']>, ParentType, ContextType, Partial<QueryShopCategoriesArgs>>;
  shopContributorRequests?: Resolver<Maybe<ResolversTypes['ShopContributorRequestConnection']>, ParentType, ContextType, Partial<QueryShopContributorRequestsArgs>>;
  shopJob?: Resolver<Maybe<ResolversTypes['ShopJob']>, ParentType, ContextType, RequireFields<QueryShopJobArgs, 'id'>>;
  shopJobRun?: Resolver<Maybe<ResolversTypes['ShopJobRun']>, ParentType, ContextType, RequireFields<QueryShopJobRunArgs, 'id'>>;
  shopJobs?: Resolver<Maybe<ResolversTypes['ShopJobConnection']>, ParentType, ContextType, Partial<QueryShopJobsArgs>>;
  shopMain?: Resolver<Maybe<ResolversTypes['ShopMain']>, ParentType, ContextType, RequireFields<QueryShopMainArgs, 'id'>>;
  shopMains?: Resolver<Maybe<ResolversTypes['ShopMainConnection']>, ParentType, ContextType, RequireFields<QueryShopMainsArgs, 'includeDeleted' | 'query'>>;
  shopMembers?: Resolver<Maybe<ResolversTypes['ShopMemberConnection']>, ParentType, ContextType, Partial<QueryShopMembersArgs>>;
  shopMergeProposals?: Resolver<Maybe<ResolversTypes['ShopMergeProposalConnection']>, ParentType, ContextType, Partial<QueryShopMergeProposalsArgs>>;
  shopMerges?: Resolver<Maybe<ResolversTypes['ShopMergeConnection']>, ParentType, ContextType, Partial<QueryShopMergesArgs>>;
  shopMetadataProposals?: Resolver<Maybe<ResolversTypes['ShopMetadataProposalConnection']>, ParentType, ContextType, Partial<QueryShopMetadataProposalsArgs>>;
  shopNotifications?: Resolver<Maybe<ResolversTypes['ShopNotificationConnection']>, ParentType, ContextType, Partial<QueryShopNotificationsArgs>>;
  shopPointsNumbers?: Resolver<Maybe<ResolversTypes['ShopPointsNumbers']>, ParentType, ContextType>;
  shops?: Resolver<Maybe<ResolversTypes['ShopConnection']>, ParentType, ContextType, Partial<QueryShopsArgs>>;
  suggestShops?: Resolver<Maybe<Array<ResolversTypes['ShopSuggestion']>>, ParentType, ContextType, RequireFields<QuerySuggestShopsArgs, 'first' | 'query'>>;
  unreadShopNotifications?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RankedBasketResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RankedBasket'] = ResolversParentTypes['RankedBasket']> = {
  byProgram?: Resolver<Array<ResolversTypes['BasketProgram']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['RankedBasketItem']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RankedBasketItemResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RankedBasketItem'] = ResolversParentTypes['RankedBasketItem']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['RankedProgram']>, ParentType, ContextType>;
  programs?: Resolver<Array<ResolversTypes['RankedProgram']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type RankedContractResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RankedContract'] = ResolversParentTypes['RankedContract']> = {
  bonusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['ArithmeticStep']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['BonusProgram'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['ShopProgramRate'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RankedProgramResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RankedProgram'] = ResolversParentTypes['RankedProgram']> = {
  bestValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  netPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['BonusProgram'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['RankedRate']>, ParentType, ContextType>;
};

export type RankedRateResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RankedRate'] = ResolversParentTypes['RankedRate']> = {
  base?: Resolver<Maybe<ResolversTypes['ShopRateValue']>, ParentType, ContextType>;
  coupons?: Resolver<Maybe<ResolversTypes['CouponedValue']>, ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['ArithmeticStep']>, ParentType, ContextType>;
  ifCombinable?: Resolver<Maybe<ResolversTypes['CouponedValue']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['ShopProgramRate']>, ParentType, ContextType>;
  unknownCombinability?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RankedVoucherResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RankedVoucher'] = ResolversParentTypes['RankedVoucher']> = {
  explanation?: Resolver<Array<ResolversTypes['ArithmeticStep']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['BonusProgram'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['ShopProgramRate'], ParentType, ContextType>;
  requiredPoints?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  requiredSpend?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type RateCommentResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RateComment'] = ResolversParentTypes['RateComment']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RateCommentConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RateCommentConnection'] = ResolversParentTypes['RateCommentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RateCommentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RateCommentEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RateCommentEdge'] = ResolversParentTypes['RateCommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RateComment'], ParentType, ContextType>;
};

export type RejectProposalResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RejectProposalResult'] = ResolversParentTypes['RejectProposalResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'RejectProposalSuccess', ParentType, ContextType>;
};

export type RejectProposalSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RejectProposalSuccess'] = ResolversParentTypes['RejectProposalSuccess']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectShopContributorResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RejectShopContributorResult'] = ResolversParentTypes['RejectShopContributorResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'RejectShopContributorSuccess', ParentType, ContextType>;
};

export type RejectShopContributorSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RejectShopContributorSuccess'] = ResolversParentTypes['RejectShopContributorSuccess']> = {
  request?: Resolver<ResolversTypes['ShopContributorRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectShopMergeResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RejectShopMergeResult'] = ResolversParentTypes['RejectShopMergeResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'RejectShopMergeSuccess', ParentType, ContextType>;
};

export type RejectShopMergeSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RejectShopMergeSuccess'] = ResolversParentTypes['RejectShopMergeSuccess']> = {
  proposal?: Resolver<ResolversTypes['ShopMergeProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectShopMetadataResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RejectShopMetadataResult'] = ResolversParentTypes['RejectShopMetadataResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'RejectShopMetadataSuccess', ParentType, ContextType>;
};

export type RejectShopMetadataSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RejectShopMetadataSuccess'] = ResolversParentTypes['RejectShopMetadataSuccess']> = {
  proposal?: Resolver<ResolversTypes['ShopMetadataProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveShopVariantResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RemoveShopVariantResult'] = ResolversParentTypes['RemoveShopVariantResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'RemoveShopVariantSuccess', ParentType, ContextType>;
};

export type RemoveShopVariantSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RemoveShopVariantSuccess'] = ResolversParentTypes['RemoveShopVariantSuccess']> = {
  shopMain?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestShopContributorResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RequestShopContributorResult'] = ResolversParentTypes['RequestShopContributorResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'RequestShopContributorSuccess', ParentType, ContextType>;
};

export type RequestShopContributorSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RequestShopContributorSuccess'] = ResolversParentTypes['RequestShopContributorSuccess']> = {
  request?: Resolver<ResolversTypes['ShopContributorRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RescoreShopVariantsResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RescoreShopVariantsResult'] = ResolversParentTypes['RescoreShopVariantsResult']> = {
  __resolveType?: TypeResolveFn<'NotFoundError' | 'RescoreShopVariantsSuccess', ParentType, ContextType>;
};

export type RescoreShopVariantsSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RescoreShopVariantsSuccess'] = ResolversParentTypes['RescoreShopVariantsSuccess']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreShopResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RestoreShopResult'] = ResolversParentTypes['RestoreShopResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'RestoreShopSuccess', ParentType, ContextType>;
};

export type RestoreShopSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RestoreShopSuccess'] = ResolversParentTypes['RestoreShopSuccess']> = {
  shopMain?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunShopJobResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RunShopJobResult'] = ResolversParentTypes['RunShopJobResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'RunShopJobSuccess', ParentType, ContextType>;
};

export type RunShopJobSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['RunShopJobSuccess'] = ResolversParentTypes['RunShopJobSuccess']> = {
  run?: Resolver<ResolversTypes['ShopJobRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScrapeLogLineResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ScrapeLogLine'] = ResolversParentTypes['ScrapeLogLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScrapeLogLineConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ScrapeLogLineConnection'] = ResolversParentTypes['ScrapeLogLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScrapeLogLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScrapeLogLineEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ScrapeLogLineEdge'] = ResolversParentTypes['ScrapeLogLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScrapeLogLine'], ParentType, ContextType>;
};

export type SetFavoriteProgramsResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['SetFavoriteProgramsResult'] = ResolversParentTypes['SetFavoriteProgramsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'SetFavoriteProgramsSuccess', ParentType, ContextType>;
};

export type SetFavoriteProgramsSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['SetFavoriteProgramsSuccess'] = ResolversParentTypes['SetFavoriteProgramsSuccess']> = {
  member?: Resolver<ResolversTypes['ShopMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetShopJobEnabledResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['SetShopJobEnabledResult'] = ResolversParentTypes['SetShopJobEnabledResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'SetShopJobEnabledSuccess', ParentType, ContextType>;
};

export type SetShopJobEnabledSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['SetShopJobEnabledSuccess'] = ResolversParentTypes['SetShopJobEnabledSuccess']> = {
  job?: Resolver<ResolversTypes['ShopJob'], ParentType, ContextType>;
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
  alternativeUrls?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bestRates?: Resolver<Maybe<Array<ResolversTypes['ShopProgramRate']>>, ParentType, ContextType, RequireFields<ShopBestRatesArgs, 'first'>>;
  contractRanking?: Resolver<Maybe<Array<ResolversTypes['RankedContract']>>, ParentType, ContextType, Partial<ShopContractRankingArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  main?: Resolver<Maybe<ResolversTypes['ShopMain']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<ShopProposalsArgs>>;
  purchaseRanking?: Resolver<Maybe<ResolversTypes['PurchaseRanking']>, ParentType, ContextType, RequireFields<ShopPurchaseRankingArgs, 'favoritesOnly' | 'includeMyProposals'>>;
  rankedPrograms?: Resolver<Array<ResolversTypes['BonusProgram']>, ParentType, ContextType, RequireFields<ShopRankedProgramsArgs, 'first'>>;
  rateHistory?: Resolver<Maybe<ResolversTypes['ShopProgramRateConnection']>, ParentType, ContextType, Partial<ShopRateHistoryArgs>>;
  rates?: Resolver<Maybe<Array<ResolversTypes['ShopProgramRate']>>, ParentType, ContextType>;
  recordedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucherRanking?: Resolver<Maybe<Array<ResolversTypes['RankedVoucher']>>, ParentType, ContextType, RequireFields<ShopVoucherRankingArgs, 'voucherMinor'>>;
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

export type ShopContributorRequestResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopContributorRequest'] = ResolversParentTypes['ShopContributorRequest']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopContributorRequestStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopContributorRequestConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopContributorRequestConnection'] = ResolversParentTypes['ShopContributorRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopContributorRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopContributorRequestEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopContributorRequestEdge'] = ResolversParentTypes['ShopContributorRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopContributorRequest'], ParentType, ContextType>;
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

export type ShopJobResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopJob'] = ResolversParentTypes['ShopJob']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  cronExpression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['ShopJobFeed']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastRunMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastRunStatus?: Resolver<Maybe<ResolversTypes['ShopJobRunStatus']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  runs?: Resolver<Maybe<ResolversTypes['ShopJobRunConnection']>, ParentType, ContextType, Partial<ShopJobRunsArgs>>;
  type?: Resolver<Maybe<ResolversTypes['ShopJobType']>, ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ShopJobConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopJobConnection'] = ResolversParentTypes['ShopJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopJobEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopJobEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopJobEdge'] = ResolversParentTypes['ShopJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopJob'], ParentType, ContextType>;
};

export type ShopJobExistsErrorResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopJobExistsError'] = ResolversParentTypes['ShopJobExistsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopJobFeedResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopJobFeed'] = ResolversParentTypes['ShopJobFeed']> = {
  format?: Resolver<ResolversTypes['ImportFormat'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShopJobMessageResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopJobMessage'] = ResolversParentTypes['ShopJobMessage']> = {
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShopJobRunResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopJobRun'] = ResolversParentTypes['ShopJobRun']> = {
  cancelRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ShopJob'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['ShopJobMessage']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopJobRunStatus'], ParentType, ContextType>;
  stepsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShopJobRunConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopJobRunConnection'] = ResolversParentTypes['ShopJobRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopJobRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopJobRunEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopJobRunEdge'] = ResolversParentTypes['ShopJobRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopJobRun'], ParentType, ContextType>;
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
  similarBrands?: Resolver<Maybe<Array<ResolversTypes['SimilarBrand']>>, ParentType, ContextType>;
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
  contributorRequest?: Resolver<Maybe<ResolversTypes['ShopContributorRequest']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  favoritePrograms?: Resolver<Array<ResolversTypes['BonusProgram']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<ShopMemberProposalsArgs>>;
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

export type ShopMergeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMerge'] = ResolversParentTypes['ShopMerge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['ShopMain']>, ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['ShopMain']>, ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['ShopMergeProposal']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
};

export type ShopMergeConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMergeConnection'] = ResolversParentTypes['ShopMergeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopMergeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopMergeEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMergeEdge'] = ResolversParentTypes['ShopMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopMerge'], ParentType, ContextType>;
};

export type ShopMergeProposalResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMergeProposal'] = ResolversParentTypes['ShopMergeProposal']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptVariant?: Resolver<Maybe<ResolversTypes['ShopVariant']>, ParentType, ContextType>;
  mergedVariant?: Resolver<Maybe<ResolversTypes['ShopVariant']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopReviewStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopMergeProposalConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMergeProposalConnection'] = ResolversParentTypes['ShopMergeProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopMergeProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopMergeProposalEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMergeProposalEdge'] = ResolversParentTypes['ShopMergeProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopMergeProposal'], ParentType, ContextType>;
};

export type ShopMetadataProposalResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMetadataProposal'] = ResolversParentTypes['ShopMetadataProposal']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shopMain?: Resolver<Maybe<ResolversTypes['ShopMain']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopReviewStatus'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopMetadataProposalConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMetadataProposalConnection'] = ResolversParentTypes['ShopMetadataProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopMetadataProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopMetadataProposalEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopMetadataProposalEdge'] = ResolversParentTypes['ShopMetadataProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopMetadataProposal'], ParentType, ContextType>;
};

export type ShopNotificationResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopNotification'] = ResolversParentTypes['ShopNotification']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ShopNotificationLink']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ShopNotificationType'], ParentType, ContextType>;
};

export type ShopNotificationConnectionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopNotificationConnection'] = ResolversParentTypes['ShopNotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopNotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopNotificationEdgeResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopNotificationEdge'] = ResolversParentTypes['ShopNotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopNotification'], ParentType, ContextType>;
};

export type ShopNotificationLinkResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopNotificationLink'] = ResolversParentTypes['ShopNotificationLink']> = {
  __resolveType?: TypeResolveFn<'Proposal' | 'ShopContributorRequest' | 'ShopMergeProposal' | 'ShopMetadataProposal' | 'ShopProgramRate', ParentType, ContextType>;
};

export type ShopNotificationReceivedResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopNotificationReceived'] = ResolversParentTypes['ShopNotificationReceived']> = {
  cursor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['ShopNotification']>, ParentType, ContextType>;
};

export type ShopPointsNumbersResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopPointsNumbers'] = ResolversParentTypes['ShopPointsNumbers']> = {
  activeShops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newestRateAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopProgramRateResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopProgramRate'] = ResolversParentTypes['ShopProgramRate']> = {
  cashbackAbsolute?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  cashbackPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ShopCategory']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['RateCommentConnection']>, ParentType, ContextType, Partial<ShopProgramRateCommentsArgs>>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ShopSuggestionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopSuggestion'] = ResolversParentTypes['ShopSuggestion']> = {
  closeness?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  main?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
};

export type ShopVariantResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['ShopVariant'] = ResolversParentTypes['ShopVariant']> = {
  confidenceScore?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  main?: Resolver<Maybe<ResolversTypes['ShopMain']>, ParentType, ContextType>;
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

export type SimilarBrandResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['SimilarBrand'] = ResolversParentTypes['SimilarBrand']> = {
  main?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SplitShopResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['SplitShopResult'] = ResolversParentTypes['SplitShopResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'SplitShopSuccess', ParentType, ContextType>;
};

export type SplitShopSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['SplitShopSuccess'] = ResolversParentTypes['SplitShopSuccess']> = {
  created?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  notificationReceived?: SubscriptionResolver<Maybe<ResolversTypes['ShopNotificationReceived']>, "notificationReceived", ParentType, ContextType, Partial<SubscriptionNotificationReceivedArgs>>;
  proposalChanged?: SubscriptionResolver<Maybe<ResolversTypes['ProposalChange']>, "proposalChanged", ParentType, ContextType, RequireFields<SubscriptionProposalChangedArgs, 'proposalId'>>;
  proposalSubmitted?: SubscriptionResolver<Maybe<ResolversTypes['ProposalChange']>, "proposalSubmitted", ParentType, ContextType, Partial<SubscriptionProposalSubmittedArgs>>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnmergeShopResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['UnmergeShopResult'] = ResolversParentTypes['UnmergeShopResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'UnmergeShopSuccess', ParentType, ContextType>;
};

export type UnmergeShopSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['UnmergeShopSuccess'] = ResolversParentTypes['UnmergeShopSuccess']> = {
  kept?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['ShopMain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateBonusProgramResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['UpdateBonusProgramResult'] = ResolversParentTypes['UpdateBonusProgramResult']> = {
  __resolveType?: TypeResolveFn<'BonusProgramExistsError' | 'InvalidInputError' | 'NotFoundError' | 'UpdateBonusProgramSuccess', ParentType, ContextType>;
};

export type UpdateBonusProgramSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['UpdateBonusProgramSuccess'] = ResolversParentTypes['UpdateBonusProgramSuccess']> = {
  program?: Resolver<ResolversTypes['BonusProgram'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateShopJobResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['UpdateShopJobResult'] = ResolversParentTypes['UpdateShopJobResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'ShopJobExistsError' | 'UpdateShopJobSuccess', ParentType, ContextType>;
};

export type UpdateShopJobSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['UpdateShopJobSuccess'] = ResolversParentTypes['UpdateShopJobSuccess']> = {
  job?: Resolver<ResolversTypes['ShopJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shopMember?: Resolver<Maybe<ResolversTypes['ShopMember']>, ParentType, ContextType>;
};

export type VoteOnProposalResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['VoteOnProposalResult'] = ResolversParentTypes['VoteOnProposalResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'OwnProposalError' | 'VoteOnProposalSuccess', ParentType, ContextType>;
};

export type VoteOnProposalSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['VoteOnProposalSuccess'] = ResolversParentTypes['VoteOnProposalSuccess']> = {
  obstacle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawCouponResultResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['WithdrawCouponResult'] = ResolversParentTypes['WithdrawCouponResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'WithdrawCouponSuccess', ParentType, ContextType>;
};

export type WithdrawCouponSuccessResolvers<ContextType = ShopPointsContext, ParentType extends ResolversParentTypes['WithdrawCouponSuccess'] = ResolversParentTypes['WithdrawCouponSuccess']> = {
  coupon?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ShopPointsContext> = {
  AddRateCommentResult?: AddRateCommentResultResolvers<ContextType>;
  AddRateCommentSuccess?: AddRateCommentSuccessResolvers<ContextType>;
  AddShopVariantResult?: AddShopVariantResultResolvers<ContextType>;
  AddShopVariantSuccess?: AddShopVariantSuccessResolvers<ContextType>;
  AppliedCoupon?: AppliedCouponResolvers<ContextType>;
  ApproveProposalResult?: ApproveProposalResultResolvers<ContextType>;
  ApproveProposalSuccess?: ApproveProposalSuccessResolvers<ContextType>;
  ApproveShopContributorResult?: ApproveShopContributorResultResolvers<ContextType>;
  ApproveShopContributorSuccess?: ApproveShopContributorSuccessResolvers<ContextType>;
  ApproveShopMergeResult?: ApproveShopMergeResultResolvers<ContextType>;
  ApproveShopMergeSuccess?: ApproveShopMergeSuccessResolvers<ContextType>;
  ApproveShopMetadataResult?: ApproveShopMetadataResultResolvers<ContextType>;
  ApproveShopMetadataSuccess?: ApproveShopMetadataSuccessResolvers<ContextType>;
  ArithmeticStep?: ArithmeticStepResolvers<ContextType>;
  BasketProgram?: BasketProgramResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BonusProgram?: BonusProgramResolvers<ContextType>;
  BonusProgramConnection?: BonusProgramConnectionResolvers<ContextType>;
  BonusProgramEdge?: BonusProgramEdgeResolvers<ContextType>;
  BonusProgramExistsError?: BonusProgramExistsErrorResolvers<ContextType>;
  BusinessPartner?: BusinessPartnerResolvers<ContextType>;
  CancelShopJobRunResult?: CancelShopJobRunResultResolvers<ContextType>;
  CancelShopJobRunSuccess?: CancelShopJobRunSuccessResolvers<ContextType>;
  ChangeShopMemberRoleResult?: ChangeShopMemberRoleResultResolvers<ContextType>;
  ChangeShopMemberRoleSuccess?: ChangeShopMemberRoleSuccessResolvers<ContextType>;
  ChangeShopMemberStatusResult?: ChangeShopMemberStatusResultResolvers<ContextType>;
  ChangeShopMemberStatusSuccess?: ChangeShopMemberStatusSuccessResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CorrectScrapedProposalResult?: CorrectScrapedProposalResultResolvers<ContextType>;
  CorrectScrapedProposalSuccess?: CorrectScrapedProposalSuccessResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponConnection?: CouponConnectionResolvers<ContextType>;
  CouponEdge?: CouponEdgeResolvers<ContextType>;
  CouponShopsMissingError?: CouponShopsMissingErrorResolvers<ContextType>;
  CouponedValue?: CouponedValueResolvers<ContextType>;
  CreateBonusProgramResult?: CreateBonusProgramResultResolvers<ContextType>;
  CreateBonusProgramSuccess?: CreateBonusProgramSuccessResolvers<ContextType>;
  CreateCouponResult?: CreateCouponResultResolvers<ContextType>;
  CreateCouponSuccess?: CreateCouponSuccessResolvers<ContextType>;
  CreateShopCategoryResult?: CreateShopCategoryResultResolvers<ContextType>;
  CreateShopCategorySuccess?: CreateShopCategorySuccessResolvers<ContextType>;
  CreateShopJobResult?: CreateShopJobResultResolvers<ContextType>;
  CreateShopJobSuccess?: CreateShopJobSuccessResolvers<ContextType>;
  CreateShopResult?: CreateShopResultResolvers<ContextType>;
  CreateShopSuccess?: CreateShopSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeleteBonusProgramResult?: DeleteBonusProgramResultResolvers<ContextType>;
  DeleteBonusProgramSuccess?: DeleteBonusProgramSuccessResolvers<ContextType>;
  DeleteShopJobResult?: DeleteShopJobResultResolvers<ContextType>;
  DeleteShopJobSuccess?: DeleteShopJobSuccessResolvers<ContextType>;
  DeleteShopMetadataProposalResult?: DeleteShopMetadataProposalResultResolvers<ContextType>;
  DeleteShopMetadataProposalSuccess?: DeleteShopMetadataProposalSuccessResolvers<ContextType>;
  DeleteShopResult?: DeleteShopResultResolvers<ContextType>;
  DeleteShopSuccess?: DeleteShopSuccessResolvers<ContextType>;
  DeliverCouponsResult?: DeliverCouponsResultResolvers<ContextType>;
  DeliverCouponsSuccess?: DeliverCouponsSuccessResolvers<ContextType>;
  DeliverRatesResult?: DeliverRatesResultResolvers<ContextType>;
  DeliverRatesSuccess?: DeliverRatesSuccessResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EndShopRateResult?: EndShopRateResultResolvers<ContextType>;
  EndShopRateSuccess?: EndShopRateSuccessResolvers<ContextType>;
  ImportCouponsResult?: ImportCouponsResultResolvers<ContextType>;
  ImportCouponsSuccess?: ImportCouponsSuccessResolvers<ContextType>;
  ImportShopRatesResult?: ImportShopRatesResultResolvers<ContextType>;
  ImportShopRatesSuccess?: ImportShopRatesSuccessResolvers<ContextType>;
  ImportedRateRow?: ImportedRateRowResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MarkAllShopNotificationsReadResult?: MarkAllShopNotificationsReadResultResolvers<ContextType>;
  MarkAllShopNotificationsReadSuccess?: MarkAllShopNotificationsReadSuccessResolvers<ContextType>;
  MarkShopNotificationReadResult?: MarkShopNotificationReadResultResolvers<ContextType>;
  MarkShopNotificationReadSuccess?: MarkShopNotificationReadSuccessResolvers<ContextType>;
  MergeShopsResult?: MergeShopsResultResolvers<ContextType>;
  MergeShopsSuccess?: MergeShopsSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveShopVariantsResult?: MoveShopVariantsResultResolvers<ContextType>;
  MoveShopVariantsSuccess?: MoveShopVariantsSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  OwnProposalError?: OwnProposalErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  ProgramShop?: ProgramShopResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalAuditEntry?: ProposalAuditEntryResolvers<ContextType>;
  ProposalAuditEntryConnection?: ProposalAuditEntryConnectionResolvers<ContextType>;
  ProposalAuditEntryEdge?: ProposalAuditEntryEdgeResolvers<ContextType>;
  ProposalChange?: ProposalChangeResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalVote?: ProposalVoteResolvers<ContextType>;
  ProposalVoteConnection?: ProposalVoteConnectionResolvers<ContextType>;
  ProposalVoteEdge?: ProposalVoteEdgeResolvers<ContextType>;
  ProposeBonusProgramResult?: ProposeBonusProgramResultResolvers<ContextType>;
  ProposeBonusProgramSuccess?: ProposeBonusProgramSuccessResolvers<ContextType>;
  ProposeCouponResult?: ProposeCouponResultResolvers<ContextType>;
  ProposeCouponSuccess?: ProposeCouponSuccessResolvers<ContextType>;
  ProposeRateChangeResult?: ProposeRateChangeResultResolvers<ContextType>;
  ProposeRateChangeSuccess?: ProposeRateChangeSuccessResolvers<ContextType>;
  ProposeShopMergeByShopsResult?: ProposeShopMergeByShopsResultResolvers<ContextType>;
  ProposeShopMergeByShopsSuccess?: ProposeShopMergeByShopsSuccessResolvers<ContextType>;
  ProposeShopMergeResult?: ProposeShopMergeResultResolvers<ContextType>;
  ProposeShopMergeSuccess?: ProposeShopMergeSuccessResolvers<ContextType>;
  ProposeShopMetadataResult?: ProposeShopMetadataResultResolvers<ContextType>;
  ProposeShopMetadataSuccess?: ProposeShopMetadataSuccessResolvers<ContextType>;
  ProposeShopResult?: ProposeShopResultResolvers<ContextType>;
  ProposeShopSuccess?: ProposeShopSuccessResolvers<ContextType>;
  ProposeShopUrlResult?: ProposeShopUrlResultResolvers<ContextType>;
  ProposeShopUrlSuccess?: ProposeShopUrlSuccessResolvers<ContextType>;
  ProposedBonusProgram?: ProposedBonusProgramResolvers<ContextType>;
  ProposedContent?: ProposedContentResolvers<ContextType>;
  ProposedCoupon?: ProposedCouponResolvers<ContextType>;
  ProposedRate?: ProposedRateResolvers<ContextType>;
  ProposedShop?: ProposedShopResolvers<ContextType>;
  ProposedUrl?: ProposedUrlResolvers<ContextType>;
  PurchaseRanking?: PurchaseRankingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedBasket?: RankedBasketResolvers<ContextType>;
  RankedBasketItem?: RankedBasketItemResolvers<ContextType>;
  RankedContract?: RankedContractResolvers<ContextType>;
  RankedProgram?: RankedProgramResolvers<ContextType>;
  RankedRate?: RankedRateResolvers<ContextType>;
  RankedVoucher?: RankedVoucherResolvers<ContextType>;
  RateComment?: RateCommentResolvers<ContextType>;
  RateCommentConnection?: RateCommentConnectionResolvers<ContextType>;
  RateCommentEdge?: RateCommentEdgeResolvers<ContextType>;
  RejectProposalResult?: RejectProposalResultResolvers<ContextType>;
  RejectProposalSuccess?: RejectProposalSuccessResolvers<ContextType>;
  RejectShopContributorResult?: RejectShopContributorResultResolvers<ContextType>;
  RejectShopContributorSuccess?: RejectShopContributorSuccessResolvers<ContextType>;
  RejectShopMergeResult?: RejectShopMergeResultResolvers<ContextType>;
  RejectShopMergeSuccess?: RejectShopMergeSuccessResolvers<ContextType>;
  RejectShopMetadataResult?: RejectShopMetadataResultResolvers<ContextType>;
  RejectShopMetadataSuccess?: RejectShopMetadataSuccessResolvers<ContextType>;
  RemoveShopVariantResult?: RemoveShopVariantResultResolvers<ContextType>;
  RemoveShopVariantSuccess?: RemoveShopVariantSuccessResolvers<ContextType>;
  RequestShopContributorResult?: RequestShopContributorResultResolvers<ContextType>;
  RequestShopContributorSuccess?: RequestShopContributorSuccessResolvers<ContextType>;
  RescoreShopVariantsResult?: RescoreShopVariantsResultResolvers<ContextType>;
  RescoreShopVariantsSuccess?: RescoreShopVariantsSuccessResolvers<ContextType>;
  RestoreShopResult?: RestoreShopResultResolvers<ContextType>;
  RestoreShopSuccess?: RestoreShopSuccessResolvers<ContextType>;
  RunShopJobResult?: RunShopJobResultResolvers<ContextType>;
  RunShopJobSuccess?: RunShopJobSuccessResolvers<ContextType>;
  ScrapeLogLine?: ScrapeLogLineResolvers<ContextType>;
  ScrapeLogLineConnection?: ScrapeLogLineConnectionResolvers<ContextType>;
  ScrapeLogLineEdge?: ScrapeLogLineEdgeResolvers<ContextType>;
  SetFavoriteProgramsResult?: SetFavoriteProgramsResultResolvers<ContextType>;
  SetFavoriteProgramsSuccess?: SetFavoriteProgramsSuccessResolvers<ContextType>;
  SetShopJobEnabledResult?: SetShopJobEnabledResultResolvers<ContextType>;
  SetShopJobEnabledSuccess?: SetShopJobEnabledSuccessResolvers<ContextType>;
  SetShopRateResult?: SetShopRateResultResolvers<ContextType>;
  SetShopRateSuccess?: SetShopRateSuccessResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopCategory?: ShopCategoryResolvers<ContextType>;
  ShopCategoryConnection?: ShopCategoryConnectionResolvers<ContextType>;
  ShopCategoryEdge?: ShopCategoryEdgeResolvers<ContextType>;
  ShopCategoryExistsError?: ShopCategoryExistsErrorResolvers<ContextType>;
  ShopConnection?: ShopConnectionResolvers<ContextType>;
  ShopContributorRequest?: ShopContributorRequestResolvers<ContextType>;
  ShopContributorRequestConnection?: ShopContributorRequestConnectionResolvers<ContextType>;
  ShopContributorRequestEdge?: ShopContributorRequestEdgeResolvers<ContextType>;
  ShopEdge?: ShopEdgeResolvers<ContextType>;
  ShopExistsError?: ShopExistsErrorResolvers<ContextType>;
  ShopJob?: ShopJobResolvers<ContextType>;
  ShopJobConnection?: ShopJobConnectionResolvers<ContextType>;
  ShopJobEdge?: ShopJobEdgeResolvers<ContextType>;
  ShopJobExistsError?: ShopJobExistsErrorResolvers<ContextType>;
  ShopJobFeed?: ShopJobFeedResolvers<ContextType>;
  ShopJobMessage?: ShopJobMessageResolvers<ContextType>;
  ShopJobRun?: ShopJobRunResolvers<ContextType>;
  ShopJobRunConnection?: ShopJobRunConnectionResolvers<ContextType>;
  ShopJobRunEdge?: ShopJobRunEdgeResolvers<ContextType>;
  ShopMain?: ShopMainResolvers<ContextType>;
  ShopMainConnection?: ShopMainConnectionResolvers<ContextType>;
  ShopMainEdge?: ShopMainEdgeResolvers<ContextType>;
  ShopMember?: ShopMemberResolvers<ContextType>;
  ShopMemberConnection?: ShopMemberConnectionResolvers<ContextType>;
  ShopMemberEdge?: ShopMemberEdgeResolvers<ContextType>;
  ShopMerge?: ShopMergeResolvers<ContextType>;
  ShopMergeConnection?: ShopMergeConnectionResolvers<ContextType>;
  ShopMergeEdge?: ShopMergeEdgeResolvers<ContextType>;
  ShopMergeProposal?: ShopMergeProposalResolvers<ContextType>;
  ShopMergeProposalConnection?: ShopMergeProposalConnectionResolvers<ContextType>;
  ShopMergeProposalEdge?: ShopMergeProposalEdgeResolvers<ContextType>;
  ShopMetadataProposal?: ShopMetadataProposalResolvers<ContextType>;
  ShopMetadataProposalConnection?: ShopMetadataProposalConnectionResolvers<ContextType>;
  ShopMetadataProposalEdge?: ShopMetadataProposalEdgeResolvers<ContextType>;
  ShopNotification?: ShopNotificationResolvers<ContextType>;
  ShopNotificationConnection?: ShopNotificationConnectionResolvers<ContextType>;
  ShopNotificationEdge?: ShopNotificationEdgeResolvers<ContextType>;
  ShopNotificationLink?: ShopNotificationLinkResolvers<ContextType>;
  ShopNotificationReceived?: ShopNotificationReceivedResolvers<ContextType>;
  ShopPointsNumbers?: ShopPointsNumbersResolvers<ContextType>;
  ShopProgramRate?: ShopProgramRateResolvers<ContextType>;
  ShopProgramRateConnection?: ShopProgramRateConnectionResolvers<ContextType>;
  ShopProgramRateEdge?: ShopProgramRateEdgeResolvers<ContextType>;
  ShopRateValue?: ShopRateValueResolvers<ContextType>;
  ShopSuggestion?: ShopSuggestionResolvers<ContextType>;
  ShopVariant?: ShopVariantResolvers<ContextType>;
  ShopVariantExistsError?: ShopVariantExistsErrorResolvers<ContextType>;
  SimilarBrand?: SimilarBrandResolvers<ContextType>;
  SplitShopResult?: SplitShopResultResolvers<ContextType>;
  SplitShopSuccess?: SplitShopSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  UnmergeShopResult?: UnmergeShopResultResolvers<ContextType>;
  UnmergeShopSuccess?: UnmergeShopSuccessResolvers<ContextType>;
  UpdateBonusProgramResult?: UpdateBonusProgramResultResolvers<ContextType>;
  UpdateBonusProgramSuccess?: UpdateBonusProgramSuccessResolvers<ContextType>;
  UpdateShopJobResult?: UpdateShopJobResultResolvers<ContextType>;
  UpdateShopJobSuccess?: UpdateShopJobSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VoteOnProposalResult?: VoteOnProposalResultResolvers<ContextType>;
  VoteOnProposalSuccess?: VoteOnProposalSuccessResolvers<ContextType>;
  WithdrawCouponResult?: WithdrawCouponResultResolvers<ContextType>;
  WithdrawCouponSuccess?: WithdrawCouponSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ShopPointsContext> = {
  delivery?: DeliveryDirectiveResolver<any, any, ContextType>;
};
