import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Restaurants, which everybody may see. */
export class CreateRestaurants1767225780000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(restaurants);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE restaurants`);
  }
}

const restaurants = `
  CREATE TABLE restaurants (
    id uuid PRIMARY KEY,
    partner_id uuid REFERENCES business_partners ON DELETE SET NULL,
    name text NOT NULL,
    address text NOT NULL,
    cuisine_type text,
    description text,
    phone text,
    website text,
    latitude double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision CHECK (longitude BETWEEN -180 AND 180),
    verified boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT restaurants_position_check CHECK ((latitude IS NULL) = (longitude IS NULL))
  );
  CREATE INDEX ON restaurants (partner_id);
  CREATE INDEX ON restaurants (name, id);
  CREATE INDEX ON restaurants (cuisine_type, name, id);
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON restaurants
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
  CREATE TRIGGER guard_operator_columns BEFORE UPDATE ON restaurants
    FOR EACH ROW EXECUTE FUNCTION guard_operator_columns(
      'id', 'partner_id', 'verified', 'created_at', 'deleted_at'
    );

  ALTER TABLE restaurants ENABLE ROW LEVEL SECURITY;
  CREATE POLICY read_all ON restaurants FOR SELECT USING (true);
  CREATE POLICY change_own ON restaurants FOR UPDATE
    USING ((SELECT app.is_admin()) OR partner_id IN (SELECT owned_partner_ids()));
  CREATE POLICY enter ON restaurants FOR INSERT
    WITH CHECK ((SELECT app.is_admin()) OR (partner_id IN (SELECT owned_partner_ids()) AND NOT verified));
  CREATE POLICY erase ON restaurants FOR DELETE USING ((SELECT app.is_admin()));
`;
