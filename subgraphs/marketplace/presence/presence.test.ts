import { anonymous, system, type Viewer } from '../../../platform/identity/viewer.js';
import { admin, browser, somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';

let test: MarketplaceTest;
beforeAll(async () => void (test = await startMarketplace()));
afterAll(() => test[Symbol.asyncDispose]());

const beat = (viewer: Viewer, pairCode?: string | null) =>
  test.mutate(viewer, 'sendHeartbeat', { pairCode }, 'session { id pairCode status roomId lastSeenAt }');
const own = async (viewer: Viewer) =>
  (await test.execute({ query: '{ presence { id pairCode status } }', viewer })).data.presence;
const online = async (viewer: Viewer, pairCode: string) =>
  (
    await test.execute({
      query: 'query ($c: String!) { onlineCount(pairCode: $c) }',
      variables: { c: pairCode },
      viewer,
    })
  ).data.onlineCount;
/** As if the heartbeats of a session had stopped so long ago. */
const silentFor = (sessionId: string, interval: string) =>
  test.change('UPDATE presence_sessions SET last_seen_at = now() - $2::interval WHERE id = $1', [sessionId, interval]);
const announcements = (pairCode: string) =>
  test.sql<{ payload: object }>('SELECT payload FROM app.outbox WHERE topic = $1 AND key = $2 ORDER BY id', [
    'marketplace.presence.changed',
    pairCode,
  ]);
const sessionsOf = (sessionId: string) =>
  test.sql<{ pair_code: string | null; status: string }>(
    `SELECT pair_code, status FROM presence_sessions
     WHERE thinker_id = (SELECT thinker_id FROM presence_sessions WHERE id = $1) ORDER BY created_at`,
    [sessionId],
  );

describe('a heartbeat', () => {
  it('opens a session, and then prolongs it in one statement', async () => {
    const viewer = browser('one-statement');
    const { session } = await beat(viewer, 'one-statement');
    expect(session).toMatchObject({ pairCode: 'one-statement', status: 'ONLINE', roomId: null });
    await silentFor(session.id, '30 seconds');
    const { data, statements } = await test.execute({
      query:
        'mutation { sendHeartbeat(input: {}) { ... on SendHeartbeatSuccess { session { id pairCode lastSeenAt } } } }',
      viewer,
    });
    expect(data.sendHeartbeat.session).toMatchObject({ id: session.id, pairCode: 'one-statement' });
    expect(Date.parse(data.sendHeartbeat.session.lastSeenAt)).toBeGreaterThanOrEqual(Date.parse(session.lastSeenAt));
    expect(statements).toHaveLength(1);
  });

  it('is logged every time, and announced only when something changes', async () => {
    const viewer = browser('announced');
    const { session } = await beat(viewer, 'announced');
    await beat(viewer, 'announced');
    await beat(viewer, '');
    expect(await announcements('announced')).toMatchObject([{ payload: { reason: 'HEARTBEAT', status: 'online' } }]);
    const log = await test.sql(
      `SELECT type, subject_type, meta FROM events
       WHERE actor_id = (SELECT thinker_id FROM presence_sessions WHERE id = $1)`,
      [session.id],
    );
    const entry = { type: 'presence.heartbeat', subject_type: null, meta: { pairCode: 'announced', status: 'online' } };
    expect(log).toEqual([entry, entry, entry]);
  });

  it('under another pair code ends one session and opens the next', async () => {
    const viewer = somebody();
    await beat(viewer, 'first-code');
    const { session } = await beat(viewer, 'second-code');
    expect(await sessionsOf(session.id)).toEqual([
      { pair_code: 'first-code', status: 'offline' },
      { pair_code: 'second-code', status: 'online' },
    ]);
    expect((await announcements('first-code')).map(({ payload }) => payload)).toMatchObject([
      { reason: 'HEARTBEAT' },
      { reason: 'OFFLINE', status: 'offline' },
    ]);
  });

  it('after a silence opens a new session under the same code', async () => {
    const viewer = somebody();
    const { session } = await beat(viewer, 'silent');
    await silentFor(session.id, '61 seconds');
    const next = await beat(viewer);
    expect(next.session.id).not.toBe(session.id);
    expect(next.session.pairCode).toBe('silent');
    expect((await sessionsOf(session.id)).map(({ status }) => status)).toEqual(['offline', 'online']);
  });

  it('leaves one open session, however many come at once', async () => {
    const viewer = browser('at-once');
    await Promise.all(Array.from({ length: 12 }, (_, index) => beat(viewer, `at-once-${index % 2}`)));
    const open = await test.sql(
      `SELECT id FROM presence_sessions WHERE status = 'online' AND pair_code LIKE 'at-once-%'`,
    );
    expect(open).toHaveLength(1);
  });

  it('takes pair codes of up to 128 characters', async () => {
    expect(await beat(somebody(), '🎈'.repeat(128))).toMatchObject({ __typename: 'SendHeartbeatSuccess' });
    expect(await beat(somebody(), 'x'.repeat(129))).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['pairCode'],
    });
  });
});

