export const leadStatuses = ['new', 'contacted', 'qualified', 'converted', 'lost'] as const;
export type LeadStatus = (typeof leadStatuses)[number];

/** Where a lead can go from each status. A customer stays one: `converted` is final. */
export const leadTransitions: Readonly<Record<LeadStatus, readonly LeadStatus[]>> = {
  new: ['contacted', 'qualified', 'converted', 'lost'],
  contacted: ['qualified', 'converted', 'lost'],
  qualified: ['contacted', 'converted', 'lost'],
  lost: ['contacted'],
  converted: [],
};

export function statusesBefore(status: LeadStatus): LeadStatus[] {
  return leadStatuses.filter((from) => leadTransitions[from].includes(status));
}
