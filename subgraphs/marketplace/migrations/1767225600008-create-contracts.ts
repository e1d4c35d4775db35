import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that belong to vouchers, rooms and mortgages. */
export class CreateContracts1767225600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(policies);
    await runner.query(mortgageDocuments);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER check_document ON mortgage_contracts;
      DROP FUNCTION app.check_mortgage_document();
      ALTER TABLE mortgage_contracts DROP COLUMN contract_id;
      DROP POLICY readers ON contracts;
      DROP TABLE contract_links, contracts;
      DROP FUNCTION app.may_read_contract(uuid), app.is_voucher_party(text), app.is_room_party(text);
    `);
  }
}

const tables = `
  CREATE TABLE contracts (
    id uuid PRIMARY KEY,
    legacy_id text UNIQUE CHECK (char_length(legacy_id) BETWEEN 1 AND 128),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 255),
    mime_type text,
    byte_size bigint CHECK (byte_size >= 0),
    storage_url text NOT NULL UNIQUE,
    hash_sha256 text NOT NULL CHECK (hash_sha256 ~ '^[0-9a-f]{64}$'),
    created_by uuid REFERENCES thinkers,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ON contracts (created_at);
  CREATE INDEX ON contracts (hash_sha256);
  CREATE INDEX ON contracts (created_by, created_at);
  CALL app.append_only('contracts');

  CREATE TABLE contract_links (
    id uuid PRIMARY KEY,
    legacy_id text UNIQUE CHECK (char_length(legacy_id) BETWEEN 1 AND 128),
    contract_id uuid NOT NULL REFERENCES contracts ON DELETE CASCADE,
    voucher_id text REFERENCES vouchers,
    room_id text REFERENCES rooms,
    role text NOT NULL DEFAULT 'primary' CHECK (role IN ('primary', 'annex', 'offer', 'application')),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT contract_links_target_check CHECK (voucher_id IS NOT NULL OR room_id IS NOT NULL)
  );
  CREATE INDEX ON contract_links (contract_id, created_at);
  CREATE INDEX ON contract_links (voucher_id, created_at);
  CREATE INDEX ON contract_links (room_id, created_at);
  CREATE UNIQUE INDEX contract_links_once_idx ON contract_links (contract_id, voucher_id, room_id, role)
    NULLS NOT DISTINCT;
  CALL app.append_only('contract_links');
`;

/** To see a voucher or a room is not enough: vouchers that can be booked are seen by everybody. */
const functions = `
  CREATE FUNCTION app.is_voucher_party(voucher text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT EXISTS (
      SELECT FROM public.vouchers
      WHERE id = voucher
        AND (
          issuer_id = (SELECT app.thinker_id())
          OR holder_id = (SELECT app.thinker_id())
          OR partner_id = (SELECT app.partner_id())
        )
    )
  $$;
  COMMENT ON FUNCTION app.is_voucher_party(text) IS 'Whether the viewer has issued or holds it.';

  CREATE FUNCTION app.is_room_party(room text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT app.is_in_room(room)
      OR EXISTS (SELECT FROM public.rooms WHERE id = room AND owner_id = (SELECT app.thinker_id()))
  $$;
  COMMENT ON FUNCTION app.is_room_party(text) IS 'Whether the viewer is its owner or a member.';

  CREATE FUNCTION app.may_read_contract(contract uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT EXISTS (SELECT FROM public.contracts WHERE id = contract AND created_by = (SELECT app.thinker_id()))
      OR EXISTS (
        SELECT FROM public.contract_links
        WHERE contract_id = contract AND (app.is_voucher_party(voucher_id) OR app.is_room_party(room_id))
      )
  $$;
  COMMENT ON FUNCTION app.may_read_contract(uuid) IS
    'What the policies of contracts say, for the policy of links, which cannot ask them: theirs ask for links.';
`;

/**
 * What is read row by row asks the cheap questions first, all in one policy: several are asked in an order that nobody can
 * choose. OFFSET 0: see the policies of the bookings.
 */
const policies = `
  ALTER TABLE contract_links ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON contract_links USING ((SELECT app.is_admin()));
  CREATE POLICY readers ON contract_links FOR SELECT
    USING (
      (SELECT app.is_admin())
      OR (voucher_id IS NOT NULL AND EXISTS (
        SELECT FROM vouchers
        WHERE id = voucher_id
          AND (
            issuer_id = (SELECT app.thinker_id())
            OR holder_id = (SELECT app.thinker_id())
            OR partner_id = (SELECT app.partner_id())
          )
        OFFSET 0
      ))
      OR (room_id IS NOT NULL AND app.is_room_party(room_id))
    );

  ALTER TABLE contracts ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON contracts USING ((SELECT app.is_admin()));
  CREATE POLICY readers ON contracts FOR SELECT
    USING (
      (SELECT app.is_admin())
      OR created_by = (SELECT app.thinker_id())
      OR EXISTS (SELECT FROM contract_links WHERE contract_id = contracts.id OFFSET 0)
    );
  CREATE POLICY upload ON contracts FOR INSERT WITH CHECK (created_by = (SELECT app.thinker_id()));

  CREATE POLICY link ON contract_links FOR INSERT
    WITH CHECK (
      (voucher_id IS NULL OR app.is_voucher_party(voucher_id))
      AND (room_id IS NULL OR app.is_room_party(room_id))
      AND app.may_read_contract(contract_id)
    );
`;

/** What somebody has signed stays what it was. */
const mortgageDocuments = `
  ALTER TABLE mortgage_contracts ADD COLUMN contract_id uuid REFERENCES contracts;
  CREATE INDEX ON mortgage_contracts (contract_id);
  CALL app.update_only('mortgage_contracts', 'status', 'signed_by_borrower', 'signed_by_lender', 'signed_by_notary',
    'archived_by_borrower', 'archived_by_lender', 'document_refs', 'contract_id');

  CREATE FUNCTION app.check_mortgage_document() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.signed_by_borrower OR OLD.signed_by_lender OR OLD.signed_by_notary THEN
      RAISE check_violation USING
        MESSAGE = 'The document of a contract that somebody has signed cannot be replaced.',
        CONSTRAINT = 'mortgage_contracts_document_check';
    END IF;
    IF NEW.contract_id IS NOT NULL AND NOT EXISTS (SELECT FROM contracts WHERE id = NEW.contract_id) THEN
      RAISE insufficient_privilege USING MESSAGE = 'The document belongs to others.';
    END IF;
    RETURN NEW;
  END
  $$;
  CREATE TRIGGER check_document BEFORE UPDATE ON mortgage_contracts
    FOR EACH ROW WHEN (NEW.contract_id IS DISTINCT FROM OLD.contract_id)
    EXECUTE FUNCTION app.check_mortgage_document();
`;
