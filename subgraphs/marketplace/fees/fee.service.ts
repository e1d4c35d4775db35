import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { requireRole } from '../../../platform/identity/viewer.js';
import { fault, notNull, text, type Given } from '../../../platform/input/rules.js';
import { BOOKING_FEE } from '../bookings/booking.service.js';
import type { EventLog } from '../event-log/event-log.js';
import { textIdOf } from '../input/text-id.js';
import { MORTGAGE_FEE } from '../mortgages/mortgage-offer.service.js';
import { currencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { TRANSFER_FEE } from '../transfers/transfer.service.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { Fee, type FeeScope } from './fee.entity.js';

/** What a fee can be charged for, and what kind of thing that is. */
const ACTIONS: ReadonlyMap<string, FeeScope> = new Map([
  [BOOKING_FEE, 'voucher'],
  [TRANSFER_FEE, 'transfer'],
  [MORTGAGE_FEE, 'mortgage'],
]);

const PERCENTAGE = /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/;
/** Older clients read amounts as JSON numbers. */
const MAX_FIXED = BigInt(Number.MAX_SAFE_INTEGER);

/** What is left out stays as it is; of a fee that is not configured yet it is nothing. */
export interface FeeConfiguration {
  readonly feeId: string;
  readonly percentage?: Given<string>;
  readonly fixed?: Given<Money>;
  readonly isActive?: Given<boolean>;
  /** Null: who provides what the fee is charged for. */
  readonly beneficiaryPublicId?: Given<string>;
}

export interface FeeServiceDeps {
  readonly thinkers: ThinkerService;
  readonly events: EventLog;
}

/** What the platform charges. Lines of the ledger keep the amounts that they were written with. */
export class FeeService {
  constructor(private readonly deps: FeeServiceDeps) {}

  /** @throws `UNAUTHENTICATED`, `FORBIDDEN`, InvalidInput, NotFound */
  async configure(uow: UnitOfWork, configuration: FeeConfiguration): Promise<Fee> {
    requireRole(uow.viewer, 'admin', 'service');
    const { feeId: id, beneficiaryPublicId } = configuration;
    const scope = ACTIONS.get(id);
    if (scope === undefined) throw new NotFound(`A fee is charged for ${[...ACTIONS.keys()].join(', ')}.`, ['feeId']);
    const { percentage, fixed, isActive } = checked(configuration);
    return uow.write(async (tx) => {
      const { manager } = tx;
      if (typeof beneficiaryPublicId === 'string') {
        const publicId = textIdOf(beneficiaryPublicId);
        const sql = 'SELECT app.thinker_known_as($1) AS id';
        const [known] = publicId === null ? [] : await manager.query<{ id: string | null }[]>(sql, [publicId]);
        if (!known?.id) throw new NotFound('There is no such thinker.', ['beneficiaryPublicId']);
      }
      const parameters = [
        ...[id, scope, percentage, fixed?.amount, fixed?.currency, isActive].map((value) => value ?? null),
        beneficiaryPublicId ?? null,
        beneficiaryPublicId !== undefined,
      ];
      const [row] = await manager.query<object[]>(configureStatement, parameters);
      const actor = tx.viewer.userId === null ? null : await this.deps.thinkers.acting(tx);
      this.deps.events.add(tx, {
        type: 'fee.configured',
        actorId: actor?.id ?? null,
        subjectType: 'fee',
        subjectId: id,
        meta: row!,
      });
      return manager.findOneByOrFail(Fee, { id });
    });
  }
}

/** @throws InvalidInput */
function checked({ percentage, fixed, isActive }: FeeConfiguration) {
  const share = text(notNull(percentage, 'percentage'), 'percentage', 6);
  if (share !== undefined && !PERCENTAGE.test(share)) {
    throw fault('A decimal text from 0 to 1 with at most four decimals, for example 0.0200.', 'percentage');
  }
  const part = notNull(fixed, 'fixed');
  if (part !== undefined && (part.amount < 0n || part.amount > MAX_FIXED)) {
    throw fault(`0 to ${MAX_FIXED} minor units.`, ['fixed', 'amount']);
  }
  return {
    percentage: share,
    fixed: part && { amount: part.amount.toString(), currency: currencyCode(part.currency, ['fixed', 'currency']) },
    isActive: notNull(isActive, 'isActive'),
  };
}

/** $1 id, $2 scope, $3 share, $4 and $5 fixed part, $6 whether it is active, $7 beneficiary, $8 whether that is said. */
const configureStatement = `
  INSERT INTO fees AS fee (id, scope, percentage, fixed_amount, currency, active, meta)
  VALUES (
    $1, $2, coalesce($3::numeric, 0), coalesce($4::bigint, 0), coalesce($5, 'EUR'), coalesce($6::boolean, true),
    jsonb_strip_nulls(jsonb_build_object('beneficiaryPublicId', $7::text))
  )
  ON CONFLICT (id) DO UPDATE SET
    percentage = coalesce($3::numeric, fee.percentage),
    fixed_amount = coalesce($4::bigint, fee.fixed_amount),
    currency = coalesce($5, fee.currency),
    active = coalesce($6::boolean, fee.active),
    meta = CASE WHEN $8::boolean THEN fee.meta - 'beneficiaryPublicId' || excluded.meta ELSE fee.meta END
  RETURNING percentage::text, fixed_amount AS "fixedAmount", currency, active, meta`;
