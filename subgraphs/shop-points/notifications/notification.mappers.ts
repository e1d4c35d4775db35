import type { Connection } from '../../../platform/connections/connection.js';
import type { StreamEntry } from '../../../platform/live/index.js';
import type { Notification } from './notification.entity.js';

export type ShopNotificationMapper = Notification;
export type ShopNotificationConnectionMapper = Connection<Notification>;
export type ShopNotificationReceivedMapper = StreamEntry<{ readonly notificationId: number }>;
