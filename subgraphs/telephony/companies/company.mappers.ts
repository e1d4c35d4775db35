import type { Connection } from '../../../platform/connections/connection.js';
import type { Branch } from './branch.entity.js';
import type { Company } from './company.entity.js';

export type CompanyMapper = Company;
export type BranchMapper = Branch;
export type CompanyConnectionMapper = Connection<Company>;
/** All that this subgraph knows of a business. */
export type BusinessPartnerMapper = { readonly id: string };
