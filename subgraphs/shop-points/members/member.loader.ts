import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadOne } from '../../../platform/loaders/loaders.js';
import type { MemberService } from './member.service.js';
import { ShopMember, type ShopMemberRole } from './shop-member.entity.js';

export function memberLoaders(uow: UnitOfWork, members: MemberService) {
  return {
    memberById: loadOne(uow, ShopMember, 'id'),
    memberByUserId: loadOne(uow, ShopMember, 'userId'),
    /** What the viewer may do, asked for once however many fields depend on it. */
    viewerRole: loader<'viewer', ShopMemberRole | null>(uow, async () => [await members.roleOf(uow)]),
  };
}
