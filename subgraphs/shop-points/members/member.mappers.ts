import type { Connection } from '../../../platform/connections/connection.js';
import type { ShopMember } from './shop-member.entity.js';

export type ShopMemberMapper = ShopMember;
export type ShopMemberConnectionMapper = Connection<ShopMember>;
export type UserMapper = { readonly id: string };
