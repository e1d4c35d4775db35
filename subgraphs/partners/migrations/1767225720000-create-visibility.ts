import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visibility checks, what they found, and what follows from it for the business. */
export class CreateVisibility1767225720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(leads);
    await runner.query(results);
    await runner.query(recommendations);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE platform_recommendations, visibility_check_results, visibility_check_leads`);
  }
}

const leads = `
  CREATE TABLE visibility_check_leads (
    id uuid PRIMARY KEY,
    business_name text NOT NULL,
    location text NOT NULL,
    email text,
    email_hash text,
    user_id uuid REFERENCES profiles ON DELETE SET NULL,
    partner_id uuid REFERENCES business_partners ON DELETE SET NULL,
    main_category text,
    sub_category text,
    tags text[] NOT NULL DEFAULT '{}',
    website text,
    phone_number text,
    facebook_handle text,
    instagram_handle text,
    competitor_urls text[] NOT NULL DEFAULT '{}' CHECK (cardinality(competitor_urls) <= 3),
    check_type text NOT NULL DEFAULT 'anon' CHECK (check_type IN ('anon', 'with_email', 'profile')),
    status text NOT NULL DEFAULT 'pending'
      CHECK (status IN ('pending', 'analyzing', 'completed', 'failed', 'expired')),
    analysis_started_at timestamptz,
    analysis_completed_at timestamptz,
    analysis_error_message text,
    language text NOT NULL DEFAULT 'de' CHECK (language IN ('de', 'en')),
    lead_priority text NOT NULL DEFAULT 'medium' CHECK (lead_priority IN ('low', 'medium', 'high', 'urgent')),
    gdpr_consent boolean NOT NULL DEFAULT false,
    marketing_consent boolean NOT NULL DEFAULT false,
    marketing_consent_at timestamptz,
    utm_source text,
    utm_medium text,
    utm_campaign text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT visibility_check_leads_failed_check
      CHECK (status <> 'failed' OR analysis_error_message IS NOT NULL),
    CONSTRAINT visibility_check_leads_email_hash_check
      CHECK ((email IS NULL) = (email_hash IS NULL))
  );
  CREATE INDEX ON visibility_check_leads (created_at, id);
  CREATE INDEX ON visibility_check_leads (status, created_at, id);
  CREATE INDEX ON visibility_check_leads (email, created_at);
  CREATE INDEX ON visibility_check_leads (email_hash);
  CREATE INDEX ON visibility_check_leads (user_id);
  CREATE INDEX ON visibility_check_leads (partner_id);
  CREATE INDEX ON visibility_check_leads (lead_priority);
  CREATE INDEX ON visibility_check_leads (utm_source);
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON visibility_check_leads
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();

  ALTER TABLE visibility_check_leads ENABLE ROW LEVEL SECURITY;
  CREATE POLICY read_own ON visibility_check_leads FOR SELECT
    USING (
      (SELECT app.is_admin()) OR (SELECT app.has_scope('visibility:write'))
      OR user_id = (SELECT app.user_id())
      OR email = (SELECT verified_email())
    );
  -- Anybody may ask, in nobody's name but their own, and for no business but their own.
  CREATE POLICY request ON visibility_check_leads FOR INSERT
    WITH CHECK ((SELECT app.is_admin()) OR (
      status = 'pending'
      AND user_id IS NOT DISTINCT FROM (SELECT app.user_id())
      AND (partner_id IS NULL OR partner_id IN (SELECT owned_partner_ids()))
    ));
  CREATE POLICY carry_out ON visibility_check_leads FOR UPDATE
    USING ((SELECT app.is_admin()) OR (SELECT app.has_scope('visibility:write')));
  CREATE POLICY erase ON visibility_check_leads FOR DELETE
    USING ((SELECT app.has_role('service')));
