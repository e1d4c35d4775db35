import type { Staff } from './staff.entity.js';

export type StaffMapper = Staff;
