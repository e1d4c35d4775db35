import { randomUUID } from 'node:crypto';
import { system, type Viewer } from '../../../platform/identity/viewer.js';
import { SubscriptionRefused } from '../../../platform/subgraph/request.js';
import { Decimal } from '../rates/decimal.js';
import { countRows, mutate, newPerson, rowsOf, type Person } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const LIST = `query ($first: Int, $after: String, $unreadOnly: Boolean) {
  shopNotifications(first: $first, after: $after, unreadOnly: $unreadOnly) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { node { id type title message isRead link { __typename ... on Proposal { id status } } } }
  }
  unreadShopNotifications
}`;

const read = (viewer: Viewer, variables: Record<string, unknown> = {}) => world.get(LIST, variables, viewer);

async function letterTo({ id }: Person, title = 'Titel', work: () => Promise<unknown> = async () => undefined) {
  await using uow = world.test.uow(system);
  await uow.write(async (tx) => {
    const letter = { memberId: id, type: 'RATE_COMMENT', title, message: 'Text', linkType: 'rate', linkId: 1 } as const;
    await world.test.services.notifications.notify(tx, letter);
    await work();
  });
}

describe('letters', () => {
  it('are listed newest first, counted, and read one by one or all at once', async () => {
    const [person, other] = [await newPerson(world, 'viewer'), await newPerson(world, 'viewer')];
    for (const title of ['eins', 'zwei', 'drei']) await letterTo(person, title);
    await letterTo(other);
    const { shopNotifications, unreadShopNotifications } = await read(person.viewer, { first: 2 });
    expect(unreadShopNotifications).toBe(3);
    expect(shopNotifications).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const titles = shopNotifications.edges.map(({ node }: any) => node.title);
    expect(titles).toEqual(['drei', 'zwei']);
    const rest = await read(person.viewer, { after: shopNotifications.pageInfo.endCursor });
    expect(rest.shopNotifications.edges.map(({ node }: any) => node.title)).toEqual(['eins']);

    const { id } = shopNotifications.edges[1].node;
    for (let time = 0; time < 2; time++) {
      expect(
        await mutate(
          world,
          'markShopNotificationRead',
          { notificationId: id },
          'notification { id isRead }',
          person.viewer,
        ),
      ).toMatchObject({ notification: { id, isRead: true } });
    }
    expect((await read(person.viewer, { unreadOnly: true })).shopNotifications.totalCount).toBe(2);
    const all = () => mutate(world, 'markAllShopNotificationsRead', {}, 'count', person.viewer);
    expect([await all(), await all()]).toEqual([
      { __typename: 'MarkAllShopNotificationsReadSuccess', count: 2 },
      { __typename: 'MarkAllShopNotificationsReadSuccess', count: 0 },
    ]);
    expect((await read(person.viewer)).unreadShopNotifications).toBe(0);
    expect((await read(other.viewer)).unreadShopNotifications).toBe(1);
  });

  it('that have come since the reader looked stay unread', async () => {
    const person = await newPerson(world, 'user');
    await letterTo(person);
    const [{ node: seen }] = (await read(person.viewer)).shopNotifications.edges;
    await letterTo(person, 'neu');
    await mutate(world, 'markAllShopNotificationsRead', { upToId: seen.id }, '', person.viewer);
    const { shopNotifications } = await read(person.viewer, { unreadOnly: true });
    expect(shopNotifications.edges.map(({ node }: any) => node.title)).toEqual(['neu']);
  });

  it('of somebody else are as if they were not there, for administrators too', async () => {
    const person = await newPerson(world, 'user');
    await letterTo(person);
    const [{ node }] = (await read(person.viewer)).shopNotifications.edges;
    for (const viewer of [
      world.people.admin,
      world.people.platformAdmin,
      (await newPerson(world, 'moderator')).viewer,
    ]) {
      expect(await mutate(world, 'markShopNotificationRead', { notificationId: node.id }, '', viewer)).toMatchObject({
        __typename: 'NotFoundError',
        path: ['notificationId'],
      });
    }
    expect((await read(person.viewer)).unreadShopNotifications).toBe(1);
  });

  it('lead to what they are about', async () => {
    const author = await newPerson(world, 'user');
    const { proposal } = await mutate(
      world,
      'proposeShop',
      { name: `Neu ${randomUUID()}` },
      'proposal { id }',
      author.viewer,
    );
    await mutate(world, 'rejectProposal', { proposalId: proposal.id, reason: 'nein' });
    const [{ node }] = (await read(author.viewer)).shopNotifications.edges;
    expect(node).toMatchObject({
      type: 'PROPOSAL_REJECTED',
      message: `Your proposal ${proposal.id} of a shop was rejected. Reason: nein`,
      link: { __typename: 'Proposal', id: proposal.id, status: 'REJECTED' },
    });
  });

  it('are not written when their cause is not', async () => {
    const person = await newPerson(world, 'user');
    await expect(letterTo(person, 'nie', async () => Promise.reject(new Error('doch nicht')))).rejects.toThrow();
    expect((await read(person.viewer)).shopNotifications.totalCount).toBe(0);
  });
});