describe('going offline', () => {
  it('ends the session once', async () => {
    const viewer = somebody();
    const { session } = await beat(viewer, 'leaving');
    const goOffline = () =>
      test.execute({
        query: 'mutation { goOffline { ... on GoOfflineSuccess { session { id status thinker { publicId } } } } }',
        viewer,
      });
    expect((await goOffline()).data.goOffline.session).toMatchObject({ id: session.id, status: 'OFFLINE' });
    expect((await goOffline()).data.goOffline.session).toBeNull();
    expect(await own(viewer)).toBeNull();
    expect((await announcements('leaving')).at(-1)).toMatchObject({ payload: { reason: 'OFFLINE' } });
  });
});

describe('expiry', () => {
  it('follows the clock of the database, swept or not', async () => {
    const viewer = somebody();
    const { session } = await beat(viewer, 'expiring');
    await silentFor(session.id, '59 seconds');
    expect(await own(viewer)).toMatchObject({ id: session.id });
    await silentFor(session.id, '61 seconds');
    expect(await own(viewer)).toBeNull();
    expect(await online(viewer, 'expiring')).toBeNull();
  });

  it('is announced by the sweep, once', async () => {
    const { session } = await beat(somebody(), 'swept');
    await silentFor(session.id, '2 minutes');
    const sweep = async () => {
      await using uow = test.uow(system);
      return await test.services.presence.expire(uow, AbortSignal.timeout(10_000));
    };
    expect(await sweep()).toBeGreaterThanOrEqual(1);
    expect(await sweep()).toBe(0);
    expect((await announcements('swept')).map(({ payload }) => payload)).toMatchObject([
      { reason: 'HEARTBEAT' },
      { reason: 'EXPIRED', status: 'offline' },
    ]);
  });
});

describe('who is online under a pair code', () => {
  it('is counted for those who are, and administrators', async () => {
    const [first, second, outsider] = [somebody(), browser('second-in-room'), somebody()];
    await beat(first, 'meeting');
    await beat(second, 'meeting');
    await beat(outsider, 'Meeting');
    expect(await online(first, 'meeting')).toBe(2);
    expect(await online(second, 'meeting')).toBe(2);
    expect(await online(admin, 'meeting')).toBe(2);
    expect(await online(admin, 'nobody-there')).toBe(0);
    for (const viewer of [outsider, anonymous, somebody()]) expect(await online(viewer, 'meeting')).toBeNull();
  });

  it('can be seen by name among each other', async () => {
    const [first, second, outsider] = [somebody(), somebody(), somebody()];
    for (const viewer of [first, second, outsider]) await test.issue(viewer);
    await beat(first, 'by-name');
    await beat(second, 'by-name');
    const publicId = (await test.execute({ query: '{ viewerThinker { publicId } }', viewer: second })).data
      .viewerThinker.publicId;
    await test.change(
      `UPDATE vouchers SET status = 'cancelled' WHERE issuer_id = (SELECT id FROM thinkers WHERE public_id = $1)`,
      [publicId],
    );
    const look = async (viewer: Viewer) =>
      (
        await test.execute({
          query:
            'query ($p: String!) { thinker(publicId: $p) { presence { pairCode thinker { publicId } } user { id } } }',
          variables: { p: publicId },
          viewer,
        })
      ).data.thinker;
    expect(await look(first)).toEqual({ presence: { pairCode: 'by-name', thinker: { publicId } }, user: null });
    expect(await look(outsider)).toBeNull();
  });
});
