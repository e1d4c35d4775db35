import type { EntityManager } from 'typeorm';
import { cast, demoRandom, demoUuid } from '../../../platform/demo/cast.js';
import { insertRows } from '../../../platform/demo/insert-rows.js';
import { daysBefore } from '../../../platform/demo/moments.js';
import { Restaurant } from '../restaurants/restaurant.entity.js';

const cuisines = ['german', 'italian', 'vietnamese', 'turkish', 'french', 'indian'] as const;

/** Restaurants that no business of the platform stands behind. */
const STRANGERS = 6;

export async function loadRestaurants(manager: EntityManager, now: Date): Promise<void> {
  const random = demoRandom('partners.restaurants');
  const hosts = cast.partners.filter(({ category }) => category === 'restaurant' || category === 'cafe');
  const places = [
    ...hosts.map((partner) => ({ partner, name: partner.companyName })),
    // The first partner has a second house.
    { partner: cast.partners[0]!, name: `${cast.partners[0]!.companyName} am Markt` },
    ...Array.from({ length: STRANGERS }, () => ({ partner: null, name: `Gasthaus ${random.person.lastName()}` })),
  ];
  await insertRows(
    manager,
    Restaurant,
    places.map(({ partner, name }, index) => ({
      id: demoUuid('partners.restaurant', index),
      partnerId: partner?.id ?? null,
      name,
      address: partner
        ? `${partner.street}, ${partner.postalCode} ${partner.city}`
        : `${random.location.streetAddress()}, ${random.location.zipCode('#####')} ${random.location.city()}`,
      cuisineType: cuisines[index % cuisines.length]!,
      description: random.company.catchPhrase(),
      phone: partner?.phone ?? null,
      website: partner?.website ?? null,
      latitude: random.location.latitude({ min: 47.6, max: 53.9 }),
      longitude: random.location.longitude({ min: 7.1, max: 13.6 }),
      verified: partner !== null,
      createdAt: daysBefore(now, 40 + index * 5),
      updatedAt: daysBefore(now, 40 + index * 5),
    })),
  );
}
