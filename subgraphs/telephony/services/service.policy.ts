import type { Service } from './service.entity.js';

/** In the order in which services are offered. */
export function inOrder(services: readonly Service[]): Service[] {
  return services.toSorted((one, other) => one.priority - other.priority || Number(BigInt(one.id) - BigInt(other.id)));
}

/**
 * Whether a branch offers a service: its own, those of the whole company, and those that it offers besides.
 *
 * @param furtherServiceIds ids of the services that the branch offers besides
 */
export function isOfferedIn(
  service: Pick<Service, 'id' | 'branchId'>,
  branchId: string,
  furtherServiceIds: readonly string[],
): boolean {
  return service.branchId === null || service.branchId === branchId || furtherServiceIds.includes(service.id);
}
