import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BusinessPartnerMapper, BusinessPartnerConnectionMapper, PartnerOpeningHoursMapper } from '../business-partners/business-partner.mappers.js';
import type { PartnerKpisMapper } from '../kpis/partner-kpis.mappers.js';
import type { PlatformRecommendationMapper, PlatformRecommendationConnectionMapper } from '../recommendations/recommendation.mappers.js';
import type { RestaurantMapper, RestaurantConnectionMapper } from '../restaurants/restaurant.mappers.js';
import type { UserSessionMapper } from '../sign-in/sign-in.mappers.js';
import type { UserMapper, UserConnectionMapper } from '../users/user.mappers.js';
import type { VisibilityCheckLeadMapper, VisibilityCheckLeadConnectionMapper, VisibilityCheckResultMapper, VisibilityCheckResultConnectionMapper, PlatformAnalysisMapper } from '../visibility/visibility.mappers.js';
import type { PartnersContext } from '../context.js';
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

/** What an account may do. */
export type AccountRole =
  /** Runs the platform. */
  | 'ADMIN'
  /** An account that an administrator has given the features of a business; owning one does not need it. */
  | 'BUSINESS_PARTNER'
  /** Runs the platform; a word of older clients, with the rights of `ADMIN`. */
  | 'SUPER_ADMIN'
  /** Locked out by an administrator: cannot sign in. */
  | 'SUSPENDED'
  /** An ordinary account. */
  | 'USER';

/** Subscription of a person. */
export type AccountSubscription =
  /** Without payment. */
  | 'FREE'
  /** With the paid features. */
  | 'PREMIUM';

