import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProposals1767225604000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROPOSALS);
    await runner.query(VOTES);
    await runner.query(AUDIT_TRAIL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.proposal_tallies(integer[]);
      DROP TABLE proposal_audit_trails, proposal_votes, proposals;
    `);
  }
}

/** What a type of proposal does not speak of is empty, so that no reader has to know which columns count. */
const PROPOSALS = `
  CREATE TABLE proposals (
    id serial PRIMARY KEY,
    proposal_type varchar NOT NULL CONSTRAINT proposals_proposal_type_check
      CHECK (proposal_type IN ('url', 'rate_change', 'shop_add', 'program_add', 'coupon_add')),
    status varchar NOT NULL DEFAULT 'pending'
      CONSTRAINT proposals_status_check CHECK (status IN ('pending', 'approved', 'rejected')),
    source varchar NOT NULL DEFAULT 'user'
      CONSTRAINT proposals_source_check CHECK (source IN ('user', 'browser_extension', 'scraper')),
    user_id integer REFERENCES users,
    created_at timestamptz NOT NULL DEFAULT now(),
    shop_id integer REFERENCES shops,
    program_id integer REFERENCES bonus_programs,
    proposed_points_per_eur numeric(20, 10),
    proposed_cashback_pct numeric(20, 10),
    proposed_rate_type varchar NOT NULL DEFAULT 'shop'
      CONSTRAINT proposals_proposed_rate_type_check CHECK (proposed_rate_type IN ('shop', 'contract')),
    proposed_name varchar,
    proposed_point_value_eur numeric(20, 10),
    proposed_coupon_type varchar
      CONSTRAINT proposals_proposed_coupon_type_check CHECK (proposed_coupon_type IN ('multiplier', 'discount')),
    proposed_coupon_value numeric(20, 10),
    proposed_coupon_description varchar,
    proposed_coupon_combinable boolean,
    proposed_coupon_valid_to timestamptz,
    reason varchar,
    source_url varchar,
    source_host varchar,
    corrected_proposal_id integer REFERENCES proposals,
    decided_at timestamptz,
    decided_by_user_id integer REFERENCES users,
    decided_reason varchar,
    approved_by_system boolean NOT NULL DEFAULT false,
    CONSTRAINT proposals_author_check CHECK (user_id IS NOT NULL OR source = 'scraper'),
    CONSTRAINT proposals_subject_check CHECK (
      CASE proposal_type
        WHEN 'url' THEN shop_id IS NOT NULL AND program_id IS NULL AND source_url IS NOT NULL
        WHEN 'rate_change' THEN shop_id IS NOT NULL AND program_id IS NOT NULL
        WHEN 'coupon_add' THEN true
        ELSE shop_id IS NULL AND program_id IS NULL
      END
    ),
    CONSTRAINT proposals_rate_check CHECK (
      (proposal_type = 'rate_change') = (proposed_points_per_eur IS NOT NULL)
      AND (proposal_type = 'rate_change') = (proposed_cashback_pct IS NOT NULL)
      AND proposed_points_per_eur >= 0 AND proposed_cashback_pct >= 0
    ),
    CONSTRAINT proposals_name_check CHECK (
      (proposal_type IN ('shop_add', 'program_add')) = (proposed_name IS NOT NULL)
      AND (proposal_type = 'program_add') = (proposed_point_value_eur IS NOT NULL)
      AND proposed_point_value_eur >= 0
    ),
    CONSTRAINT proposals_coupon_check CHECK (
      (proposal_type = 'coupon_add') = (proposed_coupon_type IS NOT NULL)
      AND (proposal_type = 'coupon_add') = (proposed_coupon_value IS NOT NULL)
      AND (proposal_type = 'coupon_add') = (proposed_coupon_description IS NOT NULL)
      AND (proposal_type = 'coupon_add' OR (proposed_coupon_combinable IS NULL AND proposed_coupon_valid_to IS NULL))
      AND proposed_coupon_value >= 0
    ),
    CONSTRAINT proposals_decision_check CHECK (
      CASE status
        WHEN 'pending' THEN num_nonnulls(decided_at, decided_by_user_id, decided_reason) = 0 AND NOT approved_by_system
        ELSE decided_at IS NOT NULL
          AND NOT (approved_by_system AND (status = 'rejected' OR decided_by_user_id IS NOT NULL))
      END
    )
  );
  CREATE INDEX ON proposals (created_at, id);
  CREATE INDEX ON proposals (status, created_at, id);
  CREATE INDEX ON proposals (status, proposal_type, created_at, id);
  CREATE INDEX ON proposals (user_id, created_at, id);
  CREATE INDEX ON proposals (shop_id, created_at, id);
  CREATE INDEX ON proposals (program_id);
  CREATE INDEX ON proposals (corrected_proposal_id);
  CREATE INDEX ON proposals (decided_by_user_id);
  CREATE INDEX proposals_url_idx ON proposals (shop_id, source_url) WHERE proposal_type = 'url';
  CREATE INDEX proposals_approved_host_idx ON proposals (source_host)
    WHERE proposal_type = 'url' AND status = 'approved';

  ALTER TABLE proposals ENABLE ROW LEVEL SECURITY;
  CREATE POLICY see ON proposals FOR SELECT USING (
    (proposal_type = 'url' AND status = 'approved') OR (SELECT app.member_role()) IS NOT NULL
  );
  CREATE POLICY enter ON proposals FOR INSERT WITH CHECK (
    (SELECT app.has_role('service'))
    OR (user_id = (SELECT app.member_id()) AND status = 'pending'
      AND (SELECT app.member_role()) IN ('user', 'contributor', 'moderator', 'admin'))
  );
  CREATE POLICY change ON proposals FOR UPDATE USING ((SELECT app.member_role()) = 'admin');
  CREATE POLICY remove ON proposals FOR DELETE USING ((SELECT app.has_role('service')));
`;

/** How somebody voted is for that person and the reviewers; the tally is for all who see the proposal. */
const VOTES = `
  CREATE TABLE proposal_votes (
    id serial PRIMARY KEY,
    proposal_id integer NOT NULL REFERENCES proposals,
    voter_id integer NOT NULL REFERENCES users,
    vote integer NOT NULL CONSTRAINT proposal_votes_vote_check CHECK (vote IN (1, -1)),
    vote_weight integer NOT NULL DEFAULT 1 CONSTRAINT proposal_votes_vote_weight_check CHECK (vote_weight IN (1, 3)),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT unique_proposal_voter UNIQUE (proposal_id, voter_id)
  );
  CREATE INDEX ON proposal_votes (voter_id);

  ALTER TABLE proposal_votes ENABLE ROW LEVEL SECURITY;
  CREATE POLICY see ON proposal_votes FOR SELECT USING (
    voter_id = (SELECT app.member_id()) OR (SELECT app.member_role()) IN ('moderator', 'admin')
  );
  CREATE POLICY enter ON proposal_votes FOR INSERT WITH CHECK (
    (SELECT app.has_role('service'))
    OR (voter_id = (SELECT app.member_id()) AND (SELECT app.member_role()) IN ('contributor', 'moderator', 'admin'))
  );
  CREATE POLICY change ON proposal_votes FOR UPDATE USING (
    voter_id = (SELECT app.member_id()) AND (SELECT app.member_role()) IN ('contributor', 'moderator', 'admin')
  );

  CREATE FUNCTION app.proposal_tallies(asked integer[])
  RETURNS TABLE (proposal_id integer, upvotes integer, downvotes integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT proposal_id,
      (sum(vote_weight) FILTER (WHERE vote = 1))::integer,
      (count(*) FILTER (WHERE vote = -1))::integer
    FROM public.proposal_votes
    WHERE proposal_id = ANY (asked) AND app.member_role() IS NOT NULL
    GROUP BY proposal_id
  $$;
  COMMENT ON FUNCTION app.proposal_tallies(integer[]) IS
    'Sum of the weights of all votes for a proposal (null: none) and number of votes against it.';
`;

const AUDIT_TRAIL = `
  CREATE TABLE proposal_audit_trails (
    id serial PRIMARY KEY,
    proposal_id integer NOT NULL REFERENCES proposals,
    action varchar NOT NULL CONSTRAINT proposal_audit_trails_action_check
      CHECK (action IN ('created', 'voted', 'approved', 'auto_approved', 'rejected', 'applied')),
    actor_id integer REFERENCES users,
    created_at timestamptz NOT NULL DEFAULT now(),
    details varchar
  );
  CREATE INDEX ON proposal_audit_trails (proposal_id, id);
  CREATE INDEX ON proposal_audit_trails (actor_id);
  CALL app.append_only('proposal_audit_trails');

  ALTER TABLE proposal_audit_trails ENABLE ROW LEVEL SECURITY;
  CREATE POLICY see ON proposal_audit_trails FOR SELECT USING (
    (SELECT app.member_role()) IN ('moderator', 'admin')
    OR ((SELECT app.member_role()) IS NOT NULL
      AND proposal_id IN (SELECT id FROM proposals WHERE user_id = (SELECT app.member_id())))
  );
  CREATE POLICY enter ON proposal_audit_trails FOR INSERT WITH CHECK ((SELECT app.has_role('service')));
`;
