import type { Database } from '../../../platform/database/database.js';
import { system } from '../../../platform/identity/viewer.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { ContractArchive } from './contract.archive.js';

/** Nightly; see `ContractArchive.clear`. */
export function clearContractFiles(archive: ContractArchive, database: Database): JobDefinition {
  return {
    name: 'clear-contract-files',
    cron: '40 3 * * *',
    handler: ({ signal }) => archive.clear(() => database.unitOfWork(system, signal), signal),
  };
}
