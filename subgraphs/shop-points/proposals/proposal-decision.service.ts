import type { Clock } from '../../../platform/clock.js';
import { asService } from '../../../platform/database/as-service.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, DomainError } from '../../../platform/errors/domain-error.js';
import { fault } from '../../../platform/input/rules.js';
import { requireShopRole, VOTERS } from '../members/member.policy.js';
import type { MemberService } from '../members/member.service.js';
import type { ShopMemberRole } from '../members/shop-member.entity.js';
import type { NotificationService } from '../notifications/notification.service.js';
import { ProposalVote } from './proposal-vote.entity.js';
import { Proposal } from './proposal.entity.js';
import type { ProposalEffects } from './proposal-effects.js';
import { OwnProposal } from './proposal.errors.js';
import { reasonOf } from './proposal.input.js';
import type { ProposalJournal } from './proposal.journal.js';
import { approvedLetter, rejectedLetter } from './proposal.letters.js';
import { lockPendingProposal } from './proposal-lock.js';

/** So many votes for it, by weight, approve a proposal. */
const VOTES_TO_APPROVE = 3;

const weightOf = (role: ShopMemberRole): 1 | 3 => (role === 'admin' ? 3 : 1);

interface Dependencies {
  readonly clock: Clock;
  readonly members: MemberService;
  readonly notifications: NotificationService;
  readonly effects: ProposalEffects;
  readonly journal: ProposalJournal;
}

/** What becomes of proposals: by votes, or by an administrator. A decision and its effect are one transaction. */
export class ProposalDecisionService {
  constructor(private readonly deps: Dependencies) {}

  /** @throws Conflict when it is decided, or cannot take effect as things are; then it stays pending */
  approve(uow: UnitOfWork, proposalId: string): Promise<Proposal> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, 'admin');
      const by = await this.deps.members.author(uow);
      return this.approveLocked(tx, await lockPendingProposal(tx, proposalId), by, 'approved');
    });
  }

  reject(
    uow: UnitOfWork,
    { proposalId, ...input }: { readonly proposalId: string; readonly reason?: string | null },
  ): Promise<Proposal> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, 'admin');
      const reason = reasonOf(input);
      const by = await this.deps.members.author(uow);
      const proposal = await lockPendingProposal(tx, proposalId);
      const decided = await this.decide(tx, proposal, {
        status: 'rejected',
        decidedByUserId: by,
        decidedReason: reason,
      });
      await this.deps.journal.write(tx, proposal.id, 'rejected', by, reason);
      await this.tell(tx, decided);
      return decided;
    });
  }

  /**
   * @param vote 1 or -1; the members' vote of before is replaced
   * @returns `obstacle`: why the votes are enough and the proposal still cannot take effect
   */
  vote(
    uow: UnitOfWork,
    { proposalId, vote }: { readonly proposalId: string; readonly vote: number },
  ): Promise<{ proposal: Proposal; obstacle: string | null }> {
    return writeWithRetry(uow, async (tx) => {
      const role = await this.deps.members.roleOf(uow);
      requireShopRole(uow.viewer, role, VOTERS);
      if (vote !== 1 && vote !== -1) throw fault('A vote is 1 or -1.', 'vote');
      const { id: voterId } = await this.deps.members.self(uow);
      const proposal = await lockPendingProposal(tx, proposalId);
      if (proposal.userId === voterId && role !== 'admin') {
        throw new OwnProposal('Others decide on your own proposal.', ['proposalId']);
      }
      const voteWeight = weightOf(role);
      await tx.manager.upsert(
        ProposalVote,
        { proposalId: proposal.id, voterId, vote, voteWeight },
        { conflictPaths: ['proposalId', 'voterId'] },
      );
      await this.deps.journal.write(tx, proposal.id, 'voted', voterId, `vote ${vote}, weight ${voteWeight}`);
      if ((await upvotes(tx, proposal.id)) < VOTES_TO_APPROVE) return { proposal, obstacle: null };
      return this.approveByVotes(tx, proposal);
    });
  }

  /**
   * Closes a scraper's proposal that a member has put right: approved, and nothing entered. An approved address leads to
   * the shop by its host, so that goes. The proposal is locked and pending; the member's right has been checked.
   */
  async close(tx: Transaction, proposal: Proposal, by: number | null, correctedBy: number): Promise<void> {
    const decidedReason = `Corrected by proposal ${correctedBy}.`;
    const decided = await this.decide(tx, proposal, {
      status: 'approved',
      decidedByUserId: by,
      decidedReason,
      sourceHost: null,
    });
    await this.deps.journal.write(tx, proposal.id, 'approved', by, decidedReason);
    await this.tell(tx, decided);
  }

  /** The vote stands whether or not the proposal can take effect: what the effect has begun is taken back alone. */
  private async approveByVotes(
    tx: Transaction,
    proposal: Proposal,
  ): Promise<{ proposal: Proposal; obstacle: string | null }> {
    await tx.manager.query('SAVEPOINT before_effect');
    try {
      return { proposal: await this.approveLocked(tx, proposal, null, 'auto_approved'), obstacle: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await tx.manager.query('ROLLBACK TO SAVEPOINT before_effect');
      return { proposal, obstacle: error.message };
    }
  }

  /** The one way to an approval. The effect comes first, so that nothing has been told when it is impossible. */
  private async approveLocked(
    tx: Transaction,
    proposal: Proposal,
    by: number | null,
    action: 'approved' | 'auto_approved',
  ): Promise<Proposal> {
    const at = this.deps.clock();
    const entered = await asService(tx, () => this.deps.effects.apply(tx, proposal, { at, by }));
    const decided = await this.decide(tx, proposal, {
      status: 'approved',
      decidedAt: at,
      decidedByUserId: by,
      approvedBySystem: action === 'auto_approved',
    });
    await this.deps.journal.write(tx, proposal.id, action, by);
    await this.deps.journal.write(tx, proposal.id, 'applied', by, entered);
    await this.tell(tx, decided);
    return decided;
  }

  private decide(tx: Transaction, { id }: Proposal, decision: Partial<Proposal>): Promise<Proposal> {
    return asService(tx, async () => {
      const values = { decidedAt: this.deps.clock(), ...decision };
      const { affected } = await tx.manager.update(Proposal, { id, status: 'pending' }, values);
      if (affected !== 1) throw new Conflict('The proposal has been decided before.', ['proposalId']);
      return tx.manager.findOneByOrFail(Proposal, { id });
    });
  }

  private async tell(tx: Transaction, proposal: Proposal): Promise<void> {
    if (proposal.userId === null) return;
    const letter = proposal.status === 'approved' ? approvedLetter(proposal) : rejectedLetter(proposal);
    await this.deps.notifications.notify(tx, { ...letter, memberId: proposal.userId });
  }
}

async function upvotes({ manager }: Transaction, proposalId: number): Promise<number> {
  const [row] = await manager.query<{ upvotes: number | null }[]>('SELECT upvotes FROM app.proposal_tallies($1)', [
    [proposalId],
  ]);
  return row?.upvotes ?? 0;
}
