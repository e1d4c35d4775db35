import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { insertRate, mutate, newPerson, rowsOf } from './testing/community.fixture.js';
import { everybody, startWorld, type Role, type World } from './testing/shop-points.fixture.js';

/** What members propose, vote and are told, past the services on the tables themselves. */

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const admins: readonly Role[] = ['admin', 'platformAdmin'];
const moderators: readonly Role[] = ['moderator', ...admins];
const voters: readonly Role[] = ['contributor', 'platformContributor', ...moderators];
const proposers: readonly Role[] = ['user', 'partner', ...voters];
const members: readonly Role[] = ['newcomer', 'viewer', ...proposers];

describe.each(everybody)('%s', (role) => {
  const asRole = async <T>(work: (uow: UnitOfWork) => Promise<T>): Promise<T> => {
    await using uow = world.test.uow(world.people[role]);
    return await work(uow);
  };
  const write = (sql: string, parameters: unknown[] = []) =>
    asRole((uow) => uow.write(({ manager }) => manager.query(sql, parameters)));
  const attempt = (sql: string, parameters: unknown[] = []) =>
    write(sql, parameters).then(
      () => 'done',
      (error: { driverError?: { code?: string } }) => error.driverError?.code,
    );
  const affected = async (sql: string, parameters: unknown[] = []) =>
    ((await write(sql, parameters)) as [unknown, number])[1];
  const see = (sql: string, parameters: unknown[] = []) =>
    asRole((uow) => uow.read((manager) => manager.query<{ id: number }[]>(sql, parameters)));
  /** As a member; 0 for nobody, who has no row to name. */
  const ownId = async (): Promise<number> => {
    const { userId } = world.people[role];
    if (userId === null) return 0;
    const [row] = await rowsOf<{ id: number }>(
      world,
      'INSERT INTO users (user_id) VALUES ($1) ON CONFLICT (user_id) DO UPDATE SET user_id = $1 RETURNING id',
      [userId],
    );
    return row!.id;
  };
  const allowed = (roles: readonly Role[]) => (roles.includes(role) ? 'done' : '42501');

  it("proposes in their own name and nobody else's", async () => {
    const [own, other] = [await ownId(), (await newPerson(world, 'user')).id];
    const insert = `INSERT INTO proposals (proposal_type, proposed_name, user_id) VALUES ('shop_add', 'X', $1)`;
    expect(await attempt(insert, [own])).toBe(allowed(proposers));
    expect(await attempt(insert, [other])).toBe('42501');
    const decided = `INSERT INTO proposals (proposal_type, proposed_name, user_id, status, decided_at)
      VALUES ('shop_add', 'X', $1, 'approved', now())`;
    expect(await attempt(decided, [own])).toBe('42501');
    const merge = `INSERT INTO shop_metadata_proposals (shop_main_id, proposed_name, proposed_by_user_id)
      SELECT $2, 'X', $1`;
    const { shopMainId } = await world.newShop();
    expect(await attempt(merge, [own, shopMainId])).toBe(allowed(proposers));
    expect(await attempt(merge, [other, shopMainId])).toBe('42501');
  });

  it('votes once, as themselves, and changes no decision', async () => {
    const own = await ownId();
    const author = await newPerson(world, 'user');
    const { proposal } = await mutate(world, 'proposeShop', { name: 'Y' }, 'proposal { id }', author.viewer);
    const [weight, otherWeight] = admins.includes(role) ? [3, 1] : [1, 3];
    const insert = 'INSERT INTO proposal_votes (proposal_id, voter_id, vote, vote_weight) VALUES ($1, $2, 1, $3)';
    expect(await attempt(insert, [proposal.id, author.id, weight])).toBe('42501');
    expect(await attempt(insert, [proposal.id, own, otherWeight])).toBe('42501');
    expect(await attempt(insert, [proposal.id, own, weight])).toBe(allowed(voters));
    if (voters.includes(role)) {
      expect(await attempt(insert, [proposal.id, own, weight])).toBe('23505');
      const change = (set: string) => `UPDATE proposal_votes SET ${set} WHERE proposal_id = ${proposal.id}`;
      expect(await attempt(change('vote = -1'), [])).toBe('done');
      expect(await attempt(change(`vote_weight = ${otherWeight}`), [])).toBe('42501');
      expect(await attempt(change(`voter_id = ${author.id}`), [])).toBe('42501');
    }
    const [{ id: ownProposal }] = (await rowsOf<{ id: number }>(
      world,
      `INSERT INTO proposals (proposal_type, proposed_name, source, user_id)
       SELECT 'shop_add', 'X', CASE WHEN $1 = 0 THEN 'scraper' ELSE 'user' END, nullif($1::int, 0) RETURNING id`,
      [own],
    )) as [{ id: number }];
    expect(await attempt(insert, [ownProposal, own, weight])).toBe(allowed(admins));
    expect(
      await affected(`UPDATE proposals SET status = 'approved', decided_at = now() WHERE id = $1`, [proposal.id]),
    ).toBe(admins.includes(role) ? 1 : 0);
    await rowsOf(world, `UPDATE proposals SET status = 'rejected', decided_at = now() WHERE id = ANY ($1)`, [
      [proposal.id, ownProposal],
    ]);
    expect(await attempt(insert, [ownProposal, own, weight])).toBe('42501');
    if (voters.includes(role)) {
      const change = `UPDATE proposal_votes SET vote = 1 WHERE proposal_id = ${proposal.id}`;
      expect(await attempt(change)).toBe('42501');
    }
  });

  it('writes no record and changes none', async () => {
    const { viewer } = await newPerson(world, 'user');
    const { proposal } = await mutate(world, 'proposeShop', { name: 'Z' }, 'proposal { id }', viewer);
    const insert = `INSERT INTO proposal_audit_trails (proposal_id, action) VALUES ($1, 'approved')`;
    // A token of an administrator of the platform has all rights but those that no token has.
    expect(await attempt(insert, [proposal.id])).toBe('42501');
    expect(
      await attempt(`UPDATE proposal_audit_trails SET action = 'rejected' WHERE proposal_id = $1`, [proposal.id]),
    ).toBe('42501');
    expect(await attempt('DELETE FROM proposal_audit_trails WHERE proposal_id = $1', [proposal.id])).toBe('42501');
    const seen = await see('SELECT id FROM proposal_audit_trails WHERE proposal_id = $1', [proposal.id]);
    expect(seen).toHaveLength(moderators.includes(role) ? 1 : 0);
    expect(await see('SELECT id FROM proposals WHERE id = $1', [proposal.id])).toHaveLength(
      members.includes(role) ? 1 : 0,
    );
  });

  it("reads their own letters and nobody else's, and writes none", async () => {
    const [own, other] = [await ownId(), (await newPerson(world, 'user')).id];
    const insert = `INSERT INTO notifications (user_id, notification_type, title, message)
      VALUES ($1, 'RATE_COMMENT', 'Titel', 'Text') RETURNING id`;
    expect(await attempt(insert, [own])).toBe('42501');
    const [theirs] = await rowsOf<{ id: number }>(world, insert, [other]);
    const ids = [theirs!.id];
    if (own !== 0) ids.push((await rowsOf<{ id: number }>(world, insert, [own]))[0]!.id);
    const seen = await see('SELECT id FROM notifications WHERE id = ANY ($1)', [ids]);
    expect(seen.map(({ id }) => id)).toEqual(members.includes(role) ? ids.slice(1) : []);
    expect(await affected('UPDATE notifications SET is_read = true WHERE id = ANY ($1)', [ids])).toBe(
      members.includes(role) ? 1 : 0,
    );
    expect(await attempt(`UPDATE notifications SET message = 'anders' WHERE id = ANY ($1)`, [ids])).toBe('42501');
    expect(await affected('DELETE FROM notifications WHERE id = ANY ($1)', [ids])).toBe(0);
  });

  it('sees and decides what concerns brands as the matrix says', async () => {
    const author = await newPerson(world, 'user');
    const shops = { keptShopId: (await world.newShop()).shopId, mergedShopId: (await world.newShop()).shopId };
    const { proposal } = await mutate(world, 'proposeShopMergeByShops', shops, 'proposal { id }', author.viewer);
    const contributors = ['contributor', 'platformContributor', ...admins];
    expect(await see('SELECT id FROM shop_merge_proposals WHERE id = $1', [proposal.id])).toHaveLength(
      contributors.includes(role) ? 1 : 0,
    );
    expect(await affected(`UPDATE shop_merge_proposals SET reason = 'x' WHERE id = $1`, [proposal.id])).toBe(
      admins.includes(role) ? 1 : 0,
    );
    const [a, b] = [await world.newShop(), await world.newShop()];
    await mutate(world, 'mergeShops', { keptShopMainId: a.shopMainId, mergedShopMainId: b.shopMainId });
    const log = await see('SELECT id FROM shop_merge_log WHERE source_main_id = $1', [b.shopMainId]);
    expect(log).toHaveLength(admins.includes(role) ? 1 : 0);
    const items = await see('SELECT id FROM shop_merge_log_items LIMIT 1');
    expect(items).toHaveLength(admins.includes(role) ? 1 : 0);
    expect(await attempt(`UPDATE shop_merge_log_items SET entity_id = 'x'`)).toBe('42501');
  });

  it('asks to become a contributor for themselves alone', async () => {
    const [own, other] = [await ownId(), (await newPerson(world, 'viewer')).id];
    const insert = 'INSERT INTO contributor_requests (user_id) VALUES ($1)';
    expect(await attempt(insert, [other])).toBe('42501');
    expect(await attempt(insert, [own])).toBe(allowed(['newcomer', 'viewer', 'user', 'partner']));
    await rowsOf(world, `${insert} ON CONFLICT DO NOTHING`, [other]);
    expect(await see('SELECT id FROM contributor_requests WHERE user_id = $1', [other])).toHaveLength(
      admins.includes(role) ? 1 : 0,
    );
  });
});

