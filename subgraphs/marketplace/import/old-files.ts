import { createHash } from 'node:crypto';
import { amountSaid, applicationSaid, rateSaid } from '../legacy-http/mortgage.body.js';
import { numberIn } from '../legacy-http/body.js';
import { transferSaid } from '../legacy-http/transfer.body.js';
import { voucherSaid } from '../legacy-http/voucher.body.js';
import { OFFER_STATUSES } from '../mortgages/mortgage.states.js';
import { cryptoAmount } from '../transfers/transfer.input.js';
import { LABELS } from '../transfers/transfer.service.js';
import type { OldFile } from './old-file.js';
import { oneOfWords, UnusableRecord } from './old-record.js';

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
  {
    table: 'properties',
    names: ['properties'],
    columns: { id: 'text', address: 'text', meta: 'jsonb', created_at: 'timestamptz' },
    row: (old, now) => ({
      id: old.id('id', 'propertyId'),
      address: old.text('address'),
      meta: old.object('meta'),
      created_at: old.time('createdAt') ?? now,
    }),
  },
  {
    table: 'mortgage_applications',
    names: ['applications', 'mortgage_applications'],
    columns: {
      id: 'text',
      property_id: 'text',
      borrower_id: 'thinker',
      desired_loan: 'bigint',
      currency: 'text',
      duration_years: 'integer',
      rate_type: 'text',
      max_interest: 'numeric',
      status: 'text',
      visibility: 'text',
      meta: 'jsonb',
      legacy: 'jsonb',
      created_at: 'timestamptz',
    },
    // Named by an application, a property is known.
    before: `INSERT INTO properties (id)
      SELECT DISTINCT property_id FROM jsonb_to_recordset($1::jsonb) AS said (property_id text)
      WHERE property_id IS NOT NULL ON CONFLICT DO NOTHING`,
    row(old, now) {
      const { desiredLoan, currency, durationYears, rateType, maxInterest } = old.fields;
      const said = applicationSaid(
        {
          desiredDurationYears: durationYears,
          desiredRateType: rateType,
          maxInterestRate: maxInterest,
          ...old.fields,
          // The edge's table had the amount alone.
          desiredLoan:
            numberIn(desiredLoan) === null ? desiredLoan : { amount: desiredLoan, currency: currency ?? 'EUR' },
        },
        { propertyId: null },
      );
      return {
        id: old.id('applicationId', 'id'),
        property_id: said.propertyId,
        borrower_id: old.id('borrowerUid', 'borrowerId'),
        desired_loan: said.desiredLoan?.toString() ?? null,
        currency: said.currency,
        duration_years: said.durationYears,
        rate_type: said.rateType,
        max_interest: said.maxInterest,
        status: said.status,
        visibility: said.visibility,
        meta: said.meta,
        legacy: said.legacy,
        created_at: old.time('createdAt', 'submissionTs') ?? now,
      };
    },
  },
  {
    table: 'mortgage_offers',
    names: ['offers', 'mortgage_offers'],
    columns: {
      id: 'text',
      application_id: 'text',
      lender_id: 'thinker',
      interest_rate: 'numeric',
      monthly_payment: 'bigint',
      status: 'text',
      details: 'jsonb',
      created_at: 'timestamptz',
    },
    derived: { borrower_id: '(SELECT borrower_id FROM mortgage_applications WHERE id = said.application_id)' },
    requires: { application_id: 'mortgage_applications' },
    row(old, now) {
      const { loan, interest, repayment, fees, validity, termsRef, roomRefs, interestRate, monthlyPayment } =
        old.fields;
      const nominal = interestRate ?? old.object('interest')['nominalRate'];
      const kept = { loan, interest, repayment, fees, validity, termsRef, roomRefs };
      const sent = { interestRate: numberIn(nominal), monthlyPayment: numberIn(monthlyPayment) };
      const word = old.text('status');
      return {
        id: old.id('voucherId', 'offerId', 'id'),
        application_id: old.id('applicationId'),
        lender_id: old.id('issuerId', 'lenderUid', 'lenderId'),
        interest_rate: rateSaid(nominal),
        monthly_payment: amountSaid(monthlyPayment)?.toString() ?? null,
        status: oneOfWords(word === 'offered' ? 'open' : word, OFFER_STATUSES, 'open'),
        details: {
          ...old.object('details'),
          ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined && value !== null)),
          sent,
        },
        created_at: old.time('createdAt') ?? now,
      };
    },
  },
  {
    table: 'mortgage_contracts',
    names: ['mortgage_contracts'],
    columns: {
      id: 'text',
      offer_id: 'text',
      status: 'text',
      signed_by_borrower: 'boolean',
      signed_by_lender: 'boolean',
      signed_by_notary: 'boolean',
      document_refs: 'jsonb',
      created_at: 'timestamptz',
    },
    derived: {
      borrower_id: '(SELECT borrower_id FROM mortgage_offers WHERE id = said.offer_id)',
      lender_id: '(SELECT lender_id FROM mortgage_offers WHERE id = said.offer_id)',
    },
    requires: { offer_id: 'mortgage_offers' },
    row(old, now) {
      const signed = ['signedByBorrower', 'signedByLender', 'signedByNotary'].map((name) => old.flag(name));
      return {
        id: old.id('voucherId', 'id'),
        offer_id: old.id('offerVoucherId', 'offerId'),
        // The word follows from the signatures.
        status: signed.every(Boolean) ? 'signed' : 'draft',
        signed_by_borrower: signed[0],
        signed_by_lender: signed[1],
        signed_by_notary: signed[2],
        document_refs: old.object('documentRefs'),
        created_at: old.time('createdAt') ?? now,
      };
    },
  },
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

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** An id that is a UUID stays; from another one always the same is made. */
function uuidOf(id: string): string {
  if (UUID.test(id)) return id.toLowerCase();
  const hex = createHash('sha256').update(`kontor marketplace ${id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
