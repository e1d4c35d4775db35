import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLeads1767225604000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE marketing.lead_source_type AS ENUM (
        'website-form', 'demo-request', 'newsletter-signup', 'pricing-inquiry', 'contact-form',
        'landing-page', 'referral', 'social-media', 'email-campaign', 'advertisement', 'other'
      )
    `);
    await runner.query(
      `CREATE TYPE marketing.lead_status_type AS ENUM ('new', 'contacted', 'qualified', 'converted', 'lost')`,
    );

    // The checks hold the normalised form, so that no writer can store an address that the next one would not find.
    await runner.query(`
      CREATE TABLE marketing.leads (
        id uuid PRIMARY KEY,
        email public.citext NOT NULL,
        email_hash varchar(64) NOT NULL,
        phone_number varchar(20),
        company_name varchar(255),
        first_name varchar(100),
        last_name varchar(100),
        source marketing.lead_source_type NOT NULL DEFAULT 'website-form',
        status marketing.lead_status_type NOT NULL DEFAULT 'new',
        notes text,
        interested_features text[] NOT NULL DEFAULT '{}',
        partner_id uuid,
        converted_partner_id uuid,
        utm_source varchar(100),
        utm_medium varchar(100),
        utm_campaign varchar(100),
        utm_content varchar(100),
        utm_term varchar(100),
        referrer text,
        landing_page text,
        user_agent text,
        ip_address inet,
        country_code varchar(2),
        region varchar(100),
        city varchar(100),
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        CONSTRAINT valid_email CHECK (
          email::text ~ '^[a-z0-9._%+-]+@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z]{2,63}$' AND char_length(email::text) <= 254
        ),
        CONSTRAINT valid_phone CHECK (phone_number ~ '^[+]?[0-9]{7,20}$'),
        CONSTRAINT trimmed_names CHECK (
          first_name = btrim(first_name) AND last_name = btrim(last_name) AND company_name = btrim(company_name)
        ),
        CONSTRAINT valid_country CHECK (country_code ~ '^[A-Z]{2}$'),
        CONSTRAINT partner_of_converted CHECK (converted_partner_id IS NULL OR status = 'converted')
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX idx_leads_email_active ON marketing.leads (email) WHERE deleted_at IS NULL;
      CREATE INDEX idx_leads_email_hash ON marketing.leads (email_hash) WHERE deleted_at IS NULL;
      CREATE INDEX idx_leads_phone ON marketing.leads (phone_number) WHERE phone_number IS NOT NULL AND deleted_at IS NULL;
      CREATE INDEX idx_leads_partner_created ON marketing.leads (partner_id, created_at DESC, id DESC);
      CREATE INDEX idx_leads_created ON marketing.leads (created_at DESC, id DESC);
      CREATE INDEX idx_leads_updated ON marketing.leads (updated_at DESC, id DESC);
      CREATE INDEX idx_leads_status_created ON marketing.leads (status, created_at DESC) WHERE deleted_at IS NULL;
      CREATE INDEX idx_leads_source_created ON marketing.leads (source, created_at DESC);
      CREATE INDEX idx_leads_created_date ON marketing.leads (((created_at AT TIME ZONE 'UTC')::date), status);
      CREATE INDEX idx_leads_location ON marketing.leads (country_code, region, city) WHERE country_code IS NOT NULL;
      CREATE INDEX idx_leads_utm_campaign ON marketing.leads (utm_campaign, utm_source, created_at DESC)
        WHERE utm_campaign IS NOT NULL;
      CREATE INDEX idx_leads_ip_created ON marketing.leads (ip_address, created_at DESC);
      CREATE INDEX idx_leads_features ON marketing.leads USING gin (interested_features);
      CREATE INDEX idx_leads_conversion_funnel
        ON marketing.leads (source, status, ((created_at AT TIME ZONE 'UTC')::date)) WHERE deleted_at IS NULL;
      CREATE INDEX idx_leads_scoring ON marketing.leads (
        source, status, created_at DESC,
        (CASE WHEN company_name IS NULL THEN 0 ELSE 1 END), (CASE WHEN phone_number IS NULL THEN 0 ELSE 1 END)
      ) WHERE deleted_at IS NULL;
    `);
    // Trigrams and not words: people search for a part of an address or of a name in any language.
    await runner.query(
      `CREATE INDEX idx_leads_search ON marketing.leads USING gin ((${SEARCHED}) public.gin_trgm_ops)`,
    );
    // Under row level security ILIKE is not pushed down to an index, because it might leak what it compares (it is not
    // LEAKPROOF). This finds with the owner's rights and answers ids only; the caller's query keeps those it may see.
    await runner.query(`
      CREATE FUNCTION marketing.leads_matching(pattern text) RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT id FROM marketing.leads WHERE ${SEARCHED} ILIKE pattern AND deleted_at IS NULL
      $$
    `);
    await runner.query(`
      CREATE TRIGGER touch BEFORE UPDATE ON marketing.leads
        FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
      CREATE TRIGGER stamp_client_ip BEFORE INSERT ON marketing.leads
        FOR EACH ROW EXECUTE FUNCTION marketing.stamp_client_ip('leads:write');
      CREATE TRIGGER limit_visitor AFTER INSERT ON marketing.leads REFERENCING NEW TABLE AS inserted
        FOR EACH STATEMENT EXECUTE FUNCTION marketing.limit_visitor('10', 'created_at');
      CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON marketing.leads
        FOR EACH ROW EXECUTE FUNCTION public.log_change();
    `);
    await runner.query(MERGE_DUPLICATE);
    await runner.query(`
      ALTER TABLE marketing.leads ENABLE ROW LEVEL SECURITY;
      CREATE POLICY admin ON marketing.leads
        USING ((SELECT app.is_admin())) WITH CHECK ((SELECT app.is_admin()));
      CREATE POLICY service_read ON marketing.leads FOR SELECT USING ((SELECT app.has_scope('leads:read')));
      CREATE POLICY service_write ON marketing.leads
        USING ((SELECT app.has_scope('leads:write'))) WITH CHECK ((SELECT app.has_scope('leads:write')));
      CREATE POLICY partner_read ON marketing.leads FOR SELECT
        USING (partner_id = (SELECT app.partner_id()) AND deleted_at IS NULL);
      CREATE POLICY public_creation ON marketing.leads FOR INSERT WITH CHECK (
        status = 'new' AND converted_partner_id IS NULL AND deleted_at IS NULL
        AND (first_name IS NULL OR char_length(first_name) >= 1)
        AND (company_name IS NULL OR char_length(company_name) >= 2)
      );
    `);

    await runner.query(`
      CREATE TABLE marketing.lead_interactions (
        id uuid PRIMARY KEY,
        lead_id uuid NOT NULL REFERENCES marketing.leads ON DELETE CASCADE,
        interaction_type varchar(50) NOT NULL,
        subject varchar(255),
        description text,
        outcome varchar(50),
        scheduled_at timestamptz,
        completed_at timestamptz,
        created_by varchar(100),
        metadata jsonb NOT NULL DEFAULT '{}',
        idempotency_key varchar(100),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT known_outcome CHECK (outcome IN ('positive', 'negative', 'neutral', 'no_response')),
        CONSTRAINT valid_interaction_metadata CHECK (jsonb_typeof(metadata) = 'object')
      )
    `);
    await runner.query(`
      CREATE INDEX idx_lead_interactions_lead_created
        ON marketing.lead_interactions (lead_id, created_at DESC, id DESC);
      CREATE INDEX idx_lead_interactions_type_outcome
        ON marketing.lead_interactions (interaction_type, outcome, created_at DESC);
      CREATE INDEX idx_lead_interactions_scheduled ON marketing.lead_interactions (scheduled_at)
        WHERE scheduled_at IS NOT NULL AND completed_at IS NULL;
      CREATE UNIQUE INDEX idx_lead_interactions_idempotency
        ON marketing.lead_interactions (lead_id, idempotency_key) WHERE idempotency_key IS NOT NULL;
      CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON marketing.lead_interactions
        FOR EACH ROW EXECUTE FUNCTION public.log_change();
      ALTER TABLE marketing.lead_interactions ENABLE ROW LEVEL SECURITY;
      CREATE POLICY admin ON marketing.lead_interactions
        USING ((SELECT app.is_admin())) WITH CHECK ((SELECT app.is_admin()));
      CREATE POLICY service_read ON marketing.lead_interactions FOR SELECT USING ((SELECT app.has_scope('leads:read')));
      CREATE POLICY service_append ON marketing.lead_interactions FOR INSERT
        WITH CHECK ((SELECT app.has_scope('leads:write')));
      CREATE POLICY service_read_back ON marketing.lead_interactions FOR SELECT
        USING ((SELECT app.has_scope('leads:write')));
    `);
    await runner.query(`CALL app.append_only('marketing.lead_interactions')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE marketing.lead_interactions`);
    await runner.query(`DROP FUNCTION marketing.merge_duplicate_lead(jsonb)`);
    await runner.query(`DROP FUNCTION marketing.leads_matching(text)`);
    await runner.query(`DROP TABLE marketing.leads`);
    await runner.query(`DROP TYPE marketing.lead_status_type`);
    await runner.query(`DROP TYPE marketing.lead_source_type`);
  }
}

/** What people search in. */
const SEARCHED = `(
  email::text || ' ' || coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(company_name, '')
)`;

/**
 * Merges a refused lead (its columns as JSON) into the live one with the same address and answers its id, or null when
 * there is none any more. Visitors may neither see nor change leads, so this is the one narrow door: it fills what is
 * empty and appends to the notes, and changes neither status nor source nor partner.
 *
 * The door is open to everybody. So notes stop growing at 64,000 characters, and of one IP address as many are merged
 * within an hour as it may bring new ones: otherwise somebody could try out who is known for as long as they like.
 */
const MERGE_DUPLICATE = `
  CREATE FUNCTION marketing.merge_duplicate_lead(refused jsonb) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    merged uuid;
    visitor inet := CASE WHEN NOT (app.is_admin() OR app.has_scope('leads:write')) THEN marketing.client_ip() END;
    free_at timestamptz;
    new_notes text := nullif(refused ->> 'notes', '');
    features text[] := ARRAY(SELECT jsonb_array_elements_text(refused -> 'interested_features'));
  BEGIN
    UPDATE marketing.leads SET
      phone_number = coalesce(phone_number, refused ->> 'phone_number'),
      company_name = coalesce(company_name, refused ->> 'company_name'),
      first_name = coalesce(first_name, refused ->> 'first_name'),
      last_name = coalesce(last_name, refused ->> 'last_name'),
      utm_source = coalesce(utm_source, refused ->> 'utm_source'),
      utm_medium = coalesce(utm_medium, refused ->> 'utm_medium'),
      utm_campaign = coalesce(utm_campaign, refused ->> 'utm_campaign'),
      interested_features = CASE WHEN interested_features = '{}' THEN features ELSE interested_features END,
      notes = CASE
        WHEN new_notes IS NULL THEN notes
        WHEN coalesce(notes, '') = '' THEN new_notes
        WHEN char_length(notes) + char_length(new_notes) > 64000 THEN notes
        ELSE notes || E'\\n---\\n' || new_notes
      END
    WHERE email = (refused ->> 'email')::citext AND deleted_at IS NULL
    RETURNING id INTO merged;
    IF merged IS NOT NULL THEN
      INSERT INTO public.audit_logs (table_name, operation, row_id, new_values, user_id, ip_address)
      VALUES ('marketing.leads', 'DUPLICATE_PREVENTED', merged, refused, app.user_id(), marketing.client_ip());
    END IF;
    IF merged IS NOT NULL AND visitor IS NOT NULL THEN
      PERFORM pg_advisory_xact_lock(hashtextextended('merge ' || visitor::text, 0));
      SELECT created_at + interval '1 hour' INTO free_at
      FROM public.audit_logs
      WHERE operation = 'DUPLICATE_PREVENTED' AND ip_address = visitor AND created_at > now() - interval '1 hour'
      ORDER BY created_at DESC OFFSET 10 LIMIT 1;
      IF free_at IS NOT NULL THEN
        RAISE EXCEPTION 'too many duplicates from one address'
          USING ERRCODE = 'KT429', DETAIL = to_char(free_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
      END IF;
    END IF;
    RETURN merged;
  END $$
`;
