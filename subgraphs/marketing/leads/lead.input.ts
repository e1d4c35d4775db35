import type { Viewer } from '../../../platform/identity/viewer.js';
import { atMost, fault, foreignId, notNull, text, texts, type Given } from '../../../platform/input/rules.js';
import { may } from '../access/scopes.js';
import { countryCode, statedAddress } from '../visitors/visitor.rules.js';
import type { LeadSource } from './lead-source.js';
import type { Lead } from './lead.entity.js';
import { normalisedEmail, normalisedPhone, withInitialCapitals } from './lead.normalisation.js';

export interface NewLead {
  readonly email: string;
  readonly phoneNumber?: Given<string>;
  readonly companyName?: Given<string>;
  readonly firstName?: Given<string>;
  readonly lastName?: Given<string>;
  readonly source: LeadSource;
  readonly notes?: Given<string>;
  readonly interestedFeatures?: readonly string[] | undefined;
  readonly partnerId?: Given<string>;
  readonly utmSource?: Given<string>;
  readonly utmMedium?: Given<string>;
  readonly utmCampaign?: Given<string>;
  readonly utmContent?: Given<string>;
  readonly utmTerm?: Given<string>;
  readonly referrer?: Given<string>;
  readonly landingPage?: Given<string>;
  readonly userAgent?: Given<string>;
  readonly ipAddress?: Given<string>;
  readonly countryCode?: Given<string>;
  readonly region?: Given<string>;
  readonly city?: Given<string>;
}

export interface LeadChanges {
  readonly email?: Given<string>;
  readonly phoneNumber?: Given<string>;
  readonly companyName?: Given<string>;
  readonly firstName?: Given<string>;
  readonly lastName?: Given<string>;
  readonly source?: Given<LeadSource>;
  readonly notes?: Given<string>;
  readonly interestedFeatures?: Given<readonly string[]>;
  readonly partnerId?: Given<string>;
}

type LeadColumns = Omit<
  Lead,
  'id' | 'emailHash' | 'status' | 'convertedPartnerId' | 'createdAt' | 'updatedAt' | 'deletedAt'
>;

/** The columns of a new lead. @throws InvalidInput */
export function readNewLead(viewer: Viewer, input: NewLead): LeadColumns {
  // A form of the public must not make up a company of one letter; who enters leads by hand may know one.
  const companyMin = may(viewer, 'leads:write') ? 1 : 2;
  return {
    email: emailAddress(input.email),
    phoneNumber: phoneNumber(input.phoneNumber) ?? null,
    companyName: text(input.companyName, 'companyName', 255, { min: companyMin }) ?? null,
    firstName: personName(input.firstName, 'firstName') ?? null,
    lastName: personName(input.lastName, 'lastName') ?? null,
    source: input.source,
    notes: atMost(input.notes, 'notes', 10_000) ?? null,
    interestedFeatures: features(input.interestedFeatures ?? []),
    partnerId: foreignId(input.partnerId, 'partnerId') ?? null,
    utmSource: atMost(input.utmSource, 'utmSource', 100) ?? null,
    utmMedium: atMost(input.utmMedium, 'utmMedium', 100) ?? null,
    utmCampaign: atMost(input.utmCampaign, 'utmCampaign', 100) ?? null,
    utmContent: atMost(input.utmContent, 'utmContent', 100) ?? null,
    utmTerm: atMost(input.utmTerm, 'utmTerm', 100) ?? null,
    referrer: atMost(input.referrer, 'referrer', 2_000) ?? null,
    landingPage: atMost(input.landingPage, 'landingPage', 2_000) ?? null,
    userAgent: atMost(input.userAgent, 'userAgent', 1_000) ?? null,
    ipAddress: statedAddress(viewer, 'leads:write', input.ipAddress, 'ipAddress'),
    countryCode: countryCode(input.countryCode, 'countryCode'),
    region: atMost(input.region, 'region', 100) ?? null,
    city: atMost(input.city, 'city', 100) ?? null,
  };
}

/** The columns that a correction changes; `undefined` where it does not. @throws InvalidInput */
export function readLeadChanges(input: LeadChanges): Partial<LeadColumns> {
  const email = notNull(input.email, 'email');
  const interestedFeatures = notNull(input.interestedFeatures, 'interestedFeatures');
  const source = notNull(input.source, 'source');
  return withoutUndefined({
    email: email === undefined ? undefined : emailAddress(email),
    phoneNumber: phoneNumber(input.phoneNumber),
    companyName: text(input.companyName, 'companyName', 255),
    firstName: personName(input.firstName, 'firstName'),
    lastName: personName(input.lastName, 'lastName'),
    source,
    notes: atMost(input.notes, 'notes', 10_000),
    interestedFeatures: interestedFeatures === undefined ? undefined : features(interestedFeatures),
    partnerId: foreignId(input.partnerId, 'partnerId'),
  });
}

function withoutUndefined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** The labels of the domain as in the scalar `EmailAddress`, by which the address goes out again. */
const EMAIL = /^[a-z0-9._%+-]+@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z]{2,63}$/;

function emailAddress(value: string): string {
  const email = atMost(normalisedEmail(value), 'email', 254);
  if (!EMAIL.test(email)) throw fault('This is not an e-mail address.', 'email');
  return email;
}

function phoneNumber<G extends Given<string>>(value: G): string | Extract<G, null | undefined> {
  if (typeof value !== 'string') return value as Extract<G, null | undefined>;
  const phone = normalisedPhone(value);
  if (!/^[+]?[0-9]{7,20}$/.test(phone) || phone.length > 20) {
    throw fault('A telephone number has 7 to 20 digits, with an optional leading +.', 'phoneNumber');
  }
  return phone;
}

function personName<G extends Given<string>>(value: G, path: string): string | Extract<G, null | undefined> {
  if (typeof value !== 'string') return value as Extract<G, null | undefined>;
  // Capitals first: a few letters grow by it, and the column has an end.
  return text(withInitialCapitals(value), path, 100);
}

function features(values: readonly string[]): string[] {
  return texts(values, 'interestedFeatures', { maxItems: 50 });
}
