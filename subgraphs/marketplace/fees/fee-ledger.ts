import type { Transaction } from '../../../platform/database/unit-of-work.js';
import type { Money } from '../money/money.js';
import { FeeEvent, type FeeSubject } from './fee-event.entity.js';
import { Fee } from './fee.entity.js';
import { feeLines } from './fee.rules.js';

export interface Charge {
  readonly feeId: string;
  readonly subjectType: FeeSubject;
  readonly subjectId: string;
  readonly partnerId: string | null;
  /** What the share is taken of; null when there is no price. */
  readonly base: Money | null;
}

/** Notes what is owed, in the transaction of what it is owed for. It charges nobody. */
export class FeeLedger {
  constructor(private readonly newId: () => string) {}

  /** A fee that is not configured, or switched off, is none. */
  async charge(tx: Transaction, { base, ...subject }: Charge): Promise<void> {
    const fee = await tx.manager.findOneBy(Fee, { id: subject.feeId, active: true });
    if (fee === null) return;
    await this.add(
      tx,
      feeLines(fee, base).map(({ amount, currency, part }) => ({
        ...subject,
        part,
        currency,
        kind: 'charge',
        amountCents: amount,
      })),
    );
  }

  /** Gives back what was charged, to the cent: never computed anew, the fee may have changed since. */
  async reverse(tx: Transaction, subjectType: FeeSubject, subjectId: string): Promise<void> {
    const charges = await tx.manager.findBy(FeeEvent, { subjectType, subjectId, kind: 'charge' });
    await this.add(
      tx,
      charges.map(({ feeId, partnerId, part, currency, amountCents }) => ({
        feeId,
        subjectType,
        subjectId,
        partnerId,
        part,
        currency,
        kind: 'reversal',
        amountCents: -amountCents,
      })),
    );
  }

  private async add(
    tx: Transaction,
    lines: readonly Omit<FeeEvent, 'id' | 'createdAt' | 'settlementId'>[],
  ): Promise<void> {
    if (lines.length === 0) return;
    const rows = lines.map((line) => ({ ...line, id: this.newId() }));
    await tx.manager.createQueryBuilder().insert().into(FeeEvent).values(rows).updateEntity(false).execute();
  }
}