describe('what is read', () => {
  const lists: Readonly<Record<string, readonly Role[]>> = {
    proposals: members,
    shopMergeProposals: ['contributor', 'platformContributor', ...admins],
    shopMetadataProposals: ['contributor', 'platformContributor', ...admins],
    shopMerges: admins,
    shopContributorRequests: admins,
    shopNotifications: members,
  };

  it.each(Object.entries(lists))('%s is for those of the matrix', async (field, allowed) => {
    for (const role of everybody) {
      const { data, errors } = await world.run(
        `{ ${field} { totalCount edges { node { id } } } }`,
        {},
        world.people[role],
      );
      const code = role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      if (allowed.includes(role)) expect({ role, errors }).toEqual({ role, errors: undefined });
      else
        expect({ role, data, code: errors?.[0]?.extensions?.['code'] }).toEqual({
          role,
          data: { [field]: null },
          code,
        });
    }
  });

  it('comments are for members, also where the rate is not', async () => {
    const { shopId } = await world.newShop();
    const rateId = await insertRate(world, { shopId, programId: await world.newProgram(), pointsPerEur: '1' });
    for (const text of ['erster', 'zweiter']) {
      await mutate(world, 'addRateComment', { rateId: String(rateId), text }, '', world.people.contributor);
    }
    const ask = (id: string, role: Role) =>
      world.run(
        'query ($id: ID!) { rateComments(rateId: $id, first: 1) { totalCount edges { node { text } } } }',
        { id },
        world.people[role],
      );
    for (const role of everybody) {
      const { data, errors } = await ask(String(rateId), role);
      const comments = { totalCount: 2, edges: [{ node: { text: 'zweiter' } }] };
      expect({ role, data }).toEqual({ role, data: { rateComments: members.includes(role) ? comments : null } });
      expect(errors?.length).toBe(members.includes(role) ? undefined : 1);
    }
    for (const id of ['0', 'abc', '2147483647']) {
      expect((await ask(id, 'viewer')).data).toEqual({ rateComments: { totalCount: 0, edges: [] } });
    }
  });

  it('the number of unread letters is for members', async () => {
    for (const role of everybody) {
      const { data } = await world.run('{ unreadShopNotifications }', {}, world.people[role]);
      expect(typeof data.unreadShopNotifications).toBe(members.includes(role) ? 'number' : 'object');
    }
  });

  it('who voted is for reviewers, how many for members', async () => {
    const [author, voter] = [await newPerson(world, 'user'), await newPerson(world, 'contributor')];
    const { proposal } = await mutate(world, 'proposeShop', { name: 'Wahl' }, 'proposal { id }', author.viewer);
    await mutate(world, 'voteOnProposal', { proposalId: proposal.id, value: 'UP' }, '', voter.viewer);
    for (const role of everybody) {
      const { data, errors } = await world.run(
        'query ($id: ID!) { proposal(id: $id) { upvotes votes { edges { node { voter { id } value weight } } } } }',
        { id: proposal.id },
        world.people[role],
      );
      if (!members.includes(role)) {
        expect({ role, data, errors }).toEqual({ role, data: { proposal: null }, errors: undefined });
      } else if (!moderators.includes(role)) {
        expect({ role, data }).toEqual({ role, data: { proposal: { upvotes: 1, votes: null } } });
        expect(errors).toEqual([expect.objectContaining({ path: ['proposal', 'votes'] })]);
      } else {
        const votes = { edges: [{ node: { voter: { id: String(voter.id) }, value: 'UP', weight: 1 } }] };
        expect({ role, data }).toEqual({ role, data: { proposal: { upvotes: 1, votes } } });
      }
    }
  });

  it('numbers for the landing page are for everybody', async () => {
    for (const role of everybody) {
      const { data } = await world.run(
        '{ shopPointsNumbers { programs activeShops rates proposals newestRateAt } }',
        {},
        world.people[role],
      );
      const [row] = await rowsOf(
        world,
        `SELECT (SELECT count(*)::int FROM bonus_programs) AS programs, (SELECT count(*)::int FROM shop_program_rates) AS rates,
           (SELECT count(*)::int FROM shop_main WHERE status = 'active') AS "activeShops",
           (SELECT count(*)::int FROM proposals) AS proposals, (SELECT max(valid_from) FROM shop_program_rates) AS "newestRateAt"`,
      );
      expect(data.shopPointsNumbers).toEqual({ ...row, newestRateAt: row!.newestRateAt?.toISOString() ?? null });
    }
  });
});

