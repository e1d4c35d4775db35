import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { insertUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import { IngestBatch } from './ingest-batch.entity.js';

/** What the scrapers have delivered lately: a delivery that comes again must not turn back what came after it. */
export class DeliveryMemory {
  constructor(private readonly deps: { readonly clock: Clock }) {}

  /** Remembers a delivery in the transaction that takes it in; false when it is remembered already. */
  async isNew(manager: EntityManager, runId: string, content: unknown, ingested: number): Promise<boolean> {
    const receivedAt = this.deps.clock();
    const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    return (await insertUnlessTaken(manager, IngestBatch, { runId, digest, ingested, receivedAt })) === 1;
  }
}
