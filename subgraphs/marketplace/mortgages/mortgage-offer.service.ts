import type { Clock } from '../../../platform/clock.js';
import { changed } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { forbidden, isAdmin } from '../../../platform/identity/viewer.js';
import { timedId } from '../database/timed-id.js';
import { Turnstile } from '../database/turnstile.js';
import type { EventLog } from '../event-log/event-log.js';
import type { FeeLedger } from '../fees/fee-ledger.js';
import type { IdempotencyService } from '../idempotency/idempotency.service.js';
import { textIdOf } from '../input/text-id.js';
import { openRoom } from '../rooms/open-room.js';
import type { Thinker } from '../thinkers/thinker.entity.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import type { MortgageApplication } from './mortgage-application.entity.js';
import { decided, lockApplication, withdrawOpenOffers } from './mortgage-application.service.js';
import { MortgageContract } from './mortgage-contract.entity.js';
import { readDetails } from './mortgage-offer.details.js';
import { draftOffer, type OfferRequest } from './mortgage-offer.draft.js';
import { MortgageOffer } from './mortgage-offer.entity.js';
import { loanOf } from './mortgage-offer.figures.js';
import { contractRoomId, offerRoomId } from './mortgage.rooms.js';
import { isUndecided } from './mortgage.states.js';

export const MORTGAGE_FEE = 'mortgage.accepted';

export interface AcceptOffer {
  readonly offerId: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** An offer in all its parts. */
export interface OfferAsSaid extends Pick<
  MortgageOffer,
  'applicationId' | 'interestRate' | 'monthlyPayment' | 'status' | 'details'
> {
  /** Null for a new one. */
  readonly id: string | null;
}

export interface OfferServiceDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly thinkers: ThinkerService;
  readonly idempotency: IdempotencyService;
  readonly fees: FeeLedger;
  readonly events: EventLog;
}

/** Offers from the making to the decision about them. */
export class MortgageOfferService {
  private readonly turnstile = new Turnstile();

  constructor(private readonly deps: OfferServiceDeps) {}

  /**
   * @throws `UNAUTHENTICATED`, InvalidInput, NotFound, RateAboveMaximum, PaymentMismatch, IdempotencyKeyReused, Conflict
   */
  async make(uow: UnitOfWork, request: OfferRequest): Promise<MortgageOffer> {
    requireActor(uow.viewer);
    return uow.write(async (tx) => {
      const application = await lockApplication(tx, request.applicationId);
      const lender = await this.deps.thinkers.acting(tx);
      const id = timedId('mort-offer', this.deps.clock(), this.deps.newId);
      const earlier = await this.earlierOffer(tx, lender, request, id);
      if (earlier !== null) return earlier;

      if (lender.id === application.borrowerId) throw new Conflict('Borrowers do not lend to themselves.', []);
      if (!isUndecided(application.status)) throw decided(application);
      const draft = draftOffer(request, application, this.deps.clock());
      return this.add(tx, { ...draft, id, lenderId: lender.id, partnerId: tx.viewer.partnerId }, application);
    });
  }

  /**
   * For clients that say how an offer is in all its parts, whatever comes of them. Who acts lends.
   *
   * @throws NotFound, InvalidInput, Conflict
   */
  async makeAsSaid(uow: UnitOfWork, { id: given, ...said }: OfferAsSaid): Promise<MortgageOffer> {
    requireActor(uow.viewer);
    return uow.write(async (tx) => {
      const application = await lockApplication(tx, said.applicationId);
      const lender = await this.deps.thinkers.acting(tx);
      const id = given ?? timedId('mort-offer', this.deps.clock(), this.deps.newId);
      const { maxInterest } = application;
      const exceeds =
        maxInterest !== null && said.interestRate !== null && Number(said.interestRate) > Number(maxInterest);
      const note = exceeds ? { exceedsMaxInterest: true } : {};
      try {
        return await this.add(tx, { ...said, id, lenderId: lender.id, partnerId: null }, application, note);
      } catch (error) {
        if (!violates(error, 'mortgage_offers_pkey')) throw error;
        throw new Conflict('There is an offer with this id already.', ['offerId']);
      }
    });
  }

  private async add(
    tx: Transaction,
    said: Omit<MortgageOffer, 'borrowerId' | 'status' | 'createdAt'> & Partial<Pick<MortgageOffer, 'status'>>,
    { id: applicationId, borrowerId }: MortgageApplication,
    note: object = {},
  ): Promise<MortgageOffer> {
    const { id, lenderId } = said;
    const row = { ...said, borrowerId };
    await tx.manager.createQueryBuilder().insert().into(MortgageOffer).values(row).updateEntity(false).execute();
    await openRoom(tx, { id: offerRoomId(id), type: 'mixed', memberIds: [borrowerId, lenderId] });
    this.deps.events.add(tx, {
      type: 'mortgage.offer',
      actorId: lenderId,
      subjectType: 'mortgage_offer',
      subjectId: id,
      meta: { applicationId, ...note },
    });
    return tx.manager.findOneByOrFail(MortgageOffer, { id });
  }

