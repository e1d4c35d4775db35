import { createHash } from 'node:crypto';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { text } from '../../../platform/input/rules.js';
import { IdempotencyKeyReused } from './idempotency.errors.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

export interface KeyedRequest {
  readonly actorId: string;
  readonly key: string | null | undefined;
  readonly operation: string;
  /** What was asked for, without the key. */
  readonly request: unknown;
  /** Id that the result will have, should this be the first call. */
  readonly resultId: string;
}

/** Lets a call that a client repeats (a double tap, a retry after a lost answer) take effect once. */
export class IdempotencyService {
  /**
   * Takes the key within the transaction of its effect. Of two calls at once the second waits here until the first has
   * committed or failed.
   *
   * @returns the id of the earlier call's result; null when this is the first call, or there is no key.
   * @throws IdempotencyKeyReused, InvalidInput
   */
  async earlierResult(
    tx: Transaction,
    { actorId, key, operation, request, resultId }: KeyedRequest,
  ): Promise<string | null> {
    const given = text(key, 'idempotencyKey', 128) ?? null;
    if (given === null) return null;
    const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
    const taken = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(IdempotencyKey)
      .values({ actorId, key: given, operation, requestHash, resultId })
      .orIgnore()
      .returning('result_id')
      .updateEntity(false)
      .execute();
    if ((taken.raw as unknown[]).length > 0) return null;
    const earlier = await tx.manager.findOneByOrFail(IdempotencyKey, { actorId, key: given });
    if (earlier.operation !== operation || earlier.requestHash !== requestHash) throw new IdempotencyKeyReused();
    return earlier.resultId;
  }
}
