import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import { isAdmin } from '../../../platform/identity/viewer.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { MarketplaceContext } from '../context.js';
import { IdempotencyKeyReused } from '../idempotency/idempotency.errors.js';
import type { Money } from '../money/money.js';
import { amortise, monthlyPayment } from './amortisation.js';
import type { MortgageApplication } from './mortgage-application.entity.js';
import { readDetails } from './mortgage-offer.details.js';
import type { MortgageOffer } from './mortgage-offer.entity.js';
import { compareOffers, figuresOf, loanOf, type OfferFigures } from './mortgage-offer.figures.js';
import { PaymentMismatch, RateAboveMaximum } from './mortgage.errors.js';
import { annualRate, loanAmount, years } from './mortgage.input.js';
import { listApplications, offersInStatus } from './mortgage.loader.js';
import type { MortgageScheduleMapper } from './mortgage.mappers.js';
import { contractRoomId, offerRoomId } from './mortgage.rooms.js';

export const mortgageResolvers: Resolvers = {
  Query: {
    mortgageApplication: (_, { id }, { loaders }) => loaders.mortgageApplicationById.load(id),
    mortgageApplications: (_, { statuses, ...page }, context) =>
      listApplications(
        context,
        page,
        statuses?.map((status) => databaseWord(status)),
      ),
    mortgageOffer: (_, { id }, { loaders }) => loaders.mortgageOfferById.load(id),
    mortgageContract: (_, { id }, { loaders }) => loaders.mortgageContractById.load(id),
    mortgageCalculation: (_, { input }) => calculation(input),
  },
  Mutation: {
    createMortgageApplication: (_, { input }, { services, uow }) =>
      resultOf(
        'CreateMortgageApplicationSuccess',
        async () => ({
          application: await services.mortgageApplications.create(uow, {
            ...input,
            rateType: databaseWord(input.rateType),
            visibility: databaseWord(input.visibility),
          }),
        }),
        [InvalidInput, IdempotencyKeyReused, Conflict],
      ),
    inviteMortgageLender: (_, { input }, { services, uow }) =>
      resultOf(
        'InviteMortgageLenderSuccess',
        async () => ({ application: await services.mortgageApplications.invite(uow, input) }),
        [NotFound, Conflict],
      ),
    closeMortgageApplication: (_, { input }, { services, uow }) =>
      resultOf(
        'CloseMortgageApplicationSuccess',
        async () => ({ application: await services.mortgageApplications.close(uow, input) }),
        [NotFound, Conflict],
      ),
    makeMortgageOffer: (_, { input }, { services, uow }) =>
      resultOf('MakeMortgageOfferSuccess', async () => ({ offer: await services.mortgageOffers.make(uow, input) }), [
        InvalidInput,
        NotFound,
        RateAboveMaximum,
        PaymentMismatch,
        IdempotencyKeyReused,
        Conflict,
      ]),
    withdrawMortgageOffer: (_, { input }, { services, uow }) =>
      resultOf(
        'WithdrawMortgageOfferSuccess',
        async () => ({ offer: await services.mortgageOffers.withdraw(uow, input) }),
        [NotFound, Conflict],
      ),
    acceptMortgageOffer: (_, { input }, { services, uow }) =>
      resultOf(
        'AcceptMortgageOfferSuccess',
        async () => ({ contract: await services.mortgageOffers.accept(uow, input) }),
        [InvalidInput, NotFound, IdempotencyKeyReused, Conflict],
      ),
    signMortgageContract: (_, { input: { contractId, signer } }, { services, uow }) =>
      resultOf(
        'SignMortgageContractSuccess',
        async () => ({
          contract: await services.mortgageContracts.sign(uow, { contractId, signer: databaseWord(signer) }),
        }),
        [NotFound, Conflict],
      ),
    attachMortgageDocument: (_, { input }, { services, uow }) =>
      resultOf(
        'AttachMortgageDocumentSuccess',
        async () => ({ contract: await services.mortgageContracts.attach(uow, input) }),
        [NotFound, Conflict],
      ),
    archiveMortgageContract: (_, { input }, { services, uow }) =>
      resultOf(
        'ArchiveMortgageContractSuccess',
        async () => ({ contract: await services.mortgageContracts.archive(uow, input) }),
        [NotFound, Conflict],
      ),
  },
  Thinker: {
    mortgageApplications: ({ id }, args, { loaders }) => loaders.applicationsByBorrowerId.load({ parentId: id, args }),
    mortgageOffers: ({ id }, { status, ...args }, { loaders }) =>
      loaders.offersByLenderId.load({
        parentId: id,
        args,
        ...(status && { filter: offersInStatus(databaseWord(status)) }),
      }),
  },
  MortgageApplication: {
    __resolveReference: ({ id }, { loaders }) => loaders.mortgageApplicationById.load(id),
    borrower: ({ borrowerId }, _, { loaders }) => loaders.thinkerById.load(borrowerId),
    property: ({ propertyId }, _, { loaders }) => (propertyId === null ? null : loaders.propertyById.load(propertyId)),
    desiredLoan: ({ desiredLoan, currency }) => money(desiredLoan, currency),
    rateType: ({ rateType }) => rateType && graphqlName(rateType),
    maxInterestRate: ({ maxInterest }) => maxInterest,
    status: ({ status }) => graphqlName(status),
    visibility: ({ visibility }) => (visibility === 'private' ? 'PRIVATE' : 'PUBLIC'),
    offers: ({ id }, { status, ...args }, { loaders }) =>
      loaders.offersByApplicationId.load({
        parentId: id,
        args,
        ...(status && { filter: offersInStatus(databaseWord(status)) }),
      }),
    offerComparison: async (application, _, { viewer, loaders }) => {
      const isBorrower = (await loaders.viewerThinker())?.id === application.borrowerId;
      if (!isBorrower && !isAdmin(viewer)) return null;
      return compareOffers(await loaders.openOffersByApplicationId.load(application.id), application);
    },
    contract: ({ id }, _, { loaders }) => loaders.contractByApplicationId.load(id),
  },
  MortgageOffer: {
    __resolveReference: ({ id }, { loaders }) => loaders.mortgageOfferById.load(id),
    application: ({ applicationId }, _, { loaders }) => loaders.mortgageApplicationById.load(applicationId),
    lender: ({ lenderId }, _, { loaders }) => loaders.thinkerById.load(lenderId),
    partner: ({ partnerId }) => (partnerId === null ? null : { id: partnerId }),
    loan: (offer, _, context) => withApplication(context, offer, (application) => loanOf(offer, application)),
    monthlyPayment: (offer, _, context) =>
      withApplication(context, offer, ({ currency }) => money(offer.monthlyPayment, currency)),
    upfrontCosts: (offer, _, context) =>
      withApplication(context, offer, ({ currency }) => money(readDetails(offer.details).upfrontCosts, currency)),
    effectiveAnnualRate: (offer, _, context) => figures(context, offer, (each) => each.effectiveAnnualRate),
    totalCost: (offer, _, context) =>
      figures(context, offer, ({ totalCost, currency }) => ({ amount: totalCost, currency })),
    schedule: (offer, _, context) =>
      figures(context, offer, ({ schedule, currency }) => ({
        ...schedule,
        currency,
        monthlyPayment: offer.monthlyPayment ?? schedule.instalments[0]!.payment,
      })),
    validUntil: ({ details }) => readDetails(details).validUntil,
    status: ({ status }) => graphqlName(status),
    withdrawReason: ({ status, details }) => {
      const { withdrawReason } = readDetails(details);
      return status === 'withdrawn' && withdrawReason !== null ? graphqlName(withdrawReason) : null;
    },
    room: ({ id }, _, { loaders }) => loaders.roomById.load(offerRoomId(id)),
  },
  MortgageContract: {
    __resolveReference: ({ id }, { loaders }) => loaders.mortgageContractById.load(id),
    offer: ({ offerId }, _, { loaders }) => loaders.mortgageOfferById.load(offerId),
    status: ({ status }) => graphqlName(status),
    isSignedByBorrower: ({ signedByBorrower }) => signedByBorrower,
    isSignedByLender: ({ signedByLender }) => signedByLender,
    isSignedByNotary: ({ signedByNotary }) => signedByNotary,
    room: ({ id }, _, { loaders }) => loaders.roomById.load(contractRoomId(id)),
  },
  MortgageSchedule: {
    monthlyPayment: ({ monthlyPayment, currency }) => ({ amount: monthlyPayment, currency }),
    lastPayment: ({ instalments, currency }) => ({ amount: instalments.at(-1)!.payment, currency }),
    totalInterest: ({ totalInterest, currency }) => ({ amount: totalInterest, currency }),
    totalPaid: ({ totalPaid, currency }) => ({ amount: totalPaid, currency }),
    instalments: ({ instalments, currency }) =>
      instalments.map(({ number, payment, interest, principal, balance }) => ({
        number,
        payment: { amount: payment, currency },
        interest: { amount: interest, currency },
        principal: { amount: principal, currency },
        balance: { amount: balance, currency },
      })),
  },
};

