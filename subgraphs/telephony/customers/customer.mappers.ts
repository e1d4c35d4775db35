import type { Connection } from '../../../platform/connections/connection.js';
import type { Customer } from './customer.entity.js';

export type CustomerMapper = Customer;
export type CustomerConnectionMapper = Connection<Customer>;
