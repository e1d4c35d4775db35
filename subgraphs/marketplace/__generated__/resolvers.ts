import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VoucherBookingMapper, VoucherBookingConnectionMapper, VoucherBookingChangeMapper } from '../bookings/booking.mappers.js';
import type { FeeMapper, FeeEventMapper, FeeEventConnectionMapper } from '../fees/fee.mappers.js';
import type { PropertyMapper, MortgageApplicationMapper, MortgageApplicationConnectionMapper, MortgageOfferMapper, MortgageOfferConnectionMapper, MortgageContractMapper, ComparedMortgageOfferMapper, MortgageScheduleMapper } from '../mortgages/mortgage.mappers.js';
import type { PresenceSessionMapper, PresenceChangeMapper } from '../presence/presence.mappers.js';
import type { RoomMapper } from '../rooms/room.mappers.js';
import type { SettlementMapper, SettlementConnectionMapper } from '../settlements/settlement.mappers.js';
import type { ThinkerMapper, UserMapper } from '../thinkers/thinker.mappers.js';
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
  /** Id of the offer. */
  offerId: Scalars['ID']['input'];
};

/** What became of `acceptMortgageOffer`. */
export type AcceptMortgageOfferResult = AcceptMortgageOfferSuccess | ConflictError | NotFoundError;

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

/** Which booking to cancel, and why. */
export type CancelBookingInput = {
  /** Id of the booking. */
  bookingId: Scalars['ID']['input'];
  /** At most 500 characters; both sides read it. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `cancelBooking`. */
export type CancelBookingResult = CancelBookingSuccess | CancelWindowClosedError | ConflictError | InvalidInputError | NotFoundError;

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
  /** Id of the voucher. */
  voucherId: Scalars['ID']['input'];
};

/** What became of `consumeVoucher`. */
export type ConsumeVoucherResult = ConflictError | ConsumeVoucherSuccess | NotFoundError;

