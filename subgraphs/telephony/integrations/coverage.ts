import { CORE_INTEGRATION_TYPES, type Integration, type IntegrationType } from './integration.entity.js';

/** Which of the integrations that a company needs are there. */
export interface IntegrationCoverage {
  readonly hasAny: boolean;
  readonly present: readonly IntegrationType[];
  readonly missing: readonly IntegrationType[];
  readonly percent: number;
  readonly isComplete: boolean;
}

export function coverageOf(
  integrations: readonly Pick<Integration, 'type' | 'isActive' | 'status'>[],
): IntegrationCoverage {
  const has = (type: IntegrationType) => integrations.some((integration) => integration.type === type);
  const present = CORE_INTEGRATION_TYPES.filter(has);
  return {
    hasAny: integrations.length > 0,
    present,
    missing: CORE_INTEGRATION_TYPES.filter((type) => !has(type)),
    percent: percentOf(present.length, CORE_INTEGRATION_TYPES.length),
    isComplete: CORE_INTEGRATION_TYPES.every((type) =>
      integrations.some(
        (integration) => integration.type === type && integration.isActive && integration.status === 'active',
      ),
    ),
  };
}

/** How far all companies are connected. */
export interface IntegrationCoverageReport {
  readonly companies: number;
  readonly companiesWithIntegration: number;
  readonly coveragePercent: number;
  readonly companiesComplete: number;
  readonly minimumTarget: number;
  readonly coreTarget: number;
  readonly coreMissing: number;
}

export interface CoverageCounts {
  readonly companies: number;
  readonly companiesWithIntegration: number;
  readonly companiesComplete: number;
  /** Distinct pairs of a company and a core type. */
  readonly corePairs: number;
}

export function coverageReport({ corePairs, ...counts }: CoverageCounts): IntegrationCoverageReport {
  const coreTarget = counts.companies * CORE_INTEGRATION_TYPES.length;
  return {
    ...counts,
    coveragePercent: percentOf(counts.companiesWithIntegration, counts.companies),
    minimumTarget: counts.companies,
    coreTarget,
    coreMissing: coreTarget - corePairs,
  };
}

/** Two decimals, half up; 0 of nothing. */
function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
}
