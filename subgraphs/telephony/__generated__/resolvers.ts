import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppointmentMapper, AppointmentPhaseMapper, AppointmentConnectionMapper, VoucherBookingMapper } from '../appointments/appointment.mappers.js';
import type { CallMapper, CallConnectionMapper, CallStatsMapper, CustomerLinkMapper } from '../calls/call.mappers.js';
import type { CompanyMapper, BranchMapper, CompanyConnectionMapper, BusinessPartnerMapper } from '../companies/company.mappers.js';
import type { CustomerMapper, CustomerConnectionMapper } from '../customers/customer.mappers.js';
import type { IntegrationMapper, IntegrationCoverageMapper, IntegrationCoverageReportMapper } from '../integrations/integration.mappers.js';
import type { CompanyPhoneNumberMapper } from '../phone-numbers/phone-number.mappers.js';
import type { ServiceMapper, ServiceSegmentMapper, RestaurantMapper } from '../services/service.mappers.js';
import type { StaffMapper, UserMapper } from '../staff/staff.mappers.js';
import type { TelephonyContext } from '../context.js';
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

/** A number to register. */
export type AddPhoneNumberInput = {
  /** The branch that calls to it belong to; the whole company when left out. */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose number. */
  companyId: Scalars['ID']['input'];
  /** Whether it becomes the primary number. The first number of a company always does. */
  isPrimary?: InputMaybe<Scalars['Boolean']['input']>;
  /** What people call it; at most 255 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** As people write it, with or without country code; at most 60 characters. */
  number: Scalars['String']['input'];
  /** Who supplies the line. */
  provider?: InputMaybe<PhoneProvider>;
  /** What it is for; the company's hotline when left out. */
  type?: InputMaybe<CompanyPhoneNumberType>;
};

/** What became of `addPhoneNumber`. */
export type AddPhoneNumberResult = AddPhoneNumberSuccess | InvalidInputError | NotFoundError | PhoneNumberTakenError;

/** The number is registered and calls to it are accepted. */
export type AddPhoneNumberSuccess = {
  __typename?: 'AddPhoneNumberSuccess';
  /** The number as it is now. */
  phoneNumber: CompanyPhoneNumber;
};

