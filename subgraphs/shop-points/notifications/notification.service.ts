import { In, type EntityManager } from 'typeorm';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import { asService } from '../../../platform/database/as-service.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { requireUser, type Viewer } from '../../../platform/identity/viewer.js';
import type { Live, StreamEntry } from '../../../platform/live/index.js';
import { serialId } from '../database/serial-id.js';
import type { MemberService } from '../members/member.service.js';
import { ANY_MEMBER } from '../members/member.policy.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { Notification, type NotificationLinkType, type NotificationType } from './notification.entity.js';
import { notificationStream } from './notification.stream.js';
import { rateCommentLetter, type CommentOnRate } from './rate-comment.letter.js';

/** A letter to a member. */
export interface Letter {
  /** The recipient. */
  readonly memberId: number;
  readonly type: NotificationType;
  readonly title: string;
  readonly message: string;
  readonly linkType: NotificationLinkType;
  readonly linkId: number;
}

interface Dependencies {
  readonly live: Live;
  readonly members: MemberService;
}

/** Letters of the services to the members. */
export class NotificationService {
  constructor(private readonly deps: Dependencies) {}

  /**
   * Writes letters in the transaction of their cause, whoever the viewer is, and tells those who listen after the
   * commit. Whether there is cause is for the caller to know.
   */
  async notify(tx: Transaction, ...letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    await asService(tx, async () => {
      const rows = letters.map(({ memberId, type, title, message, linkType, linkId }) =>
        tx.manager.create(Notification, {
          userId: memberId,
          notificationType: type,
          title,
          message,
          linkType,
          linkId,
        }),
      );
      const accounts = await accountsOf(tx.manager, letters);
      for (const { id, userId } of await tx.manager.save(rows)) {
        this.deps.live.append(tx, notificationStream, { key: accounts.get(userId)!, payload: { notificationId: id } });
      }
    });
  }

  /** Tells whoever brought a rate about that somebody has commented on it. */
  async rateCommented(tx: Transaction, comment: CommentOnRate): Promise<void> {
    const letter = await rateCommentLetter(tx, comment);
    if (letter !== null) await this.notify(tx, letter);
  }

  /** One's own, newest first. */
  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    { unreadOnly, ...args }: ConnectionArgs & { readonly unreadOnly?: boolean | null },
  ): Promise<Connection<Notification>> {
    await this.deps.members.require(uow, ...ANY_MEMBER);
    // The policy says the same; but an administrator of the platform would pass it for others, too, as a service does.
    return connection({ uow, cursors }, unreadOnly ? unreadNotifications : ownNotifications, args, (items) => {
      items.where('item.user_id = (SELECT app.member_id())');
      if (unreadOnly) items.andWhere('NOT item.is_read');
    });
  }

  async unreadCount(uow: UnitOfWork): Promise<number> {
    await this.deps.members.require(uow, ...ANY_MEMBER);
    const [row] = await uow.read((manager) =>
      manager.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM notifications
         WHERE user_id = (SELECT app.member_id()) AND NOT is_read`,
      ),
    );
    return row!.count;
  }

  /** Marking it again changes nothing. */
  markRead(uow: UnitOfWork, notificationId: string): Promise<Notification> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, ...ANY_MEMBER);
      const { id: userId } = await this.deps.members.self(uow);
      const notification = await manager.findOneBy(Notification, { id: serialId(notificationId) ?? 0, userId });
      if (notification === null) throw new NotFound('There is no such notification.', ['notificationId']);
      await manager.update(Notification, { id: notification.id }, { isRead: true });
      return Object.assign(notification, { isRead: true });
    });
  }

  /**
   * @param upToId newest that the reader has seen; all when not given
   * @returns how many were unread
   */
  markAllRead(uow: UnitOfWork, upToId?: string | null): Promise<number> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, ...ANY_MEMBER);
      const { id: userId } = await this.deps.members.self(uow);
      const upTo = typeof upToId === 'string' ? serialId(upToId) : null;
      if (typeof upToId === 'string' && upTo === null) throw new NotFound('There is no such notification.', ['upToId']);
      const [, count] = await manager.query<[unknown, number]>(
        `UPDATE notifications SET is_read = true WHERE user_id = $1 AND NOT is_read AND ($2::int IS NULL OR id <= $2)`,
        [userId, upTo],
      );
      return count;
    });
  }

  /** One's own letters behind a cursor, then whatever comes. @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN` */
  follow(
    viewer: Viewer,
    after: bigint | null | undefined,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<StreamEntry<{ notificationId: number }>, void, void>> {
    return this.deps.live.durableStream(notificationStream, {
      key: requireUser(viewer),
      after,
      viewer,
      signal,
      authorize: (uow) => this.deps.members.require(uow, ...ANY_MEMBER),
    });
  }
}

const ownNotifications = { entity: Notification, name: 'Query.shopNotifications', order: newestFirst } as const;
const unreadNotifications = {
  entity: Notification,
  name: 'Query.shopNotifications.unread',
  order: newestFirst,
} as const;

async function accountsOf(manager: EntityManager, letters: readonly Letter[]): Promise<Map<number, string>> {
  const members = await manager.findBy(ShopMember, { id: In([...new Set(letters.map(({ memberId }) => memberId))]) });
  return new Map(members.map(({ id, userId }) => [id, userId]));
}
