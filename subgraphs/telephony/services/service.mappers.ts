import type { Service as ServiceEntity, ServiceSegment } from './service.entity.js';

export type ServiceMapper = ServiceEntity;
export type ServiceSegmentMapper = ServiceSegment;
