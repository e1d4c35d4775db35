import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMerges1767225605000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MERGE_PROPOSALS);
    await runner.query(METADATA_PROPOSALS);
    await runner.query(MERGE_LOG);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE shop_merge_log_items, shop_merge_log, shop_metadata_proposals, shop_merge_proposals;
    `);
  }
}

/** A decided proposal outlives the names that it spoke of; a pending one keeps them (the service refuses to remove them). */
const MERGE_PROPOSALS = `
  CREATE TABLE shop_merge_proposals (
    id serial PRIMARY KEY,
    variant_a_id integer REFERENCES shop_variants ON DELETE SET NULL,
    variant_b_id integer REFERENCES shop_variants ON DELETE SET NULL,
    proposed_by_user_id integer REFERENCES users,
    status varchar NOT NULL DEFAULT 'PENDING'
      CONSTRAINT shop_merge_proposals_status_check CHECK (status IN ('PENDING', 'APPROVED', 'REJECTED')),
    reason varchar,
    created_at timestamptz NOT NULL DEFAULT now(),
    decided_at timestamptz,
    decided_by_user_id integer REFERENCES users,
    decided_reason varchar,
    CONSTRAINT shop_merge_proposals_variants_check CHECK (
      variant_a_id <> variant_b_id AND (status <> 'PENDING' OR num_nulls(variant_a_id, variant_b_id) = 0)
    ),
    CONSTRAINT shop_merge_proposals_decision_check CHECK (
      CASE status
        WHEN 'PENDING' THEN num_nonnulls(decided_at, decided_by_user_id, decided_reason) = 0
        ELSE decided_at IS NOT NULL
      END
    )
  );
  CREATE INDEX ON shop_merge_proposals (status, created_at, id);
  CREATE INDEX ON shop_merge_proposals (variant_a_id);
  CREATE INDEX ON shop_merge_proposals (variant_b_id);
  CREATE INDEX ON shop_merge_proposals (proposed_by_user_id);
  CREATE INDEX ON shop_merge_proposals (decided_by_user_id);

  ALTER TABLE shop_merge_proposals ENABLE ROW LEVEL SECURITY;
  CREATE POLICY see ON shop_merge_proposals FOR SELECT USING (
    (SELECT app.member_role()) IN ('contributor', 'admin')
    OR ((SELECT app.member_role()) IS NOT NULL AND proposed_by_user_id = (SELECT app.member_id()))
  );
  CREATE POLICY enter ON shop_merge_proposals FOR INSERT WITH CHECK (
    (SELECT app.has_role('service'))
    OR (proposed_by_user_id = (SELECT app.member_id()) AND status = 'PENDING'
      AND (SELECT app.member_role()) IN ('user', 'contributor', 'moderator', 'admin'))
  );
  CREATE POLICY change ON shop_merge_proposals FOR UPDATE USING ((SELECT app.member_role()) = 'admin');
  CREATE POLICY remove ON shop_merge_proposals FOR DELETE USING ((SELECT app.has_role('service')));
`;

const METADATA_PROPOSALS = `
  CREATE TABLE shop_metadata_proposals (
    id serial PRIMARY KEY,
    shop_main_id varchar(36) NOT NULL REFERENCES shop_main,
    proposed_name varchar,
    proposed_website varchar,
    proposed_logo_url varchar,
    reason varchar,
    proposed_by_user_id integer NOT NULL REFERENCES users,
    status varchar NOT NULL DEFAULT 'PENDING'
      CONSTRAINT shop_metadata_proposals_status_check CHECK (status IN ('PENDING', 'APPROVED', 'REJECTED')),
    created_at timestamptz NOT NULL DEFAULT now(),
    decided_at timestamptz,
    decided_by_user_id integer REFERENCES users,
    decided_reason varchar,
    CONSTRAINT shop_metadata_proposals_proposed_check CHECK (
      num_nonnulls(proposed_name, proposed_website, proposed_logo_url) > 0
    ),
    CONSTRAINT shop_metadata_proposals_decision_check CHECK (
      CASE status
        WHEN 'PENDING' THEN num_nonnulls(decided_at, decided_by_user_id, decided_reason) = 0
        ELSE decided_at IS NOT NULL
      END
    )
  );
  CREATE INDEX ON shop_metadata_proposals (status, created_at, id);
  CREATE INDEX ON shop_metadata_proposals (shop_main_id);
  CREATE INDEX ON shop_metadata_proposals (proposed_by_user_id);
  CREATE INDEX ON shop_metadata_proposals (decided_by_user_id);

  ALTER TABLE shop_metadata_proposals ENABLE ROW LEVEL SECURITY;
  CREATE POLICY see ON shop_metadata_proposals FOR SELECT USING (
    (SELECT app.member_role()) IN ('contributor', 'admin')
    OR ((SELECT app.member_role()) IS NOT NULL AND proposed_by_user_id = (SELECT app.member_id()))
  );
  CREATE POLICY enter ON shop_metadata_proposals FOR INSERT WITH CHECK (
    (SELECT app.has_role('service'))
    OR (proposed_by_user_id = (SELECT app.member_id()) AND status = 'PENDING'
      AND (SELECT app.member_role()) IN ('user', 'contributor', 'moderator', 'admin'))
  );
  CREATE POLICY change ON shop_metadata_proposals FOR UPDATE USING ((SELECT app.member_role()) = 'admin');
  CREATE POLICY remove ON shop_metadata_proposals FOR DELETE USING ((SELECT app.member_role()) = 'admin');
