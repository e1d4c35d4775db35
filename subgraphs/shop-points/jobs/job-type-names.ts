/** The chores that can be set up, in the words of the old system. */
export const SCHEDULABLE_TYPES = [
  'deduplication',
  'scrape_payback',
  'scrape_miles_and_more',
  'scrape_topcashback',
  'scrape_shoop',
  'scrape_example',
  'scrape_letyshops',
  'scrape_and_charge',
] as const;

export type SchedulableType = (typeof SCHEDULABLE_TYPES)[number];

export function isSchedulable(type: string): type is SchedulableType {
  return (SCHEDULABLE_TYPES as readonly string[]).includes(type);
}