describe('comments on rates', () => {
  const comment = { rate: { id: 77, shopId: 0, programId: 0 }, reviewerId: 0 };

  async function approved(author: Person): Promise<{ shopId: number; programId: number }> {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const input = { shopId, programId, pointsPerEur: '1' };
    const { proposal } = await mutate(world, 'proposeRateChange', input, 'proposal { id }', author.viewer);
    await mutate(world, 'approveProposal', { proposalId: proposal.id });
    await rowsOf(world, 'DELETE FROM notifications WHERE user_id = $1', [author.id]);
    return { shopId: Number(shopId), programId: Number(programId) };
  }

  async function say(commentText: string, subject: { shopId: number; programId: number }, reviewerId: number) {
    await using uow = world.test.uow(world.people.contributor);
    const rate = { ...comment.rate, ...subject };
    await uow.write((tx) => world.test.services.notifications.rateCommented(tx, { rate, commentText, reviewerId }));
  }

  it('are told to whoever proposed the rate, in their first hundred characters', async () => {
    const [author, reviewer] = [await newPerson(world, 'user'), await newPerson(world, 'contributor')];
    const subject = await approved(author);
    await say(`${'ä'.repeat(99)}🎉und mehr`, subject, reviewer.id);
    await say('kurz', subject, reviewer.id);
    expect(
      await rowsOf(world, 'SELECT message, link_type, link_id FROM notifications WHERE user_id = $1 ORDER BY id', [
        author.id,
      ]),
    ).toEqual([
      { message: `${'ä'.repeat(99)}🎉...`, link_type: 'rate', link_id: 77 },
      { message: 'kurz...', link_type: 'rate', link_id: 77 },
    ]);
  });

  it("are told to the member who has put a scraper's proposal right", async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const [author, reviewer] = [await newPerson(world, 'user'), await newPerson(world, 'contributor')];
    await using uow = world.test.uow(system);
    const rate = { shopId, programId, rateType: 'shop', pointsPerEur: new Decimal(1) } as const;
    const { id } = await world.test.services.proposals.proposeRateChange(uow, rate, 'scraper');
    const input = { proposalId: String(id), pointsPerEur: '2' };
    const { proposal } = await mutate(world, 'correctScrapedProposal', input, 'proposal { id }', author.viewer);
    await mutate(world, 'approveProposal', { proposalId: proposal.id });
    await say('stimmt', { shopId: Number(shopId), programId: Number(programId) }, reviewer.id);
    const types = 'SELECT notification_type AS type FROM notifications WHERE user_id = $1 ORDER BY id';
    expect(await rowsOf(world, types, [author.id])).toEqual([{ type: 'PROPOSAL_APPROVED' }, { type: 'RATE_COMMENT' }]);
  });

  it('are not told to oneself, and to nobody where nobody proposed', async () => {
    const author = await newPerson(world, 'contributor');
    const subject = await approved(author);
    const before = await countRows(world, 'notifications');
    await say('selbst', subject, author.id);
    await say('niemand', { shopId: subject.shopId, programId: Number(await world.newProgram()) }, author.id);
    expect(await countRows(world, 'notifications')).toBe(before);
  });
});

