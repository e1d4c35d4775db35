import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { asService } from '../../../platform/database/as-service.js';
import type { Letter } from './notification.service.js';

const QUOTED_CHARACTERS = 100;

export interface CommentOnRate {
  readonly rate: { readonly id: number; readonly shopId: number; readonly programId: number };
  readonly commentText: string;
  /** The member who wrote it. */
  readonly reviewerId: number;
}

/**
 * The letter about a new comment on a rate: to the member who made the first approved proposal for the rate's shop and
 * programme. Null when none did, or when that is the author of the comment.
 */
export async function rateCommentLetter(
  tx: Transaction,
  { rate, commentText, reviewerId }: CommentOnRate,
): Promise<Letter | null> {
  const [first] = await asService(tx, () =>
    tx.manager.query<{ user_id: number }[]>(
      `SELECT user_id FROM proposals
       WHERE shop_id IN (SELECT sibling_id FROM shop_siblings WHERE shop_id = $1)
         AND program_id = $2 AND status = 'approved' AND user_id IS NOT NULL
       ORDER BY id LIMIT 1`,
      [rate.shopId, rate.programId],
    ),
  );
  if (first === undefined || first.user_id === reviewerId) return null;
  return {
    memberId: first.user_id,
    type: 'RATE_COMMENT',
    title: 'New comment on a rate',
    message: `${[...commentText].slice(0, QUOTED_CHARACTERS).join('')}...`,
    linkType: 'rate',
    linkId: rate.id,
  };
}
