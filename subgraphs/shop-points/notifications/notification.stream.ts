import { defineStream } from '../../../platform/live/index.js';

/** One stream for each account, by its user id. Holds the id alone: what the letter says is in its row. */
export const notificationStream = defineStream<{ readonly notificationId: number }>({
  name: 'shop-points.notifications',
});
