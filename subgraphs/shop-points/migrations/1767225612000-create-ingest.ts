import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIngest1767225612000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scrape_logs (
        id serial PRIMARY KEY,
        timestamp timestamptz NOT NULL DEFAULT now(),
        message varchar NOT NULL
      );
      CREATE INDEX ON scrape_logs (timestamp, id);
      -- Lines are looked for by the run that they name.
      CREATE INDEX scrape_logs_run_id_idx ON scrape_logs (substring(message FROM 'run_id=(\\S+)'), id);

      CREATE TABLE ingest_batches (
        run_id varchar NOT NULL,
        digest varchar(64) NOT NULL,
        ingested integer NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (run_id, digest)
      );
      CREATE INDEX ON ingest_batches (received_at);
    `);
    for (const table of ['scrape_logs', 'ingest_batches']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY everything ON ${table} USING ((SELECT app.member_role()) = 'admin');
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE scrape_logs, ingest_batches');
  }
}
