import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a row was before a merge may be a shop that has gone since: then the record names the one that stayed. */
export class LetMergeLogFollowRows1767225635001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(change('GRANT', 'TO'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(change('REVOKE', 'FROM'));
  }
}

function change(verb: 'GRANT' | 'REVOKE', preposition: 'TO' | 'FROM'): string {
  return `
    DO $$
    BEGIN
      EXECUTE format('${verb} UPDATE (old_value) ON shop_merge_log_items ${preposition} %I', app.app_role());
    END $$;
  `;
}
