import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { Notification } from './notification.entity.js';

export function notificationLoaders(uow: UnitOfWork) {
  return { notificationById: loadOne(uow, Notification, 'id') };
}
