import type { Service as ServiceEntity, ServiceSegment } from './service.entity.js';

export type ServiceMapper = ServiceEntity;
export type ServiceSegmentMapper = ServiceSegment;
/** All that this subgraph knows of a restaurant; `partner` comes with it when `bookableServices` requires it. */
export type RestaurantMapper = { readonly id: string; readonly partner?: { readonly id: string } | null };
