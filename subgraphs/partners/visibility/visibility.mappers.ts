import type { Connection } from '../../../platform/connections/connection.js';
import type { PlatformAnalysis } from './visibility-analysis.js';
import type { VisibilityCheckLead } from './visibility-check-lead.entity.js';
import type { VisibilityCheckResult } from './visibility-check-result.entity.js';

export type VisibilityCheckLeadMapper = VisibilityCheckLead;
export type VisibilityCheckLeadConnectionMapper = Connection<VisibilityCheckLead>;
export type VisibilityCheckResultMapper = VisibilityCheckResult;
export type VisibilityCheckResultConnectionMapper = Connection<VisibilityCheckResult>;
export type PlatformAnalysisMapper = PlatformAnalysis;