/** What the analysis of a call found. */
export type AnalyzeCallInput = {
  /** The call. */
  call: ProviderCallInput;
  /** Name that the caller gave; at most 255 characters. Mere words of agreement (`ja`, `nein`) are no name. */
  callerName?: InputMaybe<Scalars['String']['input']>;
  /** Whether a machine answered. */
  inVoicemail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the caller got what they wanted. A call that led to an appointment stays successful. */
  isSuccessful?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mood of the caller. */
  sentiment?: InputMaybe<CallSentiment>;
  /** At most 10000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `analyzeCall`. */
export type AnalyzeCallResult = AnalyzeCallSuccess | InvalidInputError | UnroutableNumberError;

/** The call is stored. */
export type AnalyzeCallSuccess = {
  __typename?: 'AnalyzeCallSuccess';
  /** The call as it is now. */
  call: Call;
};

/** A customer has a time with a company. */
export type Appointment = {
  __typename?: 'Appointment';
  /** Where. */
  branch: Maybe<Branch>;
  /** The call in which it was booked; null when it was booked otherwise. */
  call: Maybe<Call>;
  /** Why it was cancelled, as far as somebody said. */
  cancellationReason: Maybe<Scalars['String']['output']>;
  /** When it was cancelled; null otherwise. */
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** With whom. */
  company: Maybe<Company>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** For whom. */
  customer: Maybe<Customer>;
  /** When it ends, without time kept free afterwards. */
  endsAt: Scalars['DateTime']['output'];
  /** Decimal number, for example `1`. */
  id: Scalars['ID']['output'];
  /** What the company shall know beforehand. */
  notes: Maybe<Scalars['String']['output']>;
  /** Times at which it occupies somebody or something, in order; one for a plain service. */
  phases: Array<AppointmentPhase>;
  /** The service's price when it was booked. */
  price: Maybe<Money>;
  /** What is done. */
  service: Maybe<Service>;
  /** How it came about. */
  source: AppointmentSource;
  /** With whom; null when they are no longer in the books or you may not see them. */
  staff: Maybe<Staff>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** What has become of it so far. */
  status: AppointmentStatus;
  /** IANA time zone in which it was agreed upon. */
  timezone: Scalars['String']['output'];
  /** When anything about it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of appointments. */
export type AppointmentConnection = {
  __typename?: 'AppointmentConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<AppointmentEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An appointment on a page. */
export type AppointmentEdge = {
  __typename?: 'AppointmentEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Appointment;
};

/** Which appointments. Conditions add up. */
export type AppointmentFilter = {
  /** Appointments that start in this stretch of time. */
  period?: InputMaybe<PeriodInput>;
  /** Appointments in one of these states; at most 8. */
  statuses?: InputMaybe<Array<AppointmentStatus>>;
};

/** A time at which an appointment occupies somebody or something. */
export type AppointmentPhase = {
  __typename?: 'AppointmentPhase';
  /** Start including the time kept free before. */
  blockedFrom: Scalars['DateTime']['output'];
  /** End including the time kept free after. */
  blockedUntil: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Key of the service's segment; null for phases that are no segments. */
  segmentKey: Maybe<Scalars['String']['output']>;
  /** Who is occupied; null where the phase needs nobody. */
  staff: Maybe<Staff>;
  /** False while something works by itself, for example while a colour sets. */
  staffRequired: Scalars['Boolean']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** What it is. */
  type: AppointmentPhaseType;
};

/** What a phase of an appointment is. */
export type AppointmentPhaseType =
  /** Work after something was left to itself. */
  | 'FINAL'
  /** Work before something is left to itself. */
  | 'INITIAL'
  /** Something works by itself; the staff is free. */
  | 'PROCESSING'
  /** A part of a service that consists of several. */
  | 'SEGMENT'
  /** The whole of a plain service. */
  | 'SINGLE';

/** Nobody who provides the service is free at this time, or not the one who was asked for. */
export type AppointmentSlotTakenError = MutationError & {
  __typename?: 'AppointmentSlotTakenError';
  /** `APPOINTMENT_SLOT_TAKEN` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** `startsAt`. */
  path: Array<Scalars['String']['output']>;
};

/** How an appointment came about. */
export type AppointmentSource =
  /** Entered by somebody of the company or an administrator. */
  | 'ADMIN'
  /** Booked through this interface by a service. */
  | 'API'
  /** Booked in the Cal.com calendar. */
  | 'CALCOM'
  /** Booked in a call. */
  | 'PHONE'
  /** Made by Kontor itself, for example by an import. */
  | 'SYSTEM';

/** What becomes of an appointment. */
export type AppointmentStatus =
  /** Will not take place; its time is free again. */
  | 'CANCELLED'
  /** Took place. */
  | 'COMPLETED'
  /** Agreed upon and confirmed. */
  | 'CONFIRMED'
  /** The customer is here. */
  | 'IN_PROGRESS'
  /** The customer did not come. */
  | 'NO_SHOW'
  /** Waits for confirmation. */
  | 'PENDING'
  /** Only on imported appointments: it was moved and takes place at the time it has now. */
  | 'RESCHEDULED'
  /** Agreed upon. */
  | 'SCHEDULED';

/** A booking. */
export type BookAppointmentInput = {
  /** Where; when left out the branch of the service, else of the call, else the company's only branch, else its main one. */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** The call in which it is booked. The same service and time booked twice in one call is one booking. */
  callId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  customerId: Scalars['ID']['input'];
  /**
   * Any text of at most 64 characters that the client makes up for this booking. Sent again with the same booking it gives
   * the first answer again and books nothing; sent with another booking it is refused as a conflict.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What is booked. It decides the company; everything else must belong to the same one. */
  serviceId: Scalars['ID']['input'];
  /** With whom; somebody who provides the service and is free when left out. */
  staffId?: InputMaybe<Scalars['ID']['input']>;
  /** When it shall begin. */
  startsAt: Scalars['DateTime']['input'];
  /** Booking of a voucher that this appointment fulfils. For administrators and services only. */
  voucherBookingId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `bookAppointment`. */
export type BookAppointmentResult = AppointmentSlotTakenError | BookAppointmentSuccess | BookingTimeError | ConflictError | CustomerBlockedError | DuplicateAppointmentError | InvalidInputError | NotFoundError | StaffCannotProvideServiceError;

/** The time is the customer's. */
export type BookAppointmentSuccess = {
  __typename?: 'BookAppointmentSuccess';
  /** The appointment as it is now. */
  appointment: Appointment;
};

/** The time lies too near, too far ahead or in the past. */
export type BookingTimeError = MutationError & {
  __typename?: 'BookingTimeError';
  /** `PAST_TIME`, `TOO_SOON` (less notice than the service asks for) or `TOO_FAR` (more than 90 days ahead). */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** `startsAt`. */
  path: Array<Scalars['String']['output']>;
};

/** A place where a company works: a shop, a practice, an office. */
export type Branch = {
  __typename?: 'Branch';
  /** Street and number. */
  address: Maybe<Scalars['String']['output']>;
  /** Opening hours by English weekday: `{"monday": [{"start": "09:00", "end": "18:00"}]}`. Null when unknown. */
  businessHours: Maybe<Scalars['JSON']['output']>;
  /** Town of the address. */
  city: Maybe<Scalars['String']['output']>;
  /** Whose branch. */
  company: Maybe<Company>;
  /** Country as written in the address; it also decides how telephone numbers without a country code are read. */
  country: Maybe<Scalars['String']['output']>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Address for messages to the branch. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** UUID. */
  id: Scalars['ID']['output'];
  /** False when the branch is closed for good. */
  isActive: Scalars['Boolean']['output'];
  /** The branch that gets what belongs to no branch; at most one per company. */
  isMain: Scalars['Boolean']['output'];
  /** Degrees north, WGS 84. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Number for people, not necessarily one that the telephone answers. */
  phone: Maybe<Scalars['String']['output']>;
  /** Postal code of the address. */
  postalCode: Maybe<Scalars['String']['output']>;
  /** Services that are offered here: those of the whole company and those of this branch. */
  services: Array<Service>;
  /** Short name for addresses, unique within the company. */
  slug: Maybe<Scalars['String']['output']>;
  /** People who work in this branch, in the order of the company. */
  staff: Array<Staff>;
  /** State or region. */
  state: Maybe<Scalars['String']['output']>;
  /** IANA time zone of the branch's clocks, for example `Europe/Berlin`. */
  timezone: Scalars['String']['output'];
  /** When anything about it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

export type BusinessPartner = {
  __typename?: 'BusinessPartner';
  /** The company that answers the partner's telephone; null when there is none or you may not see it. */
  company: Maybe<Company>;
  id: Scalars['ID']['output'];
};

/** One telephone call that the AI telephone answered or made. */
export type Call = {
  __typename?: 'Call';
  /** The first appointment that was booked in it. */
  appointment: Maybe<Appointment>;
  /** Whether an appointment was booked in it. */
  appointmentMade: Scalars['Boolean']['output'];
  /** The branch it belongs to; decided when the call begins and never changed. */
  branch: Maybe<Branch>;
  /** Name that the caller gave, not verified. */
  callerName: Maybe<Scalars['String']['output']>;
  /** Whose call. */
  company: Maybe<Company>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Who called or was called; null for an anonymous caller and for those who may not see the customer. */
  customer: Maybe<Customer>;
  /** How the call was matched to a customer. */
  customerLink: CustomerLink;
  /** Who called whom. */
  direction: CallDirection;
  /** The provider's word for why it ended, for example `user_hangup`. */
  disconnectionReason: Maybe<Scalars['String']['output']>;
  /** Whole seconds; null until it has ended. */
  durationSeconds: Maybe<Scalars['Int']['output']>;
  /** When it ended; null as long as it has not. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** As the provider tells it; `anonymous` where the caller hides it. */
  fromNumber: Scalars['String']['output'];
  /** Decimal number, for example `1`. */
  id: Scalars['ID']['output'];
  /** Nobody and nothing answered. Only incoming calls are missed. */
  isMissed: Scalars['Boolean']['output'];
  /** Whether the caller got what they wanted; null until analysed. A call that led to an appointment always did. */
  isSuccessful: Maybe<Scalars['Boolean']['output']>;
  /** When it began or, for a call that was never connected, when we heard of it. Calls are ordered by this. */
  occurredAt: Scalars['DateTime']['output'];
  /** How it went; null until that is known. */
  outcome: Maybe<CallOutcome>;
  /** The number of the company that was called or called from. */
  phoneNumber: Maybe<CompanyPhoneNumber>;
  /** Id that the telephone provider gave it. */
  providerCallId: Scalars['String']['output'];
  /** Where it can be listened to. */
  recordingUrl: Maybe<Scalars['URL']['output']>;
  /** Mood of the caller; null until analysed. */
  sentiment: Maybe<CallSentiment>;
  /** The member of staff whom it concerned. */
  staff: Maybe<Staff>;
  /** Null for a call that was never connected. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: CallStatus;
  /** What it was about, in a sentence or two. */
  summary: Maybe<Scalars['String']['output']>;
  /** As the provider tells it. */
  toNumber: Maybe<Scalars['String']['output']>;
  /** What was said, as text. */
  transcript: Maybe<Scalars['String']['output']>;
  /** When anything about it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of calls. */
export type CallConnection = {
  __typename?: 'CallConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<CallEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Who called whom. */
export type CallDirection =
  /** Somebody called the company. */
  | 'INBOUND'
  /** The company called somebody. */
  | 'OUTBOUND';

/** A call on a page. */
export type CallEdge = {
  __typename?: 'CallEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Call;
};

/** Which calls. Conditions add up. */
export type CallFilter = {
  /** Only calls to the company, or only calls from it. */
  direction?: InputMaybe<CallDirection>;
  /** Only missed calls, or only those that were not missed. */
  isMissed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Calls that occurred in this stretch of time. */
  period?: InputMaybe<PeriodInput>;
  /** Calls in one of these states; at most 5. */
  statuses?: InputMaybe<Array<CallStatus>>;
};

/** How a call went. */
export type CallOutcome =
  /** Hung up within ten seconds. */
  | 'ABANDONED'
  /** An appointment was booked. */
  | 'APPOINTMENT_BOOKED'
  /** An appointment was cancelled. */
  | 'APPOINTMENT_CANCELLED'
  /** An appointment was moved. */
  | 'APPOINTMENT_RESCHEDULED'
  /** Somebody shall call back. */
  | 'CALLBACK_REQUESTED'
  /** The caller asked something and was told. */
  | 'INFORMATION_ONLY'
  /** None of the others. */
  | 'OTHER'
  /** Not a call worth having. */
  | 'SPAM'
  /** Something broke. */
  | 'TECHNICAL_ISSUE'
  /** Handed over to a person. */
  | 'TRANSFERRED'
  /** A machine answered. */
  | 'VOICEMAIL';

/** Mood of a caller. */
export type CallSentiment =
  /** Annoyed or disappointed. */
  | 'NEGATIVE'
  /** Neither. */
  | 'NEUTRAL'
  /** Friendly or content. */
  | 'POSITIVE'
  /** The analysis could not tell. */
  | 'UNKNOWN';

/** Numbers about the calls of a stretch of time, by the moment at which they occurred. */
export type CallStats = {
  __typename?: 'CallStats';
  /** Answered of all calls to the company in percent, two decimals; null without such calls. */
  answerRate: Maybe<Scalars['Float']['output']>;
  /** Calls to the company that were answered. */
  answered: Scalars['Int']['output'];
  /** Appointments booked in these calls, whatever became of them. */
  appointmentsMade: Scalars['Int']['output'];
  /** Mean duration of the answered calls in seconds, one decimal; null without such calls. */
  averageDurationSeconds: Maybe<Scalars['Float']['output']>;
  /** Answered calls that led to an appointment, in percent of all answered calls, two decimals; null without such calls. */
  bookingConversion: Maybe<Scalars['Float']['output']>;
  /** Calls to the company. */
  inbound: Scalars['Int']['output'];
  /** Calls to the company that nobody and nothing answered. */
  missed: Scalars['Int']['output'];
  /** Calls from the company. */
  outbound: Scalars['Int']['output'];
  /** What the numbers are about. */
  period: Period;
  /** All calls. */
  total: Scalars['Int']['output'];
  /** Minutes of all calls together, two decimals. */
  totalMinutes: Scalars['Float']['output'];
};

/** How far a call has come. It only goes forward, whatever the order in which the provider's messages arrive. */
export type CallStatus =
  /** Over, with summary and mood. */
  | 'ANALYZED'
  /** Over. */
  | 'COMPLETED'
  /** Announced, but never connected. */
  | 'FAILED'
  /** Announced, not connected yet. */
  | 'INBOUND'
  /** Being spoken. */
  | 'ONGOING';

/** Which appointment to cancel. */
export type CancelAppointmentInput = {
  /** Id of the appointment. */
  appointmentId: Scalars['ID']['input'];
  /** Why; at most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `cancelAppointment`. */
export type CancelAppointmentResult = CancelAppointmentSuccess | ConflictError | InvalidInputError | NotFoundError;

/** The appointment is cancelled and its time free. */
export type CancelAppointmentSuccess = {
  __typename?: 'CancelAppointmentSuccess';
  /** The appointment as it is now. */
  appointment: Appointment;
};

/**
 * A business that has its calls answered by the AI telephone. It is the tenant of everything in this part of the graph:
 * whoever is not an administrator sees only companies that they work for or that their business partner owns.
 */
export type Company = {
  __typename?: 'Company';
  /** Appointments by their start, earliest first. Error: `FORBIDDEN` for services. */
  appointments: AppointmentConnection;
  /** Branches, the main branch first, then by name. */
  branches: Array<Branch>;
  /** Numbers about the calls of a stretch of time, of those calls that you may see. */
  callStats: CallStats;
  /**
   * Calls, newest first. A member of staff sees the calls they took, a branch manager those of the branch. Error:
   * `FORBIDDEN` for services.
   */
  calls: CallConnection;
  /** ISO 3166-1 alpha-2; telephone numbers without a country code are read as numbers of this country. */
  country: Scalars['String']['output'];
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /**
   * People who have called or booked, newest first. A member of staff sees the customers of their own appointments. Error:
   * `FORBIDDEN` for services.
   */
  customers: CustomerConnection;
  /** Language the telephone starts with, for example `de`. */
  defaultLanguage: Scalars['String']['output'];
  /** Decimal number, for example `1`. */
  id: Scalars['ID']['output'];
  /** Which of the integrations that a company needs are there. Null for those who may not see integrations. */
  integrationCoverage: Maybe<IntegrationCoverage>;
  /** Connections to other systems. Empty for those who may not see them. */
  integrations: Array<Integration>;
  /** False when the telephone has been switched off by hand; its calls are then not accepted. */
  isActive: Scalars['Boolean']['output'];
  /** Name under which the telephone answers. */
  name: Scalars['String']['output'];
  /**
   * Appointments that have not begun and will take place as far as is known, the next one first. Error: `FORBIDDEN` for
   * services.
   */
  nextAppointments: AppointmentConnection;
  /** The business partner whose company this is; null for a company that is no partner (yet). */
  partner: Maybe<BusinessPartner>;
  /** Telephone numbers under which the company is reached, the primary one first. Empty for those who may not see them. */
  phoneNumbers: Array<CompanyPhoneNumber>;
  /** What can be booked, in the order in which it is offered. */
  services: Array<Service>;
  /** Short name for addresses, unique. */
  slug: Maybe<Scalars['String']['output']>;
  /** People who work here, in the order of the company. Who works in a branch sees the people of that branch. */
  staff: Array<Staff>;
  /** Where the contract stands. */
  status: CompanyStatus;
  /** IANA time zone in which days of this company begin and end, for example `Europe/Berlin`. */
  timezone: Scalars['String']['output'];
  /** When anything about it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * A business that has its calls answered by the AI telephone. It is the tenant of everything in this part of the graph:
 * whoever is not an administrator sees only companies that they work for or that their business partner owns.
 */
export type CompanyAppointmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AppointmentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A business that has its calls answered by the AI telephone. It is the tenant of everything in this part of the graph:
 * whoever is not an administrator sees only companies that they work for or that their business partner owns.
 */
export type CompanyCallStatsArgs = {
  period: InputMaybe<PeriodInput>;
};


/**
 * A business that has its calls answered by the AI telephone. It is the tenant of everything in this part of the graph:
 * whoever is not an administrator sees only companies that they work for or that their business partner owns.
 */
export type CompanyCallsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CallFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A business that has its calls answered by the AI telephone. It is the tenant of everything in this part of the graph:
 * whoever is not an administrator sees only companies that they work for or that their business partner owns.
 */
export type CompanyCustomersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A business that has its calls answered by the AI telephone. It is the tenant of everything in this part of the graph:
 * whoever is not an administrator sees only companies that they work for or that their business partner owns.
 */
export type CompanyNextAppointmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of companies. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<CompanyEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A company on a page. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Company;
};

/** A telephone number under which a company is reached. What arrives there is the company's call. */
export type CompanyPhoneNumber = {
  __typename?: 'CompanyPhoneNumber';
  /** The branch that calls to this number belong to; null when it serves the whole company. */
  branch: Maybe<Branch>;
  /** Whose number. */
  company: Maybe<Company>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Calls to an inactive number are not accepted. */
  isActive: Scalars['Boolean']['output'];
  /** The number that the company shows to the world; at most one. */
  isPrimary: Scalars['Boolean']['output'];
  /** What people call it. */
  label: Maybe<Scalars['String']['output']>;
  /** The same in the one form in which numbers are compared; no two companies share one. */
  normalized: Maybe<Scalars['PhoneNumber']['output']>;
  /** As it was entered. */
  number: Scalars['String']['output'];
  /** Who supplies the line. */
  provider: Maybe<PhoneProvider>;
  /** Text messages can be sent from it. */
  smsEnabled: Scalars['Boolean']['output'];
  /** What the number is for. */
  type: CompanyPhoneNumberType;
  /** When anything about it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** WhatsApp messages can be sent from it. */
  whatsappEnabled: Scalars['Boolean']['output'];
};

/** What a company's number is for. */
export type CompanyPhoneNumberType =
  /** Reaches one person or desk. */
  | 'DIRECT'
  /** Reaches the company. */
  | 'HOTLINE';

/** Where a company's contract stands. */
export type CompanyStatus =
  /** Pays and is served. */
  | 'ACTIVE'
  /** Gone; kept for the books. */
  | 'ARCHIVED'
  /** Not served for now; calls are treated like those to an unknown number. */
  | 'SUSPENDED'
  /** Tries the telephone for free. */
  | 'TRIAL';

/** A call that is over. */
export type CompleteCallInput = {
  /** The call; without `endedAt` it ended now. */
  call: ProviderCallInput;
};

/** What became of `completeCall`. */
export type CompleteCallResult = CompleteCallSuccess | InvalidInputError | UnroutableNumberError;

/** The call is stored. */
export type CompleteCallSuccess = {
  __typename?: 'CompleteCallSuccess';
  /** The call as it is now. */
  call: Call;
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

/** A customer to enter. */
export type CreateCustomerInput = {
  /** The branch they belong to. */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose customer. */
  companyId: Scalars['ID']['input'];
  /** No two customers of a company share an address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** At most 255 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** `de`, `en` and so on; the company's language when left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** At most 255 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** At most 10000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** As people write it, with or without country code. No two customers of a company share a number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 of at most 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What became of `createCustomer`. */
export type CreateCustomerResult = CreateCustomerSuccess | CustomerExistsError | InvalidInputError | NotFoundError;

/** The customer is entered. */
export type CreateCustomerSuccess = {
  __typename?: 'CreateCustomerSuccess';
  /** The customer as they are now. */
  customer: Customer;
};

/** A connection to set up. */
export type CreateIntegrationInput = {
  /** Whose connection. */
  companyId: Scalars['ID']['input'];
  /**
   * Public settings. Cal.com: `event_type_id`, `team_slug`; Retell: `webhook_url`, `agent_id`; others: at most 20 texts,
   * numbers or yes/no values under names that do not speak of secrets.
   */
  config?: InputMaybe<Scalars['JSON']['input']>;
  /** Key or token of the other system, at most 10000 characters. It is stored encrypted and never shown again. */
  credentials?: InputMaybe<Scalars['String']['input']>;
  /** At most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Production when left out. A company has at most one integration per type and environment. */
  environment?: InputMaybe<IntegrationEnvironment>;
  /** At most 255 characters; the name of the type when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it connects to. */
  type: IntegrationType;
  /** Secret by which incoming webhooks are checked, at most 10000 characters. Stored like the credentials. */
  webhookSecret?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `createIntegration`. */
export type CreateIntegrationResult = CreateIntegrationSuccess | IntegrationExistsError | InvalidInputError | NotFoundError;

/** The connection is set up; it is pending until it has been tried. */
export type CreateIntegrationSuccess = {
  __typename?: 'CreateIntegrationSuccess';
  /** The connection as it is now. */
  integration: Integration;
};

/** Somebody who has called a company or booked with it. The same person at two companies is two customers. */
export type Customer = {
  __typename?: 'Customer';
  /** How many appointments were booked for them, cancelled ones included. */
  appointmentCount: Scalars['Int']['output'];
  /** Appointments of this customer by their start, earliest first. */
  appointments: AppointmentConnection;
  /** The branch they belong to, if any. */
  branch: Maybe<Branch>;
  /** How many calls they took part in. */
  callCount: Scalars['Int']['output'];
  /** Calls of this customer, newest first. */
  calls: CallConnection;
  /** How many of these were cancelled. */
  cancelledCount: Scalars['Int']['output'];
  /** Whose customer. */
  company: Maybe<Company>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Address for messages; no two customers of a company share one. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** Keyed hash of the normalised e-mail address, by which other parts of the graph find the same person. */
  emailHash: Maybe<Scalars['String']['output']>;
  /** Where it is known apart from the full name. */
  firstName: Maybe<Scalars['String']['output']>;
  /** Decimal number, for example `1`. */
  id: Scalars['ID']['output'];
  /** How well the person is known. */
  kind: CustomerKind;
  /** Language for messages, for example `de`. */
  language: Scalars['String']['output'];
  /** Start of the latest appointment that was booked for them. */
  lastAppointmentAt: Maybe<Scalars['DateTime']['output']>;
  /** When they last took part in a call. */
  lastCallAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it is known apart from the full name. */
  lastName: Maybe<Scalars['String']['output']>;
  /** A caller nobody knows yet is called `Unbekannt #` and the last four digits. */
  name: Scalars['String']['output'];
  /** To how many they did not come. */
  noShowCount: Scalars['Int']['output'];
  /** The company's own notes. */
  notes: Maybe<Scalars['String']['output']>;
  /** The number by which callers are recognised. */
  phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** Whether they may book. */
  status: CustomerStatus;
  /** The company's own words for them. */
  tags: Array<Scalars['String']['output']>;
  /** When anything about it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Somebody who has called a company or booked with it. The same person at two companies is two customers. */
export type CustomerAppointmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AppointmentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who has called a company or booked with it. The same person at two companies is two customers. */
export type CustomerCallsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CallFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** The customer may not book with this company. */
export type CustomerBlockedError = MutationError & {
  __typename?: 'CustomerBlockedError';
  /** `CUSTOMER_BLOCKED` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** `customerId`. */
  path: Array<Scalars['String']['output']>;
};

/** A page of customers. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The items of this page, each with its cursor. */
  edges: Array<CustomerEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A customer on a page. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** Pass as `after` or `before` to page from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Customer;
};

/** Another customer of the company has this e-mail address or telephone number. */
export type CustomerExistsError = MutationError & {
  __typename?: 'CustomerExistsError';
  /** `CUSTOMER_EXISTS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** `email` or `phone`. */
  path: Array<Scalars['String']['output']>;
};

/** How well a customer is known. */
export type CustomerKind =
  /** Has a name that somebody of the company entered or that came from a calendar. */
  | 'KNOWN'
  /** Only the number is known. */
  | 'UNKNOWN'
  /** Has confirmed who they are, for example by booking under their name. */
  | 'VERIFIED';

/** How a call was matched to a customer. */
export type CustomerLink = {
  __typename?: 'CustomerLink';
  /** 0 to 100; null where nothing was matched. */
  confidence: Maybe<Scalars['Float']['output']>;
  /** Null where nothing was matched. */
  method: Maybe<CustomerLinkMethod>;
  /** Whether the customer is known. */
  status: CustomerLinkStatus;
};

/** By what a call was matched to a customer. */
export type CustomerLinkMethod =
  /** What they said. */
  | 'AI_MATCH'
  /** The appointment that the call was about. */
  | 'APPOINTMENT_LINK'
  /** The customer was entered because of this call. */
  | 'AUTO_CREATED'
  /** A person said so. */
  | 'MANUAL_LINK'
  /** The name they gave. */
  | 'NAME_MATCH'
  /** Their number. */
  | 'PHONE_MATCH';

/** Whether the customer of a call is known. */
export type CustomerLinkStatus =
  /** The caller hid their number. */
  | 'ANONYMOUS'
  /** Matching broke off. */
  | 'FAILED'
  /** The customer is known. */
  | 'LINKED'
  /** Only a name was given. */
  | 'NAME_ONLY'
  /** A likely customer, to be confirmed by a person. */
  | 'PENDING_REVIEW'
  /** The number is none, so nobody could be found by it. */
  | 'UNLINKED';

/** Whether a customer may book. */
export type CustomerStatus =
  /** May book. */
  | 'ACTIVE'
  /** May not book. */
  | 'BLOCKED'
  /** Has not been heard of for long. */
  | 'INACTIVE'
  /** Has called, and nobody knows yet who it is. */
  | 'PENDING_VERIFICATION';

/** The customer has another appointment of this company at this time. */
export type DuplicateAppointmentError = MutationError & {
  __typename?: 'DuplicateAppointmentError';
  /** `DUPLICATE_APPOINTMENT` */
  code: Scalars['String']['output'];
  /** For people, in English; names the other appointment. */
  message: Scalars['String']['output'];
  /** `startsAt`. */
  path: Array<Scalars['String']['output']>;
};

/** A company's connection to another system. Its credentials can be set, never read. */
export type Integration = {
  __typename?: 'Integration';
  /** Whose connection. */
  company: Maybe<Company>;
  /** Public settings, for example `{"team_slug": "praxis"}` of Cal.com. Null for those who may only see the status. */
  config: Maybe<Scalars['JSON']['output']>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether credentials are stored. */
  credentialsConfigured: Scalars['Boolean']['output'];
  /** What it is for. */
  description: Maybe<Scalars['String']['output']>;
  /** Which of the provider's installations. */
  environment: IntegrationEnvironment;
  /** How many exchanges have failed. */
  errorCount: Scalars['Int']['output'];
  /** How well it works, from the score. */
  health: IntegrationHealth;
  /**
   * 0 to 100, as of now: 100 less 5 per error (30 at most), less 20 for an error within the hour, less 20 without a success
   * within the day, plus 10 for a success within the hour. 0 as long as nothing was ever tried.
   */
  healthScore: Scalars['Int']['output'];
  /** Decimal number, for example `1`. */
  id: Scalars['ID']['output'];
  /** False when it has been switched off by hand. */
  isActive: Scalars['Boolean']['output'];
  /** Null for those who may only see the status. */
  lastError: Maybe<Scalars['String']['output']>;
  /** When an exchange last failed. */
  lastErrorAt: Maybe<Scalars['DateTime']['output']>;
  /** When an exchange last succeeded. */
  lastSuccessAt: Maybe<Scalars['DateTime']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Where it stands. */
  status: IntegrationStatus;
  /** How many exchanges have succeeded. */
  successCount: Scalars['Int']['output'];
  /** What it connects to. */
  type: IntegrationType;
  /** When anything about it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether a secret for checking incoming webhooks is stored. */
  webhookSecretConfigured: Scalars['Boolean']['output'];
};

/** Which of the integrations that a company needs are there. Core integrations are Cal.com and Retell. */
export type IntegrationCoverage = {
  __typename?: 'IntegrationCoverage';
  /** At least one integration of any type, active or not. */
  hasAny: Scalars['Boolean']['output'];
  /** All core integrations are set up and active. */
  isComplete: Scalars['Boolean']['output'];
  /** Core integrations that are not set up. */
  missing: Array<IntegrationType>;
  /** Core integrations that are set up, in percent of all core integrations, two decimals. */
  percent: Scalars['Float']['output'];
  /** Core integrations that are set up, active or not. */
  present: Array<IntegrationType>;
};

/** How far all companies are connected. */
export type IntegrationCoverageReport = {
  __typename?: 'IntegrationCoverageReport';
  /** Companies there are. */
  companies: Scalars['Int']['output'];
  /** Companies with all core integrations active. */
  companiesComplete: Scalars['Int']['output'];
  /** Companies with at least one integration, active or not. */
  companiesWithIntegration: Scalars['Int']['output'];
  /** Core integrations that are not set up. */
  coreMissing: Scalars['Int']['output'];
  /** Core integrations there should be: two per company (Cal.com and Retell). */
  coreTarget: Scalars['Int']['output'];
  /** The same in percent of all companies, two decimals; 0 without companies. */
  coveragePercent: Scalars['Float']['output'];
  /** Integrations there should be at least: one per company. */
  minimumTarget: Scalars['Int']['output'];
};

/** Which of a provider's installations is meant. */
export type IntegrationEnvironment =
  /** The real one. */
  | 'PRODUCTION'
  /** For trying out. */
  | 'SANDBOX';

/** The company has an integration of this type and environment already. */
export type IntegrationExistsError = MutationError & {
  __typename?: 'IntegrationExistsError';
  /** `INTEGRATION_EXISTS` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** `type`. */
  path: Array<Scalars['String']['output']>;
};

/** How well a connection works. */
export type IntegrationHealth =
  /** Score 50 to 79. */
  | 'DEGRADED'
  /** Score 80 or more. */
  | 'HEALTHY'
  /** Score 1 to 49. */
  | 'UNHEALTHY'
  /** Score 0, or never tried. */
  | 'UNKNOWN';

/** Where a connection stands. */
export type IntegrationStatus =
  /** Works. */
  | 'ACTIVE'
  /** The last exchange failed. */
  | 'ERROR'
  /** Switched off. */
  | 'INACTIVE'
  /** Set up, but without credentials or not tried yet. */
  | 'PENDING'
  /** Switched off by us. */
  | 'SUSPENDED'
  /** An exchange is under way. */
  | 'SYNCING';

/** Systems that a company can be connected to. */
export type IntegrationType =
  /** Any other interface with a key. */
  | 'API'
  /** Calendar. Core: every company needs it. */
  | 'CALCOM'
  /** Bookkeeping. */
  | 'DATEV'
  /** Any other interface to which somebody signed in. */
  | 'OAUTH2'
  /** AI telephone. Core: every company needs it. */
  | 'RETELL'
  /** Somewhere that is told what happens. */
  | 'WEBHOOK'
  /** Messages. */
  | 'WHATSAPP';

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
  /**
   * Registers a number under which a company is reached. The first number of a company becomes its primary one.
   * For owners of the company and administrators. Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  addPhoneNumber: Maybe<AddPhoneNumberResult>;
  /**
   * Tells what the analysis of a call found. May come before `completeCall`, which then fills in what is missing.
   * For services with the scope `telephony:webhook` and administrators. Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  analyzeCall: Maybe<AnalyzeCallResult>;
  /**
   * Books a service for a customer. Two bookings never share somebody's time, however close together they come.
   * For owners, managers and receptionists of the company, for members of staff with themselves, for administrators and
   * for services with the scope `telephony:webhook`. Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  bookAppointment: Maybe<BookAppointmentResult>;
  /**
   * Cancels an appointment and frees its time.
   * For the same people as `bookAppointment`. Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  cancelAppointment: Maybe<CancelAppointmentResult>;
  /**
   * Tells that a call is over. May come before `recordCall` and creates the call then.
   * For services with the scope `telephony:webhook` and administrators. Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  completeCall: Maybe<CompleteCallResult>;
  /**
   * Enters a customer of a company. For owners, managers and receptionists of the company and administrators.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  createCustomer: Maybe<CreateCustomerResult>;
  /**
   * Sets up a connection to another system. For owners of the company and administrators.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  createIntegration: Maybe<CreateIntegrationResult>;
  /**
   * Tells that a call is announced or has begun. The company is found by its number, the customer by theirs; an unknown
   * caller becomes a new customer. Telling twice changes nothing.
   * For services with the scope `telephony:webhook` and administrators. Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  recordCall: Maybe<RecordCallResult>;
  /**
   * Makes a number the one that its company shows to the world; the former one stays as a further number.
   * For owners of the company and administrators. Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  setPrimaryPhoneNumber: Maybe<SetPrimaryPhoneNumberResult>;
  /**
   * Changes what is known about a customer: fields left out stay, null empties.
   * For owners, managers and receptionists of the company and administrators. Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  updateCustomer: Maybe<UpdateCustomerResult>;
  /**
   * Changes a connection: fields left out stay. For owners of the company and administrators.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  updateIntegration: Maybe<UpdateIntegrationResult>;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationAddPhoneNumberArgs = {
  input: AddPhoneNumberInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationAnalyzeCallArgs = {
  input: AnalyzeCallInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCompleteCallArgs = {
  input: CompleteCallInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationCreateIntegrationArgs = {
  input: CreateIntegrationInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationRecordCallArgs = {
  input: RecordCallInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationSetPrimaryPhoneNumberArgs = {
  input: SetPrimaryPhoneNumberInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};


/** What can be done. Every field takes one `input` and answers a success or the failure that was to be expected. */
export type MutationUpdateIntegrationArgs = {
  input: UpdateIntegrationInput;
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

/** The number is registered already, for this company or another. */
export type PhoneNumberTakenError = MutationError & {
  __typename?: 'PhoneNumberTakenError';
  /** `PHONE_NUMBER_TAKEN` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** `number`. */
  path: Array<Scalars['String']['output']>;
};

/** Who supplies a line. */
export type PhoneProvider =
  /** Somebody else. */
  | 'OTHER'
  /** Retell AI, the provider of the voice agent. */
  | 'RETELL'
  /** The company's own telephone system. */
  | 'SIP'
  /** Twilio. */
  | 'TWILIO';

/**
 * A call as the telephone provider describes it in its messages. Every message repeats what is known by then, so that any
 * of them may be the first that arrives.
 */
export type ProviderCallInput = {
  /** The provider's id of the voice agent; at most 255 characters. */
  agentId?: InputMaybe<Scalars['String']['input']>;
  /** Version of the voice agent. */
  agentVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who called whom. It decides which of the two numbers is the company's. */
  direction: CallDirection;
  /** The provider's word for why it ended, for example `user_hangup`; at most 255 characters. */
  disconnectionReason?: InputMaybe<Scalars['String']['input']>;
  /** Milliseconds from connection to end, less than a day; left out or 0 for a call that was never connected. */
  durationMs?: InputMaybe<Scalars['Int']['input']>;
  /** When it ended. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** `anonymous` where the caller hides it; at most 50 characters. */
  fromNumber: Scalars['String']['input'];
  /** The provider's id of the call; at most 255 characters. */
  providerCallId: Scalars['String']['input'];
  /** Where it can be listened to; at most 2000 characters. */
  recordingUrl?: InputMaybe<Scalars['URL']['input']>;
  /** When it was connected; left out while it is only announced, and for calls that were never connected. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 50 characters. */
  toNumber: Scalars['String']['input'];
  /** What was said; at most 200000 characters. */
  transcript?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type Query = {
  __typename?: 'Query';
  /**
   * An appointment; null when there is none or you may not see it.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN` for services.
   */
  appointment: Maybe<Appointment>;
  /**
   * The appointments that you may see by their start, earliest first.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN` for services and for a company that is not yours, `BAD_USER_INPUT` for a
   * contradictory filter.
   */
  appointments: Maybe<AppointmentConnection>;
  /**
   * A call; null when there is none or you may not see it.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN` for services.
   */
  call: Maybe<Call>;
  /**
   * The calls that you may see, newest first.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN` for services and for a company that is not yours, `BAD_USER_INPUT` for a
   * contradictory filter.
   */
  calls: Maybe<CallConnection>;
  /**
   * All companies for administrators, otherwise those that you work for or own; in the order in which they joined.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN` for services.
   */
  companies: Maybe<CompanyConnection>;
  /**
   * A company; null when there is none or you may not see it.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN` for services.
   */
  company: Maybe<Company>;
  /**
   * A customer; null when there is none or you may not see it.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN` for services.
   */
  customer: Maybe<Customer>;
  /**
   * The customers that you may see, newest first.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN` for services and for a company that is not yours.
   */
  customers: Maybe<CustomerConnection>;
  /**
   * How far all companies are connected. For administrators.
   * Errors: `UNAUTHENTICATED`, `FORBIDDEN`.
   */
  integrationCoverageReport: Maybe<IntegrationCoverageReport>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryAppointmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  companyId: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<AppointmentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryCallsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  companyId: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<CallFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryCompaniesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of all systems together. A field is null where there is nothing, or nothing for you. */
export type QueryCustomersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  companyId: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A call that is announced or has begun. */
export type RecordCallInput = {
  /** The call; without `startedAt` it is only announced. */
  call: ProviderCallInput;
};

/** What became of `recordCall`. */
export type RecordCallResult = InvalidInputError | RecordCallSuccess | UnroutableNumberError;

/** The call is stored. */
export type RecordCallSuccess = {
  __typename?: 'RecordCallSuccess';
  /** The call as it is now. */
  call: Call;
};

export type Restaurant = {
  __typename?: 'Restaurant';
  /** Services that can be booked by telephone, in the order in which they are offered; empty when the company is not yours. */
  bookableServices: Maybe<Array<Service>>;
  id: Scalars['ID']['output'];
  partner: Maybe<BusinessPartner>;
};

/** Something that a company offers and that can be booked. */
export type Service = {
  __typename?: 'Service';
  /** The branch that offers it; null when the whole company does. */
  branch: Maybe<Branch>;
  /** Minutes kept free after. */
  bufferAfterMinutes: Scalars['Int']['output'];
  /** Minutes kept free before. */
  bufferBeforeMinutes: Scalars['Int']['output'];
  /** Group under which it is offered. */
  category: Maybe<Scalars['String']['output']>;
  /** Who offers it. */
  company: Maybe<Company>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** What customers should know about it. */
  description: Maybe<Scalars['String']['output']>;
  /** Name for customers, where it differs. */
  displayName: Maybe<Scalars['String']['output']>;
  /** Minutes, 5 to 480, without the buffers. */
  durationMinutes: Scalars['Int']['output'];
  /** Decimal number, for example `1`. */
  id: Scalars['ID']['output'];
  /** Whether it can be booked. */
  isActive: Scalars['Boolean']['output'];
  /** What is booked when a caller names no service; at most one per company. */
  isDefault: Scalars['Boolean']['output'];
  /** Takes place by video or telephone. */
  isOnline: Scalars['Boolean']['output'];
  /** How many minutes ahead it must be booked. */
  minimumBookingNoticeMinutes: Scalars['Int']['output'];
  /** What the company calls it. */
  name: Scalars['String']['output'];
  /** What it costs, VAT included. */
  price: Money;
  /** A booking waits for somebody to confirm it. */
  requiresConfirmation: Scalars['Boolean']['output'];
  /** Consists of several parts with pauses between them, in this order; null for a plain service. */
  segments: Maybe<Array<ServiceSegment>>;
  /** People who provide it, the primary one first. */
  staff: Array<Staff>;
  /** When anything about it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One part of a service that consists of several. */
export type ServiceSegment = {
  __typename?: 'ServiceSegment';
  /** Minutes it takes at least. */
  durationMinutes: Scalars['Int']['output'];
  /** Minutes of pause after it, at least; 0 after the last. */
  gapAfterMinutes: Scalars['Int']['output'];
  /** Short name, unique within the service. */
  key: Scalars['String']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
};

/** Which number becomes the primary one. */
export type SetPrimaryPhoneNumberInput = {
  /** Id of the number. */
  phoneNumberId: Scalars['ID']['input'];
};

/** What became of `setPrimaryPhoneNumber`. */
export type SetPrimaryPhoneNumberResult = ConflictError | NotFoundError | SetPrimaryPhoneNumberSuccess;

/** The number is the primary one now; making the primary number primary again changes nothing. */
export type SetPrimaryPhoneNumberSuccess = {
  __typename?: 'SetPrimaryPhoneNumberSuccess';
  /** The number as it is now. */
  phoneNumber: CompanyPhoneNumber;
};

/** Somebody who works for a company: takes appointments, manages a branch, owns the company. */
export type Staff = {
  __typename?: 'Staff';
  /** Where they work; null when in the whole company. */
  branch: Maybe<Branch>;
  /** Whom they work for. */
  company: Maybe<Company>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Address at work. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** UUID. */
  id: Scalars['ID']['output'];
  /** False when they no longer work here. */
  isActive: Scalars['Boolean']['output'];
  /** Whether appointments can be booked with them. */
  isBookable: Scalars['Boolean']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** Number at work, as it was entered. */
  phone: Maybe<Scalars['String']['output']>;
  /** What it says on their door, for example `Masseurin`. */
  position: Maybe<Scalars['String']['output']>;
  /** What they may do in the company. */
  role: StaffRole;
  /** Services that they provide, in the order in which they are offered. */
  services: Array<Service>;
  /** Free words for what they can do. */
  skills: Array<Scalars['String']['output']>;
  /** When anything about it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The account that belongs to this person; null until they have been invited and accepted. */
  user: Maybe<User>;
};

/** The member of staff who was asked for does not provide the service, takes no appointments or works elsewhere. */
export type StaffCannotProvideServiceError = MutationError & {
  __typename?: 'StaffCannotProvideServiceError';
  /** `STAFF_CANNOT_PROVIDE_SERVICE` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** `staffId`. */
  path: Array<Scalars['String']['output']>;
};

/** What somebody may do in a company. */
export type StaffRole =
  /** Sees and changes what belongs to their branch, or to the company when they have no branch. */
  | 'MANAGER'
  /** Everything, in the whole company. */
  | 'OWNER'
  /** Books for anybody in their branch. */
  | 'RECEPTIONIST'
  /** Sees and changes their own appointments. */
  | 'STAFF';

/** No served company has this number, so nothing was stored. */
export type UnroutableNumberError = MutationError & {
  __typename?: 'UnroutableNumberError';
  /** `UNROUTABLE_NUMBER`, or `COMPANY_INACTIVE` when the number belongs to a company that is not served. */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** `call`, then `toNumber` of an incoming call, `fromNumber` of an outgoing one. */
  path: Array<Scalars['String']['output']>;
};

/** What to change about a customer. */
export type UpdateCustomerInput = {
  /** The branch they belong to. */
  branchId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the customer. */
  customerId: Scalars['ID']['input'];
  /** No two customers of a company share an address. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** At most 255 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** `de`, `en` and so on; cannot be emptied. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** At most 255 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters; cannot be emptied. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 10000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** As people write it, with or without country code. No two customers of a company share a number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Cannot be emptied. */
  status?: InputMaybe<CustomerStatus>;
  /** At most 20 of at most 50 characters; replaces all tags, null removes them. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What became of `updateCustomer`. */
export type UpdateCustomerResult = CustomerExistsError | InvalidInputError | NotFoundError | UpdateCustomerSuccess;

/** The customer as it is now. */
export type UpdateCustomerSuccess = {
  __typename?: 'UpdateCustomerSuccess';
  /** The customer as they are now. */
  customer: Customer;
};

/** What to change about a connection. */
export type UpdateIntegrationInput = {
  /** Replaces all public settings; see `CreateIntegrationInput.config`. */
  config?: InputMaybe<Scalars['JSON']['input']>;
  /** Replaces the stored key or token; null removes it. */
  credentials?: InputMaybe<Scalars['String']['input']>;
  /** At most 2000 characters; null empties it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Id of the integration. */
  integrationId: Scalars['ID']['input'];
  /** Switches the connection on or off. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 255 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Replaces the stored secret; null removes it. */
  webhookSecret?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `updateIntegration`. */
export type UpdateIntegrationResult = InvalidInputError | NotFoundError | UpdateIntegrationSuccess;

/** The connection as it is now. */
export type UpdateIntegrationSuccess = {
  __typename?: 'UpdateIntegrationSuccess';
  /** The connection as it is now. */
  integration: Integration;
};

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
  /** The highest post that this person holds in a company; null when there is none or you may not see it. */
  staffMember: Maybe<Staff>;
  /** The posts that this person holds in companies, as far as you may see them, the highest first. */
  staffMemberships: Maybe<Array<Staff>>;
};

export type VoucherBooking = {
  __typename?: 'VoucherBooking';
  /** The appointment that fulfils the booking, where it came out of a call; null when there is none or you may not see it. */
  appointment: Maybe<Appointment>;
  id: Scalars['ID']['output'];
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
  Appointment: Appointment;
  Branch: Branch;
  BusinessPartner: BusinessPartner;
  Call: Call;
  Company: Company;
  CompanyPhoneNumber: CompanyPhoneNumber;
  Customer: Customer;
  Integration: Integration;
  Restaurant: Restaurant;
  Service: Service;
  Staff: Staff;
  User: User;
  VoucherBooking: VoucherBooking;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  Branch:
    ( { __typename: 'Branch' }
    & GraphQLRecursivePick<FederationTypes['Branch'], {"id":true}> );
  BusinessPartner:
    ( { __typename: 'BusinessPartner' }
    & GraphQLRecursivePick<FederationTypes['BusinessPartner'], {"id":true}> );
  Call:
    ( { __typename: 'Call' }
    & GraphQLRecursivePick<FederationTypes['Call'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  CompanyPhoneNumber:
    ( { __typename: 'CompanyPhoneNumber' }
    & GraphQLRecursivePick<FederationTypes['CompanyPhoneNumber'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Integration:
    ( { __typename: 'Integration' }
    & GraphQLRecursivePick<FederationTypes['Integration'], {"id":true}> );
  Restaurant:
    ( { __typename: 'Restaurant' }
    & GraphQLRecursivePick<FederationTypes['Restaurant'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Restaurant'], {"partner":{"id":true}}> ) );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
  Staff:
    ( { __typename: 'Staff' }
    & GraphQLRecursivePick<FederationTypes['Staff'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  VoucherBooking:
    ( { __typename: 'VoucherBooking' }
    & GraphQLRecursivePick<FederationTypes['VoucherBooking'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddPhoneNumberResult:
    | ( Omit<AddPhoneNumberSuccess, 'phoneNumber'> & { phoneNumber: _RefType['CompanyPhoneNumber'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( PhoneNumberTakenError )
  ;
  AnalyzeCallResult:
    | ( Omit<AnalyzeCallSuccess, 'call'> & { call: _RefType['Call'] } )
    | ( InvalidInputError )
    | ( UnroutableNumberError )
  ;
  BookAppointmentResult:
    | ( AppointmentSlotTakenError )
    | ( Omit<BookAppointmentSuccess, 'appointment'> & { appointment: _RefType['Appointment'] } )
    | ( BookingTimeError )
    | ( ConflictError )
    | ( CustomerBlockedError )
    | ( DuplicateAppointmentError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( StaffCannotProvideServiceError )
  ;
  CancelAppointmentResult:
    | ( Omit<CancelAppointmentSuccess, 'appointment'> & { appointment: _RefType['Appointment'] } )
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CompleteCallResult:
    | ( Omit<CompleteCallSuccess, 'call'> & { call: _RefType['Call'] } )
    | ( InvalidInputError )
    | ( UnroutableNumberError )
  ;
  CreateCustomerResult:
    | ( Omit<CreateCustomerSuccess, 'customer'> & { customer: _RefType['Customer'] } )
    | ( CustomerExistsError )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreateIntegrationResult:
    | ( Omit<CreateIntegrationSuccess, 'integration'> & { integration: _RefType['Integration'] } )
    | ( IntegrationExistsError )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  RecordCallResult:
    | ( InvalidInputError )
    | ( Omit<RecordCallSuccess, 'call'> & { call: _RefType['Call'] } )
    | ( UnroutableNumberError )
  ;
  SetPrimaryPhoneNumberResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<SetPrimaryPhoneNumberSuccess, 'phoneNumber'> & { phoneNumber: _RefType['CompanyPhoneNumber'] } )
  ;
  UpdateCustomerResult:
    | ( CustomerExistsError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<UpdateCustomerSuccess, 'customer'> & { customer: _RefType['Customer'] } )
  ;
  UpdateIntegrationResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<UpdateIntegrationSuccess, 'integration'> & { integration: _RefType['Integration'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MutationError:
    | ( AppointmentSlotTakenError )
    | ( BookingTimeError )
    | ( ConflictError )
    | ( CustomerBlockedError )
    | ( CustomerExistsError )
    | ( DuplicateAppointmentError )
    | ( IntegrationExistsError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( PhoneNumberTakenError )
    | ( StaffCannotProvideServiceError )
    | ( UnroutableNumberError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddPhoneNumberInput: AddPhoneNumberInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddPhoneNumberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddPhoneNumberResult']>;
  AddPhoneNumberSuccess: ResolverTypeWrapper<Omit<AddPhoneNumberSuccess, 'phoneNumber'> & { phoneNumber: ResolversTypes['CompanyPhoneNumber'] }>;
  AnalyzeCallInput: AnalyzeCallInput;
  AnalyzeCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnalyzeCallResult']>;
  AnalyzeCallSuccess: ResolverTypeWrapper<Omit<AnalyzeCallSuccess, 'call'> & { call: ResolversTypes['Call'] }>;
  Appointment: ResolverTypeWrapper<AppointmentMapper>;
  AppointmentConnection: ResolverTypeWrapper<AppointmentConnectionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  AppointmentFilter: AppointmentFilter;
  AppointmentPhase: ResolverTypeWrapper<AppointmentPhaseMapper>;
  AppointmentPhaseType: AppointmentPhaseType;
  AppointmentSlotTakenError: ResolverTypeWrapper<AppointmentSlotTakenError>;
  AppointmentSource: AppointmentSource;
  AppointmentStatus: AppointmentStatus;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookAppointmentResult']>;
  BookAppointmentSuccess: ResolverTypeWrapper<Omit<BookAppointmentSuccess, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  BookingTimeError: ResolverTypeWrapper<BookingTimeError>;
  Branch: ResolverTypeWrapper<BranchMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BusinessPartner: ResolverTypeWrapper<BusinessPartnerMapper>;
  Call: ResolverTypeWrapper<CallMapper>;
  CallConnection: ResolverTypeWrapper<CallConnectionMapper>;
  CallDirection: CallDirection;
  CallEdge: ResolverTypeWrapper<Omit<CallEdge, 'node'> & { node: ResolversTypes['Call'] }>;
  CallFilter: CallFilter;
  CallOutcome: CallOutcome;
  CallSentiment: CallSentiment;
  CallStats: ResolverTypeWrapper<CallStatsMapper>;
  CallStatus: CallStatus;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelAppointmentResult']>;
  CancelAppointmentSuccess: ResolverTypeWrapper<Omit<CancelAppointmentSuccess, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  Company: ResolverTypeWrapper<CompanyMapper>;
  CompanyConnection: ResolverTypeWrapper<CompanyConnectionMapper>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyPhoneNumber: ResolverTypeWrapper<CompanyPhoneNumberMapper>;
  CompanyPhoneNumberType: CompanyPhoneNumberType;
  CompanyStatus: CompanyStatus;
  CompleteCallInput: CompleteCallInput;
  CompleteCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteCallResult']>;
  CompleteCallSuccess: ResolverTypeWrapper<Omit<CompleteCallSuccess, 'call'> & { call: ResolversTypes['Call'] }>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCustomerResult']>;
  CreateCustomerSuccess: ResolverTypeWrapper<Omit<CreateCustomerSuccess, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  CreateIntegrationInput: CreateIntegrationInput;
  CreateIntegrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateIntegrationResult']>;
  CreateIntegrationSuccess: ResolverTypeWrapper<Omit<CreateIntegrationSuccess, 'integration'> & { integration: ResolversTypes['Integration'] }>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerBlockedError: ResolverTypeWrapper<CustomerBlockedError>;
  CustomerConnection: ResolverTypeWrapper<CustomerConnectionMapper>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerExistsError: ResolverTypeWrapper<CustomerExistsError>;
  CustomerKind: CustomerKind;
  CustomerLink: ResolverTypeWrapper<CustomerLinkMapper>;
  CustomerLinkMethod: CustomerLinkMethod;
  CustomerLinkStatus: CustomerLinkStatus;
  CustomerStatus: CustomerStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DuplicateAppointmentError: ResolverTypeWrapper<DuplicateAppointmentError>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Integration: ResolverTypeWrapper<IntegrationMapper>;
  IntegrationCoverage: ResolverTypeWrapper<IntegrationCoverageMapper>;
  IntegrationCoverageReport: ResolverTypeWrapper<IntegrationCoverageReportMapper>;
  IntegrationEnvironment: IntegrationEnvironment;
  IntegrationExistsError: ResolverTypeWrapper<IntegrationExistsError>;
  IntegrationHealth: IntegrationHealth;
  IntegrationStatus: IntegrationStatus;
  IntegrationType: IntegrationType;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationError']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PhoneNumberTakenError: ResolverTypeWrapper<PhoneNumberTakenError>;
  PhoneProvider: PhoneProvider;
  ProviderCallInput: ProviderCallInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCallInput: RecordCallInput;
  RecordCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCallResult']>;
  RecordCallSuccess: ResolverTypeWrapper<Omit<RecordCallSuccess, 'call'> & { call: ResolversTypes['Call'] }>;
  Restaurant: ResolverTypeWrapper<RestaurantMapper>;
  Service: ResolverTypeWrapper<ServiceMapper>;
  ServiceSegment: ResolverTypeWrapper<ServiceSegmentMapper>;
  SetPrimaryPhoneNumberInput: SetPrimaryPhoneNumberInput;
  SetPrimaryPhoneNumberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPrimaryPhoneNumberResult']>;
  SetPrimaryPhoneNumberSuccess: ResolverTypeWrapper<Omit<SetPrimaryPhoneNumberSuccess, 'phoneNumber'> & { phoneNumber: ResolversTypes['CompanyPhoneNumber'] }>;
  Staff: ResolverTypeWrapper<StaffMapper>;
  StaffCannotProvideServiceError: ResolverTypeWrapper<StaffCannotProvideServiceError>;
  StaffRole: StaffRole;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnroutableNumberError: ResolverTypeWrapper<UnroutableNumberError>;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCustomerResult']>;
  UpdateCustomerSuccess: ResolverTypeWrapper<Omit<UpdateCustomerSuccess, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  UpdateIntegrationInput: UpdateIntegrationInput;
  UpdateIntegrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateIntegrationResult']>;
  UpdateIntegrationSuccess: ResolverTypeWrapper<Omit<UpdateIntegrationSuccess, 'integration'> & { integration: ResolversTypes['Integration'] }>;
  User: ResolverTypeWrapper<UserMapper>;
  VoucherBooking: ResolverTypeWrapper<VoucherBookingMapper>;
  delivery__Scope: Delivery__Scope;
  delivery__WhenBehind: Delivery__WhenBehind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddPhoneNumberInput: AddPhoneNumberInput;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddPhoneNumberResult: ResolversUnionTypes<ResolversParentTypes>['AddPhoneNumberResult'];
  AddPhoneNumberSuccess: Omit<AddPhoneNumberSuccess, 'phoneNumber'> & { phoneNumber: ResolversParentTypes['CompanyPhoneNumber'] };
  AnalyzeCallInput: AnalyzeCallInput;
  AnalyzeCallResult: ResolversUnionTypes<ResolversParentTypes>['AnalyzeCallResult'];
  AnalyzeCallSuccess: Omit<AnalyzeCallSuccess, 'call'> & { call: ResolversParentTypes['Call'] };
  Appointment: AppointmentMapper;
  AppointmentConnection: AppointmentConnectionMapper;
  Int: Scalars['Int']['output'];
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  AppointmentFilter: AppointmentFilter;
  AppointmentPhase: AppointmentPhaseMapper;
  AppointmentSlotTakenError: AppointmentSlotTakenError;
  BigInt: Scalars['BigInt']['output'];
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['BookAppointmentResult'];
  BookAppointmentSuccess: Omit<BookAppointmentSuccess, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  BookingTimeError: BookingTimeError;
  Branch: BranchMapper;
  Float: Scalars['Float']['output'];
  BusinessPartner: BusinessPartnerMapper;
  Call: CallMapper;
  CallConnection: CallConnectionMapper;
  CallEdge: Omit<CallEdge, 'node'> & { node: ResolversParentTypes['Call'] };
  CallFilter: CallFilter;
  CallStats: CallStatsMapper;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['CancelAppointmentResult'];
  CancelAppointmentSuccess: Omit<CancelAppointmentSuccess, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  Company: CompanyMapper;
  CompanyConnection: CompanyConnectionMapper;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyPhoneNumber: CompanyPhoneNumberMapper;
  CompleteCallInput: CompleteCallInput;
  CompleteCallResult: ResolversUnionTypes<ResolversParentTypes>['CompleteCallResult'];
  CompleteCallSuccess: Omit<CompleteCallSuccess, 'call'> & { call: ResolversParentTypes['Call'] };
  ConflictError: ConflictError;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerResult: ResolversUnionTypes<ResolversParentTypes>['CreateCustomerResult'];
  CreateCustomerSuccess: Omit<CreateCustomerSuccess, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  CreateIntegrationInput: CreateIntegrationInput;
  CreateIntegrationResult: ResolversUnionTypes<ResolversParentTypes>['CreateIntegrationResult'];
  CreateIntegrationSuccess: Omit<CreateIntegrationSuccess, 'integration'> & { integration: ResolversParentTypes['Integration'] };
  Customer: CustomerMapper;
  CustomerBlockedError: CustomerBlockedError;
  CustomerConnection: CustomerConnectionMapper;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerExistsError: CustomerExistsError;
  CustomerLink: CustomerLinkMapper;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DuplicateAppointmentError: DuplicateAppointmentError;
  EmailAddress: Scalars['EmailAddress']['output'];
  Integration: IntegrationMapper;
  IntegrationCoverage: IntegrationCoverageMapper;
  IntegrationCoverageReport: IntegrationCoverageReportMapper;
  IntegrationExistsError: IntegrationExistsError;
  InvalidInputError: InvalidInputError;
  JSON: Scalars['JSON']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MutationError: ResolversInterfaceTypes<ResolversParentTypes>['MutationError'];
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  Period: Period;
  PeriodInput: PeriodInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PhoneNumberTakenError: PhoneNumberTakenError;
  ProviderCallInput: ProviderCallInput;
  Query: Record<PropertyKey, never>;
  RecordCallInput: RecordCallInput;
  RecordCallResult: ResolversUnionTypes<ResolversParentTypes>['RecordCallResult'];
  RecordCallSuccess: Omit<RecordCallSuccess, 'call'> & { call: ResolversParentTypes['Call'] };
  Restaurant: RestaurantMapper;
  Service: ServiceMapper;
  ServiceSegment: ServiceSegmentMapper;
  SetPrimaryPhoneNumberInput: SetPrimaryPhoneNumberInput;
  SetPrimaryPhoneNumberResult: ResolversUnionTypes<ResolversParentTypes>['SetPrimaryPhoneNumberResult'];
  SetPrimaryPhoneNumberSuccess: Omit<SetPrimaryPhoneNumberSuccess, 'phoneNumber'> & { phoneNumber: ResolversParentTypes['CompanyPhoneNumber'] };
  Staff: StaffMapper;
  StaffCannotProvideServiceError: StaffCannotProvideServiceError;
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  UnroutableNumberError: UnroutableNumberError;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerResult: ResolversUnionTypes<ResolversParentTypes>['UpdateCustomerResult'];
  UpdateCustomerSuccess: Omit<UpdateCustomerSuccess, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  UpdateIntegrationInput: UpdateIntegrationInput;
  UpdateIntegrationResult: ResolversUnionTypes<ResolversParentTypes>['UpdateIntegrationResult'];
  UpdateIntegrationSuccess: Omit<UpdateIntegrationSuccess, 'integration'> & { integration: ResolversParentTypes['Integration'] };
  User: UserMapper;
  VoucherBooking: VoucherBookingMapper;
  String: Scalars['String']['output'];
};

export type DeliveryDirectiveArgs = {
  admission: Maybe<Scalars['String']['input']>;
  cursor: Maybe<Scalars['String']['input']>;
  key: Maybe<Scalars['String']['input']>;
  scope?: Delivery__Scope;
  whenBehind?: Delivery__WhenBehind;
};

export type DeliveryDirectiveResolver<Result, Parent, ContextType = TelephonyContext, Args = DeliveryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddPhoneNumberResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['AddPhoneNumberResult'] = ResolversParentTypes['AddPhoneNumberResult']> = {
  __resolveType?: TypeResolveFn<'AddPhoneNumberSuccess' | 'InvalidInputError' | 'NotFoundError' | 'PhoneNumberTakenError', ParentType, ContextType>;
};

export type AddPhoneNumberSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['AddPhoneNumberSuccess'] = ResolversParentTypes['AddPhoneNumberSuccess']> = {
  phoneNumber?: Resolver<ResolversTypes['CompanyPhoneNumber'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalyzeCallResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['AnalyzeCallResult'] = ResolversParentTypes['AnalyzeCallResult']> = {
  __resolveType?: TypeResolveFn<'AnalyzeCallSuccess' | 'InvalidInputError' | 'UnroutableNumberError', ParentType, ContextType>;
};

export type AnalyzeCallSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['AnalyzeCallSuccess'] = ResolversParentTypes['AnalyzeCallSuccess']> = {
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['AppointmentPhase']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AppointmentSource'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type AppointmentPhaseResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['AppointmentPhase'] = ResolversParentTypes['AppointmentPhase']> = {
  blockedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  blockedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  segmentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  staffRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AppointmentPhaseType'], ParentType, ContextType>;
};

export type AppointmentSlotTakenErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['AppointmentSlotTakenError'] = ResolversParentTypes['AppointmentSlotTakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BookAppointmentResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['BookAppointmentResult'] = ResolversParentTypes['BookAppointmentResult']> = {
  __resolveType?: TypeResolveFn<'AppointmentSlotTakenError' | 'BookAppointmentSuccess' | 'BookingTimeError' | 'ConflictError' | 'CustomerBlockedError' | 'DuplicateAppointmentError' | 'InvalidInputError' | 'NotFoundError' | 'StaffCannotProvideServiceError', ParentType, ContextType>;
};

export type BookAppointmentSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['BookAppointmentSuccess'] = ResolversParentTypes['BookAppointmentSuccess']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingTimeErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['BookingTimeError'] = ResolversParentTypes['BookingTimeError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BranchResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch'], FederationReferenceType extends FederationReferenceTypes['Branch'] = FederationReferenceTypes['Branch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Branch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessHours?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Array<ResolversTypes['Staff']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BusinessPartnerResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['BusinessPartner'] = ResolversParentTypes['BusinessPartner'], FederationReferenceType extends FederationReferenceTypes['BusinessPartner'] = FederationReferenceTypes['BusinessPartner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessPartner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call'], FederationReferenceType extends FederationReferenceTypes['Call'] = FederationReferenceTypes['Call']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Call']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  appointmentMade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  callerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerLink?: Resolver<ResolversTypes['CustomerLink'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['CallDirection'], ParentType, ContextType>;
  disconnectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fromNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMissed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSuccessful?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CallOutcome']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['CompanyPhoneNumber']>, ParentType, ContextType>;
  providerCallId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordingUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  sentiment?: Resolver<Maybe<ResolversTypes['CallSentiment']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CallStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transcript?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CallConnectionResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CallConnection'] = ResolversParentTypes['CallConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CallEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallEdgeResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CallEdge'] = ResolversParentTypes['CallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
};

export type CallStatsResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CallStats'] = ResolversParentTypes['CallStats']> = {
  answerRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appointmentsMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageDurationSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bookingConversion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inbound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outbound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CancelAppointmentResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CancelAppointmentResult'] = ResolversParentTypes['CancelAppointmentResult']> = {
  __resolveType?: TypeResolveFn<'CancelAppointmentSuccess' | 'ConflictError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelAppointmentSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CancelAppointmentSuccess'] = ResolversParentTypes['CancelAppointmentSuccess']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<CompanyAppointmentsArgs>>;
  branches?: Resolver<Array<ResolversTypes['Branch']>, ParentType, ContextType>;
  callStats?: Resolver<ResolversTypes['CallStats'], ParentType, ContextType, Partial<CompanyCallStatsArgs>>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, Partial<CompanyCallsArgs>>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<CompanyCustomersArgs>>;
  defaultLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integrationCoverage?: Resolver<Maybe<ResolversTypes['IntegrationCoverage']>, ParentType, ContextType>;
  integrations?: Resolver<Array<ResolversTypes['Integration']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAppointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<CompanyNextAppointmentsArgs>>;
  partner?: Resolver<Maybe<ResolversTypes['BusinessPartner']>, ParentType, ContextType>;
  phoneNumbers?: Resolver<Array<ResolversTypes['CompanyPhoneNumber']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Array<ResolversTypes['Staff']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompanyStatus'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompanyPhoneNumberResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CompanyPhoneNumber'] = ResolversParentTypes['CompanyPhoneNumber'], FederationReferenceType extends FederationReferenceTypes['CompanyPhoneNumber'] = FederationReferenceTypes['CompanyPhoneNumber']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompanyPhoneNumber']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  normalized?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['PhoneProvider']>, ParentType, ContextType>;
  smsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CompanyPhoneNumberType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  whatsappEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompleteCallResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CompleteCallResult'] = ResolversParentTypes['CompleteCallResult']> = {
  __resolveType?: TypeResolveFn<'CompleteCallSuccess' | 'InvalidInputError' | 'UnroutableNumberError', ParentType, ContextType>;
};

export type CompleteCallSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CompleteCallSuccess'] = ResolversParentTypes['CompleteCallSuccess']> = {
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCustomerResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CreateCustomerResult'] = ResolversParentTypes['CreateCustomerResult']> = {
  __resolveType?: TypeResolveFn<'CreateCustomerSuccess' | 'CustomerExistsError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateCustomerSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CreateCustomerSuccess'] = ResolversParentTypes['CreateCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateIntegrationResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CreateIntegrationResult'] = ResolversParentTypes['CreateIntegrationResult']> = {
  __resolveType?: TypeResolveFn<'CreateIntegrationSuccess' | 'IntegrationExistsError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateIntegrationSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CreateIntegrationSuccess'] = ResolversParentTypes['CreateIntegrationSuccess']> = {
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<CustomerAppointmentsArgs>>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, Partial<CustomerCallsArgs>>;
  cancelledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  emailHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomerKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastAppointmentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastCallAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noShowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomerBlockedErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CustomerBlockedError'] = ResolversParentTypes['CustomerBlockedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerExistsErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CustomerExistsError'] = ResolversParentTypes['CustomerExistsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerLinkResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['CustomerLink'] = ResolversParentTypes['CustomerLink']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['CustomerLinkMethod']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerLinkStatus'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DuplicateAppointmentErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['DuplicateAppointmentError'] = ResolversParentTypes['DuplicateAppointmentError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type IntegrationResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Integration'] = ResolversParentTypes['Integration'], FederationReferenceType extends FederationReferenceTypes['Integration'] = FederationReferenceTypes['Integration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Integration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  config?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credentialsConfigured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['IntegrationEnvironment'], ParentType, ContextType>;
  errorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  health?: Resolver<ResolversTypes['IntegrationHealth'], ParentType, ContextType>;
  healthScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSuccessAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IntegrationStatus'], ParentType, ContextType>;
  successCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IntegrationType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  webhookSecretConfigured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IntegrationCoverageResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['IntegrationCoverage'] = ResolversParentTypes['IntegrationCoverage']> = {
  hasAny?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['IntegrationType']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  present?: Resolver<Array<ResolversTypes['IntegrationType']>, ParentType, ContextType>;
};

export type IntegrationCoverageReportResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['IntegrationCoverageReport'] = ResolversParentTypes['IntegrationCoverageReport']> = {
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companiesComplete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companiesWithIntegration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coreMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coreTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coveragePercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minimumTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegrationExistsErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['IntegrationExistsError'] = ResolversParentTypes['IntegrationExistsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addPhoneNumber?: Resolver<Maybe<ResolversTypes['AddPhoneNumberResult']>, ParentType, ContextType, RequireFields<MutationAddPhoneNumberArgs, 'input'>>;
  analyzeCall?: Resolver<Maybe<ResolversTypes['AnalyzeCallResult']>, ParentType, ContextType, RequireFields<MutationAnalyzeCallArgs, 'input'>>;
  bookAppointment?: Resolver<Maybe<ResolversTypes['BookAppointmentResult']>, ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  cancelAppointment?: Resolver<Maybe<ResolversTypes['CancelAppointmentResult']>, ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  completeCall?: Resolver<Maybe<ResolversTypes['CompleteCallResult']>, ParentType, ContextType, RequireFields<MutationCompleteCallArgs, 'input'>>;
  createCustomer?: Resolver<Maybe<ResolversTypes['CreateCustomerResult']>, ParentType, ContextType, RequireFields<MutationCreateCustomerArgs, 'input'>>;
  createIntegration?: Resolver<Maybe<ResolversTypes['CreateIntegrationResult']>, ParentType, ContextType, RequireFields<MutationCreateIntegrationArgs, 'input'>>;
  recordCall?: Resolver<Maybe<ResolversTypes['RecordCallResult']>, ParentType, ContextType, RequireFields<MutationRecordCallArgs, 'input'>>;
  setPrimaryPhoneNumber?: Resolver<Maybe<ResolversTypes['SetPrimaryPhoneNumberResult']>, ParentType, ContextType, RequireFields<MutationSetPrimaryPhoneNumberArgs, 'input'>>;
  updateCustomer?: Resolver<Maybe<ResolversTypes['UpdateCustomerResult']>, ParentType, ContextType, RequireFields<MutationUpdateCustomerArgs, 'input'>>;
  updateIntegration?: Resolver<Maybe<ResolversTypes['UpdateIntegrationResult']>, ParentType, ContextType, RequireFields<MutationUpdateIntegrationArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  __resolveType?: TypeResolveFn<'AppointmentSlotTakenError' | 'BookingTimeError' | 'ConflictError' | 'CustomerBlockedError' | 'CustomerExistsError' | 'DuplicateAppointmentError' | 'IntegrationExistsError' | 'InvalidInputError' | 'NotFoundError' | 'PhoneNumberTakenError' | 'StaffCannotProvideServiceError' | 'UnroutableNumberError', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PhoneNumberTakenErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['PhoneNumberTakenError'] = ResolversParentTypes['PhoneNumberTakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, Partial<QueryAppointmentsArgs>>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, Partial<QueryCallsArgs>>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, Partial<QueryCustomersArgs>>;
  integrationCoverageReport?: Resolver<Maybe<ResolversTypes['IntegrationCoverageReport']>, ParentType, ContextType>;
};

export type RecordCallResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['RecordCallResult'] = ResolversParentTypes['RecordCallResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'RecordCallSuccess' | 'UnroutableNumberError', ParentType, ContextType>;
};

export type RecordCallSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['RecordCallSuccess'] = ResolversParentTypes['RecordCallSuccess']> = {
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestaurantResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Restaurant'] = ResolversParentTypes['Restaurant'], FederationReferenceType extends FederationReferenceTypes['Restaurant'] = FederationReferenceTypes['Restaurant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Restaurant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookableServices?: Resolver<Maybe<Array<ResolversTypes['Service']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  bufferAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bufferBeforeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOnline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumBookingNoticeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  requiresConfirmation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  segments?: Resolver<Maybe<Array<ResolversTypes['ServiceSegment']>>, ParentType, ContextType>;
  staff?: Resolver<Array<ResolversTypes['Staff']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceSegmentResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['ServiceSegment'] = ResolversParentTypes['ServiceSegment']> = {
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetPrimaryPhoneNumberResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['SetPrimaryPhoneNumberResult'] = ResolversParentTypes['SetPrimaryPhoneNumberResult']> = {
  __resolveType?: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'SetPrimaryPhoneNumberSuccess', ParentType, ContextType>;
};

export type SetPrimaryPhoneNumberSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['SetPrimaryPhoneNumberSuccess'] = ResolversParentTypes['SetPrimaryPhoneNumberSuccess']> = {
  phoneNumber?: Resolver<ResolversTypes['CompanyPhoneNumber'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff'], FederationReferenceType extends FederationReferenceTypes['Staff'] = FederationReferenceTypes['Staff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Staff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isBookable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type StaffCannotProvideServiceErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['StaffCannotProvideServiceError'] = ResolversParentTypes['StaffCannotProvideServiceError']> = {
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

export type UnroutableNumberErrorResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['UnroutableNumberError'] = ResolversParentTypes['UnroutableNumberError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCustomerResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['UpdateCustomerResult'] = ResolversParentTypes['UpdateCustomerResult']> = {
  __resolveType?: TypeResolveFn<'CustomerExistsError' | 'InvalidInputError' | 'NotFoundError' | 'UpdateCustomerSuccess', ParentType, ContextType>;
};

export type UpdateCustomerSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['UpdateCustomerSuccess'] = ResolversParentTypes['UpdateCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateIntegrationResultResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['UpdateIntegrationResult'] = ResolversParentTypes['UpdateIntegrationResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'UpdateIntegrationSuccess', ParentType, ContextType>;
};

export type UpdateIntegrationSuccessResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['UpdateIntegrationSuccess'] = ResolversParentTypes['UpdateIntegrationSuccess']> = {
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  staffMemberships?: Resolver<Maybe<Array<ResolversTypes['Staff']>>, ParentType, ContextType>;
};

export type VoucherBookingResolvers<ContextType = TelephonyContext, ParentType extends ResolversParentTypes['VoucherBooking'] = ResolversParentTypes['VoucherBooking'], FederationReferenceType extends FederationReferenceTypes['VoucherBooking'] = FederationReferenceTypes['VoucherBooking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VoucherBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = TelephonyContext> = {
  AddPhoneNumberResult?: AddPhoneNumberResultResolvers<ContextType>;
  AddPhoneNumberSuccess?: AddPhoneNumberSuccessResolvers<ContextType>;
  AnalyzeCallResult?: AnalyzeCallResultResolvers<ContextType>;
  AnalyzeCallSuccess?: AnalyzeCallSuccessResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentPhase?: AppointmentPhaseResolvers<ContextType>;
  AppointmentSlotTakenError?: AppointmentSlotTakenErrorResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BookAppointmentResult?: BookAppointmentResultResolvers<ContextType>;
  BookAppointmentSuccess?: BookAppointmentSuccessResolvers<ContextType>;
  BookingTimeError?: BookingTimeErrorResolvers<ContextType>;
  Branch?: BranchResolvers<ContextType>;
  BusinessPartner?: BusinessPartnerResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallConnection?: CallConnectionResolvers<ContextType>;
  CallEdge?: CallEdgeResolvers<ContextType>;
  CallStats?: CallStatsResolvers<ContextType>;
  CancelAppointmentResult?: CancelAppointmentResultResolvers<ContextType>;
  CancelAppointmentSuccess?: CancelAppointmentSuccessResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyPhoneNumber?: CompanyPhoneNumberResolvers<ContextType>;
  CompleteCallResult?: CompleteCallResultResolvers<ContextType>;
  CompleteCallSuccess?: CompleteCallSuccessResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreateCustomerResult?: CreateCustomerResultResolvers<ContextType>;
  CreateCustomerSuccess?: CreateCustomerSuccessResolvers<ContextType>;
  CreateIntegrationResult?: CreateIntegrationResultResolvers<ContextType>;
  CreateIntegrationSuccess?: CreateIntegrationSuccessResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerBlockedError?: CustomerBlockedErrorResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerExistsError?: CustomerExistsErrorResolvers<ContextType>;
  CustomerLink?: CustomerLinkResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DuplicateAppointmentError?: DuplicateAppointmentErrorResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Integration?: IntegrationResolvers<ContextType>;
  IntegrationCoverage?: IntegrationCoverageResolvers<ContextType>;
  IntegrationCoverageReport?: IntegrationCoverageReportResolvers<ContextType>;
  IntegrationExistsError?: IntegrationExistsErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PhoneNumberTakenError?: PhoneNumberTakenErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCallResult?: RecordCallResultResolvers<ContextType>;
  RecordCallSuccess?: RecordCallSuccessResolvers<ContextType>;
  Restaurant?: RestaurantResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceSegment?: ServiceSegmentResolvers<ContextType>;
  SetPrimaryPhoneNumberResult?: SetPrimaryPhoneNumberResultResolvers<ContextType>;
  SetPrimaryPhoneNumberSuccess?: SetPrimaryPhoneNumberSuccessResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  StaffCannotProvideServiceError?: StaffCannotProvideServiceErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  UnroutableNumberError?: UnroutableNumberErrorResolvers<ContextType>;
  UpdateCustomerResult?: UpdateCustomerResultResolvers<ContextType>;
  UpdateCustomerSuccess?: UpdateCustomerSuccessResolvers<ContextType>;
  UpdateIntegrationResult?: UpdateIntegrationResultResolvers<ContextType>;
  UpdateIntegrationSuccess?: UpdateIntegrationSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VoucherBooking?: VoucherBookingResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = TelephonyContext> = {
  delivery?: DeliveryDirectiveResolver<any, any, ContextType>;
};
