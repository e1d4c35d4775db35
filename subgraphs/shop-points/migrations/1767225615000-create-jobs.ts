import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJobs1767225615000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scheduled_jobs (
        id serial PRIMARY KEY,
        job_name varchar COLLATE "und-x-icu" NOT NULL,
        job_type varchar NOT NULL,
        cron_expression varchar NOT NULL,
        enabled boolean NOT NULL DEFAULT false,
        next_run_at timestamptz,
        feed_url varchar,
        feed_format varchar CONSTRAINT scheduled_jobs_feed_format_check CHECK (feed_format IN ('csv', 'json')),
        feed_etag varchar,
        feed_last_modified varchar,
        last_run_at timestamptz,
        last_run_status varchar,
        last_run_message varchar,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        created_by_user_id integer REFERENCES users,
        CONSTRAINT scheduled_jobs_next_run_at_check CHECK (enabled OR next_run_at IS NULL),
        CONSTRAINT scheduled_jobs_feed_check CHECK (
          (feed_url IS NULL) = (feed_format IS NULL)
          AND (feed_url IS NOT NULL OR num_nonnulls(feed_etag, feed_last_modified) = 0)
        ),
        CONSTRAINT scheduled_jobs_last_run_status_check CHECK (
          last_run_status IN ('queued', 'running', 'success', 'failed')
        )
      );
      CREATE UNIQUE INDEX ix_scheduled_jobs_job_name ON scheduled_jobs (job_name);
      CREATE INDEX ON scheduled_jobs (enabled, next_run_at);
      CREATE INDEX ON scheduled_jobs (job_type, id);
      CREATE INDEX ON scheduled_jobs (created_by_user_id);
      -- A run is no change of the job.
      CREATE TRIGGER touch_updated_at
        BEFORE UPDATE OF job_name, job_type, cron_expression, enabled, feed_url, feed_format ON scheduled_jobs
        FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();

      CREATE TABLE scheduled_job_runs (
        id serial PRIMARY KEY,
        scheduled_job_id integer NOT NULL REFERENCES scheduled_jobs,
        created_at timestamptz NOT NULL DEFAULT now(),
        status varchar NOT NULL CONSTRAINT scheduled_job_runs_status_check
          CHECK (status IN ('queued', 'running', 'success', 'failed')),
        message varchar,
        input jsonb,
        messages jsonb NOT NULL DEFAULT '[]',
        steps_done integer NOT NULL DEFAULT 0,
        steps_total integer,
        result jsonb,
        requested_by_user_id integer REFERENCES users,
        cancel_requested boolean NOT NULL DEFAULT false,
        started_at timestamptz,
        seen_at timestamptz,
        ended_at timestamptz,
        CONSTRAINT scheduled_job_runs_times_check CHECK (
          CASE status
            WHEN 'queued' THEN num_nonnulls(started_at, seen_at, ended_at) = 0
            WHEN 'running' THEN num_nulls(started_at, seen_at) = 0 AND ended_at IS NULL
            ELSE ended_at IS NOT NULL
          END
        )
      );
      CREATE INDEX ON scheduled_job_runs (scheduled_job_id, created_at, id);
      CREATE INDEX ON scheduled_job_runs (created_at, id);
      CREATE INDEX ON scheduled_job_runs (status, seen_at);
      CREATE INDEX ON scheduled_job_runs (requested_by_user_id);
      -- A job runs once at a time; those with an input of their own are work of their own.
      CREATE UNIQUE INDEX scheduled_job_runs_active_idx ON scheduled_job_runs (scheduled_job_id)
        WHERE status IN ('queued', 'running') AND input IS NULL;

      CREATE TABLE staged_imports (
        token uuid PRIMARY KEY,
        kind varchar NOT NULL CONSTRAINT staged_imports_kind_check CHECK (kind IN ('consolidated', 'coupons')),
        program varchar,
        records jsonb NOT NULL,
        member_id integer REFERENCES users,
        expires_at timestamptz NOT NULL,
        confirmed_at timestamptz
      );
      CREATE INDEX ON staged_imports (expires_at);
      CREATE INDEX ON staged_imports (member_id);
    `);
    for (const table of ['scheduled_jobs', 'scheduled_job_runs', 'staged_imports']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY everything ON ${table} USING ((SELECT app.member_role()) = 'admin');
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE staged_imports, scheduled_job_runs, scheduled_jobs');
  }
}
