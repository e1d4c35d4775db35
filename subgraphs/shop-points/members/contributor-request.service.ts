import { In, type EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import { insertRowUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { text } from '../../../platform/input/rules.js';
import { serialId } from '../database/serial-id.js';
import type { NotificationService } from '../notifications/notification.service.js';
import { ContributorRequest, type ContributorRequestStatus } from './contributor-request.entity.js';
import type { MemberService } from './member.service.js';
import { ShopMember } from './shop-member.entity.js';

interface Dependencies {
  readonly clock: Clock;
  readonly members: MemberService;
  readonly notifications: NotificationService;
}

/** How members come to vote and to comment. */
export class ContributorRequestService {
  constructor(private readonly deps: Dependencies) {}

  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    args: ConnectionArgs & { readonly status?: ContributorRequestStatus | null },
  ): Promise<Connection<ContributorRequest>> {
    await this.deps.members.require(uow, 'admin');
    return connection({ uow, cursors }, newestRequests, args, (items) => {
      if (args.status) items.where('item.status = :status', { status: args.status });
    });
  }

  request(uow: UnitOfWork, input: { readonly reason?: string | null }): Promise<ContributorRequest> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'viewer', 'user');
      const reason = text(input.reason ?? null, 'reason', 1_000);
      const { id: userId } = await this.deps.members.self(uow);
      const request = await insertRowUnlessTaken(manager, ContributorRequest, { userId, reason });
      if (request === null) throw new Conflict('Your last request is still pending.');
      return request;
    });
  }

  /** The role never becomes a lesser one. */
  approve(uow: UnitOfWork, requestId: string): Promise<ContributorRequest> {
    return this.decide(uow, requestId, 'approved');
  }

  reject(uow: UnitOfWork, requestId: string): Promise<ContributorRequest> {
    return this.decide(uow, requestId, 'rejected');
  }

  private decide(uow: UnitOfWork, requestId: string, status: 'approved' | 'rejected'): Promise<ContributorRequest> {
    return uow.write(async (tx) => {
      const { manager } = tx;
      await this.deps.members.require(uow, 'admin');
      const id = serialId(requestId) ?? 0;
      const admin = await this.deps.members.author(uow);
      const request = await manager.findOneBy(ContributorRequest, { id });
      if (request === null) throw new NotFound('There is no such request.', ['requestId']);
      if (request.userId === admin) {
        throw new Conflict('Another administrator must decide your own request.', ['requestId']);
      }
      const decision = { status, decisionByAdminId: admin, decisionAt: this.deps.clock() };
      const { affected } = await manager.update(ContributorRequest, { id, status: 'pending' }, decision);
      if (affected === 0) throw new Conflict('The request has been decided before.', ['requestId']);
      if (status === 'approved') await raise(manager, request.userId);
      await this.deps.notifications.notify(tx, { memberId: request.userId, linkId: id, ...LETTERS[status] });
      return Object.assign(request, decision);
    });
  }
}

async function raise(manager: EntityManager, memberId: number): Promise<void> {
  await manager.update(ShopMember, { id: memberId, role: In(['viewer', 'user']) }, { role: 'contributor' });
}

const LETTERS = {
  approved: {
    type: 'CONTRIBUTOR_APPROVED',
    title: 'You are a contributor',
    message: 'You can vote on proposals and comment on rates from now on.',
    linkType: 'contributor_request',
  },
  rejected: {
    type: 'CONTRIBUTOR_REJECTED',
    title: 'Request declined',
    message: 'Your request to become a contributor was declined. You may ask again.',
    linkType: 'contributor_request',
  },
} as const;

const newestRequests = {
  entity: ContributorRequest,
  name: 'Query.shopContributorRequests',
  order: newestFirst,
} as const;
