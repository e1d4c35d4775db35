import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VoucherBookingMapper, VoucherBookingConnectionMapper, VoucherBookingChangeMapper } from '../bookings/booking.mappers.js';
import type { CalendarFeedMapper } from '../calendar/calendar-feed.mappers.js';
import type { ContractMapper, ContractConnectionMapper, ContractLinkMapper, ContractLinkConnectionMapper, ContractVerificationMapper } from '../contracts/contract.mappers.js';
import type { MarketplaceEventMapper, MarketplaceEventConnectionMapper } from '../event-log/event.mappers.js';
import type { FeeMapper, FeeEventMapper, FeeEventConnectionMapper } from '../fees/fee.mappers.js';
import type { PropertyMapper, MortgageApplicationMapper, MortgageApplicationConnectionMapper, MortgageOfferMapper, MortgageOfferConnectionMapper, MortgageContractMapper, ComparedMortgageOfferMapper, MortgageScheduleMapper } from '../mortgages/mortgage.mappers.js';
import type { PresenceSessionMapper, PresenceChangeMapper, RoomAssignmentMapper } from '../presence/presence.mappers.js';
import type { RoomMapper } from '../rooms/room.mappers.js';
import type { SettlementMapper, SettlementConnectionMapper } from '../settlements/settlement.mappers.js';
import type { MarketplacePresenceStatsMapper, MarketplaceVoucherStatsMapper, MarketplaceMortgageStatsMapper, TransferTotalMapper, MarketplaceDashboardMapper, DashboardDayMapper, MarketplaceMonitoringMapper } from '../stats/stats.mappers.js';
import type { ThinkerMapper, UserMapper } from '../thinkers/thinker.mappers.js';
import type { TransferMapper, TransferConnectionMapper } from '../transfers/transfer.mappers.js';
import type { VoucherMapper, VoucherConnectionMapper, VoucherTermsMapper, VoucherSlotMapper, VoucherTemplateMapper, VoucherStatsMapper, BusinessPartnerMapper } from '../vouchers/voucher.mappers.js';
import type { MarketplaceContext } from '../context.js';
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

/** Which offer to accept. */
export type AcceptMortgageOfferInput = {
  /** Up to 128 characters of your choice. Repeating the call with the same key accepts once and answers with the contract. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the offer. */
  offerId: Scalars['ID']['input'];
};

/** What became of `acceptMortgageOffer`. */
export type AcceptMortgageOfferResult = AcceptMortgageOfferSuccess | ConflictError | IdempotencyKeyReusedError | InvalidInputError | NotFoundError;

/** The offer is accepted. */
export type AcceptMortgageOfferSuccess = {
  __typename?: 'AcceptMortgageOfferSuccess';
  /** The contract that was drafted; its offer is accepted. */
  contract: MortgageContract;
};

/** Which contract to put away. */
export type ArchiveMortgageContractInput = {
  /** Id of the contract. */
  contractId: Scalars['ID']['input'];
};

/** What became of `archiveMortgageContract`. */
export type ArchiveMortgageContractResult = ArchiveMortgageContractSuccess | ConflictError | NotFoundError;

/** What was asked for is noted. */
export type ArchiveMortgageContractSuccess = {
  __typename?: 'ArchiveMortgageContractSuccess';
  /** The contract; still signed as long as the other party has not asked for the same. */
  contract: MortgageContract;
};

/** Which contract to attach, and to what. */
export type AttachMortgageDocumentInput = {
  /** Id of the contract that is to be signed. */
  contractId: Scalars['ID']['input'];
  /** Id of the mortgage contract, for example `mort-contract-mcx1e000-vv44bb`. */
  mortgageContractId: Scalars['ID']['input'];
};

/** What became of `attachMortgageDocument`. */
export type AttachMortgageDocumentResult = AttachMortgageDocumentSuccess | ConflictError | NotFoundError;

/** The document is attached. */
export type AttachMortgageDocumentSuccess = {
  __typename?: 'AttachMortgageDocumentSuccess';
  /** The mortgage contract. */
  contract: MortgageContract;
};

/** Which slot of which voucher. */
export type BookVoucherInput = {
  /** Up to 128 characters of your choice. Repeating the call with the same key books nothing and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Start of the slot, as `Voucher.availableSlots` names it. */
  startsAt: Scalars['DateTime']['input'];
  /** Id of the voucher. */
  voucherId: Scalars['ID']['input'];
};

/** What became of `bookVoucher`. */
export type BookVoucherResult = BookVoucherSuccess | ConflictError | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | SlotTakenError | VoucherExpiredError | VoucherNotBookableError;

/** The slot is yours. */
export type BookVoucherSuccess = {
  __typename?: 'BookVoucherSuccess';
  /** The booking; its `voucher` is now booked and held by you. */
  booking: VoucherBooking;
};

export type BusinessPartner = {
  __typename?: 'BusinessPartner';
  id: Scalars['ID']['output'];
  /** Settlements of the business, newest period first; empty for everybody but the business and administrators. */
  settlements: Maybe<SettlementConnection>;
  /** Active bookings with the business that are not over yet and that you may see, next first. */
  upcomingBookings: Maybe<VoucherBookingConnection>;
  /** Vouchers, bookings and fees in numbers. Null for everybody but the business and administrators. */
  voucherStats: Maybe<VoucherStats>;
  /** Vouchers of the business, newest first. Others than the business and administrators see those open for booking. */
  vouchers: Maybe<VoucherConnection>;
};


export type BusinessPartnerSettlementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<SettlementStatus>;
};


export type BusinessPartnerUpcomingBookingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type BusinessPartnerVoucherStatsArgs = {
  period: InputMaybe<PeriodInput>;
};


export type BusinessPartnerVouchersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<VoucherStatus>;
};

/** An address from which calendar programs fetch bookings that its owner is a party to. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** Which bookings. */
  kind: CalendarFeedKind;
  /** When it was revoked; null while it works. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** The voucher of a feed of one voucher; null for the others, and when you may no longer see it. */
  voucher: Maybe<Voucher>;
};

/** Which bookings a calendar feed shows. */
export type CalendarFeedKind =
  /** Those that its owner holds. */
  | 'HELD'
  /** Those of vouchers that its owner issued. */
  | 'ISSUED'
  /** Those of one voucher, as far as its owner is a party to them. */
  | 'VOUCHER';

