import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VoucherBookingMapper, VoucherBookingConnectionMapper } from '../bookings/booking.mappers.js';
import type { FeeMapper, FeeEventMapper, FeeEventConnectionMapper } from '../fees/fee.mappers.js';
import type { PresenceSessionMapper } from '../presence/presence.mappers.js';
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
  /** Marks a booked voucher as used, once its last appointment is over. For its issuer and administrators. */
  consumeVoucher: Maybe<ConsumeVoucherResult>;
  /** Ends your session, for example when the page closes. Going offline twice is not an error. */
  goOffline: Maybe<GoOfflineResult>;
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
  /** Withdraws a voucher that nobody has booked. For its issuer and administrators. */
  revokeVoucher: Maybe<RevokeVoucherResult>;
  /**
   * Says that you are still there; send it every 25 seconds. The first one opens a session. Works with an account or a
   * thinker's token, and answers `UNAUTHENTICATED` without either.
   */
  sendHeartbeat: Maybe<SendHeartbeatResult>;
  /**
   * Shows that you hold a thinker's token, and opens a presence session. Needs no account: the token is the identity. An
   * unknown token becomes a new thinker. To go on acting as this thinker, send the token with every later request, in the
   * header `x-session-token`.
   */
  verifyThinker: Maybe<VerifyThinkerResult>;
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
export type MutationConsumeVoucherArgs = {
  input: ConsumeVoucherInput;
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
export type MutationRevokeVoucherArgs = {
  input: RevokeVoucherInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSendHeartbeatArgs = {
  input: SendHeartbeatInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationVerifyThinkerArgs = {
  input: VerifyThinkerInput;
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

/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type Query = {
  __typename?: 'Query';
  /** What the platform charges for, by id. For administrators. */
  fees: Maybe<Array<Fee>>;
  /**
   * How many thinkers are online under a pair code, you included. Null when you are not online under it yourself (and are
   * no administrator): who waits where is the business of those who wait there.
   */
  onlineCount: Maybe<Scalars['Int']['output']>;
  /** Your own open session; null while you are offline, and 60 seconds after your last heartbeat. */
  presence: Maybe<PresenceSession>;
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
export type QueryOnlineCountArgs = {
  pairCode: Scalars['String']['input'];
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
  ConsumeVoucherResult:
    | ( ConflictError )
    | ( Omit<ConsumeVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
    | ( NotFoundError )
  ;
  GoOfflineResult: ( Omit<GoOfflineSuccess, 'session'> & { session?: Maybe<_RefType['PresenceSession']> } );
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
  VerifyThinkerResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( ThinkerSignatureExpiredError )
    | ( ThinkerSignatureInvalidError )
    | ( Omit<VerifyThinkerSuccess, 'session' | 'thinker'> & { session: _RefType['PresenceSession'], thinker: _RefType['Thinker'] } )
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
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BookVoucherInput: BookVoucherInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BookVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookVoucherResult']>;
  BookVoucherSuccess: ResolverTypeWrapper<Omit<BookVoucherSuccess, 'booking'> & { booking: ResolversTypes['VoucherBooking'] }>;
  BusinessPartner: ResolverTypeWrapper<BusinessPartnerMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CancelBookingInput: CancelBookingInput;
  CancelBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBookingResult']>;
  CancelBookingSuccess: ResolverTypeWrapper<Omit<CancelBookingSuccess, 'booking'> & { booking: ResolversTypes['VoucherBooking'] }>;
  CancelWindowClosedError: ResolverTypeWrapper<CancelWindowClosedError>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  ConsumeVoucherInput: ConsumeVoucherInput;
  ConsumeVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsumeVoucherResult']>;
  ConsumeVoucherSuccess: ResolverTypeWrapper<Omit<ConsumeVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
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
  IssueVoucherInput: IssueVoucherInput;
  IssueVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueVoucherResult']>;
  IssueVoucherSuccess: ResolverTypeWrapper<Omit<IssueVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkThinkerInput: LinkThinkerInput;
  LinkThinkerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkThinkerResult']>;
  LinkThinkerSuccess: ResolverTypeWrapper<Omit<LinkThinkerSuccess, 'thinker'> & { thinker: ResolversTypes['Thinker'] }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationError']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PresenceSession: ResolverTypeWrapper<PresenceSessionMapper>;
  PresenceStatus: PresenceStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RevokeVoucherInput: RevokeVoucherInput;
  RevokeVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeVoucherResult']>;
  RevokeVoucherSuccess: ResolverTypeWrapper<Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  SendHeartbeatInput: SendHeartbeatInput;
  SendHeartbeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendHeartbeatResult']>;
  SendHeartbeatSuccess: ResolverTypeWrapper<Omit<SendHeartbeatSuccess, 'session'> & { session: ResolversTypes['PresenceSession'] }>;
  Settlement: ResolverTypeWrapper<SettlementMapper>;
  SettlementConnection: ResolverTypeWrapper<SettlementConnectionMapper>;
  SettlementEdge: ResolverTypeWrapper<Omit<SettlementEdge, 'node'> & { node: ResolversTypes['Settlement'] }>;
  SettlementStatus: SettlementStatus;
  SlotTakenError: ResolverTypeWrapper<SlotTakenError>;
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
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  BookVoucherInput: BookVoucherInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  BookVoucherResult: ResolversUnionTypes<ResolversParentTypes>['BookVoucherResult'];
  BookVoucherSuccess: Omit<BookVoucherSuccess, 'booking'> & { booking: ResolversParentTypes['VoucherBooking'] };
  BusinessPartner: BusinessPartnerMapper;
  Int: Scalars['Int']['output'];
  CancelBookingInput: CancelBookingInput;
  CancelBookingResult: ResolversUnionTypes<ResolversParentTypes>['CancelBookingResult'];
  CancelBookingSuccess: Omit<CancelBookingSuccess, 'booking'> & { booking: ResolversParentTypes['VoucherBooking'] };
  CancelWindowClosedError: CancelWindowClosedError;
  ConflictError: ConflictError;
  ConsumeVoucherInput: ConsumeVoucherInput;
  ConsumeVoucherResult: ResolversUnionTypes<ResolversParentTypes>['ConsumeVoucherResult'];
  ConsumeVoucherSuccess: Omit<ConsumeVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
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
  IssueVoucherInput: IssueVoucherInput;
  IssueVoucherResult: ResolversUnionTypes<ResolversParentTypes>['IssueVoucherResult'];
  IssueVoucherSuccess: Omit<IssueVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  JSON: Scalars['JSON']['output'];
  LinkThinkerInput: LinkThinkerInput;
  LinkThinkerResult: ResolversUnionTypes<ResolversParentTypes>['LinkThinkerResult'];
  LinkThinkerSuccess: Omit<LinkThinkerSuccess, 'thinker'> & { thinker: ResolversParentTypes['Thinker'] };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MutationError: ResolversInterfaceTypes<ResolversParentTypes>['MutationError'];
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  Period: Period;
  PeriodInput: PeriodInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PresenceSession: PresenceSessionMapper;
  Query: Record<PropertyKey, never>;
  RevokeVoucherInput: RevokeVoucherInput;
  RevokeVoucherResult: ResolversUnionTypes<ResolversParentTypes>['RevokeVoucherResult'];
  RevokeVoucherSuccess: Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  SendHeartbeatInput: SendHeartbeatInput;
  SendHeartbeatResult: ResolversUnionTypes<ResolversParentTypes>['SendHeartbeatResult'];
  SendHeartbeatSuccess: Omit<SendHeartbeatSuccess, 'session'> & { session: ResolversParentTypes['PresenceSession'] };
  Settlement: SettlementMapper;
  SettlementConnection: SettlementConnectionMapper;
  SettlementEdge: Omit<SettlementEdge, 'node'> & { node: ResolversParentTypes['Settlement'] };
  SlotTakenError: SlotTakenError;
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

export type MoneyResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookVoucher?: Resolver<Maybe<ResolversTypes['BookVoucherResult']>, ParentType, ContextType, RequireFields<MutationBookVoucherArgs, 'input'>>;
  cancelBooking?: Resolver<Maybe<ResolversTypes['CancelBookingResult']>, ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  consumeVoucher?: Resolver<Maybe<ResolversTypes['ConsumeVoucherResult']>, ParentType, ContextType, RequireFields<MutationConsumeVoucherArgs, 'input'>>;
  goOffline?: Resolver<Maybe<ResolversTypes['GoOfflineResult']>, ParentType, ContextType>;
  issueVoucher?: Resolver<Maybe<ResolversTypes['IssueVoucherResult']>, ParentType, ContextType, RequireFields<MutationIssueVoucherArgs, 'input'>>;
  linkThinker?: Resolver<Maybe<ResolversTypes['LinkThinkerResult']>, ParentType, ContextType, RequireFields<MutationLinkThinkerArgs, 'input'>>;
  revokeVoucher?: Resolver<Maybe<ResolversTypes['RevokeVoucherResult']>, ParentType, ContextType, RequireFields<MutationRevokeVoucherArgs, 'input'>>;
  sendHeartbeat?: Resolver<Maybe<ResolversTypes['SendHeartbeatResult']>, ParentType, ContextType, RequireFields<MutationSendHeartbeatArgs, 'input'>>;
  verifyThinker?: Resolver<Maybe<ResolversTypes['VerifyThinkerResult']>, ParentType, ContextType, RequireFields<MutationVerifyThinkerArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  __resolveType?: TypeResolveFn<'CancelWindowClosedError' | 'ConflictError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'SlotTakenError' | 'ThinkerAlreadyLinkedError' | 'ThinkerSignatureExpiredError' | 'ThinkerSignatureInvalidError' | 'VoucherExpiredError' | 'VoucherNotBookableError', ParentType, ContextType>;
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

export type PeriodResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PresenceSessionResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['PresenceSession'] = ResolversParentTypes['PresenceSession']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pairCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PresenceStatus'], ParentType, ContextType>;
  thinker?: Resolver<ResolversTypes['Thinker'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  fees?: Resolver<Maybe<Array<ResolversTypes['Fee']>>, ParentType, ContextType>;
  onlineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryOnlineCountArgs, 'pairCode'>>;
  presence?: Resolver<Maybe<ResolversTypes['PresenceSession']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType, RequireFields<QuerySettlementArgs, 'id'>>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, Partial<QuerySettlementsArgs>>;
  thinker?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType, RequireFields<QueryThinkerArgs, 'publicId'>>;
  viewerThinker?: Resolver<Maybe<ResolversTypes['Thinker']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherArgs, 'id'>>;
  voucherBooking?: Resolver<Maybe<ResolversTypes['VoucherBooking']>, ParentType, ContextType, RequireFields<QueryVoucherBookingArgs, 'id'>>;
  voucherTemplates?: Resolver<Maybe<Array<ResolversTypes['VoucherTemplate']>>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ResolversTypes['VoucherConnection']>, ParentType, ContextType, Partial<QueryVouchersArgs>>;
};

export type RevokeVoucherResultResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RevokeVoucherResult'] = ResolversParentTypes['RevokeVoucherResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'RevokeVoucherSuccess', ParentType, ContextType>;
};

export type RevokeVoucherSuccessResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['RevokeVoucherSuccess'] = ResolversParentTypes['RevokeVoucherSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SlotTakenErrorResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['SlotTakenError'] = ResolversParentTypes['SlotTakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThinkerResolvers<ContextType = MarketplaceContext, ParentType extends ResolversParentTypes['Thinker'] = ResolversParentTypes['Thinker'], FederationReferenceType extends FederationReferenceTypes['Thinker'] = FederationReferenceTypes['Thinker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Thinker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldVouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, Partial<ThinkerHeldVouchersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedVouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, Partial<ThinkerIssuedVouchersArgs>>;
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

export type Resolvers<ContextType = MarketplaceContext> = {
  BigInt?: GraphQLScalarType;
  BookVoucherResult?: BookVoucherResultResolvers<ContextType>;
  BookVoucherSuccess?: BookVoucherSuccessResolvers<ContextType>;
  BusinessPartner?: BusinessPartnerResolvers<ContextType>;
  CancelBookingResult?: CancelBookingResultResolvers<ContextType>;
  CancelBookingSuccess?: CancelBookingSuccessResolvers<ContextType>;
  CancelWindowClosedError?: CancelWindowClosedErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  ConsumeVoucherResult?: ConsumeVoucherResultResolvers<ContextType>;
  ConsumeVoucherSuccess?: ConsumeVoucherSuccessResolvers<ContextType>;
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
  IssueVoucherResult?: IssueVoucherResultResolvers<ContextType>;
  IssueVoucherSuccess?: IssueVoucherSuccessResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinkThinkerResult?: LinkThinkerResultResolvers<ContextType>;
  LinkThinkerSuccess?: LinkThinkerSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PresenceSession?: PresenceSessionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RevokeVoucherResult?: RevokeVoucherResultResolvers<ContextType>;
  RevokeVoucherSuccess?: RevokeVoucherSuccessResolvers<ContextType>;
  SendHeartbeatResult?: SendHeartbeatResultResolvers<ContextType>;
  SendHeartbeatSuccess?: SendHeartbeatSuccessResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
  SlotTakenError?: SlotTakenErrorResolvers<ContextType>;
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
};

