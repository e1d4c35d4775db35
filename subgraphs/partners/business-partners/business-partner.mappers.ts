import type { Connection } from '../../../platform/connections/connection.js';
import type { BusinessPartner } from './business-partner.entity.js';
import type { OpeningHours } from './opening-hours.js';

export type BusinessPartnerMapper = BusinessPartner;
export type BusinessPartnerConnectionMapper = Connection<BusinessPartner>;
export type PartnerOpeningHoursMapper = OpeningHours;
