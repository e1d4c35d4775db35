import { base, de, en, Faker } from '@faker-js/faker';
import { uuidFromName } from '../ids.js';

/**
 * The people and businesses of the demo data. All five subgraphs draw on the same cast, so that a join between two
 * databases finds its other side. Everything is made up, and the same on every machine.
 */

export interface DemoPerson {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}

export interface DemoPartner {
  readonly id: string;
  readonly ownerUserId: string;
  readonly companyName: string;
  readonly ownerName: string;
  readonly email: string;
  /** E.164. */
  readonly phone: string;
  readonly website: string;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly category: string;
}

/** One of the six personas of the marketing funnel. */
export interface DemoLead {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** E.164. */
  readonly phone: string;
  readonly company: string;
}

/** Password of every demo account. Demo data is never loaded in production. */
export const demoPassword = 'kontor-demo-2026';

/** A generator of its own for each seed, so that adding data in one place changes none elsewhere. */
export function demoRandom(seed: string): Faker {
  const faker = new Faker({ locale: [de, en, base] });
  faker.seed([...seed].map((letter) => letter.codePointAt(0)!));
  return faker;
}

/** `demoUuid('telephony.branch', 3)` is the same everywhere. */
export function demoUuid(kind: string, index: number): string {
  return uuidFromName(`kontor-demo:${kind}:${index}`);
}

/**
 * When the demo booking begins whose appointment telephony has: a full hour of the morning (UTC), one booking per weekday
 * from tomorrow on.
 */
export function demoBookingStart(index: number, now: Date): Date {
  const start = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 8 + index));
  for (let weekdays = 0; weekdays <= index;) {
    start.setUTCDate(start.getUTCDate() + 1);
    if (start.getUTCDay() % 6 !== 0) weekdays += 1;
  }
  return start;
}

/** Ids of the voucher bookings that telephony's appointments refer to, in the marketplace's own form. */
export function demoBookingId(index: number): string {
  return `b-demo0000-${String(index).padStart(6, '0')}`;
}

const categories = ['restaurant', 'cafe', 'hotel', 'salon', 'fitness', 'retail'] as const;

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function makePartners(): DemoPartner[] {
  const faker = demoRandom('partners');
  const taken = new Set<string>();
  return Array.from({ length: 24 }, (_, index) => {
    let companyName = faker.company.name();
    while (taken.has(slugOf(companyName))) companyName = faker.company.name();
    const slug = slugOf(companyName);
    taken.add(slug);
    return {
      id: demoUuid('partner', index),
      ownerUserId: demoUuid('partner-owner', index),
      companyName,
      ownerName: faker.person.fullName(),
      email: `inhaber@${slug}.example`,
      phone: `+4930${23125000 + index}`,
      website: `https://www.${slug}.example`,
      street: faker.location.streetAddress(),
      city: faker.location.city(),
      postalCode: faker.location.zipCode('#####'),
      category: categories[index % categories.length]!,
    };
  });
}

function makeUsers(): DemoPerson[] {
  const faker = demoRandom('users');
  return Array.from({ length: 12 }, (_, index) => {
    const name = `${faker.person.firstName()} ${faker.person.lastName()}`;
    return { userId: demoUuid('user', index), name, email: `${slugOf(name)}.${index}@post.example` };
  });
}

const leads: readonly DemoLead[] = [
  {
    email: 'sarah.chen@northwind-enterprise.example',
    firstName: 'Sarah',
    lastName: 'Chen',
    phone: '+12025550143',
    company: 'Northwind Enterprise',
  },
  {
    email: 'jonas.keller@kelleragentur.example',
    firstName: 'Jonas',
    lastName: 'Keller',
    phone: '+493023125101',
    company: 'Keller Agentur',
  },
  {
    email: 'lucia.moreno@bodegaluz.example',
    firstName: 'Lucía',
    lastName: 'Moreno',
    phone: '+34911234567',
    company: 'Bodega Luz',
  },
  {
    email: 'tom.becker@startwerk.example',
    firstName: 'Tom',
    lastName: 'Becker',
    phone: '+498923125102',
    company: 'Startwerk',
  },
  {
    email: 'amelie.dubois@atelier-dubois.example',
    firstName: 'Amélie',
    lastName: 'Dubois',
    phone: '+33170189901',
    company: 'Atelier Dubois',
  },
  {
    email: 'rafael.souza@casasouza.example',
    firstName: 'Rafael',
    lastName: 'Souza',
    phone: '+551132345678',
    company: 'Casa Souza',
  },
];

/** Who works where: one person in each company that has staff. */
export interface DemoPost {
  readonly person: DemoPerson;
  /** Number of the telephony company, from 1. */
  readonly company: number;
  readonly role: 'receptionist' | 'manager' | 'staff';
}

function makePosts(users: readonly DemoPerson[]): DemoPost[] {
  const roles = ['receptionist', 'manager', 'staff'] as const;
  return [1, 2, 3, 6, 7, 8, 9, 10].map((company, index) => ({
    person: users[index]!,
    company,
    role: roles[index % roles.length]!,
  }));
}

const users = makeUsers();

export const cast = {
  admin: { userId: demoUuid('admin', 0), email: 'admin@kontor.example', name: 'Ada Kontorist' } satisfies DemoPerson,
  partners: makePartners() as readonly DemoPartner[],
  users: users as readonly DemoPerson[],
  posts: makePosts(users) as readonly DemoPost[],
  leads,
};
