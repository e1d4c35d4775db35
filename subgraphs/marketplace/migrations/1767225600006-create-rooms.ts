import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRooms1767225600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY room_mates ON thinkers;
      DROP FUNCTION app.open_room(text, text, uuid, jsonb, uuid[]);
      DROP TABLE room_members, rooms;
      DROP FUNCTION app.is_in_room(text);
    `);
  }
}

const tables = `
  CREATE TABLE rooms (
    id text PRIMARY KEY CHECK (char_length(id) BETWEEN 1 AND 256),
    type text NOT NULL DEFAULT 'text' CHECK (type IN ('text', 'video', 'file', 'contract', 'mixed')),
    owner_id uuid REFERENCES thinkers,
    meta jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ON rooms (owner_id);
  CALL app.append_only('rooms');

  CREATE TABLE room_members (
    room_id text NOT NULL REFERENCES rooms,
    thinker_id uuid NOT NULL REFERENCES thinkers,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (room_id, thinker_id)
  );
  CREATE INDEX ON room_members (thinker_id);
  CALL app.append_only('room_members');
`;

/**
 * Rooms come into being with something else (a match, an offer), in the transaction of whoever brings that about and for
 * others, too. So one opens them by a function, which sees to it that nobody lets himself into a room of others.
 */
const functions = `
  CREATE FUNCTION app.is_in_room(room text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT EXISTS (
      SELECT FROM public.room_members WHERE room_id = room AND thinker_id = (SELECT app.thinker_id())
    )
  $$;

  CREATE FUNCTION app.open_room(room text, room_type text, owner uuid, room_meta jsonb, members uuid[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  DECLARE
    me uuid := app.thinker_id();
  BEGIN
    INSERT INTO public.rooms (id, type, owner_id, meta) VALUES (room, room_type, owner, room_meta)
    ON CONFLICT (id) DO NOTHING;
    IF NOT FOUND AND NOT app.is_in_room(room) AND NOT app.is_admin() THEN
      RAISE insufficient_privilege USING MESSAGE = 'The room belongs to others.';
    END IF;
    IF NOT (me = ANY (members) OR app.is_admin()) THEN
      RAISE insufficient_privilege USING MESSAGE = 'Only a member opens a room.';
    END IF;
    INSERT INTO public.room_members (room_id, thinker_id)
    SELECT DISTINCT room, member FROM unnest(members) AS member
    ON CONFLICT DO NOTHING;
  END
  $$;
  COMMENT ON FUNCTION app.open_room(text, text, uuid, jsonb, uuid[]) IS
    'Opens a room for members of whom one is the viewer, or lets further members into a room of the viewer.';
`;

const policies = `
  ALTER TABLE rooms ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON rooms USING ((SELECT app.is_admin()));
  CREATE POLICY members ON rooms FOR SELECT
    USING (owner_id = (SELECT app.thinker_id()) OR app.is_in_room(id));

  ALTER TABLE room_members ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON room_members USING ((SELECT app.is_admin()));
  CREATE POLICY members ON room_members FOR SELECT USING (app.is_in_room(room_id));

  CREATE POLICY room_mates ON thinkers FOR SELECT
    USING (EXISTS (SELECT FROM room_members WHERE thinker_id = thinkers.id OFFSET 0));
`;
