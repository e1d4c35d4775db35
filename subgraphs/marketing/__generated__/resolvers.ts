import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MarketingEventMapper, MarketingEventConnectionMapper } from '../events/event.mappers.js';
import type { ExperimentMapper, ExperimentConnectionMapper, ExperimentTargetingMapper, ExperimentVariantMapper, ExperimentAssignmentMapper, UserMapper } from '../experiments/experiment.mappers.js';
import type { LeadMapper, LeadAttributionMapper, LeadVisitorMapper, LeadConnectionMapper, LeadInteractionMapper, LeadInteractionConnectionMapper, LeadFunnelMapper, BusinessPartnerMapper, VisibilityCheckLeadMapper, CustomerMapper } from '../leads/lead.mappers.js';
import type { WhatsAppAccountMapper } from '../whatsapp/whatsapp-account.mappers.js';
import type { MarketingContext } from '../context.js';
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

/** Who asks for a variant of an experiment. */
export type AssignExperimentInput = {
  /** Name of the experiment. */
  experiment: Scalars['String']['input'];
  /** Who asks. A session is needed unless a person is signed in. */
  visitor: ExperimentVisitorInput;
};

/** What became of `assignExperiment`. */
export type AssignExperimentResult = AssignExperimentSuccess | InvalidInputError | NotFoundError | TooManyAssignmentsError;

/** Which variant to show. */
export type AssignExperimentSuccess = {
  __typename?: 'AssignExperimentSuccess';
  /** The stored assignment; null for a visitor who does not take part. */
  assignment: Maybe<ExperimentAssignment>;
  /** Why this one. */
  reason: ExperimentAssignmentReason;
  /** The variant to show; the control for a visitor who does not take part. */
  variant: ExperimentVariant;
};

export type BusinessPartner = {
  __typename?: 'BusinessPartner';
  id: Scalars['ID']['output'];
  /** Counters of the partner's marketing funnel; null when you may not see them. */
  leadFunnel: Maybe<LeadFunnel>;
  /** Leads of the partner's marketing funnel, newest first; null when you may not see them. */
  leads: Maybe<LeadConnection>;
  /**
   * Experiments that run on the partner's pages now: the partner's own and those that run everywhere, newest first. Null
   * when you are neither the partner nor an administrator.
   */
  runningExperiments: Maybe<Array<Experiment>>;
  /** WhatsApp accounts of the partner, oldest first; null when you may not see them. */
  whatsappAccounts: Maybe<Array<WhatsAppAccount>>;
};


export type BusinessPartnerLeadFunnelArgs = {
  period: InputMaybe<PeriodInput>;
};


export type BusinessPartnerLeadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** The new status of a lead. */
export type ChangeLeadStatusInput = {
  /** The partner that the lead became; only together with the status `CONVERTED`. */
  convertedPartnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the lead. */
  leadId: Scalars['ID']['input'];
  /** The status from now on. */
  status: LeadStatus;
};

/** What became of `changeLeadStatus`. */
export type ChangeLeadStatusResult = ChangeLeadStatusSuccess | InvalidInputError | LeadStatusTransitionError | NotFoundError;

