import type { IntegrationCoverage, IntegrationCoverageReport } from './coverage.js';
import type { Integration } from './integration.entity.js';

export type IntegrationMapper = Integration;
export type IntegrationCoverageMapper = IntegrationCoverage;
export type IntegrationCoverageReportMapper = IntegrationCoverageReport;
