/** The chores that can be set up, in the words of the old system. */
const SCHEDULABLE_TYPES = [
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

/** The chore that scrapes a programme, whichever way its name is written: `payback`, `MilesAndMore`. */
export function scrapeTypeOf(program: string): SchedulableType | null {
  const asked = `scrape${program.toLowerCase()}`.replace(/[^a-z]/g, '');
  return SCHEDULABLE_TYPES.find((type) => type.replaceAll('_', '') === asked) ?? null;
}

/** Jobs that exist for the runs that hang on them; people do not set them up. */
export const INTERNAL_TYPES = ['import_consolidated', 'import_coupons'] as const;
