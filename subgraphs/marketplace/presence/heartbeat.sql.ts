/**
 * Most heartbeats: still there, under the same pair code or none.
 *
 * $1 pair code or null to keep the one there is, $2 id of the log entry, $3 the share of these heartbeats, from 0 to 1,
 * that is logged.
 */
export const prolong = 'SELECT * FROM app.prolong_session($1, $2, $3)';

/**
 * Any heartbeat in one statement, so that thousands a second stay cheap and two at once cannot disagree: prolongs the
 * open session, or ends it and opens the next one when it has run out or the pair code is another; and logs it.
 *
 * $1 id for a new session, $2 id of the log entry, $3 type of the log entry, $4 pair code or null to keep the one there
 * is, $5 the share of the heartbeats that only prolong a session, from 0 to 1, that is logged.
 *
 * Gives one row per session touched, with what became of it: `kept`, `opened` or `ended`. No row: there is no thinker.
 */
export const heartbeat = `
  WITH me AS (
    SELECT id, public_id FROM thinkers WHERE id = app.thinker_id()
  ), kept AS (
    UPDATE presence_sessions AS session SET last_seen_at = now() FROM me
    WHERE session.thinker_id = me.id AND status = 'online' AND last_seen_at >= now() - app.presence_limit()
      AND ($4::text IS NULL OR pair_code = $4)
    RETURNING session.*
  ), ended AS (
    UPDATE presence_sessions AS session SET status = 'offline', room_id = NULL FROM me
    WHERE session.thinker_id = me.id AND status = 'online'
      AND (last_seen_at < now() - app.presence_limit() OR ($4::text IS NOT NULL AND pair_code IS DISTINCT FROM $4))
    RETURNING session.*
  ), opened AS (
    INSERT INTO presence_sessions AS open (id, thinker_id, pair_code)
    SELECT $1, me.id, coalesce($4, ended.pair_code) FROM me LEFT JOIN ended ON true
    WHERE NOT EXISTS (SELECT FROM kept)
    -- Another heartbeat has opened one since this statement began.
    ON CONFLICT (thinker_id) WHERE status = 'online'
      DO UPDATE SET last_seen_at = now(), pair_code = coalesce(excluded.pair_code, open.pair_code)
    RETURNING *
  ), current AS (
    SELECT 'kept' AS change, * FROM kept UNION ALL SELECT 'opened', * FROM opened
  ), logged AS (
    INSERT INTO events (id, type, actor_id, subject_type, subject_id, meta)
    SELECT $2, $3, thinker_id, CASE WHEN room_id IS NOT NULL THEN 'room' END, room_id,
      CASE $3 WHEN 'presence.heartbeat' THEN jsonb_build_object('pairCode', pair_code, 'status', status) ELSE '{}' END
    FROM current
    WHERE change = 'opened' OR $3 <> 'presence.heartbeat' OR random() < $5::float8
  )
  SELECT touched.*, me.public_id FROM me, (SELECT * FROM current UNION ALL SELECT 'ended', * FROM ended) AS touched`;

/** Ends the viewer's session. $1 id of the log entry. */
export const goOffline = `
  WITH ended AS (
    UPDATE presence_sessions SET status = 'offline', room_id = NULL, last_seen_at = now()
    WHERE status = 'online' AND thinker_id = (SELECT app.thinker_id())
    RETURNING *
  ), logged AS (
    INSERT INTO events (id, type, actor_id, meta)
    SELECT $1, 'presence.heartbeat', thinker_id, jsonb_build_object('pairCode', pair_code, 'status', status) FROM ended
  )
  SELECT 'ended' AS change, ended.*, public_id FROM ended JOIN thinkers ON thinkers.id = ended.thinker_id`;

/** Ends up to $1 sessions whose heartbeats have stopped, for all thinkers. */
export const expire = `
  WITH stale AS (
    SELECT id FROM presence_sessions
    WHERE status = 'online' AND last_seen_at < now() - app.presence_limit()
    ORDER BY last_seen_at LIMIT $1 FOR UPDATE SKIP LOCKED
  ), ended AS (
    UPDATE presence_sessions AS session SET status = 'offline', room_id = NULL FROM stale
    WHERE session.id = stale.id
    RETURNING session.*
  )
  SELECT 'ended' AS change, ended.*, public_id FROM ended JOIN thinkers ON thinkers.id = ended.thinker_id`;
