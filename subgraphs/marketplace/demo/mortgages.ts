import { hoursAfter } from '../../../platform/demo/moments.js';
import { cast } from '../../../platform/demo/cast.js';
import { monthlyPayment } from '../mortgages/amortisation.js';
import type { MortgageApplication } from '../mortgages/mortgage-application.entity.js';
import type { MortgageContract } from '../mortgages/mortgage-contract.entity.js';
import type { MortgageOffer } from '../mortgages/mortgage-offer.entity.js';
import { writeDetails } from '../mortgages/mortgage-offer.details.js';
import { contractRoomId, offerRoomId } from '../mortgages/mortgage.rooms.js';
import type { Property } from '../mortgages/property.entity.js';
import type { RoomMember } from '../rooms/room-member.entity.js';
import type { Room } from '../rooms/room.entity.js';
import { demoContractId } from './ids.js';
import type { DemoPeople } from './thinkers.js';

export interface DemoMortgages {
  readonly properties: readonly Property[];
  readonly applications: readonly MortgageApplication[];
  readonly offers: readonly MortgageOffer[];
  readonly contracts: readonly MortgageContract[];
  readonly rooms: readonly Room[];
  readonly members: readonly RoomMember[];
}

/** Index of the application, of the lender among the issuers, rate and what has to be paid at once, in euro cents. */
const OFFERS = [
  [0, 0, '0.0350', 0n],
  [0, 1, '0.0320', 450_000n],
  [0, 2, '0.0375', 0n],
  [1, 0, '0.0410', 0n],
  [1, 3, '0.0395', 120_000n],
] as const;

const HOUSES = [
  { propertyId: 'house-1', address: 'Lindenweg 4', loan: 30_000_000n, years: 20, maxInterest: '0.0400' },
  { propertyId: 'house-2', address: 'Am Anger 17', loan: 18_500_000n, years: 15, maxInterest: null },
  { propertyId: 'house-3', address: 'Hafenstraße 2a', loan: 42_000_000n, years: 30, maxInterest: '0.0450' },
];

/** Three who want to borrow: one compares offers, one has decided, one waits. Owners of businesses lend. */
export function demoMortgages({ issuers, holders }: DemoPeople, now: Date): DemoMortgages {
  const createdAt = (daysAgo: number) => hoursAfter(now, -24 * daysAgo);
  const properties = HOUSES.map(({ propertyId, address }, index) => ({
    id: propertyId,
    address: `${address}, ${cast.partners[index]!.postalCode} ${cast.partners[index]!.city}`,
    meta: {},
    createdAt: createdAt(21 - index),
  }));
  const applications = HOUSES.map(({ propertyId, loan, years, maxInterest }, index): MortgageApplication => ({
    id: `app-demo0000-00000${index}`,
    propertyId,
    borrowerId: holders[index]!.id,
    desiredLoan: loan,
    currency: 'EUR',
    durationYears: years,
    rateType: 'fixed',
    maxInterest,
    status: (['offered', 'accepted', 'open'] as const)[index]!,
    visibility: index === 2 ? 'private' : 'public',
    meta: {},
    legacy: {},
    createdAt: createdAt(21 - index),
  }));
  const offers = OFFERS.map(([of, lender, interestRate, upfrontCosts], index): MortgageOffer => {
    const { id: applicationId, borrowerId, desiredLoan, durationYears } = applications[of]!;
    const isDecided = of === 1;
    const isAccepted = isDecided && lender === 3;
    return {
      id: `mort-offer-demo0000-00000${index}`,
      applicationId,
      borrowerId,
      lenderId: issuers[lender]!.id,
      partnerId: cast.partners[lender]!.id,
      interestRate,
      monthlyPayment: monthlyPayment({ principal: desiredLoan!, annualRate: interestRate, years: durationYears! }),
      status: isAccepted ? 'accepted' : isDecided ? 'withdrawn' : 'open',
      details: {
        ...writeDetails({ loan: null, upfrontCosts, validUntil: null }),
        ...(isDecided && !isAccepted && { withdrawReason: 'sibling_accepted' }),
      },
      createdAt: createdAt(14 - index),
    };
  });
  const contracts = offers
    .filter(({ status }) => status === 'accepted')
    .map(({ id: offerId, borrowerId, lenderId }, index): MortgageContract => ({
      id: `mort-contract-demo0000-00000${index}`,
      offerId,
      borrowerId,
      lenderId,
      status: 'draft',
      signedByBorrower: true,
      signedByLender: false,
      signedByNotary: false,
      archivedByBorrower: false,
      archivedByLender: false,
      contractId: demoContractId(1),
      documentRefs: null,
      createdAt: createdAt(3),
      updatedAt: createdAt(2),
    }));
  const rooms = [
    ...offers.map((offer) => ({ ...offer, roomId: offerRoomId(offer.id), type: 'mixed' as const })),
    ...contracts.map((contract) => ({ ...contract, roomId: contractRoomId(contract.id), type: 'contract' as const })),
  ];
  return {
    properties,
    applications,
    offers,
    contracts,
    rooms: rooms.map(({ roomId, type, createdAt: openedAt }) => ({
      id: roomId,
      type,
      ownerId: null,
      meta: {},
      createdAt: openedAt,
    })),
    members: rooms.flatMap(({ roomId, borrowerId, lenderId, createdAt: openedAt }) =>
      [borrowerId, lenderId].map((thinkerId) => ({ roomId, thinkerId, createdAt: openedAt })),
    ),
  };
}
