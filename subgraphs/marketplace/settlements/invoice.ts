import type { EntityManager } from 'typeorm';
import { FeeEvent } from '../fees/fee-event.entity.js';
import type { Settlement } from './settlement.entity.js';

/** What is charged under one heading. */
export interface InvoicePosition {
  readonly feeId: string;
  readonly kind: 'charge' | 'reversal';
  readonly count: number;
  readonly amountCents: bigint;
}

/** Runs a read, in a transaction of its own or in one that others share. */
export type Read = <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;

/** How many lines of the ledger are read at a time. */
const BATCH = 1_000;

export async function positionsOf(manager: EntityManager, { id }: Settlement): Promise<InvoicePosition[]> {
  const rows = await manager
    .createQueryBuilder(FeeEvent, 'line')
    .select('line.feeId', 'feeId')
    .addSelect('line.kind', 'kind')
    .addSelect('count(*)::int', 'count')
    .addSelect('sum(line.amountCents)::bigint', 'amountCents')
    .where('line.settlementId = :id', { id })
    .groupBy('line.feeId')
    .addGroupBy('line.kind')
    .orderBy('line.feeId')
    .addOrderBy('line.kind')
    .getRawMany<Omit<InvoicePosition, 'amountCents'> & { readonly amountCents: string }>();
  return rows.map((row) => ({ ...row, amountCents: BigInt(row.amountCents) }));
}

/** All lines of a settlement in the order of their ids, which grow with time, without ever holding all of them. */
export async function* linesOf(read: Read, { id }: Settlement): AsyncGenerator<FeeEvent> {
  let last: FeeEvent | undefined;
  do {
    const batch: FeeEvent[] = await read((manager) => {
      const lines = manager
        .createQueryBuilder(FeeEvent, 'line')
        .where('line.settlementId = :id', { id })
        .orderBy('line.id')
        .limit(BATCH);
      if (last) lines.andWhere('line.id > :last', { last: last.id });
      return lines.getMany();
    });
    yield* batch;
    last = batch.length < BATCH ? undefined : batch.at(-1);
  } while (last);
}
