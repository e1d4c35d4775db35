import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many rows one IP address may bring into a table within a rolling hour. It has to be counted behind row level
 * security: a visitor sees none of the rows that others brought.
 */
export class LimitVisitors1767225602000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The address of the request, without the zone of a link-local one, which is of no use here.
    await runner.query(`
      CREATE FUNCTION marketing.client_ip() RETURNS inet
      LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT nullif(split_part(current_setting('app.client_ip', true), '%', 1), '')::inet
      $$
    `);
    // Argument: the scope of services that write the table. They and administrators bring what others did: the address
    // of their own request says nothing, they state the visitor's or none.
    await runner.query(`
      CREATE FUNCTION marketing.stamp_client_ip() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT (app.is_admin() OR app.has_scope(TG_ARGV[0])) THEN
          NEW.ip_address := marketing.client_ip();
        END IF;
        RETURN NEW;
      END $$
    `);

    // Arguments: how many rows, and the column with the time of a row. The lock makes simultaneous inserts from one
    // address count each other; addresses come in order, so that two statements with several cannot deadlock.
    // A trigger per statement counts once for a batch of any size.
    await runner.query(`
      CREATE FUNCTION marketing.limit_visitor() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        visitor inet;
        free_at timestamptz;
      BEGIN
        IF app.is_admin() THEN
          RETURN NULL;
        END IF;
        FOR visitor IN SELECT DISTINCT ip_address FROM inserted WHERE ip_address IS NOT NULL ORDER BY 1 LOOP
          PERFORM pg_advisory_xact_lock(hashtextextended(TG_TABLE_NAME || ' ' || visitor::text, 0));
          EXECUTE format(
            'SELECT %2$I + interval ''1 hour'' FROM %1$s WHERE ip_address = $1 AND %2$I > now() - interval ''1 hour'''
              ' ORDER BY %2$I DESC OFFSET $2 LIMIT 1',
            TG_RELID::regclass, TG_ARGV[1]
          ) INTO free_at USING visitor, TG_ARGV[0]::int;
          IF free_at IS NOT NULL THEN
            RAISE EXCEPTION 'too many rows from one address'
              USING ERRCODE = 'KT429', DETAIL = to_char(free_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
          END IF;
        END LOOP;
        RETURN NULL;
      END $$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION marketing.limit_visitor()`);
    await runner.query(`DROP FUNCTION marketing.stamp_client_ip()`);
    await runner.query(`DROP FUNCTION marketing.client_ip()`);
  }
}
