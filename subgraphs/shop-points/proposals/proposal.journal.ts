import { asService } from '../../../platform/database/as-service.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import type { Live } from '../../../platform/live/index.js';
import { ProposalAuditTrail, type ProposalAction } from './proposal-audit-trail.entity.js';
import { ALL_PROPOSALS, proposalStream, submittedProposalStream } from './proposal.streams.js';

/** Every step in the life of a proposal: recorded in its transaction, told after the commit. */
export class ProposalJournal {
  constructor(private readonly deps: { readonly live: Live }) {}

  /** @param actorId null for the services */
  async write(
    tx: Transaction,
    proposalId: number,
    action: ProposalAction,
    actorId: number | null,
    details: string | null = null,
  ): Promise<void> {
    await asService(tx, () => tx.manager.insert(ProposalAuditTrail, { proposalId, action, actorId, details }));
    const payload = { proposalId, action };
    this.deps.live.append(tx, proposalStream, { key: String(proposalId), payload });
    if (action === 'created') this.deps.live.append(tx, submittedProposalStream, { key: ALL_PROPOSALS, payload });
  }
}
