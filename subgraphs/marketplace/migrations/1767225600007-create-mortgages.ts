import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMortgages1767225600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(applications);
    await runner.query(offers);
    await runner.query(contracts);
    await runner.query(signatures);
    await runner.query(functions);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY mortgage_sides ON thinkers;
      DROP POLICY with_own_mortgage ON fee_events;
      DROP POLICY own_mortgages ON fee_events;
      DROP TABLE mortgage_contracts, mortgage_offers;
      DROP FUNCTION app.thinker_known_as(text), app.lock_mortgage_application(text), app.follow_mortgage_offers(),
        app.check_mortgage_signatures();
      ALTER TABLE mortgage_applications DISABLE ROW LEVEL SECURITY;
      DROP POLICY invited ON mortgage_applications;
      DROP TABLE mortgage_invitations;
      DROP POLICY applied_for ON properties;
      DROP TABLE mortgage_applications, properties;
    `);
  }
}

const applications = `
  CREATE TABLE properties (
    id text PRIMARY KEY CHECK (char_length(id) BETWEEN 1 AND 128),
    address text,
    meta jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CALL app.append_only('properties');

  CREATE TABLE mortgage_applications (
    id text PRIMARY KEY,
    property_id text REFERENCES properties,
    borrower_id uuid NOT NULL REFERENCES thinkers,
    desired_loan bigint CHECK (desired_loan > 0),
    currency text NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
    duration_years integer CHECK (duration_years > 0),
    rate_type text CHECK (rate_type IN ('fixed', 'variable')),
    max_interest numeric(6, 4) CHECK (max_interest >= 0),
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'offered', 'accepted', 'rejected')),
    visibility text NOT NULL DEFAULT 'private',
    meta jsonb NOT NULL DEFAULT '{}',
    legacy jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (id, borrower_id)
  );
  CREATE INDEX ON mortgage_applications (borrower_id, created_at);
  CREATE INDEX ON mortgage_applications (status, created_at);
  CREATE INDEX ON mortgage_applications (created_at);
  CREATE INDEX ON mortgage_applications (property_id);
  CALL app.update_only('mortgage_applications', 'status');

  CREATE TABLE mortgage_invitations (
    application_id text NOT NULL,
    borrower_id uuid NOT NULL REFERENCES thinkers,
    lender_id uuid NOT NULL REFERENCES thinkers,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (application_id, lender_id),
    FOREIGN KEY (application_id, borrower_id) REFERENCES mortgage_applications (id, borrower_id)
  );
  CREATE INDEX ON mortgage_invitations (lender_id);
  CREATE INDEX ON mortgage_invitations (borrower_id);
  CALL app.append_only('mortgage_invitations');
`;

/** The borrower stands here, too, so that a policy needs no join; the foreign key keeps it true. */
const offers = `
  CREATE TABLE mortgage_offers (
    id text PRIMARY KEY,
    application_id text NOT NULL,
    borrower_id uuid NOT NULL REFERENCES thinkers,
    lender_id uuid NOT NULL REFERENCES thinkers,
    partner_id uuid,
    interest_rate numeric(6, 4) CHECK (interest_rate >= 0),
    monthly_payment bigint CHECK (monthly_payment >= 0),
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'withdrawn')),
    details jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (id, borrower_id, lender_id),
    FOREIGN KEY (application_id, borrower_id) REFERENCES mortgage_applications (id, borrower_id)
  );
  CREATE UNIQUE INDEX mortgage_offers_accepted_idx ON mortgage_offers (application_id) WHERE status = 'accepted';
  CREATE INDEX ON mortgage_offers (application_id, created_at);
  CREATE INDEX ON mortgage_offers (lender_id, created_at);
  CREATE INDEX ON mortgage_offers (borrower_id, created_at);
  CREATE INDEX ON mortgage_offers (created_at) WHERE status = 'accepted';
  CALL app.update_only('mortgage_offers', 'status', 'details');
