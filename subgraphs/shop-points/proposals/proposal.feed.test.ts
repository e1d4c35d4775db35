import type { Viewer } from '../../../platform/identity/viewer.js';
import { SubscriptionRefused } from '../../../platform/subgraph/request.js';
import { mutate, newPerson, type Person } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const watch = (viewer: Viewer, proposalId: string, after?: string) =>
  world.test.subscribe({
    query: `subscription ($proposalId: ID!, $after: BigInt) {
      proposalChanged(proposalId: $proposalId, after: $after) {
        cursor action proposal { id status upvotes downvotes ownVote auditTrail { edges { node { action } } } }
      }
    }`,
    variables: { proposalId, after },
    viewer,
  });

const review = (viewer: Viewer, after?: string) =>
  world.test.subscribe({
    query: `subscription ($after: BigInt) {
      proposalSubmitted(after: $after) { cursor action proposal { id type content { ... on ProposedShop { name } } } }
    }`,
    variables: { after },
    viewer,
  });

const propose = async ({ viewer }: Person, name = `Neu ${crypto.randomUUID()}`): Promise<string> =>
  (await mutate(world, 'proposeShop', { name }, 'proposal { id }', viewer)).proposal.id;
const vote = ({ viewer }: Person, proposalId: string, value = 'UP') =>
  mutate(world, 'voteOnProposal', { proposalId, value }, '', viewer);

describe('proposalChanged', () => {
  it('tells every step in order, each once, to those who may see it', async () => {
    const [author, onlooker] = [await newPerson(world, 'user'), await newPerson(world, 'viewer')];
    const voters = await Promise.all([1, 2, 3].map(() => newPerson(world, 'contributor')));
    const id = await propose(author);
    await using mine = await watch(author.viewer, id, '0');
    await using theirs = await watch(onlooker.viewer, id, '1');
    for (const voter of voters) await vote(voter, id);
    const steps = ['CREATED', 'VOTED', 'VOTED', 'VOTED', 'AUTO_APPROVED', 'APPLIED'];
    for (const [index, action] of steps.entries()) {
      const { data, errors } = await mine.next();
      expect(errors).toBeUndefined();
      expect(data.proposalChanged).toMatchObject({ cursor: index + 1, action, proposal: { id } });
      expect(data.proposalChanged.proposal.auditTrail.edges.length).toBeGreaterThanOrEqual(index + 1);
    }
    for (const [index, action] of steps.slice(1).entries()) {
      const { data } = await theirs.next();
      expect(data.proposalChanged).toMatchObject({ cursor: index + 2, action });
      // What was recorded is for the author and for reviewers.
      expect(data.proposalChanged.proposal.auditTrail.edges).toEqual([]);
    }
    await mine.nothing(50);
  });

  it("shows each watcher their own vote and nobody else's", async () => {
    const id = await propose(await newPerson(world, 'user'));
    const [voter, other] = [await newPerson(world, 'contributor'), await newPerson(world, 'contributor')];
    await using seen = await watch(voter.viewer, id);
    await using seenByOther = await watch(other.viewer, id);
    await vote(voter, id, 'DOWN');
    expect((await seen.next()).data.proposalChanged.proposal).toMatchObject({ ownVote: 'DOWN', downvotes: 1 });
    expect((await seenByOther.next()).data.proposalChanged.proposal).toMatchObject({ ownVote: null, downvotes: 1 });
  });

  it('of another proposal is not told, and what was refused never happened', async () => {
    const author = await newPerson(world, 'contributor');
    const [id, other] = [await propose(author), await propose(author)];
    await using seen = await watch(author.viewer, id);
    await vote(await newPerson(world, 'contributor'), other);
    expect(await vote(author, id)).toMatchObject({ __typename: 'OwnProposalError' });
    await seen.nothing(200);
  });

  it('is refused without a membership and for what does not exist', async () => {
    const author = await newPerson(world, 'user');
    const id = await propose(author);
    for (const viewer of [world.people.nobody, world.people.banned]) {
      await expect(watch(viewer, id)).rejects.toBeInstanceOf(SubscriptionRefused);
    }
    for (const unknown of ['0', '2147483647', 'abc']) {
      await expect(watch(author.viewer, unknown)).rejects.toBeInstanceOf(SubscriptionRefused);
    }
  });
});

describe('proposalSubmitted', () => {
  it('tells moderators and administrators of every new proposal once, whoever proposes at the same time', async () => {
    const moderator = await newPerson(world, 'moderator');
    const people = await Promise.all(Array.from({ length: 8 }, () => newPerson(world, 'user')));
    const names = people.flatMap((_, index) => [1, 2, 3].map((count) => `Viele ${index}.${count}`));
    await using seen = await review(moderator.viewer);
    await Promise.all(
      people.map(async (person, index) => {
        for (const count of [1, 2, 3]) await propose(person, `Viele ${index}.${count}`);
      }),
    );
    const events = [];
    for (let count = 0; count < names.length; count++) events.push((await seen.next()).data.proposalSubmitted);
    expect(events.map(({ proposal }) => proposal.content.name).sort()).toEqual(names.sort());
    const cursors = events.map(({ cursor }) => cursor);
    expect(cursors).toEqual(cursors.map((_, index) => cursors[0] + index));
    await seen.nothing(50);

    await using resumed = await review(world.people.admin, String(cursors.at(-2)));
    expect((await resumed.next()).data.proposalSubmitted).toEqual(events.at(-1));
  });

  it('is for nobody else, and ends for those who lose the right', async () => {
    for (const role of ['nobody', 'viewer', 'user', 'contributor', 'partner', 'banned'] as const) {
      await expect(review(world.people[role])).rejects.toBeInstanceOf(SubscriptionRefused);
    }
    const moderator = await newPerson(world, 'moderator');
    await using seen = await review(moderator.viewer);
    await mutate(world, 'changeShopMemberRole', { memberId: moderator.id, role: 'USER' });
    await propose(await newPerson(world, 'user'));
    await expect(seen.next()).rejects.toBeInstanceOf(SubscriptionRefused);
  });
});
