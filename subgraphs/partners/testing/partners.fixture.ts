import type { Clock } from '../../../platform/clock.js';
import { generateKey } from '../../../platform/identity/keys.js';
import { system, type Viewer } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { testSubgraph, viewerOf } from '../../../platform/testing/index.js';
import { BusinessPartner } from '../business-partners/business-partner.entity.js';
import partners from '../subgraph.js';
import { Profile } from '../users/profile.entity.js';

export type PartnersTest = Awaited<ReturnType<typeof startPartners>>;

/** The subgraph on a database of its own. */
export async function startPartners(options: { readonly clock?: Clock } = {}) {
  const issuerKey = await generateKey('ES256');
  return testSubgraph(partners, { ...options, settings: { ISSUER_PRIVATE_JWK: JSON.stringify(issuerKey) } });
}

export const admin: Viewer = viewerOf({ userId: '00000000-0000-7000-8000-00000000ad31', roles: ['user', 'admin'] });
/** A crawler's service token. */
export const crawler: Viewer = viewerOf({ scopes: ['visibility:write'] });

export interface TestPerson {
  readonly id: string;
  readonly email: string;
  readonly viewer: Viewer;
}

/** Somebody new, without going through sign-up. */
export async function somebody(test: PartnersTest, { isVerified = false } = {}): Promise<TestPerson> {
  const id = uuidv7();
  const email = `${id}@post.example`;
  await using uow = test.uow(system);
  await uow.write(({ manager }) =>
    manager.insert(Profile, { id, email, name: 'Jo Muster', emailVerifiedAt: isVerified ? new Date() : null }),
  );
  return { id, email, viewer: viewerOf({ userId: id, email }) };
}

/** Somebody new with a business. */
export async function owner(test: PartnersTest): Promise<TestPerson & { readonly partnerId: string }> {
  const person = await somebody(test);
  const partnerId = uuidv7();
  await using uow = test.uow(system);
  await uow.write(({ manager }) =>
    manager.insert(BusinessPartner, { id: partnerId, userId: person.id, companyName: 'Gasthaus Zur Probe' }),
  );
  const viewer = viewerOf({ userId: person.id, email: person.email, roles: ['user', 'partner'], partnerId });
  return { ...person, viewer, partnerId };
}
