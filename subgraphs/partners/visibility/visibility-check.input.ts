import { emailAddress, fault, phoneNumber, text, texts } from '../../../platform/input/rules.js';
import type { TextLanguage } from '../users/profile.entity.js';
import type { VisibilityCheckLead } from './visibility-check-lead.entity.js';

export interface VisibilityCheckRequest {
  readonly businessName: string;
  readonly location: string;
  readonly email?: string | null;
  readonly mainCategory?: string | null;
  readonly subCategory?: string | null;
  readonly tags?: readonly string[] | null;
  readonly website?: string | null;
  readonly phoneNumber?: string | null;
  readonly facebookHandle?: string | null;
  readonly instagramHandle?: string | null;
  readonly competitorUrls?: readonly string[] | null;
  readonly language?: TextLanguage;
  readonly gdprConsent?: boolean;
  readonly marketingConsent?: boolean;
  readonly utmSource?: string | null;
  readonly utmMedium?: string | null;
  readonly utmCampaign?: string | null;
}

/** The columns to write. @throws InvalidInput */
export function visibilityCheckColumns(request: VisibilityCheckRequest) {
  const email = emailAddress(request.email ?? null, 'email');
  if (email !== null && !request.gdprConsent) {
    throw fault('An e-mail address may only be stored with consent.', 'gdprConsent');
  }
  const optional = (field: OptionalText, max: number): string | null => text(request[field] ?? null, field, max);
  return {
    businessName: text(request.businessName, 'businessName', 200),
    location: text(request.location, 'location', 200),
    email,
    mainCategory: optional('mainCategory', 100),
    subCategory: optional('subCategory', 100),
    tags: texts(request.tags ?? null, 'tags'),
    website: optional('website', 255),
    phoneNumber: phoneNumber(request.phoneNumber ?? null, 'phoneNumber'),
    facebookHandle: optional('facebookHandle', 100),
    instagramHandle: optional('instagramHandle', 100),
    competitorUrls: texts(request.competitorUrls ?? null, 'competitorUrls', { maxItems: 3, maxLength: 255 }),
    language: request.language ?? 'de',
    gdprConsent: request.gdprConsent ?? false,
    marketingConsent: request.marketingConsent ?? false,
    utmSource: optional('utmSource', 200),
    utmMedium: optional('utmMedium', 200),
    utmCampaign: optional('utmCampaign', 200),
  } satisfies Partial<VisibilityCheckLead>;
}

type OptionalText =
  | 'mainCategory'
  | 'subCategory'
  | 'website'
  | 'facebookHandle'
  | 'instagramHandle'
  | 'utmSource'
  | 'utmMedium'
  | 'utmCampaign';
