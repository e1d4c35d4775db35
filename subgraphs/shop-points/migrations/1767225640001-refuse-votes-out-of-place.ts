import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RefuseVotesOutOfPlace1767225640001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      policies(`
        AND EXISTS (
          SELECT FROM proposals AS proposal
          WHERE proposal.id = proposal_id AND proposal.status = 'pending'
            AND (proposal.user_id IS DISTINCT FROM (SELECT app.member_id()) OR (SELECT app.member_role()) = 'admin')
        )`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(policies(''));
  }
}

/** Nobody votes on what is decided, and on their own proposals administrators alone: also where no service looks. */
function policies(place: string): string {
  const own = `voter_id = (SELECT app.member_id()) AND (SELECT app.member_role()) IN ('contributor', 'moderator', 'admin')`;
  const checked = `${own} AND vote_weight = CASE WHEN (SELECT app.member_role()) = 'admin' THEN 3 ELSE 1 END ${place}`;
  return `
    DROP POLICY enter ON proposal_votes;
    DROP POLICY change ON proposal_votes;
    CREATE POLICY enter ON proposal_votes FOR INSERT WITH CHECK ((SELECT app.has_role('service')) OR (${checked}));
    CREATE POLICY change ON proposal_votes FOR UPDATE USING (${own}) WITH CHECK (${checked});
  `;
}