describe('the board', () => {
  it('costs as many statements for one proposal as for twenty', async () => {
    const [voter, author] = [await newPerson(world, 'contributor'), await newPerson(world, 'user')];
    const make = async () => {
      const input = { shopId: (await world.newShop()).shopId, programId: await world.newProgram(), pointsPerEur: '1' };
      const { proposal } = await mutate(world, 'proposeRateChange', input, 'proposal { id }', author.viewer);
      await mutate(world, 'voteOnProposal', { proposalId: proposal.id, value: 'UP' }, '', voter.viewer);
    };
    const board = () =>
      world.run(
        `{
          proposals(status: PENDING, first: 20) { edges { node {
            upvotes downvotes ownVote
            proposedBy { proposals(first: 5) { totalCount edges { node { status } } } contributorRequest { status } }
            shop { name rates { valuePerEur } alternativeUrls proposals(first: 3) { edges { node { type } } } }
            program { name } votes(first: 5) { edges { node { voter { role } } } }
            auditTrail(first: 5) { edges { node { action actor { role } } } }
          } } }
          shopMetadataProposals(status: PENDING) { edges { node { name } } }
          shopMergeProposals(status: PENDING) { edges { node { keptVariant { sourceName main { id } } mergedVariant { sourceName } } } }
        }`,
        {},
        world.people.admin,
      );
    await rowsOf(world, `UPDATE proposals SET status = 'rejected', decided_at = now() WHERE status = 'pending'`);
    await make();
    const one = await board();
    expect(one.errors).toBeUndefined();
    expect(one.data.proposals.edges).toHaveLength(1);
    for (let count = 1; count < 20; count++) await make();
    const twenty = await board();
    expect(twenty.data.proposals.edges).toHaveLength(20);
    expect(twenty.statements.length).toBe(one.statements.length);
  }, 30_000);
});

