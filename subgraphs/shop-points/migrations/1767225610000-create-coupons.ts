import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCoupons1767225610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE coupons (
        id serial PRIMARY KEY,
        coupon_type varchar NOT NULL,
        name varchar NOT NULL,
        description varchar,
        shop_id integer REFERENCES shops,
        program_id integer REFERENCES bonus_programs,
        value numeric(20, 10) NOT NULL CONSTRAINT coupons_value_check CHECK (value >= 0),
        combinable boolean,
        valid_from timestamptz NOT NULL DEFAULT now(),
        valid_to timestamptz NOT NULL,
        status varchar NOT NULL DEFAULT 'active'
          CONSTRAINT coupons_status_check CHECK (status IN ('active', 'inactive')),
        source_url varchar,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON coupons (shop_id, status, valid_to);
      CREATE INDEX ON coupons (program_id);
      CREATE INDEX ON coupons (created_at, id);

      -- One that was superseded is history, which is for those who see the history of rates.
      ALTER TABLE coupons ENABLE ROW LEVEL SECURITY;
      CREATE POLICY see ON coupons FOR SELECT
        USING (status = 'active' OR (SELECT app.member_role()) IN ('moderator', 'admin'));
      CREATE POLICY enter ON coupons FOR INSERT WITH CHECK ((SELECT app.member_role()) = 'admin');
      CREATE POLICY change ON coupons FOR UPDATE USING ((SELECT app.member_role()) = 'admin');
      CREATE POLICY remove ON coupons FOR DELETE USING ((SELECT app.member_role()) = 'admin');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE coupons');
  }
}
