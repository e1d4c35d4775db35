import { cast, demoRandom } from '../../../platform/demo/cast.js';
import { hoursAfter } from '../../../platform/demo/moments.js';
import { browserIdFrom } from '../thinkers/public-id.js';
import type { Thinker } from '../thinkers/thinker.entity.js';
import { demoThinkerId } from './ids.js';

type DemoThinker = Pick<Thinker, 'id' | 'publicId' | 'userId' | 'createdAt'>;

/** The businesses that take part. */
const ISSUERS = 12;
const USERS = 6;
/** Guests who never opened an account. */
const GUESTS = 8;

/** Issuers: owners of the first businesses. Holders: users and guests; `holders[0]` is the demo user. */
export interface DemoPeople {
  readonly issuers: readonly DemoThinker[];
  readonly holders: readonly DemoThinker[];
}

export function demoPeople(now: Date): DemoPeople {
  const faker = demoRandom('marketplace.thinkers');
  const accounts = [
    ...cast.partners.slice(0, ISSUERS).map(({ ownerUserId }) => ownerUserId),
    ...cast.users.slice(0, USERS).map(({ userId }) => userId),
    ...Array.from({ length: GUESTS }, () => null),
  ];
  const all = accounts.map((userId, index) => {
    const id = demoThinkerId(index);
    const daysAgo = faker.number.int({ min: 130, max: 300 });
    return { id, publicId: browserIdFrom(id), userId, createdAt: hoursAfter(now, -24 * daysAgo) };
  });
  return { issuers: all.slice(0, ISSUERS), holders: all.slice(ISSUERS) };
}
