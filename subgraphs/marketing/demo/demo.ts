import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { insertEvents } from '../events/event.store.js';
import { ExperimentAssignment } from '../experiments/experiment-assignment.entity.js';
import { Experiment } from '../experiments/experiment.entity.js';
import { LeadInteraction } from '../leads/lead-interaction.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { WhatsAppAccount } from '../whatsapp/whatsapp-account.entity.js';
import { demoEvents } from './events.js';
import { demoAssignments, demoExperiments } from './experiments.js';
import { demoInteractions, demoLeads } from './leads.js';
import { demoWhatsAppAccounts } from './whatsapp.js';

/** Bounds the memory of a statement. */
const EVENTS_PER_STATEMENT = 500;

export async function loadDemo(uow: UnitOfWork, { hashEmail }: ServiceDeps, now: Date): Promise<void> {
  await uow.write(async ({ manager }) => {
    await manager.insert(Lead, demoLeads(now, hashEmail));
    await manager.insert(LeadInteraction, demoInteractions(now));
    const experiments = demoExperiments(now);
    await manager.insert(Experiment, experiments);
    await manager.insert(ExperimentAssignment, demoAssignments(experiments, now));
    await manager.insert(WhatsAppAccount, demoWhatsAppAccounts(now));
    const events = demoEvents(now);
    for (let from = 0; from < events.length; from += EVENTS_PER_STATEMENT) {
      await insertEvents(manager, events.slice(from, from + EVENTS_PER_STATEMENT));
    }
  });
}
