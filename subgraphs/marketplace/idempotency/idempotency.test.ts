import { somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';
import { purgeIdempotencyKeys } from './idempotency.jobs.js';

let test: MarketplaceTest;
beforeAll(async () => void (test = await startMarketplace()));
afterAll(() => test[Symbol.asyncDispose]());

describe('an idempotency key', () => {
  it('is forgotten after a week', async () => {
    const viewer = somebody();
    const first = await test.issue(viewer, { idempotencyKey: 'weekly' });
    const purge = () => purgeIdempotencyKeys(test.deps).handler({ data: null, signal: new AbortController().signal });
    await purge();
    expect(await test.issue(viewer, { idempotencyKey: 'weekly' })).toBe(first);

    // The service cannot make keys older than they are, so one that is comes in by itself.
    await test.change(
      `WITH old AS (DELETE FROM idempotency_keys WHERE key = 'weekly' RETURNING *)
       INSERT INTO idempotency_keys SELECT actor_id, key, operation, request_hash, result_id, now() - interval '8 days' FROM old`,
    );
    await purge();
    expect(await test.issue(viewer, { idempotencyKey: 'weekly' })).not.toBe(first);
  });

  it('belongs to one operation', async () => {
    const viewer = somebody();
    const voucherId = await test.issue(viewer, { idempotencyKey: 'for-one' });
    expect(await test.book(viewer, voucherId, new Date(), { idempotencyKey: 'for-one' })).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
      path: ['idempotencyKey'],
    });
  });
});