`;

const results = `
  CREATE TABLE visibility_check_results (
    id uuid PRIMARY KEY,
    lead_id uuid NOT NULL REFERENCES visibility_check_leads ON DELETE CASCADE,
    partner_id uuid REFERENCES business_partners ON DELETE SET NULL,
    overall_score int NOT NULL CHECK (overall_score BETWEEN 0 AND 100),
    platform_analyses jsonb NOT NULL DEFAULT '[]',
    weights jsonb NOT NULL,
    scoring_version text NOT NULL,
    lead_potential text NOT NULL CHECK (lead_potential IN ('high', 'medium', 'low')),
    quick_wins jsonb NOT NULL DEFAULT '[]',
    provider text NOT NULL DEFAULT 'mockAnalysis' CHECK (provider IN ('bedrock', 'mockAnalysis', 'manual')),
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ON visibility_check_results (lead_id, created_at, id);
  CREATE INDEX ON visibility_check_results (partner_id, created_at, id);

  -- Whoever may see the check, by the policy of its own table, or owns the business.
  ALTER TABLE visibility_check_results ENABLE ROW LEVEL SECURITY;
  CREATE POLICY read_own ON visibility_check_results FOR SELECT
    USING (
      (SELECT app.is_admin()) OR (SELECT app.has_scope('visibility:write'))
      OR partner_id IN (SELECT owned_partner_ids())
      OR lead_id IN (SELECT id FROM visibility_check_leads WHERE deleted_at IS NULL)
    );
  CREATE POLICY record ON visibility_check_results FOR INSERT
    WITH CHECK ((SELECT app.is_admin()) OR (SELECT app.has_scope('visibility:write')));
  CALL app.append_only('visibility_check_results');
`;

const recommendations = `
  CREATE TABLE platform_recommendations (
    id uuid PRIMARY KEY,
    partner_id uuid NOT NULL REFERENCES business_partners ON DELETE CASCADE,
    lead_id uuid REFERENCES visibility_check_leads ON DELETE SET NULL,
    platform text NOT NULL CHECK (platform IN ('google', 'facebook', 'instagram')),
    recommendation_type text NOT NULL,
    title text NOT NULL,
    priority text NOT NULL DEFAULT 'medium' CHECK (priority IN ('low', 'medium', 'high', 'urgent')),
    implementation_difficulty text NOT NULL DEFAULT 'medium'
      CHECK (implementation_difficulty IN ('easy', 'medium', 'hard')),
    estimated_impact text,
    status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'in_progress', 'completed', 'dismissed')),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ON platform_recommendations (partner_id, created_at, id);
  CREATE INDEX ON platform_recommendations (lead_id);
  -- What stands is not recommended again: neither what is open already nor what the owner does not want.
  CREATE UNIQUE INDEX platform_recommendations_standing_key
    ON platform_recommendations (partner_id, platform, recommendation_type)
    WHERE status <> 'completed';
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON platform_recommendations
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();

  ALTER TABLE platform_recommendations ENABLE ROW LEVEL SECURITY;
  CREATE POLICY read_own ON platform_recommendations FOR SELECT
    USING (
      (SELECT app.is_admin()) OR (SELECT app.has_scope('visibility:write'))
      OR partner_id IN (SELECT owned_partner_ids())
    );
  CREATE POLICY recommend ON platform_recommendations FOR INSERT
    WITH CHECK ((SELECT app.is_admin()) OR (SELECT app.has_scope('visibility:write')));
  CREATE POLICY change_own ON platform_recommendations FOR UPDATE
    USING (
      (SELECT app.is_admin()) OR (SELECT app.has_scope('visibility:write'))
      OR partner_id IN (SELECT owned_partner_ids())
    );
  -- An owner says how far they are; what is recommended is not theirs to write.
  CREATE TRIGGER guard_operator_columns BEFORE UPDATE ON platform_recommendations
    FOR EACH ROW EXECUTE FUNCTION guard_operator_columns(
      'id', 'partner_id', 'lead_id', 'platform', 'recommendation_type', 'title', 'priority',
      'implementation_difficulty', 'estimated_impact', 'created_at'
    );
`;