/** The lead has the status. */
export type ChangeLeadStatusSuccess = {
  __typename?: 'ChangeLeadStatusSuccess';
  /** The lead with its status. */
  lead: Lead;
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

/** A new experiment. */
export type CreateExperimentInput = {
  /** What visitors see today. */
  control: ExperimentVariantInput;
  /** What is tried, at most 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Nobody is assigned from this instant on; later than `startsAt`. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is expected to happen, at most 10,000 characters. */
  hypothesis?: InputMaybe<Scalars['String']['input']>;
  /** Unique name, 1 to 100 lower-case letters, digits and underscores, the first of them a letter. */
  name: Scalars['String']['input'];
  /** The partner on whose pages it runs; left out when it runs everywhere. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Nobody is assigned before this instant. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who may take part. */
  targeting: ExperimentTargetingInput;
  /** Percent of the visitors who take part, 0 to 100. */
  trafficPercentage: Scalars['Int']['input'];
  /** What is tried against it: 1 to 19 variants. */
  variants: Array<ExperimentVariantInput>;
};

/** What became of `createExperiment`. */
export type CreateExperimentResult = CreateExperimentSuccess | ExperimentNameTakenError | InvalidInputError;

/** The draft is stored. */
export type CreateExperimentSuccess = {
  __typename?: 'CreateExperimentSuccess';
  /** The experiment. */
  experiment: Experiment;
};

/** A new lead. */
export type CreateLeadInput = {
  /** Town, at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Name of the business, 2 to 255 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2; upper-cased. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Address, at most 254 characters; trimmed and lower-cased. */
  email: Scalars['String']['input'];
  /** First name, 1 to 100 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Features that the lead asks for: at most 50 of 1 to 100 characters. */
  interestedFeatures: Array<Scalars['String']['input']>;
  /**
   * IP address of the visitor, for services with the scope `leads:write` that hand on a form; refused from everybody else,
   * whose address the gateway knows.
   */
  ipAddress?: InputMaybe<Scalars['String']['input']>;
  /** The page on which the visit began, at most 2,000 characters. */
  landingPage?: InputMaybe<Scalars['String']['input']>;
  /** Last name, 1 to 100 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Free text, at most 10,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The partner whose funnel the lead is in; left out for the platform itself. A duplicate stays where it is. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Telephone number: 7 digits or more with an optional leading `+`, after everything else is taken out; at most 20
   * characters.
   */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** The page that linked to us, at most 2,000 characters. */
  referrer?: InputMaybe<Scalars['String']['input']>;
  /** Region or state, at most 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How the lead reached us. */
  source: LeadSource;
  /** The browser's `User-Agent`, at most 1,000 characters. */
  userAgent?: InputMaybe<Scalars['String']['input']>;
  /** The parameter `utm_campaign`, at most 100 characters. */
  utmCampaign?: InputMaybe<Scalars['String']['input']>;
  /** The parameter `utm_content`, at most 100 characters. */
  utmContent?: InputMaybe<Scalars['String']['input']>;
  /** The parameter `utm_medium`, at most 100 characters. */
  utmMedium?: InputMaybe<Scalars['String']['input']>;
  /** The parameter `utm_source`, at most 100 characters. */
  utmSource?: InputMaybe<Scalars['String']['input']>;
  /** The parameter `utm_term`, at most 100 characters. */
  utmTerm?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `createLead`. */
export type CreateLeadResult = CreateLeadSuccess | InvalidInputError | TooManyLeadsError;

/** The lead is stored. */
export type CreateLeadSuccess = {
  __typename?: 'CreateLeadSuccess';
  /** True when a lead with this address was there before and has been filled in. */
  isDuplicate: Scalars['Boolean']['output'];
  /**
   * The lead as stored. Null for a duplicate that you may not see: who only types an address does not learn what we know
   * about it.
   */
  lead: Maybe<Lead>;
  /** Id of the lead, whether it is new or was there before. */
  leadId: Scalars['ID']['output'];
};

export type Customer = {
  __typename?: 'Customer';
  emailHash: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /**
   * The marketing lead with the same e-mail address or, failing that, the same telephone number (the newest, if several
   * share it). Null when there is none or you may not see it.
   */
  lead: Maybe<Lead>;
  phone: Maybe<Scalars['PhoneNumber']['output']>;
};

/** A test of variants against a control (A/B test). */
export type Experiment = {
  __typename?: 'Experiment';
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** What is tried. */
  description: Maybe<Scalars['String']['output']>;
  /** Nobody is assigned from this instant on. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
  /** What is expected to happen. */
  hypothesis: Maybe<Scalars['String']['output']>;
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** True while new visitors are assigned: it runs, has begun and has not ended. */
  isRunning: Scalars['Boolean']['output'];
  /** Unique name; also the seed by which visitors are spread over the variants, hence never changed. */
  name: Scalars['String']['output'];
  /** The partner on whose pages it runs; null for one that runs everywhere. */
  partner: Maybe<BusinessPartner>;
  /** Nobody is assigned before this instant. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it is in its life. */
  status: ExperimentStatus;
  /** Who may take part. */
  targeting: ExperimentTargeting;
  /** Percent of the visitors who take part, 0 to 100; the others see the control and are not counted. */
  trafficPercentage: Scalars['Int']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * How many visitors each variant has; null for everybody but administrators, services with the scope `experiments:read`
   * and the experiment's partner.
   */
  variantCounts: Maybe<Array<ExperimentVariantCount>>;
  /** The variants, the control first; visitors are spread over them evenly. */
  variants: Array<ExperimentVariant>;
  /** The variant that was declared better; null as long as none was. */
  winner: Maybe<ExperimentVariant>;
};

/**
 * The variant that a person, a lead or a session has. Visible to that visitor, to administrators and to services with
 * `experiments:read`.
 */
export type ExperimentAssignment = {
  __typename?: 'ExperimentAssignment';
  /** When it was assigned. */
  assignedAt: Scalars['DateTime']['output'];
  /** The experiment. */
  experiment: Experiment;
  /** How often it was seen. */
  exposureCount: Scalars['Int']['output'];
  /** When it was first seen; null while it was not. */
  firstExposureAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** When it was last seen; null while it was not. */
  lastExposureAt: Maybe<Scalars['DateTime']['output']>;
  /** The variant. */
  variant: ExperimentVariant;
};

/** Why a visitor gets the variant. */
export type ExperimentAssignmentReason =
  /** Assigned earlier, to the same person or session. */
  | 'KEPT'
  /** Assigned just now. */
  | 'NEW'
  /** Does not take part: the experiment is not running now. */
  | 'NOT_RUNNING'
  /** Does not take part: the visitor is not among those whom the experiment is for. */
  | 'NOT_TARGETED'
  /** Does not take part: outside the share of the traffic. */
  | 'OUTSIDE_TRAFFIC';

/** A page of experiments. */
export type ExperimentConnection = {
  __typename?: 'ExperimentConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<ExperimentEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An experiment within a page. */
export type ExperimentEdge = {
  __typename?: 'ExperimentEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Experiment;
};

/** Another experiment has this name. */
export type ExperimentNameTakenError = MutationError & {
  __typename?: 'ExperimentNameTakenError';
  /** `EXPERIMENT_NAME_TAKEN` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** Where an experiment is in its life. */
export type ExperimentStatus =
  /** Given up before it ran. */
  | 'CANCELLED'
  /** Ended after it ran. */
  | 'COMPLETED'
  /** In preparation. */
  | 'DRAFT'
  /** Assigns nobody for now. */
  | 'PAUSED'
  /** Assigns visitors. */
  | 'RUNNING';

/** Who may take part in an experiment. All conditions must hold; a condition that is null does not exist. */
export type ExperimentTargeting = {
  __typename?: 'ExperimentTargeting';
  /** Visitors from one of these countries, ISO 3166-1 alpha-2. */
  countries: Maybe<Array<Scalars['String']['output']>>;
  /** Visitors with one of these kinds of device. */
  deviceTypes: Maybe<Array<MarketingDeviceType>>;
  /** Only visitors who are here for the first time. */
  newVisitorsOnly: Scalars['Boolean']['output'];
  /** A further limit to the traffic, in percent: the smaller of the two holds. */
  percentage: Maybe<Scalars['Int']['output']>;
};

/** Who may take part in an experiment. All conditions must hold. */
export type ExperimentTargetingInput = {
  /** Visitors from one of these countries, ISO 3166-1 alpha-2: at most 250. */
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Visitors with one of these kinds of device. */
  deviceTypes?: InputMaybe<Array<MarketingDeviceType>>;
  /** Only visitors who are here for the first time. */
  newVisitorsOnly: Scalars['Boolean']['input'];
  /** A further limit to the traffic, 0 to 100 percent: the smaller of the two holds. */
  percentage?: InputMaybe<Scalars['Int']['input']>;
};

/** What a visitor may get to see. */
export type ExperimentVariant = {
  __typename?: 'ExperimentVariant';
  /** What is different about it. */
  description: Maybe<Scalars['String']['output']>;
  /** Unique within the experiment, for example `control` or `variant_a`. */
  id: Scalars['String']['output'];
  /** True for the one that the others are compared with. */
  isControl: Scalars['Boolean']['output'];
  /** For people. */
  name: Scalars['String']['output'];
};

/** How many visitors a variant has. */
export type ExperimentVariantCount = {
  __typename?: 'ExperimentVariantCount';
  /** Visitors (people or sessions) who have it. */
  assigned: Scalars['Int']['output'];
  /** Of these, how many saw it. */
  exposed: Scalars['Int']['output'];
  /** How often it was seen. */
  exposures: Scalars['Int']['output'];
  /** The variant. */
  variant: ExperimentVariant;
};

/** A variant of a new experiment. */
export type ExperimentVariantInput = {
  /** What is different about it, at most 1,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Unique within the experiment: 1 to 50 lower-case letters, digits and underscores, the first of them a letter. */
  id: Scalars['String']['input'];
  /** For people, 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** A visitor who may take part in an experiment. */
export type ExperimentVisitorInput = {
  /** ISO 3166-1 alpha-2; upper-cased. Unknown countries are never among those targeted. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** IP address of the visitor, for services with the scope `experiments:write`; refused from everybody else. */
  ipAddress?: InputMaybe<Scalars['String']['input']>;
  /** True for somebody who is here for the first time. */
  isNewVisitor: Scalars['Boolean']['input'];
  /** The visit, a token of your own, 1 to 255 characters. */
  sessionId?: InputMaybe<Scalars['String']['input']>;
  /** The browser's `User-Agent`, at most 1,000 characters; tells the kind of device. */
  userAgent?: InputMaybe<Scalars['String']['input']>;
  /** Id of a person or a lead, for services with the scope `experiments:write` that ask on their behalf. */
  userId?: InputMaybe<Scalars['ID']['input']>;
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

/**
 * A person or business that showed interest (German: Interessent). Visible to administrators, to services with the scope
 * `leads:read` and to the partner whose funnel the lead is in.
 */
export type Lead = {
  __typename?: 'Lead';
  /** Where the lead came from. */
  attribution: LeadAttribution;
  /** Name of the business, as typed. */
  companyName: Maybe<Scalars['String']['output']>;
  /** The partner that this lead became; null until it is converted. */
  convertedPartner: Maybe<BusinessPartner>;
  /** When the lead arrived. */
  createdAt: Scalars['DateTime']['output'];
  /** Address, trimmed and lower-cased; unique among the leads that are not deleted. */
  email: Scalars['EmailAddress']['output'];
  /** What the lead did on the site, newest first. */
  events: MarketingEventConnection;
  /** The variants that the lead has in experiments, newest first; none for everybody but administrators and services. */
  experimentAssignments: Array<ExperimentAssignment>;
  /** First name, with initial capitals. */
  firstName: Maybe<Scalars['String']['output']>;
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** Entries of the history, newest first; none for everybody but administrators and services. */
  interactions: LeadInteractionConnection;
  /** Features that the lead asked for, in its own order. */
  interestedFeatures: Array<Scalars['String']['output']>;
  /** Last name, with initial capitals. */
  lastName: Maybe<Scalars['String']['output']>;
  /** Free text; what duplicates brought along is appended after a line of three hyphens. */
  notes: Maybe<Scalars['String']['output']>;
  /** The partner whose funnel the lead is in; null for a lead of the platform itself. */
  partner: Maybe<BusinessPartner>;
  /**
   * Telephone number: 7 to 20 digits, with a leading `+` where it was given one. Not always E.164: visitors also type
   * national numbers.
   */
  phoneNumber: Maybe<Scalars['String']['output']>;
  /**
   * How promising the lead is; higher is better, without an upper end. 10, plus 5 for a first name, 5 for a last name, 15
   * for a company, 10 for a telephone number, 3 for each feature, 20 / 15 / 10 / 5 for a demo request / pricing inquiry /
   * contact form / website form, and 8 when a campaign brought it.
   */
  score: Scalars['Int']['output'];
  /** How the lead reached us. */
  source: LeadSource;
  /** How far it has come. */
  status: LeadStatus;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** From where and with what the form was sent; null for everybody but administrators and services. */
  visitor: Maybe<LeadVisitor>;
  /** WhatsApp accounts that the lead has connected, oldest first. */
  whatsappAccounts: Array<WhatsAppAccount>;
};


/**
 * A person or business that showed interest (German: Interessent). Visible to administrators, to services with the scope
 * `leads:read` and to the partner whose funnel the lead is in.
 */
export type LeadEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person or business that showed interest (German: Interessent). Visible to administrators, to services with the scope
 * `leads:read` and to the partner whose funnel the lead is in.
 */
export type LeadInteractionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Where a lead came from. */
export type LeadAttribution = {
  __typename?: 'LeadAttribution';
  /** The page on which the visit began. */
  landingPage: Maybe<Scalars['String']['output']>;
  /** The page that linked to us. */
  referrer: Maybe<Scalars['String']['output']>;
  /** The parameter `utm_campaign`; an empty text when it was sent empty. */
  utmCampaign: Maybe<Scalars['String']['output']>;
  /** The parameter `utm_content`. */
  utmContent: Maybe<Scalars['String']['output']>;
  /** The parameter `utm_medium`, for example `cpc`. */
  utmMedium: Maybe<Scalars['String']['output']>;
  /** The parameter `utm_source`, for example `google`. */
  utmSource: Maybe<Scalars['String']['output']>;
  /** The parameter `utm_term`. */
  utmTerm: Maybe<Scalars['String']['output']>;
};

/** A page of leads. */
export type LeadConnection = {
  __typename?: 'LeadConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<LeadEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A lead within a page. */
export type LeadEdge = {
  __typename?: 'LeadEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Lead;
};

/** Another live lead has this address. */
export type LeadEmailTakenError = MutationError & {
  __typename?: 'LeadEmailTakenError';
  /** `LEAD_EMAIL_TAKEN` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** Which leads. All conditions must hold. */
export type LeadFilter = {
  /** Brought by this campaign (`utm_campaign`). */
  campaign?: InputMaybe<Scalars['String']['input']>;
  /** From this country, ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Arrived within this period. */
  created?: InputMaybe<PeriodInput>;
  /** Asked for this feature. */
  feature?: InputMaybe<Scalars['String']['input']>;
  /** In the funnel of this partner. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the e-mail address, of a name or of the company's name; capitals do not matter. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these sources. */
  sources?: InputMaybe<Array<LeadSource>>;
  /** Any of these statuses. */
  statuses?: InputMaybe<Array<LeadStatus>>;
};

/**
 * How visitors became leads and leads became customers within a period. A lead counts in the period in which it arrived,
 * with the status that it has now; a visit counts in the period of its events.
 */
export type LeadFunnel = {
  __typename?: 'LeadFunnel';
  /** Of these, how many are `CONTACTED`. */
  contactedLeads: Scalars['Int']['output'];
  /** Percent of the leads that are converted, two decimals; 0 when there are none. */
  conversionRate: Scalars['Float']['output'];
  /** Of these, how many are `CONVERTED`. */
  convertedLeads: Scalars['Int']['output'];
  /** Leads that arrived, whatever became of them. */
  leads: Scalars['Int']['output'];
  /** Of these, how many are `LOST`. */
  lostLeads: Scalars['Int']['output'];
  /** Of these, how many are `NEW`. */
  newLeads: Scalars['Int']['output'];
  /** The period that was counted. */
  period: Period;
  /** Of these, how many are `QUALIFIED`. */
  qualifiedLeads: Scalars['Int']['output'];
  /** Percent of the leads that are qualified or converted, two decimals; 0 when there are none. */
  qualifiedRate: Scalars['Float']['output'];
  /** What visitors did, from the first step to the last. */
  steps: Array<LeadFunnelStep>;
};

/** A step of the visitors' way through the site. */
export type LeadFunnelStep = {
  __typename?: 'LeadFunnelStep';
  /** Percent of the sessions of the first step, two decimals; 0 when there are none. */
  conversionRate: Scalars['Float']['output'];
  /** Percent of the sessions of the step before that stopped there, two decimals; 0 for the first step. */
  dropOffRate: Scalars['Float']['output'];
  /** Name of the tracked event: `page_view`, `button_click`, `form_submit`, `demo_request`, `conversion`. */
  event: Scalars['String']['output'];
  /** Different sessions that came this far: that have the event, or one of a later step. */
  visitors: Scalars['Int']['output'];
};

/** An entry in the history of a lead. */
export type LeadInteraction = {
  __typename?: 'LeadInteraction';
  /** When it took place. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the entry was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made the entry: a user's id or the name of a program. */
  createdBy: Maybe<Scalars['String']['output']>;
  /** What was said or arranged. */
  description: Maybe<Scalars['String']['output']>;
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** Further facts, for example `{"contract_value": 24000}`. */
  metadata: Scalars['JSON']['output'];
  /** How it went; null while that is open. */
  outcome: Maybe<LeadInteractionOutcome>;
  /** When it is to take place. */
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  /** Headline. */
  subject: Maybe<Scalars['String']['output']>;
  /** Kind of entry: `email_sent`, `demo_scheduled`, `call_made`, `contract_signed` or a word of your own. */
  type: Scalars['String']['output'];
};

/** A page of a lead's history. */
export type LeadInteractionConnection = {
  __typename?: 'LeadInteractionConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<LeadInteractionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entry within a page of a lead's history. */
export type LeadInteractionEdge = {
  __typename?: 'LeadInteractionEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: LeadInteraction;
};

/** How an interaction went. */
export type LeadInteractionOutcome =
  /** Badly. */
  | 'NEGATIVE'
  /** Neither well nor badly. */
  | 'NEUTRAL'
  /** The lead did not react. */
  | 'NO_RESPONSE'
  /** Well. */
  | 'POSITIVE';

/** In which order leads come. */
export type LeadOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** By e-mail address, a to z. */
  | 'EMAIL_ASC'
  /** By e-mail address, z to a. */
  | 'EMAIL_DESC'
  /** Longest unchanged first. */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** How a lead reached us. */
export type LeadSource =
  /** A paid advertisement. */
  | 'ADVERTISEMENT'
  /** Wrote through the contact form. */
  | 'CONTACT_FORM'
  /** Asked for a demonstration. */
  | 'DEMO_REQUEST'
  /** A campaign by e-mail. */
  | 'EMAIL_CAMPAIGN'
  /** A landing page of a campaign. */
  | 'LANDING_PAGE'
  /** Subscribed to the newsletter. */
  | 'NEWSLETTER_SIGNUP'
  /** Anything else. */
  | 'OTHER'
  /** Asked for prices. */
  | 'PRICING_INQUIRY'
  /** Recommended by somebody. */
  | 'REFERRAL'
  /** A social network. */
  | 'SOCIAL_MEDIA'
  /** The form of the web site. */
  | 'WEBSITE_FORM';

/** How far a lead has come. */
export type LeadStatus =
  /** Somebody has been in touch. */
  | 'CONTACTED'
  /** Has become a customer. Final. */
  | 'CONVERTED'
  /** Will not buy for now. */
  | 'LOST'
  /** Nobody has answered yet. */
  | 'NEW'
  /** Fits, and means to buy. */
  | 'QUALIFIED';

/** A lead cannot go from its status to the one that was asked for. */
export type LeadStatusTransitionError = MutationError & {
  __typename?: 'LeadStatusTransitionError';
  /** The statuses that it can go to; empty when it has come to its end. */
  allowed: Array<LeadStatus>;
  /** `LEAD_STATUS_TRANSITION` */
  code: Scalars['String']['output'];
  /** The status that the lead has. */
  from: LeadStatus;
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** From where and with what a lead sent its form. */
export type LeadVisitor = {
  __typename?: 'LeadVisitor';
  /** Town. */
  city: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2, upper case. */
  countryCode: Maybe<Scalars['String']['output']>;
  /** IP address, version 4 or 6. */
  ipAddress: Maybe<Scalars['String']['output']>;
  /** Region or state. */
  region: Maybe<Scalars['String']['output']>;
  /** The browser's `User-Agent`. */
  userAgent: Maybe<Scalars['String']['output']>;
};

/** Kind of device. */
export type MarketingDeviceType =
  /** A computer. */
  | 'DESKTOP'
  /** A telephone. */
  | 'MOBILE'
  /** A tablet. */
  | 'TABLET';

/** Something that a visitor did, or that happened to one. */
export type MarketingEvent = {
  __typename?: 'MarketingEvent';
  /** Name of the browser: `Edge`, `Chrome`, `Firefox`, `Safari` or `Other`. */
  browser: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2, upper case. */
  country: Maybe<Scalars['String']['output']>;
  /** When it arrived. */
  createdAt: Scalars['DateTime']['output'];
  /** Kind of device; null when the visitor sent no `User-Agent`. */
  deviceType: Maybe<MarketingDeviceType>;
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** What happened, for example `page_view`, `form_submit`, `experiment_exposure`. */
  name: Scalars['String']['output'];
  /** Operating system: `iOS`, `Android`, `Windows`, `macOS`, `Linux` or `Other`. */
  os: Maybe<Scalars['String']['output']>;
  /**
   * What the sender told about it, and what was added on arrival: `lead_source`, `lead_status`, `company_name` and
   * `lead_country` for an event of a lead.
   */
  properties: Scalars['JSON']['output'];
  /** The page that linked there. */
  referrer: Maybe<Scalars['String']['output']>;
  /** Region or state. */
  region: Maybe<Scalars['String']['output']>;
  /** The visit that it belongs to. */
  sessionId: Maybe<Scalars['String']['output']>;
  /** Kind of event. */
  type: MarketingEventType;
  /** Where it happened. */
  url: Maybe<Scalars['String']['output']>;
};

/** A page of events. */
export type MarketingEventConnection = {
  __typename?: 'MarketingEventConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<MarketingEventEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An event within a page. */
export type MarketingEventEdge = {
  __typename?: 'MarketingEventEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: MarketingEvent;
};

/** Which events. All conditions must hold. */
export type MarketingEventFilter = {
  /** With this name, for example `page_view`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** On the pages of this partner, or of a lead in the partner's funnel. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Arrived within this period. */
  period?: InputMaybe<PeriodInput>;
  /** Of this visit. */
  sessionId?: InputMaybe<Scalars['String']['input']>;
  /** Any of these kinds. */
  types?: InputMaybe<Array<MarketingEventType>>;
};

/** Kind of event. */
export type MarketingEventType =
  /** A step that counts towards a sale. */
  | 'CONVERSION'
  /** A page was shown. */
  | 'PAGE_VIEW'
  /** Our own programs note something, for example that a variant of an experiment was shown. */
  | 'SYSTEM'
  /** The visitor did something on it. */
  | 'USER_ACTION';

/** Who is on the site. Nobody is recognised by this: for a signed-in person the account counts. */
export type MarketingVisitorInput = {
  /** ISO 3166-1 alpha-2; upper-cased. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * IP address of the visitor, for services with the scope `analytics:write` that hand on what visitors do; refused from
   * everybody else, whose address the gateway knows.
   */
  ipAddress?: InputMaybe<Scalars['String']['input']>;
  /** Id of the visitor's lead, as `createLead` returned it. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** The partner on whose pages the visitor is; without it the partner of the lead, if there is one. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Region or state, at most 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** The visit, a token of your own, 1 to 255 characters. */
  sessionId?: InputMaybe<Scalars['String']['input']>;
  /** The browser's `User-Agent`, at most 1,000 characters. */
  userAgent?: InputMaybe<Scalars['String']['input']>;
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
   * Says which variant of an experiment a visitor gets. The answer is the same every time: whoever has a variant keeps it,
   * whatever becomes of the experiment's traffic and rules. Open to everybody, signed in or not. A signed-in person is
   * recognised by the account on every device and takes the variant of the session along; anybody else is recognised by
   * the session.
   */
  assignExperiment: Maybe<AssignExperimentResult>;
  /**
   * Moves a lead along the funnel: `NEW` to any other status; `CONTACTED` to `QUALIFIED`, `CONVERTED` or `LOST`;
   * `QUALIFIED` to `CONTACTED`, `CONVERTED` or `LOST`; `LOST` back to `CONTACTED`. `CONVERTED` is final. Asking for the
   * status that the lead has already is answered with success and changes nothing. For administrators and services with
   * the scope `leads:write`.
   */
  changeLeadStatus: Maybe<ChangeLeadStatusResult>;
  /**
   * Drafts an experiment; `startExperiment` makes it run. For administrators and services with the scope
   * `experiments:write`.
   */
  createExperiment: Maybe<CreateExperimentResult>;
  /**
   * Takes in a lead; open to everybody, signed in or not. Texts are normalised first: the e-mail address is trimmed and
   * lower-cased, names get initial capitals, of the telephone number only digits and `+` are kept.
   *
   * A live lead with the same address is not created a second time: what it does not know yet is filled in from this
   * input, notes are appended, and `isDuplicate` is true. Its status, source and partner never change that way.
   */
  createLead: Maybe<CreateLeadResult>;
  /**
   * Pauses a running experiment: nobody new is assigned, who takes part keeps the variant. For administrators and services
   * with the scope `experiments:write`.
   */
  pauseExperiment: Maybe<PauseExperimentResult>;
  /**
   * Notes that a visitor saw the variant that was assigned; being assigned is not seeing. Open to everybody, signed in or
   * not, for the own assignment. The first time in a session it also tracks the event `experiment_exposure`.
   */
  recordExperimentExposure: Maybe<RecordExperimentExposureResult>;
  /**
   * Adds an entry to the history of a lead; entries are never changed. For administrators and services with the scope
   * `leads:write`.
   */
  recordLeadInteraction: Maybe<RecordLeadInteractionResult>;
  /**
   * Lets a draft or a paused experiment run: new visitors are assigned from now on, and not before `startsAt` where that
   * lies in the future. For administrators and services with the scope `experiments:write`.
   */
  startExperiment: Maybe<StartExperimentResult>;
  /**
   * Ends an experiment for good. One that has run is completed, with or without a winner; a draft is cancelled. For
   * administrators and services with the scope `experiments:write`.
   */
  stopExperiment: Maybe<StopExperimentResult>;
  /**
   * Stores what a visitor did, up to 500 events at a time, all of them or none. Open to everybody, signed in or not.
   * Device, browser and operating system are read out of the `User-Agent`; an event of a lead gets the lead's source,
   * status, company and country among its properties, unless it is on the pages of a partner whose lead that is not.
   * Events that carry an id of an earlier call are left out.
   */
  trackEvents: Maybe<TrackEventsResult>;
  /**
   * Corrects a lead. A field that is left out stays as it is, null clears it. For administrators and services with the
   * scope `leads:write`.
   */
  updateLead: Maybe<UpdateLeadResult>;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationAssignExperimentArgs = {
  input: AssignExperimentInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationChangeLeadStatusArgs = {
  input: ChangeLeadStatusInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateExperimentArgs = {
  input: CreateExperimentInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateLeadArgs = {
  input: CreateLeadInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationPauseExperimentArgs = {
  input: PauseExperimentInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRecordExperimentExposureArgs = {
  input: RecordExperimentExposureInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRecordLeadInteractionArgs = {
  input: RecordLeadInteractionInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationStartExperimentArgs = {
  input: StartExperimentInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationStopExperimentArgs = {
  input: StopExperimentInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationTrackEventsArgs = {
  input: TrackEventsInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationUpdateLeadArgs = {
  input: UpdateLeadInput;
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

/** Which experiment to pause. */
export type PauseExperimentInput = {
  /** Id of the experiment. */
  experimentId: Scalars['ID']['input'];
};

/** What became of `pauseExperiment`. */
export type PauseExperimentResult = ConflictError | NotFoundError | PauseExperimentSuccess;

/** The experiment is paused. */
export type PauseExperimentSuccess = {
  __typename?: 'PauseExperimentSuccess';
  /** The experiment. */
  experiment: Experiment;
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
  /** One experiment by id or by name; null when there is none, when you may not see it, or when neither is given. */
  experiment: Maybe<Experiment>;
  /**
   * Experiments, newest first. Everybody sees those that run; administrators and services with the scope
   * `experiments:read` see all, a partner also the own ones, a participant also those they took part in.
   */
  experiments: Maybe<ExperimentConnection>;
  /** One lead by its id. Null when there is none, when it was deleted, or when you may not see it. */
  lead: Maybe<Lead>;
  /**
   * Leads, newest first unless told otherwise. Administrators and services with the scope `leads:read` see all of them, a
   * partner those of the own funnel; everybody else gets a `FORBIDDEN` or `UNAUTHENTICATED` error.
   */
  leads: Maybe<LeadConnection>;
  /**
   * Tracked events, newest first. Administrators and services with the scope `analytics:read` see all of them, a partner
   * those on the own pages and of the own leads; everybody else gets a `FORBIDDEN` or `UNAUTHENTICATED` error.
   */
  marketingEvents: Maybe<MarketingEventConnection>;
  /** One WhatsApp account by id; null when there is none or you may not see it. */
  whatsappAccount: Maybe<WhatsAppAccount>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryExperimentArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryExperimentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  statuses: InputMaybe<Array<ExperimentStatus>>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryLeadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LeadFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LeadOrder;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryMarketingEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MarketingEventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryWhatsappAccountArgs = {
  id: Scalars['ID']['input'];
};

/** Who saw a variant of an experiment. */
export type RecordExperimentExposureInput = {
  /** Name of the experiment. */
  experiment: Scalars['String']['input'];
  /** Who saw it. A session is needed unless a person is signed in. */
  visitor: ExperimentVisitorInput;
};

/** What became of `recordExperimentExposure`. */
export type RecordExperimentExposureResult = InvalidInputError | NotFoundError | RecordExperimentExposureSuccess | TooManyEventsError;

/** It is noted. */
export type RecordExperimentExposureSuccess = {
  __typename?: 'RecordExperimentExposureSuccess';
  /** The assignment with its new counter. */
  assignment: ExperimentAssignment;
};

/** An entry for the history of a lead. */
export type RecordLeadInteractionInput = {
  /** When it took place; not in the future. */
  completedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was said or arranged, at most 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * A text of your own, 1 to 100 characters, the same whenever you repeat this call: the entry is made once, and the
   * repetition gets the same answer.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the lead. */
  leadId: Scalars['ID']['input'];
  /** Further facts: a JSON object of less than 8,192 bytes. */
  metadata?: InputMaybe<Scalars['JSON']['input']>;
  /** How it went. */
  outcome?: InputMaybe<LeadInteractionOutcome>;
  /** When it is to take place. */
  scheduledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Headline, at most 255 characters. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /**
   * Kind of entry: `email_sent`, `demo_scheduled`, `call_made`, `contract_signed` or a word of your own: 1 to 50
   * lower-case letters, digits and underscores, the first of them a letter.
   */
  type: Scalars['String']['input'];
};

/** What became of `recordLeadInteraction`. */
export type RecordLeadInteractionResult = InvalidInputError | NotFoundError | RecordLeadInteractionSuccess;

/** The entry is stored. */
export type RecordLeadInteractionSuccess = {
  __typename?: 'RecordLeadInteractionSuccess';
  /** The entry; with a repeated `idempotencyKey`, the one of the first call. */
  interaction: LeadInteraction;
  /** The lead it belongs to. */
  lead: Lead;
};

/** Which experiment to start. */
export type StartExperimentInput = {
  /** Id of the experiment. */
  experimentId: Scalars['ID']['input'];
};

/** What became of `startExperiment`. */
export type StartExperimentResult = ConflictError | NotFoundError | StartExperimentSuccess;

/** The experiment runs. */
export type StartExperimentSuccess = {
  __typename?: 'StartExperimentSuccess';
  /** The experiment. */
  experiment: Experiment;
};

/** Which experiment to stop. */
export type StopExperimentInput = {
  /** Id of the experiment. */
  experimentId: Scalars['ID']['input'];
  /** Id of the variant that was better; only for an experiment that has run. */
  winnerVariantId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `stopExperiment`. */
export type StopExperimentResult = ConflictError | InvalidInputError | NotFoundError | StopExperimentSuccess;

/** The experiment is over. */
export type StopExperimentSuccess = {
  __typename?: 'StopExperimentSuccess';
  /** The experiment. */
  experiment: Experiment;
};

/** Ten visitors from this IP address have been assigned within the last hour. */
export type TooManyAssignmentsError = MutationError & {
  __typename?: 'TooManyAssignmentsError';
  /** `TOO_MANY_ASSIGNMENTS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
  /** From this instant on the next one is accepted. */
  retryAt: Scalars['DateTime']['output'];
};

/** A thousand events have come from this IP address within the last hour. */
export type TooManyEventsError = MutationError & {
  __typename?: 'TooManyEventsError';
  /** `TOO_MANY_EVENTS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
  /** From this instant on some are accepted again. */
  retryAt: Scalars['DateTime']['output'];
};

/** Ten leads, or ten with addresses that were there before, have come from this IP address within the last hour. */
export type TooManyLeadsError = MutationError & {
  __typename?: 'TooManyLeadsError';
  /** `TOO_MANY_LEADS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
  /** From this instant on the next one is accepted. */
  retryAt: Scalars['DateTime']['output'];
};

/** Events of one visitor. */
export type TrackEventsInput = {
  /** The events: 1 to 500. */
  events: Array<TrackedEventInput>;
  /** Whose they are. */
  visitor: MarketingVisitorInput;
};

/** What became of `trackEvents`. */
export type TrackEventsResult = InvalidInputError | TooManyEventsError | TrackEventsSuccess;

/** The events are stored. */
export type TrackEventsSuccess = {
  __typename?: 'TrackEventsSuccess';
  /** How many were stored. */
  accepted: Scalars['Int']['output'];
  /** How many were left out because their ids were known. */
  duplicates: Scalars['Int']['output'];
};

/** An event to store. */
export type TrackedEventInput = {
  /** A UUID of your own, so that sending the event again does not count it twice. */
  id?: InputMaybe<Scalars['UUID']['input']>;
  /** Technical facts about the sending: a JSON object of less than 8,192 bytes. */
  metadata?: InputMaybe<Scalars['JSON']['input']>;
  /** What happened, 1 to 100 characters; trimmed. */
  name: Scalars['String']['input'];
  /** Facts about it: a JSON object of less than 8,192 bytes. */
  properties?: InputMaybe<Scalars['JSON']['input']>;
  /** The page that linked there, at most 2,000 characters. */
  referrer?: InputMaybe<Scalars['String']['input']>;
  /** Kind of event. */
  type: MarketingEventType;
  /** Where it happened, at most 2,000 characters. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** New values of a lead. A field that is left out stays as it is, null clears it. */
export type UpdateLeadInput = {
  /** Name of the business, 1 to 255 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** New address; must not be that of another live lead. Null is refused. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** First name, 1 to 100 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Features that the lead asks for: at most 50 of 1 to 100 characters. Null is refused, an empty list is not. */
  interestedFeatures?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Last name, 1 to 100 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Id of the lead. */
  leadId: Scalars['ID']['input'];
  /** Free text, at most 10,000 characters; replaces what was there. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The partner whose funnel the lead is in. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone number, as in `CreateLeadInput`. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** How the lead reached us. Null is refused. */
  source?: InputMaybe<LeadSource>;
};

/** What became of `updateLead`. */
export type UpdateLeadResult = InvalidInputError | LeadEmailTakenError | NotFoundError | UpdateLeadSuccess;

/** The new values are stored. */
export type UpdateLeadSuccess = {
  __typename?: 'UpdateLeadSuccess';
  /** The lead with its new values. */
  lead: Lead;
};

export type User = {
  __typename?: 'User';
  /**
   * The variants that the person has in experiments, newest first. Null when you are neither that person nor an
   * administrator.
   */
  experimentAssignments: Maybe<Array<ExperimentAssignment>>;
  id: Scalars['ID']['output'];
};

export type VisibilityCheckLead = {
  __typename?: 'VisibilityCheckLead';
  emailHash: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The marketing lead with the same e-mail address; null when there is none or you may not see it. */
  marketingLead: Maybe<Lead>;
};

/**
 * A telephone number on the WhatsApp Business Platform. Visible to administrators, to services with the scope
 * `whatsapp:read` and to its partner. The access tokens never leave the service.
 */
export type WhatsAppAccount = {
  __typename?: 'WhatsAppAccount';
  /** Meta's id of the WhatsApp Business account. */
  businessAccountId: Scalars['String']['output'];
  /** When the account was connected. */
  createdAt: Scalars['DateTime']['output'];
  /** Name that the recipients see. */
  displayName: Maybe<Scalars['String']['output']>;
  /** Stable id, a UUID. */
  id: Scalars['ID']['output'];
  /** True while the account may send. */
  isActive: Scalars['Boolean']['output'];
  /** True once Meta has verified the business. */
  isVerified: Scalars['Boolean']['output'];
  /** When the last message was sent; null when none was. */
  lastMessageSentAt: Maybe<Scalars['DateTime']['output']>;
  /** The lead behind the account; null when there is none or you may not see it. */
  lead: Maybe<Lead>;
  /** Messages that may be sent in a day. */
  messagesLimitDaily: Scalars['Int']['output'];
  /** Messages sent today; starts again at midnight UTC. */
  messagesSentToday: Scalars['Int']['output'];
  /** The partner to whom the account belongs. */
  partner: Maybe<BusinessPartner>;
  /** The telephone number, E.164. */
  phoneNumber: Scalars['PhoneNumber']['output'];
  /** Meta's id of the telephone number; unique together with the business account. */
  phoneNumberId: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Meta's word on the verification, for example `pending` or `approved`. */
  verificationStatus: Scalars['String']['output'];
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
  Customer: Customer;
  Experiment: Experiment;
  ExperimentAssignment: ExperimentAssignment;
  Lead: Lead;
  User: User;
  VisibilityCheckLead: VisibilityCheckLead;
  WhatsAppAccount: WhatsAppAccount;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BusinessPartner:
    ( { __typename: 'BusinessPartner' }
    & GraphQLRecursivePick<FederationTypes['BusinessPartner'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"phone":true,"emailHash":true}> ) );
  Experiment:
    ( { __typename: 'Experiment' }
    & GraphQLRecursivePick<FederationTypes['Experiment'], {"id":true}> );
  ExperimentAssignment:
    ( { __typename: 'ExperimentAssignment' }
    & GraphQLRecursivePick<FederationTypes['ExperimentAssignment'], {"id":true}> );
  Lead:
    ( { __typename: 'Lead' }
    & GraphQLRecursivePick<FederationTypes['Lead'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  VisibilityCheckLead:
    ( { __typename: 'VisibilityCheckLead' }
    & GraphQLRecursivePick<FederationTypes['VisibilityCheckLead'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['VisibilityCheckLead'], {"emailHash":true}> ) );
  WhatsAppAccount:
    ( { __typename: 'WhatsAppAccount' }
    & GraphQLRecursivePick<FederationTypes['WhatsAppAccount'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssignExperimentResult:
    | ( Omit<AssignExperimentSuccess, 'assignment' | 'variant'> & { assignment?: Maybe<_RefType['ExperimentAssignment']>, variant: _RefType['ExperimentVariant'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( TooManyAssignmentsError )
  ;
  ChangeLeadStatusResult:
    | ( Omit<ChangeLeadStatusSuccess, 'lead'> & { lead: _RefType['Lead'] } )
    | ( InvalidInputError )
    | ( LeadStatusTransitionError )
    | ( NotFoundError )
  ;
  CreateExperimentResult:
    | ( Omit<CreateExperimentSuccess, 'experiment'> & { experiment: _RefType['Experiment'] } )
    | ( ExperimentNameTakenError )
    | ( InvalidInputError )
  ;
  CreateLeadResult:
    | ( Omit<CreateLeadSuccess, 'lead'> & { lead?: Maybe<_RefType['Lead']> } )
    | ( InvalidInputError )
    | ( TooManyLeadsError )
  ;
  PauseExperimentResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<PauseExperimentSuccess, 'experiment'> & { experiment: _RefType['Experiment'] } )
  ;
  RecordExperimentExposureResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RecordExperimentExposureSuccess, 'assignment'> & { assignment: _RefType['ExperimentAssignment'] } )
    | ( TooManyEventsError )
  ;
  RecordLeadInteractionResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RecordLeadInteractionSuccess, 'interaction' | 'lead'> & { interaction: _RefType['LeadInteraction'], lead: _RefType['Lead'] } )
  ;
  StartExperimentResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<StartExperimentSuccess, 'experiment'> & { experiment: _RefType['Experiment'] } )
  ;
  StopExperimentResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<StopExperimentSuccess, 'experiment'> & { experiment: _RefType['Experiment'] } )
  ;
  TrackEventsResult:
    | ( InvalidInputError )
    | ( TooManyEventsError )
    | ( TrackEventsSuccess )
  ;
  UpdateLeadResult:
    | ( InvalidInputError )
    | ( LeadEmailTakenError )
    | ( NotFoundError )
    | ( Omit<UpdateLeadSuccess, 'lead'> & { lead: _RefType['Lead'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MutationError:
    | ( ConflictError )
    | ( ExperimentNameTakenError )
    | ( InvalidInputError )
    | ( LeadEmailTakenError )
    | ( LeadStatusTransitionError )
    | ( NotFoundError )
    | ( TooManyAssignmentsError )
    | ( TooManyEventsError )
    | ( TooManyLeadsError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AssignExperimentInput: AssignExperimentInput;
  AssignExperimentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignExperimentResult']>;
  AssignExperimentSuccess: ResolverTypeWrapper<Omit<AssignExperimentSuccess, 'assignment' | 'variant'> & { assignment?: Maybe<ResolversTypes['ExperimentAssignment']>, variant: ResolversTypes['ExperimentVariant'] }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BusinessPartner: ResolverTypeWrapper<BusinessPartnerMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangeLeadStatusInput: ChangeLeadStatusInput;
  ChangeLeadStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeLeadStatusResult']>;
  ChangeLeadStatusSuccess: ResolverTypeWrapper<Omit<ChangeLeadStatusSuccess, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  CreateExperimentInput: CreateExperimentInput;
  CreateExperimentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateExperimentResult']>;
  CreateExperimentSuccess: ResolverTypeWrapper<Omit<CreateExperimentSuccess, 'experiment'> & { experiment: ResolversTypes['Experiment'] }>;
  CreateLeadInput: CreateLeadInput;
  CreateLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateLeadResult']>;
  CreateLeadSuccess: ResolverTypeWrapper<Omit<CreateLeadSuccess, 'lead'> & { lead?: Maybe<ResolversTypes['Lead']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Experiment: ResolverTypeWrapper<ExperimentMapper>;
  ExperimentAssignment: ResolverTypeWrapper<ExperimentAssignmentMapper>;
  ExperimentAssignmentReason: ExperimentAssignmentReason;
  ExperimentConnection: ResolverTypeWrapper<ExperimentConnectionMapper>;
  ExperimentEdge: ResolverTypeWrapper<Omit<ExperimentEdge, 'node'> & { node: ResolversTypes['Experiment'] }>;
  ExperimentNameTakenError: ResolverTypeWrapper<ExperimentNameTakenError>;
  ExperimentStatus: ExperimentStatus;
  ExperimentTargeting: ResolverTypeWrapper<ExperimentTargetingMapper>;
  ExperimentTargetingInput: ExperimentTargetingInput;
  ExperimentVariant: ResolverTypeWrapper<ExperimentVariantMapper>;
  ExperimentVariantCount: ResolverTypeWrapper<Omit<ExperimentVariantCount, 'variant'> & { variant: ResolversTypes['ExperimentVariant'] }>;
  ExperimentVariantInput: ExperimentVariantInput;
  ExperimentVisitorInput: ExperimentVisitorInput;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Lead: ResolverTypeWrapper<LeadMapper>;
  LeadAttribution: ResolverTypeWrapper<LeadAttributionMapper>;
  LeadConnection: ResolverTypeWrapper<LeadConnectionMapper>;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>;
  LeadEmailTakenError: ResolverTypeWrapper<LeadEmailTakenError>;
  LeadFilter: LeadFilter;
  LeadFunnel: ResolverTypeWrapper<LeadFunnelMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LeadFunnelStep: ResolverTypeWrapper<LeadFunnelStep>;
  LeadInteraction: ResolverTypeWrapper<LeadInteractionMapper>;
  LeadInteractionConnection: ResolverTypeWrapper<LeadInteractionConnectionMapper>;
  LeadInteractionEdge: ResolverTypeWrapper<Omit<LeadInteractionEdge, 'node'> & { node: ResolversTypes['LeadInteraction'] }>;
  LeadInteractionOutcome: LeadInteractionOutcome;
  LeadOrder: LeadOrder;
  LeadSource: LeadSource;
  LeadStatus: LeadStatus;
  LeadStatusTransitionError: ResolverTypeWrapper<LeadStatusTransitionError>;
  LeadVisitor: ResolverTypeWrapper<LeadVisitorMapper>;
  MarketingDeviceType: MarketingDeviceType;
  MarketingEvent: ResolverTypeWrapper<MarketingEventMapper>;
  MarketingEventConnection: ResolverTypeWrapper<MarketingEventConnectionMapper>;
  MarketingEventEdge: ResolverTypeWrapper<Omit<MarketingEventEdge, 'node'> & { node: ResolversTypes['MarketingEvent'] }>;
  MarketingEventFilter: MarketingEventFilter;
  MarketingEventType: MarketingEventType;
  MarketingVisitorInput: MarketingVisitorInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationError']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseExperimentInput: PauseExperimentInput;
  PauseExperimentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseExperimentResult']>;
  PauseExperimentSuccess: ResolverTypeWrapper<Omit<PauseExperimentSuccess, 'experiment'> & { experiment: ResolversTypes['Experiment'] }>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordExperimentExposureInput: RecordExperimentExposureInput;
  RecordExperimentExposureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExperimentExposureResult']>;
  RecordExperimentExposureSuccess: ResolverTypeWrapper<Omit<RecordExperimentExposureSuccess, 'assignment'> & { assignment: ResolversTypes['ExperimentAssignment'] }>;
  RecordLeadInteractionInput: RecordLeadInteractionInput;
  RecordLeadInteractionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLeadInteractionResult']>;
  RecordLeadInteractionSuccess: ResolverTypeWrapper<Omit<RecordLeadInteractionSuccess, 'interaction' | 'lead'> & { interaction: ResolversTypes['LeadInteraction'], lead: ResolversTypes['Lead'] }>;
  StartExperimentInput: StartExperimentInput;
  StartExperimentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartExperimentResult']>;
  StartExperimentSuccess: ResolverTypeWrapper<Omit<StartExperimentSuccess, 'experiment'> & { experiment: ResolversTypes['Experiment'] }>;
  StopExperimentInput: StopExperimentInput;
  StopExperimentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopExperimentResult']>;
  StopExperimentSuccess: ResolverTypeWrapper<Omit<StopExperimentSuccess, 'experiment'> & { experiment: ResolversTypes['Experiment'] }>;
  TooManyAssignmentsError: ResolverTypeWrapper<TooManyAssignmentsError>;
  TooManyEventsError: ResolverTypeWrapper<TooManyEventsError>;
  TooManyLeadsError: ResolverTypeWrapper<TooManyLeadsError>;
  TrackEventsInput: TrackEventsInput;
  TrackEventsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrackEventsResult']>;
  TrackEventsSuccess: ResolverTypeWrapper<TrackEventsSuccess>;
  TrackedEventInput: TrackedEventInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UpdateLeadInput: UpdateLeadInput;
  UpdateLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateLeadResult']>;
  UpdateLeadSuccess: ResolverTypeWrapper<Omit<UpdateLeadSuccess, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  User: ResolverTypeWrapper<UserMapper>;
  VisibilityCheckLead: ResolverTypeWrapper<VisibilityCheckLeadMapper>;
  WhatsAppAccount: ResolverTypeWrapper<WhatsAppAccountMapper>;
  delivery__Scope: Delivery__Scope;
  delivery__WhenBehind: Delivery__WhenBehind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AssignExperimentInput: AssignExperimentInput;
  AssignExperimentResult: ResolversUnionTypes<ResolversParentTypes>['AssignExperimentResult'];
  AssignExperimentSuccess: Omit<AssignExperimentSuccess, 'assignment' | 'variant'> & { assignment?: Maybe<ResolversParentTypes['ExperimentAssignment']>, variant: ResolversParentTypes['ExperimentVariant'] };
  BigInt: Scalars['BigInt']['output'];
  BusinessPartner: BusinessPartnerMapper;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ChangeLeadStatusInput: ChangeLeadStatusInput;
  ChangeLeadStatusResult: ResolversUnionTypes<ResolversParentTypes>['ChangeLeadStatusResult'];
  ChangeLeadStatusSuccess: Omit<ChangeLeadStatusSuccess, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  ConflictError: ConflictError;
  CreateExperimentInput: CreateExperimentInput;
  CreateExperimentResult: ResolversUnionTypes<ResolversParentTypes>['CreateExperimentResult'];
  CreateExperimentSuccess: Omit<CreateExperimentSuccess, 'experiment'> & { experiment: ResolversParentTypes['Experiment'] };
  CreateLeadInput: CreateLeadInput;
  CreateLeadResult: ResolversUnionTypes<ResolversParentTypes>['CreateLeadResult'];
  CreateLeadSuccess: Omit<CreateLeadSuccess, 'lead'> & { lead?: Maybe<ResolversParentTypes['Lead']> };
  Boolean: Scalars['Boolean']['output'];
  Customer: CustomerMapper;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  Experiment: ExperimentMapper;
  ExperimentAssignment: ExperimentAssignmentMapper;
  ExperimentConnection: ExperimentConnectionMapper;
  ExperimentEdge: Omit<ExperimentEdge, 'node'> & { node: ResolversParentTypes['Experiment'] };
  ExperimentNameTakenError: ExperimentNameTakenError;
  ExperimentTargeting: ExperimentTargetingMapper;
  ExperimentTargetingInput: ExperimentTargetingInput;
  ExperimentVariant: ExperimentVariantMapper;
  ExperimentVariantCount: Omit<ExperimentVariantCount, 'variant'> & { variant: ResolversParentTypes['ExperimentVariant'] };
  ExperimentVariantInput: ExperimentVariantInput;
  ExperimentVisitorInput: ExperimentVisitorInput;
  InvalidInputError: InvalidInputError;
  JSON: Scalars['JSON']['output'];
  Lead: LeadMapper;
  LeadAttribution: LeadAttributionMapper;
  LeadConnection: LeadConnectionMapper;
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] };
  LeadEmailTakenError: LeadEmailTakenError;
  LeadFilter: LeadFilter;
  LeadFunnel: LeadFunnelMapper;
  Float: Scalars['Float']['output'];
  LeadFunnelStep: LeadFunnelStep;
  LeadInteraction: LeadInteractionMapper;
  LeadInteractionConnection: LeadInteractionConnectionMapper;
  LeadInteractionEdge: Omit<LeadInteractionEdge, 'node'> & { node: ResolversParentTypes['LeadInteraction'] };
  LeadStatusTransitionError: LeadStatusTransitionError;
  LeadVisitor: LeadVisitorMapper;
  MarketingEvent: MarketingEventMapper;
  MarketingEventConnection: MarketingEventConnectionMapper;
  MarketingEventEdge: Omit<MarketingEventEdge, 'node'> & { node: ResolversParentTypes['MarketingEvent'] };
  MarketingEventFilter: MarketingEventFilter;
  MarketingVisitorInput: MarketingVisitorInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MutationError: ResolversInterfaceTypes<ResolversParentTypes>['MutationError'];
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  PauseExperimentInput: PauseExperimentInput;
  PauseExperimentResult: ResolversUnionTypes<ResolversParentTypes>['PauseExperimentResult'];
  PauseExperimentSuccess: Omit<PauseExperimentSuccess, 'experiment'> & { experiment: ResolversParentTypes['Experiment'] };
  Period: Period;
  PeriodInput: PeriodInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  Query: Record<PropertyKey, never>;
  RecordExperimentExposureInput: RecordExperimentExposureInput;
  RecordExperimentExposureResult: ResolversUnionTypes<ResolversParentTypes>['RecordExperimentExposureResult'];
  RecordExperimentExposureSuccess: Omit<RecordExperimentExposureSuccess, 'assignment'> & { assignment: ResolversParentTypes['ExperimentAssignment'] };
  RecordLeadInteractionInput: RecordLeadInteractionInput;
  RecordLeadInteractionResult: ResolversUnionTypes<ResolversParentTypes>['RecordLeadInteractionResult'];
  RecordLeadInteractionSuccess: Omit<RecordLeadInteractionSuccess, 'interaction' | 'lead'> & { interaction: ResolversParentTypes['LeadInteraction'], lead: ResolversParentTypes['Lead'] };
  StartExperimentInput: StartExperimentInput;
  StartExperimentResult: ResolversUnionTypes<ResolversParentTypes>['StartExperimentResult'];
  StartExperimentSuccess: Omit<StartExperimentSuccess, 'experiment'> & { experiment: ResolversParentTypes['Experiment'] };
  StopExperimentInput: StopExperimentInput;
  StopExperimentResult: ResolversUnionTypes<ResolversParentTypes>['StopExperimentResult'];
  StopExperimentSuccess: Omit<StopExperimentSuccess, 'experiment'> & { experiment: ResolversParentTypes['Experiment'] };
  TooManyAssignmentsError: TooManyAssignmentsError;
  TooManyEventsError: TooManyEventsError;
  TooManyLeadsError: TooManyLeadsError;
  TrackEventsInput: TrackEventsInput;
  TrackEventsResult: ResolversUnionTypes<ResolversParentTypes>['TrackEventsResult'];
  TrackEventsSuccess: TrackEventsSuccess;
  TrackedEventInput: TrackedEventInput;
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  UpdateLeadInput: UpdateLeadInput;
  UpdateLeadResult: ResolversUnionTypes<ResolversParentTypes>['UpdateLeadResult'];
  UpdateLeadSuccess: Omit<UpdateLeadSuccess, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  User: UserMapper;
  VisibilityCheckLead: VisibilityCheckLeadMapper;
  WhatsAppAccount: WhatsAppAccountMapper;
  String: Scalars['String']['output'];
};

export type DeliveryDirectiveArgs = {
  admission: Maybe<Scalars['String']['input']>;
  cursor: Maybe<Scalars['String']['input']>;
  key: Maybe<Scalars['String']['input']>;
  scope?: Delivery__Scope;
  whenBehind?: Delivery__WhenBehind;
};

export type DeliveryDirectiveResolver<Result, Parent, ContextType = MarketingContext, Args = DeliveryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AssignExperimentResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['AssignExperimentResult'] = ResolversParentTypes['AssignExperimentResult']> = {
  __resolveType?: TypeResolveFn<'AssignExperimentSuccess' | 'InvalidInputError' | 'NotFoundError' | 'TooManyAssignmentsError', ParentType, ContextType>;
};

export type AssignExperimentSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['AssignExperimentSuccess'] = ResolversParentTypes['AssignExperimentSuccess']> = {
  assignment?: Resolver<Maybe<ResolversTypes['ExperimentAssignment']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExperimentAssignmentReason'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ExperimentVariant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BusinessPartnerResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['BusinessPartner'] = ResolversParentTypes['BusinessPartner'], FederationReferenceType extends FederationReferenceTypes['BusinessPartner'] = FederationReferenceTypes['BusinessPartner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessPartner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadFunnel?: Resolver<Maybe<ResolversTypes['LeadFunnel']>, ParentType, ContextType, Partial<BusinessPartnerLeadFunnelArgs>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, Partial<BusinessPartnerLeadsArgs>>;
  runningExperiments?: Resolver<Maybe<Array<ResolversTypes['Experiment']>>, ParentType, ContextType>;
  whatsappAccounts?: Resolver<Maybe<Array<ResolversTypes['WhatsAppAccount']>>, ParentType, ContextType>;
};

export type ChangeLeadStatusResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['ChangeLeadStatusResult'] = ResolversParentTypes['ChangeLeadStatusResult']> = {
  __resolveType?: TypeResolveFn<'ChangeLeadStatusSuccess' | 'InvalidInputError' | 'LeadStatusTransitionError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeLeadStatusSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['ChangeLeadStatusSuccess'] = ResolversParentTypes['ChangeLeadStatusSuccess']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateExperimentResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['CreateExperimentResult'] = ResolversParentTypes['CreateExperimentResult']> = {
  __resolveType?: TypeResolveFn<'CreateExperimentSuccess' | 'ExperimentNameTakenError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateExperimentSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['CreateExperimentSuccess'] = ResolversParentTypes['CreateExperimentSuccess']> = {
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateLeadResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['CreateLeadResult'] = ResolversParentTypes['CreateLeadResult']> = {
  __resolveType?: TypeResolveFn<'CreateLeadSuccess' | 'InvalidInputError' | 'TooManyLeadsError', ParentType, ContextType>;
};

export type CreateLeadSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['CreateLeadSuccess'] = ResolversParentTypes['CreateLeadSuccess']> = {
  isDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  leadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
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

export type ExperimentResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['Experiment'] = ResolversParentTypes['Experiment'], FederationReferenceType extends FederationReferenceTypes['Experiment'] = FederationReferenceTypes['Experiment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Experiment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hypothesis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRunning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExperimentStatus'], ParentType, ContextType>;
  targeting?: Resolver<ResolversTypes['ExperimentTargeting'], ParentType, ContextType>;
  trafficPercentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variantCounts?: Resolver<Maybe<Array<ResolversTypes['ExperimentVariantCount']>>, ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['ExperimentVariant']>, ParentType, ContextType>;
  winner?: Resolver<Maybe<ResolversTypes['ExperimentVariant']>, ParentType, ContextType>;
};

export type ExperimentAssignmentResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['ExperimentAssignment'] = ResolversParentTypes['ExperimentAssignment'], FederationReferenceType extends FederationReferenceTypes['ExperimentAssignment'] = FederationReferenceTypes['ExperimentAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExperimentAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  exposureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstExposureAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastExposureAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ExperimentVariant'], ParentType, ContextType>;
};

export type ExperimentConnectionResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['ExperimentConnection'] = ResolversParentTypes['ExperimentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExperimentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExperimentEdgeResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['ExperimentEdge'] = ResolversParentTypes['ExperimentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
};

export type ExperimentNameTakenErrorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['ExperimentNameTakenError'] = ResolversParentTypes['ExperimentNameTakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExperimentTargetingResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['ExperimentTargeting'] = ResolversParentTypes['ExperimentTargeting']> = {
  countries?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  deviceTypes?: Resolver<Maybe<Array<ResolversTypes['MarketingDeviceType']>>, ParentType, ContextType>;
  newVisitorsOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExperimentVariantResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['ExperimentVariant'] = ResolversParentTypes['ExperimentVariant']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isControl?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExperimentVariantCountResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['ExperimentVariantCount'] = ResolversParentTypes['ExperimentVariantCount']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exposures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ExperimentVariant'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeadResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead'], FederationReferenceType extends FederationReferenceTypes['Lead'] = FederationReferenceTypes['Lead']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lead']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attribution?: Resolver<ResolversTypes['LeadAttribution'], ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  convertedPartner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['MarketingEventConnection'], ParentType, ContextType, Partial<LeadEventsArgs>>;
  experimentAssignments?: Resolver<Array<ResolversTypes['ExperimentAssignment']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interactions?: Resolver<ResolversTypes['LeadInteractionConnection'], ParentType, ContextType, Partial<LeadInteractionsArgs>>;
  interestedFeatures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LeadSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeadStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['LeadVisitor']>, ParentType, ContextType>;
  whatsappAccounts?: Resolver<Array<ResolversTypes['WhatsAppAccount']>, ParentType, ContextType>;
};

export type LeadAttributionResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadAttribution'] = ResolversParentTypes['LeadAttribution']> = {
  landingPage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utmCampaign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utmContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utmMedium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utmSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utmTerm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type LeadEmailTakenErrorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadEmailTakenError'] = ResolversParentTypes['LeadEmailTakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadFunnelResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadFunnel'] = ResolversParentTypes['LeadFunnel']> = {
  contactedLeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conversionRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  convertedLeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lostLeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newLeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  qualifiedLeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifiedRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['LeadFunnelStep']>, ParentType, ContextType>;
};

export type LeadFunnelStepResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadFunnelStep'] = ResolversParentTypes['LeadFunnelStep']> = {
  conversionRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dropOffRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadInteractionResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadInteraction'] = ResolversParentTypes['LeadInteraction']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LeadInteractionOutcome']>, ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeadInteractionConnectionResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadInteractionConnection'] = ResolversParentTypes['LeadInteractionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadInteractionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadInteractionEdgeResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadInteractionEdge'] = ResolversParentTypes['LeadInteractionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadInteraction'], ParentType, ContextType>;
};

export type LeadStatusTransitionErrorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadStatusTransitionError'] = ResolversParentTypes['LeadStatusTransitionError']> = {
  allowed?: Resolver<Array<ResolversTypes['LeadStatus']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LeadStatus'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadVisitorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['LeadVisitor'] = ResolversParentTypes['LeadVisitor']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarketingEventResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['MarketingEvent'] = ResolversParentTypes['MarketingEvent']> = {
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceType?: Resolver<Maybe<ResolversTypes['MarketingDeviceType']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  os?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MarketingEventType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarketingEventConnectionResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['MarketingEventConnection'] = ResolversParentTypes['MarketingEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarketingEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketingEventEdgeResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['MarketingEventEdge'] = ResolversParentTypes['MarketingEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarketingEvent'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignExperiment?: Resolver<Maybe<ResolversTypes['AssignExperimentResult']>, ParentType, ContextType, RequireFields<MutationAssignExperimentArgs, 'input'>>;
  changeLeadStatus?: Resolver<Maybe<ResolversTypes['ChangeLeadStatusResult']>, ParentType, ContextType, RequireFields<MutationChangeLeadStatusArgs, 'input'>>;
  createExperiment?: Resolver<Maybe<ResolversTypes['CreateExperimentResult']>, ParentType, ContextType, RequireFields<MutationCreateExperimentArgs, 'input'>>;
  createLead?: Resolver<Maybe<ResolversTypes['CreateLeadResult']>, ParentType, ContextType, RequireFields<MutationCreateLeadArgs, 'input'>>;
  pauseExperiment?: Resolver<Maybe<ResolversTypes['PauseExperimentResult']>, ParentType, ContextType, RequireFields<MutationPauseExperimentArgs, 'input'>>;
  recordExperimentExposure?: Resolver<Maybe<ResolversTypes['RecordExperimentExposureResult']>, ParentType, ContextType, RequireFields<MutationRecordExperimentExposureArgs, 'input'>>;
  recordLeadInteraction?: Resolver<Maybe<ResolversTypes['RecordLeadInteractionResult']>, ParentType, ContextType, RequireFields<MutationRecordLeadInteractionArgs, 'input'>>;
  startExperiment?: Resolver<Maybe<ResolversTypes['StartExperimentResult']>, ParentType, ContextType, RequireFields<MutationStartExperimentArgs, 'input'>>;
  stopExperiment?: Resolver<Maybe<ResolversTypes['StopExperimentResult']>, ParentType, ContextType, RequireFields<MutationStopExperimentArgs, 'input'>>;
  trackEvents?: Resolver<Maybe<ResolversTypes['TrackEventsResult']>, ParentType, ContextType, RequireFields<MutationTrackEventsArgs, 'input'>>;
  updateLead?: Resolver<Maybe<ResolversTypes['UpdateLeadResult']>, ParentType, ContextType, RequireFields<MutationUpdateLeadArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'ExperimentNameTakenError' | 'InvalidInputError' | 'LeadEmailTakenError' | 'LeadStatusTransitionError' | 'NotFoundError' | 'TooManyAssignmentsError' | 'TooManyEventsError' | 'TooManyLeadsError', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseExperimentResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['PauseExperimentResult'] = ResolversParentTypes['PauseExperimentResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'PauseExperimentSuccess', ParentType, ContextType>;
};

export type PauseExperimentSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['PauseExperimentSuccess'] = ResolversParentTypes['PauseExperimentSuccess']> = {
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type QueryResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType, Partial<QueryExperimentArgs>>;
  experiments?: Resolver<Maybe<ResolversTypes['ExperimentConnection']>, ParentType, ContextType, Partial<QueryExperimentsArgs>>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<QueryLeadsArgs, 'orderBy'>>;
  marketingEvents?: Resolver<Maybe<ResolversTypes['MarketingEventConnection']>, ParentType, ContextType, Partial<QueryMarketingEventsArgs>>;
  whatsappAccount?: Resolver<Maybe<ResolversTypes['WhatsAppAccount']>, ParentType, ContextType, RequireFields<QueryWhatsappAccountArgs, 'id'>>;
};

export type RecordExperimentExposureResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['RecordExperimentExposureResult'] = ResolversParentTypes['RecordExperimentExposureResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RecordExperimentExposureSuccess' | 'TooManyEventsError', ParentType, ContextType>;
};

export type RecordExperimentExposureSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['RecordExperimentExposureSuccess'] = ResolversParentTypes['RecordExperimentExposureSuccess']> = {
  assignment?: Resolver<ResolversTypes['ExperimentAssignment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordLeadInteractionResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['RecordLeadInteractionResult'] = ResolversParentTypes['RecordLeadInteractionResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RecordLeadInteractionSuccess', ParentType, ContextType>;
};

export type RecordLeadInteractionSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['RecordLeadInteractionSuccess'] = ResolversParentTypes['RecordLeadInteractionSuccess']> = {
  interaction?: Resolver<ResolversTypes['LeadInteraction'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartExperimentResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['StartExperimentResult'] = ResolversParentTypes['StartExperimentResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'StartExperimentSuccess', ParentType, ContextType>;
};

export type StartExperimentSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['StartExperimentSuccess'] = ResolversParentTypes['StartExperimentSuccess']> = {
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopExperimentResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['StopExperimentResult'] = ResolversParentTypes['StopExperimentResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'StopExperimentSuccess', ParentType, ContextType>;
};

export type StopExperimentSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['StopExperimentSuccess'] = ResolversParentTypes['StopExperimentSuccess']> = {
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAssignmentsErrorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['TooManyAssignmentsError'] = ResolversParentTypes['TooManyAssignmentsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyEventsErrorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['TooManyEventsError'] = ResolversParentTypes['TooManyEventsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyLeadsErrorResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['TooManyLeadsError'] = ResolversParentTypes['TooManyLeadsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackEventsResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['TrackEventsResult'] = ResolversParentTypes['TrackEventsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'TooManyEventsError' | 'TrackEventsSuccess', ParentType, ContextType>;
};

export type TrackEventsSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['TrackEventsSuccess'] = ResolversParentTypes['TrackEventsSuccess']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UpdateLeadResultResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['UpdateLeadResult'] = ResolversParentTypes['UpdateLeadResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'LeadEmailTakenError' | 'NotFoundError' | 'UpdateLeadSuccess', ParentType, ContextType>;
};

export type UpdateLeadSuccessResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['UpdateLeadSuccess'] = ResolversParentTypes['UpdateLeadSuccess']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  experimentAssignments?: Resolver<Maybe<Array<ResolversTypes['ExperimentAssignment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VisibilityCheckLeadResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['VisibilityCheckLead'] = ResolversParentTypes['VisibilityCheckLead'], FederationReferenceType extends FederationReferenceTypes['VisibilityCheckLead'] = FederationReferenceTypes['VisibilityCheckLead']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisibilityCheckLead']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marketingLead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
};

export type WhatsAppAccountResolvers<ContextType = MarketingContext, ParentType extends ResolversParentTypes['WhatsAppAccount'] = ResolversParentTypes['WhatsAppAccount'], FederationReferenceType extends FederationReferenceTypes['WhatsAppAccount'] = FederationReferenceTypes['WhatsAppAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WhatsAppAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessAccountId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastMessageSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  messagesLimitDaily?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messagesSentToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
  phoneNumberId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verificationStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = MarketingContext> = {
  AssignExperimentResult?: AssignExperimentResultResolvers<ContextType>;
  AssignExperimentSuccess?: AssignExperimentSuccessResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BusinessPartner?: BusinessPartnerResolvers<ContextType>;
  ChangeLeadStatusResult?: ChangeLeadStatusResultResolvers<ContextType>;
  ChangeLeadStatusSuccess?: ChangeLeadStatusSuccessResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreateExperimentResult?: CreateExperimentResultResolvers<ContextType>;
  CreateExperimentSuccess?: CreateExperimentSuccessResolvers<ContextType>;
  CreateLeadResult?: CreateLeadResultResolvers<ContextType>;
  CreateLeadSuccess?: CreateLeadSuccessResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  Experiment?: ExperimentResolvers<ContextType>;
  ExperimentAssignment?: ExperimentAssignmentResolvers<ContextType>;
  ExperimentConnection?: ExperimentConnectionResolvers<ContextType>;
  ExperimentEdge?: ExperimentEdgeResolvers<ContextType>;
  ExperimentNameTakenError?: ExperimentNameTakenErrorResolvers<ContextType>;
  ExperimentTargeting?: ExperimentTargetingResolvers<ContextType>;
  ExperimentVariant?: ExperimentVariantResolvers<ContextType>;
  ExperimentVariantCount?: ExperimentVariantCountResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Lead?: LeadResolvers<ContextType>;
  LeadAttribution?: LeadAttributionResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadEmailTakenError?: LeadEmailTakenErrorResolvers<ContextType>;
  LeadFunnel?: LeadFunnelResolvers<ContextType>;
  LeadFunnelStep?: LeadFunnelStepResolvers<ContextType>;
  LeadInteraction?: LeadInteractionResolvers<ContextType>;
  LeadInteractionConnection?: LeadInteractionConnectionResolvers<ContextType>;
  LeadInteractionEdge?: LeadInteractionEdgeResolvers<ContextType>;
  LeadStatusTransitionError?: LeadStatusTransitionErrorResolvers<ContextType>;
  LeadVisitor?: LeadVisitorResolvers<ContextType>;
  MarketingEvent?: MarketingEventResolvers<ContextType>;
  MarketingEventConnection?: MarketingEventConnectionResolvers<ContextType>;
  MarketingEventEdge?: MarketingEventEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseExperimentResult?: PauseExperimentResultResolvers<ContextType>;
  PauseExperimentSuccess?: PauseExperimentSuccessResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RecordExperimentExposureResult?: RecordExperimentExposureResultResolvers<ContextType>;
  RecordExperimentExposureSuccess?: RecordExperimentExposureSuccessResolvers<ContextType>;
  RecordLeadInteractionResult?: RecordLeadInteractionResultResolvers<ContextType>;
  RecordLeadInteractionSuccess?: RecordLeadInteractionSuccessResolvers<ContextType>;
  StartExperimentResult?: StartExperimentResultResolvers<ContextType>;
  StartExperimentSuccess?: StartExperimentSuccessResolvers<ContextType>;
  StopExperimentResult?: StopExperimentResultResolvers<ContextType>;
  StopExperimentSuccess?: StopExperimentSuccessResolvers<ContextType>;
  TooManyAssignmentsError?: TooManyAssignmentsErrorResolvers<ContextType>;
  TooManyEventsError?: TooManyEventsErrorResolvers<ContextType>;
  TooManyLeadsError?: TooManyLeadsErrorResolvers<ContextType>;
  TrackEventsResult?: TrackEventsResultResolvers<ContextType>;
  TrackEventsSuccess?: TrackEventsSuccessResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  UpdateLeadResult?: UpdateLeadResultResolvers<ContextType>;
  UpdateLeadSuccess?: UpdateLeadSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VisibilityCheckLead?: VisibilityCheckLeadResolvers<ContextType>;
  WhatsAppAccount?: WhatsAppAccountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = MarketingContext> = {
  delivery?: DeliveryDirectiveResolver<any, any, ContextType>;
};