`;

const contracts = `
  CREATE TABLE mortgage_contracts (
    id text PRIMARY KEY,
    offer_id text NOT NULL UNIQUE,
    borrower_id uuid NOT NULL REFERENCES thinkers,
    lender_id uuid NOT NULL REFERENCES thinkers,
    status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'signed', 'archived')),
    signed_by_borrower boolean NOT NULL DEFAULT false,
    signed_by_lender boolean NOT NULL DEFAULT false,
    signed_by_notary boolean NOT NULL DEFAULT false,
    archived_by_borrower boolean NOT NULL DEFAULT false,
    archived_by_lender boolean NOT NULL DEFAULT false,
    document_refs jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (offer_id, borrower_id, lender_id) REFERENCES mortgage_offers (id, borrower_id, lender_id),
    CONSTRAINT mortgage_contracts_signed_check
      CHECK ((status <> 'draft') = (signed_by_borrower AND signed_by_lender AND signed_by_notary)),
    CONSTRAINT mortgage_contracts_archived_check
      CHECK ((status = 'archived') = (archived_by_borrower AND archived_by_lender))
  );
  CREATE INDEX ON mortgage_contracts (offer_id, borrower_id, lender_id);
  CREATE INDEX ON mortgage_contracts (borrower_id);
  CREATE INDEX ON mortgage_contracts (lender_id);
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON mortgage_contracts
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
  CALL app.update_only('mortgage_contracts', 'status', 'signed_by_borrower', 'signed_by_lender', 'signed_by_notary',
    'archived_by_borrower', 'archived_by_lender', 'document_refs');
`;

/** A policy sees a row before or after a change, and who may set which flag takes both. */
const signatures = `
  CREATE FUNCTION app.check_mortgage_signatures() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    me uuid := app.thinker_id();
  BEGIN
    IF NOT app.is_admin() AND (
      NEW.signed_by_notary <> OLD.signed_by_notary
      OR (NEW.borrower_id <> me AND
        (NEW.signed_by_borrower, NEW.archived_by_borrower) <> (OLD.signed_by_borrower, OLD.archived_by_borrower))
      OR (NEW.lender_id <> me AND
        (NEW.signed_by_lender, NEW.archived_by_lender) <> (OLD.signed_by_lender, OLD.archived_by_lender))
    ) THEN
      RAISE insufficient_privilege USING MESSAGE = 'Everybody signs for himself.';
    END IF;
    RETURN NEW;
  END
  $$;
  CREATE TRIGGER check_signatures BEFORE UPDATE ON mortgage_contracts
    FOR EACH ROW EXECUTE FUNCTION app.check_mortgage_signatures();
