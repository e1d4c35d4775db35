import type { EntityManager } from 'typeorm';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MemberService } from '../members/member.service.js';
import { ScrapeLog } from './scrape-log.entity.js';

/** What the scrapers and imports did, line by line. */
export class ScrapeLogService {
  constructor(private readonly deps: { readonly members: MemberService }) {}

  /** A line in the transaction of what it tells about. A `run_id=<id>` in it is what it is found by. */
  async write(manager: EntityManager, message: string): Promise<void> {
    await manager.insert(ScrapeLog, { message });
  }

  /** The newest first; of one run or of all. For administrators of the shops. */
  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    args: ConnectionArgs & { readonly runId?: string | null },
  ): Promise<Connection<ScrapeLog>> {
    await this.deps.members.require(uow, 'admin');
    return connection({ uow, cursors }, newestLines, args, (items) => {
      if (typeof args.runId === 'string') {
        items.where('item.run_id = :runId', { runId: args.runId });
      }
    });
  }
}

const newestLines = {
  entity: ScrapeLog,
  name: 'Query.scrapeLog',
  order: [
    { property: 'timestamp', direction: 'DESC' },
    { property: 'id', direction: 'DESC' },
  ],
} as const;
