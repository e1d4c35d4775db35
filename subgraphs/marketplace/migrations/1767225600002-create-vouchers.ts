import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVouchers1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(templates);
    await runner.query(vouchers);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.lock_voucher(text);
      DROP TABLE vouchers;
      DROP TABLE voucher_templates;
    `);
  }
}

/** The five templates that the old portal offered. */
const templates = `
  CREATE TABLE voucher_templates (
    id text PRIMARY KEY,
    service_type text NOT NULL,
    title text NOT NULL,
    default_duration integer NOT NULL CHECK (default_duration > 0),
    default_terms jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
  );
  INSERT INTO voucher_templates (id, service_type, title, default_duration, default_terms) VALUES
    ('consulting', 'consulting.session', 'Beratung 60 Minuten', 60, '{"template": "consulting"}'),
    ('therapy', 'therapy.session', 'Therapie-/Coaching-Session 50 Minuten', 50, '{"template": "therapy"}'),
    ('viewing', 'realestate.viewing', 'Haus-/Wohnungsbesichtigung', 45, '{"template": "viewing"}'),
    ('machine', 'machine.timeslot', 'Maschinenzeit Slot', 60, '{"template": "machine"}'),
    ('membership', 'membership.access', 'Mitgliedschafts-Voucher', 1440, '{"template": "membership"}');

  ALTER TABLE voucher_templates ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON voucher_templates USING ((SELECT app.is_admin()));
  CREATE POLICY everybody ON voucher_templates FOR SELECT USING (true);
`;

const vouchers = `
  CREATE TABLE vouchers (
    id text PRIMARY KEY,
    issuer_id uuid NOT NULL REFERENCES thinkers,
    holder_id uuid REFERENCES thinkers,
    partner_id uuid,
    service_type text NOT NULL DEFAULT 'generic.service',
    title text NOT NULL DEFAULT 'Unbenannter Service',
    description text NOT NULL DEFAULT '',
    duration_minutes integer NOT NULL DEFAULT 60 CHECK (duration_minutes > 0),
    valid_from timestamptz NOT NULL DEFAULT now(),
    valid_until timestamptz NOT NULL DEFAULT now(),
    price_amount bigint CHECK (price_amount >= 0),
    price_currency text CHECK (price_currency ~ '^[A-Z]{3}$'),
    status text NOT NULL DEFAULT 'issued'
      CHECK (status IN ('issued', 'booked', 'consumed', 'cancelled', 'expired')),
    transferable boolean NOT NULL DEFAULT false,
    terms jsonb NOT NULL DEFAULT '{}',
    allowed_slots jsonb NOT NULL DEFAULT '[]',
    legacy jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT vouchers_price_check CHECK ((price_amount IS NULL) = (price_currency IS NULL))
  );
  CREATE INDEX ON vouchers (issuer_id, created_at);
  CREATE INDEX ON vouchers (holder_id, created_at);
  CREATE INDEX ON vouchers (partner_id, created_at);
  CREATE INDEX ON vouchers (created_at);
  CREATE INDEX ON vouchers (status);
  CREATE INDEX ON vouchers (service_type);
  CREATE INDEX vouchers_expiry_idx ON vouchers (valid_until) WHERE status IN ('issued', 'booked');
  CALL app.update_only('vouchers', 'status', 'holder_id');
`;

/**
 * Who books a voucher must be told that it is taken even when the one who took it made it invisible, and may not book
 * it from an outdated picture. So there is one narrow way past the policies: to lock the voucher whose id one knows.
 */
const policies = `
  CREATE FUNCTION app.lock_voucher(voucher_id text) RETURNS SETOF vouchers
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
    SELECT * FROM public.vouchers WHERE id = voucher_id FOR UPDATE
  $$;

  ALTER TABLE vouchers ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON vouchers USING ((SELECT app.is_admin()));
  CREATE POLICY issued_by_viewer ON vouchers FOR SELECT
    USING (issuer_id = (SELECT app.thinker_id()) OR partner_id = (SELECT app.partner_id()));
  CREATE POLICY held_by_viewer ON vouchers FOR SELECT
    USING (holder_id = (SELECT app.thinker_id()));
  CREATE POLICY open_for_booking ON vouchers FOR SELECT
    USING (
      (SELECT app.is_verified())
      AND (
        (status = 'issued' AND holder_id IS NULL)
        OR (status IN ('issued', 'booked') AND terms -> 'multiBooking' = 'true')
      )
    );

  CREATE POLICY issue ON vouchers FOR INSERT
    WITH CHECK (
      issuer_id = (SELECT app.thinker_id())
      AND holder_id IS NULL
      AND (partner_id IS NULL OR partner_id = (SELECT app.partner_id()))
    );
  CREATE POLICY change_by_issuer ON vouchers FOR UPDATE
    USING (issuer_id = (SELECT app.thinker_id()) OR partner_id = (SELECT app.partner_id()));
  CREATE POLICY book ON vouchers FOR UPDATE
    USING (
      (SELECT app.is_verified())
      AND (
        (status = 'issued' AND (holder_id IS NULL OR holder_id = (SELECT app.thinker_id())))
        OR (status IN ('issued', 'booked') AND terms -> 'multiBooking' = 'true')
      )
    )
    WITH CHECK (status = 'booked' AND holder_id = (SELECT app.thinker_id()));
`;