describe('notificationReceived', () => {
  const follow = (viewer: Viewer, after?: string) =>
    world.test.subscribe({
      query: `subscription ($after: BigInt) {
        notificationReceived(after: $after) { cursor notification { title isRead } }
      }`,
      variables: after === undefined ? {} : { after },
      viewer,
    });
  const next = async (subscription: Awaited<ReturnType<typeof follow>>) => {
    const { data, errors } = await subscription.next();
    expect(errors).toBeUndefined();
    return data.notificationReceived;
  };

  it('tells a member of letters to that member and of no others', async () => {
    const [person, other] = [await newPerson(world, 'viewer'), await newPerson(world, 'viewer')];
    await using subscription = await follow(person.viewer);
    await letterTo(other, 'fremd');
    await subscription.nothing(200);
    await letterTo(person, 'eigen');
    expect(await next(subscription)).toEqual({ cursor: 1, notification: { title: 'eigen', isRead: false } });
  });

  it('goes on behind a cursor without a gap', async () => {
    const person = await newPerson(world, 'user');
    for (const title of ['a', 'b', 'c']) await letterTo(person, title);
    {
      await using subscription = await follow(person.viewer, '0');
      expect([await next(subscription), await next(subscription)].map(({ cursor }) => cursor)).toEqual([1, 2]);
    }
    await using subscription = await follow(person.viewer, '2');
    await letterTo(person, 'd');
    expect([await next(subscription), await next(subscription)].map(({ notification }) => notification.title)).toEqual([
      'c',
      'd',
    ]);
    await expect(follow(person.viewer, '99')).rejects.toBeInstanceOf(SubscriptionRefused);
  });

  it('gives each once and in order, whoever writes at the same time', async () => {
    const people = await Promise.all([1, 2, 3].map(() => newPerson(world, 'user')));
    const subscriptions = await Promise.all(people.map(({ viewer }) => follow(viewer, '0')));
    // Ten writers with ten letters each, to all three in an order of their own, some in long transactions.
    await Promise.all(
      Array.from({ length: 10 }, async (_, writer) => {
        await using uow = world.test.uow(system);
        for (let count = 0; count < 10; count++) {
          await uow.write(async (tx) => {
            const order = people.map((_, index) => people[(index + writer + count) % people.length]!);
            for (const { id: memberId } of order) {
              const title = `${writer}.${count}`;
              const letter = {
                memberId,
                type: 'RATE_COMMENT',
                title,
                message: 'x',
                linkType: 'rate',
                linkId: 1,
              } as const;
              await world.test.services.notifications.notify(tx, letter);
            }
            if (count % 5 === writer % 5) await tx.manager.query('SELECT pg_sleep(0.02)');
          });
        }
      }),
    );
    for (const subscription of subscriptions) {
      const received: { cursor: number; notification: { title: string } }[] = [];
      for (let count = 0; count < 100; count++) received.push(await next(subscription));
      expect(received.map(({ cursor }) => cursor)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
      expect(new Set(received.map(({ notification }) => notification.title)).size).toBe(100);
      await subscription.nothing(50);
      await subscription.return();
    }
  }, 60_000);

  it('is for members alone', async () => {
    for (const viewer of [world.people.nobody, world.people.banned, world.people.bannedPartner]) {
      await expect(follow(viewer)).rejects.toBeInstanceOf(SubscriptionRefused);
    }
    await using subscription = await follow(world.people.newcomer);
    await subscription.nothing(50);
  });
});
