import { CreateSchemas1767225601000 } from './1767225601000-create-schemas.js';
import { LimitVisitors1767225602000 } from './1767225602000-limit-visitors.js';
import { CreateAuditLog1767225603000 } from './1767225603000-create-audit-log.js';
import { CreateLeads1767225604000 } from './1767225604000-create-leads.js';
import { CreateEvents1767225605000 } from './1767225605000-create-events.js';
import { CreateExperiments1767225606000 } from './1767225606000-create-experiments.js';
import { CreateWhatsAppAccounts1767225607000 } from './1767225607000-create-whatsapp-accounts.js';

export const migrations = [
  CreateSchemas1767225601000,
  LimitVisitors1767225602000,
  CreateAuditLog1767225603000,
  CreateLeads1767225604000,
  CreateEvents1767225605000,
  CreateExperiments1767225606000,
  CreateWhatsAppAccounts1767225607000,
] as const;
