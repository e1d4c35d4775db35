import type { Connection } from '../../../platform/connections/connection.js';
import type { FeeEvent } from './fee-event.entity.js';
import type { Fee } from './fee.entity.js';

export type FeeMapper = Fee;
export type FeeEventMapper = FeeEvent;
export type FeeEventConnectionMapper = Connection<FeeEvent>;
