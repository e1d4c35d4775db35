import type { ServiceDeps } from '../../platform/subgraph/define.js';
import { EventService } from './events/event.service.js';
import { ExperimentAssignmentService } from './experiments/experiment-assignment.service.js';
import { ExperimentService } from './experiments/experiment.service.js';
import { LeadInteractionService } from './leads/lead-interaction.service.js';
import { LeadService } from './leads/lead.service.js';

export function createServices(deps: ServiceDeps) {
  return {
    leads: new LeadService(deps),
    leadInteractions: new LeadInteractionService(deps),
    events: new EventService(deps),
    experiments: new ExperimentService(deps),
    assignments: new ExperimentAssignmentService(deps),
  };
}

export type MarketingServices = ReturnType<typeof createServices>;
