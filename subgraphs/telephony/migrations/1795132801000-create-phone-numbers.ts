import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePhoneNumbers1795132801000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE phone_numbers (
        id uuid PRIMARY KEY,
        company_id bigint NOT NULL REFERENCES companies ON DELETE CASCADE,
        branch_id uuid,
        number varchar(255) NOT NULL,
        number_normalized varchar(20),
        type varchar(20) NOT NULL DEFAULT 'hotline' CHECK (type IN ('direct', 'hotline')),
        is_active boolean NOT NULL DEFAULT true,
        is_primary boolean NOT NULL DEFAULT false,
        label varchar(255),
        provider varchar(20) CHECK (provider IN ('retell', 'twilio', 'sip', 'other')),
        sms_enabled boolean NOT NULL DEFAULT false,
        whatsapp_enabled boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (id, company_id),
        FOREIGN KEY (branch_id, company_id) REFERENCES branches (id, company_id) ON DELETE SET NULL (branch_id)
      );
      CREATE INDEX ON phone_numbers (company_id);
      CREATE INDEX ON phone_numbers (branch_id);
      CREATE UNIQUE INDEX ON phone_numbers (number_normalized) WHERE number_normalized IS NOT NULL;
      CREATE UNIQUE INDEX phone_numbers_primary_idx ON phone_numbers (company_id) WHERE is_primary;
      CREATE TRIGGER touch_updated_at BEFORE UPDATE ON phone_numbers
        FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();

      ALTER TABLE phone_numbers ENABLE ROW LEVEL SECURITY;
      CREATE POLICY admin ON phone_numbers USING ((SELECT app.is_admin()));
      CREATE POLICY provider ON phone_numbers FOR SELECT USING ((SELECT app.has_scope('telephony:webhook')));
      CREATE POLICY owner ON phone_numbers USING (company_id = ANY ((SELECT tenancy.companies('owner'))::bigint[]));
      CREATE POLICY read ON phone_numbers FOR SELECT USING (
        company_id = ANY ((SELECT tenancy.companies('manager'))::bigint[])
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE phone_numbers`);
  }
}
