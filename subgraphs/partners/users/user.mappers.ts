import type { Connection } from '../../../platform/connections/connection.js';
import type { Profile } from './profile.entity.js';

export type UserMapper = Profile;
export type UserConnectionMapper = Connection<Profile>;
