import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import type { Viewer } from '../../../platform/identity/viewer.js';
import type { Live, StreamEntry } from '../../../platform/live/index.js';
import { serialId } from '../database/serial-id.js';
import { ANY_MEMBER, REVIEWERS } from '../members/member.policy.js';
import type { MemberService } from '../members/member.service.js';
import { Proposal } from './proposal.entity.js';
import { ALL_PROPOSALS, proposalStream, submittedProposalStream, type ProposalStep } from './proposal.streams.js';

type Steps = Promise<AsyncGenerator<StreamEntry<ProposalStep>, void, void>>;

/** What happens to proposals, for those who watch. Both end when the right to watch is lost. */
export class ProposalFeed {
  constructor(private readonly deps: { readonly live: Live; readonly members: MemberService }) {}

  /** @throws GraphQLError `BAD_USER_INPUT` when there is no such proposal */
  changes(viewer: Viewer, proposalId: string, after: bigint | null | undefined, signal: AbortSignal): Steps {
    const id = serialId(proposalId) ?? 0;
    const authorize = async (uow: UnitOfWork): Promise<void> => {
      await this.deps.members.require(uow, ...ANY_MEMBER);
      if (await uow.read((manager) => manager.existsBy(Proposal, { id }))) return;
      throw badUserInput('There is no such proposal.');
    };
    return this.deps.live.durableStream(proposalStream, { key: String(id), after, viewer, signal, authorize });
  }

  /** For moderators and administrators of the shops. */
  submitted(viewer: Viewer, after: bigint | null | undefined, signal: AbortSignal): Steps {
    const authorize = (uow: UnitOfWork) => this.deps.members.require(uow, ...REVIEWERS);
    return this.deps.live.durableStream(submittedProposalStream, {
      key: ALL_PROPOSALS,
      after,
      viewer,
      signal,
      authorize,
    });
  }
}
