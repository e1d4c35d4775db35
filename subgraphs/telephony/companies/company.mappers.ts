import type { Connection } from '../../../platform/connections/connection.js';
import type { Branch } from './branch.entity.js';
import type { Company } from './company.entity.js';

export type CompanyMapper = Company;
export type BranchMapper = Branch;
export type CompanyConnectionMapper = Connection<Company>;
