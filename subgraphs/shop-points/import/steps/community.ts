import {
  freeOrphans,
  orphaned,
  repair,
  skip,
  skipOrphans,
  skipRepetitions,
  unusable,
  type LoadStep,
} from '../load-step.js';

const UNKNOWN_DECISION = `upper(old.status) NOT IN ('PENDING', 'APPROVED', 'REJECTED')`;

/** What a type of proposal does not speak of. */
const SILENT: readonly (readonly [condition: string, columns: readonly string[]])[] = [
  [`old.proposal_type <> 'rate_change'`, ['proposed_points_per_eur', 'proposed_cashback_pct']],
  [`old.proposal_type NOT IN ('shop_add', 'program_add')`, ['proposed_name']],
  [`old.proposal_type <> 'program_add'`, ['proposed_point_value_eur']],
  [
    `old.proposal_type <> 'coupon_add'`,
    [
      'proposed_coupon_type',
      'proposed_coupon_value',
      'proposed_coupon_description',
      'proposed_coupon_combinable',
      'proposed_coupon_valid_to',
    ],
  ],
  [`old.proposal_type IN ('shop_add', 'program_add')`, ['shop_id']],
  [`old.proposal_type IN ('url', 'shop_add', 'program_add')`, ['program_id']],
];

/** Decisions of merge and metadata proposals. */
const mendDecision = (table: string) => [
  skip(table, 'the status is unknown', UNKNOWN_DECISION),
  repair(table, 'the status is in upper case now', 'status = upper(status)', 'old.status <> upper(old.status)'),
  freeOrphans(table, 'decided_by_user_id', 'users'),
  repair(
    table,
    'a pending proposal has no decision',
    'decided_at = NULL, decided_by_user_id = NULL, decided_reason = NULL',
    `old.status = 'PENDING' AND num_nonnulls(old.decided_at, old.decided_by_user_id, old.decided_reason) > 0`,
  ),
  repair(
    table,
    'it did not say when it was decided: when it was made',
    'decided_at = coalesce(old.created_at, now())',
    `old.status <> 'PENDING' AND old.decided_at IS NULL`,
  ),
];

