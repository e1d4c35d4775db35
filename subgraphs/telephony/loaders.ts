import type { CursorCodec } from '../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { appointmentLoaders } from './appointments/appointment.loader.js';
import { callLoaders } from './calls/call.loader.js';
import { companyLoaders } from './companies/company.loader.js';
import { customerLoaders } from './customers/customer.loader.js';
import { integrationLoaders } from './integrations/integration.loader.js';
import { phoneNumberLoaders } from './phone-numbers/phone-number.loader.js';
import { serviceLoaders } from './services/service.loader.js';
import type { TelephonyServices } from './services.js';
import { staffLoaders } from './staff/staff.loader.js';

export function createLoaders(uow: UnitOfWork, { clock }: TelephonyServices, cursors: CursorCodec) {
  const now = clock();
  return {
    /** One moment for the whole request: fields of many parents that depend on it are the same question and batch. */
    now,
    ...companyLoaders(uow),
    ...phoneNumberLoaders(uow),
    ...staffLoaders(uow),
    ...serviceLoaders(uow),
    ...customerLoaders(uow, cursors),
    ...callLoaders(uow, cursors, now),
    ...appointmentLoaders(uow, cursors),
    ...integrationLoaders(uow),
  };
}

export type TelephonyLoaders = ReturnType<typeof createLoaders>;