`;

/** Whether an application has open offers follows from its offers, so nobody writes it. */
const functions = `
  CREATE FUNCTION app.follow_mortgage_offers() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  BEGIN
    UPDATE public.mortgage_applications AS application
    SET status = following.status
    FROM (
      SELECT CASE WHEN EXISTS (
        SELECT FROM public.mortgage_offers WHERE application_id = NEW.application_id AND status = 'open'
      ) THEN 'offered' ELSE 'open' END AS status
    ) AS following
    WHERE application.id = NEW.application_id
      AND application.status IN ('open', 'offered')
      AND application.status <> following.status;
    RETURN NULL;
  END
  $$;
  CREATE TRIGGER follow_mortgage_offers AFTER INSERT OR UPDATE OF status ON mortgage_offers
    FOR EACH ROW EXECUTE FUNCTION app.follow_mortgage_offers();

  CREATE FUNCTION app.lock_mortgage_application(application text) RETURNS SETOF mortgage_applications
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
    SELECT * FROM public.mortgage_applications WHERE id = application FOR UPDATE
  $$;

  CREATE FUNCTION app.thinker_known_as(known_as text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT id FROM public.thinkers WHERE public_id = known_as
  $$;
  COMMENT ON FUNCTION app.thinker_known_as(text) IS 'Whom an invitation means; a thinker is not visible to everybody.';
`;

/** OFFSET 0: see the policies of the bookings. */
const policies = `
  ALTER TABLE mortgage_invitations ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON mortgage_invitations USING ((SELECT app.is_admin()));
  CREATE POLICY sides ON mortgage_invitations FOR SELECT
    USING (lender_id = (SELECT app.thinker_id()) OR borrower_id = (SELECT app.thinker_id()));
  CREATE POLICY invite ON mortgage_invitations FOR INSERT WITH CHECK (borrower_id = (SELECT app.thinker_id()));

  ALTER TABLE mortgage_applications ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON mortgage_applications USING ((SELECT app.is_admin()));
  CREATE POLICY borrowers ON mortgage_applications USING (borrower_id = (SELECT app.thinker_id()));
  CREATE POLICY public ON mortgage_applications FOR SELECT
    USING (visibility <> 'private' AND (SELECT app.is_verified()));
  CREATE POLICY invited ON mortgage_applications FOR SELECT
    USING (id IN (SELECT application_id FROM mortgage_invitations WHERE lender_id = (SELECT app.thinker_id())));

  ALTER TABLE properties ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON properties USING ((SELECT app.is_admin()));
  CREATE POLICY applied_for ON properties FOR SELECT
    USING (EXISTS (SELECT FROM mortgage_applications WHERE property_id = properties.id OFFSET 0));
  CREATE POLICY apply ON properties FOR INSERT WITH CHECK ((SELECT app.is_verified()));

  ALTER TABLE mortgage_offers ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON mortgage_offers USING ((SELECT app.is_admin()));
  CREATE POLICY sides ON mortgage_offers FOR SELECT
    USING (
      lender_id = (SELECT app.thinker_id())
      OR borrower_id = (SELECT app.thinker_id())
      OR partner_id = (SELECT app.partner_id())
    );
  CREATE POLICY offer ON mortgage_offers FOR INSERT
    WITH CHECK (
      lender_id = (SELECT app.thinker_id())
      AND status = 'open'
      AND (partner_id IS NULL OR partner_id = (SELECT app.partner_id()))
      AND EXISTS (SELECT FROM mortgage_applications WHERE id = application_id OFFSET 0)
    );
  CREATE POLICY withdraw ON mortgage_offers FOR UPDATE
    USING (lender_id = (SELECT app.thinker_id()) AND status = 'open')
    WITH CHECK (lender_id = (SELECT app.thinker_id()) AND status = 'withdrawn');
  CREATE POLICY decide ON mortgage_offers FOR UPDATE
    USING (borrower_id = (SELECT app.thinker_id()) AND status = 'open')
    WITH CHECK (borrower_id = (SELECT app.thinker_id()) AND status IN ('accepted', 'withdrawn'));

  ALTER TABLE mortgage_contracts ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON mortgage_contracts USING ((SELECT app.is_admin()));
  CREATE POLICY parties ON mortgage_contracts FOR SELECT
    USING (borrower_id = (SELECT app.thinker_id()) OR lender_id = (SELECT app.thinker_id()));
  CREATE POLICY draft ON mortgage_contracts FOR INSERT
    WITH CHECK (borrower_id = (SELECT app.thinker_id()) AND status = 'draft');
  CREATE POLICY sign ON mortgage_contracts FOR UPDATE
    USING (borrower_id = (SELECT app.thinker_id()) OR lender_id = (SELECT app.thinker_id()));

  CREATE POLICY own_mortgages ON fee_events FOR SELECT
    USING (
      subject_type = 'mortgage_offer'
      AND EXISTS (
        SELECT FROM mortgage_offers WHERE id = subject_id AND lender_id = (SELECT app.thinker_id()) OFFSET 0
      )
    );
  CREATE POLICY with_own_mortgage ON fee_events FOR INSERT
    WITH CHECK (
      subject_type = 'mortgage_offer' AND EXISTS (SELECT FROM mortgage_offers WHERE id = subject_id OFFSET 0)
    );

  CREATE POLICY mortgage_sides ON thinkers FOR SELECT
    USING (
      EXISTS (SELECT FROM mortgage_applications WHERE borrower_id = thinkers.id OFFSET 0)
      OR EXISTS (SELECT FROM mortgage_offers WHERE lender_id = thinkers.id OFFSET 0)
    );
`;
