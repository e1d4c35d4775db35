export const partnerStatuses = ['pending', 'active', 'suspended', 'cancelled'] as const;
export type PartnerStatus = (typeof partnerStatuses)[number];

/** From which status a business may come into another. `cancelled` is final. */
export const partnerStatusSources: Readonly<Record<PartnerStatus, readonly PartnerStatus[]>> = {
  pending: [],
  active: ['pending', 'suspended'],
  suspended: ['active'],
  cancelled: ['pending', 'active', 'suspended'],
};
