import type { Connection } from '../../../platform/connections/connection.js';
import type { ContributorRequest } from './contributor-request.entity.js';
import type { ShopMember } from './shop-member.entity.js';

export type ShopMemberMapper = ShopMember;
export type ShopMemberConnectionMapper = Connection<ShopMember>;
export type UserMapper = { readonly id: string };
export type ShopContributorRequestMapper = ContributorRequest;
export type ShopContributorRequestConnectionMapper = Connection<ContributorRequest>;