/** Proposals, votes, comments, letters and favourites. */
export const communitySteps: readonly LoadStep[] = [
  {
    table: 'proposals',
    mend: [
      skip(
        'proposals',
        'the type is unknown',
        `old.proposal_type NOT IN ('url', 'rate_change', 'shop_add', 'program_add', 'coupon_add')`,
      ),
      skip('proposals', 'the status is unknown', `old.status NOT IN ('pending', 'approved', 'rejected')`),
      repair(
        'proposals',
        'the source is unknown: a person now',
        `source = 'user'`,
        `coalesce(old.source, '') NOT IN ('user', 'browser_extension', 'scraper')`,
      ),
      repair(
        'proposals',
        'the type of rate is unknown: for purchases now',
        `proposed_rate_type = 'shop'`,
        `coalesce(old.proposed_rate_type, '') NOT IN ('shop', 'contract')`,
      ),
      ...SILENT.map(([condition, columns]) =>
        repair(
          'proposals',
          `its type does not speak of ${columns.join(', ')}: empty now`,
          columns.map((column) => `${column} = NULL`).join(', '),
          `${condition} AND num_nonnulls(${columns.map((column) => `old.${column}`).join(', ')}) > 0`,
        ),
      ),
      skip(
        'proposals',
        'nobody made it',
        `old.source <> 'scraper' AND (old.user_id IS NULL OR ${orphaned('user_id', 'users')})`,
      ),
      freeOrphans('proposals', 'user_id', 'users'),
      skipOrphans('proposals', 'shop_id', 'shops'),
      skipOrphans('proposals', 'program_id', 'bonus_programs'),
      skip(
        'proposals',
        'the numbers cannot be',
        unusable(
          'proposed_points_per_eur',
          'proposed_cashback_pct',
          'proposed_point_value_eur',
          'proposed_coupon_value',
        ),
      ),
      skip(
        'proposals',
        'it does not say what is proposed',
        `CASE old.proposal_type
           WHEN 'url' THEN num_nulls(old.shop_id, old.source_url) > 0
           WHEN 'rate_change' THEN num_nulls(old.shop_id, old.program_id) > 0
           WHEN 'coupon_add' THEN old.proposed_coupon_value IS NULL OR old.proposed_coupon_type IS NULL
             OR old.proposed_coupon_type NOT IN ('multiplier', 'discount')
           ELSE old.proposed_name IS NULL
         END`,
      ),
      repair(
        'proposals',
        'a pending proposal has no decision',
        'approved_at = NULL, approved_by_system = false',
        `old.status = 'pending' AND (old.approved_at IS NOT NULL OR old.approved_by_system)`,
      ),
      repair(
        'proposals',
        'votes only approve',
        'approved_by_system = false',
        `old.status = 'rejected' AND old.approved_by_system`,
      ),
      repair(
        'proposals',
        'it did not say when it was decided: when it was made',
        'approved_at = coalesce(old.created_at, now())',
        `old.status <> 'pending' AND old.approved_at IS NULL`,
      ),
    ],
    insert: `INSERT INTO proposals (id, proposal_type, status, source, user_id, created_at, shop_id, program_id,
        proposed_points_per_eur, proposed_cashback_pct, proposed_rate_type, proposed_name, proposed_point_value_eur,
        proposed_coupon_type, proposed_coupon_value, proposed_coupon_description, proposed_coupon_combinable,
        proposed_coupon_valid_to, reason, source_url, source_host, decided_at, approved_by_system)
      SELECT id, proposal_type, status, source, user_id, coalesce(created_at, now()), shop_id, program_id,
        CASE WHEN proposal_type = 'rate_change' THEN coalesce(proposed_points_per_eur, 0) END,
        CASE WHEN proposal_type = 'rate_change' THEN coalesce(proposed_cashback_pct, 0) END,
        proposed_rate_type, proposed_name,
        CASE WHEN proposal_type = 'program_add' THEN coalesce(proposed_point_value_eur, 0) END,
        proposed_coupon_type, proposed_coupon_value,
        CASE WHEN proposal_type = 'coupon_add' THEN coalesce(proposed_coupon_description, '') END,
        proposed_coupon_combinable, proposed_coupon_valid_to, reason, source_url, source_host, approved_at,
        coalesce(approved_by_system, false)
      FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'proposal_votes',
    mend: [
      skipOrphans('proposal_votes', 'proposal_id', 'proposals'),
      skipOrphans('proposal_votes', 'voter_id', 'users'),
      skip('proposal_votes', 'the vote is neither 1 nor -1', 'old.vote NOT IN (1, -1)'),
      skipRepetitions('proposal_votes', 'the member has voted already', 'proposal_id', 'voter_id'),
      repair(
        'proposal_votes',
        'the weight is unknown: 1 now',
        'vote_weight = 1',
        'old.vote_weight IS NULL OR old.vote_weight NOT IN (1, 3)',
      ),
    ],
    insert: `INSERT INTO proposal_votes (id, proposal_id, voter_id, vote, vote_weight, created_at)
      SELECT id, proposal_id, voter_id, vote, vote_weight, coalesce(created_at, now()) FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'proposal_audit_trails',
    mend: [
      skipOrphans('proposal_audit_trails', 'proposal_id', 'proposals'),
      freeOrphans('proposal_audit_trails', 'actor_id', 'users'),
      skip(
        'proposal_audit_trails',
        'the action is unknown',
        `old.action NOT IN ('created', 'voted', 'approved', 'auto_approved', 'rejected', 'applied')`,
      ),
    ],
    insert: `INSERT INTO proposal_audit_trails (id, proposal_id, action, actor_id, created_at, details)
      SELECT id, proposal_id, action, actor_id, coalesce(created_at, now()), details FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'shop_merge_proposals',
    mend: [
      freeOrphans('shop_merge_proposals', 'proposed_by_user_id', 'users'),
      freeOrphans('shop_merge_proposals', 'variant_a_id', 'shop_variants'),
      freeOrphans('shop_merge_proposals', 'variant_b_id', 'shop_variants'),
      skip('shop_merge_proposals', 'both names are the same', 'old.variant_a_id = old.variant_b_id'),
      ...mendDecision('shop_merge_proposals'),
      repair(
        'shop_merge_proposals',
        'a name that it is about is gone: rejected now',
        `status = 'REJECTED', decided_at = coalesce(old.created_at, now()),
         decided_reason = 'One of the names is gone.'`,
        `old.status = 'PENDING' AND num_nulls(old.variant_a_id, old.variant_b_id) > 0`,
      ),
    ],
    insert: `INSERT INTO shop_merge_proposals (id, variant_a_id, variant_b_id, proposed_by_user_id, status, reason,
        created_at, decided_at, decided_by_user_id, decided_reason)
      SELECT id, variant_a_id, variant_b_id, proposed_by_user_id, status, reason, coalesce(created_at, now()),
        decided_at, decided_by_user_id, decided_reason
      FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'shop_metadata_proposals',
    mend: [
      skipOrphans('shop_metadata_proposals', 'shop_main_id', 'shop_main'),
      skipOrphans('shop_metadata_proposals', 'proposed_by_user_id', 'users'),
      skip(
        'shop_metadata_proposals',
        'it does not say what is proposed',
        'num_nonnulls(old.proposed_name, old.proposed_website, old.proposed_logo_url) = 0',
      ),
      ...mendDecision('shop_metadata_proposals'),
    ],
    insert: `INSERT INTO shop_metadata_proposals (id, shop_main_id, proposed_name, proposed_website, proposed_logo_url,
        reason, proposed_by_user_id, status, created_at, decided_at, decided_by_user_id, decided_reason)
      SELECT id, shop_main_id, proposed_name, proposed_website, proposed_logo_url, reason, proposed_by_user_id, status,
        coalesce(created_at, now()), decided_at, decided_by_user_id, decided_reason
      FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'rate_comments',
    mend: [
      skipOrphans('rate_comments', 'rate_id', 'shop_program_rates'),
      skipOrphans('rate_comments', 'reviewer_id', 'users'),
    ],
    insert: `INSERT INTO rate_comments (id, rate_id, reviewer_id, comment_type, comment_text, created_at)
      SELECT id, rate_id, reviewer_id, coalesce(comment_type, 'FEEDBACK'), comment_text, coalesce(created_at, now())
      FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'notifications',
    mend: [
      skipOrphans('notifications', 'user_id', 'users'),
      skip(
        'notifications',
        'the type is unknown',
        `old.notification_type NOT IN ('PROPOSAL_APPROVED', 'PROPOSAL_REJECTED', 'MERGE_APPROVED', 'MERGE_REJECTED',
           'METADATA_APPROVED', 'METADATA_REJECTED', 'RATE_COMMENT')`,
      ),
      repair(
        'notifications',
        'it led to nothing that is known: without a link now',
        'link_type = NULL, link_id = NULL',
        `num_nonnulls(old.link_type, old.link_id) = 1
         OR old.link_type NOT IN ('proposal', 'merge_proposal', 'metadata_proposal', 'rate')`,
      ),
    ],
    insert: `INSERT INTO notifications (id, user_id, notification_type, title, message, link_type, link_id, is_read,
        created_at)
      SELECT id, user_id, notification_type, title, message, link_type, link_id, coalesce(is_read, false),
        coalesce(created_at, now())
      FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'user_favorite_programs',
    mend: [
      skipOrphans('user_favorite_programs', 'user_id', 'users'),
      skipOrphans('user_favorite_programs', 'program_id', 'bonus_programs'),
      skipRepetitions('user_favorite_programs', 'it is a favourite already', 'user_id', 'program_id'),
    ],
    insert: `INSERT INTO user_favorite_programs (id, user_id, program_id, created_at)
      SELECT id, user_id, program_id, coalesce(created_at, now()) FROM staged AS old`,
    hasSequence: true,
  },
];
