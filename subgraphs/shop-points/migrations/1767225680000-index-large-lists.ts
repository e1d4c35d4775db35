import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexLargeLists1767225680000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Lists of all states, newest first.
      CREATE INDEX ON shop_merge_proposals (created_at, id);
      CREATE INDEX ON shop_metadata_proposals (created_at, id);
      CREATE INDEX ON contributor_requests (created_at, id);
      -- The few deleted brands, and how many are active.
      CREATE INDEX ON shop_main (status, id);
    `);
    await runner.query(RUNS_OF_LINES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER keep_run_id ON scrape_logs;
      DROP FUNCTION app.keep_run_id();
      ALTER TABLE scrape_logs DROP COLUMN run_id;
      CREATE INDEX scrape_logs_run_id_idx ON scrape_logs (substring(message FROM 'run_id=(\\S+)'), id);
      DROP INDEX shop_main_status_id_idx, contributor_requests_created_at_id_idx,
        shop_metadata_proposals_created_at_id_idx, shop_merge_proposals_created_at_id_idx;
    `);
  }
}

/**
 * A column and not an expression: `substring` is not leakproof, so under row level security no index over it is used and
 * every line would be looked at.
 */
const RUNS_OF_LINES = `
  DROP INDEX scrape_logs_run_id_idx;
  ALTER TABLE scrape_logs ADD COLUMN run_id varchar;
  UPDATE scrape_logs SET run_id = substring(message FROM 'run_id=(\\S+)') WHERE message LIKE '%run_id=%';
  CREATE INDEX ON scrape_logs (run_id, timestamp, id);

  CREATE FUNCTION app.keep_run_id() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.run_id := substring(NEW.message FROM 'run_id=(\\S+)');
    RETURN NEW;
  END $$;
  CREATE TRIGGER keep_run_id BEFORE INSERT OR UPDATE OF message, run_id ON scrape_logs
    FOR EACH ROW EXECUTE FUNCTION app.keep_run_id();
`;
