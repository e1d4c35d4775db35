import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Businesses and their key figures. */
export class CreateBusinessPartners1767225660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(businessPartners);
    await runner.query(partnerKpis);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE partner_kpis;
      DROP FUNCTION owned_partner_ids();
      DROP TABLE business_partners;
    `);
  }
}

const businessPartners = `
  CREATE TABLE business_partners (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES profiles ON DELETE CASCADE,
    company_name text NOT NULL,
    contact_email text,
    contact_phone text,
    website text,
    address text,
    latitude double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision CHECK (longitude BETWEEN -180 AND 180),
    billing_address jsonb,
    tax_id text,
    description text,
    categories jsonb NOT NULL DEFAULT '[]',
    category_ids text[] NOT NULL DEFAULT '{}',
    business_model text[] NOT NULL DEFAULT '{}',
    revenue_streams text[] NOT NULL DEFAULT '{}',
    target_audience text[] NOT NULL DEFAULT '{}',
    seating_capacity int,
    opening_hours jsonb NOT NULL DEFAULT '[]',
    special_features jsonb,
    services_selected text[] NOT NULL DEFAULT '{}',
    google_account_id text,
    google_connected boolean NOT NULL DEFAULT false,
    go_live boolean NOT NULL DEFAULT false,
    document_uploaded boolean NOT NULL DEFAULT false,
    profile_verified boolean NOT NULL DEFAULT false,
    onboarding_completed boolean NOT NULL DEFAULT false,
    status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'active', 'suspended', 'cancelled')),
    notes text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT business_partners_position_check CHECK ((latitude IS NULL) = (longitude IS NULL))
  );
  CREATE UNIQUE INDEX ON business_partners (user_id) WHERE deleted_at IS NULL;
  CREATE INDEX ON business_partners (user_id, status);
  CREATE INDEX ON business_partners (status, created_at, id);
  CREATE INDEX ON business_partners (created_at, id);
  CREATE INDEX ON business_partners (google_account_id);
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON business_partners
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
  CREATE TRIGGER guard_operator_columns BEFORE UPDATE ON business_partners
    FOR EACH ROW EXECUTE FUNCTION guard_operator_columns(
      'id', 'user_id', 'google_account_id', 'google_connected', 'go_live', 'document_uploaded', 'profile_verified',
      'onboarding_completed', 'status', 'notes', 'created_at', 'deleted_at'
    );

  ALTER TABLE business_partners ENABLE ROW LEVEL SECURITY;
  CREATE POLICY read_own ON business_partners FOR SELECT
    USING ((SELECT app.is_admin()) OR user_id = (SELECT app.user_id()));
  CREATE POLICY change_own ON business_partners FOR UPDATE
    USING ((SELECT app.is_admin()) OR user_id = (SELECT app.user_id()));
  -- A new business has earned nothing yet.
  CREATE POLICY register ON business_partners FOR INSERT
    WITH CHECK ((SELECT app.is_admin()) OR (
      user_id = (SELECT app.user_id())
      AND status = 'pending'
      AND google_account_id IS NULL
      AND notes IS NULL
      AND NOT (google_connected OR go_live OR document_uploaded OR profile_verified OR onboarding_completed)
    ));
  CREATE POLICY erase ON business_partners FOR DELETE
    USING ((SELECT app.has_role('service')));

  -- Asks the table and not the token, which does not know yet of a business that was registered a minute ago.
  CREATE FUNCTION owned_partner_ids() RETURNS SETOF uuid
  LANGUAGE sql STABLE AS $$
    SELECT id FROM business_partners WHERE user_id = (SELECT app.user_id()) AND deleted_at IS NULL
  $$;
  COMMENT ON FUNCTION owned_partner_ids() IS 'Ids of the businesses that the viewer owns.';
`;

const partnerKpis = `
  CREATE TABLE partner_kpis (
    id uuid PRIMARY KEY,
    partner_id uuid NOT NULL REFERENCES business_partners ON DELETE CASCADE,
    annual_revenue_minor bigint CHECK (annual_revenue_minor BETWEEN 0 AND 5000000000),
    annual_revenue_currency text NOT NULL DEFAULT 'EUR' CHECK (annual_revenue_currency IN ('EUR', 'CHF')),
    seating_capacity int CHECK (seating_capacity BETWEEN 1 AND 1000),
    food_cost_ratio numeric(5, 2) CHECK (food_cost_ratio BETWEEN 0 AND 100),
    labor_cost_ratio numeric(5, 2) CHECK (labor_cost_ratio BETWEEN 0 AND 100),
    employee_count int CHECK (employee_count BETWEEN 0 AND 1000),
    opening_hours jsonb NOT NULL DEFAULT '[]',
    additional_kpis jsonb NOT NULL DEFAULT '{}',
    custom_features jsonb,
    social_handles jsonb,
    suppliers text[] NOT NULL DEFAULT '{}',
    ugc_consent boolean,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE UNIQUE INDEX ON partner_kpis (partner_id);
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON partner_kpis
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();

  ALTER TABLE partner_kpis ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own ON partner_kpis
    USING ((SELECT app.is_admin()) OR partner_id IN (SELECT owned_partner_ids()));
`;
