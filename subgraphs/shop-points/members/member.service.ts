import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { isAdmin, requireUser } from '../../../platform/identity/viewer.js';
import { serialId } from '../database/serial-id.js';
import { requireShopRole } from './member.policy.js';
import { ShopMember, type ShopMemberRole, type ShopMemberStatus } from './shop-member.entity.js';

/** The people of the shops' community and what they may do there. */
export class MemberService {
  /** Role of the viewer; null for nobody and for a membership that rests. */
  async roleOf(uow: UnitOfWork): Promise<ShopMemberRole | null> {
    // Two answers that need no row: see `app.member_role()`, which gives the rest.
    if (isAdmin(uow.viewer)) return 'admin';
    if (uow.viewer.userId === null) return null;
    const [row] = await uow.read((manager) =>
      manager.query<{ role: ShopMemberRole | null }[]>('SELECT app.member_role() AS role'),
    );
    return row!.role;
  }

  /** @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN` */
  async require(uow: UnitOfWork, ...anyOf: ShopMemberRole[]): Promise<void> {
    requireShopRole(uow.viewer, await this.roleOf(uow), anyOf);
  }

  /** The viewer's own membership, which comes into being here. Called twice at once it is still one. */
  self(uow: UnitOfWork): Promise<ShopMember> {
    const userId = requireUser(uow.viewer);
    return uow.write(async ({ manager }) => {
      await manager.createQueryBuilder().insert().into(ShopMember).values({ userId }).orIgnore().execute();
      return manager.findOneByOrFail(ShopMember, { userId });
    });
  }

  /** Whom a change is put down to: null for the services themselves. */
  async author(uow: UnitOfWork): Promise<number | null> {
    return uow.viewer.userId === null ? null : (await this.self(uow)).id;
  }

  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    args: ConnectionArgs & { readonly role?: ShopMemberRole | null },
  ): Promise<Connection<ShopMember>> {
    await this.require(uow, 'admin');
    return connection({ uow, cursors }, newestMembers, args, (items) => {
      if (args.role) items.where('item.role = :role', { role: args.role });
    });
  }

  changeRole(uow: UnitOfWork, id: string, role: ShopMemberRole): Promise<ShopMember> {
    return this.change(uow, id, { role });
  }

  changeStatus(uow: UnitOfWork, id: string, status: ShopMemberStatus): Promise<ShopMember> {
    return this.change(uow, id, { status });
  }

  private change(uow: UnitOfWork, id: string, to: Partial<Pick<ShopMember, 'role' | 'status'>>): Promise<ShopMember> {
    return uow.write(async ({ manager }) => {
      await this.require(uow, 'admin');
      const member = await manager.findOneBy(ShopMember, { id: serialId(id) ?? 0 });
      if (member === null) throw new NotFound('There is no such member.', ['memberId']);
      if (member.userId === uow.viewer.userId) {
        throw new Conflict('Another administrator must change your own membership.', ['memberId']);
      }
      await manager.update(ShopMember, { id: member.id }, to);
      return Object.assign(member, to);
    });
  }
}

const newestMembers = {
  entity: ShopMember,
  name: 'Query.shopMembers',
  order: newestFirst,
} as const;
