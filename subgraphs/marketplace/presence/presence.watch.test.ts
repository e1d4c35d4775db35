import { HOUR_MS } from '../../../platform/durations.js';
import type { Viewer } from '../../../platform/identity/viewer.js';
import { anonymous } from '../../../platform/identity/viewer.js';
import { SubscriptionRefused } from '../../../platform/subgraph/request.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';

let test: MarketplaceTest;
beforeAll(async () => {
  test = await startMarketplace();
});
afterAll(() => test[Symbol.asyncDispose]());

const query = `subscription ($pairCode: String!) {
  presenceChanged(pairCode: $pairCode) { publicId pairCode status roomId lastSeenAt reason thinker { publicId } }
}`;
const watch = (viewer: Viewer, pairCode: string) => test.subscribe({ query, variables: { pairCode }, viewer });

async function beat(viewer: Viewer, pairCode: string): Promise<string> {
  const { session } = await test.mutate(viewer, 'sendHeartbeat', { pairCode }, 'session { thinker { publicId } }');
  return session.thinker.publicId;
}

const goOffline = (viewer: Viewer) => test.execute({ query: 'mutation { goOffline { __typename } }', viewer });

const silentFor = (publicId: string, interval: string) =>
  test.change(
    `UPDATE presence_sessions SET last_seen_at = now() - $2::interval
     WHERE status = 'online' AND thinker_id = (SELECT id FROM thinkers WHERE public_id = $1)`,
    [publicId, interval],
  );