/** The voucher is used. */
export type ConsumeVoucherSuccess = {
  __typename?: 'ConsumeVoucherSuccess';
  /** The voucher, now consumed. */
  voucher: Voucher;
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

/** What the platform charges for one kind of action. A change counts for later actions only. */
export type Fee = {
  __typename?: 'Fee';
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
  /** Marks a booked voucher as used, once its last appointment is over. For its issuer and administrators. */
  consumeVoucher: Maybe<ConsumeVoucherResult>;
  /** Applies for a mortgage in your name. Needs an account or a thinker's token. */
  createMortgageApplication: Maybe<CreateMortgageApplicationResult>;
  /** Ends your session, for example when the page closes. Going offline twice is not an error. */
  goOffline: Maybe<GoOfflineResult>;
  /** Shows a private application to a lender. For its borrower and administrators; inviting again changes nothing. */
  inviteMortgageLender: Maybe<InviteMortgageLenderResult>;
  /**
   * Issues a voucher in your name. Needs an account or a thinker's token. Issued by the owner of a business, it belongs to
   * the business too.
   */
  issueVoucher: Maybe<IssueVoucherResult>;
  /**
   * Links a thinker to your account, so that its vouchers and bookings are there wherever you sign in. Holding the token
   * is the proof. A link is for good; linking the same thinker again changes nothing.
   */
  linkThinker: Maybe<LinkThinkerResult>;
  /**
   * Offers a loan for an application that you may see, in your name. The monthly payment is computed unless you give it;
   * of a loan with a fixed rate it must not differ from the computed one by more than a cent.
   */
  makeMortgageOffer: Maybe<MakeMortgageOfferResult>;
  /** Withdraws a voucher that nobody has booked. For its issuer and administrators. */
  revokeVoucher: Maybe<RevokeVoucherResult>;
  /**
   * Says that you are still there; send it every 25 seconds. The first one opens a session. Works with an account or a
   * thinker's token, and answers `UNAUTHENTICATED` without either.
   */
  sendHeartbeat: Maybe<SendHeartbeatResult>;
  /**
   * Signs a contract: the borrower and the lender for themselves, an administrator for the notary. The third signature
   * makes it signed. Signing again changes nothing.
   */
  signMortgageContract: Maybe<SignMortgageContractResult>;
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
export type MutationConsumeVoucherArgs = {
  input: ConsumeVoucherInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateMortgageApplicationArgs = {
  input: CreateMortgageApplicationInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationInviteMortgageLenderArgs = {
  input: InviteMortgageLenderInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationIssueVoucherArgs = {
  input: IssueVoucherInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationLinkThinkerArgs = {
  input: LinkThinkerInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationMakeMortgageOfferArgs = {
  input: MakeMortgageOfferInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRevokeVoucherArgs = {
  input: RevokeVoucherInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSendHeartbeatArgs = {
  input: SendHeartbeatInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSignMortgageContractArgs = {
  input: SignMortgageContractInput;
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
  /** What the platform charges for, by id. For administrators. */
  fees: Maybe<Array<Fee>>;
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
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<SettlementStatus>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryThinkerArgs = {
  publicId: Scalars['String']['input'];
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

/** Which voucher to withdraw. */
export type RevokeVoucherInput = {
  /** Id of the voucher. */
  voucherId: Scalars['ID']['input'];
};

/** What became of `revokeVoucher`. */
export type RevokeVoucherResult = ConflictError | NotFoundError | RevokeVoucherSuccess;

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
   * changes. For those who are online under the code themselves, and administrators; ends with `FORBIDDEN` when you no
   * longer are. A heartbeat that only says "still there" is no change.
   */
  presenceChanged: Maybe<PresenceChange>;
  /**
   * What becomes of the bookings of a voucher: each booking and each cancellation that you are a party to, in order, none
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
export type SubscriptionVoucherBookingChangedArgs = {
  after: InputMaybe<Scalars['BigInt']['input']>;
  voucherId: Scalars['ID']['input'];
};

/**
 * Somebody who takes part without an account: an identity that a browser keeps. It issues and books vouchers, goes online
 * and meets others by pair code. An account may be linked to it.
 */
export type Thinker = {
  __typename?: 'Thinker';
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
  | 'CANCELLED';

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
    | ( NotFoundError )
  ;
  ArchiveMortgageContractResult:
    | ( Omit<ArchiveMortgageContractSuccess, 'contract'> & { contract: _RefType['MortgageContract'] } )
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
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CloseMortgageApplicationResult:
    | ( Omit<CloseMortgageApplicationSuccess, 'application'> & { application: _RefType['MortgageApplication'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ConsumeVoucherResult:
    | ( ConflictError )
    | ( Omit<ConsumeVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
    | ( NotFoundError )
  ;
  CreateMortgageApplicationResult:
    | ( ConflictError )
    | ( Omit<CreateMortgageApplicationSuccess, 'application'> & { application: _RefType['MortgageApplication'] } )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
  ;
  GoOfflineResult: ( Omit<GoOfflineSuccess, 'session'> & { session?: Maybe<_RefType['PresenceSession']> } );
  InviteMortgageLenderResult:
    | ( ConflictError )
    | ( Omit<InviteMortgageLenderSuccess, 'application'> & { application: _RefType['MortgageApplication'] } )
    | ( NotFoundError )
  ;
  IssueVoucherResult:
    | ( ConflictError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<IssueVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
    | ( NotFoundError )
  ;
  LinkThinkerResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( Omit<LinkThinkerSuccess, 'thinker'> & { thinker: _RefType['Thinker'] } )
    | ( ThinkerAlreadyLinkedError )
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
  RevokeVoucherResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
  ;
  SendHeartbeatResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( Omit<SendHeartbeatSuccess, 'session'> & { session: _RefType['PresenceSession'] } )
  ;
  SignMortgageContractResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<SignMortgageContractSuccess, 'contract'> & { contract: _RefType['MortgageContract'] } )
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
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BookVoucherInput: BookVoucherInput;
  BookVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookVoucherResult']>;
  BookVoucherSuccess: ResolverTypeWrapper<Omit<BookVoucherSuccess, 'booking'> & { booking: ResolversTypes['VoucherBooking'] }>;
  BusinessPartner: ResolverTypeWrapper<BusinessPartnerMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CancelBookingInput: CancelBookingInput;
  CancelBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBookingResult']>;
  CancelBookingSuccess: ResolverTypeWrapper<Omit<CancelBookingSuccess, 'booking'> & { booking: ResolversTypes['VoucherBooking'] }>;
  CancelWindowClosedError: ResolverTypeWrapper<CancelWindowClosedError>;
  CloseMortgageApplicationInput: CloseMortgageApplicationInput;
  CloseMortgageApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseMortgageApplicationResult']>;
  CloseMortgageApplicationSuccess: ResolverTypeWrapper<Omit<CloseMortgageApplicationSuccess, 'application'> & { application: ResolversTypes['MortgageApplication'] }>;
  ComparedMortgageOffer: ResolverTypeWrapper<ComparedMortgageOfferMapper>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  ConsumeVoucherInput: ConsumeVoucherInput;
  ConsumeVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsumeVoucherResult']>;
  ConsumeVoucherSuccess: ResolverTypeWrapper<Omit<ConsumeVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  CreateMortgageApplicationInput: CreateMortgageApplicationInput;
  CreateMortgageApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateMortgageApplicationResult']>;
  CreateMortgageApplicationSuccess: ResolverTypeWrapper<Omit<CreateMortgageApplicationSuccess, 'application'> & { application: ResolversTypes['MortgageApplication'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Fee: ResolverTypeWrapper<FeeMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  IssueVoucherInput: IssueVoucherInput;
  IssueVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueVoucherResult']>;
  IssueVoucherSuccess: ResolverTypeWrapper<Omit<IssueVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkThinkerInput: LinkThinkerInput;
  LinkThinkerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkThinkerResult']>;
  LinkThinkerSuccess: ResolverTypeWrapper<Omit<LinkThinkerSuccess, 'thinker'> & { thinker: ResolversTypes['Thinker'] }>;
  MakeMortgageOfferInput: MakeMortgageOfferInput;
  MakeMortgageOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeMortgageOfferResult']>;
  MakeMortgageOfferSuccess: ResolverTypeWrapper<Omit<MakeMortgageOfferSuccess, 'offer'> & { offer: ResolversTypes['MortgageOffer'] }>;
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
  RevokeVoucherInput: RevokeVoucherInput;
  RevokeVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeVoucherResult']>;
  RevokeVoucherSuccess: ResolverTypeWrapper<Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  Room: ResolverTypeWrapper<RoomMapper>;
  RoomPermission: RoomPermission;
  RoomType: RoomType;
  SendHeartbeatInput: SendHeartbeatInput;
  SendHeartbeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendHeartbeatResult']>;
  SendHeartbeatSuccess: ResolverTypeWrapper<Omit<SendHeartbeatSuccess, 'session'> & { session: ResolversTypes['PresenceSession'] }>;
  Settlement: ResolverTypeWrapper<SettlementMapper>;
  SettlementConnection: ResolverTypeWrapper<SettlementConnectionMapper>;
  SettlementEdge: ResolverTypeWrapper<Omit<SettlementEdge, 'node'> & { node: ResolversTypes['Settlement'] }>;
  SettlementStatus: SettlementStatus;
  SignMortgageContractInput: SignMortgageContractInput;
  SignMortgageContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignMortgageContractResult']>;
  SignMortgageContractSuccess: ResolverTypeWrapper<Omit<SignMortgageContractSuccess, 'contract'> & { contract: ResolversTypes['MortgageContract'] }>;
  SlotTakenError: ResolverTypeWrapper<SlotTakenError>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Thinker: ResolverTypeWrapper<ThinkerMapper>;
  ThinkerAlreadyLinkedError: ResolverTypeWrapper<ThinkerAlreadyLinkedError>;
  ThinkerSignatureExpiredError: ResolverTypeWrapper<ThinkerSignatureExpiredError>;
  ThinkerSignatureInput: ThinkerSignatureInput;
  ThinkerSignatureInvalidError: ResolverTypeWrapper<ThinkerSignatureInvalidError>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
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
  BigInt: Scalars['BigInt']['output'];
  BookVoucherInput: BookVoucherInput;
  BookVoucherResult: ResolversUnionTypes<ResolversParentTypes>['BookVoucherResult'];
  BookVoucherSuccess: Omit<BookVoucherSuccess, 'booking'> & { booking: ResolversParentTypes['VoucherBooking'] };
  BusinessPartner: BusinessPartnerMapper;
  Int: Scalars['Int']['output'];
  CancelBookingInput: CancelBookingInput;
  CancelBookingResult: ResolversUnionTypes<ResolversParentTypes>['CancelBookingResult'];
  CancelBookingSuccess: Omit<CancelBookingSuccess, 'booking'> & { booking: ResolversParentTypes['VoucherBooking'] };
  CancelWindowClosedError: CancelWindowClosedError;
  CloseMortgageApplicationInput: CloseMortgageApplicationInput;
  CloseMortgageApplicationResult: ResolversUnionTypes<ResolversParentTypes>['CloseMortgageApplicationResult'];
  CloseMortgageApplicationSuccess: Omit<CloseMortgageApplicationSuccess, 'application'> & { application: ResolversParentTypes['MortgageApplication'] };
  ComparedMortgageOffer: ComparedMortgageOfferMapper;
  ConflictError: ConflictError;
  ConsumeVoucherInput: ConsumeVoucherInput;
  ConsumeVoucherResult: ResolversUnionTypes<ResolversParentTypes>['ConsumeVoucherResult'];
  ConsumeVoucherSuccess: Omit<ConsumeVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  CreateMortgageApplicationInput: CreateMortgageApplicationInput;
  CreateMortgageApplicationResult: ResolversUnionTypes<ResolversParentTypes>['CreateMortgageApplicationResult'];
  CreateMortgageApplicationSuccess: Omit<CreateMortgageApplicationSuccess, 'application'> & { application: ResolversParentTypes['MortgageApplication'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  Fee: FeeMapper;
  Boolean: Scalars['Boolean']['output'];
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
  IssueVoucherInput: IssueVoucherInput;
  IssueVoucherResult: ResolversUnionTypes<ResolversParentTypes>['IssueVoucherResult'];
  IssueVoucherSuccess: Omit<IssueVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  JSON: Scalars['JSON']['output'];
  LinkThinkerInput: LinkThinkerInput;
  LinkThinkerResult: ResolversUnionTypes<ResolversParentTypes>['LinkThinkerResult'];
  LinkThinkerSuccess: Omit<LinkThinkerSuccess, 'thinker'> & { thinker: ResolversParentTypes['Thinker'] };
  MakeMortgageOfferInput: MakeMortgageOfferInput;
  MakeMortgageOfferResult: ResolversUnionTypes<ResolversParentTypes>['MakeMortgageOfferResult'];
  MakeMortgageOfferSuccess: Omit<MakeMortgageOfferSuccess, 'offer'> & { offer: ResolversParentTypes['MortgageOffer'] };
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
  PaymentMismatchError: PaymentMismatchError;
  Period: Period;
  PeriodInput: PeriodInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PresenceChange: PresenceChangeMapper;
  PresenceSession: PresenceSessionMapper;
  Property: PropertyMapper;
  Query: Record<PropertyKey, never>;
  RateAboveMaximumError: RateAboveMaximumError;
  RevokeVoucherInput: RevokeVoucherInput;
  RevokeVoucherResult: ResolversUnionTypes<ResolversParentTypes>['RevokeVoucherResult'];
  RevokeVoucherSuccess: Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  Room: RoomMapper;
  SendHeartbeatInput: SendHeartbeatInput;
  SendHeartbeatResult: ResolversUnionTypes<ResolversParentTypes>['SendHeartbeatResult'];
  SendHeartbeatSuccess: Omit<SendHeartbeatSuccess, 'session'> & { session: ResolversParentTypes['PresenceSession'] };
  Settlement: SettlementMapper;
  SettlementConnection: SettlementConnectionMapper;
  SettlementEdge: Omit<SettlementEdge, 'node'> & { node: ResolversParentTypes['Settlement'] };
  SignMortgageContractInput: SignMortgageContractInput;
  SignMortgageContractResult: ResolversUnionTypes<ResolversParentTypes>['SignMortgageContractResult'];
  SignMortgageContractSuccess: Omit<SignMortgageContractSuccess, 'contract'> & { contract: ResolversParentTypes['MortgageContract'] };
  SlotTakenError: SlotTakenError;
  Subscription: Record<PropertyKey, never>;
  Thinker: ThinkerMapper;
  ThinkerAlreadyLinkedError: ThinkerAlreadyLinkedError;
  ThinkerSignatureExpiredError: ThinkerSignatureExpiredError;
  ThinkerSignatureInput: ThinkerSignatureInput;
  ThinkerSignatureInvalidError: ThinkerSignatureInvalidError;
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
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
  cursor: Maybe<Scalars['String']['input']>;
  key: Maybe<Scalars['String']['input']>;
  scope?: Delivery__Scope;
  whenBehind?: Delivery__WhenBehind;
};

export type DeliveryDirectiveResolver<Result, Parent, ContextType = MarketplaceContext, Args = DeliveryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptMortgageOfferResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['AcceptMortgageOfferResult'] = ResolversParentTypes['AcceptMortgageOfferResult']> = {
  __resolveType?: TypeResolveFn<'AcceptMortgageOfferSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
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

export type CancelBookingResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CancelBookingResult'] = ResolversParentTypes['CancelBookingResult']> = {
  __resolveType?: TypeResolveFn<'CancelBookingSuccess' | 'CancelWindowClosedError' | 'ConflictError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
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

export type ConflictErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsumeVoucherResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ConsumeVoucherResult'] = ResolversParentTypes['ConsumeVoucherResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'ConsumeVoucherSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type ConsumeVoucherSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['ConsumeVoucherSuccess'] = ResolversParentTypes['ConsumeVoucherSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateMortgageApplicationResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CreateMortgageApplicationResult'] = ResolversParentTypes['CreateMortgageApplicationResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'CreateMortgageApplicationSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateMortgageApplicationSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['CreateMortgageApplicationSuccess'] = ResolversParentTypes['CreateMortgageApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['MortgageApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type FeeResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Fee'] = ResolversParentTypes['Fee']> = {
  fixed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['FeeScope'], ParentType, ContextType>;
};

export type FeeEventResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['FeeEvent'] = ResolversParentTypes['FeeEvent']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type LinkThinkerResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['LinkThinkerResult'] = ResolversParentTypes['LinkThinkerResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'LinkThinkerSuccess' | 'ThinkerAlreadyLinkedError', ParentType, ContextType>;
};

export type LinkThinkerSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['LinkThinkerSuccess'] = ResolversParentTypes['LinkThinkerSuccess']> = {
  thinker?: Resolver<ResolversTypes['Thinker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakeMortgageOfferResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MakeMortgageOfferResult'] = ResolversParentTypes['MakeMortgageOfferResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MakeMortgageOfferSuccess' | 'NotFoundError' | 'PaymentMismatchError' | 'RateAboveMaximumError', ParentType, ContextType>;
};

export type MakeMortgageOfferSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MakeMortgageOfferSuccess'] = ResolversParentTypes['MakeMortgageOfferSuccess']> = {
  offer?: Resolver<ResolversTypes['MortgageOffer'], ParentType, ContextType>;
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
  bookVoucher?: Resolver<Maybe<ResolversTypes['BookVoucherResult']>, ParentType, ContextType, RequireFields<MutationBookVoucherArgs, 'input'>>;
  cancelBooking?: Resolver<Maybe<ResolversTypes['CancelBookingResult']>, ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  closeMortgageApplication?: Resolver<Maybe<ResolversTypes['CloseMortgageApplicationResult']>, ParentType, ContextType, RequireFields<MutationCloseMortgageApplicationArgs, 'input'>>;
  consumeVoucher?: Resolver<Maybe<ResolversTypes['ConsumeVoucherResult']>, ParentType, ContextType, RequireFields<MutationConsumeVoucherArgs, 'input'>>;
  createMortgageApplication?: Resolver<Maybe<ResolversTypes['CreateMortgageApplicationResult']>, ParentType, ContextType, RequireFields<MutationCreateMortgageApplicationArgs, 'input'>>;
  goOffline?: Resolver<Maybe<ResolversTypes['GoOfflineResult']>, ParentType, ContextType>;
  inviteMortgageLender?: Resolver<Maybe<ResolversTypes['InviteMortgageLenderResult']>, ParentType, ContextType, RequireFields<MutationInviteMortgageLenderArgs, 'input'>>;
  issueVoucher?: Resolver<Maybe<ResolversTypes['IssueVoucherResult']>, ParentType, ContextType, RequireFields<MutationIssueVoucherArgs, 'input'>>;
  linkThinker?: Resolver<Maybe<ResolversTypes['LinkThinkerResult']>, ParentType, ContextType, RequireFields<MutationLinkThinkerArgs, 'input'>>;
  makeMortgageOffer?: Resolver<Maybe<ResolversTypes['MakeMortgageOfferResult']>, ParentType, ContextType, RequireFields<MutationMakeMortgageOfferArgs, 'input'>>;
  revokeVoucher?: Resolver<Maybe<ResolversTypes['RevokeVoucherResult']>, ParentType, ContextType, RequireFields<MutationRevokeVoucherArgs, 'input'>>;
  sendHeartbeat?: Resolver<Maybe<ResolversTypes['SendHeartbeatResult']>, ParentType, ContextType, RequireFields<MutationSendHeartbeatArgs, 'input'>>;
  signMortgageContract?: Resolver<Maybe<ResolversTypes['SignMortgageContractResult']>, ParentType, ContextType, RequireFields<MutationSignMortgageContractArgs, 'input'>>;
  verifyThinker?: Resolver<Maybe<ResolversTypes['VerifyThinkerResult']>, ParentType, ContextType, RequireFields<MutationVerifyThinkerArgs, 'input'>>;
  withdrawMortgageOffer?: Resolver<Maybe<ResolversTypes['WithdrawMortgageOfferResult']>, ParentType, ContextType, RequireFields<MutationWithdrawMortgageOfferArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  __resolveType?: TypeResolveFn<'CancelWindowClosedError' | 'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'PaymentMismatchError' | 'RateAboveMaximumError' | 'SlotTakenError' | 'ThinkerAlreadyLinkedError' | 'ThinkerSignatureExpiredError' | 'ThinkerSignatureInvalidError' | 'VoucherExpiredError' | 'VoucherNotBookableError', ParentType, ContextType>;
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
  fees?: Resolver<Maybe<Array<ResolversTypes['Fee']>>, ParentType, ContextType>;
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

export type RevokeVoucherResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RevokeVoucherResult'] = ResolversParentTypes['RevokeVoucherResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'RevokeVoucherSuccess', ParentType, ContextType>;
};

export type RevokeVoucherSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RevokeVoucherSuccess'] = ResolversParentTypes['RevokeVoucherSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room'], FederationReferenceType extends FederationReferenceTypes['Room'] = FederationReferenceTypes['Room']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Room']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Thinker']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['RoomPermission']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RoomType'], ParentType, ContextType>;
};

export type SendHeartbeatResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SendHeartbeatResult'] = ResolversParentTypes['SendHeartbeatResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'SendHeartbeatSuccess', ParentType, ContextType>;
};

export type SendHeartbeatSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SendHeartbeatSuccess'] = ResolversParentTypes['SendHeartbeatSuccess']> = {
  session?: Resolver<ResolversTypes['PresenceSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement'], FederationReferenceType extends FederationReferenceTypes['Settlement'] = FederationReferenceTypes['Settlement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Settlement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beneficiary?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  feeEvents?: Resolver<ResolversTypes['FeeEventConnection'], ParentType, ContextType, Partial<SettlementFeeEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  voucherBookingChanged?: SubscriptionResolver<Maybe<ResolversTypes['VoucherBookingChange']>, "voucherBookingChanged", ParentType, ContextType, RequireFields<SubscriptionVoucherBookingChangedArgs, 'voucherId'>>;
};

export type ThinkerResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Thinker'] = ResolversParentTypes['Thinker'], FederationReferenceType extends FederationReferenceTypes['Thinker'] = FederationReferenceTypes['Thinker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Thinker']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

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
  BigInt?: GraphQLScalarType;
  BookVoucherResult?: BookVoucherResultResolvers<ContextType>;
  BookVoucherSuccess?: BookVoucherSuccessResolvers<ContextType>;
  BusinessPartner?: BusinessPartnerResolvers<ContextType>;
  CancelBookingResult?: CancelBookingResultResolvers<ContextType>;
  CancelBookingSuccess?: CancelBookingSuccessResolvers<ContextType>;
  CancelWindowClosedError?: CancelWindowClosedErrorResolvers<ContextType>;
  CloseMortgageApplicationResult?: CloseMortgageApplicationResultResolvers<ContextType>;
  CloseMortgageApplicationSuccess?: CloseMortgageApplicationSuccessResolvers<ContextType>;
  ComparedMortgageOffer?: ComparedMortgageOfferResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  ConsumeVoucherResult?: ConsumeVoucherResultResolvers<ContextType>;
  ConsumeVoucherSuccess?: ConsumeVoucherSuccessResolvers<ContextType>;
  CreateMortgageApplicationResult?: CreateMortgageApplicationResultResolvers<ContextType>;
  CreateMortgageApplicationSuccess?: CreateMortgageApplicationSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
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
  IssueVoucherResult?: IssueVoucherResultResolvers<ContextType>;
  IssueVoucherSuccess?: IssueVoucherSuccessResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinkThinkerResult?: LinkThinkerResultResolvers<ContextType>;
  LinkThinkerSuccess?: LinkThinkerSuccessResolvers<ContextType>;
  MakeMortgageOfferResult?: MakeMortgageOfferResultResolvers<ContextType>;
  MakeMortgageOfferSuccess?: MakeMortgageOfferSuccessResolvers<ContextType>;
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
  PaymentMismatchError?: PaymentMismatchErrorResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PresenceChange?: PresenceChangeResolvers<ContextType>;
  PresenceSession?: PresenceSessionResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateAboveMaximumError?: RateAboveMaximumErrorResolvers<ContextType>;
  RevokeVoucherResult?: RevokeVoucherResultResolvers<ContextType>;
  RevokeVoucherSuccess?: RevokeVoucherSuccessResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  SendHeartbeatResult?: SendHeartbeatResultResolvers<ContextType>;
  SendHeartbeatSuccess?: SendHeartbeatSuccessResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
  SignMortgageContractResult?: SignMortgageContractResultResolvers<ContextType>;
  SignMortgageContractSuccess?: SignMortgageContractSuccessResolvers<ContextType>;
  SlotTakenError?: SlotTakenErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Thinker?: ThinkerResolvers<ContextType>;
  ThinkerAlreadyLinkedError?: ThinkerAlreadyLinkedErrorResolvers<ContextType>;
  ThinkerSignatureExpiredError?: ThinkerSignatureExpiredErrorResolvers<ContextType>;
  ThinkerSignatureInvalidError?: ThinkerSignatureInvalidErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
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
