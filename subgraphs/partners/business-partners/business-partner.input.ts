import {
  emailAddress,
  fault,
  jsonObject,
  notNull,
  number,
  phoneNumber,
  text,
  texts,
  type FieldPath,
} from '../../../platform/input/rules.js';
import type { BillingAddress, BusinessPartner } from './business-partner.entity.js';
import { openingWeek, type OpeningHours } from './opening-hours.js';

type BillingAddressInput = Omit<BillingAddress, 'country'> & { readonly country?: string };

/** What an owner says of a business. A field that is absent stays as it is, null removes the value. */
export interface BusinessPartnerInput {
  readonly companyName?: string | null;
  readonly contactEmail?: string | null;
  readonly contactPhone?: string | null;
  readonly website?: string | null;
  readonly address?: string | null;
  readonly position?: { readonly latitude: number; readonly longitude: number } | null;
  readonly billingAddress?: BillingAddressInput | null;
  readonly taxId?: string | null;
  readonly description?: string | null;
  readonly categories?: readonly string[] | null;
  readonly categoryIds?: readonly string[] | null;
  readonly businessModel?: readonly string[] | null;
  readonly revenueStreams?: readonly string[] | null;
  readonly targetAudience?: readonly string[] | null;
  readonly seatingCapacity?: number | null;
  readonly openingHours?: readonly OpeningHours[] | null;
  readonly specialFeatures?: unknown;
  readonly servicesSelected?: readonly string[] | null;
}

const GOOGLE_CATEGORY = /^gcid:[a-z0-9_]+$/;

/** The columns to write. @throws InvalidInput */
export function businessPartnerColumns(input: BusinessPartnerInput) {
  return {
    companyName: text(notNull(input.companyName, 'companyName'), 'companyName', 200),
    contactEmail: emailAddress(input.contactEmail, 'contactEmail'),
    contactPhone: phoneNumber(input.contactPhone, 'contactPhone'),
    website: text(input.website, 'website', 255),
    address: text(input.address, 'address', 500),
    ...coordinates(input.position),
    billingAddress: billingAddress(input.billingAddress, 'billingAddress'),
    taxId: text(input.taxId, 'taxId', 50),
    description: text(input.description, 'description', 5_000),
    categories: texts(input.categories, 'categories'),
    categoryIds: texts(input.categoryIds, 'categoryIds', { pattern: GOOGLE_CATEGORY }),
    businessModel: texts(input.businessModel, 'businessModel'),
    revenueStreams: texts(input.revenueStreams, 'revenueStreams'),
    targetAudience: texts(input.targetAudience, 'targetAudience'),
    seatingCapacity: number(input.seatingCapacity, 'seatingCapacity', 1, 100_000),
    openingHours: openingWeek(input.openingHours, 'openingHours'),
    specialFeatures: jsonObject(input.specialFeatures, 'specialFeatures'),
    servicesSelected: texts(input.servicesSelected, 'servicesSelected'),
  } satisfies Partial<BusinessPartner>;
}

function coordinates(
  position: BusinessPartnerInput['position'],
): Partial<Pick<BusinessPartner, 'latitude' | 'longitude'>> {
  if (position === undefined) return {};
  if (position === null) return { latitude: null, longitude: null };
  return {
    latitude: number(position.latitude, ['position', 'latitude'], -90, 90),
    longitude: number(position.longitude, ['position', 'longitude'], -180, 180),
  };
}

function billingAddress(
  address: BillingAddressInput | null | undefined,
  field: string,
): BillingAddress | null | undefined {
  if (!address) return address;
  const part = (name: Exclude<keyof BillingAddress, 'country'>): string => text(address[name], [field, name], 200);
  return {
    recipient: part('recipient'),
    street: part('street'),
    postalCode: part('postalCode'),
    city: part('city'),
    country: country(address.country ?? 'DE', [field, 'country']),
  };
}

function country(code: string, path: FieldPath): string {
  const upper = code.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(upper)) throw fault('Two letters, ISO 3166-1 alpha-2.', path);
  return upper;
}
