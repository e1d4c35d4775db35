import type { Clock } from '../../../platform/clock.js';
import { changed, selected } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { forbidden, isAdmin } from '../../../platform/identity/viewer.js';
import { text } from '../../../platform/input/rules.js';
import { timedId } from '../database/timed-id.js';
import type { EventLog } from '../event-log/event-log.js';
import type { IdempotencyService } from '../idempotency/idempotency.service.js';
import { textIdOf } from '../input/text-id.js';
import type { Money } from '../money/money.js';
import type { Thinker } from '../thinkers/thinker.entity.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { MortgageApplication, type RateType } from './mortgage-application.entity.js';
import { MortgageInvitation } from './mortgage-invitation.entity.js';
import { annualRate, loanAmount, years } from './mortgage.input.js';
import { isUndecided } from './mortgage.states.js';
import { Property } from './property.entity.js';

type Optional<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

export type ApplicationRequest = Optional<{
  propertyId: string;
  propertyAddress: string;
  desiredLoan: Money;
  durationYears: number;
  rateType: RateType;
  maxInterestRate: string;
  visibility: string;
  idempotencyKey: string;
}>;

type ApplicationDraft = Pick<
  MortgageApplication,
  'propertyId' | 'desiredLoan' | 'currency' | 'durationYears' | 'rateType' | 'maxInterest' | 'visibility'
>;

/** An application in all its parts. */
export interface ApplicationAsSaid extends ApplicationDraft, Pick<MortgageApplication, 'status' | 'meta' | 'legacy'> {
  /** Null for a new one. */
  readonly id: string | null;
}

export interface ApplicationServiceDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly thinkers: ThinkerService;
  readonly idempotency: IdempotencyService;
  readonly events: EventLog;
}

/** What borrowers do with their applications, but for deciding about offers. */
export class MortgageApplicationService {
  constructor(private readonly deps: ApplicationServiceDeps) {}

  /** @throws `UNAUTHENTICATED`, InvalidInput, IdempotencyKeyReused, Conflict */
  async create(uow: UnitOfWork, request: ApplicationRequest): Promise<MortgageApplication> {
    requireActor(uow.viewer);
    const draft = draftApplication(request);
    const address = text(request.propertyAddress, 'propertyAddress', 500) ?? null;
    return uow.write(async (tx) => {
      const borrower = await this.deps.thinkers.acting(tx);
      const id = timedId('app', this.deps.clock(), this.deps.newId);
      const earlier = await this.deps.idempotency.earlierResult(tx, {
        actorId: borrower.id,
        key: request.idempotencyKey,
        operation: 'createMortgageApplication',
        request: { ...draft, desiredLoan: draft.desiredLoan?.toString(), address },
        resultId: id,
      });
      if (earlier !== null) return tx.manager.findOneByOrFail(MortgageApplication, { id: earlier });

      return this.add(tx, { ...draft, id, borrowerId: borrower.id }, address);
    });
  }

  /** For clients that say how an application is in all its parts. Who acts borrows. @throws InvalidInput, Conflict */
  async fileAsSaid(uow: UnitOfWork, { id: given, ...said }: ApplicationAsSaid): Promise<MortgageApplication> {
    requireActor(uow.viewer);
    return uow.write(async (tx) => {
      const borrower = await this.deps.thinkers.acting(tx);
      const id = given ?? timedId('app', this.deps.clock(), this.deps.newId);
      try {
        return await this.add(tx, { ...said, id, borrowerId: borrower.id }, null);
      } catch (error) {
        if (!violates(error, 'mortgage_applications_pkey')) throw error;
        throw new Conflict('There is an application with this id already.', ['applicationId']);
      }
    });
  }

  private async add(
    tx: Transaction,
    row: Pick<MortgageApplication, 'id' | 'borrowerId'> & ApplicationDraft,
    address: string | null,
  ): Promise<MortgageApplication> {
    const { id, borrowerId, propertyId, desiredLoan } = row;
    if (propertyId !== null) await this.know(tx, { id: propertyId, address });
    await tx.manager.createQueryBuilder().insert().into(MortgageApplication).values(row).updateEntity(false).execute();
    this.deps.events.add(tx, {
      type: 'mortgage.application',
      actorId: borrowerId,
      subjectType: 'mortgage_application',
      subjectId: id,
      meta: { propertyId, desiredLoan: desiredLoan === null ? null : Number(desiredLoan) },
    });
    return tx.manager.findOneByOrFail(MortgageApplication, { id });
  }

