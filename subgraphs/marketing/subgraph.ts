import { defineSubgraph } from '../../platform/subgraph/define.js';
import { AuditLog } from './audit/audit-log.entity.js';
import { MarketingEvent } from './events/event.entity.js';
import { ExperimentAssignment } from './experiments/experiment-assignment.entity.js';
import { Experiment } from './experiments/experiment.entity.js';
import { LeadInteraction } from './leads/lead-interaction.entity.js';
import { Lead } from './leads/lead.entity.js';
import { createLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { resolvers } from './resolvers.js';
import { createServices } from './services.js';
import { WhatsAppAccount } from './whatsapp/whatsapp-account.entity.js';

/** The way from a visitor to a customer: leads, what visitors do, experiments on them, and WhatsApp accounts. */
export default defineSubgraph({
  name: 'marketing',
  entities: [AuditLog, Experiment, ExperimentAssignment, Lead, LeadInteraction, MarketingEvent, WhatsAppAccount],
  migrations,
  resolvers,
  createServices,
  createLoaders,
  // Loaded when it is needed: making up data takes a library that a second start can do without.
  loadDemo: async (uow, deps, now) => (await import('./demo/demo.js')).loadDemo(uow, deps, now),
});
