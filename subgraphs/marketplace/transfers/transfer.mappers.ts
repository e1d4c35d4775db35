import type { Connection } from '../../../platform/connections/connection.js';
import type { Transfer } from './transfer.entity.js';

export type TransferMapper = Transfer;
export type TransferConnectionMapper = Connection<Transfer>;
