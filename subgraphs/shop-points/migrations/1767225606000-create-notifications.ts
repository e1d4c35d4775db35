import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications1767225606000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications (
        id serial PRIMARY KEY,
        user_id integer NOT NULL REFERENCES users,
        notification_type varchar NOT NULL,
        title varchar NOT NULL,
        message varchar NOT NULL,
        link_type varchar CONSTRAINT notifications_link_type_check CHECK (
          link_type IN ('proposal', 'merge_proposal', 'metadata_proposal', 'rate', 'contributor_request')
        ),
        link_id integer,
        is_read boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT notifications_notification_type_check CHECK (
          notification_type IN (
            'PROPOSAL_APPROVED', 'PROPOSAL_REJECTED', 'MERGE_APPROVED', 'MERGE_REJECTED', 'METADATA_APPROVED',
            'METADATA_REJECTED', 'RATE_COMMENT', 'CONTRIBUTOR_APPROVED', 'CONTRIBUTOR_REJECTED'
          )
        ),
        CONSTRAINT notifications_link_check CHECK ((link_type IS NULL) = (link_id IS NULL))
      );
      CREATE INDEX ON notifications (user_id, created_at, id);
      CREATE INDEX ON notifications (user_id, is_read, created_at, id);
      CREATE INDEX ON notifications (is_read, created_at);
    `);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY shop_points_notifications ON app.stream_entries;
      DROP POLICY shop_points_proposals ON app.stream_entries;
      DROP TABLE notifications;
    `);
  }
}

/**
 * One's own and nobody else's, administrators included: they are letters. Only the services write them, and the
 * recipient may open them. The same holds for the streams that tell of them; those of proposals are for all members, as
 * the proposals are.
 */
const POLICIES = `
  DO $$
  BEGIN
    EXECUTE format('REVOKE UPDATE, TRUNCATE ON notifications FROM %I', app.app_role());
    EXECUTE format('GRANT UPDATE (is_read) ON notifications TO %I', app.app_role());
  END $$;

  ALTER TABLE notifications ENABLE ROW LEVEL SECURITY;
  CREATE POLICY see ON notifications FOR SELECT USING (
    (SELECT app.has_role('service'))
    OR ((SELECT app.member_role()) IS NOT NULL AND user_id = (SELECT app.member_id()))
  );
  CREATE POLICY enter ON notifications FOR INSERT WITH CHECK ((SELECT app.has_role('service')));
  CREATE POLICY change ON notifications FOR UPDATE USING (
    (SELECT app.member_role()) IS NOT NULL AND user_id = (SELECT app.member_id())
  );
  CREATE POLICY remove ON notifications FOR DELETE USING ((SELECT app.has_role('service')));

  CREATE POLICY shop_points_notifications ON app.stream_entries FOR SELECT USING (
    stream = 'shop-points.notifications' AND key = (SELECT app.user_id())::text
    AND (SELECT app.member_role()) IS NOT NULL
  );
  CREATE POLICY shop_points_proposals ON app.stream_entries FOR SELECT USING (
    (stream = 'shop-points.proposals' AND (SELECT app.member_role()) IS NOT NULL)
    OR (stream = 'shop-points.submitted-proposals' AND (SELECT app.member_role()) IN ('moderator', 'admin'))
  );
`;
