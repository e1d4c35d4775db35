import type { EntityManager } from 'typeorm';
import { entitiesFrom } from '../../../platform/database/entity-rows.js';
import { MortgageApplication } from '../mortgages/mortgage-application.entity.js';
import { MortgageContract } from '../mortgages/mortgage-contract.entity.js';
import { MortgageOffer } from '../mortgages/mortgage-offer.entity.js';

/** Rows with the ids by which thinkers are known outside. */
export interface SeenApplication {
  readonly application: MortgageApplication;
  readonly borrowerUid: string;
}

export interface SeenOffer {
  readonly offer: MortgageOffer;
  readonly application: MortgageApplication;
  readonly borrowerUid: string;
  readonly lenderUid: string;
}

export interface SeenContract {
  readonly contract: MortgageContract;
  readonly applicationId: string;
  readonly borrowerUid: string;
  readonly lenderUid: string;
}

interface Uids {
  readonly borrower_uid: string;
  readonly lender_uid: string;
}

type Row = Record<string, unknown> & Uids;

/** @param rest of the statement: which, and in what order; the application is called `application`. */
export async function seenApplications(
  manager: EntityManager,
  rest: string,
  parameters: readonly unknown[],
): Promise<SeenApplication[]> {
  const rows = await manager.query<Row[]>(
    `SELECT application.*, borrower.public_id AS borrower_uid
     FROM mortgage_applications AS application JOIN thinkers AS borrower ON borrower.id = application.borrower_id ${rest}`,
    [...parameters],
  );
  const applications = entitiesFrom(manager, MortgageApplication, rows);
  return rows.map(({ borrower_uid: borrowerUid }, index) => ({ application: applications[index]!, borrowerUid }));
}

/** @param rest of the statement; the offer is called `offer`. */
export async function seenOffers(
  manager: EntityManager,
  rest: string,
  parameters: readonly unknown[],
): Promise<SeenOffer[]> {
  const rows = await manager.query<Row[]>(
    `SELECT offer.*, borrower.public_id AS borrower_uid, lender.public_id AS lender_uid
     FROM mortgage_offers AS offer
     JOIN thinkers AS borrower ON borrower.id = offer.borrower_id
     JOIN thinkers AS lender ON lender.id = offer.lender_id ${rest}`,
    [...parameters],
  );
  const offers = entitiesFrom(manager, MortgageOffer, rows);
  const ids = [...new Set(offers.map(({ applicationId }) => applicationId))];
  const applications = await seenApplications(manager, 'WHERE application.id = ANY ($1)', [ids]);
  const byId = new Map(applications.map(({ application }) => [application.id, application]));
  return rows.map(({ borrower_uid: borrowerUid, lender_uid: lenderUid }, index) => {
    const offer = offers[index]!;
    return { offer, application: byId.get(offer.applicationId)!, borrowerUid, lenderUid };
  });
}

export async function seenOffer(manager: EntityManager, id: string): Promise<SeenOffer | null> {
  const [seen] = await seenOffers(manager, 'WHERE offer.id = $1', [id]);
  return seen ?? null;
}

export async function seenContract(manager: EntityManager, id: string): Promise<SeenContract | null> {
  const rows = await manager.query<(Row & { readonly application_id: string })[]>(
    `SELECT contract.*, offer.application_id, borrower.public_id AS borrower_uid, lender.public_id AS lender_uid
     FROM mortgage_contracts AS contract
     JOIN mortgage_offers AS offer ON offer.id = contract.offer_id
     JOIN thinkers AS borrower ON borrower.id = contract.borrower_id
     JOIN thinkers AS lender ON lender.id = contract.lender_id
     WHERE contract.id = $1`,
    [id],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const [contract] = entitiesFrom(manager, MortgageContract, rows);
  const { application_id: applicationId, borrower_uid: borrowerUid, lender_uid: lenderUid } = row;
  return { contract: contract!, applicationId, borrowerUid, lenderUid };
}
