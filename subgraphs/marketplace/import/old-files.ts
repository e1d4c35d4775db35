import { transferSaid } from '../legacy-http/transfer.body.js';
import { voucherSaid } from '../legacy-http/voucher.body.js';
import { cryptoAmount } from '../transfers/transfer.input.js';
import { LABELS } from '../transfers/transfer.service.js';
import { OLD_CONTRACTS } from './old-contracts.js';
import type { OldFile } from './old-file.js';
import { OLD_MORTGAGES } from './old-mortgages.js';
import { oneOfWords, UnusableRecord } from './old-record.js';
import { uuidOf } from './uuid-of.js';

/** All files that are looked for, in an order in which what is referred to comes first. */
export const OLD_FILES: readonly OldFile[] = [
  {
    table: 'rooms',
    names: ['rooms'],
    columns: { id: 'text', type: 'text', owner_id: 'thinker', meta: 'jsonb', created_at: 'timestamptz' },
    row: (old, now) => ({
      id: old.id('id', 'roomId'),
      type: oneOfWords(old.text('type'), ['text', 'video', 'file', 'contract', 'mixed'], 'text'),
      owner_id: old.text('ownerId', 'ownerUid'),
      meta: old.object('meta'),
      created_at: old.time('createdAt') ?? now,
    }),
  },
  {
    table: 'presence_sessions',
    names: ['presence', 'presence_sessions'],
    columns: {
      id: 'uuid',
      thinker_id: 'thinker',
      pair_code: 'text',
      status: 'text',
      last_seen_at: 'timestamptz',
      created_at: 'timestamptz',
    },
    // Whoever is still there sends a heartbeat; until then nobody is.
    row(old) {
      const seen = old.requiredTime('lastSeen', 'lastSeenAt');
      const thinker = old.id('thinkerId');
      const pairCode = old.text('pairCode');
      if (pairCode !== null && pairCode.length > 128) throw new UnusableRecord('pairCode is too long');
      return {
        id: uuidOf(`presence ${old.text('id') ?? `${thinker} ${seen}`}`),
        thinker_id: thinker,
        pair_code: pairCode,
        status: 'offline',
        last_seen_at: seen,
        created_at: old.time('createdAt') ?? seen,
      };
    },
  },
  {
    table: 'voucher_templates',
    names: ['voucher_templates', 'templates'],
    columns: {
      id: 'text',
      service_type: 'text',
      title: 'text',
      default_duration: 'integer',
      default_terms: 'jsonb',
      created_at: 'timestamptz',
    },
    row(old, now) {
      const minutes = Number(old.fields['defaultDuration'] ?? old.fields['durationMinutes'] ?? 60);
      if (!Number.isInteger(minutes)) throw new UnusableRecord('defaultDuration is no number of minutes');
      return {
        id: old.id('id', 'templateId'),
        service_type: old.required('serviceType'),
        title: old.required('title'),
        default_duration: minutes,
        default_terms: old.object('defaultTerms'),
        created_at: old.time('createdAt') ?? now,
      };
    },
  },
  {
    table: 'vouchers',
    names: ['vouchers'],
    columns: {
      id: 'text',
      issuer_id: 'thinker',
      holder_id: 'thinker',
      service_type: 'text',
      title: 'text',
      description: 'text',
      duration_minutes: 'integer',
      valid_from: 'timestamptz',
      valid_until: 'timestamptz',
      price_amount: 'bigint',
      price_currency: 'text',
      status: 'text',
      transferable: 'boolean',
      terms: 'jsonb',
      allowed_slots: 'jsonb',
      legacy: 'jsonb',
      created_at: 'timestamptz',
    },
    row(old, now) {
      const { priceAmount, priceCurrency, price } = old.fields;
      const said = voucherSaid(
        {
          ...old.fields,
          transferable: old.flag('transferable'),
          price:
            price ??
            (priceAmount === undefined || priceAmount === null
              ? null
              : { amount: priceAmount, currency: priceCurrency }),
        },
        now,
      );
      return {
        id: old.id('voucherId', 'id'),
        issuer_id: old.id('issuerUid', 'issuerId'),
        holder_id: old.text('holderUid', 'holderId'),
        service_type: said.serviceType,
        title: said.title,
        description: said.description,
        duration_minutes: said.durationMinutes,
        valid_from: said.validFrom,
        valid_until: said.validUntil,
        price_amount: said.priceAmount?.toString() ?? null,
        price_currency: said.priceCurrency,
        status: said.status,
        transferable: said.transferable,
        terms: said.terms,
        allowed_slots: said.allowedSlots,
        legacy: said.legacy,
        created_at: old.time('createdAt') ?? now,
      };
    },
  },
  {
    table: 'voucher_bookings',
    names: ['bookings', 'voucher_bookings'],
    columns: {
      id: 'text',
      voucher_id: 'text',
      holder_id: 'thinker',
      slot_start: 'timestamptz',
      slot_end: 'timestamptz',
      slot_id: 'text',
      status: 'text',
      cancel_reason: 'text',
      created_at: 'timestamptz',
      cancelled_at: 'timestamptz',
    },
    // The voucher's, whatever the booking says.
    derived: { issuer_id: '(SELECT issuer_id FROM vouchers WHERE id = said.voucher_id)' },
    requires: { voucher_id: 'vouchers' },
    row(old, now) {
      const start = old.requiredTime('slotStart');
      const end = old.requiredTime('slotEnd');
      if (end <= start) throw new UnusableRecord('slotEnd is not after slotStart');
      const slotId = old.text('slotId');
      const status = oneOfWords(old.text('status'), ['booked', 'cancelled'], 'booked');
      const createdAt = old.time('createdAt') ?? now;
      return {
        id: old.id('bookingId', 'id'),
        voucher_id: old.id('voucherId'),
        holder_id: old.id('holderUid', 'holderId'),
        slot_start: start,
        slot_end: end,
        slot_id: slotId === `slot-${start}` ? null : slotId,
        status,
        cancel_reason: old.text('cancelReason'),
        created_at: createdAt,
        cancelled_at: status === 'cancelled' ? (old.time('cancelledAt') ?? createdAt) : null,
      };
    },
  },
  ...OLD_MORTGAGES,
  ...OLD_CONTRACTS,
  {
    table: 'transfers',
    names: ['transfers', 'telbank_transfers'],
    columns: {
      id: 'text',
      direction: 'text',
      label: 'text',
      wallet_address: 'text',
      network: 'text',
      crypto_amount: 'numeric',
      crypto_symbol: 'text',
      fiat_amount: 'bigint',
      fiat_currency: 'text',
      external_account: 'text',
      meta: 'jsonb',
      status: 'text',
      created_at: 'timestamptz',
      updated_at: 'timestamptz',
    },
    row(old, now) {
      const said = transferSaid(old.fields);
      const createdAt = old.time('createdAt') ?? now;
      return {
        id: old.id('id'),
        direction: said.direction,
        label: said.label ?? LABELS[said.direction],
        wallet_address: said.walletAddress,
        network: said.network,
        crypto_amount: cryptoAmount(said.cryptoAmount),
        crypto_symbol: said.cryptoSymbol,
        fiat_amount: said.fiat.amount.toString(),
        fiat_currency: said.fiat.currency,
        external_account: said.externalAccount,
        meta: said.meta,
        status: oneOfWords(old.text('status'), ['logged', 'settled'], 'logged'),
        created_at: createdAt,
        updated_at: old.time('updatedAt') ?? createdAt,
      };
    },
  },
  {
    table: 'events',
    names: ['events'],
    columns: {
      id: 'uuid',
      type: 'text',
      actor_id: 'thinker',
      subject_type: 'text',
      subject_id: 'text',
      meta: 'jsonb',
      created_at: 'timestamptz',
    },
    row: (old) => ({
      id: uuidOf(old.required('id')),
      type: old.required('type'),
      actor_id: old.text('actorId', 'actorUid'),
      subject_type: old.text('subjectType'),
      subject_id: old.text('subjectId'),
      meta: old.object('meta'),
      created_at: old.requiredTime('createdAt'),
    }),
  },
  {
    table: 'telemetry_events',
    names: ['telemetry_events', 'telemetry'],
    columns: { id: 'text', type: 'text', path: 'text', actor_uid: 'text', meta: 'jsonb', created_at: 'timestamptz' },
    row: (old) => ({
      id: old.id('id'),
      type: old.required('type'),
      path: old.text('path'),
      actor_uid: old.text('actorUid'),
      meta: old.object('meta'),
      created_at: old.requiredTime('createdAt'),
    }),
  },
];
