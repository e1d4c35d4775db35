import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HoldVotesToTheirWeight1767225635000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(policies(`AND vote_weight = CASE WHEN (SELECT app.member_role()) = 'admin' THEN 3 ELSE 1 END`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(policies(''));
  }
}

/** Members vote for themselves alone, and with the weight of their role, also where no service looks. */
function policies(weight: string): string {
  const own = `voter_id = (SELECT app.member_id()) AND (SELECT app.member_role()) IN ('contributor', 'moderator', 'admin')`;
  return `
    DROP POLICY enter ON proposal_votes;
    DROP POLICY change ON proposal_votes;
    CREATE POLICY enter ON proposal_votes FOR INSERT
      WITH CHECK ((SELECT app.has_role('service')) OR (${own} ${weight}));
    CREATE POLICY change ON proposal_votes FOR UPDATE USING (${own}) WITH CHECK (${own} ${weight});
  `;
}
