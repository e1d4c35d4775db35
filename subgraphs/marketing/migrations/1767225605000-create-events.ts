import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEvents1767225605000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TYPE analytics.event_type_category AS ENUM ('page_view', 'user_action', 'conversion', 'system')`,
    );
    await runner.query(`CREATE TYPE analytics.device_type_enum AS ENUM ('desktop', 'mobile', 'tablet')`);
    // `properties` may hold 8,191 bytes as sent; PostgreSQL writes JSON wider than that, and facts about the lead join.
    await runner.query(`
      CREATE TABLE analytics.events (
        id uuid PRIMARY KEY,
        type analytics.event_type_category NOT NULL,
        name varchar(100) NOT NULL,
        user_id uuid,
        session_id varchar(255),
        partner_id uuid,
        properties jsonb NOT NULL DEFAULT '{}',
        metadata jsonb NOT NULL DEFAULT '{}',
        user_agent text,
        ip_address inet,
        referrer text,
        url text,
        device_type analytics.device_type_enum,
        browser varchar(50),
        os varchar(50),
        country varchar(100),
        region varchar(100),
        processed boolean NOT NULL DEFAULT false,
        processed_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT named CHECK (char_length(btrim(name)) >= 1),
        CONSTRAINT valid_properties CHECK (jsonb_typeof(properties) = 'object'),
        CONSTRAINT valid_metadata CHECK (jsonb_typeof(metadata) = 'object'),
        CONSTRAINT bounded_json CHECK (octet_length(properties::text) < 24576 AND octet_length(metadata::text) < 24576),
        CONSTRAINT processed_when CHECK (processed = (processed_at IS NOT NULL))
      )
    `);
    await runner.query(`
      CREATE INDEX idx_events_partner_created ON analytics.events (partner_id, created_at DESC) WHERE partner_id IS NOT NULL;
      CREATE INDEX idx_events_user_created ON analytics.events (user_id, created_at DESC, id DESC)
        WHERE user_id IS NOT NULL;
      CREATE INDEX idx_events_created_type ON analytics.events (created_at DESC, type);
      CREATE INDEX idx_events_user_session ON analytics.events (user_id, session_id, created_at DESC)
        WHERE user_id IS NOT NULL;
      CREATE INDEX idx_events_type_name_created ON analytics.events (type, name, created_at DESC);
      CREATE INDEX idx_events_session_created ON analytics.events (session_id, created_at DESC)
        WHERE session_id IS NOT NULL;
      CREATE INDEX idx_events_unprocessed ON analytics.events (processed, created_at) WHERE processed = false;
      CREATE INDEX idx_events_location ON analytics.events (country, region, created_at DESC) WHERE country IS NOT NULL;
      CREATE INDEX idx_events_device_browser ON analytics.events (device_type, browser, created_at DESC)
        WHERE device_type IS NOT NULL;
      CREATE INDEX idx_events_properties ON analytics.events USING gin (properties);
      CREATE INDEX idx_events_metadata ON analytics.events USING gin (metadata);
      CREATE INDEX idx_events_ip_created ON analytics.events (ip_address, created_at DESC);
      CREATE INDEX idx_events_funnel ON analytics.events (type, name, ((created_at AT TIME ZONE 'UTC')::date), user_id);
      CREATE INDEX idx_events_daily_partition ON analytics.events (((created_at AT TIME ZONE 'UTC')::date), id);
      CREATE INDEX idx_events_multi_dim
        ON analytics.events (type, device_type, country, ((created_at AT TIME ZONE 'UTC')::date)) WHERE processed;
      CREATE INDEX idx_events_cleanup ON analytics.events (created_at) WHERE processed = true;
    `);

    // What we know of the lead at this moment. Overwrites keys of the same name that the sender made up. A function
    // with the owner's rights, because visitors see no lead, not even their own. Whoever sends the event says on whose
    // pages it happened, and that partner reads it: a partner whose lead it is not gets no facts about it.
    await runner.query(`
      CREATE FUNCTION analytics.add_lead_facts() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        lead marketing.leads;
      BEGIN
        SELECT * INTO lead FROM marketing.leads
        WHERE id = NEW.user_id AND deleted_at IS NULL AND (NEW.partner_id IS NULL OR partner_id = NEW.partner_id);
        IF FOUND THEN
          NEW.properties := NEW.properties || jsonb_build_object(
            'lead_source', lead.source,
            'lead_status', lead.status,
            'company_name', coalesce(lead.company_name, ''),
            'lead_country', coalesce(lead.country_code, '')
          );
          NEW.partner_id := lead.partner_id;
        END IF;
        RETURN NEW;
      END $$
    `);
    await runner.query(`
      CREATE TRIGGER add_lead_facts BEFORE INSERT ON analytics.events
        FOR EACH ROW WHEN (NEW.user_id IS NOT NULL) EXECUTE FUNCTION analytics.add_lead_facts();
      CREATE TRIGGER stamp_client_ip BEFORE INSERT ON analytics.events
        FOR EACH ROW EXECUTE FUNCTION marketing.stamp_client_ip('analytics:write');
      CREATE TRIGGER limit_visitor AFTER INSERT ON analytics.events REFERENCING NEW TABLE AS inserted
        FOR EACH STATEMENT EXECUTE FUNCTION marketing.limit_visitor('1000', 'created_at');
    `);
    await runner.query(`
      ALTER TABLE analytics.events ENABLE ROW LEVEL SECURITY;
      CREATE POLICY admin ON analytics.events
        USING ((SELECT app.is_admin())) WITH CHECK ((SELECT app.is_admin()));
      CREATE POLICY service_read ON analytics.events FOR SELECT USING ((SELECT app.has_scope('analytics:read')));
      CREATE POLICY service_tracking ON analytics.events FOR INSERT WITH CHECK ((SELECT app.has_scope('analytics:write')));
      CREATE POLICY partner_read ON analytics.events FOR SELECT USING (partner_id = (SELECT app.partner_id()));
      CREATE POLICY public_tracking ON analytics.events FOR INSERT WITH CHECK (NOT processed);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE analytics.events`);
    await runner.query(`DROP FUNCTION analytics.add_lead_facts()`);
    await runner.query(`DROP TYPE analytics.device_type_enum`);
    await runner.query(`DROP TYPE analytics.event_type_category`);
  }
}