`;

/**
 * What a merge moved, value by value, so that it can be undone. At most one merge of a brand stands. An item is undone
 * when its value was put back, or when the row has gone elsewhere for good; its new value follows the row when another
 * merge is undone under it.
 */
const MERGE_LOG = `
  CREATE TABLE shop_merge_log (
    id serial PRIMARY KEY,
    source_main_id varchar(36) NOT NULL REFERENCES shop_main,
    target_main_id varchar(36) NOT NULL REFERENCES shop_main,
    merge_proposal_id integer REFERENCES shop_merge_proposals,
    actor_id integer REFERENCES users,
    created_at timestamptz NOT NULL DEFAULT now(),
    undone_at timestamptz,
    undone_by_user_id integer REFERENCES users,
    CONSTRAINT shop_merge_log_brands_check CHECK (source_main_id <> target_main_id),
    CONSTRAINT shop_merge_log_undone_check CHECK (undone_at IS NOT NULL OR undone_by_user_id IS NULL)
  );
  CREATE INDEX ON shop_merge_log (created_at, id);
  CREATE INDEX ON shop_merge_log (source_main_id);
  CREATE UNIQUE INDEX shop_merge_log_standing_idx ON shop_merge_log (source_main_id) WHERE undone_at IS NULL;
  CREATE INDEX ON shop_merge_log (target_main_id);
  CREATE INDEX ON shop_merge_log (merge_proposal_id);
  CREATE INDEX ON shop_merge_log (actor_id);
  CREATE INDEX ON shop_merge_log (undone_by_user_id);

  CREATE TABLE shop_merge_log_items (
    id bigserial PRIMARY KEY,
    log_id integer NOT NULL REFERENCES shop_merge_log ON DELETE CASCADE,
    entity varchar NOT NULL CONSTRAINT shop_merge_log_items_entity_check
      CHECK (entity IN ('variant', 'shop', 'rate', 'coupon', 'proposal', 'website')),
    entity_id varchar(36) NOT NULL,
    field varchar NOT NULL CONSTRAINT shop_merge_log_items_field_check
      CHECK (field IN ('shop_main_id', 'shop_id', 'source_id', 'valid_to', 'website')),
    old_value varchar,
    new_value varchar,
    undone boolean NOT NULL DEFAULT false
  );
  CREATE INDEX ON shop_merge_log_items (log_id);
  CREATE INDEX ON shop_merge_log_items (entity, entity_id, id);

  DO $$
  BEGIN
    EXECUTE format('REVOKE UPDATE, TRUNCATE ON shop_merge_log, shop_merge_log_items FROM %I', app.app_role());
    EXECUTE format('GRANT UPDATE (undone_at, undone_by_user_id) ON shop_merge_log TO %I', app.app_role());
    EXECUTE format('GRANT UPDATE (new_value, undone) ON shop_merge_log_items TO %I', app.app_role());
  END $$;

  ALTER TABLE shop_merge_log ENABLE ROW LEVEL SECURITY;
  CREATE POLICY see ON shop_merge_log FOR SELECT USING ((SELECT app.member_role()) = 'admin');
  CREATE POLICY enter ON shop_merge_log FOR INSERT WITH CHECK ((SELECT app.member_role()) = 'admin');
  CREATE POLICY change ON shop_merge_log FOR UPDATE USING ((SELECT app.member_role()) = 'admin');
  CREATE POLICY remove ON shop_merge_log FOR DELETE USING ((SELECT app.has_role('service')));

  ALTER TABLE shop_merge_log_items ENABLE ROW LEVEL SECURITY;
  CREATE POLICY see ON shop_merge_log_items FOR SELECT USING ((SELECT app.member_role()) = 'admin');
  CREATE POLICY enter ON shop_merge_log_items FOR INSERT WITH CHECK ((SELECT app.member_role()) = 'admin');
  CREATE POLICY change ON shop_merge_log_items FOR UPDATE USING ((SELECT app.member_role()) = 'admin');
  CREATE POLICY remove ON shop_merge_log_items FOR DELETE USING ((SELECT app.has_role('service')));
`;
