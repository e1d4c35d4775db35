import type { EntityManager } from 'typeorm';
import type { Faker } from '@faker-js/faker';
import { cast, demoRandom, demoUuid, type DemoPartner } from '../../../platform/demo/cast.js';
import { insertRows } from '../../../platform/demo/insert-rows.js';
import { daysBefore } from '../../../platform/demo/moments.js';
import { BusinessPartner } from '../business-partners/business-partner.entity.js';
import type { PartnerStatus } from '../business-partners/business-partner.states.js';
import { weekdays, type OpeningHours, type Weekday } from '../business-partners/opening-hours.js';
import { PartnerKpis } from '../kpis/partner-kpis.entity.js';

const googleCategories: Readonly<Record<string, string>> = {
  restaurant: 'gcid:restaurant',
  cafe: 'gcid:cafe',
  hotel: 'gcid:hotel',
  salon: 'gcid:beauty_salon',
  fitness: 'gcid:gym',
  retail: 'gcid:store',
};

/** The last few are there for the other states; all others are in use. */
const otherStatuses = new Map<number, PartnerStatus>([
  [20, 'pending'],
  [21, 'pending'],
  [22, 'suspended'],
  [23, 'cancelled'],
]);

export async function loadBusinesses(manager: EntityManager, now: Date): Promise<void> {
  const random = demoRandom('partners.businesses');
  const businesses = cast.partners.map((partner, index) => businessOf(partner, index, now, random));
  await insertRows(manager, BusinessPartner, businesses);
  await insertRows(
    manager,
    PartnerKpis,
    businesses
      .filter(({ onboardingCompleted }) => onboardingCompleted)
      .map((business, index) => kpisOf(business, index, random)),
  );
}

function businessOf(partner: DemoPartner, index: number, now: Date, random: Faker) {
  const status = otherStatuses.get(index) ?? 'active';
  const isSetUp = status !== 'pending';
  const servesGuests = ['restaurant', 'cafe', 'hotel'].includes(partner.category);
  const createdAt = daysBefore(now, 100 + index * 9);
  return {
    id: partner.id,
    userId: partner.ownerUserId,
    companyName: partner.companyName,
    contactEmail: partner.email,
    contactPhone: partner.phone,
    website: partner.website,
    address: `${partner.street}, ${partner.postalCode} ${partner.city}`,
    latitude: random.location.latitude({ min: 47.6, max: 53.9 }),
    longitude: random.location.longitude({ min: 7.1, max: 13.6 }),
    billingAddress: {
      recipient: partner.companyName,
      street: partner.street,
      postalCode: partner.postalCode,
      city: partner.city,
      country: 'DE',
    },
    taxId: `${random.string.numeric(2)}/${random.string.numeric(3)}/${random.string.numeric(5)}`,
    description: `${partner.companyName} in ${partner.city}: ${random.company.catchPhrase()}.`,
    categories: [partner.category],
    categoryIds: [googleCategories[partner.category]!],
    businessModel: servesGuests ? random.helpers.arrayElements(['dine_in', 'delivery', 'takeout', 'catering'], 2) : [],
    revenueStreams: servesGuests ? ['guests', 'events'] : ['services', 'products'],
    targetAudience: random.helpers.arrayElements(['families', 'couples', 'business', 'students', 'tourists'], 2),
    seatingCapacity: servesGuests ? random.number.int({ min: 20, max: 140 }) : null,
    openingHours: isSetUp ? weekOf(servesGuests) : [],
    specialFeatures: servesGuests
      ? { terrace: random.datatype.boolean(), barrier_free: random.datatype.boolean() }
      : null,
    servicesSelected: isSetUp ? ['profile_management_classic'] : [],
    googleAccountId: isSetUp ? `accounts/${random.string.numeric(18)}` : null,
    googleConnected: isSetUp,
    goLive: isSetUp,
    documentUploaded: isSetUp,
    profileVerified: status === 'active',
    onboardingCompleted: isSetUp,
    status,
    notes: status === 'suspended' ? 'Rechnung offen, Mahnung verschickt.' : null,
    createdAt,
    updatedAt: createdAt,
  };
}

function kpisOf(
  { id, seatingCapacity, openingHours, createdAt }: ReturnType<typeof businessOf>,
  index: number,
  random: Faker,
) {
  const hasKitchen = seatingCapacity !== null;
  return {
    id: demoUuid('partners.kpis', index),
    partnerId: id,
    annualRevenueMinor: BigInt(random.number.int({ min: 18, max: 240 })) * 1_000_000n,
    seatingCapacity,
    foodCostRatio: hasKitchen ? random.number.float({ min: 24, max: 36, fractionDigits: 1 }) : null,
    laborCostRatio: random.number.float({ min: 26, max: 44, fractionDigits: 1 }),
    employeeCount: random.number.int({ min: 3, max: 48 }),
    openingHours,
    additionalKpis: {
      average_receipt: random.number.float({ min: 14, max: 68, fractionDigits: 2 }),
      regulars_share: random.number.int({ min: 15, max: 70 }),
    },
    socialHandles: { instagram: random.internet.username().toLowerCase() },
    suppliers: Array.from({ length: 3 }, () => random.company.name()),
    ugcConsent: random.datatype.boolean(),
    createdAt,
    updatedAt: createdAt,
  };
}

function weekOf(servesGuests: boolean): OpeningHours[] {
  const stretches = (day: Weekday): OpeningHours[] =>
    servesGuests
      ? [
          { day, opens: '11:30', closes: '14:30' },
          { day, opens: '17:30', closes: '23:00' },
        ]
      : [{ day, opens: '09:00', closes: '18:30' }];
  const restDay: Weekday = servesGuests ? 'monday' : 'sunday';
  return weekdays.filter((day) => day !== restDay).flatMap(stretches);
}