  /** @throws `UNAUTHENTICATED`, `FORBIDDEN`, NotFound, Conflict */
  async invite(
    uow: UnitOfWork,
    { applicationId, lenderPublicId }: { readonly applicationId: string; readonly lenderPublicId: string },
  ): Promise<MortgageApplication> {
    return this.asBorrower(uow, applicationId, async (tx, application, actor) => {
      if (!isUndecided(application.status)) throw decided(application);
      const sql = 'SELECT app.thinker_known_as($1) AS id';
      const [lender] = await tx.manager.query<{ readonly id: string | null }[]>(sql, [lenderPublicId]);
      if (!lender?.id) throw new NotFound('There is no such thinker.', ['lenderPublicId']);
      const { id, borrowerId } = application;
      if (lender.id === borrowerId) throw new Conflict('Borrowers do not lend to themselves.', ['lenderPublicId']);
      const invited = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(MortgageInvitation)
        .values({ applicationId: id, borrowerId, lenderId: lender.id })
        .orIgnore()
        .returning('lender_id')
        .updateEntity(false)
        .execute();
      if ((invited.raw as unknown[]).length === 0) return application;
      this.deps.events.add(tx, {
        type: 'mortgage.invite',
        actorId: actor.id,
        subjectType: 'mortgage_application',
        subjectId: id,
        meta: { lender: lenderPublicId },
      });
      return application;
    });
  }

  /** Gives an application up, and with it its open offers. @throws `UNAUTHENTICATED`, `FORBIDDEN`, NotFound, Conflict */
  async close(uow: UnitOfWork, { applicationId }: { readonly applicationId: string }): Promise<MortgageApplication> {
    return this.asBorrower(uow, applicationId, async (tx, application, actor) => {
      if (application.status === 'rejected') return application;
      if (!isUndecided(application.status)) throw decided(application);
      const sql = `UPDATE mortgage_applications SET status = 'rejected' WHERE id = $1 RETURNING *`;
      const [closed] = await changed(tx.manager, MortgageApplication, sql, [application.id]);
      await tx.manager.query(withdrawOpenOffers, [application.id, null, { withdrawReason: 'application_closed' }]);
      this.deps.events.add(tx, {
        type: 'mortgage.reject',
        actorId: actor.id,
        subjectType: 'mortgage_application',
        subjectId: application.id,
        meta: { from: application.status },
      });
      return closed!;
    });
  }

  /** What only the borrower and administrators do, with the application locked. */
  private async asBorrower(
    uow: UnitOfWork,
    applicationId: string,
    work: (tx: Transaction, application: MortgageApplication, actor: Thinker) => Promise<MortgageApplication>,
  ): Promise<MortgageApplication> {
    requireActor(uow.viewer);
    return uow.write(async (tx) => {
      const application = await lockApplication(tx, applicationId);
      const actor = await this.deps.thinkers.acting(tx);
      if (actor.id !== application.borrowerId && !isAdmin(tx.viewer)) throw forbidden();
      return work(tx, application, actor);
    });
  }

  /** A property that somebody has named before stays as it is. */
  private async know(tx: Transaction, property: Pick<Property, 'id' | 'address'>): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(Property)
      .values(property)
      .orIgnore()
      .updateEntity(false)
      .execute();
  }
}

/**
 * The application, if the viewer may see it, and until the end of the transaction nobody else decides about it. Whatever
 * changes an application or its offers takes this lock first.
 *
 * @throws NotFound
 */
export async function lockApplication({ manager }: Transaction, applicationId: string): Promise<MortgageApplication> {
  const id = textIdOf(applicationId);
  const visible = id !== null && (await manager.existsBy(MortgageApplication, { id }));
  const sql = 'SELECT * FROM app.lock_mortgage_application($1)';
  const [application] = visible ? await selected(manager, MortgageApplication, sql, [id]) : [];
  if (application === undefined) throw new NotFound('There is no such application.', ['applicationId']);
  return application;
}

/** Parameters: application, the one offer to spare or null, and what to note in the details. */
export const withdrawOpenOffers = `
  UPDATE mortgage_offers SET status = 'withdrawn', details = details || $3
  WHERE application_id = $1 AND status = 'open' AND id IS DISTINCT FROM $2`;

export function decided({ status }: MortgageApplication): Conflict {
  return new Conflict(`The application is ${status}.`, ['applicationId']);
}

function draftApplication(request: ApplicationRequest): ApplicationDraft {
  const loan = loanAmount(request.desiredLoan, 'desiredLoan');
  return {
    propertyId: text(request.propertyId, 'propertyId', 128) ?? null,
    desiredLoan: loan?.amount ?? null,
    currency: loan?.currency ?? 'EUR',
    durationYears: years(request.durationYears, 'durationYears') ?? null,
    rateType: request.rateType ?? null,
    maxInterest: annualRate(request.maxInterestRate, 'maxInterestRate') ?? null,
    visibility: request.visibility ?? 'private',
  };
}
