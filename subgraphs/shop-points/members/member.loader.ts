import { In } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadOne } from '../../../platform/loaders/loaders.js';
import { ContributorRequest } from './contributor-request.entity.js';
import type { MemberService } from './member.service.js';
import { ShopMember, type ShopMemberRole } from './shop-member.entity.js';

export function memberLoaders(uow: UnitOfWork, members: MemberService) {
  return {
    memberById: loadOne(uow, ShopMember, 'id'),
    memberByUserId: loadOne(uow, ShopMember, 'userId'),
    contributorRequestById: loadOne(uow, ContributorRequest, 'id'),
    newestContributorRequestByMemberId: loader<number, ContributorRequest | null>(uow, async (manager, memberIds) => {
      const requests = await manager
        .createQueryBuilder(ContributorRequest, 'request')
        .distinctOn(['request.user_id'])
        .where({ userId: In([...memberIds]) })
        .orderBy('request.user_id')
        .addOrderBy('request.created_at', 'DESC')
        .addOrderBy('request.id', 'DESC')
        .getMany();
      const byMember = new Map(requests.map((request) => [request.userId, request]));
      return memberIds.map((id) => byMember.get(id) ?? null);
    }),
    /** What the viewer may do, asked for once however many fields depend on it. */
    viewerRole: loader<'viewer', ShopMemberRole | null>(uow, async () => [await members.roleOf(uow)]),
  };
}
