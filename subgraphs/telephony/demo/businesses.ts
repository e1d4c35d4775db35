import { cast, demoUuid } from '../../../platform/demo/cast.js';
import type { Branch } from '../companies/branch.entity.js';
import type { Company } from '../companies/company.entity.js';
import type { PhoneNumber } from '../phone-numbers/phone-number.entity.js';
import type { ServiceStaff } from '../services/service-staff.entity.js';
import type { Service } from '../services/service.entity.js';
import type { Plannable } from '../appointments/phase-plan.js';
import type { Staff } from '../staff/staff.entity.js';

/**
 * Thirteen companies as a young platform has them: some have no branch, most no number of their own, one branch nobody
 * to work in it. The data health report finds all of that.
 */
const COMPANIES = 13;
const WITHOUT_BRANCH = [4, 5, 12, 13];
const WITH_NUMBER = [1, 6, 7, 8];
const NUMBER_WITHOUT_BRANCH = [7, 8];

const companyNumbers = Array.from({ length: COMPANIES }, (_, index) => index + 1);

/** A company's number, from 1; its partner is one before in the cast. */
function partnerOf(company: number) {
  return cast.partners[company - 1]!;
}

export function hasBranch(company: number): boolean {
  return !WITHOUT_BRANCH.includes(company);
}

export function branchId(company: number): string {
  return demoUuid('telephony.branch', company);
}

export function staffId(company: number): string {
  return demoUuid('telephony.staff', company);
}

/** Companies in which an appointment can take place with somebody. */
export const companiesWithStaff = cast.posts.map(({ company }) => company);

export function demoCompanies(createdAt: Date): Partial<Company>[] {
  return companyNumbers.map((company) => {
    const partner = partnerOf(company);
    return {
      id: String(company),
      name: partner.companyName,
      slug: new URL(partner.website).hostname.replace(/^www\.|\.example$/g, ''),
      status: company > 11 ? 'trial' : 'active',
      partnerId: partner.id,
      createdAt,
    };
  });
}

const workday = [{ start: '09:00', end: '18:00' }];
const businessHours = {
  monday: workday,
  tuesday: workday,
  wednesday: workday,
  thursday: workday,
  friday: workday,
  saturday: [{ start: '10:00', end: '14:00' }],
};

export function demoBranches(createdAt: Date): Partial<Branch>[] {
  return companyNumbers.filter(hasBranch).map((company) => {
    const { city, street, postalCode, phone, email } = partnerOf(company);
    return {
      id: branchId(company),
      companyId: String(company),
      name: `Filiale ${city}`,
      slug: 'hauptfiliale',
      address: street,
      city,
      postalCode,
      country: 'DE',
      phone,
      email,
      isMain: true,
      businessHours,
      createdAt,
    };
  });
}

export function demoPhoneNumbers(createdAt: Date): Partial<PhoneNumber>[] {
  return WITH_NUMBER.map((company) => {
    const { phone } = partnerOf(company);
    return {
      id: phoneNumberId(company)!,
      companyId: String(company),
      branchId: NUMBER_WITHOUT_BRANCH.includes(company) ? null : branchId(company),
      number: phone.replace(/^\+4930/, '030 '),
      numberNormalized: phone,
      isPrimary: true,
      label: 'Zentrale',
      provider: 'retell',
      createdAt,
    };
  });
}

export function phoneNumberId(company: number): string | null {
  return WITH_NUMBER.includes(company) ? demoUuid('telephony.phone-number', company) : null;
}

const positions = { receptionist: 'Empfang', manager: 'Filialleitung', staff: 'Beratung' };

export function demoStaff(createdAt: Date): Partial<Staff>[] {
  return cast.posts.map(({ person, company, role }) => ({
    id: staffId(company),
    companyId: String(company),
    branchId: branchId(company),
    userId: person.userId,
    name: person.name,
    email: person.email,
    role,
    position: positions[role],
    skills: ['Deutsch', 'Englisch'],
    createdAt,
  }));
}

type Offer = Pick<Service, 'name' | 'durationMinutes' | 'priceCents'> & Partial<Service>;
export type DemoService = Offer & Plannable & Pick<Service, 'id' | 'companyId'>;

/** What an offer does not mention. */
const plain = {
  beforeEventBuffer: 0,
  bufferTimeMinutes: 0,
  minimumBookingNotice: null,
  requiresConfirmation: false,
  hasProcessingTime: false,
  initialDuration: null,
  processingDuration: null,
  finalDuration: null,
  composite: false,
  segments: null,
  pauseBookablePolicy: 'never' as const,
};

/** What businesses of a category offer, the most asked for first. */
const offers: Readonly<Record<string, readonly Offer[]>> = {
  restaurant: [
    { name: 'Tischreservierung', durationMinutes: 90, priceCents: 0n, bufferTimeMinutes: 15 },
    { name: 'Menüberatung für Feiern', durationMinutes: 45, priceCents: 0n },
    { name: 'Weinprobe', durationMinutes: 120, priceCents: 4_900n, minimumBookingNotice: 1_440 },
    { name: 'Kochkurs', durationMinutes: 180, priceCents: 8_900n, requiresConfirmation: true },
  ],
  cafe: [
    { name: 'Tischreservierung', durationMinutes: 60, priceCents: 0n },
    { name: 'Barista-Kurs', durationMinutes: 120, priceCents: 5_900n },
    { name: 'Tortenbestellung', durationMinutes: 15, priceCents: 0n },
  ],
  hotel: [
    { name: 'Beratung', durationMinutes: 30, priceCents: 0n },
    { name: 'Hausführung', durationMinutes: 45, priceCents: 0n },
    { name: 'Tagungsplanung', durationMinutes: 60, priceCents: 0n, minimumBookingNotice: 120 },
  ],
  salon: [
    {
      name: 'Färben und Schneiden',
      durationMinutes: 120,
      priceCents: 8_500n,
      hasProcessingTime: true,
      initialDuration: 45,
      processingDuration: 30,
      finalDuration: 45,
    },
    { name: 'Haarschnitt', durationMinutes: 45, priceCents: 3_900n, bufferTimeMinutes: 5 },
  ],
  fitness: [
    { name: 'Probetraining', durationMinutes: 60, priceCents: 0n },
    { name: 'Ernährungsberatung', durationMinutes: 45, priceCents: 4_500n },
  ],
  retail: [
    { name: 'Beratung', durationMinutes: 30, priceCents: 4_000n },
    { name: 'Maßnehmen', durationMinutes: 30, priceCents: 0n },
  ],
};

const servicesPerCompany = [4, 3, 3, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1];

/** In the order of the companies, the first of each is its default. */
export function demoServices(createdAt: Date): DemoService[] {
  return companyNumbers
    .flatMap((company) => {
      const offered = offers[partnerOf(company).category]!.slice(0, servicesPerCompany[company - 1]);
      return offered.map((offer, index) => ({
        ...plain,
        ...offer,
        companyId: String(company),
        isDefault: index === 0,
        priority: 10 * (index + 1),
        createdAt,
      }));
    })
    .map((service, index) => ({ ...service, id: String(index + 1) }));
}

/** Everybody provides all that their company offers. */
export function demoProviders(
  services: readonly { readonly id: string; readonly companyId: string }[],
): Partial<ServiceStaff>[] {
  return services
    .filter(({ companyId }) => companiesWithStaff.includes(Number(companyId)))
    .map(({ id, companyId }) => ({ companyId, serviceId: id, staffId: staffId(Number(companyId)), isPrimary: true }));
}
