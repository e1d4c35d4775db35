import type { Connection } from '../../../platform/connections/connection.js';
import type { ImportedRow } from './rate-import.service.js';
import type { ScrapeLog } from './scrape-log.entity.js';

export type ScrapeLogLineMapper = ScrapeLog;
export type ScrapeLogLineConnectionMapper = Connection<ScrapeLog>;
export type ImportedRateRowMapper = ImportedRow;
