import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Durable streams: entries with a number of their own per stream and key, for example per recipient. See
 * docs/decisions/durable-streams.md.
 */
export class Streams1000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.append_to_streams(jsonb), app.stream_position(text, text);
      DROP TABLE app.stream_entries, app.stream_heads;
    `);
  }
}

/** A head is updated with every entry: room in its page lets PostgreSQL do that without touching the index. */
const tables = `
  CREATE TABLE app.stream_heads (
    stream text NOT NULL,
    key text NOT NULL,
    last_sequence bigint NOT NULL,
    PRIMARY KEY (stream, key)
  ) WITH (fillfactor = 60);
  CALL app.read_only('app.stream_heads');

  CREATE TABLE app.stream_entries (
    stream text NOT NULL,
    key text NOT NULL,
    sequence bigint NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (stream, key, sequence)
  );
  CREATE INDEX ON app.stream_entries (created_at);
  CALL app.read_only('app.stream_entries');
  -- Retention.
  DO $$ BEGIN EXECUTE format('GRANT DELETE ON app.stream_entries TO %I', app.app_role()); END $$;
`;

/**
 * The heads of one call are locked in the order of their keys, so that two calls cannot wait for each other. Whoever
 * holds a head has nothing left to do but to commit; the next one to get it numbers on from what is then visible. That
 * is why numbers become visible in their order and without gaps.
 */
const functions = `
  CREATE FUNCTION app.append_to_streams(appended jsonb)
  RETURNS TABLE (stream text, key text, last_sequence bigint)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
    WITH entry AS (
      SELECT given.entry->>'stream' AS stream, given.entry->>'key' AS key, given.entry->'payload' AS payload, nth
      FROM jsonb_array_elements(appended) WITH ORDINALITY AS given (entry, nth)
    ), head AS (
      INSERT INTO app.stream_heads AS head (stream, key, last_sequence)
      SELECT entry.stream, entry.key, count(*) FROM entry GROUP BY entry.stream, entry.key
      ORDER BY entry.stream, entry.key
      ON CONFLICT (stream, key) DO UPDATE SET last_sequence = head.last_sequence + excluded.last_sequence
      RETURNING head.stream, head.key, head.last_sequence
    ), numbered AS (
      INSERT INTO app.stream_entries (stream, key, sequence, payload)
      SELECT entry.stream, entry.key,
        head.last_sequence + 1 - row_number() OVER (PARTITION BY entry.stream, entry.key ORDER BY entry.nth DESC),
        entry.payload
      FROM entry JOIN head ON head.stream = entry.stream AND head.key = entry.key
    )
    SELECT head.stream, head.key, head.last_sequence FROM head
  $$;
  COMMENT ON FUNCTION app.append_to_streams(jsonb) IS
    'Numbers and stores [{stream, key, payload}]. Once per transaction, as its last statement.';

  CREATE FUNCTION app.stream_position(of_stream text, of_key text)
  RETURNS TABLE (last_sequence bigint, oldest_sequence bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT head.last, coalesce(
      (SELECT min(entry.sequence) FROM app.stream_entries AS entry
       WHERE entry.stream = of_stream AND entry.key = of_key),
      head.last + 1)
    FROM (
      SELECT coalesce(max(known.last_sequence), 0) AS last FROM app.stream_heads AS known
      WHERE known.stream = of_stream AND known.key = of_key
    ) AS head
  $$;
  COMMENT ON FUNCTION app.stream_position(text, text) IS
    'The newest number, and the oldest that is still kept: one beyond the newest when none is.';
`;

/** Who else may read a stream is said by a policy of the subgraph that owns it. */
const policies = `
  ALTER TABLE app.stream_heads ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON app.stream_heads FOR SELECT USING ((SELECT app.is_admin()));
  ALTER TABLE app.stream_entries ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON app.stream_entries USING ((SELECT app.is_admin()));
`;
