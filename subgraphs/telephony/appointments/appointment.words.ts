import { databaseWord } from '../../../platform/graphql/enum-words.js';
import type { AppointmentFilter, AppointmentSource as SourceName } from '../__generated__/resolvers.js';
import type { AppointmentSource } from './appointment.entity.js';
import type { AppointmentCriteria } from './appointment.filter.js';

/** The filter of the SDL in the words of the database. */
export function appointmentCriteria(filter: AppointmentFilter | null | undefined): AppointmentCriteria | null {
  if (filter === null || filter === undefined) return null;
  const { statuses, ...rest } = filter;
  return { ...rest, statuses: statuses?.map((name) => databaseWord(name)) };
}

/** The table writes `cal.com` with its dot. */
export const sourceNames: Readonly<Record<AppointmentSource, SourceName>> = {
  phone: 'PHONE',
  'cal.com': 'CALCOM',
  admin: 'ADMIN',
  api: 'API',
  system: 'SYSTEM',
};