  /** @throws `UNAUTHENTICATED`, `FORBIDDEN`, NotFound, Conflict */
  async withdraw(uow: UnitOfWork, { offerId }: { readonly offerId: string }): Promise<MortgageOffer> {
    return this.decide(uow, offerId, async (tx, offer, actor) => {
      if (offer.lenderId !== actor.id && !isAdmin(tx.viewer)) throw forbidden();
      if (offer.status === 'withdrawn') return offer;
      const withdrawn = await this.become(tx, offer, 'withdrawn', { withdrawReason: 'lender' });
      this.deps.events.add(tx, {
        type: 'mortgage.withdraw',
        actorId: actor.id,
        subjectType: 'mortgage_offer',
        subjectId: offer.id,
        meta: { applicationId: offer.applicationId },
      });
      return withdrawn;
    });
  }

  /**
   * The borrower's choice: one offer, no other, and a contract.
   *
   * @throws `UNAUTHENTICATED`, `FORBIDDEN`, InvalidInput, NotFound, IdempotencyKeyReused, Conflict
   */
  async accept(uow: UnitOfWork, { offerId, idempotencyKey }: AcceptOffer): Promise<MortgageContract> {
    return this.decide(uow, offerId, async (tx, offer, actor, application) => {
      if (offer.borrowerId !== actor.id) throw forbidden();
      const contractId = timedId('mort-contract', this.deps.clock(), this.deps.newId);
      const earlier = await this.deps.idempotency.earlierResult(tx, {
        actorId: actor.id,
        key: idempotencyKey,
        operation: 'acceptMortgageOffer',
        request: { offerId },
        resultId: contractId,
      });
      if (earlier !== null) return tx.manager.findOneByOrFail(MortgageContract, { id: earlier });
      if (offer.status !== 'open') throw noLongerOpen(offer);
      if (!isUndecided(application.status)) throw decided(application);
      const { validUntil } = readDetails(offer.details);
      if (validUntil !== null && validUntil < this.deps.clock()) {
        throw new Conflict(`The offer was valid until ${validUntil.toISOString()}.`, ['offerId']);
      }
      await tx.manager.query(`UPDATE mortgage_applications SET status = 'accepted' WHERE id = $1`, [application.id]);
      await this.become(tx, offer, 'accepted', {});
      const others = [application.id, offer.id, { withdrawReason: 'sibling_accepted' }];
      await tx.manager.query(withdrawOpenOffers, others);
      await this.deps.fees.charge(tx, {
        feeId: MORTGAGE_FEE,
        subjectType: 'mortgage_offer',
        subjectId: offer.id,
        partnerId: offer.partnerId,
        providerId: offer.lenderId,
        base: loanOf(offer, application),
      });
      return this.draftContract(tx, contractId, offer, actor);
    });
  }

  private async draftContract(
    tx: Transaction,
    id: string,
    offer: MortgageOffer,
    borrower: Thinker,
  ): Promise<MortgageContract> {
    const { borrowerId, lenderId } = offer;
    const row = { id, offerId: offer.id, borrowerId, lenderId };
    await tx.manager.createQueryBuilder().insert().into(MortgageContract).values(row).updateEntity(false).execute();
    await openRoom(tx, { id: contractRoomId(id), type: 'contract', memberIds: [borrowerId, lenderId] });
    this.deps.events.add(tx, {
      type: 'mortgage.accept',
      actorId: borrower.id,
      subjectType: 'mortgage_offer',
      subjectId: offer.id,
      meta: { contractVoucherId: id },
    });
    return tx.manager.findOneByOrFail(MortgageContract, { id });
  }

  /** Something about an offer that the viewer may see, with its application locked: two deciders come one by one. */
  private async decide<T>(
    uow: UnitOfWork,
    offerId: string,
    work: (tx: Transaction, offer: MortgageOffer, actor: Thinker, application: MortgageApplication) => Promise<T>,
  ): Promise<T> {
    requireActor(uow.viewer);
    const id = textIdOf(offerId);
    const seen = id === null ? null : await uow.read((manager) => manager.findOneBy(MortgageOffer, { id }));
    if (seen === null) throw new NotFound('There is no such offer.', ['offerId']);
    return this.turnstile.pass(seen.applicationId, () =>
      uow.write(async (tx) => {
        const application = await lockApplication(tx, seen.applicationId);
        const offer = await tx.manager.findOneByOrFail(MortgageOffer, { id: seen.id });
        return work(tx, offer, await this.deps.thinkers.acting(tx), application);
      }),
    );
  }

  private async become(
    { manager }: Transaction,
    offer: MortgageOffer,
    status: 'accepted' | 'withdrawn',
    note: object,
  ): Promise<MortgageOffer> {
    const sql = `UPDATE mortgage_offers SET status = $2, details = details || $3
      WHERE id = $1 AND status = 'open' RETURNING *`;
    const [after] = await changed(manager, MortgageOffer, sql, [offer.id, status, note]);
    if (after === undefined) throw noLongerOpen(offer);
    return after;
  }

  private async earlierOffer(
    tx: Transaction,
    { id: actorId }: Thinker,
    { idempotencyKey: key, loan, ...request }: OfferRequest,
    resultId: string,
  ): Promise<MortgageOffer | null> {
    const amounts = [loan?.amount, loan?.currency, request.monthlyPayment, request.upfrontCosts].map(String);
    const earlier = await this.deps.idempotency.earlierResult(tx, {
      actorId,
      key,
      operation: 'makeMortgageOffer',
      request: [request.applicationId, request.interestRate, request.validUntil ?? null, amounts],
      resultId,
    });
    return earlier === null ? null : tx.manager.findOneByOrFail(MortgageOffer, { id: earlier });
  }
}

function noLongerOpen({ status }: MortgageOffer): Conflict {
  return new Conflict(`The offer is ${status}.`, ['offerId']);
}
