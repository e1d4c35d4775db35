import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { text } from '../../../platform/input/rules.js';
import { serialId } from '../database/serial-id.js';
import type { MemberService } from '../members/member.service.js';
import { RateComment } from './rate-comment.entity.js';

export interface NewRateComment {
  readonly rateId: string;
  readonly text: string;
  readonly type: string;
}

/** Who tells those whom a comment concerns. */
export interface RateCommentReaders {
  rateCommented(
    tx: Transaction,
    comment: {
      readonly rate: { readonly id: number; readonly shopId: number; readonly programId: number };
      readonly commentText: string;
      readonly reviewerId: number;
    },
  ): Promise<void>;
}

/** What reviewers say about rates. */
export class RateCommentService {
  constructor(private readonly deps: { readonly members: MemberService; readonly readers: RateCommentReaders }) {}

  /** For contributors, and administrators of the shops; moderators see rates but have no say here. */
  add(uow: UnitOfWork, input: NewRateComment): Promise<RateComment> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, 'contributor', 'admin');
      const commentText = text(input.text, 'text', 2_000);
      const commentType = text(input.type, 'type', 50);
      const rate = await commentedRate(tx, serialId(input.rateId) ?? 0);
      if (rate === null) throw new NotFound('There is no such rate.', ['rateId']);
      const { id: reviewerId } = await this.deps.members.self(uow);
      const comment = await tx.manager.save(
        tx.manager.create(RateComment, { rateId: rate.id, reviewerId, commentType, commentText }),
      );
      await this.deps.readers.rateCommented(tx, { rate, commentText, reviewerId });
      return comment;
    });
  }
}

interface CommentedRate {
  readonly id: number;
  readonly shopId: number;
  readonly programId: number;
}

/** Contributors may not read rates, but they comment on them: what a rate is about comes without its numbers. */
async function commentedRate({ manager }: Transaction, id: number): Promise<CommentedRate | null> {
  const [rate] = await manager.query<CommentedRate[]>(
    'SELECT id, shop_id AS "shopId", program_id AS "programId" FROM app.rate_subject($1)',
    [id],
  );
  return rate ?? null;
}
