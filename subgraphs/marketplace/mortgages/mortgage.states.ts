export const APPLICATION_STATUSES = ['open', 'offered', 'accepted', 'rejected'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

export const OFFER_STATUSES = ['open', 'accepted', 'withdrawn'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const CONTRACT_STATUSES = ['draft', 'signed', 'archived'] as const;
export type ContractStatus = (typeof CONTRACT_STATUSES)[number];

/** Whether lenders may still make offers, and the borrower may still decide. */
export function isUndecided(status: ApplicationStatus): boolean {
  return status === 'open' || status === 'offered';
}
