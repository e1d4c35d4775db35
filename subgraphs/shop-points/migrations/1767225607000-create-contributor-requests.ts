import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateContributorRequests1767225607000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contributor_requests (
        id serial PRIMARY KEY,
        user_id integer NOT NULL REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        status varchar NOT NULL DEFAULT 'pending'
          CONSTRAINT contributor_requests_status_check CHECK (status IN ('pending', 'approved', 'rejected')),
        reason varchar,
        decision_by_admin_id integer REFERENCES users,
        decision_at timestamptz,
        CONSTRAINT contributor_requests_decision_check CHECK (
          CASE status
            WHEN 'pending' THEN num_nonnulls(decision_at, decision_by_admin_id) = 0
            ELSE decision_at IS NOT NULL
          END
        ),
        CONSTRAINT contributor_requests_not_oneself_check CHECK (decision_by_admin_id <> user_id)
      );
      CREATE UNIQUE INDEX contributor_requests_pending_idx ON contributor_requests (user_id) WHERE status = 'pending';
      CREATE INDEX ON contributor_requests (user_id, created_at, id);
      CREATE INDEX ON contributor_requests (status, created_at, id);
      CREATE INDEX ON contributor_requests (decision_by_admin_id);

      ALTER TABLE contributor_requests ENABLE ROW LEVEL SECURITY;
      CREATE POLICY see ON contributor_requests FOR SELECT USING (
        (SELECT app.member_role()) = 'admin'
        OR ((SELECT app.member_role()) IS NOT NULL AND user_id = (SELECT app.member_id()))
      );
      CREATE POLICY enter ON contributor_requests FOR INSERT WITH CHECK (
        (SELECT app.has_role('service'))
        OR (user_id = (SELECT app.member_id()) AND status = 'pending'
          AND (SELECT app.member_role()) IN ('viewer', 'user'))
      );
      CREATE POLICY change ON contributor_requests FOR UPDATE USING ((SELECT app.member_role()) = 'admin');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contributor_requests');
  }
}