describe('the tables themselves refuse', () => {
  const refuse = (sql: string) =>
    rowsOf(world, sql).then(
      () => 'done',
      (error: { constraint?: string }) => error.constraint,
    );

  it.each([
    [`INSERT INTO proposals (proposal_type, user_id) SELECT 'url', min(id) FROM users`, 'proposals_subject_check'],
    [`INSERT INTO proposals (proposal_type, user_id) SELECT 'rate_change', min(id) FROM users`, 'proposals_rate_check'],
    [`INSERT INTO proposals (proposal_type, user_id) SELECT 'shop_add', min(id) FROM users`, 'proposals_name_check'],
    [
      `INSERT INTO proposals (proposal_type, proposed_name, user_id) SELECT 'program_add', 'X', min(id) FROM users`,
      'proposals_name_check',
    ],
    [
      `INSERT INTO proposals (proposal_type, user_id) SELECT 'coupon_add', min(id) FROM users`,
      'proposals_coupon_check',
    ],
    [`INSERT INTO proposals (proposal_type, proposed_name) VALUES ('shop_add', 'X')`, 'proposals_author_check'],
    [
      `INSERT INTO proposals (proposal_type, proposed_name, source, status) VALUES ('shop_add', 'X', 'scraper', 'approved')`,
      'proposals_decision_check',
    ],
    [
      `INSERT INTO proposals (proposal_type, proposed_name, source, decided_reason) VALUES ('shop_add', 'X', 'scraper', 'y')`,
      'proposals_decision_check',
    ],
    [
      `INSERT INTO proposals (proposal_type, proposed_name, source, status, decided_at, approved_by_system)
       VALUES ('shop_add', 'X', 'scraper', 'rejected', now(), true)`,
      'proposals_decision_check',
    ],
    [
      `INSERT INTO proposals (proposal_type, proposed_name, source, proposed_coupon_combinable)
       VALUES ('shop_add', 'X', 'scraper', true)`,
      'proposals_coupon_check',
    ],
    [`INSERT INTO proposals (proposal_type, source) VALUES ('wish', 'scraper')`, 'proposals_proposal_type_check'],
    [
      `INSERT INTO shop_merge_proposals (variant_a_id) SELECT min(id) FROM shop_variants`,
      'shop_merge_proposals_variants_check',
    ],
    [
      `INSERT INTO shop_merge_proposals (variant_a_id, variant_b_id) SELECT min(id), min(id) FROM shop_variants`,
      'shop_merge_proposals_variants_check',
    ],
    [
      `INSERT INTO shop_metadata_proposals (shop_main_id, proposed_by_user_id)
       SELECT (SELECT min(id) FROM shop_main), min(id) FROM users`,
      'shop_metadata_proposals_proposed_check',
    ],
    [
      `INSERT INTO notifications (user_id, notification_type, title, message, link_type)
       SELECT min(id), 'RATE_COMMENT', 'T', 'M', 'rate' FROM users`,
      'notifications_link_check',
    ],
    [
      `INSERT INTO contributor_requests (user_id, status, decision_by_admin_id, decision_at)
       SELECT min(id), 'approved', min(id), now() FROM users`,
      'contributor_requests_not_oneself_check',
    ],
    [
      `INSERT INTO contributor_requests (user_id, status) SELECT min(id), 'approved' FROM users`,
      'contributor_requests_decision_check',
    ],
  ])('%s', async (sql, constraint) => {
    await world.newShop();
    expect(await refuse(sql)).toBe(constraint);
  });
});
