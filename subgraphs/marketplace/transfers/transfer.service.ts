import { createHash } from 'node:crypto';
import type { Clock } from '../../../platform/clock.js';
import { changed } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { isAdmin, requireRole, type Viewer } from '../../../platform/identity/viewer.js';
import { fault, jsonObject, text, type Given } from '../../../platform/input/rules.js';
import { timedId } from '../database/timed-id.js';
import type { EventLog } from '../event-log/event-log.js';
import type { FeeLedger } from '../fees/fee-ledger.js';
import { IdempotencyKeyReused } from '../idempotency/idempotency.errors.js';
import { textIdOf } from '../input/text-id.js';
import { currencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import type { Thinker } from '../thinkers/thinker.entity.js';
import { canAct, requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { Transfer, type TransferDirection } from './transfer.entity.js';
import { cryptoAmount } from './transfer.input.js';

export const TRANSFER_FEE = 'transfer.logged';

export const LABELS = { in: 'Fiat→Crypto inflow', out: 'Crypto→Fiat outflow' } as const;

/** Older clients read amounts as JSON numbers. */
const MAX_FIAT = BigInt(Number.MAX_SAFE_INTEGER);

export interface TransferRequest {
  readonly direction: TransferDirection;
  readonly label?: Given<string>;
  readonly walletAddress?: Given<string>;
  readonly network?: Given<string>;
  /** A decimal text. */
  readonly cryptoAmount: string;
  readonly cryptoSymbol: string;
  readonly fiat: Money;
  readonly externalAccount?: Given<string>;
  readonly meta?: unknown;
  readonly idempotencyKey?: Given<string>;
}

export interface TransferServiceDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly thinkers: ThinkerService;
  readonly fees: FeeLedger;
  readonly events: EventLog;
}

/** Notes movements between fiat and crypto money. Transfer, fee and log entry are written together or not at all. */
export class TransferService {
  constructor(private readonly deps: TransferServiceDeps) {}

  /**
   * The service itself logs for somebody unknown, everybody else for themselves.
   *
   * @throws `UNAUTHENTICATED`, InvalidInput, IdempotencyKeyReused, Conflict
   */
  async log(uow: UnitOfWork, request: TransferRequest): Promise<Transfer> {
    if (!isNobodyKnown(uow.viewer)) requireActor(uow.viewer);
    const said = draft(request);
    return uow.write(async (tx) => {
      const owner = isNobodyKnown(tx.viewer) ? null : await this.deps.thinkers.acting(tx);
      const id = timedId(said.direction, this.deps.clock(), this.deps.newId);
      const isNew = await insert(tx, { ...said, id, ownerId: owner?.id ?? null });
      if (!isNew) return earlierTransfer(tx, owner, said);
      await this.deps.fees.charge(tx, {
        feeId: TRANSFER_FEE,
        subjectType: 'transfer',
        subjectId: id,
        partnerId: tx.viewer.partnerId,
        providerId: owner?.id ?? null,
        base: { amount: said.fiatAmount, currency: said.fiatCurrency },
      });
      this.deps.events.add(tx, {
        type: 'transfer.logged',
        actorId: owner?.id ?? null,
        subjectType: 'transfer',
        subjectId: id,
        meta: { walletAddress: said.walletAddress, direction: said.direction },
      });
      return tx.manager.findOneByOrFail(Transfer, { id });
    });
  }

  /** Settling what is settled changes nothing. @throws `UNAUTHENTICATED`, `FORBIDDEN`, NotFound */
  async settle(uow: UnitOfWork, { transferId }: { readonly transferId: string }): Promise<Transfer> {
    requireRole(uow.viewer, 'admin', 'service');
    return uow.write(async (tx) => {
      const id = textIdOf(transferId);
      const sql = `UPDATE transfers SET status = 'settled' WHERE id = $1 AND status = 'logged' RETURNING *`;
      const [settled] = id === null ? [] : await changed(tx.manager, Transfer, sql, [id]);
      if (settled === undefined) {
        const known = id === null ? null : await tx.manager.findOneBy(Transfer, { id });
        if (known === null) throw new NotFound('There is no such transfer.', ['transferId']);
        return known;
      }
      const actor = isNobodyKnown(tx.viewer) ? null : await this.deps.thinkers.acting(tx);
      this.deps.events.add(tx, {
        type: 'transfer.settled',
        actorId: actor?.id ?? null,
        subjectType: 'transfer',
        subjectId: settled.id,
      });
      return settled;
    });
  }
}

type Draft = Omit<Transfer, 'id' | 'ownerId' | 'status' | 'createdAt' | 'updatedAt'>;

/** @throws InvalidInput */
function draft({ direction, fiat, cryptoSymbol, idempotencyKey, ...request }: TransferRequest): Draft {
  if (fiat.amount < 0n || fiat.amount > MAX_FIAT) throw fault(`0 to ${MAX_FIAT} minor units.`, ['fiat', 'amount']);
  const said = {
    direction,
    label: words(request.label, 'label', 200) ?? LABELS[direction],
    walletAddress: words(request.walletAddress, 'walletAddress', 256),
    network: words(request.network, 'network', 64),
    cryptoAmount: cryptoAmount(request.cryptoAmount),
    cryptoSymbol: text(cryptoSymbol, 'cryptoSymbol', 32),
    fiatAmount: fiat.amount,
    fiatCurrency: currencyCode(fiat.currency, ['fiat', 'currency']),
    externalAccount: words(request.externalAccount, 'externalAccount', 256),
    meta: jsonObject(request.meta, 'meta') ?? {},
  };
  const key = text(idempotencyKey, 'idempotencyKey', 128) ?? null;
  return { ...said, idempotencyKey: key, requestHash: key === null ? null : hashOf(said) };
}

/** An empty text says nothing. */
function words(value: Given<string>, path: string, max: number): string | null {
  return value?.trim() ? text(value, path, max) : null;
}

function hashOf(said: object): string {
  const request = JSON.stringify(said, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  return createHash('sha256').update(request).digest('hex');
}

/** Of two calls with the same key at once the second waits here for the first. */
async function insert({ manager }: Transaction, row: Draft & Pick<Transfer, 'id' | 'ownerId'>): Promise<boolean> {
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(Transfer)
    .values(row)
    .orIgnore()
    .returning('id')
    .updateEntity(false)
    .execute();
  return (inserted.raw as unknown[]).length > 0;
}

/** @throws IdempotencyKeyReused */
async function earlierTransfer(
  { manager }: Transaction,
  owner: Thinker | null,
  { idempotencyKey, requestHash }: Draft,
): Promise<Transfer> {
  const earlier = await manager
    .createQueryBuilder(Transfer, 'transfer')
    .where('transfer.ownerId IS NOT DISTINCT FROM :ownerId::uuid', { ownerId: owner?.id ?? null })
    .andWhere('transfer.idempotencyKey = :idempotencyKey', { idempotencyKey })
    .getOneOrFail();
  if (earlier.requestHash !== requestHash) throw new IdempotencyKeyReused();
  return earlier;
}

/** A job, or a route whose client does not say who it is. */
function isNobodyKnown(viewer: Viewer): boolean {
  return isAdmin(viewer) && !canAct(viewer);
}