/** The credentials are right, but an administrator has suspended the account. */
export type AccountSuspendedError = MutationError & {
  __typename?: 'AccountSuspendedError';
  /** `ACCOUNT_SUSPENDED` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
};

/**
 * A local business (Gewerbebetrieb) with an account: the centre of the graph, to which the other systems add its leads,
 * vouchers, telephone and shop. Visible to its owner and to administrators.
 */
export type BusinessPartner = {
  __typename?: 'BusinessPartner';
  /** Postal address in one line or more, as the business writes it. */
  address: Maybe<Scalars['String']['output']>;
  /** Where invoices go (Rechnungsadresse). */
  billingAddress: Maybe<PartnerBillingAddress>;
  /** How the business works, for example `dine_in`, `delivery`. */
  businessModel: Array<Scalars['String']['output']>;
  /** Kinds of business, in the words that the owner chose. */
  categories: Array<Scalars['String']['output']>;
  /** Kinds of business by Google's category ids, for example `gcid:restaurant`. */
  categoryIds: Array<Scalars['String']['output']>;
  /** Name of the business (Firma). */
  companyName: Scalars['String']['output'];
  /** Address for mail to the business. */
  contactEmail: Maybe<Scalars['EmailAddress']['output']>;
  /** Telephone number as the business writes it, not necessarily in E.164 form. */
  contactPhone: Maybe<Scalars['String']['output']>;
  /** When the business was registered. */
  createdAt: Scalars['DateTime']['output'];
  /** What the business says of itself. */
  description: Maybe<Scalars['String']['output']>;
  /** The proof of ownership has been uploaded. */
  documentUploaded: Scalars['Boolean']['output'];
  /** The owner has gone live. */
  goLive: Scalars['Boolean']['output'];
  /** Account of Google's Business Profile, `accounts/{id}`. */
  googleAccountId: Maybe<Scalars['String']['output']>;
  /** Google's Business Profile is connected. */
  googleConnected: Scalars['Boolean']['output'];
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** Key figures that the owner has stated; null until the first are. */
  kpis: Maybe<PartnerKpis>;
  /** Remarks of the operator; null unless you are an administrator. */
  notes: Maybe<Scalars['String']['output']>;
  /** All required steps of the onboarding are done. */
  onboardingCompleted: Scalars['Boolean']['output'];
  /** When it is open, by day of the week. */
  openingHours: Array<PartnerOpeningHours>;
  /** The person who owns the business. */
  owner: Maybe<User>;
  /** Where the business is, for distances. */
  position: Maybe<GeoPosition>;
  /** An administrator has verified the profile. */
  profileVerified: Scalars['Boolean']['output'];
  /** What the platform recommends to the business, newest first. */
  recommendations: PlatformRecommendationConnection;
  /** The restaurants that belong to this business, by name. */
  restaurants: Array<Restaurant>;
  /** Where its income comes from. */
  revenueStreams: Array<Scalars['String']['output']>;
  /** How many guests can sit. */
  seatingCapacity: Maybe<Scalars['Int']['output']>;
  /** Services of the platform that the owner has chosen. */
  servicesSelected: Array<Scalars['String']['output']>;
  /** What sets it apart, as a JSON object of the owner's client. */
  specialFeatures: Maybe<Scalars['JSON']['output']>;
  /** Where the account of the business stands. */
  status: BusinessPartnerStatus;
  /** Whom it is for. */
  targetAudience: Array<Scalars['String']['output']>;
  /** Tax number (Steuernummer). */
  taxId: Maybe<Scalars['String']['output']>;
  /** When anything of the above last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** How visible the business is, by its newest result; null before the first. */
  visibility: Maybe<VisibilityCheckResult>;
  /** All results of the business, newest first: the trend of its scores. */
  visibilityHistory: VisibilityCheckResultConnection;
  /** Home page. */
  website: Maybe<Scalars['URL']['output']>;
};


/**
 * A local business (Gewerbebetrieb) with an account: the centre of the graph, to which the other systems add its leads,
 * vouchers, telephone and shop. Visible to its owner and to administrators.
 */
export type BusinessPartnerRecommendationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  openOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A local business (Gewerbebetrieb) with an account: the centre of the graph, to which the other systems add its leads,
 * vouchers, telephone and shop. Visible to its owner and to administrators.
 */
export type BusinessPartnerVisibilityHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of businesses. */
export type BusinessPartnerConnection = {
  __typename?: 'BusinessPartnerConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<BusinessPartnerEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A business within a page. */
export type BusinessPartnerEdge = {
  __typename?: 'BusinessPartnerEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: BusinessPartner;
};

/** Where the account of a business stands. */
export type BusinessPartnerStatus =
  /** In use. */
  | 'ACTIVE'
  /** Ended for good. */
  | 'CANCELLED'
  /** Registered, not yet active. */
  | 'PENDING'
  /** Stopped for a while by an administrator. */
  | 'SUSPENDED';

/** Whose role, and which. */
export type ChangeAccountRoleInput = {
  /** The role from now on. */
  role: AccountRole;
  /** Id of the person. */
  userId: Scalars['ID']['input'];
};

/** What became of `changeAccountRole`. */
export type ChangeAccountRoleResult = ChangeAccountRoleSuccess | ConflictError | NotFoundError;

/** The role is stored. It reaches the person's access token with the next refresh. */
export type ChangeAccountRoleSuccess = {
  __typename?: 'ChangeAccountRoleSuccess';
  /** The person with the new role. */
  user: User;
};

/** A step of an administrator. */
export type ChangePartnerStatusInput = {
  /** Remark for other administrators, at most 5,000 characters; left out, the old one stays. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which business. */
  partnerId: Scalars['ID']['input'];
  /** The status from now on. */
  status: BusinessPartnerStatus;
};

/** What became of `changePartnerStatus`. */
export type ChangePartnerStatusResult = ChangePartnerStatusSuccess | ConflictError | InvalidInputError | NotFoundError;

/** The new status is stored. */
export type ChangePartnerStatusSuccess = {
  __typename?: 'ChangePartnerStatusSuccess';
  /** The business in its new status. */
  partner: BusinessPartner;
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

/** A business to register. */
export type CreatePartnerInput = {
  /** Postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Where invoices go. */
  billingAddress?: InputMaybe<PartnerBillingAddressInput>;
  /** Up to 30 words of up to 100 characters. */
  businessModel?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Up to 30 words of up to 100 characters. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Up to 30 of Google's category ids, `gcid:` and lower-case letters, digits or underscores. */
  categoryIds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Name of the business, 1 to 200 characters. */
  companyName: Scalars['String']['input'];
  /** Address for mail to the business, at most 254 characters. */
  contactEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** 8 to 20 digits, blanks, hyphens and parentheses, with an optional leading `+`. */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** At most 5,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** At most 21 stretches, three a day. */
  openingHours?: InputMaybe<Array<PartnerOpeningHoursInput>>;
  /** Where the business is. */
  position?: InputMaybe<GeoPositionInput>;
  /** Up to 30 words of up to 100 characters. */
  revenueStreams?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 100,000. */
  seatingCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 30 words of up to 100 characters. */
  servicesSelected?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A JSON object of less than 8,192 bytes. */
  specialFeatures?: InputMaybe<Scalars['JSON']['input']>;
  /** Up to 30 words of up to 100 characters. */
  targetAudience?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Tax number, at most 50 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
  /** Home page, at most 255 characters. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of `createPartner`. */
export type CreatePartnerResult = ConflictError | CreatePartnerSuccess | InvalidInputError;

/** The business is registered. */
export type CreatePartnerSuccess = {
  __typename?: 'CreatePartnerSuccess';
  /** The new business. */
  partner: BusinessPartner;
};

/** Another account has this e-mail address. */
export type EmailTakenError = MutationError & {
  __typename?: 'EmailTakenError';
  /** `EMAIL_TAKEN` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** What Facebook shows of a business. */
export type FacebookObservationInput = {
  /** The page says what the business is about. */
  about: Scalars['Boolean']['input'];
  /** The page has a telephone number or an e-mail address. */
  contact: Scalars['Boolean']['input'];
  /** Number of followers, from 0. */
  followerCount?: InputMaybe<Scalars['Int']['input']>;
  /** A page was found; without one nothing else counts. */
  found: Scalars['Boolean']['input'];
  /** The page says where the business is. */
  location: Scalars['Boolean']['input'];
  /** The page has opening hours. */
  openingHours: Scalars['Boolean']['input'];
  /** Number of posts, from 0. */
  postCount: Scalars['Int']['input'];
  /** Address of the page. */
  profileUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The page has a website. */
  website: Scalars['Boolean']['input'];
};

/** An analysis to give up. */
export type FailVisibilityAnalysisInput = {
  /** Which check. */
  leadId: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What became of `failVisibilityAnalysis`. */
export type FailVisibilityAnalysisResult = ConflictError | FailVisibilityAnalysisSuccess | InvalidInputError | NotFoundError;

/** The analysis is given up. */
export type FailVisibilityAnalysisSuccess = {
  __typename?: 'FailVisibilityAnalysisSuccess';
  /** The check in its new state. */
  lead: VisibilityCheckLead;
};

/** A place on earth (WGS 84). */
export type GeoPosition = {
  __typename?: 'GeoPosition';
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** A place on earth (WGS 84). */
export type GeoPositionInput = {
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** What Google shows of a business. */
export type GoogleObservationInput = {
  /** A listing was found; without one nothing else counts. */
  found: Scalars['Boolean']['input'];
  /** The listing has opening hours. */
  openingHours: Scalars['Boolean']['input'];
  /** The listing has a telephone number. */
  phone: Scalars['Boolean']['input'];
  /** Number of photos, from 0. */
  photoCount: Scalars['Int']['input'];
  /** Address of the listing. */
  profileUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Average rating, 0 to 5. */
  rating?: InputMaybe<Scalars['Float']['input']>;
  /** Number of reviews, from 0. */
  reviewCount: Scalars['Int']['input'];
  /** The listing has a website. */
  website: Scalars['Boolean']['input'];
};

/** What Instagram shows of a business. */
export type InstagramObservationInput = {
  /** The account is a business account. */
  businessAccount: Scalars['Boolean']['input'];
  /** The account has contact information. */
  contact: Scalars['Boolean']['input'];
  /** Number of followers, from 0. */
  followerCount: Scalars['Int']['input'];
  /** An account was found; without one nothing else counts. */
  found: Scalars['Boolean']['input'];
  /** Address of the account. */
  profileUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Number of posts of the last 30 days, from 0. */
  recentPostCount: Scalars['Int']['input'];
  /** The account has story highlights. */
  storyHighlights: Scalars['Boolean']['input'];
};

/** E-mail address and password do not belong together. Says the same whether or not the address has an account. */
export type InvalidCredentialsError = MutationError & {
  __typename?: 'InvalidCredentialsError';
  /** `INVALID_CREDENTIALS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** Always empty: which of the two is wrong is not told. */
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

/** The refresh token is unknown, expired, used before, or its session was ended. Sign in again. */
export type InvalidRefreshTokenError = MutationError & {
  __typename?: 'InvalidRefreshTokenError';
  /** `INVALID_REFRESH_TOKEN` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** How much a business would gain from better visibility. */
export type LeadPotential =
  /** Overall score below 40. */
  | 'HIGH'
  /** Overall score of 70 and more. */
  | 'LOW'
  /** Overall score from 40 to 69. */
  | 'MEDIUM';

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
   * Gives an account another role; for administrators. Suspending an account ends all its sessions. Nobody changes their
   * own role, so that the last administrator cannot lock everybody out.
   */
  changeAccountRole: Maybe<ChangeAccountRoleResult>;
  /**
   * Moves a business along `PENDING` -> `ACTIVE` <-> `SUSPENDED`, or from any of these to `CANCELLED`, which is final. For
   * administrators. Any other step is a `ConflictError`.
   */
  changePartnerStatus: Maybe<ChangePartnerStatusResult>;
  /**
   * Registers the signed-in person's business. A person owns at most one: a second one is a `ConflictError`. The access
   * token names the business (`partner_id`) from its next refresh on.
   */
  createPartner: Maybe<CreatePartnerResult>;
  /**
   * Gives an analysis up: `ANALYZING` -> `FAILED`. For administrators and for service tokens with the scope
   * `visibility:write`.
   */
  failVisibilityAnalysis: Maybe<FailVisibilityAnalysisResult>;
  /**
   * Stores what was observed of a business on the platforms, scored by the rules of `VisibilityCheckResult.scoringVersion`:
   * `ANALYZING` -> `COMPLETED`. On a completed check it adds a newer result beside the old ones. Suggestions for the
   * checked business follow the newest result: new ones open, those that it no longer gives are completed. For
   * administrators and for service tokens with the scope `visibility:write`.
   */
  recordVisibilityResult: Maybe<RecordVisibilityResultResult>;
  /**
   * Trades a refresh token for a new access token and a new refresh token. A refresh token works once: whoever presents it
   * a second time ends the whole session, as `signOut` does, because one of the two must have stolen it.
   */
  refreshSession: Maybe<RefreshSessionResult>;
  /**
   * Asks for a visibility check. Open to everybody, also without an account. The answer is the only time that somebody who
   * is not signed in sees the check.
   */
  requestVisibilityCheck: Maybe<RequestVisibilityCheckResult>;
  /** Says how far the owner has come with a recommendation; for the owner of the business and for administrators. */
  setRecommendationStatus: Maybe<SetRecommendationStatusResult>;
  /**
   * Signs in with e-mail address and password. An unknown address and a wrong password get the same answer after the same
   * work, so that nobody learns who has an account. Ten failures for one address within 15 minutes lock the address for
   * 15 minutes, whether it has an account or not.
   */
  signIn: Maybe<SignInResult>;
  /**
   * Ends the session of a refresh token, or every session of its owner. Within 30 seconds its access tokens are refused
   * with `UNAUTHENTICATED`, its subscriptions end with `SUBSCRIPTION_ACCESS_REVOKED`, and its WebSockets are closed with
   * 4403. Ending an ended session again is not an error.
   */
  signOut: Maybe<SignOutResult>;
  /**
   * Opens an account and signs in. The e-mail address is trimmed and lower-cased; it must not belong to another account.
   * The password follows the rules that `WeakPasswordError` names.
   */
  signUp: Maybe<SignUpResult>;
  /**
   * Marks that the analysis of a check has begun: `PENDING` -> `ANALYZING`. For administrators and for service tokens with
   * the scope `visibility:write`.
   */
  startVisibilityAnalysis: Maybe<StartVisibilityAnalysisResult>;
  /**
   * Changes what a business says of itself; for its owner and for administrators. A field that is left out stays as it is,
   * null removes the value.
   */
  updatePartner: Maybe<UpdatePartnerResult>;
  /**
   * Stores the key figures of a business; for its owner and for administrators. A field that is left out stays as it is,
   * null removes the value.
   */
  updatePartnerKpis: Maybe<UpdatePartnerKpisResult>;
  /** Changes what people say of themselves. A field that is left out stays as it is. */
  updateProfile: Maybe<UpdateProfileResult>;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationChangeAccountRoleArgs = {
  input: ChangeAccountRoleInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationChangePartnerStatusArgs = {
  input: ChangePartnerStatusInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreatePartnerArgs = {
  input: CreatePartnerInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationFailVisibilityAnalysisArgs = {
  input: FailVisibilityAnalysisInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRecordVisibilityResultArgs = {
  input: RecordVisibilityResultInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRequestVisibilityCheckArgs = {
  input: RequestVisibilityCheckInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSetRecommendationStatusArgs = {
  input: SetRecommendationStatusInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSignUpArgs = {
  input: SignUpInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationStartVisibilityAnalysisArgs = {
  input: StartVisibilityAnalysisInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationUpdatePartnerArgs = {
  input: UpdatePartnerInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationUpdatePartnerKpisArgs = {
  input: UpdatePartnerKpisInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
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

/** Where invoices go. */
export type PartnerBillingAddress = {
  __typename?: 'PartnerBillingAddress';
  /** Town. */
  city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2, for example `DE`. */
  country: Scalars['String']['output'];
  /** Postal code. */
  postalCode: Scalars['String']['output'];
  /** Name on the invoice. */
  recipient: Scalars['String']['output'];
  /** Street and number. */
  street: Scalars['String']['output'];
};

/** Where invoices go. Every text is 1 to 200 characters. */
export type PartnerBillingAddressInput = {
  /** Town. */
  city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  /** Postal code. */
  postalCode: Scalars['String']['input'];
  /** Name on the invoice. */
  recipient: Scalars['String']['input'];
  /** Street and number. */
  street: Scalars['String']['input'];
};

/** Key figures (Kennzahlen) of a business, as its owner states them. */
export type PartnerKpis = {
  __typename?: 'PartnerKpis';
  /** Figures of the owner's own: a flat JSON object of texts and numbers. */
  additionalKpis: Scalars['JSON']['output'];
  /** Revenue of a year. */
  annualRevenue: Maybe<Money>;
  /** When the figures were first stated. */
  createdAt: Scalars['DateTime']['output'];
  /** Features of the owner's own, a JSON object. */
  customFeatures: Maybe<Scalars['JSON']['output']>;
  /** How many people work there. */
  employeeCount: Maybe<Scalars['Int']['output']>;
  /** Cost of goods as a share of revenue (Wareneinsatzquote), in percent. */
  foodCostRatio: Maybe<Scalars['Float']['output']>;
  /** Cost of staff as a share of revenue (Personalkostenquote), in percent. */
  laborCostRatio: Maybe<Scalars['Float']['output']>;
  /** When it is open, by day of the week. */
  openingHours: Array<PartnerOpeningHours>;
  /** How many guests can sit. */
  seatingCapacity: Maybe<Scalars['Int']['output']>;
  /** Handles on social networks by network, a JSON object. */
  socialHandles: Maybe<Scalars['JSON']['output']>;
  /** Who supplies the business. */
  suppliers: Array<Scalars['String']['output']>;
  /** The owner allows content of guests to be shown; null until asked. */
  ugcConsent: Maybe<Scalars['Boolean']['output']>;
  /** When the figures last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One stretch of opening within a week. A day may have several. */
export type PartnerOpeningHours = {
  __typename?: 'PartnerOpeningHours';
  /** Local time, `HH:MM`; not later than `opens` means on the following day. */
  closes: Scalars['String']['output'];
  /** Day on which it opens. */
  day: PartnerWeekday;
  /** Local time, `HH:MM`. */
  opens: Scalars['String']['output'];
};

/** One stretch of opening within a week. */
export type PartnerOpeningHoursInput = {
  /** Local time, `HH:MM`; not later than `opens` means on the following day. */
  closes: Scalars['String']['input'];
  /** Day on which it opens. */
  day: PartnerWeekday;
  /** Local time, `HH:MM`, 00:00 to 23:59. */
  opens: Scalars['String']['input'];
};

/** A day of the week. */
export type PartnerWeekday =
  /** Freitag. */
  | 'FRIDAY'
  /** Montag. */
  | 'MONDAY'
  /** Samstag. */
  | 'SATURDAY'
  /** Sonntag. */
  | 'SUNDAY'
  /** Donnerstag. */
  | 'THURSDAY'
  /** Dienstag. */
  | 'TUESDAY'
  /** Mittwoch. */
  | 'WEDNESDAY';

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

/** How a business appears on one platform. */
export type PlatformAnalysis = {
  __typename?: 'PlatformAnalysis';
  /** What the profile has, in the words of the scoring rules (`website`, `opening_hours`). */
  completedFeatures: Array<Scalars['String']['output']>;
  /** How many people follow the profile. */
  followerCount: Maybe<Scalars['Int']['output']>;
  /** The best score that is possible: 100. */
  maxScore: Scalars['Int']['output'];
  /** What the profile lacks, in the same words. */
  missingFeatures: Array<Scalars['String']['output']>;
  /** Which platform. */
  platform: VisibilityPlatform;
  /** The business has a profile there. */
  profileFound: Scalars['Boolean']['output'];
  /** Address of the profile. */
  profileUrl: Maybe<Scalars['URL']['output']>;
  /** Average rating of guests, 0 to 5. */
  rating: Maybe<Scalars['Float']['output']>;
  /** What to do about it, in the language of the check. */
  recommendations: Array<Scalars['String']['output']>;
  /** How many guests have rated. */
  reviewCount: Maybe<Scalars['Int']['output']>;
  /**
   * 0 to 100, rounded half up; 0 when the business was not found. Google: found 20, website 15, opening hours 15, two per
   * photo up to 20, rating (of 5) times 3 plus a tenth of the reviews up to 10 when there are any, telephone 5. Facebook:
   * about 25, and 15 each for location, telephone or e-mail, website, opening hours, a post. Instagram: business account
   * 30, contact 20, 100 followers 15, 500 followers 10 more, story highlights 15, five recent posts 10.
   */
  score: Scalars['Int']['output'];
};

/** Something that would make a business more visible on one platform. Visible to the owner and to administrators. */
export type PlatformRecommendation = {
  __typename?: 'PlatformRecommendation';
  /** When it was first given. */
  createdAt: Scalars['DateTime']['output'];
  /** How much work it is. */
  difficulty: RecommendationDifficulty;
  /** What it brings, for example `+15`: the points of the platform score. */
  estimatedImpact: Maybe<Scalars['String']['output']>;
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** Where it helps. */
  platform: VisibilityPlatform;
  /** How urgent it is. */
  priority: RecommendationPriority;
  /** How far the owner has come. */
  status: RecommendationStatus;
  /** What to do, in the language of the check that it came from. */
  title: Scalars['String']['output'];
  /** What it is about, in the words of the scoring rules (`website`, `opening_hours`). */
  type: Scalars['String']['output'];
  /** When its status last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of recommendations. */
export type PlatformRecommendationConnection = {
  __typename?: 'PlatformRecommendationConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<PlatformRecommendationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A recommendation within a page. */
export type PlatformRecommendationEdge = {
  __typename?: 'PlatformRecommendationEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: PlatformRecommendation;
};

/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type Query = {
  __typename?: 'Query';
  /**
   * For the gateway, which clients have access tokens: ids of the sessions that have ended although such tokens made from
   * them may not have expired. In ascending order, at most 10,000; whoever wants all asks on until the answer is empty.
   * Errors: `UNAUTHENTICATED`, or `FORBIDDEN` without the scope `sessions:read`.
   */
  endedSessions: Maybe<Array<Scalars['UUID']['output']>>;
  /** The signed-in person; null for somebody who is not signed in and for services. */
  me: Maybe<User>;
  /** One business by id. Null when there is none, or when you are neither its owner nor an administrator. */
  partner: Maybe<BusinessPartner>;
  /** Businesses, newest first: all of them for administrators, one's own for everybody else who is signed in. */
  partners: Maybe<BusinessPartnerConnection>;
  /** One restaurant by id; null when there is none. Open to everybody. */
  restaurant: Maybe<Restaurant>;
  /** Restaurants by name. Open to everybody. */
  restaurants: Maybe<RestaurantConnection>;
  /** One person by id. Null when there is none, or when you are neither that person nor an administrator. */
  user: Maybe<User>;
  /**
   * All people with an account, newest first. For administrators; everybody else gets a `FORBIDDEN` or `UNAUTHENTICATED`
   * error.
   */
  users: Maybe<UserConnection>;
  /** One visibility check by id; null when there is none or you may not see it. */
  visibilityCheck: Maybe<VisibilityCheckLead>;
  /**
   * Visibility checks, newest first: all of them for administrators and for service tokens with the scope
   * `visibility:write`, one's own for everybody else who is signed in.
   */
  visibilityChecks: Maybe<VisibilityCheckLeadConnection>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryEndedSessionsArgs = {
  after: InputMaybe<Scalars['UUID']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryPartnersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<BusinessPartnerStatus>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryRestaurantArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryRestaurantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  cuisineType: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  isVerified: InputMaybe<Scalars['Boolean']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryUsersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  role: InputMaybe<AccountRole>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryVisibilityCheckArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryVisibilityChecksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<VisibilityCheckStatus>;
};

/** How much work a recommendation is. */
export type RecommendationDifficulty =
  /** Minutes. */
  | 'EASY'
  /** A project. */
  | 'HARD'
  /** An afternoon. */
  | 'MEDIUM';

/** How urgent a recommendation is. */
export type RecommendationPriority =
  /** Next. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** Soon. */
  | 'MEDIUM'
  /** At once. */
  | 'URGENT';

/** How far the owner has come with a recommendation. */
export type RecommendationStatus =
  /** Done, or no longer needed by the newest check. */
  | 'COMPLETED'
  /** The owner does not want it. */
  | 'DISMISSED'
  /** Begun. */
  | 'IN_PROGRESS'
  /** Not begun. */
  | 'PENDING';

/** What was observed of a business. A platform that is left out was not looked at. */
export type RecordVisibilityResultInput = {
  /** What Facebook shows. */
  facebook?: InputMaybe<FacebookObservationInput>;
  /** What Google shows. */
  google?: InputMaybe<GoogleObservationInput>;
  /** What Instagram shows. */
  instagram?: InputMaybe<InstagramObservationInput>;
  /** Which check. */
  leadId: Scalars['ID']['input'];
  /** Where the observations came from. */
  provider: VisibilityProvider;
};

/** What became of `recordVisibilityResult`. */
export type RecordVisibilityResultResult = ConflictError | InvalidInputError | NotFoundError | RecordVisibilityResultSuccess;

/** The result is stored. */
export type RecordVisibilityResultSuccess = {
  __typename?: 'RecordVisibilityResultSuccess';
  /** The check in its new state. */
  lead: VisibilityCheckLead;
  /** The new result. */
  result: VisibilityCheckResult;
};

/** A session to prolong. */
export type RefreshSessionInput = {
  /** The newest refresh token of the session. */
  refreshToken: Scalars['String']['input'];
};

/** What became of `refreshSession`. */
export type RefreshSessionResult = InvalidRefreshTokenError | RefreshSessionSuccess;

/** The session goes on. */
export type RefreshSessionSuccess = {
  __typename?: 'RefreshSessionSuccess';
  /** The session with its new tokens; the presented one no longer works. */
  session: UserSession;
};

/** A business to check. */
export type RequestVisibilityCheckInput = {
  /** Name of the business, 1 to 200 characters. */
  businessName: Scalars['String']['input'];
  /** Home pages of competitors, at most three of at most 255 characters. */
  competitorUrls?: InputMaybe<Array<Scalars['URL']['input']>>;
  /** Address for the report, at most 254 characters; needs `gdprConsent`. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Name of the Facebook page, at most 100 characters. */
  facebookHandle?: InputMaybe<Scalars['String']['input']>;
  /** The person agrees to the processing of their data. */
  gdprConsent: Scalars['Boolean']['input'];
  /** Name of the Instagram account, at most 100 characters. */
  instagramHandle?: InputMaybe<Scalars['String']['input']>;
  /** Language of the report. */
  language: TextLanguage;
  /** Where it is, 1 to 200 characters: town, or street and town. */
  location: Scalars['String']['input'];
  /** Main kind of business, at most 100 characters. */
  mainCategory?: InputMaybe<Scalars['String']['input']>;
  /** The person agrees to advertising. */
  marketingConsent: Scalars['Boolean']['input'];
  /** A business of one's own with an account; needs to be signed in as its owner. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** 8 to 20 digits, blanks, hyphens and parentheses, with an optional leading `+`. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Kind of business in more detail, at most 100 characters. */
  subCategory?: InputMaybe<Scalars['String']['input']>;
  /** Up to 30 words of up to 100 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Campaign that the link belonged to, at most 200 characters. */
  utmCampaign?: InputMaybe<Scalars['String']['input']>;
  /** Kind of link that was followed, at most 200 characters. */
  utmMedium?: InputMaybe<Scalars['String']['input']>;
  /** Where the visit came from, at most 200 characters. */
  utmSource?: InputMaybe<Scalars['String']['input']>;
  /** Home page, at most 255 characters. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of `requestVisibilityCheck`. */
export type RequestVisibilityCheckResult = InvalidInputError | NotFoundError | RequestVisibilityCheckSuccess;

/** The check is stored and waits for its analysis. */
export type RequestVisibilityCheckSuccess = {
  __typename?: 'RequestVisibilityCheckSuccess';
  /** The new check. */
  lead: VisibilityCheckLead;
};

/** A restaurant that guests can find. */
export type Restaurant = {
  __typename?: 'Restaurant';
  /** Postal address. */
  address: Scalars['String']['output'];
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Kind of kitchen, for example `italian`. */
  cuisineType: Maybe<Scalars['String']['output']>;
  /** What it says of itself. */
  description: Maybe<Scalars['String']['output']>;
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** An administrator has checked that it exists and belongs to its business. */
  isVerified: Scalars['Boolean']['output'];
  /** Name on the door. */
  name: Scalars['String']['output'];
  /**
   * The business behind it; null when none is known. Its id is public, everything else of it is visible to its owner and to
   * administrators only.
   */
  partner: Maybe<BusinessPartner>;
  /** Telephone number as the restaurant writes it. */
  phone: Maybe<Scalars['String']['output']>;
  /** Where it is, for distances. */
  position: Maybe<GeoPosition>;
  /** When anything of the above last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Home page. */
  website: Maybe<Scalars['URL']['output']>;
};

/** A page of restaurants. */
export type RestaurantConnection = {
  __typename?: 'RestaurantConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<RestaurantEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A restaurant within a page. */
export type RestaurantEdge = {
  __typename?: 'RestaurantEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Restaurant;
};

/** How far the owner has come with one recommendation. */
export type SetRecommendationStatusInput = {
  /** Which recommendation. */
  recommendationId: Scalars['ID']['input'];
  /** The status from now on. */
  status: RecommendationStatus;
};

/** What became of `setRecommendationStatus`. */
export type SetRecommendationStatusResult = ConflictError | NotFoundError | SetRecommendationStatusSuccess;

/** The status is stored. */
export type SetRecommendationStatusSuccess = {
  __typename?: 'SetRecommendationStatusSuccess';
  /** The recommendation in its new status. */
  recommendation: PlatformRecommendation;
};

/** Credentials of the built-in sign-in. */
export type SignInInput = {
  /** E-mail address; capitals do not matter. */
  email: Scalars['EmailAddress']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** What became of `signIn`. */
export type SignInResult = AccountSuspendedError | InvalidCredentialsError | SignInSuccess | TooManySignInAttemptsError;

/** The person is signed in. */
export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  /** The new session. */
  session: UserSession;
};

/** What to end. */
export type SignOutInput = {
  /** End the sessions of all the person's devices, not only this one. */
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
  /** A refresh token of the session. */
  refreshToken: Scalars['String']['input'];
};

/** What became of `signOut`. */
export type SignOutResult = InvalidRefreshTokenError | SignOutSuccess;

/** The session is over. */
export type SignOutSuccess = {
  __typename?: 'SignOutSuccess';
  /** How many sessions this ended; 0 when they were over already. */
  endedSessions: Scalars['Int']['output'];
};

/** Who wants an account. */
export type SignUpInput = {
  /** E-mail address, at most 254 characters. */
  email: Scalars['EmailAddress']['input'];
  /** Language that the person is addressed in. */
  language?: InputMaybe<TextLanguage>;
  /** What the person wants to be called, 1 to 100 characters. Without it the account is called `Neuer Nutzer`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 10 to 128 characters; no mixture of kinds is demanded, a sentence is fine. */
  password: Scalars['String']['input'];
};

/** What became of `signUp`. */
export type SignUpResult = EmailTakenError | InvalidInputError | SignUpSuccess | WeakPasswordError;

/** The account is open and the person is signed in. */
export type SignUpSuccess = {
  __typename?: 'SignUpSuccess';
  /** The first session. */
  session: UserSession;
};

/** A check whose analysis begins. */
export type StartVisibilityAnalysisInput = {
  /** Which check. */
  leadId: Scalars['ID']['input'];
};

/** What became of `startVisibilityAnalysis`. */
export type StartVisibilityAnalysisResult = ConflictError | NotFoundError | StartVisibilityAnalysisSuccess;

/** The analysis has begun. */
export type StartVisibilityAnalysisSuccess = {
  __typename?: 'StartVisibilityAnalysisSuccess';
  /** The check in its new state. */
  lead: VisibilityCheckLead;
};

/** Language of texts that are written for somebody. */
export type TextLanguage =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

/** Too many failures for this address; even the right password is refused until `retryAt`. */
export type TooManySignInAttemptsError = MutationError & {
  __typename?: 'TooManySignInAttemptsError';
  /** `TOO_MANY_SIGN_IN_ATTEMPTS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
  /** From this instant on the address may try again. */
  retryAt: Scalars['DateTime']['output'];
};

/** New values of a business; bounds as in `CreatePartnerInput`. */
export type UpdatePartnerInput = {
  /** Postal address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Where invoices go. */
  billingAddress?: InputMaybe<PartnerBillingAddressInput>;
  /** How the business works; replaces the list. */
  businessModel?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of business; replaces the list. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Google's category ids; replaces the list. */
  categoryIds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Name of the business; null is refused. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** Address for mail to the business. */
  contactEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Telephone number. */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** What the business says of itself. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it is open; replaces the list. */
  openingHours?: InputMaybe<Array<PartnerOpeningHoursInput>>;
  /** Which business. */
  partnerId: Scalars['ID']['input'];
  /** Where the business is. */
  position?: InputMaybe<GeoPositionInput>;
  /** Where its income comes from; replaces the list. */
  revenueStreams?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many guests can sit. */
  seatingCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** Services of the platform that the owner has chosen; replaces the list. */
  servicesSelected?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sets it apart; replaces the object. */
  specialFeatures?: InputMaybe<Scalars['JSON']['input']>;
  /** Whom it is for; replaces the list. */
  targetAudience?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Tax number. */
  taxId?: InputMaybe<Scalars['String']['input']>;
  /** Home page. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** Key figures to store. */
export type UpdatePartnerKpisInput = {
  /**
   * A flat JSON object that replaces the stored one; null empties it. Keys begin with a letter, go on with letters, digits
   * or underscores and have at most 50 characters; values are texts or numbers.
   */
  additionalKpis?: InputMaybe<Scalars['JSON']['input']>;
  /** Revenue of a year in EUR or CHF, 0 to 50,000,000.00. */
  annualRevenue?: InputMaybe<MoneyInput>;
  /** A JSON object of less than 8,192 bytes. */
  customFeatures?: InputMaybe<Scalars['JSON']['input']>;
  /** 0 to 1,000. */
  employeeCount?: InputMaybe<Scalars['Int']['input']>;
  /** Percent, 0 to 100. */
  foodCostRatio?: InputMaybe<Scalars['Float']['input']>;
  /** Percent, 0 to 100. */
  laborCostRatio?: InputMaybe<Scalars['Float']['input']>;
  /** At most 21 stretches, three a day. */
  openingHours?: InputMaybe<Array<PartnerOpeningHoursInput>>;
  /** Which business. */
  partnerId: Scalars['ID']['input'];
  /** 1 to 1,000. */
  seatingCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** A JSON object of less than 8,192 bytes. */
  socialHandles?: InputMaybe<Scalars['JSON']['input']>;
  /** Up to 100 names of up to 200 characters. */
  suppliers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The owner allows content of guests to be shown. */
  ugcConsent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of `updatePartnerKpis`. */
export type UpdatePartnerKpisResult = InvalidInputError | NotFoundError | UpdatePartnerKpisSuccess;

/** The figures are stored. */
export type UpdatePartnerKpisSuccess = {
  __typename?: 'UpdatePartnerKpisSuccess';
  /** The business with its new figures. */
  partner: BusinessPartner;
};

/** What became of `updatePartner`. */
export type UpdatePartnerResult = ConflictError | InvalidInputError | NotFoundError | UpdatePartnerSuccess;

/** The new values are stored. */
export type UpdatePartnerSuccess = {
  __typename?: 'UpdatePartnerSuccess';
  /** The business with the new values. */
  partner: BusinessPartner;
};

/** New values of one's own profile; a field that is left out stays as it is. */
export type UpdateProfileInput = {
  /** Up to 50 allergies of up to 100 characters; null removes what was stated. */
  allergies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Language that the person is addressed in; null is refused. */
  language?: InputMaybe<TextLanguage>;
  /** What the person wants to be called, 1 to 100 characters; null is refused. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateProfile`. */
export type UpdateProfileResult = InvalidInputError | UpdateProfileSuccess;

/** The profile is stored. */
export type UpdateProfileSuccess = {
  __typename?: 'UpdateProfileSuccess';
  /** The person with the new values. */
  user: User;
};

/**
 * A person with an account: an owner of a business, a guest, an administrator. Visible to that person and to
 * administrators; to everybody else it does not exist.
 */
export type User = {
  __typename?: 'User';
  /** Allergies that the person stated, in their own words; null when never stated. */
  allergies: Maybe<Array<Scalars['String']['output']>>;
  /** When the account was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** Address the account is known by; null when the account came from an identity provider that gives none. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** True once the person has shown that the address is theirs. */
  emailVerified: Scalars['Boolean']['output'];
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** Language that the person is addressed in. */
  language: TextLanguage;
  /** What the person wants to be called. */
  name: Scalars['String']['output'];
  /** The business that the person owns; at most one. */
  partner: Maybe<BusinessPartner>;
  /** What the account may do beyond its own things. */
  role: AccountRole;
  /** Subscription of the person (not of a business). */
  subscription: AccountSubscription;
  /** When the profile last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of people. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<UserEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A person within a page. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: User;
};

/** The tokens of one signed-in device. */
export type UserSession = {
  __typename?: 'UserSession';
  /** JWT for the header `Authorization: Bearer …`. */
  accessToken: Scalars['String']['output'];
  /** The access token is refused from this instant on, or when the session ends; use the refresh token before. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Opaque, works once, for `refreshSession`. Keep it where scripts of other origins cannot read it. */
  refreshToken: Scalars['String']['output'];
  /** The refresh token is refused from this instant on; then sign in again. */
  refreshTokenExpiresAt: Scalars['DateTime']['output'];
  /**
   * Who is signed in, as stored. This request itself is still made without the new access token: fields that need a
   * signed-in viewer are asked for with it in the next one.
   */
  user: User;
};

/**
 * A request to check how visible a business is online (Sichtbarkeitscheck), and the lead that comes with it. Visible to the
 * person who made it, to whoever has shown that its e-mail address is theirs, and to administrators.
 */
export type VisibilityCheckLead = {
  __typename?: 'VisibilityCheckLead';
  /** When the newest analysis was completed. */
  analysisCompletedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the newest analysis began. */
  analysisStartedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of the business to check. */
  businessName: Scalars['String']['output'];
  /** How much is known of who asked. */
  checkType: VisibilityCheckType;
  /** Home pages of competitors to compare with; at most three. */
  competitorUrls: Array<Scalars['URL']['output']>;
  /** When the check was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** Address for the report; null for a check without a name. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** Keyed hash of the e-mail address, by which other services join without knowing the address. */
  emailHash: Maybe<Scalars['String']['output']>;
  /** Name of the Facebook page. */
  facebookHandle: Maybe<Scalars['String']['output']>;
  /** Why the analysis failed; null unless it did. */
  failureReason: Maybe<Scalars['String']['output']>;
  /** The person agreed to the processing of their data. */
  gdprConsent: Scalars['Boolean']['output'];
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** Name of the Instagram account. */
  instagramHandle: Maybe<Scalars['String']['output']>;
  /** Language of the report. */
  language: TextLanguage;
  /** The newest result; null before the first. */
  latestResult: Maybe<VisibilityCheckResult>;
  /** Where the business is, as it was typed in. */
  location: Scalars['String']['output'];
  /** Main kind of business, in the words of the person who asked. */
  mainCategory: Maybe<Scalars['String']['output']>;
  /** The person agreed to advertising. */
  marketingConsent: Scalars['Boolean']['output'];
  /** When the person agreed to advertising. */
  marketingConsentAt: Maybe<Scalars['DateTime']['output']>;
  /** The business with an account that was checked, or that the lead has become. */
  partner: Maybe<BusinessPartner>;
  /** Telephone number of the business as it was typed in. */
  phoneNumber: Maybe<Scalars['String']['output']>;
  /** How soon sales should call. */
  priority: VisibilityLeadPriority;
  /** All results, newest first. */
  results: VisibilityCheckResultConnection;
  /** Where the check stands. */
  status: VisibilityCheckStatus;
  /** Kind of business in more detail. */
  subCategory: Maybe<Scalars['String']['output']>;
  /** What sets the business apart, for example `live_music` or `takeout`; some tags change the weights of the score. */
  tags: Array<Scalars['String']['output']>;
  /** When anything of the above last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The person who asked, if signed in. */
  user: Maybe<User>;
  /** Campaign that the link belonged to (`utm_campaign`). */
  utmCampaign: Maybe<Scalars['String']['output']>;
  /** Kind of link that was followed (`utm_medium`). */
  utmMedium: Maybe<Scalars['String']['output']>;
  /** Where the visit came from (`utm_source`). */
  utmSource: Maybe<Scalars['String']['output']>;
  /** Home page of the business. */
  website: Maybe<Scalars['URL']['output']>;
};


/**
 * A request to check how visible a business is online (Sichtbarkeitscheck), and the lead that comes with it. Visible to the
 * person who made it, to whoever has shown that its e-mail address is theirs, and to administrators.
 */
export type VisibilityCheckLeadResultsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of checks. */
export type VisibilityCheckLeadConnection = {
  __typename?: 'VisibilityCheckLeadConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<VisibilityCheckLeadEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A check within a page. */
export type VisibilityCheckLeadEdge = {
  __typename?: 'VisibilityCheckLeadEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: VisibilityCheckLead;
};

/**
 * What a check found, with the scores that follow from it. Results are never changed: a later check adds a newer one.
 * Visible to whoever may see the check, and to the owner of the checked business.
 */
export type VisibilityCheckResult = {
  __typename?: 'VisibilityCheckResult';
  /** When the result was stored. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** How much there is to gain: low visibility is high potential. Below 40 high, below 70 medium, else low. */
  leadPotential: LeadPotential;
  /** 0 to 100: the platform scores weighted by `weights`, a platform without an analysis counting 0; rounded half up. */
  overallScore: Scalars['Int']['output'];
  /** One analysis per platform that was looked at, in the order Google, Facebook, Instagram. */
  platforms: Array<PlatformAnalysis>;
  /** Where the observations came from. */
  provider: VisibilityProvider;
  /** The at most five first things to do, in the language of the check. */
  quickWins: Array<Scalars['String']['output']>;
  /** Version of the rules behind all scores of this result. */
  scoringVersion: Scalars['String']['output'];
  /** The weights that `overallScore` was computed with. */
  weights: VisibilityWeights;
};

/** A page of results. */
export type VisibilityCheckResultConnection = {
  __typename?: 'VisibilityCheckResultConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<VisibilityCheckResultEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A result within a page. */
export type VisibilityCheckResultEdge = {
  __typename?: 'VisibilityCheckResultEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: VisibilityCheckResult;
};

/** Where a check stands. */
export type VisibilityCheckStatus =
  /** Being analysed. */
  | 'ANALYZING'
  /** Has at least one result. */
  | 'COMPLETED'
  /** Never confirmed, and given up. */
  | 'EXPIRED'
  /** The analysis was given up. */
  | 'FAILED'
  /** Asked for. */
  | 'PENDING';

/** How much is known of who asked for a check. */
export type VisibilityCheckType =
  /** Nobody left a name. */
  | 'ANON'
  /** The owner of a business with an account asked for that business. */
  | 'PROFILE'
  /** An e-mail address was left. */
  | 'WITH_EMAIL';

/** How soon sales should call. */
export type VisibilityLeadPriority =
  /** Before others. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** In turn. */
  | 'MEDIUM'
  /** At once. */
  | 'URGENT';

/** Where businesses are looked for. */
export type VisibilityPlatform =
  /** Facebook page. */
  | 'FACEBOOK'
  /** Google Business Profile. */
  | 'GOOGLE'
  /** Instagram account. */
  | 'INSTAGRAM';

/** Where observations came from. */
export type VisibilityProvider =
  /** An AI provider. */
  | 'BEDROCK'
  /** A person or a crawler entered them. */
  | 'MANUAL'
  /** The deterministic stand-in for one. */
  | 'MOCK_ANALYSIS';

/** How much each platform counts, in percent; together 100. Depends on the category and the tags of the business. */
export type VisibilityWeights = {
  __typename?: 'VisibilityWeights';
  /** Share of Facebook. */
  facebook: Scalars['Int']['output'];
  /** Share of Google. */
  google: Scalars['Int']['output'];
  /** Share of Instagram. */
  instagram: Scalars['Int']['output'];
};

/**
 * The password is too easy to guess: shorter than 10 or longer than 128 characters, fewer than 5 different characters, one
 * of the best-known passwords, or made of the e-mail address or the name.
 */
export type WeakPasswordError = MutationError & {
  __typename?: 'WeakPasswordError';
  /** `WEAK_PASSWORD` */
  code: Scalars['String']['output'];
  /** Says which rule is broken; for people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
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
  Restaurant: Restaurant;
  User: User;
  VisibilityCheckLead: VisibilityCheckLead;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BusinessPartner:
    ( { __typename: 'BusinessPartner' }
    & GraphQLRecursivePick<FederationTypes['BusinessPartner'], {"id":true}> );
  Restaurant:
    ( { __typename: 'Restaurant' }
    & GraphQLRecursivePick<FederationTypes['Restaurant'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  VisibilityCheckLead:
    ( { __typename: 'VisibilityCheckLead' }
    & GraphQLRecursivePick<FederationTypes['VisibilityCheckLead'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangeAccountRoleResult:
    | ( Omit<ChangeAccountRoleSuccess, 'user'> & { user: _RefType['User'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ChangePartnerStatusResult:
    | ( Omit<ChangePartnerStatusSuccess, 'partner'> & { partner: _RefType['BusinessPartner'] } )
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreatePartnerResult:
    | ( ConflictError )
    | ( Omit<CreatePartnerSuccess, 'partner'> & { partner: _RefType['BusinessPartner'] } )
    | ( InvalidInputError )
  ;
  FailVisibilityAnalysisResult:
    | ( ConflictError )
    | ( Omit<FailVisibilityAnalysisSuccess, 'lead'> & { lead: _RefType['VisibilityCheckLead'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  RecordVisibilityResultResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RecordVisibilityResultSuccess, 'lead' | 'result'> & { lead: _RefType['VisibilityCheckLead'], result: _RefType['VisibilityCheckResult'] } )
  ;
  RefreshSessionResult:
    | ( InvalidRefreshTokenError )
    | ( Omit<RefreshSessionSuccess, 'session'> & { session: _RefType['UserSession'] } )
  ;
  RequestVisibilityCheckResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RequestVisibilityCheckSuccess, 'lead'> & { lead: _RefType['VisibilityCheckLead'] } )
  ;
  SetRecommendationStatusResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<SetRecommendationStatusSuccess, 'recommendation'> & { recommendation: _RefType['PlatformRecommendation'] } )
  ;
  SignInResult:
    | ( AccountSuspendedError )
    | ( InvalidCredentialsError )
    | ( Omit<SignInSuccess, 'session'> & { session: _RefType['UserSession'] } )
    | ( TooManySignInAttemptsError )
  ;
  SignOutResult:
    | ( InvalidRefreshTokenError )
    | ( SignOutSuccess )
  ;
  SignUpResult:
    | ( EmailTakenError )
    | ( InvalidInputError )
    | ( Omit<SignUpSuccess, 'session'> & { session: _RefType['UserSession'] } )
    | ( WeakPasswordError )
  ;
  StartVisibilityAnalysisResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<StartVisibilityAnalysisSuccess, 'lead'> & { lead: _RefType['VisibilityCheckLead'] } )
  ;
  UpdatePartnerKpisResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<UpdatePartnerKpisSuccess, 'partner'> & { partner: _RefType['BusinessPartner'] } )
  ;
  UpdatePartnerResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<UpdatePartnerSuccess, 'partner'> & { partner: _RefType['BusinessPartner'] } )
  ;
  UpdateProfileResult:
    | ( InvalidInputError )
    | ( Omit<UpdateProfileSuccess, 'user'> & { user: _RefType['User'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MutationError:
    | ( AccountSuspendedError )
    | ( ConflictError )
    | ( EmailTakenError )
    | ( InvalidCredentialsError )
    | ( InvalidInputError )
    | ( InvalidRefreshTokenError )
    | ( NotFoundError )
    | ( TooManySignInAttemptsError )
    | ( WeakPasswordError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountRole: AccountRole;
  AccountSubscription: AccountSubscription;
  AccountSuspendedError: ResolverTypeWrapper<AccountSuspendedError>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BusinessPartner: ResolverTypeWrapper<BusinessPartnerMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BusinessPartnerConnection: ResolverTypeWrapper<BusinessPartnerConnectionMapper>;
  BusinessPartnerEdge: ResolverTypeWrapper<Omit<BusinessPartnerEdge, 'node'> & { node: ResolversTypes['BusinessPartner'] }>;
  BusinessPartnerStatus: BusinessPartnerStatus;
  ChangeAccountRoleInput: ChangeAccountRoleInput;
  ChangeAccountRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAccountRoleResult']>;
  ChangeAccountRoleSuccess: ResolverTypeWrapper<Omit<ChangeAccountRoleSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  ChangePartnerStatusInput: ChangePartnerStatusInput;
  ChangePartnerStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePartnerStatusResult']>;
  ChangePartnerStatusSuccess: ResolverTypeWrapper<Omit<ChangePartnerStatusSuccess, 'partner'> & { partner: ResolversTypes['BusinessPartner'] }>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePartnerResult']>;
  CreatePartnerSuccess: ResolverTypeWrapper<Omit<CreatePartnerSuccess, 'partner'> & { partner: ResolversTypes['BusinessPartner'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EmailTakenError: ResolverTypeWrapper<EmailTakenError>;
  FacebookObservationInput: FacebookObservationInput;
  FailVisibilityAnalysisInput: FailVisibilityAnalysisInput;
  FailVisibilityAnalysisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FailVisibilityAnalysisResult']>;
  FailVisibilityAnalysisSuccess: ResolverTypeWrapper<Omit<FailVisibilityAnalysisSuccess, 'lead'> & { lead: ResolversTypes['VisibilityCheckLead'] }>;
  GeoPosition: ResolverTypeWrapper<GeoPosition>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPositionInput: GeoPositionInput;
  GoogleObservationInput: GoogleObservationInput;
  InstagramObservationInput: InstagramObservationInput;
  InvalidCredentialsError: ResolverTypeWrapper<InvalidCredentialsError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvalidRefreshTokenError: ResolverTypeWrapper<InvalidRefreshTokenError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LeadPotential: LeadPotential;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationError']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnerBillingAddress: ResolverTypeWrapper<PartnerBillingAddress>;
  PartnerBillingAddressInput: PartnerBillingAddressInput;
  PartnerKpis: ResolverTypeWrapper<PartnerKpisMapper>;
  PartnerOpeningHours: ResolverTypeWrapper<PartnerOpeningHoursMapper>;
  PartnerOpeningHoursInput: PartnerOpeningHoursInput;
  PartnerWeekday: PartnerWeekday;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PlatformAnalysis: ResolverTypeWrapper<PlatformAnalysisMapper>;
  PlatformRecommendation: ResolverTypeWrapper<PlatformRecommendationMapper>;
  PlatformRecommendationConnection: ResolverTypeWrapper<PlatformRecommendationConnectionMapper>;
  PlatformRecommendationEdge: ResolverTypeWrapper<Omit<PlatformRecommendationEdge, 'node'> & { node: ResolversTypes['PlatformRecommendation'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecommendationDifficulty: RecommendationDifficulty;
  RecommendationPriority: RecommendationPriority;
  RecommendationStatus: RecommendationStatus;
  RecordVisibilityResultInput: RecordVisibilityResultInput;
  RecordVisibilityResultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordVisibilityResultResult']>;
  RecordVisibilityResultSuccess: ResolverTypeWrapper<Omit<RecordVisibilityResultSuccess, 'lead' | 'result'> & { lead: ResolversTypes['VisibilityCheckLead'], result: ResolversTypes['VisibilityCheckResult'] }>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  RefreshSessionSuccess: ResolverTypeWrapper<Omit<RefreshSessionSuccess, 'session'> & { session: ResolversTypes['UserSession'] }>;
  RequestVisibilityCheckInput: RequestVisibilityCheckInput;
  RequestVisibilityCheckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestVisibilityCheckResult']>;
  RequestVisibilityCheckSuccess: ResolverTypeWrapper<Omit<RequestVisibilityCheckSuccess, 'lead'> & { lead: ResolversTypes['VisibilityCheckLead'] }>;
  Restaurant: ResolverTypeWrapper<RestaurantMapper>;
  RestaurantConnection: ResolverTypeWrapper<RestaurantConnectionMapper>;
  RestaurantEdge: ResolverTypeWrapper<Omit<RestaurantEdge, 'node'> & { node: ResolversTypes['Restaurant'] }>;
  SetRecommendationStatusInput: SetRecommendationStatusInput;
  SetRecommendationStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRecommendationStatusResult']>;
  SetRecommendationStatusSuccess: ResolverTypeWrapper<Omit<SetRecommendationStatusSuccess, 'recommendation'> & { recommendation: ResolversTypes['PlatformRecommendation'] }>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'session'> & { session: ResolversTypes['UserSession'] }>;
  SignOutInput: SignOutInput;
  SignOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutResult']>;
  SignOutSuccess: ResolverTypeWrapper<SignOutSuccess>;
  SignUpInput: SignUpInput;
  SignUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignUpResult']>;
  SignUpSuccess: ResolverTypeWrapper<Omit<SignUpSuccess, 'session'> & { session: ResolversTypes['UserSession'] }>;
  StartVisibilityAnalysisInput: StartVisibilityAnalysisInput;
  StartVisibilityAnalysisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartVisibilityAnalysisResult']>;
  StartVisibilityAnalysisSuccess: ResolverTypeWrapper<Omit<StartVisibilityAnalysisSuccess, 'lead'> & { lead: ResolversTypes['VisibilityCheckLead'] }>;
  TextLanguage: TextLanguage;
  TooManySignInAttemptsError: ResolverTypeWrapper<TooManySignInAttemptsError>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UpdatePartnerInput: UpdatePartnerInput;
  UpdatePartnerKpisInput: UpdatePartnerKpisInput;
  UpdatePartnerKpisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePartnerKpisResult']>;
  UpdatePartnerKpisSuccess: ResolverTypeWrapper<Omit<UpdatePartnerKpisSuccess, 'partner'> & { partner: ResolversTypes['BusinessPartner'] }>;
  UpdatePartnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePartnerResult']>;
  UpdatePartnerSuccess: ResolverTypeWrapper<Omit<UpdatePartnerSuccess, 'partner'> & { partner: ResolversTypes['BusinessPartner'] }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  UpdateProfileSuccess: ResolverTypeWrapper<Omit<UpdateProfileSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  User: ResolverTypeWrapper<UserMapper>;
  UserConnection: ResolverTypeWrapper<UserConnectionMapper>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserSession: ResolverTypeWrapper<UserSessionMapper>;
  VisibilityCheckLead: ResolverTypeWrapper<VisibilityCheckLeadMapper>;
  VisibilityCheckLeadConnection: ResolverTypeWrapper<VisibilityCheckLeadConnectionMapper>;
  VisibilityCheckLeadEdge: ResolverTypeWrapper<Omit<VisibilityCheckLeadEdge, 'node'> & { node: ResolversTypes['VisibilityCheckLead'] }>;
  VisibilityCheckResult: ResolverTypeWrapper<VisibilityCheckResultMapper>;
  VisibilityCheckResultConnection: ResolverTypeWrapper<VisibilityCheckResultConnectionMapper>;
  VisibilityCheckResultEdge: ResolverTypeWrapper<Omit<VisibilityCheckResultEdge, 'node'> & { node: ResolversTypes['VisibilityCheckResult'] }>;
  VisibilityCheckStatus: VisibilityCheckStatus;
  VisibilityCheckType: VisibilityCheckType;
  VisibilityLeadPriority: VisibilityLeadPriority;
  VisibilityPlatform: VisibilityPlatform;
  VisibilityProvider: VisibilityProvider;
  VisibilityWeights: ResolverTypeWrapper<VisibilityWeights>;
  WeakPasswordError: ResolverTypeWrapper<WeakPasswordError>;
  delivery__Scope: Delivery__Scope;
  delivery__WhenBehind: Delivery__WhenBehind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountSuspendedError: AccountSuspendedError;
  BigInt: Scalars['BigInt']['output'];
  BusinessPartner: BusinessPartnerMapper;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  BusinessPartnerConnection: BusinessPartnerConnectionMapper;
  BusinessPartnerEdge: Omit<BusinessPartnerEdge, 'node'> & { node: ResolversParentTypes['BusinessPartner'] };
  ChangeAccountRoleInput: ChangeAccountRoleInput;
  ChangeAccountRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAccountRoleResult'];
  ChangeAccountRoleSuccess: Omit<ChangeAccountRoleSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  ChangePartnerStatusInput: ChangePartnerStatusInput;
  ChangePartnerStatusResult: ResolversUnionTypes<ResolversParentTypes>['ChangePartnerStatusResult'];
  ChangePartnerStatusSuccess: Omit<ChangePartnerStatusSuccess, 'partner'> & { partner: ResolversParentTypes['BusinessPartner'] };
  ConflictError: ConflictError;
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerResult: ResolversUnionTypes<ResolversParentTypes>['CreatePartnerResult'];
  CreatePartnerSuccess: Omit<CreatePartnerSuccess, 'partner'> & { partner: ResolversParentTypes['BusinessPartner'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  EmailTakenError: EmailTakenError;
  FacebookObservationInput: FacebookObservationInput;
  FailVisibilityAnalysisInput: FailVisibilityAnalysisInput;
  FailVisibilityAnalysisResult: ResolversUnionTypes<ResolversParentTypes>['FailVisibilityAnalysisResult'];
  FailVisibilityAnalysisSuccess: Omit<FailVisibilityAnalysisSuccess, 'lead'> & { lead: ResolversParentTypes['VisibilityCheckLead'] };
  GeoPosition: GeoPosition;
  Float: Scalars['Float']['output'];
  GeoPositionInput: GeoPositionInput;
  GoogleObservationInput: GoogleObservationInput;
  InstagramObservationInput: InstagramObservationInput;
  InvalidCredentialsError: InvalidCredentialsError;
  InvalidInputError: InvalidInputError;
  InvalidRefreshTokenError: InvalidRefreshTokenError;
  JSON: Scalars['JSON']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MutationError: ResolversInterfaceTypes<ResolversParentTypes>['MutationError'];
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  PartnerBillingAddress: PartnerBillingAddress;
  PartnerBillingAddressInput: PartnerBillingAddressInput;
  PartnerKpis: PartnerKpisMapper;
  PartnerOpeningHours: PartnerOpeningHoursMapper;
  PartnerOpeningHoursInput: PartnerOpeningHoursInput;
  Period: Period;
  PeriodInput: PeriodInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PlatformAnalysis: PlatformAnalysisMapper;
  PlatformRecommendation: PlatformRecommendationMapper;
  PlatformRecommendationConnection: PlatformRecommendationConnectionMapper;
  PlatformRecommendationEdge: Omit<PlatformRecommendationEdge, 'node'> & { node: ResolversParentTypes['PlatformRecommendation'] };
  Query: Record<PropertyKey, never>;
  RecordVisibilityResultInput: RecordVisibilityResultInput;
  RecordVisibilityResultResult: ResolversUnionTypes<ResolversParentTypes>['RecordVisibilityResultResult'];
  RecordVisibilityResultSuccess: Omit<RecordVisibilityResultSuccess, 'lead' | 'result'> & { lead: ResolversParentTypes['VisibilityCheckLead'], result: ResolversParentTypes['VisibilityCheckResult'] };
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  RefreshSessionSuccess: Omit<RefreshSessionSuccess, 'session'> & { session: ResolversParentTypes['UserSession'] };
  RequestVisibilityCheckInput: RequestVisibilityCheckInput;
  RequestVisibilityCheckResult: ResolversUnionTypes<ResolversParentTypes>['RequestVisibilityCheckResult'];
  RequestVisibilityCheckSuccess: Omit<RequestVisibilityCheckSuccess, 'lead'> & { lead: ResolversParentTypes['VisibilityCheckLead'] };
  Restaurant: RestaurantMapper;
  RestaurantConnection: RestaurantConnectionMapper;
  RestaurantEdge: Omit<RestaurantEdge, 'node'> & { node: ResolversParentTypes['Restaurant'] };
  SetRecommendationStatusInput: SetRecommendationStatusInput;
  SetRecommendationStatusResult: ResolversUnionTypes<ResolversParentTypes>['SetRecommendationStatusResult'];
  SetRecommendationStatusSuccess: Omit<SetRecommendationStatusSuccess, 'recommendation'> & { recommendation: ResolversParentTypes['PlatformRecommendation'] };
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: Omit<SignInSuccess, 'session'> & { session: ResolversParentTypes['UserSession'] };
  SignOutInput: SignOutInput;
  SignOutResult: ResolversUnionTypes<ResolversParentTypes>['SignOutResult'];
  SignOutSuccess: SignOutSuccess;
  SignUpInput: SignUpInput;
  SignUpResult: ResolversUnionTypes<ResolversParentTypes>['SignUpResult'];
  SignUpSuccess: Omit<SignUpSuccess, 'session'> & { session: ResolversParentTypes['UserSession'] };
  StartVisibilityAnalysisInput: StartVisibilityAnalysisInput;
  StartVisibilityAnalysisResult: ResolversUnionTypes<ResolversParentTypes>['StartVisibilityAnalysisResult'];
  StartVisibilityAnalysisSuccess: Omit<StartVisibilityAnalysisSuccess, 'lead'> & { lead: ResolversParentTypes['VisibilityCheckLead'] };
  TooManySignInAttemptsError: TooManySignInAttemptsError;
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  UpdatePartnerInput: UpdatePartnerInput;
  UpdatePartnerKpisInput: UpdatePartnerKpisInput;
  UpdatePartnerKpisResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePartnerKpisResult'];
  UpdatePartnerKpisSuccess: Omit<UpdatePartnerKpisSuccess, 'partner'> & { partner: ResolversParentTypes['BusinessPartner'] };
  UpdatePartnerResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePartnerResult'];
  UpdatePartnerSuccess: Omit<UpdatePartnerSuccess, 'partner'> & { partner: ResolversParentTypes['BusinessPartner'] };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
  UpdateProfileSuccess: Omit<UpdateProfileSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  User: UserMapper;
  UserConnection: UserConnectionMapper;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserSession: UserSessionMapper;
  VisibilityCheckLead: VisibilityCheckLeadMapper;
  VisibilityCheckLeadConnection: VisibilityCheckLeadConnectionMapper;
  VisibilityCheckLeadEdge: Omit<VisibilityCheckLeadEdge, 'node'> & { node: ResolversParentTypes['VisibilityCheckLead'] };
  VisibilityCheckResult: VisibilityCheckResultMapper;
  VisibilityCheckResultConnection: VisibilityCheckResultConnectionMapper;
  VisibilityCheckResultEdge: Omit<VisibilityCheckResultEdge, 'node'> & { node: ResolversParentTypes['VisibilityCheckResult'] };
  VisibilityWeights: VisibilityWeights;
  WeakPasswordError: WeakPasswordError;
  String: Scalars['String']['output'];
};

export type DeliveryDirectiveArgs = {
  admission: Maybe<Scalars['String']['input']>;
  cursor: Maybe<Scalars['String']['input']>;
  key: Maybe<Scalars['String']['input']>;
  scope?: Delivery__Scope;
  whenBehind?: Delivery__WhenBehind;
};

export type DeliveryDirectiveResolver<Result, Parent, ContextType = PartnersContext, Args = DeliveryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountSuspendedErrorResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['AccountSuspendedError'] = ResolversParentTypes['AccountSuspendedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BusinessPartnerResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['BusinessPartner'] = ResolversParentTypes['BusinessPartner'], FederationReferenceType extends FederationReferenceTypes['BusinessPartner'] = FederationReferenceTypes['BusinessPartner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessPartner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['PartnerBillingAddress']>, ParentType, ContextType>;
  businessModel?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  categoryIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentUploaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  goLive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  googleAccountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  googleConnected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kpis?: Resolver<Maybe<ResolversTypes['PartnerKpis']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onboardingCompleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['PartnerOpeningHours']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['GeoPosition']>, ParentType, ContextType>;
  profileVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['PlatformRecommendationConnection'], ParentType, ContextType, RequireFields<BusinessPartnerRecommendationsArgs, 'openOnly'>>;
  restaurants?: Resolver<Array<ResolversTypes['Restaurant']>, ParentType, ContextType>;
  revenueStreams?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  seatingCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  servicesSelected?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  specialFeatures?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BusinessPartnerStatus'], ParentType, ContextType>;
  targetAudience?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['VisibilityCheckResult']>, ParentType, ContextType>;
  visibilityHistory?: Resolver<ResolversTypes['VisibilityCheckResultConnection'], ParentType, ContextType, Partial<BusinessPartnerVisibilityHistoryArgs>>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type BusinessPartnerConnectionResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['BusinessPartnerConnection'] = ResolversParentTypes['BusinessPartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BusinessPartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessPartnerEdgeResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['BusinessPartnerEdge'] = ResolversParentTypes['BusinessPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BusinessPartner'], ParentType, ContextType>;
};

export type ChangeAccountRoleResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['ChangeAccountRoleResult'] = ResolversParentTypes['ChangeAccountRoleResult']> = {
  __resolveType?: TypeResolveFn<'ChangeAccountRoleSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeAccountRoleSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['ChangeAccountRoleSuccess'] = ResolversParentTypes['ChangeAccountRoleSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePartnerStatusResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['ChangePartnerStatusResult'] = ResolversParentTypes['ChangePartnerStatusResult']> = {
  __resolveType?: TypeResolveFn<'ChangePartnerStatusSuccess' | 'ConflictError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangePartnerStatusSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['ChangePartnerStatusSuccess'] = ResolversParentTypes['ChangePartnerStatusSuccess']> = {
  partner?: Resolver<ResolversTypes['BusinessPartner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePartnerResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['CreatePartnerResult'] = ResolversParentTypes['CreatePartnerResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'CreatePartnerSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreatePartnerSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['CreatePartnerSuccess'] = ResolversParentTypes['CreatePartnerSuccess']> = {
  partner?: Resolver<ResolversTypes['BusinessPartner'], ParentType, ContextType>;
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

export type EmailTakenErrorResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['EmailTakenError'] = ResolversParentTypes['EmailTakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FailVisibilityAnalysisResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['FailVisibilityAnalysisResult'] = ResolversParentTypes['FailVisibilityAnalysisResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'FailVisibilityAnalysisSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type FailVisibilityAnalysisSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['FailVisibilityAnalysisSuccess'] = ResolversParentTypes['FailVisibilityAnalysisSuccess']> = {
  lead?: Resolver<ResolversTypes['VisibilityCheckLead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoPositionResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['GeoPosition'] = ResolversParentTypes['GeoPosition']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InvalidCredentialsErrorResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['InvalidCredentialsError'] = ResolversParentTypes['InvalidCredentialsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidRefreshTokenErrorResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['InvalidRefreshTokenError'] = ResolversParentTypes['InvalidRefreshTokenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeAccountRole?: Resolver<Maybe<ResolversTypes['ChangeAccountRoleResult']>, ParentType, ContextType, RequireFields<MutationChangeAccountRoleArgs, 'input'>>;
  changePartnerStatus?: Resolver<Maybe<ResolversTypes['ChangePartnerStatusResult']>, ParentType, ContextType, RequireFields<MutationChangePartnerStatusArgs, 'input'>>;
  createPartner?: Resolver<Maybe<ResolversTypes['CreatePartnerResult']>, ParentType, ContextType, RequireFields<MutationCreatePartnerArgs, 'input'>>;
  failVisibilityAnalysis?: Resolver<Maybe<ResolversTypes['FailVisibilityAnalysisResult']>, ParentType, ContextType, RequireFields<MutationFailVisibilityAnalysisArgs, 'input'>>;
  recordVisibilityResult?: Resolver<Maybe<ResolversTypes['RecordVisibilityResultResult']>, ParentType, ContextType, RequireFields<MutationRecordVisibilityResultArgs, 'input'>>;
  refreshSession?: Resolver<Maybe<ResolversTypes['RefreshSessionResult']>, ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  requestVisibilityCheck?: Resolver<Maybe<ResolversTypes['RequestVisibilityCheckResult']>, ParentType, ContextType, RequireFields<MutationRequestVisibilityCheckArgs, 'input'>>;
  setRecommendationStatus?: Resolver<Maybe<ResolversTypes['SetRecommendationStatusResult']>, ParentType, ContextType, RequireFields<MutationSetRecommendationStatusArgs, 'input'>>;
  signIn?: Resolver<Maybe<ResolversTypes['SignInResult']>, ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<Maybe<ResolversTypes['SignOutResult']>, ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  signUp?: Resolver<Maybe<ResolversTypes['SignUpResult']>, ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  startVisibilityAnalysis?: Resolver<Maybe<ResolversTypes['StartVisibilityAnalysisResult']>, ParentType, ContextType, RequireFields<MutationStartVisibilityAnalysisArgs, 'input'>>;
  updatePartner?: Resolver<Maybe<ResolversTypes['UpdatePartnerResult']>, ParentType, ContextType, RequireFields<MutationUpdatePartnerArgs, 'input'>>;
  updatePartnerKpis?: Resolver<Maybe<ResolversTypes['UpdatePartnerKpisResult']>, ParentType, ContextType, RequireFields<MutationUpdatePartnerKpisArgs, 'input'>>;
  updateProfile?: Resolver<Maybe<ResolversTypes['UpdateProfileResult']>, ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  __resolveType?: TypeResolveFn<'AccountSuspendedError' | 'ConflictError' | 'EmailTakenError' | 'InvalidCredentialsError' | 'InvalidInputError' | 'InvalidRefreshTokenError' | 'NotFoundError' | 'TooManySignInAttemptsError' | 'WeakPasswordError', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerBillingAddressResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['PartnerBillingAddress'] = ResolversParentTypes['PartnerBillingAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartnerKpisResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['PartnerKpis'] = ResolversParentTypes['PartnerKpis']> = {
  additionalKpis?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  annualRevenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customFeatures?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  employeeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foodCostRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  laborCostRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['PartnerOpeningHours']>, ParentType, ContextType>;
  seatingCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  socialHandles?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  suppliers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ugcConsent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PartnerOpeningHoursResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['PartnerOpeningHours'] = ResolversParentTypes['PartnerOpeningHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['PartnerWeekday'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PlatformAnalysisResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['PlatformAnalysis'] = ResolversParentTypes['PlatformAnalysis']> = {
  completedFeatures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  followerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingFeatures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['VisibilityPlatform'], ParentType, ContextType>;
  profileFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reviewCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformRecommendationResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['PlatformRecommendation'] = ResolversParentTypes['PlatformRecommendation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['RecommendationDifficulty'], ParentType, ContextType>;
  estimatedImpact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['VisibilityPlatform'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['RecommendationPriority'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlatformRecommendationConnectionResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['PlatformRecommendationConnection'] = ResolversParentTypes['PlatformRecommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlatformRecommendationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformRecommendationEdgeResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['PlatformRecommendationEdge'] = ResolversParentTypes['PlatformRecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformRecommendation'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  endedSessions?: Resolver<Maybe<Array<ResolversTypes['UUID']>>, ParentType, ContextType, Partial<QueryEndedSessionsArgs>>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partners?: Resolver<Maybe<ResolversTypes['BusinessPartnerConnection']>, ParentType, ContextType, Partial<QueryPartnersArgs>>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType, RequireFields<QueryRestaurantArgs, 'id'>>;
  restaurants?: Resolver<Maybe<ResolversTypes['RestaurantConnection']>, ParentType, ContextType, Partial<QueryRestaurantsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  visibilityCheck?: Resolver<Maybe<ResolversTypes['VisibilityCheckLead']>, ParentType, ContextType, RequireFields<QueryVisibilityCheckArgs, 'id'>>;
  visibilityChecks?: Resolver<Maybe<ResolversTypes['VisibilityCheckLeadConnection']>, ParentType, ContextType, Partial<QueryVisibilityChecksArgs>>;
};

export type RecordVisibilityResultResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['RecordVisibilityResultResult'] = ResolversParentTypes['RecordVisibilityResultResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'RecordVisibilityResultSuccess', ParentType, ContextType>;
};

export type RecordVisibilityResultSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['RecordVisibilityResultSuccess'] = ResolversParentTypes['RecordVisibilityResultSuccess']> = {
  lead?: Resolver<ResolversTypes['VisibilityCheckLead'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['VisibilityCheckResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefreshSessionResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['RefreshSessionResult'] = ResolversParentTypes['RefreshSessionResult']> = {
  __resolveType?: TypeResolveFn<'InvalidRefreshTokenError' | 'RefreshSessionSuccess', ParentType, ContextType>;
};

export type RefreshSessionSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['RefreshSessionSuccess'] = ResolversParentTypes['RefreshSessionSuccess']> = {
  session?: Resolver<ResolversTypes['UserSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestVisibilityCheckResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['RequestVisibilityCheckResult'] = ResolversParentTypes['RequestVisibilityCheckResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RequestVisibilityCheckSuccess', ParentType, ContextType>;
};

export type RequestVisibilityCheckSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['RequestVisibilityCheckSuccess'] = ResolversParentTypes['RequestVisibilityCheckSuccess']> = {
  lead?: Resolver<ResolversTypes['VisibilityCheckLead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestaurantResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['Restaurant'] = ResolversParentTypes['Restaurant'], FederationReferenceType extends FederationReferenceTypes['Restaurant'] = FederationReferenceTypes['Restaurant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Restaurant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cuisineType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['GeoPosition']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type RestaurantConnectionResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['RestaurantConnection'] = ResolversParentTypes['RestaurantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RestaurantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestaurantEdgeResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['RestaurantEdge'] = ResolversParentTypes['RestaurantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Restaurant'], ParentType, ContextType>;
};

export type SetRecommendationStatusResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['SetRecommendationStatusResult'] = ResolversParentTypes['SetRecommendationStatusResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'SetRecommendationStatusSuccess', ParentType, ContextType>;
};

export type SetRecommendationStatusSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['SetRecommendationStatusSuccess'] = ResolversParentTypes['SetRecommendationStatusSuccess']> = {
  recommendation?: Resolver<ResolversTypes['PlatformRecommendation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType?: TypeResolveFn<'AccountSuspendedError' | 'InvalidCredentialsError' | 'SignInSuccess' | 'TooManySignInAttemptsError', ParentType, ContextType>;
};

export type SignInSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['SignInSuccess'] = ResolversParentTypes['SignInSuccess']> = {
  session?: Resolver<ResolversTypes['UserSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['SignOutResult'] = ResolversParentTypes['SignOutResult']> = {
  __resolveType?: TypeResolveFn<'InvalidRefreshTokenError' | 'SignOutSuccess', ParentType, ContextType>;
};

export type SignOutSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['SignOutSuccess'] = ResolversParentTypes['SignOutSuccess']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignUpResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['SignUpResult'] = ResolversParentTypes['SignUpResult']> = {
  __resolveType?: TypeResolveFn<'EmailTakenError' | 'InvalidInputError' | 'SignUpSuccess' | 'WeakPasswordError', ParentType, ContextType>;
};

export type SignUpSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['SignUpSuccess'] = ResolversParentTypes['SignUpSuccess']> = {
  session?: Resolver<ResolversTypes['UserSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartVisibilityAnalysisResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['StartVisibilityAnalysisResult'] = ResolversParentTypes['StartVisibilityAnalysisResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'StartVisibilityAnalysisSuccess', ParentType, ContextType>;
};

export type StartVisibilityAnalysisSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['StartVisibilityAnalysisSuccess'] = ResolversParentTypes['StartVisibilityAnalysisSuccess']> = {
  lead?: Resolver<ResolversTypes['VisibilityCheckLead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManySignInAttemptsErrorResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['TooManySignInAttemptsError'] = ResolversParentTypes['TooManySignInAttemptsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UpdatePartnerKpisResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['UpdatePartnerKpisResult'] = ResolversParentTypes['UpdatePartnerKpisResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'UpdatePartnerKpisSuccess', ParentType, ContextType>;
};

export type UpdatePartnerKpisSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['UpdatePartnerKpisSuccess'] = ResolversParentTypes['UpdatePartnerKpisSuccess']> = {
  partner?: Resolver<ResolversTypes['BusinessPartner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePartnerResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['UpdatePartnerResult'] = ResolversParentTypes['UpdatePartnerResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'UpdatePartnerSuccess', ParentType, ContextType>;
};

export type UpdatePartnerSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['UpdatePartnerSuccess'] = ResolversParentTypes['UpdatePartnerSuccess']> = {
  partner?: Resolver<ResolversTypes['BusinessPartner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProfileResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['UpdateProfileResult'] = ResolversParentTypes['UpdateProfileResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'UpdateProfileSuccess', ParentType, ContextType>;
};

export type UpdateProfileSuccessResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['UpdateProfileSuccess'] = ResolversParentTypes['UpdateProfileSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allergies?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  emailVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['TextLanguage'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccountRole'], ParentType, ContextType>;
  subscription?: Resolver<ResolversTypes['AccountSubscription'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserSessionResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['UserSession'] = ResolversParentTypes['UserSession']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type VisibilityCheckLeadResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['VisibilityCheckLead'] = ResolversParentTypes['VisibilityCheckLead'], FederationReferenceType extends FederationReferenceTypes['VisibilityCheckLead'] = FederationReferenceTypes['VisibilityCheckLead']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisibilityCheckLead']> | FederationReferenceType, FederationReferenceType, ContextType>;
  analysisCompletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  analysisStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  businessName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkType?: Resolver<ResolversTypes['VisibilityCheckType'], ParentType, ContextType>;
  competitorUrls?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  emailHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facebookHandle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gdprConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instagramHandle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['TextLanguage'], ParentType, ContextType>;
  latestResult?: Resolver<Maybe<ResolversTypes['VisibilityCheckResult']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mainCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketingConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marketingConsentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['VisibilityLeadPriority'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['VisibilityCheckResultConnection'], ParentType, ContextType, Partial<VisibilityCheckLeadResultsArgs>>;
  status?: Resolver<ResolversTypes['VisibilityCheckStatus'], ParentType, ContextType>;
  subCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  utmCampaign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utmMedium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utmSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type VisibilityCheckLeadConnectionResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['VisibilityCheckLeadConnection'] = ResolversParentTypes['VisibilityCheckLeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisibilityCheckLeadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisibilityCheckLeadEdgeResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['VisibilityCheckLeadEdge'] = ResolversParentTypes['VisibilityCheckLeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisibilityCheckLead'], ParentType, ContextType>;
};

export type VisibilityCheckResultResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['VisibilityCheckResult'] = ResolversParentTypes['VisibilityCheckResult']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadPotential?: Resolver<ResolversTypes['LeadPotential'], ParentType, ContextType>;
  overallScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platforms?: Resolver<Array<ResolversTypes['PlatformAnalysis']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['VisibilityProvider'], ParentType, ContextType>;
  quickWins?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scoringVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['VisibilityWeights'], ParentType, ContextType>;
};

export type VisibilityCheckResultConnectionResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['VisibilityCheckResultConnection'] = ResolversParentTypes['VisibilityCheckResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisibilityCheckResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisibilityCheckResultEdgeResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['VisibilityCheckResultEdge'] = ResolversParentTypes['VisibilityCheckResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisibilityCheckResult'], ParentType, ContextType>;
};

export type VisibilityWeightsResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['VisibilityWeights'] = ResolversParentTypes['VisibilityWeights']> = {
  facebook?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  google?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instagram?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WeakPasswordErrorResolvers<ContextType = PartnersContext, ParentType extends ResolversParentTypes['WeakPasswordError'] = ResolversParentTypes['WeakPasswordError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = PartnersContext> = {
  AccountSuspendedError?: AccountSuspendedErrorResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BusinessPartner?: BusinessPartnerResolvers<ContextType>;
  BusinessPartnerConnection?: BusinessPartnerConnectionResolvers<ContextType>;
  BusinessPartnerEdge?: BusinessPartnerEdgeResolvers<ContextType>;
  ChangeAccountRoleResult?: ChangeAccountRoleResultResolvers<ContextType>;
  ChangeAccountRoleSuccess?: ChangeAccountRoleSuccessResolvers<ContextType>;
  ChangePartnerStatusResult?: ChangePartnerStatusResultResolvers<ContextType>;
  ChangePartnerStatusSuccess?: ChangePartnerStatusSuccessResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreatePartnerResult?: CreatePartnerResultResolvers<ContextType>;
  CreatePartnerSuccess?: CreatePartnerSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  EmailTakenError?: EmailTakenErrorResolvers<ContextType>;
  FailVisibilityAnalysisResult?: FailVisibilityAnalysisResultResolvers<ContextType>;
  FailVisibilityAnalysisSuccess?: FailVisibilityAnalysisSuccessResolvers<ContextType>;
  GeoPosition?: GeoPositionResolvers<ContextType>;
  InvalidCredentialsError?: InvalidCredentialsErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InvalidRefreshTokenError?: InvalidRefreshTokenErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnerBillingAddress?: PartnerBillingAddressResolvers<ContextType>;
  PartnerKpis?: PartnerKpisResolvers<ContextType>;
  PartnerOpeningHours?: PartnerOpeningHoursResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PlatformAnalysis?: PlatformAnalysisResolvers<ContextType>;
  PlatformRecommendation?: PlatformRecommendationResolvers<ContextType>;
  PlatformRecommendationConnection?: PlatformRecommendationConnectionResolvers<ContextType>;
  PlatformRecommendationEdge?: PlatformRecommendationEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordVisibilityResultResult?: RecordVisibilityResultResultResolvers<ContextType>;
  RecordVisibilityResultSuccess?: RecordVisibilityResultSuccessResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  RefreshSessionSuccess?: RefreshSessionSuccessResolvers<ContextType>;
  RequestVisibilityCheckResult?: RequestVisibilityCheckResultResolvers<ContextType>;
  RequestVisibilityCheckSuccess?: RequestVisibilityCheckSuccessResolvers<ContextType>;
  Restaurant?: RestaurantResolvers<ContextType>;
  RestaurantConnection?: RestaurantConnectionResolvers<ContextType>;
  RestaurantEdge?: RestaurantEdgeResolvers<ContextType>;
  SetRecommendationStatusResult?: SetRecommendationStatusResultResolvers<ContextType>;
  SetRecommendationStatusSuccess?: SetRecommendationStatusSuccessResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  SignOutSuccess?: SignOutSuccessResolvers<ContextType>;
  SignUpResult?: SignUpResultResolvers<ContextType>;
  SignUpSuccess?: SignUpSuccessResolvers<ContextType>;
  StartVisibilityAnalysisResult?: StartVisibilityAnalysisResultResolvers<ContextType>;
  StartVisibilityAnalysisSuccess?: StartVisibilityAnalysisSuccessResolvers<ContextType>;
  TooManySignInAttemptsError?: TooManySignInAttemptsErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  UpdatePartnerKpisResult?: UpdatePartnerKpisResultResolvers<ContextType>;
  UpdatePartnerKpisSuccess?: UpdatePartnerKpisSuccessResolvers<ContextType>;
  UpdatePartnerResult?: UpdatePartnerResultResolvers<ContextType>;
  UpdatePartnerSuccess?: UpdatePartnerSuccessResolvers<ContextType>;
  UpdateProfileResult?: UpdateProfileResultResolvers<ContextType>;
  UpdateProfileSuccess?: UpdateProfileSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserSession?: UserSessionResolvers<ContextType>;
  VisibilityCheckLead?: VisibilityCheckLeadResolvers<ContextType>;
  VisibilityCheckLeadConnection?: VisibilityCheckLeadConnectionResolvers<ContextType>;
  VisibilityCheckLeadEdge?: VisibilityCheckLeadEdgeResolvers<ContextType>;
  VisibilityCheckResult?: VisibilityCheckResultResolvers<ContextType>;
  VisibilityCheckResultConnection?: VisibilityCheckResultConnectionResolvers<ContextType>;
  VisibilityCheckResultEdge?: VisibilityCheckResultEdgeResolvers<ContextType>;
  VisibilityWeights?: VisibilityWeightsResolvers<ContextType>;
  WeakPasswordError?: WeakPasswordErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = PartnersContext> = {
  delivery?: DeliveryDirectiveResolver<any, any, ContextType>;
};
