import { createHash } from 'node:crypto';
import type { Clock } from '../../../platform/clock.js';
import { changed } from '../../../platform/database/entity-rows.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { DAY_MS } from '../../../platform/durations.js';
import { entityId } from '../../../platform/input/entity-id.js';
import { fault } from '../../../platform/input/rules.js';
import { textIdOf } from '../input/text-id.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { Voucher } from '../vouchers/voucher.entity.js';
import { CalendarFeed, type CalendarFeedKind } from './calendar-feed.entity.js';
import { calendarText, type CalendarEntry } from './icalendar.js';

export interface CalendarFeedServiceDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  /** 256 bits that nobody guesses, in characters that stand in a path as they are. */
  readonly newSecret: () => string;
  readonly thinkers: ThinkerService;
}

export interface CreateCalendarFeed {
  readonly kind: CalendarFeedKind;
  readonly voucherId?: string | null | undefined;
}

/** As many as anybody has calendar programs. */
const MAX_FEEDS = 20;

/** What is over for longer is of no use to a calendar that is fetched again every hour. */
const PAST_DAYS = 90;

/**
 * Bookings for calendar programs. Those cannot sign in, so the address itself is the permission: long, random, stored as
 * a hash, and revocable one by one. A feed shows what its owner is a party to when it is fetched, and never more.
 */
export class CalendarFeedService {
  constructor(private readonly deps: CalendarFeedServiceDeps) {}

  /** The secret is given here and never again. @throws `UNAUTHENTICATED`, InvalidInput, NotFound, Conflict */
  async create(
    uow: UnitOfWork,
    { kind, voucherId }: CreateCalendarFeed,
  ): Promise<{ readonly feed: CalendarFeed; readonly secret: string }> {
    requireActor(uow.viewer);
    if ((kind === 'voucher') !== (typeof voucherId === 'string')) {
      throw fault('A voucher is named for a feed of one voucher, and for no other.', 'voucherId');
    }
    return uow.write(async (tx) => {
      const owner = await this.deps.thinkers.acting(tx);
      if (typeof voucherId === 'string') {
        const id = textIdOf(voucherId);
        const isVisible = id !== null && (await tx.manager.existsBy(Voucher, { id }));
        if (!isVisible) throw new NotFound('There is no such voucher.', ['voucherId']);
      }
      // Two at once may make one too many, which does no harm.
      const sql = 'SELECT count(*)::int AS count FROM calendar_feeds WHERE owner_id = $1 AND revoked_at IS NULL';
      const [existing] = await tx.manager.query<{ readonly count: number }[]>(sql, [owner.id]);
      if (existing!.count >= MAX_FEEDS) {
        throw new Conflict(`You have ${MAX_FEEDS} calendar feeds. Revoke one that you no longer use.`, ['kind']);
      }
      const secret = this.deps.newSecret();
      const feed = tx.manager.create(CalendarFeed, {
        id: this.deps.newId(),
        ownerId: owner.id,
        kind,
        voucherId: voucherId ?? null,
        secretHash: hashOf(secret),
        revokedAt: null,
      });
      await tx.manager.insert(CalendarFeed, feed);
      return { feed, secret };
    });
  }

  /** Those that work, newest first; there are at most 20. @throws `UNAUTHENTICATED` */
  async own(uow: UnitOfWork): Promise<CalendarFeed[]> {
    requireActor(uow.viewer);
    return uow.read((manager) =>
      manager
        .createQueryBuilder(CalendarFeed, 'feed')
        .where('feed.ownerId = app.thinker_id() AND feed.revokedAt IS NULL')
        .orderBy('feed.createdAt', 'DESC')
        .addOrderBy('feed.id')
        .getMany(),
    );
  }

  /** Its address stops working at once. Revoking again changes nothing. @throws `UNAUTHENTICATED`, NotFound */
  async revoke(uow: UnitOfWork, { feedId }: { readonly feedId: string }): Promise<CalendarFeed> {
    requireActor(uow.viewer);
    return uow.write(async ({ manager }) => {
      const parameters = [entityId(feedId), this.deps.clock()];
      const [feed] = await changed(manager, CalendarFeed, revokeStatement, parameters);
      if (feed === undefined) throw new NotFound('There is no such calendar feed.', ['feedId']);
      return feed;
    });
  }

  /** The calendar behind a secret, null when there is none (any more). With the rights of the service itself. */
  async read(uow: UnitOfWork, secret: string): Promise<string | null> {
    return uow.read(async (manager) => {
      const feed = await manager.findOneBy(CalendarFeed, { secretHash: hashOf(secret) });
      if (feed === null || feed.revokedAt !== null) return null;
      const since = new Date(this.deps.clock().getTime() - PAST_DAYS * DAY_MS);
      const entries = await manager.query<CalendarEntry[]>(entriesOf[feed.kind], [
        feed.ownerId,
        since,
        ...(feed.voucherId === null ? [] : [feed.voucherId]),
      ]);
      return calendarText(entries);
    });
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

const revokeStatement = 'UPDATE calendar_feeds SET revoked_at = coalesce(revoked_at, $2) WHERE id = $1 RETURNING *';

const entries = (condition: string) => `
  SELECT booking.id, slot_start AS "startsAt", slot_end AS "endsAt", booking.status, booking.created_at AS "createdAt",
    cancelled_at AS "cancelledAt", cancel_reason AS "cancelReason", title, description, terms
  FROM voucher_bookings AS booking JOIN vouchers AS voucher ON voucher.id = voucher_id
  WHERE ${condition} AND slot_end > $2
  ORDER BY slot_start, booking.id`;

/** $1 owner, $2 since when, $3 voucher. */
const entriesOf: Readonly<Record<CalendarFeedKind, string>> = {
  held: entries('booking.holder_id = $1'),
  issued: entries('booking.issuer_id = $1'),
  voucher: entries('voucher_id = $3 AND $1 IN (booking.issuer_id, booking.holder_id)'),
};
