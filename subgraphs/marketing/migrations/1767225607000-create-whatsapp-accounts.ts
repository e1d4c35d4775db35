import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateWhatsAppAccounts1767225607000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE whatsapp.accounts (
        id uuid PRIMARY KEY,
        lead_id uuid REFERENCES marketing.leads ON DELETE SET NULL,
        partner_id uuid,
        business_account_id varchar(100) NOT NULL,
        phone_number_id varchar(100) NOT NULL,
        phone_number varchar(20) NOT NULL,
        display_name varchar(100),
        access_token_encrypted text NOT NULL,
        webhook_verify_token_encrypted text NOT NULL,
        is_verified boolean NOT NULL DEFAULT false,
        is_active boolean NOT NULL DEFAULT false,
        verification_status varchar(50) NOT NULL DEFAULT 'pending',
        messages_sent_today integer NOT NULL DEFAULT 0,
        messages_limit_daily integer NOT NULL DEFAULT 1000,
        last_message_sent_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (business_account_id, phone_number_id),
        CONSTRAINT valid_whatsapp_number CHECK (phone_number ~ '^[+][1-9][0-9]{6,14}$'),
        CONSTRAINT valid_message_counts CHECK (messages_sent_today >= 0 AND messages_limit_daily >= 0)
      )
    `);
    await runner.query(`
      CREATE INDEX idx_whatsapp_accounts_lead ON whatsapp.accounts (lead_id) WHERE lead_id IS NOT NULL;
      CREATE INDEX idx_whatsapp_accounts_partner ON whatsapp.accounts (partner_id) WHERE partner_id IS NOT NULL;
      CREATE INDEX idx_whatsapp_phone ON whatsapp.accounts (phone_number);
      CREATE INDEX idx_whatsapp_active ON whatsapp.accounts (is_active, is_verified, created_at DESC) WHERE is_active;
      CREATE INDEX idx_whatsapp_usage ON whatsapp.accounts (messages_sent_today, last_message_sent_at DESC)
        WHERE messages_sent_today > 0;
      CREATE TRIGGER touch BEFORE UPDATE ON whatsapp.accounts
        FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
      CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON whatsapp.accounts
        FOR EACH ROW EXECUTE FUNCTION public.log_change('access_token_encrypted', 'webhook_verify_token_encrypted');

      ALTER TABLE whatsapp.accounts ENABLE ROW LEVEL SECURITY;
      CREATE POLICY admin ON whatsapp.accounts
        USING ((SELECT app.is_admin())) WITH CHECK ((SELECT app.is_admin()));
      CREATE POLICY service_read ON whatsapp.accounts FOR SELECT USING ((SELECT app.has_scope('whatsapp:read')));
      CREATE POLICY partner_read ON whatsapp.accounts FOR SELECT USING (partner_id = (SELECT app.partner_id()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE whatsapp.accounts`);
  }
}
