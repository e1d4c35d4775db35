import type { EntityManager } from 'typeorm';
import { isoOfColumn } from './times.js';

interface PendingMerge {
  readonly id: number;
  readonly reason: string | null;
  readonly memberId: number | null;
  readonly createdAt: string;
  readonly a: PendingName;
  readonly b: PendingName;
}

interface PendingName {
  readonly id: number;
  readonly name: string;
  readonly source: string;
}

/** All that wait for a decision, the newest first, as far as the viewer may see them. */
export function pendingMerges(manager: EntityManager): Promise<PendingMerge[]> {
  const variant = (alias: string) =>
    `json_build_object('id', ${alias}.id, 'name', ${alias}.source_name, 'source', ${alias}.source)`;
  return manager.query(
    `SELECT proposal.id, proposal.reason, proposal.proposed_by_user_id AS "memberId",
       ${isoOfColumn('proposal.created_at')} AS "createdAt", ${variant('a')} AS a, ${variant('b')} AS b
     FROM shop_merge_proposals AS proposal
     JOIN shop_variants AS a ON a.id = proposal.variant_a_id
     JOIN shop_variants AS b ON b.id = proposal.variant_b_id
     WHERE proposal.status = 'PENDING'
     ORDER BY proposal.created_at DESC, proposal.id DESC`,
  );
}

/** The same of other names, home pages and logos, in the words of the old clients. */
export function pendingMetadata(manager: EntityManager): Promise<object[]> {
  return manager.query(
    `SELECT id, shop_main_id, proposed_name, proposed_website, proposed_logo_url, reason,
       proposed_by_user_id AS user_id, ${isoOfColumn('created_at')} AS created_at
     FROM shop_metadata_proposals WHERE status = 'PENDING'
     ORDER BY shop_metadata_proposals.created_at DESC, id DESC`,
  );
}
