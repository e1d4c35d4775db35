import type { Connection } from '../../../platform/connections/connection.js';
import type { Contract } from './contract.entity.js';
import type { ContractLink } from './contract-link.entity.js';

export type ContractMapper = Contract;
export type ContractConnectionMapper = Connection<Contract>;
export type ContractLinkMapper = ContractLink;
export type ContractLinkConnectionMapper = Connection<ContractLink>;
/** What is looked for; `id` narrows it to one contract. */
export type ContractVerificationMapper = { readonly hash: string; readonly id: string | null };
