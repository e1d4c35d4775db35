import { numberIn } from '../legacy-http/body.js';
import { amountSaid, applicationSaid, rateSaid } from '../legacy-http/mortgage.body.js';
import { contractRoomId, offerRoomId } from '../mortgages/mortgage.rooms.js';
import { OFFER_STATUSES } from '../mortgages/mortgage.states.js';
import type { OldFile } from './old-file.js';
import { oneOfWords } from './old-record.js';

/** Applications, offers and contracts of both path families. */
export const OLD_MORTGAGES: readonly OldFile[] = [
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
    after: roomsOf('mortgage_offers', offerRoomId(''), 'mixed'),
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
    after: roomsOf('mortgage_contracts', contractRoomId(''), 'contract'),
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
];

/** The rooms of borrowers and lenders, which the old servers took for granted. */
function roomsOf(table: string, prefix: string, type: string): string {
  return `
    WITH row AS (
      SELECT * FROM ${table} WHERE id IN (SELECT id FROM jsonb_to_recordset($1::jsonb) AS said (id text))
    ), opened AS (
      INSERT INTO rooms (id, type, created_at) SELECT '${prefix}' || id, '${type}', created_at FROM row
      ON CONFLICT DO NOTHING
    )
    INSERT INTO room_members (room_id, thinker_id, created_at)
    SELECT '${prefix}' || id, thinker_id, created_at FROM row, unnest(ARRAY[borrower_id, lender_id]) AS thinker_id
    ON CONFLICT DO NOTHING`;
}