function money(amount: bigint | null, currency: string): Money | null {
  return amount === null ? null : { amount, currency };
}

/** What an offer says takes the application that it is for: its currency, and what the offer leaves out. */
async function withApplication<T>(
  { loaders }: MarketplaceContext,
  { applicationId }: MortgageOffer,
  read: (application: MortgageApplication) => T,
): Promise<T | null> {
  const application = await loaders.mortgageApplicationById.load(applicationId);
  return application === null ? null : read(application);
}

function figures<T>(context: MarketplaceContext, offer: MortgageOffer, read: (figures: OfferFigures) => T) {
  return withApplication(context, offer, (application) => {
    const known = figuresOf(offer, application);
    return known === null ? null : read(known);
  });
}

function calculation(input: {
  readonly loan: Money;
  readonly interestRate: string;
  readonly durationYears: number;
}): MortgageScheduleMapper {
  const loan = checked(() => ({
    principal: loanAmount(input.loan, 'loan')!.amount,
    annualRate: annualRate(input.interestRate, 'interestRate'),
    years: years(input.durationYears, 'durationYears'),
  }));
  return {
    ...amortise(loan),
    monthlyPayment: monthlyPayment(loan),
    currency: input.loan.currency.trim().toUpperCase(),
  };
}

/** A query has no result union: what is wrong with its input is a GraphQL error. */
function checked<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidInput) throw badUserInput(`${error.path.join('.')}: ${error.message}`);
    throw error;
  }
}
