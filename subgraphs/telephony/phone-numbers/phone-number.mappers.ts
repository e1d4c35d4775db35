import type { PhoneNumber } from './phone-number.entity.js';

export type CompanyPhoneNumberMapper = PhoneNumber;
