import { CreateMembers1767225600000 } from './1767225600000-create-members.js';
import { CreateShops1767225601000 } from './1767225601000-create-shops.js';
import { CreateProgramsAndCategories1767225602000 } from './1767225602000-create-programs-and-categories.js';
import { CreateRates1767225603000 } from './1767225603000-create-rates.js';

export const migrations = [
  CreateMembers1767225600000,
  CreateShops1767225601000,
  CreateProgramsAndCategories1767225602000,
  CreateRates1767225603000,
] as const;