/** Which booking to cancel, and why. */
export type CancelBookingInput = {
  /** Id of the booking. */
  bookingId: Scalars['ID']['input'];
  /** Up to 128 characters of your choice. Repeating the call with the same key changes nothing and answers with the booking. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters; both sides read it. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `cancelBooking`. */
export type CancelBookingResult = CancelBookingSuccess | CancelWindowClosedError | ConflictError | IdempotencyKeyReusedError | InvalidInputError | NotFoundError;

/** The booking is cancelled. */
export type CancelBookingSuccess = {
  __typename?: 'CancelBookingSuccess';
  /** The booking; its `voucher` is open again unless it has other bookings. */
  booking: VoucherBooking;
};

/** The holder may no longer cancel; the issuer still may. */
export type CancelWindowClosedError = MutationError & {
  __typename?: 'CancelWindowClosedError';
  /** Until then the holder could have cancelled. */
  closedAt: Scalars['DateTime']['output'];
  /** `CANCEL_WINDOW_CLOSED` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** Which application to give up. */
export type CloseMortgageApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
};

/** What became of `closeMortgageApplication`. */
export type CloseMortgageApplicationResult = CloseMortgageApplicationSuccess | ConflictError | NotFoundError;

/** The application is given up. */
export type CloseMortgageApplicationSuccess = {
  __typename?: 'CloseMortgageApplicationSuccess';
  /** The application. */
  application: MortgageApplication;
};

/** An offer beside the others for the same application. */
export type ComparedMortgageOffer = {
  __typename?: 'ComparedMortgageOffer';
  /** What it costs more than the cheapest, over all the time. */
  extraCost: Money;
  /** The offer. */
  offer: MortgageOffer;
  /** Its place, 1 for the cheapest. */
  rank: Scalars['Int']['output'];
};

/** What to charge for an action. */
export type ConfigureFeeInput = {
  /** Public id of the thinker that it is settled with; null for the one who provides what it is charged for. */
  beneficiaryPublicId?: InputMaybe<Scalars['String']['input']>;
  /** The action: `voucher.booking`, `transfer.logged` or `mortgage.accepted`. */
  feeId: Scalars['ID']['input'];
  /** Added to the share; 0 to 9007199254740991 minor units of any currency. */
  fixed?: InputMaybe<MoneyInput>;
  /** Whether it is charged. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Share of the amount, 0 to 1, as a decimal text with at most four decimals: `0.0200` is 2 %. */
  percentage?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `configureFee`. */
export type ConfigureFeeResult = ConfigureFeeSuccess | InvalidInputError | NotFoundError;

/** The fee is charged like this from now on. */
export type ConfigureFeeSuccess = {
  __typename?: 'ConfigureFeeSuccess';
  /** The fee. */
  fee: Fee;
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

/** Which voucher was used. */
export type ConsumeVoucherInput = {
  /** Up to 128 characters of your choice. Repeating the call with the same key changes nothing and answers with the voucher. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the voucher. */
  voucherId: Scalars['ID']['input'];
};

/** What became of `consumeVoucher`. */
export type ConsumeVoucherResult = ConflictError | ConsumeVoucherSuccess | IdempotencyKeyReusedError | InvalidInputError | NotFoundError;

/** The voucher is used. */
export type ConsumeVoucherSuccess = {
  __typename?: 'ConsumeVoucherSuccess';
  /** The voucher, now consumed. */
  voucher: Voucher;
};

/**
 * A document as it was uploaded by `POST /api/contracts/upload` (multipart/form-data: `file`, and optionally `voucherId`, `roomId`
 * and `name`). It never changes.
 */
export type Contract = {
  __typename?: 'Contract';
  /** How many bytes it has; null for contracts of older stores that did not keep it. */
  byteSize: Maybe<Scalars['BigInt']['output']>;
  /** When it was uploaded. */
  createdAt: Scalars['DateTime']['output'];
  /** Who has uploaded it; null when that is not known or you may not know. */
  createdBy: Maybe<Thinker>;
  /** A link to download it, made anew each time you ask. */
  download: ContractDownload;
  /** Id, a UUID. */
  id: Scalars['ID']['output'];
  /** The id that older clients know, for example `ct-mcx4a000-aa11bb`; null for contracts that they have not uploaded. */
  legacyId: Maybe<Scalars['String']['output']>;
  /** What it belongs to, as far as you have to do with it, the newest link first. */
  links: ContractLinkConnection;
  /** Media type, checked against the content; null for contracts of older stores that did not keep it. */
  mimeType: Maybe<Scalars['String']['output']>;
  /** What it is called, at most 255 characters. */
  name: Scalars['String']['output'];
  /** SHA-256 of exactly these bytes, 64 lower-case hexadecimal digits. */
  sha256: Scalars['String']['output'];
};


/**
 * A document as it was uploaded by `POST /api/contracts/upload` (multipart/form-data: `file`, and optionally `voucherId`, `roomId`
 * and `name`). It never changes.
 */
export type ContractLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  role: InputMaybe<ContractRole>;
};

/** A page of contracts. */
export type ContractConnection = {
  __typename?: 'ContractConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ContractEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link that gives a document to whoever has it, until it expires. */
export type ContractDownload = {
  __typename?: 'ContractDownload';
  /** Until then it works, 15 minutes from now. */
  expiresAt: Scalars['DateTime']['output'];
  /** Path and query at the origin that serves this API. */
  path: Scalars['String']['output'];
};

/** A contract within a page. */
export type ContractEdge = {
  __typename?: 'ContractEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Contract;
};

/** That a contract belongs to a voucher, to a room, or to both. */
export type ContractLink = {
  __typename?: 'ContractLink';
  /** What is linked. */
  contract: Contract;
  /** When it was linked. */
  createdAt: Scalars['DateTime']['output'];
  /** Id, a UUID. */
  id: Scalars['ID']['output'];
  /** As what. */
  role: ContractRole;
  /** The room; null when it is none, or none that you may enter. */
  room: Maybe<Room>;
  /** The voucher; null when it is none, or none that you may see. */
  voucher: Maybe<Voucher>;
};

/** A page of links. */
export type ContractLinkConnection = {
  __typename?: 'ContractLinkConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ContractLinkEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link within a page. */
export type ContractLinkEdge = {
  __typename?: 'ContractLinkEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ContractLink;
};

/** As what a contract belongs to something. */
export type ContractRole =
  /** Something that goes with it. */
  | 'ANNEX'
  /** An application. */
  | 'APPLICATION'
  /** An offer. */
  | 'OFFER'
  /** The contract itself. */
  | 'PRIMARY';

/** Whether a document is known. */
export type ContractVerification = {
  __typename?: 'ContractVerification';
  /** These contracts, newest first: the same document may have been uploaded more than once. */
  contracts: ContractConnection;
  /** Whether there is a contract with exactly these bytes: the one that was asked for, or any that you may see. */
  isVerified: Scalars['Boolean']['output'];
};


/** Whether a document is known. */
export type ContractVerificationContractsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Which bookings a calendar feed shall show. */
export type CreateCalendarFeedInput = {
  /** Which bookings. */
  kind: CalendarFeedKind;
  /** Id of the voucher, for a feed of one; left out otherwise. */
  voucherId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `createCalendarFeed`. `ConflictError` says that you have 20 already. */
export type CreateCalendarFeedResult = ConflictError | CreateCalendarFeedSuccess | InvalidInputError | NotFoundError;

/** The feed works. */
export type CreateCalendarFeedSuccess = {
  __typename?: 'CreateCalendarFeedSuccess';
  /** The feed. */
  feed: CalendarFeed;
  /**
   * Its address: a path at the origin of this API, for example `/calendar/<43 characters>.ics`. A secret, and not stored: keep
   * it, or make another feed.
   */
  feedPath: Scalars['String']['output'];
};

/** What you look for. Everything may be left out. */
export type CreateMortgageApplicationInput = {
  /** What you want to borrow; 1 to 9007199254740991 minor units. */
  desiredLoan?: InputMaybe<MoneyInput>;
  /** Over how many years you want to pay it back, 1 to 60. */
  durationYears?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 128 characters of your choice. Repeating the call with the same key makes nothing and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Highest nominal annual rate that you accept, 0 to 0.5, with at most four decimals. */
  maxInterestRate?: InputMaybe<Scalars['String']['input']>;
  /** Its address, at most 500 characters; kept when the property is new. */
  propertyAddress?: InputMaybe<Scalars['String']['input']>;
  /** Id of the property, up to 128 characters of your choice, for example `house-7`. */
  propertyId?: InputMaybe<Scalars['String']['input']>;
  /** Whether the rate is to stay the same. */
  rateType?: InputMaybe<MortgageRateType>;
  /** Which lenders see it; private unless told. */
  visibility?: InputMaybe<MortgageVisibility>;
};

/** What became of `createMortgageApplication`. */
export type CreateMortgageApplicationResult = ConflictError | CreateMortgageApplicationSuccess | IdempotencyKeyReusedError | InvalidInputError;

/** The application stands. */
export type CreateMortgageApplicationSuccess = {
  __typename?: 'CreateMortgageApplicationSuccess';
  /** The application. */
  application: MortgageApplication;
};

/** A template for vouchers. */
export type CreateVoucherTemplateInput = {
  /** Length of a slot, 1 to 10,080 (a week). */
  durationMinutes: Scalars['Int']['input'];
  /** 1 to 64 small letters, digits, `-` and `_`, the first a letter or digit. */
  id: Scalars['ID']['input'];
  /** Kind of service: words of small letters, digits, `-` and `_` joined by dots, at most 100 characters. */
  serviceType: Scalars['String']['input'];
  /** Conditions unless told. */
  terms?: InputMaybe<VoucherTermsInput>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** What became of `createVoucherTemplate`. `ConflictError` says that the id is taken. */
export type CreateVoucherTemplateResult = ConflictError | CreateVoucherTemplateSuccess | InvalidInputError;

/** The template can be used. */
export type CreateVoucherTemplateSuccess = {
  __typename?: 'CreateVoucherTemplateSuccess';
  /** The template. */
  template: VoucherTemplate;
};

/** A sum of one crypto currency. */
export type CryptoTotal = {
  __typename?: 'CryptoTotal';
  /** A decimal text, exact. */
  amount: Scalars['String']['output'];
  /** For example `ETH`. */
  symbol: Scalars['String']['output'];
};

/** Events of a day. */
export type DashboardDay = {
  __typename?: 'DashboardDay';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The day (UTC). */
  day: Scalars['Date']['output'];
};

/** What went wrong: events whose type speaks of errors or failures, and cancellations for an error. */
export type DashboardErrors = {
  __typename?: 'DashboardErrors';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Per cent of all events, rounded to two decimals. */
  rate: Scalars['Float']['output'];
  /** The ten most frequent. */
  topErrors: Array<EventTypeCount>;
  /** Of how many events. */
  total: Scalars['Int']['output'];
};

/** A kind of thing that events are about. */
export type DashboardFeature = {
  __typename?: 'DashboardFeature';
  /** Per cent of errors among them, rounded to one decimal. */
  errorRate: Scalars['Float']['output'];
  /** How many events. */
  events: Scalars['Int']['output'];
  /** Kind of subject, for example `voucher_booking`; what the type begins with, where there is no subject. */
  name: Scalars['String']['output'];
};

/** What was put right: events whose type speaks of fixing or resolving. */
export type DashboardFixes = {
  __typename?: 'DashboardFixes';
  /** How many in the last seven days. */
  fixesPerWeek: Scalars['Int']['output'];
  /** Errors less fixes, at least 0. */
  openErrors: Scalars['Int']['output'];
  /** Per cent of the errors, rounded to one decimal; 0 when there are none. */
  rate: Scalars['Float']['output'];
};

/** How much there was on a day. */
export type DayCount = {
  __typename?: 'DayCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The day (UTC). */
  day: Scalars['Date']['output'];
};

/** How often a type of event occurred. */
export type EventTypeCount = {
  __typename?: 'EventTypeCount';
  /** How often. */
  count: Scalars['Int']['output'];
  /** The type, for example `voucher.cancel`. */
  type: Scalars['String']['output'];
};

/** What the platform charges for one kind of action. A change counts for later actions only. */
export type Fee = {
  __typename?: 'Fee';
  /**
   * With whom it is settled. Null for the one who provides what it is charged for: the voucher's issuer, the lender, the
   * transfer's owner.
   */
  beneficiary: Maybe<Thinker>;
  /** Added to the share; in minor units of its own currency. */
  fixed: Money;
  /** The action, for example `voucher.booking`. */
  id: Scalars['ID']['output'];
  /** Whether it is charged at present. */
  isActive: Scalars['Boolean']['output'];
  /** Share of the amount, 0 to 1, as a decimal text of four places: `0.0200` is 2 %. */
  percentage: Scalars['String']['output'];
  /** Kind of thing it is charged for. */
  scope: FeeScope;
};

/**
 * One line of the fee ledger. Lines are only ever added: a fee that is given back is a second line with the amount
 * negated.
 */
export type FeeEvent = {
  __typename?: 'FeeEvent';
  /** Minor units, rounded half up: share of the base, rounded once, plus the fixed part. Negative for a reversal. */
  amount: Money;
  /** With whom it is settled, as it was decided when the line was written. Null when nobody is known, or not to you. */
  beneficiary: Maybe<Thinker>;
  /** When it fell due. */
  createdAt: Scalars['DateTime']['output'];
  /** The fee as it is configured today; the amount was computed with what held when the line was written. */
  fee: Fee;
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** Charge or reversal. */
  kind: FeeEventKind;
  /** What the amount is made of. */
  part: FeeEventPart;
  /** The settlement that covers it; null until there is one. */
  settlement: Maybe<Settlement>;
};

/** A page of the fee ledger. */
export type FeeEventConnection = {
  __typename?: 'FeeEventConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<FeeEventEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A line of the fee ledger within a page. */
export type FeeEventEdge = {
  __typename?: 'FeeEventEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: FeeEvent;
};

/** Direction of a line of the fee ledger. */
export type FeeEventKind =
  /** The fee falls due. */
  | 'CHARGE'
  /** The fee is given back, to the cent. */
  | 'REVERSAL';

/** What the amount of a line of the fee ledger is made of. */
export type FeeEventPart =
  /** The share and the fixed part in one, as both have the same currency or only one is not zero. */
  | 'COMBINED'
  /** The fixed part alone, in the currency of the fee. */
  | 'FIXED'
  /** The share alone, in the currency of the base. */
  | 'PERCENTAGE';

/** Kind of thing that a fee is charged for. */
export type FeeScope =
  /** Mortgages. */
  | 'MORTGAGE'
  /** Rooms. */
  | 'ROOM'
  /** Movements of money. */
  | 'TRANSFER'
  /** Bookings of vouchers. */
  | 'VOUCHER';

/** What became of `goOffline`. */
export type GoOfflineResult = GoOfflineSuccess;

/** You are offline. */
export type GoOfflineSuccess = {
  __typename?: 'GoOfflineSuccess';
  /** The session that ended; null when none was open. */
  session: Maybe<PresenceSession>;
};

/** The idempotency key was used before, for something else. Nothing was done. */
export type IdempotencyKeyReusedError = MutationError & {
  __typename?: 'IdempotencyKeyReusedError';
  /** `IDEMPOTENCY_KEY_REUSED` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
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

/** Whom to show an application. */
export type InviteMortgageLenderInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** Public id of the lender, for example `bank-demo`. */
  lenderPublicId: Scalars['String']['input'];
};

/** What became of `inviteMortgageLender`. */
export type InviteMortgageLenderResult = ConflictError | InviteMortgageLenderSuccess | NotFoundError;

/** The lender sees the application. */
export type InviteMortgageLenderSuccess = {
  __typename?: 'InviteMortgageLenderSuccess';
  /** The application. */
  application: MortgageApplication;
};

/** Which settlement to invoice. */
export type InvoiceSettlementInput = {
  /** Id of the settlement. */
  settlementId: Scalars['ID']['input'];
};

/** What became of `invoiceSettlement`. */
export type InvoiceSettlementResult = ConflictError | InvoiceSettlementSuccess | NotFoundError;

/** The settlement is invoiced. */
export type InvoiceSettlementSuccess = {
  __typename?: 'InvoiceSettlementSuccess';
  /** The settlement. */
  settlement: Settlement;
};

/** What a voucher is for. What is left out comes from the template, then from the defaults named here. */
export type IssueVoucherInput = {
  /** At most 5,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Length of a slot, 1 to 10,080 (a week); 60 unless told. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 128 characters of your choice. Repeating the call with the same key issues nothing and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The holder may hand it on; vouchers of a template may, others may not unless told. */
  isTransferable?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it costs: 0 to 9,007,199,254,740,991 minor units. */
  price?: InputMaybe<MoneyInput>;
  /** Kind of service: words of small letters, digits, `-` and `_` joined by dots, at most 100 characters; `generic.service` unless told. */
  serviceType?: InputMaybe<Scalars['String']['input']>;
  /** Id of a template to follow. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** Conditions. */
  terms?: InputMaybe<VoucherTermsInput>;
  /** 1 to 200 characters; `Unbenannter Service` unless told. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Start of the first slot; now unless told. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** End of validity; 7 days after `validFrom` unless told. After `validFrom`, at most 10 years later, and not in the past. */
  validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of `issueVoucher`. */
export type IssueVoucherResult = ConflictError | IdempotencyKeyReusedError | InvalidInputError | IssueVoucherSuccess | NotFoundError;

/** The voucher is issued. */
export type IssueVoucherSuccess = {
  __typename?: 'IssueVoucherSuccess';
  /** The voucher. */
  voucher: Voucher;
};

/** What to link a contract to: a voucher, a room or both. */
export type LinkContractInput = {
  /** Id of the contract. */
  contractId: Scalars['ID']['input'];
  /** As what. */
  role: ContractRole;
  /** Id of the room. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the voucher. */
  voucherId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `linkContract`. */
export type LinkContractResult = InvalidInputError | LinkContractSuccess | NotFoundError;

/** The contract is linked. */
export type LinkContractSuccess = {
  __typename?: 'LinkContractSuccess';
  /** The link. */
  link: ContractLink;
};

/** Which thinker shall be yours. */
export type LinkThinkerInput = {
  /** The token as the browser keeps it: 1 to 256 visible ASCII characters. */
  token: Scalars['String']['input'];
};

/** What became of `linkThinker`. */
export type LinkThinkerResult = ConflictError | InvalidInputError | LinkThinkerSuccess | ThinkerAlreadyLinkedError;

/** The thinker belongs to your account. */
export type LinkThinkerSuccess = {
  __typename?: 'LinkThinkerSuccess';
  /** The thinker, now with its account. */
  thinker: Thinker;
};

/** What changed between fiat and crypto money. */
export type LogTransferInput = {
  /** A decimal text from 0 to below 10^18, for example `0.25`. Beyond 18 decimals it is rounded half up. */
  cryptoAmount: Scalars['String']['input'];
  /** Up to 32 characters, for example `ETH`. */
  cryptoSymbol: Scalars['String']['input'];
  /** Which way the money went. */
  direction: TransferDirection;
  /** The account at the bank, up to 256 characters. */
  externalAccount?: InputMaybe<Scalars['String']['input']>;
  /** The fiat side; 0 to 9007199254740991 minor units. */
  fiat: MoneyInput;
  /** Up to 128 characters of your choice. Repeating the call with the same key logs nothing and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For people, up to 200 characters; says the direction when left out. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** A JSON object of your own, less than 8 KiB. */
  meta?: InputMaybe<Scalars['JSON']['input']>;
  /** The blockchain, up to 64 characters. */
  network?: InputMaybe<Scalars['String']['input']>;
  /** The wallet, up to 256 characters. */
  walletAddress?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `logTransfer`. */
export type LogTransferResult = ConflictError | IdempotencyKeyReusedError | InvalidInputError | LogTransferSuccess;

/** The transfer is logged. */
export type LogTransferSuccess = {
  __typename?: 'LogTransferSuccess';
  /** The transfer. */
  transfer: Transfer;
};

/** A loan that you offer. */
export type MakeMortgageOfferInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** Up to 128 characters of your choice. Repeating the call with the same key makes nothing and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Nominal annual rate, 0 to 0.5, with at most four decimals; not above what the application accepts. */
  interestRate: Scalars['String']['input'];
  /** What you would lend, in the application's currency; what is looked for when left out. */
  loan?: InputMaybe<MoneyInput>;
  /** What would be paid every month, in minor units; computed when left out. */
  monthlyPayment?: InputMaybe<Scalars['BigInt']['input']>;
  /** What would have to be paid at once, in minor units; nothing when left out. */
  upfrontCosts?: InputMaybe<Scalars['BigInt']['input']>;
  /** Until then it may be accepted, inclusive; open-ended when left out. */
  validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of `makeMortgageOffer`. */
export type MakeMortgageOfferResult = ConflictError | IdempotencyKeyReusedError | InvalidInputError | MakeMortgageOfferSuccess | NotFoundError | PaymentMismatchError | RateAboveMaximumError;

/** The offer stands. */
export type MakeMortgageOfferSuccess = {
  __typename?: 'MakeMortgageOfferSuccess';
  /** The offer. */
  offer: MortgageOffer;
};

/** How the marketplace does: scores of 0 to 100 over the last 30 days, rounded to one decimal. */
export type MarketplaceDashboard = {
  __typename?: 'MarketplaceDashboard';
  /** Events of the last 24 hours. */
  activityCount: Scalars['Int']['output'];
  /** What went wrong. */
  errorStats: DashboardErrors;
  /** What events are about, the most frequent first. */
  featureMaturity: Array<DashboardFeature>;
  /** What was put right. */
  fixStats: DashboardFixes;
  /** 30 % activity (events of the last 24 hours, 100 at most), 40 % quality, 30 % stability (100 less twice the error rate). */
  productionReadiness: Scalars['Float']['output'];
  /** Events of the last seven days (UTC), oldest first. */
  productionTimeline: Array<DashboardDay>;
  /** 100 less the error rate. */
  qualityScore: Scalars['Float']['output'];
  /** The newest 20 events. */
  recentEvents: Array<MarketplaceEvent>;
  /** 100 less the share of critical events and crashes. */
  systemStability: Scalars['Float']['output'];
};

/** A line of the log: who did what to what. */
export type MarketplaceEvent = {
  __typename?: 'MarketplaceEvent';
  /** Who did it; null when nobody did, but a job or the service itself. */
  actor: Maybe<Thinker>;
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** More about it: a JSON object whose fields depend on the type. */
  meta: Scalars['JSON']['output'];
  /** Id of the thing. */
  subjectId: Maybe<Scalars['String']['output']>;
  /** Kind of thing it was done to, for example `voucher_booking`. */
  subjectType: Maybe<Scalars['String']['output']>;
  /** What was done, for example `voucher.book`. */
  type: Scalars['String']['output'];
};

/** A page of the log. */
export type MarketplaceEventConnection = {
  __typename?: 'MarketplaceEventConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<MarketplaceEventEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A line within a page of the log. */
export type MarketplaceEventEdge = {
  __typename?: 'MarketplaceEventEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: MarketplaceEvent;
};

/** Of what kind the newest events are. */
export type MarketplaceMonitoring = {
  __typename?: 'MarketplaceMonitoring';
  /** Mortgage applications and offers. */
  mortgages: Scalars['Int']['output'];
  /** Telemetry. */
  telemetry: Scalars['Int']['output'];
  /** How many there are, 50 at most. */
  total: Scalars['Int']['output'];
  /** Logged transfers. */
  transfers: Scalars['Int']['output'];
  /** Issued, booked and cancelled vouchers. */
  vouchers: Scalars['Int']['output'];
};

/** How mortgages go. */
export type MarketplaceMortgageStats = {
  __typename?: 'MarketplaceMortgageStats';
  /** Offers that were accepted. */
  acceptedOffers: Scalars['Int']['output'];
  /** Mean rate of the accepted offers, as a decimal text of four places; null when there is none. */
  averageInterestRate: Maybe<Scalars['String']['output']>;
  /** Mean rate of all offers that were not withdrawn, likewise. */
  averageOfferedRate: Maybe<Scalars['String']['output']>;
  /** Applications without a decision. */
  openApplications: Scalars['Int']['output'];
};

/** How present people are. */
export type MarketplacePresenceStats = {
  __typename?: 'MarketplacePresenceStats';
  /** Sessions that gave a sign of life within the last minute. */
  activeSessions: Scalars['Int']['output'];
  /** The 20 pair codes that most sessions had, in whole days (UTC) that the period touches; the most first, then by code. */
  popularPairCodes: Array<PairCodeCount>;
};

/** How much is booked, in whole days (UTC) that the period touches. */
export type MarketplaceVoucherStats = {
  __typename?: 'MarketplaceVoucherStats';
  /** Bookings, cancelled ones too, by the day they were made; newest first, without days that had none. */
  bookingsPerDay: Array<DayCount>;
  /** By template, for vouchers made in the period. A voucher that names none counts for the one of its service. */
  templateUtilisation: Array<TemplateUtilisation>;
};

/** Where somebody waits. */
export type MatchThinkersInput = {
  /** The pair code under which you are online, exactly as it was agreed on: 1 to 128 characters, capitals matter. */
  pairCode: Scalars['String']['input'];
};

/** What became of `matchThinkers`. `ConflictError` says that you are not online under the pair code. */
export type MatchThinkersResult = ConflictError | InvalidInputError | MatchThinkersSuccess;

/** Who waits has been looked at. */
export type MatchThinkersSuccess = {
  __typename?: 'MatchThinkersSuccess';
  /** The room for all who wait under the code; null as long as nobody else does. */
  room: Maybe<Room>;
  /** Your session. */
  session: PresenceSession;
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

/** What somebody looks for who wants to borrow on a property. */
export type MortgageApplication = {
  __typename?: 'MortgageApplication';
  /** Who wants to borrow. */
  borrower: Maybe<Thinker>;
  /** The contract that it led to; null as long as no offer is accepted, and for everybody but its parties. */
  contract: Maybe<MortgageContract>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What is to be lent; null when it is not said. */
  desiredLoan: Maybe<Money>;
  /** Over how many years it is to be paid back; null when it is not said. */
  durationYears: Maybe<Scalars['Int']['output']>;
  /** Id, for example `app-mcx1c000-qq22ww`. */
  id: Scalars['ID']['output'];
  /** Highest nominal annual rate that is acceptable, as a decimal text of four places: `0.0400` is 4 %. Null for any. */
  maxInterestRate: Maybe<Scalars['String']['output']>;
  /**
   * The open offers that say what they cost, cheapest first, by total cost and then by effective rate; at most 100. Null
   * for everybody but the borrower and administrators.
   */
  offerComparison: Maybe<Array<ComparedMortgageOffer>>;
  /** Offers for it that you may see, newest first: the borrower sees all, a lender its own. */
  offers: MortgageOfferConnection;
  /** What is to be bought or built; null when it is not said. */
  property: Maybe<Property>;
  /** Whether the rate is to stay the same; null when either will do. */
  rateType: Maybe<MortgageRateType>;
  /** Where it stands. */
  status: MortgageApplicationStatus;
  /** Which lenders see it. */
  visibility: MortgageVisibility;
};


/** What somebody looks for who wants to borrow on a property. */
export type MortgageApplicationOffersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<MortgageOfferStatus>;
};

/** A page of applications. */
export type MortgageApplicationConnection = {
  __typename?: 'MortgageApplicationConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<MortgageApplicationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An application within a page. */
export type MortgageApplicationEdge = {
  __typename?: 'MortgageApplicationEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: MortgageApplication;
};

/** Where an application stands. */
export type MortgageApplicationStatus =
  /** An offer was accepted. Final. */
  | 'ACCEPTED'
  /** There is at least one open offer. */
  | 'OFFERED'
  /** There is no open offer. */
  | 'OPEN'
  /** It was given up. Final. */
  | 'REJECTED';

/** A loan to compute. */
export type MortgageCalculationInput = {
  /** 1 to 60. */
  durationYears: Scalars['Int']['input'];
  /** Nominal annual rate, 0 to 0.5, with at most four decimals: `0.0350` is 3.5 %. */
  interestRate: Scalars['String']['input'];
  /** What is lent; 1 to 9007199254740991 minor units. */
  loan: MoneyInput;
};

/** What borrower and lender have agreed on. */
export type MortgageContract = {
  __typename?: 'MortgageContract';
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** What is to be signed; null as long as nothing is attached. */
  document: Maybe<Contract>;
  /** Id, for example `mort-contract-mcx1e000-vv44bb`. */
  id: Scalars['ID']['output'];
  /** Whether the borrower has signed. */
  isSignedByBorrower: Scalars['Boolean']['output'];
  /** Whether the lender has signed. */
  isSignedByLender: Scalars['Boolean']['output'];
  /** Whether the notary has signed. */
  isSignedByNotary: Scalars['Boolean']['output'];
  /** The offer that was accepted. */
  offer: Maybe<MortgageOffer>;
  /** Where its parties meet. */
  room: Maybe<Room>;
  /** Where it stands. */
  status: MortgageContractStatus;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where a mortgage contract stands. It goes forward only. */
export type MortgageContractStatus =
  /** Put away. */
  | 'ARCHIVED'
  /** Signatures are missing. */
  | 'DRAFT'
  /** Borrower, lender and notary have signed. */
  | 'SIGNED';

/**
 * One month of a loan. Interest is a twelfth of the nominal annual rate on what is owed, rounded half up to whole minor
 * units.
 */
export type MortgageInstalment = {
  __typename?: 'MortgageInstalment';
  /** What is still owed afterwards. */
  balance: Money;
  /** Interest for the month. */
  interest: Money;
  /** Counted from 1. */
  number: Scalars['Int']['output'];
  /** Interest and repayment together. */
  payment: Money;
  /** What is paid back; negative when the payment does not even cover the interest. */
  principal: Money;
};

/** A loan that somebody offers for an application. */
export type MortgageOffer = {
  __typename?: 'MortgageOffer';
  /** What it was made for. */
  application: Maybe<MortgageApplication>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /**
   * Effective annual rate: the rate at which the loan less the costs at once equals all payments, each discounted for the
   * time until it is due. A decimal text of four places; null when the offer does not say enough, or the costs eat up the
   * loan.
   */
  effectiveAnnualRate: Maybe<Scalars['String']['output']>;
  /** Id, for example `mort-offer-mcx1d000-zz33xx`. */
  id: Scalars['ID']['output'];
  /** Nominal annual rate, as a decimal text of four places: `0.0350` is 3.5 %. Null when it is not said. */
  interestRate: Maybe<Scalars['String']['output']>;
  /** Who would lend. */
  lender: Maybe<Thinker>;
  /** What would be lent; null when neither the offer nor the application says it. */
  loan: Maybe<Money>;
  /** What would be paid every month; null when it is not said and cannot be computed. */
  monthlyPayment: Maybe<Money>;
  /** The business that the lender acts for; null when it is none. */
  partner: Maybe<BusinessPartner>;
  /** Where borrower and lender negotiate. */
  room: Maybe<Room>;
  /** Month by month; null when the offer does not say enough. */
  schedule: Maybe<MortgageSchedule>;
  /** Where it stands. */
  status: MortgageOfferStatus;
  /** Interest over all the time and costs at once; null when the offer does not say enough. */
  totalCost: Maybe<Money>;
  /** What would have to be paid at once, on top. */
  upfrontCosts: Maybe<Money>;
  /** Until then it may be accepted, inclusive; null for as long as it is open. */
  validUntil: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn; null when it was not. */
  withdrawReason: Maybe<MortgageWithdrawReason>;
};

/** A page of offers. */
export type MortgageOfferConnection = {
  __typename?: 'MortgageOfferConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<MortgageOfferEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An offer within a page. */
export type MortgageOfferEdge = {
  __typename?: 'MortgageOfferEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: MortgageOffer;
};

/** Where an offer stands. */
export type MortgageOfferStatus =
  /** It was accepted. Final. */
  | 'ACCEPTED'
  /** It may be accepted. */
  | 'OPEN'
  /** It no longer counts. Final. */
  | 'WITHDRAWN';

/** Whether the rate of a loan stays the same. */
export type MortgageRateType =
  /** It stays the same all the time. */
  | 'FIXED'
  /** It may change. */
  | 'VARIABLE';

/** How a loan is paid back, month by month. The last instalment pays the rest and closes the balance to the cent. */
export type MortgageSchedule = {
  __typename?: 'MortgageSchedule';
  /** All instalments in order, 12 for each year at most. */
  instalments: Array<MortgageInstalment>;
  /** What is paid in the last month. */
  lastPayment: Money;
  /** What is paid every month but the last. */
  monthlyPayment: Money;
  /** Interest over all the time. */
  totalInterest: Money;
  /** Everything that is paid back. */
  totalPaid: Money;
};

/** As whom somebody signs a mortgage contract. */
export type MortgageSigner =
  /** The one who borrows. */
  | 'BORROWER'
  /** The one who lends. */
  | 'LENDER'
  /** The notary; entered by an administrator. */
  | 'NOTARY';

/** Which lenders see an application. */
export type MortgageVisibility =
  /** Those who are invited. */
  | 'PRIVATE'
  /** All who have an account or a thinker's token. */
  | 'PUBLIC';

/** Why an offer no longer counts. */
export type MortgageWithdrawReason =
  /** The application was given up. */
  | 'APPLICATION_CLOSED'
  /** Its lender, or an administrator, took it back. */
  | 'LENDER'
  /** Another offer was accepted. */
  | 'SIBLING_ACCEPTED';

/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Accepts an offer for your application. All other offers are withdrawn, and a contract is drafted, with a room for its
   * parties. Of offers that are accepted at the same time one wins. The platform's fee is noted for the lender.
   */
  acceptMortgageOffer: Maybe<AcceptMortgageOfferResult>;
  /** Puts a signed contract away. For its parties together, that is once both have asked for it, and for administrators. */
  archiveMortgageContract: Maybe<ArchiveMortgageContractResult>;
  /**
   * Makes a contract the document of a mortgage contract, and links it to the room of its parties. For its parties and
   * administrators, as long as nobody has signed.
   */
  attachMortgageDocument: Maybe<AttachMortgageDocumentResult>;
  /**
   * Books a slot of a voucher for yourself. Needs an account or a thinker's token. Of any number of simultaneous calls for
   * one slot exactly one succeeds; the others get `SlotTakenError`. The platform's fee is noted with the booking.
   */
  bookVoucher: Maybe<BookVoucherResult>;
  /**
   * Cancels a booking. The holder may do so within the voucher's window, its issuer and administrators at any time. Within
   * the window the fee is given back, unless the issuer cancels. Cancelling again changes nothing and answers the same.
   */
  cancelBooking: Maybe<CancelBookingResult>;
  /**
   * Gives an application up. Its open offers are withdrawn. For its borrower and administrators, as long as no offer has
   * been accepted.
   */
  closeMortgageApplication: Maybe<CloseMortgageApplicationResult>;
  /**
   * Sets what is charged for an action from now on. For administrators. What is left out stays as it is; for a fee that is
   * new it is nothing, in EUR, and active.
   */
  configureFee: Maybe<ConfigureFeeResult>;
  /** Marks a booked voucher as used, once its last appointment is over. For its issuer and administrators. */
  consumeVoucher: Maybe<ConsumeVoucherResult>;
  /**
   * Makes an address from which calendar programs fetch bookings (iCalendar), as they are when it is fetched: from 90 days
   * ago on, cancelled ones marked as such. Whoever knows the address reads them without signing in, so it is told once, here,
   * and can be revoked. Works with an account or a thinker's token.
   */
  createCalendarFeed: Maybe<CreateCalendarFeedResult>;
  /** Applies for a mortgage in your name. Needs an account or a thinker's token. */
  createMortgageApplication: Maybe<CreateMortgageApplicationResult>;
  /** Makes a template that vouchers can be issued from. For administrators. */
  createVoucherTemplate: Maybe<CreateVoucherTemplateResult>;
  /** Ends your session, for example when the page closes. Going offline twice is not an error. */
  goOffline: Maybe<GoOfflineResult>;
  /** Shows a private application to a lender. For its borrower and administrators; inviting again changes nothing. */
  inviteMortgageLender: Maybe<InviteMortgageLenderResult>;
  /** Gives an open settlement the next invoice number of the year (UTC). For administrators. */
  invoiceSettlement: Maybe<InvoiceSettlementResult>;
  /**
   * Issues a voucher in your name. Needs an account or a thinker's token. Issued by the owner of a business, it belongs to
   * the business too.
   */
  issueVoucher: Maybe<IssueVoucherResult>;
  /**
   * Links a contract that you may see to a voucher, a room or both. For who has issued or holds the voucher, who may
   * upload in the room, and administrators. Linking again changes nothing.
   */
  linkContract: Maybe<LinkContractResult>;
  /**
   * Links a thinker to your account, so that its vouchers and bookings are there wherever you sign in. Holding the token
   * is the proof. A link is for good; linking the same thinker again changes nothing.
   */
  linkThinker: Maybe<LinkThinkerResult>;
  /** Notes that money changed between fiat and crypto. Nothing is moved. For everybody who can prove to be somebody. */
  logTransfer: Maybe<LogTransferResult>;
  /**
   * Offers a loan for an application that you may see, in your name. The monthly payment is computed unless you give it;
   * of a loan with a fixed rate it must not differ from the computed one by more than a cent.
   */
  makeMortgageOffer: Maybe<MakeMortgageOfferResult>;
  /**
   * Asks who else waits under a pair code. As soon as two or more do, all of them are in one room, however many ask at the
   * same time, and who comes later comes into the same one; ask every 5 seconds, or watch `roomAssigned`. For those who are
   * online under the code themselves. Works with an account or a thinker's token, and answers `UNAUTHENTICATED` without
   * either.
   */
  matchThinkers: Maybe<MatchThinkersResult>;
  /** Notes that an invoiced settlement is paid. For administrators. */
  paySettlement: Maybe<PaySettlementResult>;
  /** Removes a template. Vouchers that were issued from it stay as they are. For administrators. */
  removeVoucherTemplate: Maybe<RemoveVoucherTemplateResult>;
  /** Ends a calendar feed of yours: its address gives nothing any more. Revoking again changes nothing. */
  revokeCalendarFeed: Maybe<RevokeCalendarFeedResult>;
  /** Withdraws a voucher that nobody has booked. For its issuer and administrators. */
  revokeVoucher: Maybe<RevokeVoucherResult>;
  /**
   * Settles all that fell due up to the end of a period and is not settled yet, with each beneficiary in each currency.
   * For administrators; it happens by itself for each month. What comes to nothing or less waits for the next period.
   * Repeating it makes nothing.
   */
  runSettlements: Maybe<RunSettlementsResult>;
  /**
   * Says that you are still there; send it every 25 seconds. The first one opens a session. Works with an account or a
   * thinker's token, and answers `UNAUTHENTICATED` without either.
   */
  sendHeartbeat: Maybe<SendHeartbeatResult>;
  /**
   * Notes that a transfer has gone through. For administrators. Settling a settled one changes nothing and answers the
   * same.
   */
  settleTransfer: Maybe<SettleTransferResult>;
  /**
   * Signs a contract: the borrower and the lender for themselves, an administrator for the notary. The third signature
   * makes it signed. Signing again changes nothing.
   */
  signMortgageContract: Maybe<SignMortgageContractResult>;
  /**
   * Hands a transferable voucher on to another thinker, and the active bookings of the one who held it with it. For its
   * holder; for its issuer as long as nobody holds it; and for administrators.
   */
  transferVoucher: Maybe<TransferVoucherResult>;
  /** Changes a template. Vouchers that were issued from it stay as they are. For administrators. */
  updateVoucherTemplate: Maybe<UpdateVoucherTemplateResult>;
  /**
   * Shows that you hold a thinker's token, and opens a presence session. Needs no account: the token is the identity. An
   * unknown token becomes a new thinker. To go on acting as this thinker, send the token with every later request, in the
   * header `x-session-token`.
   */
  verifyThinker: Maybe<VerifyThinkerResult>;
  /** Takes an open offer back. For its lender and administrators. */
  withdrawMortgageOffer: Maybe<WithdrawMortgageOfferResult>;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationAcceptMortgageOfferArgs = {
  input: AcceptMortgageOfferInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationArchiveMortgageContractArgs = {
  input: ArchiveMortgageContractInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationAttachMortgageDocumentArgs = {
  input: AttachMortgageDocumentInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationBookVoucherArgs = {
  input: BookVoucherInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCloseMortgageApplicationArgs = {
  input: CloseMortgageApplicationInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationConfigureFeeArgs = {
  input: ConfigureFeeInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationConsumeVoucherArgs = {
  input: ConsumeVoucherInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateMortgageApplicationArgs = {
  input: CreateMortgageApplicationInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateVoucherTemplateArgs = {
  input: CreateVoucherTemplateInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationInviteMortgageLenderArgs = {
  input: InviteMortgageLenderInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationInvoiceSettlementArgs = {
  input: InvoiceSettlementInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationIssueVoucherArgs = {
  input: IssueVoucherInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationLinkContractArgs = {
  input: LinkContractInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationLinkThinkerArgs = {
  input: LinkThinkerInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationLogTransferArgs = {
  input: LogTransferInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationMakeMortgageOfferArgs = {
  input: MakeMortgageOfferInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationMatchThinkersArgs = {
  input: MatchThinkersInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationPaySettlementArgs = {
  input: PaySettlementInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRemoveVoucherTemplateArgs = {
  input: RemoveVoucherTemplateInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRevokeVoucherArgs = {
  input: RevokeVoucherInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRunSettlementsArgs = {
  input: RunSettlementsInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSendHeartbeatArgs = {
  input: SendHeartbeatInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSettleTransferArgs = {
  input: SettleTransferInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSignMortgageContractArgs = {
  input: SignMortgageContractInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationTransferVoucherArgs = {
  input: TransferVoucherInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationUpdateVoucherTemplateArgs = {
  input: UpdateVoucherTemplateInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationVerifyThinkerArgs = {
  input: VerifyThinkerInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationWithdrawMortgageOfferArgs = {
  input: WithdrawMortgageOfferInput;
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

/** How many had a pair code. */
export type PairCodeCount = {
  __typename?: 'PairCodeCount';
  /** Sessions that were begun with it. */
  count: Scalars['Int']['output'];
  /** The code. */
  pairCode: Scalars['String']['output'];
};

/** Which settlement is paid. */
export type PaySettlementInput = {
  /** Id of the settlement. */
  settlementId: Scalars['ID']['input'];
};

/** What became of `paySettlement`. */
export type PaySettlementResult = ConflictError | NotFoundError | PaySettlementSuccess;

/** The settlement is paid. */
export type PaySettlementSuccess = {
  __typename?: 'PaySettlementSuccess';
  /** The settlement. */
  settlement: Settlement;
};

/** The monthly payment of a loan with a fixed rate is not what loan, rate and duration come to. */
export type PaymentMismatchError = MutationError & {
  __typename?: 'PaymentMismatchError';
  /** `PAYMENT_MISMATCH` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** What they come to. */
  monthlyPayment: Money;
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
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

/** Where somebody under a pair code stands now. */
export type PresenceChange = {
  __typename?: 'PresenceChange';
  /** When the last heartbeat arrived, as far as it was known when this changed. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** The pair code. */
  pairCode: Scalars['String']['output'];
  /** Public id of the thinker. */
  publicId: Scalars['String']['output'];
  /** Why you hear of it. */
  reason: PresenceChangeReason;
  /** Room that a match led to; null before, and after going offline. */
  roomId: Maybe<Scalars['String']['output']>;
  /** Online or offline, by the clock of the database. */
  status: PresenceStatus;
  /** Who it is; null when you may not see the thinker any more, for example because it has gone. */
  thinker: Maybe<Thinker>;
};

/** Why a change of presence is told. */
export type PresenceChangeReason =
  /** The thinker has sent no heartbeat for 60 seconds. */
  | 'EXPIRED'
  /** The thinker came, by a heartbeat under this pair code. */
  | 'HEARTBEAT'
  /** The thinker was given a room. */
  | 'MATCH'
  /** The thinker left, or waits under another pair code. */
  | 'OFFLINE'
  /** It is how things stood when you subscribed. */
  | 'SNAPSHOT';

/**
 * A stretch of being online under one pair code. Ends by going offline, by another pair code, or 60 seconds after the last
 * heartbeat, all by the clock of the database.
 */
export type PresenceSession = {
  __typename?: 'PresenceSession';
  /** When the session began. */
  createdAt: Scalars['DateTime']['output'];
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** When the last heartbeat arrived, to the millisecond. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** Keyword under which two or more meet; null as long as none was given. */
  pairCode: Maybe<Scalars['String']['output']>;
  /** Room that a match led to; null before, and after going offline. */
  roomId: Maybe<Scalars['String']['output']>;
  /** Online, or offline once the session has ended. */
  status: PresenceStatus;
  /** Who is online. */
  thinker: Thinker;
};

/** Whether somebody is there. */
export type PresenceStatus =
  /** The session has ended. */
  | 'OFFLINE'
  /** A heartbeat arrived within the last 60 seconds. */
  | 'ONLINE';

/** Something that a mortgage is taken on. */
export type Property = {
  __typename?: 'Property';
  /** Its address, in one line; null when it is not known. */
  address: Maybe<Scalars['String']['output']>;
  /** Id, for example `house-7`. */
  id: Scalars['ID']['output'];
};

/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type Query = {
  __typename?: 'Query';
  /**
   * Your calendar feeds that work, newest first; at most 20. Works with an account or a thinker's token, and answers
   * `UNAUTHENTICATED` without either.
   */
  calendarFeeds: Maybe<Array<CalendarFeed>>;
  /**
   * One contract. Null when there is none or you may not see it: whoever has uploaded it sees it, whoever has issued or
   * holds a voucher or may enter a room that it is linked to, and administrators.
   */
  contract: Maybe<Contract>;
  /** What the platform charges for, by id. For administrators. */
  fees: Maybe<Array<Fee>>;
  /** How the marketplace does, from what the event log says. For administrators. */
  marketplaceDashboard: Maybe<MarketplaceDashboard>;
  /** What happened, newest first. For administrators. There is no count: the log is long, and the dashboard has its numbers. */
  marketplaceEvents: Maybe<MarketplaceEventConnection>;
  /** Of what kind the newest 50 events of the log are. For administrators. */
  marketplaceMonitoring: Maybe<MarketplaceMonitoring>;
  /** How mortgages go. For administrators. */
  marketplaceMortgageStats: Maybe<MarketplaceMortgageStats>;
  /** How present people are. For administrators. */
  marketplacePresenceStats: Maybe<MarketplacePresenceStats>;
  /**
   * What changed between fiat and crypto, by day, network, currency and direction; newest day first. Whole days (UTC) that
   * the period touches. For administrators.
   */
  marketplaceTransferTotals: Maybe<Array<TransferTotal>>;
  /** How much is booked. For administrators. */
  marketplaceVoucherStats: Maybe<MarketplaceVoucherStats>;
  /**
   * Whether you may watch who comes and goes under a pair code (`presenceChanged`): true while you are online under it, and
   * for administrators. `UNAUTHENTICATED` without an account or a thinker's token.
   */
  mayWatchPresence: Maybe<Scalars['Boolean']['output']>;
  /**
   * One application. Null when there is none or you may not see it: borrowers see their own, lenders those that are not
   * private, that they are invited to or that they have made an offer for; administrators see all.
   */
  mortgageApplication: Maybe<MortgageApplication>;
  /** All applications that you may see, newest first. */
  mortgageApplications: Maybe<MortgageApplicationConnection>;
  /**
   * What an annuity loan costs, for everybody and without storing anything. Answers `BAD_USER_INPUT` for figures out of
   * range.
   */
  mortgageCalculation: Maybe<MortgageSchedule>;
  /** One contract. Null when there is none, or when you are not a party to it and no administrator. */
  mortgageContract: Maybe<MortgageContract>;
  /** One offer. Null when there is none, or when you are neither its lender nor the borrower and no administrator. */
  mortgageOffer: Maybe<MortgageOffer>;
  /**
   * How many thinkers are online under a pair code, you included. Null when you are not online under it yourself (and are
   * no administrator): who waits where is the business of those who wait there.
   */
  onlineCount: Maybe<Scalars['Int']['output']>;
  /** Your own open session; null while you are offline, and 60 seconds after your last heartbeat. */
  presence: Maybe<PresenceSession>;
  /** One room. Null when there is none, or when you are neither its owner nor a member and no administrator. */
  room: Maybe<Room>;
  /** One settlement. Null when there is none, or when it is not yours and you are no administrator. */
  settlement: Maybe<Settlement>;
  /** Settlements that you may see, newest period first: your own, or all for administrators. */
  settlements: Maybe<SettlementConnection>;
  /**
   * One thinker by the id that clients know. Null when there is none, or when you have nothing to do with it: you see
   * yourself, issuers of vouchers that you may see, and the other side of your bookings; administrators see all.
   */
  thinker: Maybe<Thinker>;
  /** One transfer. Null when there is none, or when it is not yours and you are no administrator. */
  transfer: Maybe<Transfer>;
  /** Transfers that you may see, newest first: your own, or all for administrators. */
  transfers: Maybe<TransferConnection>;
  /**
   * Whether a document is, byte by byte, one of the contracts that you may see. Null when `id` names a contract that you
   * may not see. Answers `BAD_USER_INPUT` for a hash that is none.
   */
  verifyContract: Maybe<ContractVerification>;
  /**
   * The thinker that you act as: the one linked to your account or, without one, the one whose token comes in the header
   * `x-session-token`. Null when there is neither; it comes into being with the first mutation that needs it.
   */
  viewerThinker: Maybe<Thinker>;
  /**
   * One voucher. Null when there is none or you may not see it: you see what you issued, hold or have booked; signed-in
   * people and verified thinkers also see what is open for booking; administrators see all.
   */
  voucher: Maybe<Voucher>;
  /** One booking. Null when there is none, or when you are neither a party to it nor an administrator. */
  voucherBooking: Maybe<VoucherBooking>;
  /** The templates that vouchers are issued from, by id. */
  voucherTemplates: Maybe<Array<VoucherTemplate>>;
  /** All vouchers that you may see, newest first. */
  vouchers: Maybe<VoucherConnection>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMarketplaceEventsArgs = {
  actorPublicId: InputMaybe<Scalars['String']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  period: InputMaybe<PeriodInput>;
  subjectId: InputMaybe<Scalars['String']['input']>;
  subjectType: InputMaybe<Scalars['String']['input']>;
  types: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMarketplacePresenceStatsArgs = {
  period: InputMaybe<PeriodInput>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMarketplaceTransferTotalsArgs = {
  period: InputMaybe<PeriodInput>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMarketplaceVoucherStatsArgs = {
  period: InputMaybe<PeriodInput>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMayWatchPresenceArgs = {
  pairCode: Scalars['String']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMortgageApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMortgageApplicationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  statuses: InputMaybe<Array<MortgageApplicationStatus>>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMortgageCalculationArgs = {
  input: MortgageCalculationInput;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMortgageContractArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMortgageOfferArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryOnlineCountArgs = {
  pairCode: Scalars['String']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryRoomArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QuerySettlementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QuerySettlementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  beneficiaryPublicId: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<SettlementStatus>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryThinkerArgs = {
  publicId: Scalars['String']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryTransferArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryTransfersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<TransferDirection>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<TransferStatus>;
  walletAddress: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryVerifyContractArgs = {
  hash: Scalars['String']['input'];
  id: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryVoucherArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryVoucherBookingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryVouchersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  serviceType: InputMaybe<Scalars['String']['input']>;
  status: InputMaybe<VoucherStatus>;
};

/** The rate is above the highest that the application accepts. */
export type RateAboveMaximumError = MutationError & {
  __typename?: 'RateAboveMaximumError';
  /** `RATE_ABOVE_MAX` */
  code: Scalars['String']['output'];
  /** The highest rate that is accepted, as a decimal text of four places. */
  maxInterestRate: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** Which template to remove. */
export type RemoveVoucherTemplateInput = {
  /** Id of the template. */
  templateId: Scalars['ID']['input'];
};

/** What became of `removeVoucherTemplate`. */
export type RemoveVoucherTemplateResult = NotFoundError | RemoveVoucherTemplateSuccess;

/** The template is gone. */
export type RemoveVoucherTemplateSuccess = {
  __typename?: 'RemoveVoucherTemplateSuccess';
  /** The template as it was. */
  template: VoucherTemplate;
};

/** Which calendar feed to end. */
export type RevokeCalendarFeedInput = {
  /** Id of the feed. */
  feedId: Scalars['ID']['input'];
};

/** What became of `revokeCalendarFeed`. */
export type RevokeCalendarFeedResult = NotFoundError | RevokeCalendarFeedSuccess;

/** The feed has ended. */
export type RevokeCalendarFeedSuccess = {
  __typename?: 'RevokeCalendarFeedSuccess';
  /** The feed, with the instant at which it ended. */
  feed: CalendarFeed;
};

/** Which voucher to withdraw. */
export type RevokeVoucherInput = {
  /** Up to 128 characters of your choice. Repeating the call with the same key changes nothing and answers with the voucher. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the voucher. */
  voucherId: Scalars['ID']['input'];
};

/** What became of `revokeVoucher`. */
export type RevokeVoucherResult = ConflictError | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | RevokeVoucherSuccess;

/** The voucher is withdrawn. */
export type RevokeVoucherSuccess = {
  __typename?: 'RevokeVoucherSuccess';
  /** The voucher, now cancelled. */
  voucher: Voucher;
};

/**
 * A place where those who have to do with each other talk, sign and put documents. It comes into being with a match, an
 * offer or a contract.
 */
export type Room = {
  __typename?: 'Room';
  /** Contracts that are linked to it and that you may see, the newest link first. */
  contracts: ContractLinkConnection;
  /** When it came into being. */
  createdAt: Scalars['DateTime']['output'];
  /** Says what the room is for, for example `room-projekt_alpha-9c01d2ab` or `mortgage:offer:mort-offer-mcx1d000-zz33xx`. */
  id: Scalars['ID']['output'];
  /** Who may enter, in the order in which they came in; its owner is one of them. */
  members: Array<Thinker>;
  /** Whose it is; null for rooms that came into being by themselves. */
  owner: Maybe<Thinker>;
  /** What its members may do in it. */
  permissions: Array<RoomPermission>;
  /** What it is meant for. */
  type: RoomType;
};


/**
 * A place where those who have to do with each other talk, sign and put documents. It comes into being with a match, an
 * offer or a contract.
 */
export type RoomContractsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  role: InputMaybe<ContractRole>;
};

/** That a match has led somebody to a room. */
export type RoomAssignment = {
  __typename?: 'RoomAssignment';
  /** Who may enter it now, in the order in which they came in; empty when you may not see the room. */
  members: Array<Thinker>;
  /** Pair code under which it waited. */
  pairCode: Scalars['String']['output'];
  /** Public id of the thinker. */
  publicId: Scalars['String']['output'];
  /** The room; null when you may not enter it any more. */
  room: Maybe<Room>;
  /** Id of the room. */
  roomId: Scalars['String']['output'];
};

/** What the members of a room may do in it. */
export type RoomPermission =
  /** Read what is said. */
  | 'READ'
  /** Say something. */
  | 'SEND'
  /** Sign a document. */
  | 'SIGN'
  /** Add a document. */
  | 'UPLOAD';

/** What a room is meant for. */
export type RoomType =
  /** Concluding a contract. */
  | 'CONTRACT'
  /** Exchanging files. */
  | 'FILE'
  /** Several of these. */
  | 'MIXED'
  /** Talking. */
  | 'TEXT'
  /** Seeing each other. */
  | 'VIDEO';

/** Which period to settle. */
export type RunSettlementsInput = {
  /** First day (UTC). */
  periodFrom: Scalars['Date']['input'];
  /** Last day (UTC); it belongs to the period, and must be over. */
  periodTo: Scalars['Date']['input'];
};

/** What became of `runSettlements`. */
export type RunSettlementsResult = InvalidInputError | RunSettlementsSuccess;

/** All is settled that can be. */
export type RunSettlementsSuccess = {
  __typename?: 'RunSettlementsSuccess';
  /** How many settlements this call has made; `settlements` lists them. */
  createdCount: Scalars['Int']['output'];
};

/** Where somebody waits. */
export type SendHeartbeatInput = {
  /** Keyword to meet by, 1 to 128 characters; left out or empty keeps the one you have. */
  pairCode?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `sendHeartbeat`. */
export type SendHeartbeatResult = ConflictError | InvalidInputError | SendHeartbeatSuccess;

/** You are online. */
export type SendHeartbeatSuccess = {
  __typename?: 'SendHeartbeatSuccess';
  /** The session that the heartbeat prolonged or opened. */
  session: PresenceSession;
};

/** Which transfer has gone through. */
export type SettleTransferInput = {
  /** Id of the transfer. */
  transferId: Scalars['ID']['input'];
};

/** What became of `settleTransfer`. */
export type SettleTransferResult = NotFoundError | SettleTransferSuccess;

/** The transfer is settled. */
export type SettleTransferSuccess = {
  __typename?: 'SettleTransferSuccess';
  /** The transfer. */
  transfer: Transfer;
};

/** The fees of one beneficiary, one currency and one period, summed up for good. */
export type Settlement = {
  __typename?: 'Settlement';
  /** With whom it is made. */
  beneficiary: Maybe<Thinker>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The lines of the ledger that it covers, oldest first. */
  feeEvents: FeeEventConnection;
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** For example `RE-2026-000001`, without gaps within a year. Null as long as it is open. */
  invoiceNumber: Maybe<Scalars['String']['output']>;
  /**
   * Where the gateway serves the invoice as PDF, for whoever may see the settlement; send the same credentials. Null as
   * long as it is open.
   */
  invoicePath: Maybe<Scalars['String']['output']>;
  /** When it was invoiced. */
  invoicedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the gateway serves the lines as CSV, likewise. */
  linesPath: Scalars['String']['output'];
  /** When it was paid. */
  paidAt: Maybe<Scalars['DateTime']['output']>;
  /** The business it is made with; null when the beneficiary is none. */
  partner: Maybe<BusinessPartner>;
  /** First day of the period (UTC). */
  periodFrom: Scalars['Date']['output'];
  /** Last day of the period (UTC); it belongs to the period. */
  periodTo: Scalars['Date']['output'];
  /** Open, invoiced or paid. */
  status: SettlementStatus;
  /** Sum of the lines of the ledger that it covers. Frozen when the settlement is made. */
  total: Money;
};


/** The fees of one beneficiary, one currency and one period, summed up for good. */
export type SettlementFeeEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of settlements. */
export type SettlementConnection = {
  __typename?: 'SettlementConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<SettlementEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A settlement within a page. */
export type SettlementEdge = {
  __typename?: 'SettlementEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Settlement;
};

/** Where a settlement stands. It goes forward only, one step at a time. */
export type SettlementStatus =
  /** Invoiced, not paid. */
  | 'INVOICED'
  /** Made, not invoiced. */
  | 'OPEN'
  /** Paid. Final. */
  | 'PAID';

/** Which contract to sign, and as whom. */
export type SignMortgageContractInput = {
  /** Id of the contract. */
  contractId: Scalars['ID']['input'];
  /** As whom. */
  signer: MortgageSigner;
};

/** What became of `signMortgageContract`. */
export type SignMortgageContractResult = ConflictError | NotFoundError | SignMortgageContractSuccess;

/** The signature stands. */
export type SignMortgageContractSuccess = {
  __typename?: 'SignMortgageContractSuccess';
  /** The contract. */
  contract: MortgageContract;
};

/** Somebody has booked this slot, or one that overlaps it. */
export type SlotTakenError = MutationError & {
  __typename?: 'SlotTakenError';
  /** `SLOT_TAKEN` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/**
 * What can be watched as it happens, over WebSocket or server-sent events. A field with a `cursor` loses nothing: give the
 * last one that you have as `after` to go on from there.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Who comes and goes under a pair code: first everybody who is online or was so within the last 15 minutes, then each who
   * changes. A heartbeat that only says "still there" is no change.
   *
   * For those who may by `mayWatchPresence`; `FORBIDDEN` for others. Somebody who is no longer online under the code hears of
   * it for 20 seconds at most, then it ends with `SUBSCRIPTION_ACCESS_REVOKED`.
   *
   * All who watch a pair code are told the same: what everybody who is online under it may see. What a thinker shows only to
   * some, such as its account or its bookings, is null or empty here, to administrators too; ask for it by `thinker`.
   */
  presenceChanged: Maybe<PresenceChange>;
  /**
   * The rooms that matches lead a thinker to, the one it is in first. For the thinker itself, and administrators; answers
   * `FORBIDDEN` to others. To hear who comes into the room later, watch `presenceChanged`.
   */
  roomAssigned: Maybe<RoomAssignment>;
  /**
   * What becomes of the bookings of a voucher: each booking, cancellation and transfer that you are a party to, in order, none
   * left out; its issuer sees all. For those who may see the voucher; ends with `FORBIDDEN` when you no longer may.
   */
  voucherBookingChanged: Maybe<VoucherBookingChange>;
};


/**
 * What can be watched as it happens, over WebSocket or server-sent events. A field with a `cursor` loses nothing: give the
 * last one that you have as `after` to go on from there.
 */
export type SubscriptionPresenceChangedArgs = {
  pairCode: Scalars['String']['input'];
};


/**
 * What can be watched as it happens, over WebSocket or server-sent events. A field with a `cursor` loses nothing: give the
 * last one that you have as `after` to go on from there.
 */
export type SubscriptionRoomAssignedArgs = {
  publicId: Scalars['String']['input'];
};


/**
 * What can be watched as it happens, over WebSocket or server-sent events. A field with a `cursor` loses nothing: give the
 * last one that you have as `after` to go on from there.
 */
export type SubscriptionVoucherBookingChangedArgs = {
  after: InputMaybe<Scalars['BigInt']['input']>;
  voucherId: Scalars['ID']['input'];
};

/** How many vouchers of a template are used. */
export type TemplateUtilisation = {
  __typename?: 'TemplateUtilisation';
  /** Those that are booked or consumed. */
  booked: Scalars['Int']['output'];
  /** All vouchers. */
  issued: Scalars['Int']['output'];
  /** Id of the template, for example `consulting`. */
  templateId: Scalars['String']['output'];
  /** Their share, 0 to 1, rounded half up to four decimals. */
  utilisation: Scalars['Float']['output'];
};

/**
 * Somebody who takes part without an account: an identity that a browser keeps. It issues and books vouchers, goes online
 * and meets others by pair code. An account may be linked to it.
 */
export type Thinker = {
  __typename?: 'Thinker';
  /** Contracts that this thinker has uploaded and that you may see, newest first. */
  contracts: ContractConnection;
  /** When the thinker was first seen. */
  createdAt: Scalars['DateTime']['output'];
  /** Vouchers that this thinker holds, as far as you may see them, newest first. */
  heldVouchers: VoucherConnection;
  /** Internal id, a UUID. Older clients do not know it. */
  id: Scalars['ID']['output'];
  /** Vouchers that this thinker issued, as far as you may see them, newest first. */
  issuedVouchers: VoucherConnection;
  /** Applications of this thinker that you may see, newest first. */
  mortgageApplications: MortgageApplicationConnection;
  /** Offers that this thinker has made and that you may see, newest first. */
  mortgageOffers: MortgageOfferConnection;
  /** The open session; null while offline, and for those who do not wait under the same pair code. */
  presence: Maybe<PresenceSession>;
  /**
   * The id that clients keep: `thinker-` and the first 12 hex digits of the token's hash, or whatever id an older client
   * chose for itself.
   */
  publicId: Scalars['String']['output'];
  /** Active bookings that this thinker holds and that are not over yet, as far as you may see them, next first. */
  upcomingBookings: VoucherBookingConnection;
  /** The account linked to it. Null without one, and for everybody but itself, the other side of a booking and administrators. */
  user: Maybe<User>;
};


/**
 * Somebody who takes part without an account: an identity that a browser keeps. It issues and books vouchers, goes online
 * and meets others by pair code. An account may be linked to it.
 */
export type ThinkerContractsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somebody who takes part without an account: an identity that a browser keeps. It issues and books vouchers, goes online
 * and meets others by pair code. An account may be linked to it.
 */
export type ThinkerHeldVouchersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<VoucherStatus>;
};


/**
 * Somebody who takes part without an account: an identity that a browser keeps. It issues and books vouchers, goes online
 * and meets others by pair code. An account may be linked to it.
 */
export type ThinkerIssuedVouchersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<VoucherStatus>;
};


/**
 * Somebody who takes part without an account: an identity that a browser keeps. It issues and books vouchers, goes online
 * and meets others by pair code. An account may be linked to it.
 */
export type ThinkerMortgageApplicationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somebody who takes part without an account: an identity that a browser keeps. It issues and books vouchers, goes online
 * and meets others by pair code. An account may be linked to it.
 */
export type ThinkerMortgageOffersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<MortgageOfferStatus>;
};


/**
 * Somebody who takes part without an account: an identity that a browser keeps. It issues and books vouchers, goes online
 * and meets others by pair code. An account may be linked to it.
 */
export type ThinkerUpcomingBookingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** The thinker belongs to another account, or your account already has another thinker. */
export type ThinkerAlreadyLinkedError = MutationError & {
  __typename?: 'ThinkerAlreadyLinkedError';
  /** `THINKER_ALREADY_LINKED` */
  code: Scalars['String']['output'];
  /** Says which of the two; for people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** The signature was made more than 5 minutes before or after the server's time. Sign again. */
export type ThinkerSignatureExpiredError = MutationError & {
  __typename?: 'ThinkerSignatureExpiredError';
  /** `THINKER_SIGNATURE_EXPIRED` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** Proof that a token was used just now. */
export type ThinkerSignatureInput = {
  /** When it was signed, in milliseconds since 1970. At most 5 minutes away from the server's time. */
  timestamp: Scalars['BigInt']['input'];
  /** Hex HMAC-SHA256 of `<token>.<timestamp>` with the token as key. */
  value: Scalars['String']['input'];
};

/** The signature does not belong to this token and time. */
export type ThinkerSignatureInvalidError = MutationError & {
  __typename?: 'ThinkerSignatureInvalidError';
  /** `THINKER_SIGNATURE_INVALID` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** What somebody says to have changed between fiat and crypto money. */
export type Transfer = {
  __typename?: 'Transfer';
  /** When it was logged. */
  createdAt: Scalars['DateTime']['output'];
  /** A decimal text with 18 decimals, exact: `0.250000000000000000`. */
  cryptoAmount: Scalars['String']['output'];
  /** For example `ETH`. */
  cryptoSymbol: Scalars['String']['output'];
  /** Which way the money went. */
  direction: TransferDirection;
  /** The account at the bank, as it was written. */
  externalAccount: Maybe<Scalars['String']['output']>;
  /** Fees noted for it, oldest first. */
  feeEvents: Maybe<Array<FeeEvent>>;
  /** The fiat side. */
  fiat: Money;
  /** Id, for example `in-mcx3a000-xy12zz`. */
  id: Scalars['ID']['output'];
  /** For people. */
  label: Scalars['String']['output'];
  /** What the client added: a JSON object. */
  meta: Scalars['JSON']['output'];
  /** The blockchain, for example `Polygon`. */
  network: Maybe<Scalars['String']['output']>;
  /** Who logged it; null when that is not known. */
  owner: Maybe<Thinker>;
  /** Where it stands. */
  status: TransferStatus;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The wallet, as it was written. */
  walletAddress: Maybe<Scalars['String']['output']>;
};

/** A page of transfers. */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<TransferEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Which way money went. */
export type TransferDirection =
  /** From fiat to crypto. */
  | 'IN'
  /** From crypto to fiat. */
  | 'OUT';

/** A transfer within a page. */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Transfer;
};

/** Where a transfer stands. It goes forward only. */
export type TransferStatus =
  /** Noted. */
  | 'LOGGED'
  /** Gone through. Final. */
  | 'SETTLED';

/** What changed on one day, in one network, currency and direction. */
export type TransferTotal = {
  __typename?: 'TransferTotal';
  /** How many transfers. */
  count: Scalars['Int']['output'];
  /** Sums of the crypto side, one for each symbol; never added up. */
  crypto: Array<CryptoTotal>;
  /** The day (UTC). */
  day: Scalars['Date']['output'];
  /** Which way the money went. */
  direction: TransferDirection;
  /** Sum of the fiat side. */
  fiat: Money;
  /** The blockchain; null for transfers that name none. */
  network: Maybe<Scalars['String']['output']>;
};

/** Which voucher to hand on, and to whom. */
export type TransferVoucherInput = {
  /** Up to 128 characters of your choice. Repeating the call with the same key changes nothing and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Public id of the thinker that gets it. Giving it to the one who has it changes nothing. */
  toPublicId: Scalars['String']['input'];
  /** Id of the voucher. */
  voucherId: Scalars['ID']['input'];
};

/** What became of `transferVoucher`. */
export type TransferVoucherResult = ConflictError | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | TransferVoucherSuccess | VoucherNotTransferableError;

/** The voucher belongs to somebody else now. */
export type TransferVoucherSuccess = {
  __typename?: 'TransferVoucherSuccess';
  /** The voucher; null when you may no longer see it, for example because it was yours. */
  voucher: Maybe<Voucher>;
  /** Id of the voucher. */
  voucherId: Scalars['ID']['output'];
};

/** What shall change about a template. What is left out stays. */
export type UpdateVoucherTemplateInput = {
  /** As for a new one. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** As for a new one. */
  serviceType?: InputMaybe<Scalars['String']['input']>;
  /** Id of the template. */
  templateId: Scalars['ID']['input'];
  /** Replaces all conditions. */
  terms?: InputMaybe<VoucherTermsInput>;
  /** As for a new one. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateVoucherTemplate`. */
export type UpdateVoucherTemplateResult = InvalidInputError | NotFoundError | UpdateVoucherTemplateSuccess;

/** The template is changed. */
export type UpdateVoucherTemplateSuccess = {
  __typename?: 'UpdateVoucherTemplateSuccess';
  /** The template as it is now. */
  template: VoucherTemplate;
};

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
  /** The thinker linked to this account; null when there is none or you may not see it. */
  thinker: Maybe<Thinker>;
};

/** A token, shown as proof. */
export type VerifyThinkerInput = {
  /** A fresh signature, for clients that sign. Without it the token alone counts. */
  signature?: InputMaybe<ThinkerSignatureInput>;
  /** The token as the browser keeps it: 1 to 256 visible ASCII characters. Never stored; only its hash is. */
  token: Scalars['String']['input'];
};

/** What became of `verifyThinker`. */
export type VerifyThinkerResult = ConflictError | InvalidInputError | ThinkerSignatureExpiredError | ThinkerSignatureInvalidError | VerifyThinkerSuccess;

/** The token is good. */
export type VerifyThinkerSuccess = {
  __typename?: 'VerifyThinkerSuccess';
  /** The session that is open now: a new one without pair code, or the one that was still open. */
  session: PresenceSession;
  /** Whose token it is. */
  thinker: Thinker;
};

/** A claim to somebody's time (Gutschein): who holds it may book one of its slots. */
export type Voucher = {
  __typename?: 'Voucher';
  /**
   * Slots that can be booked now, in order of time. A new slot begins every 60 minutes from `validFrom`, whatever the
   * duration; slots that overlap a booking or have begun are left out.
   */
  availableSlots: Array<VoucherSlot>;
  /** Bookings of this voucher that you are a party to, newest first; its issuer sees all. */
  bookings: VoucherBookingConnection;
  /** Contracts that are linked to it and that you may see, the newest link first. */
  contracts: ContractLinkConnection;
  /** When it was issued. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is about; may be empty. */
  description: Scalars['String']['output'];
  /** Length of one slot. */
  durationMinutes: Scalars['Int']['output'];
  /** Who has booked it; null while it is open, and for those who do not take part in it. */
  holder: Maybe<Thinker>;
  /** Id, for example `v-mcx1a2b3-k9q2ze`. */
  id: Scalars['ID']['output'];
  /** The holder may hand it on. */
  isTransferable: Scalars['Boolean']['output'];
  /** Who offers the time. */
  issuer: Thinker;
  /** The business it was issued for; null when a private person issued it. */
  partner: Maybe<BusinessPartner>;
  /** What it costs; null when that is not stated. */
  price: Maybe<Money>;
  /** Kind of service, for example `consulting.session`. */
  serviceType: Scalars['String']['output'];
  /** Where it stands in its life. */
  status: VoucherStatus;
  /** The template it follows: the one named at issue, else the one of its kind; null when there is neither. */
  template: Maybe<VoucherTemplate>;
  /** Conditions that it was issued with. */
  terms: VoucherTerms;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Start of the first slot. */
  validFrom: Scalars['DateTime']['output'];
  /** The last slot ends here or before; afterwards the voucher expires. */
  validUntil: Scalars['DateTime']['output'];
};


/** A claim to somebody's time (Gutschein): who holds it may book one of its slots. */
export type VoucherAvailableSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['DateTime']['input']>;
};


/** A claim to somebody's time (Gutschein): who holds it may book one of its slots. */
export type VoucherBookingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A claim to somebody's time (Gutschein): who holds it may book one of its slots. */
export type VoucherContractsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  role: InputMaybe<ContractRole>;
};

/** A slot that somebody has booked with a voucher. */
export type VoucherBooking = {
  __typename?: 'VoucherBooking';
  /** What was said when it was cancelled; null when nothing was, or when it stands. */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** The holder may cancel until this instant, inclusive; null when there is no limit. */
  cancellableUntil: Maybe<Scalars['DateTime']['output']>;
  /** When it was cancelled; null when it stands. */
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it is over. */
  endsAt: Scalars['DateTime']['output'];
  /** Fees noted for this booking, oldest first. Null for everybody but the business, the issuer and administrators. */
  feeEvents: Maybe<Array<FeeEvent>>;
  /** Who has booked. */
  holder: Thinker;
  /** Id, for example `b-mcx1b000-aa11bb`. */
  id: Scalars['ID']['output'];
  /** Who gives the time. */
  issuer: Thinker;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Booked or cancelled. */
  status: VoucherBookingStatus;
  /** The voucher. */
  voucher: Voucher;
};

/** Something that became of a booking. */
export type VoucherBookingChange = {
  __typename?: 'VoucherBookingChange';
  /** The booking as it is now, which may be later than this change; null when you may no longer see it. */
  booking: Maybe<VoucherBooking>;
  /** Position among the changes of this voucher: 1, 2, 3 … */
  cursor: Scalars['BigInt']['output'];
  /** What happened. */
  kind: VoucherBookingChangeKind;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
};

/** What became of a booking. */
export type VoucherBookingChangeKind =
  /** It was made. */
  | 'BOOKED'
  /** It was cancelled; the slot is free again. */
  | 'CANCELLED'
  /** It went to another holder, with its voucher. */
  | 'TRANSFERRED';

/** A page of bookings. */
export type VoucherBookingConnection = {
  __typename?: 'VoucherBookingConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<VoucherBookingEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many bookings stand where. */
export type VoucherBookingCounts = {
  __typename?: 'VoucherBookingCounts';
  /** Active, whether to come or over. */
  booked: Scalars['Int']['output'];
  /** Cancelled. */
  cancelled: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
};

/** A booking within a page. */
export type VoucherBookingEdge = {
  __typename?: 'VoucherBookingEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: VoucherBooking;
};

/** Whether a booking stands. */
export type VoucherBookingStatus =
  /** It stands. */
  | 'BOOKED'
  /** It was cancelled; the slot is free again. */
  | 'CANCELLED';

/** A page of vouchers. */
export type VoucherConnection = {
  __typename?: 'VoucherConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<VoucherEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many vouchers stand where. */
export type VoucherCounts = {
  __typename?: 'VoucherCounts';
  /** With at least one slot booked. */
  booked: Scalars['Int']['output'];
  /** Withdrawn. */
  cancelled: Scalars['Int']['output'];
  /** Used. */
  consumed: Scalars['Int']['output'];
  /** Ended unused. */
  expired: Scalars['Int']['output'];
  /** Open for booking. */
  issued: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
};

/** A voucher within a page. */
export type VoucherEdge = {
  __typename?: 'VoucherEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Voucher;
};

/** The validity of the voucher is over. */
export type VoucherExpiredError = MutationError & {
  __typename?: 'VoucherExpiredError';
  /** `VOUCHER_EXPIRED` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** The voucher is used, withdrawn, held by somebody else, or booked and made for one booking only. */
export type VoucherNotBookableError = MutationError & {
  __typename?: 'VoucherNotBookableError';
  /** `VOUCHER_NOT_BOOKABLE` */
  code: Scalars['String']['output'];
  /** Says which; for people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** The voucher was issued as one that cannot be handed on, or it is used, withdrawn or expired. */
export type VoucherNotTransferableError = MutationError & {
  __typename?: 'VoucherNotTransferableError';
  /** `NOT_TRANSFERABLE` */
  code: Scalars['String']['output'];
  /** Says which; for people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** A time that can be booked, half-open: `endsAt` is free again. */
export type VoucherSlot = {
  __typename?: 'VoucherSlot';
  /** When it is over. */
  endsAt: Scalars['DateTime']['output'];
  /** `slot-` and the start in UTC to the millisecond, as older clients name it. */
  id: Scalars['ID']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** A business's vouchers in numbers. */
export type VoucherStats = {
  __typename?: 'VoucherStats';
  /** Bookings made in the period, by where they stand today. */
  bookings: VoucherBookingCounts;
  /** Fees that fell due in the period, less those given back: one amount per currency, by currency. */
  fees: Array<Money>;
  /** Vouchers issued in the period, by where they stand today. */
  vouchers: VoucherCounts;
};

/** Where a voucher stands in its life. */
export type VoucherStatus =
  /** At least one slot is booked. */
  | 'BOOKED'
  /** Withdrawn by its issuer. Final. */
  | 'CANCELLED'
  /** The time was given. Final. */
  | 'CONSUMED'
  /** Its validity ended unused. Final. */
  | 'EXPIRED'
  /** Open for booking. */
  | 'ISSUED';

/** A pattern for vouchers. Changing it never changes vouchers already issued. */
export type VoucherTemplate = {
  __typename?: 'VoucherTemplate';
  /** Length of a slot unless told. */
  durationMinutes: Scalars['Int']['output'];
  /** A word, for example `consulting`. */
  id: Scalars['ID']['output'];
  /** Kind of service, for example `consulting.session`. */
  serviceType: Scalars['String']['output'];
  /** Conditions unless told. */
  terms: VoucherTerms;
  /** What vouchers are called unless told. */
  title: Scalars['String']['output'];
};

/** Conditions of a voucher. */
export type VoucherTerms = {
  __typename?: 'VoucherTerms';
  /** The holder may cancel until this many hours before the slot; 0 means at any time. */
  cancelWindowHours: Scalars['Int']['output'];
  /** Where to go; null when that is not stated. */
  location: Maybe<Scalars['String']['output']>;
  /** Several slots may be booked on this one voucher. */
  multiBooking: Scalars['Boolean']['output'];
};

/** Conditions of a voucher. What is left out comes from the template. */
export type VoucherTermsInput = {
  /** The holder may cancel until this many hours before the slot, 0 to 8,760; 0 means at any time. */
  cancelWindowHours?: InputMaybe<Scalars['Int']['input']>;
  /** Where to go, at most 500 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Allow several bookings on this one voucher. */
  multiBooking?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which offer to take back. */
export type WithdrawMortgageOfferInput = {
  /** Id of the offer. */
  offerId: Scalars['ID']['input'];
};

/** What became of `withdrawMortgageOffer`. */
export type WithdrawMortgageOfferResult = ConflictError | NotFoundError | WithdrawMortgageOfferSuccess;

/** The offer no longer counts. */
export type WithdrawMortgageOfferSuccess = {
  __typename?: 'WithdrawMortgageOfferSuccess';
  /** The offer. */
  offer: MortgageOffer;
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
  BusinessPartner: BusinessPartner;
  Contract: Contract;
  MortgageApplication: MortgageApplication;
  MortgageContract: MortgageContract;
  MortgageOffer: MortgageOffer;
  Room: Room;
  Settlement: Settlement;
  Thinker: Thinker;
  User: User;
  Voucher: Voucher;
  VoucherBooking: VoucherBooking;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BusinessPartner:
    ( { __typename: 'BusinessPartner' }
    & GraphQLRecursivePick<FederationTypes['BusinessPartner'], {"id":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  MortgageApplication:
    ( { __typename: 'MortgageApplication' }
    & GraphQLRecursivePick<FederationTypes['MortgageApplication'], {"id":true}> );
  MortgageContract:
    ( { __typename: 'MortgageContract' }
    & GraphQLRecursivePick<FederationTypes['MortgageContract'], {"id":true}> );
  MortgageOffer:
    ( { __typename: 'MortgageOffer' }
    & GraphQLRecursivePick<FederationTypes['MortgageOffer'], {"id":true}> );
  Room:
    ( { __typename: 'Room' }
    & GraphQLRecursivePick<FederationTypes['Room'], {"id":true}> );
  Settlement:
    ( { __typename: 'Settlement' }
    & GraphQLRecursivePick<FederationTypes['Settlement'], {"id":true}> );
  Thinker:
    ( { __typename: 'Thinker' }
    & ( GraphQLRecursivePick<FederationTypes['Thinker'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Thinker'], {"publicId":true}> ) );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Voucher:
    ( { __typename: 'Voucher' }
    & GraphQLRecursivePick<FederationTypes['Voucher'], {"id":true}> );
  VoucherBooking:
    ( { __typename: 'VoucherBooking' }
    & GraphQLRecursivePick<FederationTypes['VoucherBooking'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptMortgageOfferResult:
    | ( Omit<AcceptMortgageOfferSuccess, 'contract'> & { contract: _RefType['MortgageContract'] } )
    | ( ConflictError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  ArchiveMortgageContractResult:
    | ( Omit<ArchiveMortgageContractSuccess, 'contract'> & { contract: _RefType['MortgageContract'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  AttachMortgageDocumentResult:
    | ( Omit<AttachMortgageDocumentSuccess, 'contract'> & { contract: _RefType['MortgageContract'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  BookVoucherResult:
    | ( Omit<BookVoucherSuccess, 'booking'> & { booking: _RefType['VoucherBooking'] } )
    | ( ConflictError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( SlotTakenError )
    | ( VoucherExpiredError )
    | ( VoucherNotBookableError )
  ;
  CancelBookingResult:
    | ( Omit<CancelBookingSuccess, 'booking'> & { booking: _RefType['VoucherBooking'] } )
    | ( CancelWindowClosedError )
    | ( ConflictError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CloseMortgageApplicationResult:
    | ( Omit<CloseMortgageApplicationSuccess, 'application'> & { application: _RefType['MortgageApplication'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ConfigureFeeResult:
    | ( Omit<ConfigureFeeSuccess, 'fee'> & { fee: _RefType['Fee'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  ConsumeVoucherResult:
    | ( ConflictError )
    | ( Omit<ConsumeVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreateCalendarFeedResult:
    | ( ConflictError )
    | ( Omit<CreateCalendarFeedSuccess, 'feed'> & { feed: _RefType['CalendarFeed'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreateMortgageApplicationResult:
    | ( ConflictError )
    | ( Omit<CreateMortgageApplicationSuccess, 'application'> & { application: _RefType['MortgageApplication'] } )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
  ;
  CreateVoucherTemplateResult:
    | ( ConflictError )
    | ( Omit<CreateVoucherTemplateSuccess, 'template'> & { template: _RefType['VoucherTemplate'] } )
    | ( InvalidInputError )
  ;
  GoOfflineResult: ( Omit<GoOfflineSuccess, 'session'> & { session?: Maybe<_RefType['PresenceSession']> } );
  InviteMortgageLenderResult:
    | ( ConflictError )
    | ( Omit<InviteMortgageLenderSuccess, 'application'> & { application: _RefType['MortgageApplication'] } )
    | ( NotFoundError )
  ;
  InvoiceSettlementResult:
    | ( ConflictError )
    | ( Omit<InvoiceSettlementSuccess, 'settlement'> & { settlement: _RefType['Settlement'] } )
    | ( NotFoundError )
  ;
  IssueVoucherResult:
    | ( ConflictError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<IssueVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
    | ( NotFoundError )
  ;
  LinkContractResult:
    | ( InvalidInputError )
    | ( Omit<LinkContractSuccess, 'link'> & { link: _RefType['ContractLink'] } )
    | ( NotFoundError )
  ;
  LinkThinkerResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( Omit<LinkThinkerSuccess, 'thinker'> & { thinker: _RefType['Thinker'] } )
    | ( ThinkerAlreadyLinkedError )
  ;
  LogTransferResult:
    | ( ConflictError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<LogTransferSuccess, 'transfer'> & { transfer: _RefType['Transfer'] } )
  ;
  MakeMortgageOfferResult:
    | ( ConflictError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<MakeMortgageOfferSuccess, 'offer'> & { offer: _RefType['MortgageOffer'] } )
    | ( NotFoundError )
    | ( PaymentMismatchError )
    | ( RateAboveMaximumError )
  ;
  MatchThinkersResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( Omit<MatchThinkersSuccess, 'room' | 'session'> & { room?: Maybe<_RefType['Room']>, session: _RefType['PresenceSession'] } )
  ;
  PaySettlementResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<PaySettlementSuccess, 'settlement'> & { settlement: _RefType['Settlement'] } )
  ;
  RemoveVoucherTemplateResult:
    | ( NotFoundError )
    | ( Omit<RemoveVoucherTemplateSuccess, 'template'> & { template: _RefType['VoucherTemplate'] } )
  ;
  RevokeCalendarFeedResult:
    | ( NotFoundError )
    | ( Omit<RevokeCalendarFeedSuccess, 'feed'> & { feed: _RefType['CalendarFeed'] } )
  ;
  RevokeVoucherResult:
    | ( ConflictError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
  ;
  RunSettlementsResult:
    | ( InvalidInputError )
    | ( RunSettlementsSuccess )
  ;
  SendHeartbeatResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( Omit<SendHeartbeatSuccess, 'session'> & { session: _RefType['PresenceSession'] } )
  ;
  SettleTransferResult:
    | ( NotFoundError )
    | ( Omit<SettleTransferSuccess, 'transfer'> & { transfer: _RefType['Transfer'] } )
  ;
  SignMortgageContractResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<SignMortgageContractSuccess, 'contract'> & { contract: _RefType['MortgageContract'] } )
  ;
  TransferVoucherResult:
    | ( ConflictError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<TransferVoucherSuccess, 'voucher'> & { voucher?: Maybe<_RefType['Voucher']> } )
    | ( VoucherNotTransferableError )
  ;
  UpdateVoucherTemplateResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<UpdateVoucherTemplateSuccess, 'template'> & { template: _RefType['VoucherTemplate'] } )
  ;
  VerifyThinkerResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( ThinkerSignatureExpiredError )
    | ( ThinkerSignatureInvalidError )
    | ( Omit<VerifyThinkerSuccess, 'session' | 'thinker'> & { session: _RefType['PresenceSession'], thinker: _RefType['Thinker'] } )
  ;
  WithdrawMortgageOfferResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<WithdrawMortgageOfferSuccess, 'offer'> & { offer: _RefType['MortgageOffer'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MutationError:
    | ( CancelWindowClosedError )
    | ( ConflictError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( PaymentMismatchError )
    | ( RateAboveMaximumError )
    | ( SlotTakenError )
    | ( ThinkerAlreadyLinkedError )
    | ( ThinkerSignatureExpiredError )
    | ( ThinkerSignatureInvalidError )
    | ( VoucherExpiredError )
    | ( VoucherNotBookableError )
    | ( VoucherNotTransferableError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptMortgageOfferInput: AcceptMortgageOfferInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptMortgageOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptMortgageOfferResult']>;
  AcceptMortgageOfferSuccess: ResolverTypeWrapper<Omit<AcceptMortgageOfferSuccess, 'contract'> & { contract: ResolversTypes['MortgageContract'] }>;
  ArchiveMortgageContractInput: ArchiveMortgageContractInput;
  ArchiveMortgageContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveMortgageContractResult']>;
  ArchiveMortgageContractSuccess: ResolverTypeWrapper<Omit<ArchiveMortgageContractSuccess, 'contract'> & { contract: ResolversTypes['MortgageContract'] }>;
  AttachMortgageDocumentInput: AttachMortgageDocumentInput;
  AttachMortgageDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachMortgageDocumentResult']>;
  AttachMortgageDocumentSuccess: ResolverTypeWrapper<Omit<AttachMortgageDocumentSuccess, 'contract'> & { contract: ResolversTypes['MortgageContract'] }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BookVoucherInput: BookVoucherInput;
  BookVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookVoucherResult']>;
  BookVoucherSuccess: ResolverTypeWrapper<Omit<BookVoucherSuccess, 'booking'> & { booking: ResolversTypes['VoucherBooking'] }>;
  BusinessPartner: ResolverTypeWrapper<BusinessPartnerMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedMapper>;
  CalendarFeedKind: CalendarFeedKind;
  CancelBookingInput: CancelBookingInput;
  CancelBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBookingResult']>;
  CancelBookingSuccess: ResolverTypeWrapper<Omit<CancelBookingSuccess, 'booking'> & { booking: ResolversTypes['VoucherBooking'] }>;
  CancelWindowClosedError: ResolverTypeWrapper<CancelWindowClosedError>;
  CloseMortgageApplicationInput: CloseMortgageApplicationInput;
  CloseMortgageApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseMortgageApplicationResult']>;
  CloseMortgageApplicationSuccess: ResolverTypeWrapper<Omit<CloseMortgageApplicationSuccess, 'application'> & { application: ResolversTypes['MortgageApplication'] }>;
  ComparedMortgageOffer: ResolverTypeWrapper<ComparedMortgageOfferMapper>;
  ConfigureFeeInput: ConfigureFeeInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConfigureFeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfigureFeeResult']>;
  ConfigureFeeSuccess: ResolverTypeWrapper<Omit<ConfigureFeeSuccess, 'fee'> & { fee: ResolversTypes['Fee'] }>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  ConsumeVoucherInput: ConsumeVoucherInput;
  ConsumeVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsumeVoucherResult']>;
  ConsumeVoucherSuccess: ResolverTypeWrapper<Omit<ConsumeVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  Contract: ResolverTypeWrapper<ContractMapper>;
  ContractConnection: ResolverTypeWrapper<ContractConnectionMapper>;
  ContractDownload: ResolverTypeWrapper<ContractDownload>;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractLink: ResolverTypeWrapper<ContractLinkMapper>;
  ContractLinkConnection: ResolverTypeWrapper<ContractLinkConnectionMapper>;
  ContractLinkEdge: ResolverTypeWrapper<Omit<ContractLinkEdge, 'node'> & { node: ResolversTypes['ContractLink'] }>;
  ContractRole: ContractRole;
  ContractVerification: ResolverTypeWrapper<ContractVerificationMapper>;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCalendarFeedResult']>;
  CreateCalendarFeedSuccess: ResolverTypeWrapper<Omit<CreateCalendarFeedSuccess, 'feed'> & { feed: ResolversTypes['CalendarFeed'] }>;
  CreateMortgageApplicationInput: CreateMortgageApplicationInput;
  CreateMortgageApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateMortgageApplicationResult']>;
  CreateMortgageApplicationSuccess: ResolverTypeWrapper<Omit<CreateMortgageApplicationSuccess, 'application'> & { application: ResolversTypes['MortgageApplication'] }>;
  CreateVoucherTemplateInput: CreateVoucherTemplateInput;
  CreateVoucherTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateVoucherTemplateResult']>;
  CreateVoucherTemplateSuccess: ResolverTypeWrapper<Omit<CreateVoucherTemplateSuccess, 'template'> & { template: ResolversTypes['VoucherTemplate'] }>;
  CryptoTotal: ResolverTypeWrapper<CryptoTotal>;
  DashboardDay: ResolverTypeWrapper<DashboardDayMapper>;
  DashboardErrors: ResolverTypeWrapper<DashboardErrors>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DashboardFeature: ResolverTypeWrapper<DashboardFeature>;
  DashboardFixes: ResolverTypeWrapper<DashboardFixes>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayCount: ResolverTypeWrapper<DayCount>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EventTypeCount: ResolverTypeWrapper<EventTypeCount>;
  Fee: ResolverTypeWrapper<FeeMapper>;
  FeeEvent: ResolverTypeWrapper<FeeEventMapper>;
  FeeEventConnection: ResolverTypeWrapper<FeeEventConnectionMapper>;
  FeeEventEdge: ResolverTypeWrapper<Omit<FeeEventEdge, 'node'> & { node: ResolversTypes['FeeEvent'] }>;
  FeeEventKind: FeeEventKind;
  FeeEventPart: FeeEventPart;
  FeeScope: FeeScope;
  GoOfflineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GoOfflineResult']>;
  GoOfflineSuccess: ResolverTypeWrapper<Omit<GoOfflineSuccess, 'session'> & { session?: Maybe<ResolversTypes['PresenceSession']> }>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InviteMortgageLenderInput: InviteMortgageLenderInput;
  InviteMortgageLenderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMortgageLenderResult']>;
  InviteMortgageLenderSuccess: ResolverTypeWrapper<Omit<InviteMortgageLenderSuccess, 'application'> & { application: ResolversTypes['MortgageApplication'] }>;
  InvoiceSettlementInput: InvoiceSettlementInput;
  InvoiceSettlementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvoiceSettlementResult']>;
  InvoiceSettlementSuccess: ResolverTypeWrapper<Omit<InvoiceSettlementSuccess, 'settlement'> & { settlement: ResolversTypes['Settlement'] }>;
  IssueVoucherInput: IssueVoucherInput;
  IssueVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueVoucherResult']>;
  IssueVoucherSuccess: ResolverTypeWrapper<Omit<IssueVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkContractInput: LinkContractInput;
  LinkContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkContractResult']>;
  LinkContractSuccess: ResolverTypeWrapper<Omit<LinkContractSuccess, 'link'> & { link: ResolversTypes['ContractLink'] }>;
  LinkThinkerInput: LinkThinkerInput;
  LinkThinkerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkThinkerResult']>;
  LinkThinkerSuccess: ResolverTypeWrapper<Omit<LinkThinkerSuccess, 'thinker'> & { thinker: ResolversTypes['Thinker'] }>;
  LogTransferInput: LogTransferInput;
  LogTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogTransferResult']>;
  LogTransferSuccess: ResolverTypeWrapper<Omit<LogTransferSuccess, 'transfer'> & { transfer: ResolversTypes['Transfer'] }>;
  MakeMortgageOfferInput: MakeMortgageOfferInput;
  MakeMortgageOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeMortgageOfferResult']>;
  MakeMortgageOfferSuccess: ResolverTypeWrapper<Omit<MakeMortgageOfferSuccess, 'offer'> & { offer: ResolversTypes['MortgageOffer'] }>;
  MarketplaceDashboard: ResolverTypeWrapper<MarketplaceDashboardMapper>;
  MarketplaceEvent: ResolverTypeWrapper<MarketplaceEventMapper>;
  MarketplaceEventConnection: ResolverTypeWrapper<MarketplaceEventConnectionMapper>;
  MarketplaceEventEdge: ResolverTypeWrapper<Omit<MarketplaceEventEdge, 'node'> & { node: ResolversTypes['MarketplaceEvent'] }>;
  MarketplaceMonitoring: ResolverTypeWrapper<MarketplaceMonitoringMapper>;
  MarketplaceMortgageStats: ResolverTypeWrapper<MarketplaceMortgageStatsMapper>;
  MarketplacePresenceStats: ResolverTypeWrapper<MarketplacePresenceStatsMapper>;
  MarketplaceVoucherStats: ResolverTypeWrapper<MarketplaceVoucherStatsMapper>;
  MatchThinkersInput: MatchThinkersInput;
  MatchThinkersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchThinkersResult']>;
  MatchThinkersSuccess: ResolverTypeWrapper<Omit<MatchThinkersSuccess, 'room' | 'session'> & { room?: Maybe<ResolversTypes['Room']>, session: ResolversTypes['PresenceSession'] }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MortgageApplication: ResolverTypeWrapper<MortgageApplicationMapper>;
  MortgageApplicationConnection: ResolverTypeWrapper<MortgageApplicationConnectionMapper>;
  MortgageApplicationEdge: ResolverTypeWrapper<Omit<MortgageApplicationEdge, 'node'> & { node: ResolversTypes['MortgageApplication'] }>;
  MortgageApplicationStatus: MortgageApplicationStatus;
  MortgageCalculationInput: MortgageCalculationInput;
  MortgageContract: ResolverTypeWrapper<MortgageContractMapper>;
  MortgageContractStatus: MortgageContractStatus;
  MortgageInstalment: ResolverTypeWrapper<MortgageInstalment>;
  MortgageOffer: ResolverTypeWrapper<MortgageOfferMapper>;
  MortgageOfferConnection: ResolverTypeWrapper<MortgageOfferConnectionMapper>;
  MortgageOfferEdge: ResolverTypeWrapper<Omit<MortgageOfferEdge, 'node'> & { node: ResolversTypes['MortgageOffer'] }>;
  MortgageOfferStatus: MortgageOfferStatus;
  MortgageRateType: MortgageRateType;
  MortgageSchedule: ResolverTypeWrapper<MortgageScheduleMapper>;
  MortgageSigner: MortgageSigner;
  MortgageVisibility: MortgageVisibility;
  MortgageWithdrawReason: MortgageWithdrawReason;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationError']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairCodeCount: ResolverTypeWrapper<PairCodeCount>;
  PaySettlementInput: PaySettlementInput;
  PaySettlementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaySettlementResult']>;
  PaySettlementSuccess: ResolverTypeWrapper<Omit<PaySettlementSuccess, 'settlement'> & { settlement: ResolversTypes['Settlement'] }>;
  PaymentMismatchError: ResolverTypeWrapper<PaymentMismatchError>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PresenceChange: ResolverTypeWrapper<PresenceChangeMapper>;
  PresenceChangeReason: PresenceChangeReason;
  PresenceSession: ResolverTypeWrapper<PresenceSessionMapper>;
  PresenceStatus: PresenceStatus;
  Property: ResolverTypeWrapper<PropertyMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateAboveMaximumError: ResolverTypeWrapper<RateAboveMaximumError>;
  RemoveVoucherTemplateInput: RemoveVoucherTemplateInput;
  RemoveVoucherTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveVoucherTemplateResult']>;
  RemoveVoucherTemplateSuccess: ResolverTypeWrapper<Omit<RemoveVoucherTemplateSuccess, 'template'> & { template: ResolversTypes['VoucherTemplate'] }>;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCalendarFeedResult']>;
  RevokeCalendarFeedSuccess: ResolverTypeWrapper<Omit<RevokeCalendarFeedSuccess, 'feed'> & { feed: ResolversTypes['CalendarFeed'] }>;
  RevokeVoucherInput: RevokeVoucherInput;
  RevokeVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeVoucherResult']>;
  RevokeVoucherSuccess: ResolverTypeWrapper<Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  Room: ResolverTypeWrapper<RoomMapper>;
  RoomAssignment: ResolverTypeWrapper<RoomAssignmentMapper>;
  RoomPermission: RoomPermission;
  RoomType: RoomType;
  RunSettlementsInput: RunSettlementsInput;
  RunSettlementsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunSettlementsResult']>;
  RunSettlementsSuccess: ResolverTypeWrapper<RunSettlementsSuccess>;
  SendHeartbeatInput: SendHeartbeatInput;
  SendHeartbeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendHeartbeatResult']>;
  SendHeartbeatSuccess: ResolverTypeWrapper<Omit<SendHeartbeatSuccess, 'session'> & { session: ResolversTypes['PresenceSession'] }>;
  SettleTransferInput: SettleTransferInput;
  SettleTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleTransferResult']>;
  SettleTransferSuccess: ResolverTypeWrapper<Omit<SettleTransferSuccess, 'transfer'> & { transfer: ResolversTypes['Transfer'] }>;
  Settlement: ResolverTypeWrapper<SettlementMapper>;
  SettlementConnection: ResolverTypeWrapper<SettlementConnectionMapper>;
  SettlementEdge: ResolverTypeWrapper<Omit<SettlementEdge, 'node'> & { node: ResolversTypes['Settlement'] }>;
  SettlementStatus: SettlementStatus;
  SignMortgageContractInput: SignMortgageContractInput;
  SignMortgageContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignMortgageContractResult']>;
  SignMortgageContractSuccess: ResolverTypeWrapper<Omit<SignMortgageContractSuccess, 'contract'> & { contract: ResolversTypes['MortgageContract'] }>;
  SlotTakenError: ResolverTypeWrapper<SlotTakenError>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TemplateUtilisation: ResolverTypeWrapper<TemplateUtilisation>;
  Thinker: ResolverTypeWrapper<ThinkerMapper>;
  ThinkerAlreadyLinkedError: ResolverTypeWrapper<ThinkerAlreadyLinkedError>;
  ThinkerSignatureExpiredError: ResolverTypeWrapper<ThinkerSignatureExpiredError>;
  ThinkerSignatureInput: ThinkerSignatureInput;
  ThinkerSignatureInvalidError: ResolverTypeWrapper<ThinkerSignatureInvalidError>;
  Transfer: ResolverTypeWrapper<TransferMapper>;
  TransferConnection: ResolverTypeWrapper<TransferConnectionMapper>;
  TransferDirection: TransferDirection;
  TransferEdge: ResolverTypeWrapper<Omit<TransferEdge, 'node'> & { node: ResolversTypes['Transfer'] }>;
  TransferStatus: TransferStatus;
  TransferTotal: ResolverTypeWrapper<TransferTotalMapper>;
  TransferVoucherInput: TransferVoucherInput;
  TransferVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferVoucherResult']>;
  TransferVoucherSuccess: ResolverTypeWrapper<Omit<TransferVoucherSuccess, 'voucher'> & { voucher?: Maybe<ResolversTypes['Voucher']> }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UpdateVoucherTemplateInput: UpdateVoucherTemplateInput;
  UpdateVoucherTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateVoucherTemplateResult']>;
  UpdateVoucherTemplateSuccess: ResolverTypeWrapper<Omit<UpdateVoucherTemplateSuccess, 'template'> & { template: ResolversTypes['VoucherTemplate'] }>;
  User: ResolverTypeWrapper<UserMapper>;
  VerifyThinkerInput: VerifyThinkerInput;
  VerifyThinkerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyThinkerResult']>;
  VerifyThinkerSuccess: ResolverTypeWrapper<Omit<VerifyThinkerSuccess, 'session' | 'thinker'> & { session: ResolversTypes['PresenceSession'], thinker: ResolversTypes['Thinker'] }>;
  Voucher: ResolverTypeWrapper<VoucherMapper>;
  VoucherBooking: ResolverTypeWrapper<VoucherBookingMapper>;
  VoucherBookingChange: ResolverTypeWrapper<VoucherBookingChangeMapper>;
  VoucherBookingChangeKind: VoucherBookingChangeKind;
  VoucherBookingConnection: ResolverTypeWrapper<VoucherBookingConnectionMapper>;
  VoucherBookingCounts: ResolverTypeWrapper<VoucherBookingCounts>;
  VoucherBookingEdge: ResolverTypeWrapper<Omit<VoucherBookingEdge, 'node'> & { node: ResolversTypes['VoucherBooking'] }>;
  VoucherBookingStatus: VoucherBookingStatus;
  VoucherConnection: ResolverTypeWrapper<VoucherConnectionMapper>;
  VoucherCounts: ResolverTypeWrapper<VoucherCounts>;
  VoucherEdge: ResolverTypeWrapper<Omit<VoucherEdge, 'node'> & { node: ResolversTypes['Voucher'] }>;
  VoucherExpiredError: ResolverTypeWrapper<VoucherExpiredError>;
  VoucherNotBookableError: ResolverTypeWrapper<VoucherNotBookableError>;
  VoucherNotTransferableError: ResolverTypeWrapper<VoucherNotTransferableError>;
  VoucherSlot: ResolverTypeWrapper<VoucherSlotMapper>;
  VoucherStats: ResolverTypeWrapper<VoucherStatsMapper>;
  VoucherStatus: VoucherStatus;
  VoucherTemplate: ResolverTypeWrapper<VoucherTemplateMapper>;
  VoucherTerms: ResolverTypeWrapper<VoucherTermsMapper>;
  VoucherTermsInput: VoucherTermsInput;
  WithdrawMortgageOfferInput: WithdrawMortgageOfferInput;
  WithdrawMortgageOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawMortgageOfferResult']>;
  WithdrawMortgageOfferSuccess: ResolverTypeWrapper<Omit<WithdrawMortgageOfferSuccess, 'offer'> & { offer: ResolversTypes['MortgageOffer'] }>;
  delivery__Scope: Delivery__Scope;
  delivery__WhenBehind: Delivery__WhenBehind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptMortgageOfferInput: AcceptMortgageOfferInput;
  ID: Scalars['ID']['output'];
  AcceptMortgageOfferResult: ResolversUnionTypes<ResolversParentTypes>['AcceptMortgageOfferResult'];
  AcceptMortgageOfferSuccess: Omit<AcceptMortgageOfferSuccess, 'contract'> & { contract: ResolversParentTypes['MortgageContract'] };
  ArchiveMortgageContractInput: ArchiveMortgageContractInput;
  ArchiveMortgageContractResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveMortgageContractResult'];
  ArchiveMortgageContractSuccess: Omit<ArchiveMortgageContractSuccess, 'contract'> & { contract: ResolversParentTypes['MortgageContract'] };
  AttachMortgageDocumentInput: AttachMortgageDocumentInput;
  AttachMortgageDocumentResult: ResolversUnionTypes<ResolversParentTypes>['AttachMortgageDocumentResult'];
  AttachMortgageDocumentSuccess: Omit<AttachMortgageDocumentSuccess, 'contract'> & { contract: ResolversParentTypes['MortgageContract'] };
  BigInt: Scalars['BigInt']['output'];
  BookVoucherInput: BookVoucherInput;
  BookVoucherResult: ResolversUnionTypes<ResolversParentTypes>['BookVoucherResult'];
  BookVoucherSuccess: Omit<BookVoucherSuccess, 'booking'> & { booking: ResolversParentTypes['VoucherBooking'] };
  BusinessPartner: BusinessPartnerMapper;
  Int: Scalars['Int']['output'];
  CalendarFeed: CalendarFeedMapper;
  CancelBookingInput: CancelBookingInput;
  CancelBookingResult: ResolversUnionTypes<ResolversParentTypes>['CancelBookingResult'];
  CancelBookingSuccess: Omit<CancelBookingSuccess, 'booking'> & { booking: ResolversParentTypes['VoucherBooking'] };
  CancelWindowClosedError: CancelWindowClosedError;
  CloseMortgageApplicationInput: CloseMortgageApplicationInput;
  CloseMortgageApplicationResult: ResolversUnionTypes<ResolversParentTypes>['CloseMortgageApplicationResult'];
  CloseMortgageApplicationSuccess: Omit<CloseMortgageApplicationSuccess, 'application'> & { application: ResolversParentTypes['MortgageApplication'] };
  ComparedMortgageOffer: ComparedMortgageOfferMapper;
  ConfigureFeeInput: ConfigureFeeInput;
  Boolean: Scalars['Boolean']['output'];
  ConfigureFeeResult: ResolversUnionTypes<ResolversParentTypes>['ConfigureFeeResult'];
  ConfigureFeeSuccess: Omit<ConfigureFeeSuccess, 'fee'> & { fee: ResolversParentTypes['Fee'] };
  ConflictError: ConflictError;
  ConsumeVoucherInput: ConsumeVoucherInput;
  ConsumeVoucherResult: ResolversUnionTypes<ResolversParentTypes>['ConsumeVoucherResult'];
  ConsumeVoucherSuccess: Omit<ConsumeVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  Contract: ContractMapper;
  ContractConnection: ContractConnectionMapper;
  ContractDownload: ContractDownload;
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractLink: ContractLinkMapper;
  ContractLinkConnection: ContractLinkConnectionMapper;
  ContractLinkEdge: Omit<ContractLinkEdge, 'node'> & { node: ResolversParentTypes['ContractLink'] };
  ContractVerification: ContractVerificationMapper;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedResult: ResolversUnionTypes<ResolversParentTypes>['CreateCalendarFeedResult'];
  CreateCalendarFeedSuccess: Omit<CreateCalendarFeedSuccess, 'feed'> & { feed: ResolversParentTypes['CalendarFeed'] };
  CreateMortgageApplicationInput: CreateMortgageApplicationInput;
  CreateMortgageApplicationResult: ResolversUnionTypes<ResolversParentTypes>['CreateMortgageApplicationResult'];
  CreateMortgageApplicationSuccess: Omit<CreateMortgageApplicationSuccess, 'application'> & { application: ResolversParentTypes['MortgageApplication'] };
  CreateVoucherTemplateInput: CreateVoucherTemplateInput;
  CreateVoucherTemplateResult: ResolversUnionTypes<ResolversParentTypes>['CreateVoucherTemplateResult'];
  CreateVoucherTemplateSuccess: Omit<CreateVoucherTemplateSuccess, 'template'> & { template: ResolversParentTypes['VoucherTemplate'] };
  CryptoTotal: CryptoTotal;
  DashboardDay: DashboardDayMapper;
  DashboardErrors: DashboardErrors;
  Float: Scalars['Float']['output'];
  DashboardFeature: DashboardFeature;
  DashboardFixes: DashboardFixes;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayCount: DayCount;
  EmailAddress: Scalars['EmailAddress']['output'];
  EventTypeCount: EventTypeCount;
  Fee: FeeMapper;
  FeeEvent: FeeEventMapper;
  FeeEventConnection: FeeEventConnectionMapper;
  FeeEventEdge: Omit<FeeEventEdge, 'node'> & { node: ResolversParentTypes['FeeEvent'] };
  GoOfflineResult: ResolversUnionTypes<ResolversParentTypes>['GoOfflineResult'];
  GoOfflineSuccess: Omit<GoOfflineSuccess, 'session'> & { session?: Maybe<ResolversParentTypes['PresenceSession']> };
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InvalidInputError: InvalidInputError;
  InviteMortgageLenderInput: InviteMortgageLenderInput;
  InviteMortgageLenderResult: ResolversUnionTypes<ResolversParentTypes>['InviteMortgageLenderResult'];
  InviteMortgageLenderSuccess: Omit<InviteMortgageLenderSuccess, 'application'> & { application: ResolversParentTypes['MortgageApplication'] };
  InvoiceSettlementInput: InvoiceSettlementInput;
  InvoiceSettlementResult: ResolversUnionTypes<ResolversParentTypes>['InvoiceSettlementResult'];
  InvoiceSettlementSuccess: Omit<InvoiceSettlementSuccess, 'settlement'> & { settlement: ResolversParentTypes['Settlement'] };
  IssueVoucherInput: IssueVoucherInput;
  IssueVoucherResult: ResolversUnionTypes<ResolversParentTypes>['IssueVoucherResult'];
  IssueVoucherSuccess: Omit<IssueVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  JSON: Scalars['JSON']['output'];
  LinkContractInput: LinkContractInput;
  LinkContractResult: ResolversUnionTypes<ResolversParentTypes>['LinkContractResult'];
  LinkContractSuccess: Omit<LinkContractSuccess, 'link'> & { link: ResolversParentTypes['ContractLink'] };
  LinkThinkerInput: LinkThinkerInput;
  LinkThinkerResult: ResolversUnionTypes<ResolversParentTypes>['LinkThinkerResult'];
  LinkThinkerSuccess: Omit<LinkThinkerSuccess, 'thinker'> & { thinker: ResolversParentTypes['Thinker'] };
  LogTransferInput: LogTransferInput;
  LogTransferResult: ResolversUnionTypes<ResolversParentTypes>['LogTransferResult'];
  LogTransferSuccess: Omit<LogTransferSuccess, 'transfer'> & { transfer: ResolversParentTypes['Transfer'] };
  MakeMortgageOfferInput: MakeMortgageOfferInput;
  MakeMortgageOfferResult: ResolversUnionTypes<ResolversParentTypes>['MakeMortgageOfferResult'];
  MakeMortgageOfferSuccess: Omit<MakeMortgageOfferSuccess, 'offer'> & { offer: ResolversParentTypes['MortgageOffer'] };
  MarketplaceDashboard: MarketplaceDashboardMapper;
  MarketplaceEvent: MarketplaceEventMapper;
  MarketplaceEventConnection: MarketplaceEventConnectionMapper;
  MarketplaceEventEdge: Omit<MarketplaceEventEdge, 'node'> & { node: ResolversParentTypes['MarketplaceEvent'] };
  MarketplaceMonitoring: MarketplaceMonitoringMapper;
  MarketplaceMortgageStats: MarketplaceMortgageStatsMapper;
  MarketplacePresenceStats: MarketplacePresenceStatsMapper;
  MarketplaceVoucherStats: MarketplaceVoucherStatsMapper;
  MatchThinkersInput: MatchThinkersInput;
  MatchThinkersResult: ResolversUnionTypes<ResolversParentTypes>['MatchThinkersResult'];
  MatchThinkersSuccess: Omit<MatchThinkersSuccess, 'room' | 'session'> & { room?: Maybe<ResolversParentTypes['Room']>, session: ResolversParentTypes['PresenceSession'] };
  Money: Money;
  MoneyInput: MoneyInput;
  MortgageApplication: MortgageApplicationMapper;
  MortgageApplicationConnection: MortgageApplicationConnectionMapper;
  MortgageApplicationEdge: Omit<MortgageApplicationEdge, 'node'> & { node: ResolversParentTypes['MortgageApplication'] };
  MortgageCalculationInput: MortgageCalculationInput;
  MortgageContract: MortgageContractMapper;
  MortgageInstalment: MortgageInstalment;
  MortgageOffer: MortgageOfferMapper;
  MortgageOfferConnection: MortgageOfferConnectionMapper;
  MortgageOfferEdge: Omit<MortgageOfferEdge, 'node'> & { node: ResolversParentTypes['MortgageOffer'] };
  MortgageSchedule: MortgageScheduleMapper;
  Mutation: Record<PropertyKey, never>;
  MutationError: ResolversInterfaceTypes<ResolversParentTypes>['MutationError'];
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  PairCodeCount: PairCodeCount;
  PaySettlementInput: PaySettlementInput;
  PaySettlementResult: ResolversUnionTypes<ResolversParentTypes>['PaySettlementResult'];
  PaySettlementSuccess: Omit<PaySettlementSuccess, 'settlement'> & { settlement: ResolversParentTypes['Settlement'] };
  PaymentMismatchError: PaymentMismatchError;
  Period: Period;
  PeriodInput: PeriodInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PresenceChange: PresenceChangeMapper;
  PresenceSession: PresenceSessionMapper;
  Property: PropertyMapper;
  Query: Record<PropertyKey, never>;
  RateAboveMaximumError: RateAboveMaximumError;
  RemoveVoucherTemplateInput: RemoveVoucherTemplateInput;
  RemoveVoucherTemplateResult: ResolversUnionTypes<ResolversParentTypes>['RemoveVoucherTemplateResult'];
  RemoveVoucherTemplateSuccess: Omit<RemoveVoucherTemplateSuccess, 'template'> & { template: ResolversParentTypes['VoucherTemplate'] };
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedResult: ResolversUnionTypes<ResolversParentTypes>['RevokeCalendarFeedResult'];
  RevokeCalendarFeedSuccess: Omit<RevokeCalendarFeedSuccess, 'feed'> & { feed: ResolversParentTypes['CalendarFeed'] };
  RevokeVoucherInput: RevokeVoucherInput;
  RevokeVoucherResult: ResolversUnionTypes<ResolversParentTypes>['RevokeVoucherResult'];
  RevokeVoucherSuccess: Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  Room: RoomMapper;
  RoomAssignment: RoomAssignmentMapper;
  RunSettlementsInput: RunSettlementsInput;
  RunSettlementsResult: ResolversUnionTypes<ResolversParentTypes>['RunSettlementsResult'];
  RunSettlementsSuccess: RunSettlementsSuccess;
  SendHeartbeatInput: SendHeartbeatInput;
  SendHeartbeatResult: ResolversUnionTypes<ResolversParentTypes>['SendHeartbeatResult'];
  SendHeartbeatSuccess: Omit<SendHeartbeatSuccess, 'session'> & { session: ResolversParentTypes['PresenceSession'] };
  SettleTransferInput: SettleTransferInput;
  SettleTransferResult: ResolversUnionTypes<ResolversParentTypes>['SettleTransferResult'];
  SettleTransferSuccess: Omit<SettleTransferSuccess, 'transfer'> & { transfer: ResolversParentTypes['Transfer'] };
  Settlement: SettlementMapper;
  SettlementConnection: SettlementConnectionMapper;
  SettlementEdge: Omit<SettlementEdge, 'node'> & { node: ResolversParentTypes['Settlement'] };
  SignMortgageContractInput: SignMortgageContractInput;
  SignMortgageContractResult: ResolversUnionTypes<ResolversParentTypes>['SignMortgageContractResult'];
  SignMortgageContractSuccess: Omit<SignMortgageContractSuccess, 'contract'> & { contract: ResolversParentTypes['MortgageContract'] };
  SlotTakenError: SlotTakenError;
  Subscription: Record<PropertyKey, never>;
  TemplateUtilisation: TemplateUtilisation;
  Thinker: ThinkerMapper;
  ThinkerAlreadyLinkedError: ThinkerAlreadyLinkedError;
  ThinkerSignatureExpiredError: ThinkerSignatureExpiredError;
  ThinkerSignatureInput: ThinkerSignatureInput;
  ThinkerSignatureInvalidError: ThinkerSignatureInvalidError;
  Transfer: TransferMapper;
  TransferConnection: TransferConnectionMapper;
  TransferEdge: Omit<TransferEdge, 'node'> & { node: ResolversParentTypes['Transfer'] };
  TransferTotal: TransferTotalMapper;
  TransferVoucherInput: TransferVoucherInput;
  TransferVoucherResult: ResolversUnionTypes<ResolversParentTypes>['TransferVoucherResult'];
  TransferVoucherSuccess: Omit<TransferVoucherSuccess, 'voucher'> & { voucher?: Maybe<ResolversParentTypes['Voucher']> };
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  UpdateVoucherTemplateInput: UpdateVoucherTemplateInput;
  UpdateVoucherTemplateResult: ResolversUnionTypes<ResolversParentTypes>['UpdateVoucherTemplateResult'];
  UpdateVoucherTemplateSuccess: Omit<UpdateVoucherTemplateSuccess, 'template'> & { template: ResolversParentTypes['VoucherTemplate'] };
  User: UserMapper;
  VerifyThinkerInput: VerifyThinkerInput;
  VerifyThinkerResult: ResolversUnionTypes<ResolversParentTypes>['VerifyThinkerResult'];
  VerifyThinkerSuccess: Omit<VerifyThinkerSuccess, 'session' | 'thinker'> & { session: ResolversParentTypes['PresenceSession'], thinker: ResolversParentTypes['Thinker'] };
  Voucher: VoucherMapper;
  VoucherBooking: VoucherBookingMapper;
  VoucherBookingChange: VoucherBookingChangeMapper;
  VoucherBookingConnection: VoucherBookingConnectionMapper;
  VoucherBookingCounts: VoucherBookingCounts;
  VoucherBookingEdge: Omit<VoucherBookingEdge, 'node'> & { node: ResolversParentTypes['VoucherBooking'] };
  VoucherConnection: VoucherConnectionMapper;
  VoucherCounts: VoucherCounts;
  VoucherEdge: Omit<VoucherEdge, 'node'> & { node: ResolversParentTypes['Voucher'] };
  VoucherExpiredError: VoucherExpiredError;
  VoucherNotBookableError: VoucherNotBookableError;
  VoucherNotTransferableError: VoucherNotTransferableError;
  VoucherSlot: VoucherSlotMapper;
  VoucherStats: VoucherStatsMapper;
  VoucherTemplate: VoucherTemplateMapper;
  VoucherTerms: VoucherTermsMapper;
  VoucherTermsInput: VoucherTermsInput;
  WithdrawMortgageOfferInput: WithdrawMortgageOfferInput;
  WithdrawMortgageOfferResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawMortgageOfferResult'];
  WithdrawMortgageOfferSuccess: Omit<WithdrawMortgageOfferSuccess, 'offer'> & { offer: ResolversParentTypes['MortgageOffer'] };
  String: Scalars['String']['output'];
};

export type DeliveryDirectiveArgs = {
  admission: Maybe<Scalars['String']['input']>;
  cursor: Maybe<Scalars['String']['input']>;
  key: Maybe<Scalars['String']['input']>;
  scope?: Delivery__Scope;
  whenBehind?: Delivery__WhenBehind;
};

export type DeliveryDirectiveResolver<Result, Parent, ContextType = MarketplaceContext, Args = DeliveryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptMortgageOfferResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['AcceptMortgageOfferResult'] = ResolversParentTypes['AcceptMortgageOfferResult']> = {
  __resolveType?: TypeResolveFn<'AcceptMortgageOfferSuccess' | 'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AcceptMortgageOfferSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['AcceptMortgageOfferSuccess'] = ResolversParentTypes['AcceptMortgageOfferSuccess']> = {
  contract?: Resolver<ResolversTypes['MortgageContract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveMortgageContractResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ArchiveMortgageContractResult'] = ResolversParentTypes['ArchiveMortgageContractResult']> = {
  __resolveType?: TypeResolveFn<'ArchiveMortgageContractSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type ArchiveMortgageContractSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ArchiveMortgageContractSuccess'] = ResolversParentTypes['ArchiveMortgageContractSuccess']> = {
  contract?: Resolver<ResolversTypes['MortgageContract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachMortgageDocumentResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['AttachMortgageDocumentResult'] = ResolversParentTypes['AttachMortgageDocumentResult']> = {
  __resolveType?: TypeResolveFn<'AttachMortgageDocumentSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type AttachMortgageDocumentSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['AttachMortgageDocumentSuccess'] = ResolversParentTypes['AttachMortgageDocumentSuccess']> = {
  contract?: Resolver<ResolversTypes['MortgageContract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BookVoucherResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['BookVoucherResult'] = ResolversParentTypes['BookVoucherResult']> = {
  __resolveType?: TypeResolveFn<'BookVoucherSuccess' | 'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'SlotTakenError' | 'VoucherExpiredError' | 'VoucherNotBookableError', ParentType, ContextType>;
};

export type BookVoucherSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['BookVoucherSuccess'] = ResolversParentTypes['BookVoucherSuccess']> = {
  booking?: Resolver<ResolversTypes['VoucherBooking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessPartnerResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['BusinessPartner'] = ResolversParentTypes['BusinessPartner'], FederationReferenceType extends FederationReferenceTypes['BusinessPartner'] = FederationReferenceTypes['BusinessPartner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessPartner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, Partial<BusinessPartnerSettlementsArgs>>;
  upcomingBookings?: Resolver<Maybe<ResolversTypes['VoucherBookingConnection']>, ParentType, ContextType, Partial<BusinessPartnerUpcomingBookingsArgs>>;
  voucherStats?: Resolver<Maybe<ResolversTypes['VoucherStats']>, ParentType, ContextType, Partial<BusinessPartnerVoucherStatsArgs>>;
  vouchers?: Resolver<Maybe<ResolversTypes['VoucherConnection']>, ParentType, ContextType, Partial<BusinessPartnerVouchersArgs>>;
};

export type CalendarFeedResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarFeedKind'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type CancelBookingResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CancelBookingResult'] = ResolversParentTypes['CancelBookingResult']> = {
  __resolveType?: TypeResolveFn<'CancelBookingSuccess' | 'CancelWindowClosedError' | 'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelBookingSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CancelBookingSuccess'] = ResolversParentTypes['CancelBookingSuccess']> = {
  booking?: Resolver<ResolversTypes['VoucherBooking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelWindowClosedErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CancelWindowClosedError'] = ResolversParentTypes['CancelWindowClosedError']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseMortgageApplicationResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CloseMortgageApplicationResult'] = ResolversParentTypes['CloseMortgageApplicationResult']> = {
  __resolveType?: TypeResolveFn<'CloseMortgageApplicationSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type CloseMortgageApplicationSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CloseMortgageApplicationSuccess'] = ResolversParentTypes['CloseMortgageApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['MortgageApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedMortgageOfferResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ComparedMortgageOffer'] = ResolversParentTypes['ComparedMortgageOffer']> = {
  extraCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['MortgageOffer'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfigureFeeResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ConfigureFeeResult'] = ResolversParentTypes['ConfigureFeeResult']> = {
  __resolveType?: TypeResolveFn<'ConfigureFeeSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ConfigureFeeSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ConfigureFeeSuccess'] = ResolversParentTypes['ConfigureFeeSuccess']> = {
  fee?: Resolver<ResolversTypes['Fee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsumeVoucherResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ConsumeVoucherResult'] = ResolversParentTypes['ConsumeVoucherResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'ConsumeVoucherSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ConsumeVoucherSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ConsumeVoucherSuccess'] = ResolversParentTypes['ConsumeVoucherSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  byteSize?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  download?: Resolver<ResolversTypes['ContractDownload'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legacyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['ContractLinkConnection'], ParentType, ContextType, Partial<ContractLinksArgs>>;
  mimeType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractDownloadResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ContractDownload'] = ResolversParentTypes['ContractDownload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ContractLinkResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ContractLink'] = ResolversParentTypes['ContractLink']> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContractRole'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type ContractLinkConnectionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ContractLinkConnection'] = ResolversParentTypes['ContractLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractLinkEdgeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ContractLinkEdge'] = ResolversParentTypes['ContractLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractLink'], ParentType, ContextType>;
};

export type ContractVerificationResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ContractVerification'] = ResolversParentTypes['ContractVerification']> = {
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, Partial<ContractVerificationContractsArgs>>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateCalendarFeedResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CreateCalendarFeedResult'] = ResolversParentTypes['CreateCalendarFeedResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'CreateCalendarFeedSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateCalendarFeedSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CreateCalendarFeedSuccess'] = ResolversParentTypes['CreateCalendarFeedSuccess']> = {
  feed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  feedPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateMortgageApplicationResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CreateMortgageApplicationResult'] = ResolversParentTypes['CreateMortgageApplicationResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'CreateMortgageApplicationSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateMortgageApplicationSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CreateMortgageApplicationSuccess'] = ResolversParentTypes['CreateMortgageApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['MortgageApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateVoucherTemplateResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CreateVoucherTemplateResult'] = ResolversParentTypes['CreateVoucherTemplateResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'CreateVoucherTemplateSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateVoucherTemplateSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CreateVoucherTemplateSuccess'] = ResolversParentTypes['CreateVoucherTemplateSuccess']> = {
  template?: Resolver<ResolversTypes['VoucherTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CryptoTotalResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CryptoTotal'] = ResolversParentTypes['CryptoTotal']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DashboardDayResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['DashboardDay'] = ResolversParentTypes['DashboardDay']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DashboardErrorsResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['DashboardErrors'] = ResolversParentTypes['DashboardErrors']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  topErrors?: Resolver<Array<ResolversTypes['EventTypeCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DashboardFeatureResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['DashboardFeature'] = ResolversParentTypes['DashboardFeature']> = {
  errorRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DashboardFixesResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['DashboardFixes'] = ResolversParentTypes['DashboardFixes']> = {
  fixesPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openErrors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayCountResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['DayCount'] = ResolversParentTypes['DayCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EventTypeCountResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['EventTypeCount'] = ResolversParentTypes['EventTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Fee'] = ResolversParentTypes['Fee']> = {
  beneficiary?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  fixed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['FeeScope'], ParentType, ContextType>;
};

export type FeeEventResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['FeeEvent'] = ResolversParentTypes['FeeEvent']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  beneficiary?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Fee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeEventKind'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['FeeEventPart'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
};

export type FeeEventConnectionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['FeeEventConnection'] = ResolversParentTypes['FeeEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeeEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeeEventEdgeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['FeeEventEdge'] = ResolversParentTypes['FeeEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeeEvent'], ParentType, ContextType>;
};

export type GoOfflineResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['GoOfflineResult'] = ResolversParentTypes['GoOfflineResult']> = {
  __resolveType?: TypeResolveFn<'GoOfflineSuccess', ParentType, ContextType>;
};

export type GoOfflineSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['GoOfflineSuccess'] = ResolversParentTypes['GoOfflineSuccess']> = {
  session?: Resolver<Maybe<ResolversTypes['PresenceSession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['IdempotencyKeyReusedError'] = ResolversParentTypes['IdempotencyKeyReusedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteMortgageLenderResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['InviteMortgageLenderResult'] = ResolversParentTypes['InviteMortgageLenderResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InviteMortgageLenderSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type InviteMortgageLenderSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['InviteMortgageLenderSuccess'] = ResolversParentTypes['InviteMortgageLenderSuccess']> = {
  application?: Resolver<ResolversTypes['MortgageApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceSettlementResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['InvoiceSettlementResult'] = ResolversParentTypes['InvoiceSettlementResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvoiceSettlementSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type InvoiceSettlementSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['InvoiceSettlementSuccess'] = ResolversParentTypes['InvoiceSettlementSuccess']> = {
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueVoucherResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['IssueVoucherResult'] = ResolversParentTypes['IssueVoucherResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'IssueVoucherSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type IssueVoucherSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['IssueVoucherSuccess'] = ResolversParentTypes['IssueVoucherSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LinkContractResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['LinkContractResult'] = ResolversParentTypes['LinkContractResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'LinkContractSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type LinkContractSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['LinkContractSuccess'] = ResolversParentTypes['LinkContractSuccess']> = {
  link?: Resolver<ResolversTypes['ContractLink'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkThinkerResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['LinkThinkerResult'] = ResolversParentTypes['LinkThinkerResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'LinkThinkerSuccess' | 'ThinkerAlreadyLinkedError', ParentType, ContextType>;
};

export type LinkThinkerSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['LinkThinkerSuccess'] = ResolversParentTypes['LinkThinkerSuccess']> = {
  thinker?: Resolver<ResolversTypes['Thinker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogTransferResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['LogTransferResult'] = ResolversParentTypes['LogTransferResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LogTransferSuccess', ParentType, ContextType>;
};

export type LogTransferSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['LogTransferSuccess'] = ResolversParentTypes['LogTransferSuccess']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakeMortgageOfferResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MakeMortgageOfferResult'] = ResolversParentTypes['MakeMortgageOfferResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MakeMortgageOfferSuccess' | 'NotFoundError' | 'PaymentMismatchError' | 'RateAboveMaximumError', ParentType, ContextType>;
};

export type MakeMortgageOfferSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MakeMortgageOfferSuccess'] = ResolversParentTypes['MakeMortgageOfferSuccess']> = {
  offer?: Resolver<ResolversTypes['MortgageOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketplaceDashboardResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MarketplaceDashboard'] = ResolversParentTypes['MarketplaceDashboard']> = {
  activityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errorStats?: Resolver<ResolversTypes['DashboardErrors'], ParentType, ContextType>;
  featureMaturity?: Resolver<Array<ResolversTypes['DashboardFeature']>, ParentType, ContextType>;
  fixStats?: Resolver<ResolversTypes['DashboardFixes'], ParentType, ContextType>;
  productionReadiness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  productionTimeline?: Resolver<Array<ResolversTypes['DashboardDay']>, ParentType, ContextType>;
  qualityScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recentEvents?: Resolver<Array<ResolversTypes['MarketplaceEvent']>, ParentType, ContextType>;
  systemStability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MarketplaceEventResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MarketplaceEvent'] = ResolversParentTypes['MarketplaceEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarketplaceEventConnectionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MarketplaceEventConnection'] = ResolversParentTypes['MarketplaceEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarketplaceEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketplaceEventEdgeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MarketplaceEventEdge'] = ResolversParentTypes['MarketplaceEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarketplaceEvent'], ParentType, ContextType>;
};

export type MarketplaceMonitoringResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MarketplaceMonitoring'] = ResolversParentTypes['MarketplaceMonitoring']> = {
  mortgages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  telemetry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transfers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vouchers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketplaceMortgageStatsResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MarketplaceMortgageStats'] = ResolversParentTypes['MarketplaceMortgageStats']> = {
  acceptedOffers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageInterestRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  averageOfferedRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openApplications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketplacePresenceStatsResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MarketplacePresenceStats'] = ResolversParentTypes['MarketplacePresenceStats']> = {
  activeSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  popularPairCodes?: Resolver<Array<ResolversTypes['PairCodeCount']>, ParentType, ContextType>;
};

export type MarketplaceVoucherStatsResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MarketplaceVoucherStats'] = ResolversParentTypes['MarketplaceVoucherStats']> = {
  bookingsPerDay?: Resolver<Array<ResolversTypes['DayCount']>, ParentType, ContextType>;
  templateUtilisation?: Resolver<Array<ResolversTypes['TemplateUtilisation']>, ParentType, ContextType>;
};

export type MatchThinkersResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MatchThinkersResult'] = ResolversParentTypes['MatchThinkersResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'MatchThinkersSuccess', ParentType, ContextType>;
};

export type MatchThinkersSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MatchThinkersSuccess'] = ResolversParentTypes['MatchThinkersSuccess']> = {
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['PresenceSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MortgageApplicationResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MortgageApplication'] = ResolversParentTypes['MortgageApplication'], FederationReferenceType extends FederationReferenceTypes['MortgageApplication'] = FederationReferenceTypes['MortgageApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MortgageApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  borrower?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['MortgageContract']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  desiredLoan?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  durationYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxInterestRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerComparison?: Resolver<Maybe<Array<ResolversTypes['ComparedMortgageOffer']>>, ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['MortgageOfferConnection'], ParentType, ContextType, Partial<MortgageApplicationOffersArgs>>;
  property?: Resolver<Maybe<ResolversTypes['Property']>, ParentType, ContextType>;
  rateType?: Resolver<Maybe<ResolversTypes['MortgageRateType']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MortgageApplicationStatus'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['MortgageVisibility'], ParentType, ContextType>;
};

export type MortgageApplicationConnectionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MortgageApplicationConnection'] = ResolversParentTypes['MortgageApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MortgageApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MortgageApplicationEdgeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MortgageApplicationEdge'] = ResolversParentTypes['MortgageApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MortgageApplication'], ParentType, ContextType>;
};

export type MortgageContractResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MortgageContract'] = ResolversParentTypes['MortgageContract'], FederationReferenceType extends FederationReferenceTypes['MortgageContract'] = FederationReferenceTypes['MortgageContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MortgageContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSignedByBorrower?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSignedByLender?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSignedByNotary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['MortgageOffer']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MortgageContractStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MortgageInstalmentResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MortgageInstalment'] = ResolversParentTypes['MortgageInstalment']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MortgageOfferResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MortgageOffer'] = ResolversParentTypes['MortgageOffer'], FederationReferenceType extends FederationReferenceTypes['MortgageOffer'] = FederationReferenceTypes['MortgageOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MortgageOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['MortgageApplication']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveAnnualRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interestRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lender?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  loan?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyPayment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['MortgageSchedule']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MortgageOfferStatus'], ParentType, ContextType>;
  totalCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  upfrontCosts?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['MortgageWithdrawReason']>, ParentType, ContextType>;
};

export type MortgageOfferConnectionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MortgageOfferConnection'] = ResolversParentTypes['MortgageOfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MortgageOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MortgageOfferEdgeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MortgageOfferEdge'] = ResolversParentTypes['MortgageOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MortgageOffer'], ParentType, ContextType>;
};

export type MortgageScheduleResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MortgageSchedule'] = ResolversParentTypes['MortgageSchedule']> = {
  instalments?: Resolver<Array<ResolversTypes['MortgageInstalment']>, ParentType, ContextType>;
  lastPayment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyPayment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalInterest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptMortgageOffer?: Resolver<Maybe<ResolversTypes['AcceptMortgageOfferResult']>, ParentType, ContextType, RequireFields<MutationAcceptMortgageOfferArgs, 'input'>>;
  archiveMortgageContract?: Resolver<Maybe<ResolversTypes['ArchiveMortgageContractResult']>, ParentType, ContextType, RequireFields<MutationArchiveMortgageContractArgs, 'input'>>;
  attachMortgageDocument?: Resolver<Maybe<ResolversTypes['AttachMortgageDocumentResult']>, ParentType, ContextType, RequireFields<MutationAttachMortgageDocumentArgs, 'input'>>;
  bookVoucher?: Resolver<Maybe<ResolversTypes['BookVoucherResult']>, ParentType, ContextType, RequireFields<MutationBookVoucherArgs, 'input'>>;
  cancelBooking?: Resolver<Maybe<ResolversTypes['CancelBookingResult']>, ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  closeMortgageApplication?: Resolver<Maybe<ResolversTypes['CloseMortgageApplicationResult']>, ParentType, ContextType, RequireFields<MutationCloseMortgageApplicationArgs, 'input'>>;
  configureFee?: Resolver<Maybe<ResolversTypes['ConfigureFeeResult']>, ParentType, ContextType, RequireFields<MutationConfigureFeeArgs, 'input'>>;
  consumeVoucher?: Resolver<Maybe<ResolversTypes['ConsumeVoucherResult']>, ParentType, ContextType, RequireFields<MutationConsumeVoucherArgs, 'input'>>;
  createCalendarFeed?: Resolver<Maybe<ResolversTypes['CreateCalendarFeedResult']>, ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  createMortgageApplication?: Resolver<Maybe<ResolversTypes['CreateMortgageApplicationResult']>, ParentType, ContextType, RequireFields<MutationCreateMortgageApplicationArgs, 'input'>>;
  createVoucherTemplate?: Resolver<Maybe<ResolversTypes['CreateVoucherTemplateResult']>, ParentType, ContextType, RequireFields<MutationCreateVoucherTemplateArgs, 'input'>>;
  goOffline?: Resolver<Maybe<ResolversTypes['GoOfflineResult']>, ParentType, ContextType>;
  inviteMortgageLender?: Resolver<Maybe<ResolversTypes['InviteMortgageLenderResult']>, ParentType, ContextType, RequireFields<MutationInviteMortgageLenderArgs, 'input'>>;
  invoiceSettlement?: Resolver<Maybe<ResolversTypes['InvoiceSettlementResult']>, ParentType, ContextType, RequireFields<MutationInvoiceSettlementArgs, 'input'>>;
  issueVoucher?: Resolver<Maybe<ResolversTypes['IssueVoucherResult']>, ParentType, ContextType, RequireFields<MutationIssueVoucherArgs, 'input'>>;
  linkContract?: Resolver<Maybe<ResolversTypes['LinkContractResult']>, ParentType, ContextType, RequireFields<MutationLinkContractArgs, 'input'>>;
  linkThinker?: Resolver<Maybe<ResolversTypes['LinkThinkerResult']>, ParentType, ContextType, RequireFields<MutationLinkThinkerArgs, 'input'>>;
  logTransfer?: Resolver<Maybe<ResolversTypes['LogTransferResult']>, ParentType, ContextType, RequireFields<MutationLogTransferArgs, 'input'>>;
  makeMortgageOffer?: Resolver<Maybe<ResolversTypes['MakeMortgageOfferResult']>, ParentType, ContextType, RequireFields<MutationMakeMortgageOfferArgs, 'input'>>;
  matchThinkers?: Resolver<Maybe<ResolversTypes['MatchThinkersResult']>, ParentType, ContextType, RequireFields<MutationMatchThinkersArgs, 'input'>>;
  paySettlement?: Resolver<Maybe<ResolversTypes['PaySettlementResult']>, ParentType, ContextType, RequireFields<MutationPaySettlementArgs, 'input'>>;
  removeVoucherTemplate?: Resolver<Maybe<ResolversTypes['RemoveVoucherTemplateResult']>, ParentType, ContextType, RequireFields<MutationRemoveVoucherTemplateArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<Maybe<ResolversTypes['RevokeCalendarFeedResult']>, ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  revokeVoucher?: Resolver<Maybe<ResolversTypes['RevokeVoucherResult']>, ParentType, ContextType, RequireFields<MutationRevokeVoucherArgs, 'input'>>;
  runSettlements?: Resolver<Maybe<ResolversTypes['RunSettlementsResult']>, ParentType, ContextType, RequireFields<MutationRunSettlementsArgs, 'input'>>;
  sendHeartbeat?: Resolver<Maybe<ResolversTypes['SendHeartbeatResult']>, ParentType, ContextType, RequireFields<MutationSendHeartbeatArgs, 'input'>>;
  settleTransfer?: Resolver<Maybe<ResolversTypes['SettleTransferResult']>, ParentType, ContextType, RequireFields<MutationSettleTransferArgs, 'input'>>;
  signMortgageContract?: Resolver<Maybe<ResolversTypes['SignMortgageContractResult']>, ParentType, ContextType, RequireFields<MutationSignMortgageContractArgs, 'input'>>;
  transferVoucher?: Resolver<Maybe<ResolversTypes['TransferVoucherResult']>, ParentType, ContextType, RequireFields<MutationTransferVoucherArgs, 'input'>>;
  updateVoucherTemplate?: Resolver<Maybe<ResolversTypes['UpdateVoucherTemplateResult']>, ParentType, ContextType, RequireFields<MutationUpdateVoucherTemplateArgs, 'input'>>;
  verifyThinker?: Resolver<Maybe<ResolversTypes['VerifyThinkerResult']>, ParentType, ContextType, RequireFields<MutationVerifyThinkerArgs, 'input'>>;
  withdrawMortgageOffer?: Resolver<Maybe<ResolversTypes['WithdrawMortgageOfferResult']>, ParentType, ContextType, RequireFields<MutationWithdrawMortgageOfferArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  __resolveType?: TypeResolveFn<'CancelWindowClosedError' | 'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'PaymentMismatchError' | 'RateAboveMaximumError' | 'SlotTakenError' | 'ThinkerAlreadyLinkedError' | 'ThinkerSignatureExpiredError' | 'ThinkerSignatureInvalidError' | 'VoucherExpiredError' | 'VoucherNotBookableError' | 'VoucherNotTransferableError', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairCodeCountResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['PairCodeCount'] = ResolversParentTypes['PairCodeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaySettlementResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['PaySettlementResult'] = ResolversParentTypes['PaySettlementResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'PaySettlementSuccess', ParentType, ContextType>;
};

export type PaySettlementSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['PaySettlementSuccess'] = ResolversParentTypes['PaySettlementSuccess']> = {
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMismatchErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['PaymentMismatchError'] = ResolversParentTypes['PaymentMismatchError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  monthlyPayment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PresenceChangeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['PresenceChange'] = ResolversParentTypes['PresenceChange']> = {
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pairCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PresenceChangeReason'], ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PresenceStatus'], ParentType, ContextType>;
  thinker?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
};

export type PresenceSessionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['PresenceSession'] = ResolversParentTypes['PresenceSession']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pairCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PresenceStatus'], ParentType, ContextType>;
  thinker?: Resolver<ResolversTypes['Thinker'], ParentType, ContextType>;
};

export type PropertyResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  calendarFeeds?: Resolver<Maybe<Array<ResolversTypes['CalendarFeed']>>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  fees?: Resolver<Maybe<Array<ResolversTypes['Fee']>>, ParentType, ContextType>;
  marketplaceDashboard?: Resolver<Maybe<ResolversTypes['MarketplaceDashboard']>, ParentType, ContextType>;
  marketplaceEvents?: Resolver<Maybe<ResolversTypes['MarketplaceEventConnection']>, ParentType, ContextType, Partial<QueryMarketplaceEventsArgs>>;
  marketplaceMonitoring?: Resolver<Maybe<ResolversTypes['MarketplaceMonitoring']>, ParentType, ContextType>;
  marketplaceMortgageStats?: Resolver<Maybe<ResolversTypes['MarketplaceMortgageStats']>, ParentType, ContextType>;
  marketplacePresenceStats?: Resolver<Maybe<ResolversTypes['MarketplacePresenceStats']>, ParentType, ContextType, Partial<QueryMarketplacePresenceStatsArgs>>;
  marketplaceTransferTotals?: Resolver<Maybe<Array<ResolversTypes['TransferTotal']>>, ParentType, ContextType, Partial<QueryMarketplaceTransferTotalsArgs>>;
  marketplaceVoucherStats?: Resolver<Maybe<ResolversTypes['MarketplaceVoucherStats']>, ParentType, ContextType, Partial<QueryMarketplaceVoucherStatsArgs>>;
  mayWatchPresence?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryMayWatchPresenceArgs, 'pairCode'>>;
  mortgageApplication?: Resolver<Maybe<ResolversTypes['MortgageApplication']>, ParentType, ContextType, RequireFields<QueryMortgageApplicationArgs, 'id'>>;
  mortgageApplications?: Resolver<Maybe<ResolversTypes['MortgageApplicationConnection']>, ParentType, ContextType, Partial<QueryMortgageApplicationsArgs>>;
  mortgageCalculation?: Resolver<Maybe<ResolversTypes['MortgageSchedule']>, ParentType, ContextType, RequireFields<QueryMortgageCalculationArgs, 'input'>>;
  mortgageContract?: Resolver<Maybe<ResolversTypes['MortgageContract']>, ParentType, ContextType, RequireFields<QueryMortgageContractArgs, 'id'>>;
  mortgageOffer?: Resolver<Maybe<ResolversTypes['MortgageOffer']>, ParentType, ContextType, RequireFields<QueryMortgageOfferArgs, 'id'>>;
  onlineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryOnlineCountArgs, 'pairCode'>>;
  presence?: Resolver<Maybe<ResolversTypes['PresenceSession']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomArgs, 'id'>>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType, RequireFields<QuerySettlementArgs, 'id'>>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, Partial<QuerySettlementsArgs>>;
  thinker?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType, RequireFields<QueryThinkerArgs, 'publicId'>>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType, RequireFields<QueryTransferArgs, 'id'>>;
  transfers?: Resolver<Maybe<ResolversTypes['TransferConnection']>, ParentType, ContextType, Partial<QueryTransfersArgs>>;
  verifyContract?: Resolver<Maybe<ResolversTypes['ContractVerification']>, ParentType, ContextType, RequireFields<QueryVerifyContractArgs, 'hash'>>;
  viewerThinker?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherArgs, 'id'>>;
  voucherBooking?: Resolver<Maybe<ResolversTypes['VoucherBooking']>, ParentType, ContextType, RequireFields<QueryVoucherBookingArgs, 'id'>>;
  voucherTemplates?: Resolver<Maybe<Array<ResolversTypes['VoucherTemplate']>>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ResolversTypes['VoucherConnection']>, ParentType, ContextType, Partial<QueryVouchersArgs>>;
};

export type RateAboveMaximumErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RateAboveMaximumError'] = ResolversParentTypes['RateAboveMaximumError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxInterestRate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveVoucherTemplateResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RemoveVoucherTemplateResult'] = ResolversParentTypes['RemoveVoucherTemplateResult']> = {
  __resolveType?: TypeResolveFn<'NotFoundError' | 'RemoveVoucherTemplateSuccess', ParentType, ContextType>;
};

export type RemoveVoucherTemplateSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RemoveVoucherTemplateSuccess'] = ResolversParentTypes['RemoveVoucherTemplateSuccess']> = {
  template?: Resolver<ResolversTypes['VoucherTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeCalendarFeedResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RevokeCalendarFeedResult'] = ResolversParentTypes['RevokeCalendarFeedResult']> = {
  __resolveType?: TypeResolveFn<'NotFoundError' | 'RevokeCalendarFeedSuccess', ParentType, ContextType>;
};

export type RevokeCalendarFeedSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RevokeCalendarFeedSuccess'] = ResolversParentTypes['RevokeCalendarFeedSuccess']> = {
  feed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeVoucherResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RevokeVoucherResult'] = ResolversParentTypes['RevokeVoucherResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'RevokeVoucherSuccess', ParentType, ContextType>;
};

export type RevokeVoucherSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RevokeVoucherSuccess'] = ResolversParentTypes['RevokeVoucherSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room'], FederationReferenceType extends FederationReferenceTypes['Room'] = FederationReferenceTypes['Room']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Room']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contracts?: Resolver<ResolversTypes['ContractLinkConnection'], ParentType, ContextType, Partial<RoomContractsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Thinker']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['RoomPermission']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RoomType'], ParentType, ContextType>;
};

export type RoomAssignmentResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RoomAssignment'] = ResolversParentTypes['RoomAssignment']> = {
  members?: Resolver<Array<ResolversTypes['Thinker']>, ParentType, ContextType>;
  pairCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunSettlementsResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RunSettlementsResult'] = ResolversParentTypes['RunSettlementsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'RunSettlementsSuccess', ParentType, ContextType>;
};

export type RunSettlementsSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RunSettlementsSuccess'] = ResolversParentTypes['RunSettlementsSuccess']> = {
  createdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendHeartbeatResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SendHeartbeatResult'] = ResolversParentTypes['SendHeartbeatResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'SendHeartbeatSuccess', ParentType, ContextType>;
};

export type SendHeartbeatSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SendHeartbeatSuccess'] = ResolversParentTypes['SendHeartbeatSuccess']> = {
  session?: Resolver<ResolversTypes['PresenceSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleTransferResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SettleTransferResult'] = ResolversParentTypes['SettleTransferResult']> = {
  __resolveType?: TypeResolveFn<'NotFoundError' | 'SettleTransferSuccess', ParentType, ContextType>;
};

export type SettleTransferSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SettleTransferSuccess'] = ResolversParentTypes['SettleTransferSuccess']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement'], FederationReferenceType extends FederationReferenceTypes['Settlement'] = FederationReferenceTypes['Settlement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Settlement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beneficiary?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  feeEvents?: Resolver<ResolversTypes['FeeEventConnection'], ParentType, ContextType, Partial<SettlementFeeEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoicePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoicedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  linesPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SettlementStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SettlementConnectionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SettlementConnection'] = ResolversParentTypes['SettlementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SettlementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SettlementEdgeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SettlementEdge'] = ResolversParentTypes['SettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
};

export type SignMortgageContractResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SignMortgageContractResult'] = ResolversParentTypes['SignMortgageContractResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'SignMortgageContractSuccess', ParentType, ContextType>;
};

export type SignMortgageContractSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SignMortgageContractSuccess'] = ResolversParentTypes['SignMortgageContractSuccess']> = {
  contract?: Resolver<ResolversTypes['MortgageContract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotTakenErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SlotTakenError'] = ResolversParentTypes['SlotTakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  presenceChanged?: SubscriptionResolver<Maybe<ResolversTypes['PresenceChange']>, "presenceChanged", ParentType, ContextType, RequireFields<SubscriptionPresenceChangedArgs, 'pairCode'>>;
  roomAssigned?: SubscriptionResolver<Maybe<ResolversTypes['RoomAssignment']>, "roomAssigned", ParentType, ContextType, RequireFields<SubscriptionRoomAssignedArgs, 'publicId'>>;
  voucherBookingChanged?: SubscriptionResolver<Maybe<ResolversTypes['VoucherBookingChange']>, "voucherBookingChanged", ParentType, ContextType, RequireFields<SubscriptionVoucherBookingChangedArgs, 'voucherId'>>;
};

export type TemplateUtilisationResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['TemplateUtilisation'] = ResolversParentTypes['TemplateUtilisation']> = {
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  utilisation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ThinkerResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Thinker'] = ResolversParentTypes['Thinker'], FederationReferenceType extends FederationReferenceTypes['Thinker'] = FederationReferenceTypes['Thinker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Thinker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, Partial<ThinkerContractsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldVouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, Partial<ThinkerHeldVouchersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedVouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, Partial<ThinkerIssuedVouchersArgs>>;
  mortgageApplications?: Resolver<ResolversTypes['MortgageApplicationConnection'], ParentType, ContextType, Partial<ThinkerMortgageApplicationsArgs>>;
  mortgageOffers?: Resolver<ResolversTypes['MortgageOfferConnection'], ParentType, ContextType, Partial<ThinkerMortgageOffersArgs>>;
  presence?: Resolver<Maybe<ResolversTypes['PresenceSession']>, ParentType, ContextType>;
  publicId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upcomingBookings?: Resolver<ResolversTypes['VoucherBookingConnection'], ParentType, ContextType, Partial<ThinkerUpcomingBookingsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ThinkerAlreadyLinkedErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ThinkerAlreadyLinkedError'] = ResolversParentTypes['ThinkerAlreadyLinkedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThinkerSignatureExpiredErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ThinkerSignatureExpiredError'] = ResolversParentTypes['ThinkerSignatureExpiredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThinkerSignatureInvalidErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ThinkerSignatureInvalidError'] = ResolversParentTypes['ThinkerSignatureInvalidError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cryptoAmount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cryptoSymbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TransferDirection'], ParentType, ContextType>;
  externalAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feeEvents?: Resolver<Maybe<Array<ResolversTypes['FeeEvent']>>, ParentType, ContextType>;
  fiat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransferStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  walletAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransferConnectionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferEdgeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type TransferTotalResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['TransferTotal'] = ResolversParentTypes['TransferTotal']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crypto?: Resolver<Array<ResolversTypes['CryptoTotal']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TransferDirection'], ParentType, ContextType>;
  fiat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransferVoucherResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['TransferVoucherResult'] = ResolversParentTypes['TransferVoucherResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'TransferVoucherSuccess' | 'VoucherNotTransferableError', ParentType, ContextType>;
};

export type TransferVoucherSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['TransferVoucherSuccess'] = ResolversParentTypes['TransferVoucherSuccess']> = {
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  voucherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UpdateVoucherTemplateResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['UpdateVoucherTemplateResult'] = ResolversParentTypes['UpdateVoucherTemplateResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'UpdateVoucherTemplateSuccess', ParentType, ContextType>;
};

export type UpdateVoucherTemplateSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['UpdateVoucherTemplateSuccess'] = ResolversParentTypes['UpdateVoucherTemplateSuccess']> = {
  template?: Resolver<ResolversTypes['VoucherTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  thinker?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
};

export type VerifyThinkerResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VerifyThinkerResult'] = ResolversParentTypes['VerifyThinkerResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'ThinkerSignatureExpiredError' | 'ThinkerSignatureInvalidError' | 'VerifyThinkerSuccess', ParentType, ContextType>;
};

export type VerifyThinkerSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VerifyThinkerSuccess'] = ResolversParentTypes['VerifyThinkerSuccess']> = {
  session?: Resolver<ResolversTypes['PresenceSession'], ParentType, ContextType>;
  thinker?: Resolver<ResolversTypes['Thinker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher'], FederationReferenceType extends FederationReferenceTypes['Voucher'] = FederationReferenceTypes['Voucher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableSlots?: Resolver<Array<ResolversTypes['VoucherSlot']>, ParentType, ContextType, RequireFields<VoucherAvailableSlotsArgs, 'first'>>;
  bookings?: Resolver<ResolversTypes['VoucherBookingConnection'], ParentType, ContextType, Partial<VoucherBookingsArgs>>;
  contracts?: Resolver<ResolversTypes['ContractLinkConnection'], ParentType, ContextType, Partial<VoucherContractsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTransferable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Thinker'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  serviceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VoucherStatus'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['VoucherTemplate']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['VoucherTerms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VoucherBookingResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherBooking'] = ResolversParentTypes['VoucherBooking'], FederationReferenceType extends FederationReferenceTypes['VoucherBooking'] = FederationReferenceTypes['VoucherBooking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VoucherBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancellableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  feeEvents?: Resolver<Maybe<Array<ResolversTypes['FeeEvent']>>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Thinker'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Thinker'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VoucherBookingStatus'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type VoucherBookingChangeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherBookingChange'] = ResolversParentTypes['VoucherBookingChange']> = {
  booking?: Resolver<Maybe<ResolversTypes['VoucherBooking']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoucherBookingChangeKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VoucherBookingConnectionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherBookingConnection'] = ResolversParentTypes['VoucherBookingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VoucherBookingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherBookingCountsResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherBookingCounts'] = ResolversParentTypes['VoucherBookingCounts']> = {
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherBookingEdgeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherBookingEdge'] = ResolversParentTypes['VoucherBookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoucherBooking'], ParentType, ContextType>;
};

export type VoucherConnectionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherConnection'] = ResolversParentTypes['VoucherConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VoucherEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherCountsResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherCounts'] = ResolversParentTypes['VoucherCounts']> = {
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consumed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherEdgeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherEdge'] = ResolversParentTypes['VoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type VoucherExpiredErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherExpiredError'] = ResolversParentTypes['VoucherExpiredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherNotBookableErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherNotBookableError'] = ResolversParentTypes['VoucherNotBookableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherNotTransferableErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherNotTransferableError'] = ResolversParentTypes['VoucherNotTransferableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherSlotResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherSlot'] = ResolversParentTypes['VoucherSlot']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VoucherStatsResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherStats'] = ResolversParentTypes['VoucherStats']> = {
  bookings?: Resolver<ResolversTypes['VoucherBookingCounts'], ParentType, ContextType>;
  fees?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  vouchers?: Resolver<ResolversTypes['VoucherCounts'], ParentType, ContextType>;
};

export type VoucherTemplateResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherTemplate'] = ResolversParentTypes['VoucherTemplate']> = {
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['VoucherTerms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoucherTermsResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['VoucherTerms'] = ResolversParentTypes['VoucherTerms']> = {
  cancelWindowHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  multiBooking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WithdrawMortgageOfferResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['WithdrawMortgageOfferResult'] = ResolversParentTypes['WithdrawMortgageOfferResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'WithdrawMortgageOfferSuccess', ParentType, ContextType>;
};

export type WithdrawMortgageOfferSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['WithdrawMortgageOfferSuccess'] = ResolversParentTypes['WithdrawMortgageOfferSuccess']> = {
  offer?: Resolver<ResolversTypes['MortgageOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = MarketplaceContext> = {
  AcceptMortgageOfferResult?: AcceptMortgageOfferResultResolvers<ContextType>;
  AcceptMortgageOfferSuccess?: AcceptMortgageOfferSuccessResolvers<ContextType>;
  ArchiveMortgageContractResult?: ArchiveMortgageContractResultResolvers<ContextType>;
  ArchiveMortgageContractSuccess?: ArchiveMortgageContractSuccessResolvers<ContextType>;
  AttachMortgageDocumentResult?: AttachMortgageDocumentResultResolvers<ContextType>;
  AttachMortgageDocumentSuccess?: AttachMortgageDocumentSuccessResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BookVoucherResult?: BookVoucherResultResolvers<ContextType>;
  BookVoucherSuccess?: BookVoucherSuccessResolvers<ContextType>;
  BusinessPartner?: BusinessPartnerResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CancelBookingResult?: CancelBookingResultResolvers<ContextType>;
  CancelBookingSuccess?: CancelBookingSuccessResolvers<ContextType>;
  CancelWindowClosedError?: CancelWindowClosedErrorResolvers<ContextType>;
  CloseMortgageApplicationResult?: CloseMortgageApplicationResultResolvers<ContextType>;
  CloseMortgageApplicationSuccess?: CloseMortgageApplicationSuccessResolvers<ContextType>;
  ComparedMortgageOffer?: ComparedMortgageOfferResolvers<ContextType>;
  ConfigureFeeResult?: ConfigureFeeResultResolvers<ContextType>;
  ConfigureFeeSuccess?: ConfigureFeeSuccessResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  ConsumeVoucherResult?: ConsumeVoucherResultResolvers<ContextType>;
  ConsumeVoucherSuccess?: ConsumeVoucherSuccessResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractDownload?: ContractDownloadResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractLink?: ContractLinkResolvers<ContextType>;
  ContractLinkConnection?: ContractLinkConnectionResolvers<ContextType>;
  ContractLinkEdge?: ContractLinkEdgeResolvers<ContextType>;
  ContractVerification?: ContractVerificationResolvers<ContextType>;
  CreateCalendarFeedResult?: CreateCalendarFeedResultResolvers<ContextType>;
  CreateCalendarFeedSuccess?: CreateCalendarFeedSuccessResolvers<ContextType>;
  CreateMortgageApplicationResult?: CreateMortgageApplicationResultResolvers<ContextType>;
  CreateMortgageApplicationSuccess?: CreateMortgageApplicationSuccessResolvers<ContextType>;
  CreateVoucherTemplateResult?: CreateVoucherTemplateResultResolvers<ContextType>;
  CreateVoucherTemplateSuccess?: CreateVoucherTemplateSuccessResolvers<ContextType>;
  CryptoTotal?: CryptoTotalResolvers<ContextType>;
  DashboardDay?: DashboardDayResolvers<ContextType>;
  DashboardErrors?: DashboardErrorsResolvers<ContextType>;
  DashboardFeature?: DashboardFeatureResolvers<ContextType>;
  DashboardFixes?: DashboardFixesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayCount?: DayCountResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EventTypeCount?: EventTypeCountResolvers<ContextType>;
  Fee?: FeeResolvers<ContextType>;
  FeeEvent?: FeeEventResolvers<ContextType>;
  FeeEventConnection?: FeeEventConnectionResolvers<ContextType>;
  FeeEventEdge?: FeeEventEdgeResolvers<ContextType>;
  GoOfflineResult?: GoOfflineResultResolvers<ContextType>;
  GoOfflineSuccess?: GoOfflineSuccessResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InviteMortgageLenderResult?: InviteMortgageLenderResultResolvers<ContextType>;
  InviteMortgageLenderSuccess?: InviteMortgageLenderSuccessResolvers<ContextType>;
  InvoiceSettlementResult?: InvoiceSettlementResultResolvers<ContextType>;
  InvoiceSettlementSuccess?: InvoiceSettlementSuccessResolvers<ContextType>;
  IssueVoucherResult?: IssueVoucherResultResolvers<ContextType>;
  IssueVoucherSuccess?: IssueVoucherSuccessResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinkContractResult?: LinkContractResultResolvers<ContextType>;
  LinkContractSuccess?: LinkContractSuccessResolvers<ContextType>;
  LinkThinkerResult?: LinkThinkerResultResolvers<ContextType>;
  LinkThinkerSuccess?: LinkThinkerSuccessResolvers<ContextType>;
  LogTransferResult?: LogTransferResultResolvers<ContextType>;
  LogTransferSuccess?: LogTransferSuccessResolvers<ContextType>;
  MakeMortgageOfferResult?: MakeMortgageOfferResultResolvers<ContextType>;
  MakeMortgageOfferSuccess?: MakeMortgageOfferSuccessResolvers<ContextType>;
  MarketplaceDashboard?: MarketplaceDashboardResolvers<ContextType>;
  MarketplaceEvent?: MarketplaceEventResolvers<ContextType>;
  MarketplaceEventConnection?: MarketplaceEventConnectionResolvers<ContextType>;
  MarketplaceEventEdge?: MarketplaceEventEdgeResolvers<ContextType>;
  MarketplaceMonitoring?: MarketplaceMonitoringResolvers<ContextType>;
  MarketplaceMortgageStats?: MarketplaceMortgageStatsResolvers<ContextType>;
  MarketplacePresenceStats?: MarketplacePresenceStatsResolvers<ContextType>;
  MarketplaceVoucherStats?: MarketplaceVoucherStatsResolvers<ContextType>;
  MatchThinkersResult?: MatchThinkersResultResolvers<ContextType>;
  MatchThinkersSuccess?: MatchThinkersSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MortgageApplication?: MortgageApplicationResolvers<ContextType>;
  MortgageApplicationConnection?: MortgageApplicationConnectionResolvers<ContextType>;
  MortgageApplicationEdge?: MortgageApplicationEdgeResolvers<ContextType>;
  MortgageContract?: MortgageContractResolvers<ContextType>;
  MortgageInstalment?: MortgageInstalmentResolvers<ContextType>;
  MortgageOffer?: MortgageOfferResolvers<ContextType>;
  MortgageOfferConnection?: MortgageOfferConnectionResolvers<ContextType>;
  MortgageOfferEdge?: MortgageOfferEdgeResolvers<ContextType>;
  MortgageSchedule?: MortgageScheduleResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairCodeCount?: PairCodeCountResolvers<ContextType>;
  PaySettlementResult?: PaySettlementResultResolvers<ContextType>;
  PaySettlementSuccess?: PaySettlementSuccessResolvers<ContextType>;
  PaymentMismatchError?: PaymentMismatchErrorResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PresenceChange?: PresenceChangeResolvers<ContextType>;
  PresenceSession?: PresenceSessionResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateAboveMaximumError?: RateAboveMaximumErrorResolvers<ContextType>;
  RemoveVoucherTemplateResult?: RemoveVoucherTemplateResultResolvers<ContextType>;
  RemoveVoucherTemplateSuccess?: RemoveVoucherTemplateSuccessResolvers<ContextType>;
  RevokeCalendarFeedResult?: RevokeCalendarFeedResultResolvers<ContextType>;
  RevokeCalendarFeedSuccess?: RevokeCalendarFeedSuccessResolvers<ContextType>;
  RevokeVoucherResult?: RevokeVoucherResultResolvers<ContextType>;
  RevokeVoucherSuccess?: RevokeVoucherSuccessResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomAssignment?: RoomAssignmentResolvers<ContextType>;
  RunSettlementsResult?: RunSettlementsResultResolvers<ContextType>;
  RunSettlementsSuccess?: RunSettlementsSuccessResolvers<ContextType>;
  SendHeartbeatResult?: SendHeartbeatResultResolvers<ContextType>;
  SendHeartbeatSuccess?: SendHeartbeatSuccessResolvers<ContextType>;
  SettleTransferResult?: SettleTransferResultResolvers<ContextType>;
  SettleTransferSuccess?: SettleTransferSuccessResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
  SignMortgageContractResult?: SignMortgageContractResultResolvers<ContextType>;
  SignMortgageContractSuccess?: SignMortgageContractSuccessResolvers<ContextType>;
  SlotTakenError?: SlotTakenErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TemplateUtilisation?: TemplateUtilisationResolvers<ContextType>;
  Thinker?: ThinkerResolvers<ContextType>;
  ThinkerAlreadyLinkedError?: ThinkerAlreadyLinkedErrorResolvers<ContextType>;
  ThinkerSignatureExpiredError?: ThinkerSignatureExpiredErrorResolvers<ContextType>;
  ThinkerSignatureInvalidError?: ThinkerSignatureInvalidErrorResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
  TransferTotal?: TransferTotalResolvers<ContextType>;
  TransferVoucherResult?: TransferVoucherResultResolvers<ContextType>;
  TransferVoucherSuccess?: TransferVoucherSuccessResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  UpdateVoucherTemplateResult?: UpdateVoucherTemplateResultResolvers<ContextType>;
  UpdateVoucherTemplateSuccess?: UpdateVoucherTemplateSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VerifyThinkerResult?: VerifyThinkerResultResolvers<ContextType>;
  VerifyThinkerSuccess?: VerifyThinkerSuccessResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherBooking?: VoucherBookingResolvers<ContextType>;
  VoucherBookingChange?: VoucherBookingChangeResolvers<ContextType>;
  VoucherBookingConnection?: VoucherBookingConnectionResolvers<ContextType>;
  VoucherBookingCounts?: VoucherBookingCountsResolvers<ContextType>;
  VoucherBookingEdge?: VoucherBookingEdgeResolvers<ContextType>;
  VoucherConnection?: VoucherConnectionResolvers<ContextType>;
  VoucherCounts?: VoucherCountsResolvers<ContextType>;
  VoucherEdge?: VoucherEdgeResolvers<ContextType>;
  VoucherExpiredError?: VoucherExpiredErrorResolvers<ContextType>;
  VoucherNotBookableError?: VoucherNotBookableErrorResolvers<ContextType>;
  VoucherNotTransferableError?: VoucherNotTransferableErrorResolvers<ContextType>;
  VoucherSlot?: VoucherSlotResolvers<ContextType>;
  VoucherStats?: VoucherStatsResolvers<ContextType>;
  VoucherTemplate?: VoucherTemplateResolvers<ContextType>;
  VoucherTerms?: VoucherTermsResolvers<ContextType>;
  WithdrawMortgageOfferResult?: WithdrawMortgageOfferResultResolvers<ContextType>;
  WithdrawMortgageOfferSuccess?: WithdrawMortgageOfferSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = MarketplaceContext> = {
  delivery?: DeliveryDirectiveResolver<any, any, ContextType>;
};
