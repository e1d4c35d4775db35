import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import type { EventLog } from '../event-log/event-log.js';
import type { MarketplaceSettings } from '../settings.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { ContractArchive } from './contract.archive.js';
import { ContractService } from './contract.service.js';
import { DownloadLinks } from './download-links.js';
import { createStorage } from './storage/create-storage.js';
import { Staging } from './storage/staging.js';

/** The services of contracts. @throws ConfigError */
export function createContracts(
  { clock, newId, database, log }: ServiceDeps,
  settings: MarketplaceSettings,
  { thinkers, events }: { readonly thinkers: ThinkerService; readonly events: EventLog },
) {
  const staging = new Staging(settings.CONTRACTS_FOLDER, settings.CONTRACTS_MAX_BYTES, newId);
  const storage = createStorage(settings);
  const types = settings.CONTRACTS_TYPES;
  return {
    contracts: new ContractService({ clock, newId, database, log, thinkers, events, storage, types }),
    contractArchive: new ContractArchive({ clock, log, staging, storage }),
    contractStaging: staging,
    contractStorage: storage,
    downloadLinks: new DownloadLinks(settings.CONTRACTS_LINK_SECRET, clock),
  };
}
