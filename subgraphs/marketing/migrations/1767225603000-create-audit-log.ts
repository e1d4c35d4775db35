import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed what. Written by triggers alone; the service can read it, no more. */
export class CreateAuditLog1767225603000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE public.audit_logs (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        table_name text NOT NULL,
        operation text NOT NULL,
        row_id uuid,
        old_values jsonb,
        new_values jsonb,
        user_id uuid,
        user_email text,
        ip_address inet,
        user_agent text,
        created_at timestamptz NOT NULL DEFAULT now()
      )
    `);
    await runner.query(`CREATE INDEX idx_audit_logs_cleanup ON public.audit_logs (created_at)`);
    await runner.query(`CREATE INDEX idx_audit_logs_row ON public.audit_logs (row_id, created_at)`);
    await runner.query(
      `CREATE INDEX idx_audit_logs_merged ON public.audit_logs (ip_address, created_at) WHERE operation = 'DUPLICATE_PREVENTED'`,
    );

    // Arguments of the trigger: columns that never reach the log, such as tokens. An update logs what changed only.
    await runner.query(`
      CREATE FUNCTION public.log_change() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        secret text[] := coalesce(TG_ARGV, '{}');
        before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) - secret END;
        after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) - secret END;
      BEGIN
        INSERT INTO public.audit_logs (table_name, operation, row_id, old_values, new_values, user_id, ip_address)
        SELECT
          TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME,
          TG_OP,
          coalesce(after ->> 'id', before ->> 'id')::uuid,
          CASE WHEN TG_OP <> 'INSERT' THEN jsonb_object_agg(key, before -> key) FILTER (WHERE before ? key) END,
          CASE WHEN TG_OP <> 'DELETE' THEN jsonb_object_agg(key, after -> key) FILTER (WHERE after ? key) END,
          app.user_id(),
          marketing.client_ip()
        FROM jsonb_object_keys(before || after) AS key
        WHERE before -> key IS DISTINCT FROM after -> key;
        RETURN NULL;
      END $$
    `);

    await runner.query(`CALL app.read_only('public.audit_logs')`);
    await runner.query(`ALTER TABLE public.audit_logs ENABLE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY admin_read ON public.audit_logs FOR SELECT USING ((SELECT app.is_admin()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION public.log_change()`);
    await runner.query(`DROP TABLE public.audit_logs`);
  }
}
