import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateExperiments1767225606000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE experiments.experiments (
        id uuid PRIMARY KEY,
        name varchar(100) NOT NULL UNIQUE,
        description text,
        hypothesis text,
        is_active boolean NOT NULL DEFAULT false,
        traffic_percentage integer NOT NULL DEFAULT 100,
        control_variant jsonb NOT NULL,
        test_variants jsonb NOT NULL,
        targeting_rules jsonb NOT NULL DEFAULT '{}',
        start_date timestamptz,
        end_date timestamptz,
        status varchar(20) NOT NULL DEFAULT 'draft',
        results jsonb NOT NULL DEFAULT '{}',
        winner_variant_id varchar(50),
        partner_id uuid,
        created_by varchar(100),
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT valid_traffic CHECK (traffic_percentage BETWEEN 0 AND 100),
        CONSTRAINT valid_control CHECK (jsonb_typeof(control_variant) = 'object' AND control_variant ? 'id'),
        CONSTRAINT valid_tests CHECK (jsonb_typeof(test_variants) = 'array' AND test_variants <> '[]'),
        CONSTRAINT known_targeting CHECK (
          jsonb_typeof(targeting_rules) = 'object'
          AND targeting_rules - 'targeting' = '{}'
          AND coalesce(targeting_rules -> 'targeting', '{}')
            - ARRAY['countries', 'device_type', 'new_visitors_only', 'percentage', 'traffic_percentage'] = '{}'
        ),
        CONSTRAINT valid_dates CHECK (end_date IS NULL OR start_date IS NULL OR start_date < end_date),
        CONSTRAINT known_status CHECK (status IN ('draft', 'running', 'paused', 'completed', 'cancelled')),
        CONSTRAINT active_runs CHECK (is_active = (status = 'running')),
        CONSTRAINT valid_results CHECK (jsonb_typeof(results) = 'object')
      )
    `);
    await runner.query(`
      CREATE INDEX idx_experiments_active ON experiments.experiments (is_active, status, start_date, end_date)
        WHERE is_active AND status = 'running';
      CREATE INDEX idx_experiments_status_dates ON experiments.experiments (status, start_date DESC, end_date DESC);
      CREATE INDEX idx_experiments_results ON experiments.experiments USING gin (results) WHERE results IS NOT NULL;
      CREATE INDEX idx_experiments_created ON experiments.experiments (created_at DESC, id DESC);
      CREATE INDEX idx_experiments_partner ON experiments.experiments (partner_id) WHERE partner_id IS NOT NULL;
      CREATE TRIGGER touch BEFORE UPDATE ON experiments.experiments
        FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
      CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON experiments.experiments
        FOR EACH ROW EXECUTE FUNCTION public.log_change();
    `);

    // One row per visitor: a person or a lead by id, or an anonymous session. Whoever signs in gets a row of the own.
    await runner.query(`
      CREATE TABLE experiments.assignments (
        id uuid PRIMARY KEY,
        experiment_id uuid NOT NULL REFERENCES experiments.experiments ON DELETE CASCADE,
        user_id uuid,
        session_id varchar(255),
        variant_id varchar(50) NOT NULL,
        assigned_at timestamptz NOT NULL DEFAULT now(),
        first_exposure_at timestamptz,
        last_exposure_at timestamptz,
        exposure_count integer NOT NULL DEFAULT 0,
        user_agent text,
        ip_address inet,
        country varchar(100),
        CONSTRAINT one_visitor CHECK (num_nonnulls(user_id, session_id) = 1),
        CONSTRAINT exposed_when CHECK (
          exposure_count >= 0
          AND (exposure_count > 0) = (first_exposure_at IS NOT NULL)
          AND (exposure_count > 0) = (last_exposure_at IS NOT NULL)
        )
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX idx_assignments_experiment_user ON experiments.assignments (experiment_id, user_id)
        WHERE user_id IS NOT NULL;
      CREATE UNIQUE INDEX idx_assignments_experiment_session ON experiments.assignments (experiment_id, session_id)
        WHERE session_id IS NOT NULL;
      CREATE INDEX idx_assignments_user ON experiments.assignments (user_id, assigned_at DESC) WHERE user_id IS NOT NULL;
      CREATE INDEX idx_assignments_user_session
        ON experiments.assignments (coalesce(user_id::text, session_id), assigned_at DESC);
      CREATE INDEX idx_assignments_experiment_variant
        ON experiments.assignments (experiment_id, variant_id, assigned_at DESC);
      CREATE INDEX idx_assignments_exposure ON experiments.assignments (experiment_id, last_exposure_at DESC)
        WHERE last_exposure_at IS NOT NULL;
      CREATE INDEX idx_assignments_ip_created ON experiments.assignments (ip_address, assigned_at DESC);
    `);
    // Who has a variant keeps it: only the counters of exposure ever change.
    await runner.query(`
      CREATE FUNCTION experiments.keep_assignment() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an assignment keeps its experiment, visitor and variant' USING ERRCODE = 'integrity_constraint_violation';
      END $$;
      CREATE TRIGGER keep_assignment BEFORE UPDATE ON experiments.assignments
        FOR EACH ROW
        WHEN ((OLD.id, OLD.experiment_id, OLD.user_id, OLD.session_id, OLD.variant_id, OLD.assigned_at)
          IS DISTINCT FROM (NEW.id, NEW.experiment_id, NEW.user_id, NEW.session_id, NEW.variant_id, NEW.assigned_at))
        EXECUTE FUNCTION experiments.keep_assignment();
      CREATE TRIGGER stamp_client_ip BEFORE INSERT ON experiments.assignments
        FOR EACH ROW EXECUTE FUNCTION marketing.stamp_client_ip('experiments:write');
      CREATE TRIGGER limit_visitor AFTER INSERT ON experiments.assignments REFERENCING NEW TABLE AS inserted
        FOR EACH STATEMENT EXECUTE FUNCTION marketing.limit_visitor('10', 'assigned_at');
    `);

    // Functions with the owner's rights: the policies of the two tables ask for each other's rows, and PostgreSQL
    // refuses policies that go round in a circle.
    await runner.query(`
      CREATE FUNCTION experiments.accepts_assignments(experiment uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (
          SELECT FROM experiments.experiments
          WHERE id = experiment AND is_active AND status = 'running'
            AND (start_date IS NULL OR start_date <= now()) AND (end_date IS NULL OR end_date > now())
        )
      $$;
      CREATE FUNCTION experiments.of_partner() RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT id FROM experiments.experiments WHERE partner_id = app.partner_id()
      $$;
      CREATE FUNCTION experiments.session_id() RETURNS text
      LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT nullif(current_setting('app.session_id', true), '')
      $$;
    `);
    await runner.query(`
      ALTER TABLE experiments.experiments ENABLE ROW LEVEL SECURITY;
      CREATE POLICY admin ON experiments.experiments
        USING ((SELECT app.is_admin())) WITH CHECK ((SELECT app.is_admin()));
      CREATE POLICY service_read ON experiments.experiments FOR SELECT USING ((SELECT app.has_scope('experiments:read')));
      CREATE POLICY service_write ON experiments.experiments
        USING ((SELECT app.has_scope('experiments:write'))) WITH CHECK ((SELECT app.has_scope('experiments:write')));
      CREATE POLICY partner_read ON experiments.experiments FOR SELECT USING (partner_id = (SELECT app.partner_id()));
      CREATE POLICY active_read ON experiments.experiments FOR SELECT USING (
        is_active AND status = 'running'
        AND (start_date IS NULL OR start_date <= now()) AND (end_date IS NULL OR end_date > now())
      );
      CREATE POLICY participant_read ON experiments.experiments FOR SELECT USING (
        id IN (
          SELECT experiment_id FROM experiments.assignments
          WHERE user_id = app.user_id() OR session_id = experiments.session_id()
        )
      );

      ALTER TABLE experiments.assignments ENABLE ROW LEVEL SECURITY;
      CREATE POLICY admin ON experiments.assignments
        USING ((SELECT app.is_admin())) WITH CHECK ((SELECT app.is_admin()));
      CREATE POLICY service_read ON experiments.assignments FOR SELECT USING ((SELECT app.has_scope('experiments:read')));
      CREATE POLICY service_write ON experiments.assignments
        USING ((SELECT app.has_scope('experiments:write'))) WITH CHECK ((SELECT app.has_scope('experiments:write')));
      CREATE POLICY own_read ON experiments.assignments FOR SELECT
        USING (user_id = (SELECT app.user_id()) OR session_id = (SELECT experiments.session_id()));
      CREATE POLICY partner_read ON experiments.assignments FOR SELECT
        USING (experiment_id IN (SELECT experiments.of_partner()));
      CREATE POLICY public_creation ON experiments.assignments FOR INSERT WITH CHECK (
        experiments.accepts_assignments(experiment_id)
        AND (user_id IS NULL OR user_id = (SELECT app.user_id()))
        AND exposure_count = 0
      );
      CREATE POLICY own_exposure ON experiments.assignments FOR UPDATE
        USING (user_id = (SELECT app.user_id()) OR session_id = (SELECT experiments.session_id()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The policies of the experiments read the assignments, which refer to the experiments.
    await runner.query(`DROP POLICY participant_read ON experiments.experiments`);
    await runner.query(`DROP TABLE experiments.assignments`);
    await runner.query(`DROP TABLE experiments.experiments`);
    await runner.query(`DROP FUNCTION experiments.session_id()`);
    await runner.query(`DROP FUNCTION experiments.of_partner()`);
    await runner.query(`DROP FUNCTION experiments.accepts_assignments(uuid)`);
    await runner.query(`DROP FUNCTION experiments.keep_assignment()`);
  }
}
