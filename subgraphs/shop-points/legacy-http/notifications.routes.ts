import { NotFound } from '../../../platform/errors/domain-error.js';
import { Notification } from '../notifications/notification.entity.js';
import { LegacyError } from './answers.js';
import { loginOnly } from './guards.js';
import { call, idIn, type RegisterArea } from './legacy-api.js';
import { creationsOf } from './times.js';

const NEWEST = 50;

/** Letters to the member who asks. */
export const registerNotifications: RegisterArea = (app, api) => {
  const { services, cursors } = api;
  const members = { preHandler: loginOnly };

  app.get('/api/notifications', members, (request) =>
    call(api, request, async ({ uow }) => {
      const { edges } = await services.notifications.list(uow, cursors, { first: NEWEST });
      const letters = edges.map(({ node }) => node);
      const made = await creationsOf(uow, Notification, letters);
      return {
        notifications: letters.map((letter) => ({
          id: letter.id,
          type: letter.notificationType,
          title: letter.title,
          message: letter.message,
          link_type: letter.linkType,
          link_id: letter.linkId,
          is_read: letter.isRead,
          created_at: made.get(letter.id),
        })),
        unread_count: await services.notifications.unreadCount(uow),
      };
    }),
  );

  app.get('/api/notifications/unread_count', members, (request) =>
    call(api, request, async ({ uow }) => ({ unread_count: await services.notifications.unreadCount(uow) })),
  );

  app.post('/api/notifications/:id/read', members, (request) =>
    call(api, request, async ({ uow }) => {
      await services.notifications.markRead(uow, String(idIn(request))).catch((error: unknown) => {
        if (error instanceof NotFound) throw new LegacyError(404, 'Notification not found');
        throw error;
      });
      return { success: true };
    }),
  );

  app.post('/api/notifications/read_all', members, (request) =>
    call(api, request, async ({ uow }) => {
      await services.notifications.markAllRead(uow);
      return { success: true };
    }),
  );
};
