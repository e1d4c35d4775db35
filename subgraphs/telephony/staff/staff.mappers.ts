import type { Staff } from './staff.entity.js';

export type StaffMapper = Staff;
/** All that this subgraph knows of an account. */
export type UserMapper = { readonly id: string };
