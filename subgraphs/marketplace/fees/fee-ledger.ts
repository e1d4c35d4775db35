import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { insertAtCommit } from '../database/insert-at-commit.js';
import type { Money } from '../money/money.js';
import { FeeEvent, type FeeSubject } from './fee-event.entity.js';
import { Fee } from './fee.entity.js';
import { feeLines } from './fee.rules.js';

export interface Charge {
  readonly feeId: string;
  readonly subjectType: FeeSubject;
  readonly subjectId: string;
  readonly partnerId: string | null;
  /** Who earns by it, and is settled with unless the fee names somebody else. */
  readonly providerId: string | null;
  /** What the share is taken of; null when there is no price. */
  readonly base: Money | null;
}

/** Notes what is owed, in the transaction of what it is owed for. It charges nobody. */
export class FeeLedger {
  constructor(private readonly newId: () => string) {}

  /** A fee that is not configured, or switched off, is none. */
  async charge(tx: Transaction, { base, providerId, ...subject }: Charge): Promise<void> {
    const fee = await tx.manager.findOneBy(Fee, { id: subject.feeId, active: true });
    if (fee === null) return;
    const lines = feeLines(fee, base);
    if (lines.length === 0) return;
    const beneficiary = await beneficiaryOf(tx, fee, { providerId, partnerId: subject.partnerId });
    this.add(
      tx,
      lines.map(({ amount, currency, part }) => ({
        ...subject,
        ...beneficiary,
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
    this.add(
      tx,
      charges.map(({ id: _, createdAt: __, settlementId: ___, ...charge }) => ({
        ...charge,
        kind: 'reversal',
        amountCents: -charge.amountCents,
      })),
    );
  }

  private add(tx: Transaction, lines: readonly Omit<FeeEvent, 'id' | 'createdAt' | 'settlementId'>[]): void {
    const rows = lines.map((line) => [
      this.newId(),
      line.feeId,
      line.subjectType,
      line.subjectId,
      line.partnerId,
      line.beneficiaryId,
      line.beneficiaryPartnerId,
      line.kind,
      line.part,
      line.amountCents.toString(),
      line.currency,
    ]);
    insertAtCommit(
      tx,
      'fee_events (id, fee_id, subject_type, subject_id, partner_id, beneficiary_id, beneficiary_partner_id, kind, part, amount_cents, currency)',
      rows,
    );
  }
}

/** Settled with whom the fee names, else with who provides what it is charged for. */
async function beneficiaryOf(
  { manager }: Transaction,
  { meta: { beneficiaryPublicId } }: Fee,
  { providerId, partnerId }: Pick<Charge, 'providerId' | 'partnerId'>,
): Promise<Pick<FeeEvent, 'beneficiaryId' | 'beneficiaryPartnerId'>> {
  if (beneficiaryPublicId === undefined) return { beneficiaryId: providerId, beneficiaryPartnerId: partnerId };
  const sql = 'SELECT app.thinker_known_as($1) AS id';
  const [named] = await manager.query<{ readonly id: string | null }[]>(sql, [beneficiaryPublicId]);
  return { beneficiaryId: named!.id, beneficiaryPartnerId: null };
}
