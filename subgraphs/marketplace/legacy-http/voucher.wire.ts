import type { EntityManager } from 'typeorm';
import { entitiesFrom } from '../../../platform/database/entity-rows.js';
import { Voucher } from '../vouchers/voucher.entity.js';
import { isObject } from './body.js';
import type { Dialect } from './dialect.js';

/** A voucher and those who are known by other ids outside. */
export interface SeenVoucher {
  readonly voucher: Voucher;
  readonly issuerUid: string;
  readonly holderUid: string | null;
}

interface Row extends Record<string, unknown> {
  readonly issuer_uid: string;
  readonly holder_uid: string | null;
}

/** @param rest of the statement: which, and in what order; the voucher is called `voucher`. */
export async function seenVouchers(
  manager: EntityManager,
  rest: string,
  parameters: readonly unknown[],
): Promise<SeenVoucher[]> {
  const rows = await manager.query<Row[]>(
    `SELECT voucher.*, issuer.public_id AS issuer_uid, holder.public_id AS holder_uid
     FROM vouchers AS voucher
     JOIN thinkers AS issuer ON issuer.id = voucher.issuer_id
     LEFT JOIN thinkers AS holder ON holder.id = voucher.holder_id ${rest}`,
    [...parameters],
  );
  const vouchers = entitiesFrom(manager, Voucher, rows);
  return rows.map(({ issuer_uid: issuerUid, holder_uid: holderUid }, index) => ({
    voucher: vouchers[index]!,
    issuerUid,
    holderUid,
  }));
}

export async function seenVoucher(manager: EntityManager, id: string): Promise<SeenVoucher | null> {
  const [seen] = await seenVouchers(manager, 'WHERE voucher.id = $1', [id]);
  return seen ?? null;
}

/** A voucher as older clients know it. */
export function voucherJson(dialect: Dialect, { voucher, issuerUid, holderUid }: SeenVoucher): object {
  const { validFrom = voucher.validFrom, validUntil = voucher.validUntil } = voucher.legacy as Echo;
  return {
    voucherId: voucher.id,
    issuerUid,
    serviceType: voucher.serviceType,
    title: voucher.title,
    description: voucher.description,
    durationMinutes: voucher.durationMinutes,
    validFrom,
    validUntil,
    ...(dialect === 'node' && { allowedSlots: voucher.allowedSlots }),
    price: priceJson(dialect, voucher),
    terms: voucher.terms,
    transferable: voucher.transferable,
    status: voucher.status,
    holderUid,
    createdAt: voucher.createdAt,
  };
}

/** What the client has sent, where that is not what the columns say. */
export interface Echo {
  readonly validFrom?: unknown;
  readonly validUntil?: unknown;
  readonly price?: unknown;
}

function priceJson(dialect: Dialect, { legacy, priceAmount, priceCurrency }: Voucher): unknown {
  const { price } = legacy as Echo;
  const stored = priceAmount === null ? null : { amount: Number(priceAmount), currency: priceCurrency };
  if (price === undefined) return stored;
  if (dialect === 'node') return price;
  const { amount, currency } = isObject(price) ? price : {};
  return typeof amount === 'number' ? { amount, currency: currency ?? 'EUR' } : null;
}
