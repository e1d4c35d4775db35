import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The five schemas of the marketing database. `onboarding` has no table yet; its name is part of the contract. */
export class CreateSchemas1767225601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const schema of SCHEMAS) await runner.query(`CREATE SCHEMA ${schema}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const schema of SCHEMAS.toReversed()) await runner.query(`DROP SCHEMA ${schema}`);
  }
}

const SCHEMAS = ['marketing', 'onboarding', 'analytics', 'experiments', 'whatsapp'];
