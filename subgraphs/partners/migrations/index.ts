import { CreateAccounts1767225600000 } from './1767225600000-create-accounts.js';
import { CreateBusinessPartners1767225660000 } from './1767225660000-create-business-partners.js';
import { CreateVisibility1767225720000 } from './1767225720000-create-visibility.js';
import { CreateRestaurants1767225780000 } from './1767225780000-create-restaurants.js';

export const migrations = [
  CreateAccounts1767225600000,
  CreateBusinessPartners1767225660000,
  CreateVisibility1767225720000,
  CreateRestaurants1767225780000,
] as const;
