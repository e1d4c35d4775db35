import { hostOf } from '../shops/shop-host.js';
import { standardCron } from './standard-cron.js';

/** A value as it stands in a CSV; null where there is none. */
export type OldRow = Record<string, string | null>;

export interface OldTable {
  readonly name: string;
  /** What is read, with the type that it is staged as. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns without which a row is of no use. */
  readonly required: readonly string[];
  /** Columns that the old system has not, computed from those that it has. */
  readonly derived?: Readonly<Record<string, { readonly type: string; readonly of: (row: OldRow) => string | null }>>;
}

const id = 'integer';
const text = 'varchar';
const number = 'double precision';
/** The old system kept instants in UTC without saying so. */
const instant = 'timestamptz';
const truth = 'boolean';

const decision = { decided_at: instant, decided_by_user_id: id, decided_reason: text } as const;

/** The tables of the old system, each after those that it refers to. */
export const OLD_TABLES: readonly OldTable[] = [
  {
    name: 'users',
    columns: { id, username: text, email: text, password_hash: text, role: text, status: text, created_at: instant },
    required: ['id', 'username', 'email', 'password_hash'],
  },
  {
    name: 'contributor_requests',
    columns: { id, user_id: id, created_at: instant, status: text, decision_by_admin_id: id, decision_at: instant },
    required: ['id', 'user_id'],
  },
  {
    name: 'bonus_programs',
    columns: { id, name: text, point_value_eur: number, created_at: instant },
    required: ['id', 'name'],
  },
  { name: 'shop_categories', columns: { id, name: text, parent_id: id }, required: ['id', 'name'] },
  {
    name: 'shop_main',
    columns: {
      id: text,
      canonical_name: text,
      website: text,
      logo_url: text,
      status: text,
      merged_into_id: text,
      created_at: instant,
      updated_at: instant,
      updated_by_user_id: id,
    },
    required: ['id', 'canonical_name'],
    derived: { website_host: { type: text, of: ({ website }) => (website ? hostOf(website) : null) } },
  },
  {
    name: 'shops',
    columns: { id, name: text, shop_main_id: text, created_at: instant },
    required: ['id', 'name'],
  },
  {
    name: 'shop_variants',
    columns: {
      id,
      shop_main_id: text,
      source: text,
      source_name: text,
      source_id: text,
      confidence_score: number,
      created_at: instant,
    },
    required: ['id', 'shop_main_id', 'source', 'source_name'],
  },
  {
    name: 'shop_program_rates',
    columns: {
      id,
      shop_id: id,
      program_id: id,
      points_per_eur: number,
      points_absolute: number,
      cashback_pct: number,
      cashback_absolute: number,
      rate_note: text,
      rate_type: text,
      category_id: id,
      valid_from: instant,
      valid_to: instant,
    },
    required: ['id', 'shop_id', 'program_id', 'valid_from'],
  },
  {
    name: 'coupons',
    columns: {
      id,
      coupon_type: text,
      name: text,
      description: text,
      shop_id: id,
      program_id: id,
      value: number,
      combinable: truth,
      valid_from: instant,
      valid_to: instant,
      status: text,
      source_url: text,
      created_at: instant,
    },
    required: ['id', 'coupon_type', 'name', 'value', 'valid_to'],
  },
  {
    name: 'proposals',
    columns: {
      id,
      proposal_type: text,
      status: text,
      source: text,
      user_id: id,
      created_at: instant,
      shop_id: id,
      program_id: id,
      proposed_points_per_eur: number,
      proposed_cashback_pct: number,
      proposed_rate_type: text,
      proposed_name: text,
      proposed_point_value_eur: number,
      proposed_coupon_type: text,
      proposed_coupon_value: number,
      proposed_coupon_description: text,
      proposed_coupon_combinable: truth,
      proposed_coupon_valid_to: instant,
      reason: text,
      source_url: text,
      approved_at: instant,
      approved_by_system: truth,
    },
    required: ['id', 'proposal_type', 'status'],
    derived: { source_host: { type: text, of: ({ source_url: url }) => (url ? hostOf(url) : null) } },
  },
  {
    name: 'proposal_votes',
    columns: { id, proposal_id: id, voter_id: id, vote: id, vote_weight: id, created_at: instant },
    required: ['id', 'proposal_id', 'voter_id', 'vote'],
  },
  {
    name: 'proposal_audit_trails',
    columns: { id, proposal_id: id, action: text, actor_id: id, created_at: instant, details: text },
    required: ['id', 'proposal_id', 'action'],
  },
  {
    name: 'shop_merge_proposals',
    columns: {
      id,
      variant_a_id: id,
      variant_b_id: id,
      proposed_by_user_id: id,
      status: text,
      reason: text,
      created_at: instant,
      ...decision,
    },
    required: ['id', 'status'],
  },
  {
    name: 'shop_metadata_proposals',
    columns: {
      id,
      shop_main_id: text,
      proposed_name: text,
      proposed_website: text,
      proposed_logo_url: text,
      reason: text,
      proposed_by_user_id: id,
      status: text,
      created_at: instant,
      ...decision,
    },
    required: ['id', 'shop_main_id', 'proposed_by_user_id', 'status'],
  },
  {
    name: 'rate_comments',
    columns: { id, rate_id: id, reviewer_id: id, comment_type: text, comment_text: text, created_at: instant },
    required: ['id', 'rate_id', 'reviewer_id', 'comment_text'],
  },
  {
    name: 'scheduled_jobs',
    columns: {
      id,
      job_name: text,
      job_type: text,
      cron_expression: text,
      enabled: truth,
      last_run_at: instant,
      last_run_status: text,
      last_run_message: text,
      created_at: instant,
      updated_at: instant,
      created_by_user_id: id,
    },
    required: ['id', 'job_name', 'job_type', 'cron_expression'],
    derived: {
      standard_cron: {
        type: text,
        of: ({ cron_expression: cron }) => (cron === null ? null : standardCron(cron ?? '')),
      },
    },
  },
  {
    name: 'scheduled_job_runs',
    columns: { id, scheduled_job_id: id, created_at: instant, status: text, message: text },
    required: ['id', 'scheduled_job_id', 'created_at', 'status'],
  },
  {
    name: 'notifications',
    columns: {
      id,
      user_id: id,
      notification_type: text,
      title: text,
      message: text,
      link_type: text,
      link_id: id,
      is_read: truth,
      created_at: instant,
    },
    required: ['id', 'user_id', 'notification_type', 'title', 'message'],
  },
  { name: 'scrape_logs', columns: { id, timestamp: instant, message: text }, required: ['id', 'message'] },
  {
    name: 'user_favorite_programs',
    columns: { id, user_id: id, program_id: id, created_at: instant },
    required: ['id', 'user_id', 'program_id'],
  },
];

/** All columns that a table is staged with. */
export function stagedColumns({ columns, derived = {} }: OldTable): Readonly<Record<string, string>> {
  return { ...columns, ...Object.fromEntries(Object.entries(derived).map(([name, { type }]) => [name, type])) };
}