describe('watching a pair code', () => {
  it('begins with those who are there, then tells who comes and goes', async () => {
    const [me, other] = [somebody(), browser('watch-comes-and-goes')];
    const mine = await beat(me, 'comes-and-goes');
    await using watching = await watch(me, 'comes-and-goes');
    expect((await watching.next()).data.presenceChanged).toMatchObject({
      publicId: mine,
      pairCode: 'comes-and-goes',
      status: 'ONLINE',
      roomId: null,
      reason: 'SNAPSHOT',
      thinker: { publicId: mine },
    });

    const theirs = await beat(other, 'comes-and-goes');
    expect((await watching.next()).data.presenceChanged).toMatchObject({
      publicId: theirs,
      status: 'ONLINE',
      reason: 'HEARTBEAT',
      thinker: { publicId: theirs },
    });

    await beat(other, 'comes-and-goes');
    await beat(me, 'comes-and-goes');
    await watching.nothing(200);

    await goOffline(other);
    expect(await watching.next()).toMatchObject({
      errors: undefined,
      data: { presenceChanged: { publicId: theirs, status: 'OFFLINE', reason: 'OFFLINE', thinker: null } },
    });
  });

  it('tells of somebody who goes to another pair code, and of a room', async () => {
    const [me, other] = [somebody(), somebody()];
    await beat(me, 'moves');
    const theirs = await beat(other, 'moves');
    await using watching = await watch(me, 'moves');
    await watching.next();
    await watching.next();
    await beat(other, 'moved-away');
    expect((await watching.next()).data.presenceChanged).toMatchObject({ publicId: theirs, reason: 'OFFLINE' });
    await beat(other, 'moves');
    expect((await watching.next()).data.presenceChanged).toMatchObject({ publicId: theirs, reason: 'HEARTBEAT' });
    await test.change(
      `UPDATE presence_sessions SET room_id = 'room-moves' WHERE pair_code = 'moves' AND status = 'online'`,
    );
    await test.deps.pubsub.publish('marketplace.presence.changed', { pairCode: 'moves' });
    const rooms = [await watching.next(), await watching.next()].map(({ data }) => data.presenceChanged);
    expect(rooms).toMatchObject([
      { reason: 'MATCH', roomId: 'room-moves' },
      { reason: 'MATCH', roomId: 'room-moves' },
    ]);
  });

  it('tells when somebody runs out, by the clock of the database and without a message', async () => {
    const [me, other] = [somebody(), somebody()];
    await beat(me, 'runs-out');
    const theirs = await beat(other, 'runs-out');
    await silentFor(theirs, '59 seconds 500 milliseconds');
    await using watching = await watch(me, 'runs-out');
    await watching.next();
    await watching.next();
    expect((await watching.next()).data.presenceChanged).toMatchObject({
      publicId: theirs,
      status: 'OFFLINE',
      reason: 'EXPIRED',
    });
    // The sweep that follows is no news.
    await test.change(`UPDATE presence_sessions SET status = 'offline', room_id = NULL WHERE pair_code = 'runs-out'
      AND last_seen_at < now() - interval '60 seconds'`);
    await test.deps.pubsub.publish('marketplace.presence.changed', { pairCode: 'runs-out' });
    await watching.nothing(200);
  });

  it('names those who have just left in the snapshot, and nobody from long ago', async () => {
    const [me, left, longGone] = [somebody(), somebody(), somebody()];
    await beat(me, 'left');
    const theirs = await beat(left, 'left');
    await goOffline(left);
    await silentFor(await beat(longGone, 'left'), '16 minutes');
    await using watching = await watch(me, 'left');
    const first = [await watching.next(), await watching.next()].map(({ data }) => data.presenceChanged);
    expect(first.find(({ publicId }) => publicId === theirs)).toMatchObject({ status: 'OFFLINE', reason: 'SNAPSHOT' });
    await watching.nothing(100);
  });

  it('is for those who are there themselves, and administrators', async () => {
    await beat(somebody(), 'closed-circle');
    for (const [viewer, code] of [
      [anonymous, 'UNAUTHENTICATED'],
      [somebody(), 'FORBIDDEN'],
      [browser('watch-stranger'), 'FORBIDDEN'],
      [owner(), 'FORBIDDEN'],
    ] as const) {
      await expect(watch(viewer, 'closed-circle')).rejects.toMatchObject({ errors: [{ extensions: { code } }] });
    }
    await using watching = await watch(admin, 'closed-circle');
    expect((await watching.next()).data.presenceChanged).toMatchObject({ reason: 'SNAPSHOT' });
  });

  it('ends for somebody who goes', async () => {
    const me = somebody();
    await beat(me, 'goes');
    await using watching = await watch(me, 'goes');
    await watching.next();
    await goOffline(me);
    const end = watching.next();
    await expect(end).rejects.toBeInstanceOf(SubscriptionRefused);
    await expect(end).rejects.toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});

describe('all who watch a pair code together', () => {
  /** In whose name the gateway asks for their stream. */
  const together = (pairCode: string, field = 'presenceChanged'): Viewer => ({
    ...anonymous,
    admittedTo: { field, arguments: { pairCode } },
  });

  it('are told of those who are there, come and go', async () => {
    const [me, other] = [somebody(), browser('watched-together')];
    const mine = await beat(me, 'together');
    await using watching = await watch(together('together'), 'together');
    expect((await watching.next()).data.presenceChanged).toMatchObject({
      publicId: mine,
      reason: 'SNAPSHOT',
      thinker: { publicId: mine },
    });
    const theirs = await beat(other, 'together');
    expect((await watching.next()).data.presenceChanged).toMatchObject({
      publicId: theirs,
      reason: 'HEARTBEAT',
      thinker: { publicId: theirs },
    });
    await goOffline(me);
    await goOffline(other);
    for (const publicId of [mine, theirs]) {
      expect((await watching.next()).data.presenceChanged).toMatchObject({
        publicId,
        reason: 'OFFLINE',
        thinker: null,
      });
    }
    // Nobody is there any more; who may watch is asked by the gateway.
    expect(await beat(me, 'together')).toBe(mine);
    expect((await watching.next()).data.presenceChanged).toMatchObject({ publicId: mine, reason: 'HEARTBEAT' });
  });

  it('see nothing of a thinker that somebody who waits with it would not see', async () => {
    const [me, other] = [somebody(), somebody()];
    const slot = new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS);
    const { booking } = await test.book(other, await test.issue(me, { validFrom: slot }), slot);
    expect(booking.status).toBe('BOOKED');
    await beat(me, 'seen-together');
    const theirs = await beat(other, 'seen-together');
    const selection = `publicId createdAt user { id } presence { id pairCode status roomId }
      upcomingBookings { totalCount } contracts { totalCount } mortgageApplications { totalCount }
      mortgageOffers { totalCount }`;
    const subscription = {
      query: `subscription ($pairCode: String!) { presenceChanged(pairCode: $pairCode) { thinker { ${selection} } } }`,
      variables: { pairCode: 'seen-together' },
    };
    const seenBy = async (viewer: Viewer) => {
      await using watching = await test.subscribe({ ...subscription, viewer });
      const there = [await watching.next(), await watching.next(), await watching.next()];
      return there.map(({ data }) => data.presenceChanged.thinker).find(({ publicId }) => publicId === theirs);
    };
    const stranger = somebody();
    await beat(stranger, 'seen-together');
    expect(await seenBy(together('seen-together'))).toEqual({
      publicId: theirs,
      createdAt: expect.any(String),
      user: null,
      presence: { id: expect.any(String), pairCode: 'seen-together', status: 'ONLINE', roomId: null },
      upcomingBookings: { totalCount: 0 },
      contracts: { totalCount: 0 },
      mortgageApplications: { totalCount: 0 },
      mortgageOffers: { totalCount: 0 },
    });
    expect(await seenBy(stranger)).toEqual(await seenBy(together('seen-together')));
    // Whoever has an appointment with it sees more, but not here.
    expect((await seenBy(me)).user).toEqual({ id: other.userId });
  });

  it('watch what they have been admitted to, and nothing else', async () => {
    await beat(somebody(), 'one-of-two');
    await beat(somebody(), 'two-of-two');
    for (const viewer of [together('one-of-two'), together('two-of-two', 'roomAssigned')]) {
      await expect(watch(viewer, 'two-of-two')).rejects.toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
    }
  });

  it('do nothing', async () => {
    await beat(somebody(), 'only-watched');
    const viewer = together('only-watched');
    const refused = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
    expect(await test.mutate(viewer, 'sendHeartbeat', { pairCode: 'only-watched' }, '__typename')).toMatchObject(
      refused,
    );
    expect(await test.mutate(viewer, 'matchThinkers', { pairCode: 'only-watched' }, '__typename')).toMatchObject(
      refused,
    );
    expect(await goOffline(viewer)).toMatchObject(refused);
  });

  it('are asked about in one statement', async () => {
    const viewer = somebody();
    await beat(viewer, 'asked-about');
    const query = '{ a: mayWatchPresence(pairCode: "asked-about") b: mayWatchPresence(pairCode: "b") }';
    const { data, statements } = await test.execute({ query, viewer });
    expect(data).toEqual({ a: true, b: false });
    expect(statements).toHaveLength(1);
  });
});
