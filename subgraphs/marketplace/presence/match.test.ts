import { anonymous, system, type Viewer } from '../../../platform/identity/viewer.js';
import { admin, browser, somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';

let test: MarketplaceTest;
beforeAll(async () => void (test = await startMarketplace()));
afterAll(() => test[Symbol.asyncDispose]());

const beat = async (viewer: Viewer, pairCode?: string) =>
  (await test.mutate(viewer, 'sendHeartbeat', { pairCode }, 'session { id pairCode roomId }')).session;
const match = (viewer: Viewer, pairCode: string) =>
  test.mutate(viewer, 'matchThinkers', { pairCode }, 'room { id members { publicId } } session { id status roomId }');
const publicIdOf = async (viewer: Viewer): Promise<string> =>
  (await test.execute({ query: '{ viewerThinker { publicId } }', viewer })).data.viewerThinker.publicId;

/** Matches as the service itself, all sessions under the code being silent for exactly so long. */
async function matchAfter(pairCode: string, silence: string) {
  await using uow = test.uow(system);
  return await uow.write(async ({ manager }) => {
    // Within a transaction the clock of the database stands still.
    await manager.query(`UPDATE presence_sessions SET last_seen_at = now() - $2::interval WHERE pair_code = $1`, [
      pairCode,
      silence,
    ]);
    return test.services.matches.matchUnder(uow, pairCode);
  });
}

const log = (pairCode: string) =>
  test.sql<{ actor: string | null; subject_id: string; meta: { members: string[] } }>(
    `SELECT (SELECT public_id FROM thinkers WHERE id = actor_id) AS actor, subject_type, subject_id, meta FROM events
     WHERE type = 'presence.match' AND meta ->> 'pairCode' = $1 ORDER BY created_at`,
    [pairCode],
  );

describe('a match', () => {
  it('gives two who wait under one code the same room, and everybody who comes later', async () => {
    const [first, second, third] = [somebody(), browser('second-of-three'), somebody()];
    await beat(first, 'projekt_alpha');
    expect(await match(first, 'projekt_alpha')).toMatchObject({ room: null, session: { roomId: null } });

    await beat(second, 'projekt_alpha');
    const { room, session } = await match(first, 'projekt_alpha');
    expect(room.id).toMatch(/^room-projekt_alpha-[0-9a-f]{8}$/);
    expect(session).toMatchObject({ status: 'ONLINE', roomId: room.id });
    const ids = [await publicIdOf(first), await publicIdOf(second)];
    expect(room.members.map(({ publicId }: { publicId: string }) => publicId).toSorted()).toEqual(ids.toSorted());
    expect((await match(second, 'projekt_alpha')).room.id).toBe(room.id);

    await beat(third, 'projekt_alpha');
    const joined = await match(third, 'projekt_alpha');
    expect(joined.room.id).toBe(room.id);
    expect(joined.room.members).toHaveLength(3);
    const [stored] = await test.sql('SELECT type, owner_id, meta FROM rooms WHERE id = $1', [room.id]);
    expect(stored).toEqual({ type: 'text', owner_id: null, meta: { source: 'presence', pair_code: 'projekt_alpha' } });
  });

  it('is logged and announced when somebody gets a room, not when somebody asks', async () => {
    const [first, second] = [somebody(), somebody()];
    await beat(first, 'logged-once');
    await match(first, 'logged-once');
    await beat(second, 'logged-once');
    const { room } = await match(first, 'logged-once');
    for (const viewer of [first, second, first]) await match(viewer, 'logged-once');
    const ids = [await publicIdOf(first), await publicIdOf(second)];
    expect(await log('logged-once')).toEqual([
      {
        actor: ids[0],
        subject_type: 'room',
        subject_id: room.id,
        meta: { pairCode: 'logged-once', members: ids },
      },
    ]);
    const told = await test.sql<{ payload: object }>(
      `SELECT payload FROM app.outbox WHERE topic = 'marketplace.presence.changed' AND key = 'logged-once'
         AND payload ->> 'reason' = 'MATCH' ORDER BY id`,
    );
    expect(told.map(({ payload }) => payload)).toMatchObject(
      ids.map((publicId) => ({ publicId, roomId: room.id, status: 'online' })),
    );
  });

  it('counts whose last heartbeat is 60,000 ms old, and not one who has been silent for 60,001', async () => {
    await beat(somebody(), 'to-the-millisecond');
    await beat(somebody(), 'to-the-millisecond');
    expect(await matchAfter('to-the-millisecond', '60001 milliseconds')).toEqual({ roomId: null, sessions: [] });
    const { roomId, sessions } = await matchAfter('to-the-millisecond', '60000 milliseconds');
    expect(roomId).toMatch(/^room-to-the-millisecond-[0-9a-f]{8}$/);
    expect(sessions.map((session) => session.roomId)).toEqual([roomId, roomId]);
    expect((await matchAfter('to-the-millisecond', '60001 milliseconds')).roomId).toBeNull();
  });

  it('leaves who waits alone without a room, even that of an earlier match', async () => {
    const [first, second] = [somebody(), somebody()];
    await beat(first, 'left-alone');
    await beat(second, 'left-alone');
    expect((await match(first, 'left-alone')).room).not.toBeNull();
    await test.execute({ query: 'mutation { goOffline { __typename } }', viewer: second });
    expect((await match(first, 'left-alone')).room).toBeNull();
  });

  it('compares codes exactly, and never hands over a room of another code', async () => {
    const [first, second, third] = [somebody(), somebody(), somebody()];
    await beat(first, 'code-one');
    await beat(second, 'code-one');
    const one = (await match(first, 'code-one')).room.id;
    await beat(third, 'Code-One');
    expect((await match(third, 'Code-One')).room).toBeNull();

    const { roomId } = await beat(first, 'code-two');
    expect(roomId).toBeNull();
    // As if the old server had left its room behind.
    await test.change(`UPDATE presence_sessions SET room_id = $1 WHERE pair_code = 'code-two'`, [one]);
    await beat(third, 'code-two');
    const two = (await match(third, 'code-two')).room.id;
    expect(two).toMatch(/^room-code-two-/);
    expect((await match(first, 'code-two')).room.id).toBe(two);
  });

  it('is for those who wait there, administrators included', async () => {
    await beat(somebody(), 'others');
    await beat(somebody(), 'others');
    const refused = { __typename: 'ConflictError', path: ['pairCode'] };
    expect(await match(somebody(), 'others')).toMatchObject(refused);
    expect(await match(browser('not-there'), 'others')).toMatchObject(refused);
    expect(await match(admin, 'others')).toMatchObject(refused);
    expect((await match(anonymous, 'others')).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await log('others')).toEqual([]);
    expect(await match(somebody(), ' ')).toMatchObject({ __typename: 'InvalidInputError', path: ['pairCode'] });
  });

  it('past the service finds nobody for those who do not wait there', async () => {
    await beat(somebody(), 'behind');
    await beat(somebody(), 'behind');
    const outsider = somebody();
    await beat(outsider, 'elsewhere');
    await using uow = test.uow(outsider);
    const rows = await uow.write(({ manager }) =>
      manager.query(`SELECT * FROM app.match_under('behind', 'room-behind-00000000')`),
    );
    expect(rows).toEqual([]);
    expect(await test.sql(`SELECT id FROM rooms WHERE id LIKE 'room-behind-%'`)).toEqual([]);
  });
});

describe('100 matches on one pair code at once', () => {
  it('open one room', async () => {
    const viewers = Array.from({ length: 25 }, (_, index) => browser(`crowd-${index}`));
    await Promise.all(viewers.map((viewer) => beat(viewer, 'crowd')));
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => match(viewers[index % viewers.length]!, 'crowd')),
    );
    const rooms = new Set(answers.map(({ room }) => room.id));
    expect(rooms.size).toBe(1);
    expect(await test.sql(`SELECT id FROM rooms WHERE meta ->> 'pair_code' = 'crowd'`)).toHaveLength(1);
    const members = await test.sql('SELECT thinker_id FROM room_members WHERE room_id = $1', [[...rooms][0]]);
    expect(members).toHaveLength(25);
    expect(await log('crowd')).toHaveLength(1);
  });

  it('among heartbeats, arrivals and goodbyes leave nobody in two rooms', async () => {
    const viewers = Array.from({ length: 12 }, (_, index) => browser(`busy-${index}`));
    await Promise.all(viewers.slice(0, 6).map((viewer) => beat(viewer, 'busy')));
    await Promise.all(
      viewers.flatMap((viewer, index) => [
        beat(viewer, 'busy'),
        match(viewer, 'busy'),
        index % 4 === 3
          ? test.execute({ query: 'mutation { goOffline { __typename } }', viewer })
          : beat(viewer, 'busy'),
        match(viewer, 'busy'),
      ]),
    );
    await Promise.all(viewers.map((viewer) => beat(viewer, 'busy')));
    const answers = await Promise.all(viewers.map((viewer) => match(viewer, 'busy')));
    expect(new Set(answers.map(({ room }) => room.id)).size).toBe(1);
    expect(await test.sql(`SELECT id FROM rooms WHERE meta ->> 'pair_code' = 'busy'`)).toHaveLength(1);
  });
});

describe('watching the rooms that matches lead to', () => {
  const watch = (viewer: Viewer, publicId: string) =>
    test.subscribe({
      query: `subscription ($p: String!) {
        roomAssigned(publicId: $p) { publicId pairCode roomId room { id } members { publicId } }
      }`,
      variables: { p: publicId },
      viewer,
    });

  it('tells of each room once, the present one first', async () => {
    const [first, second] = [browser('watching-rooms'), somebody()];
    await beat(first, 'watched');
    const publicId = await publicIdOf(first);
    await using watching = await watch(first, publicId);
    await beat(first, 'watched');
    await beat(second, 'watched');
    const { room } = await match(second, 'watched');
    const { data } = await watching.next();
    expect(data.roomAssigned).toMatchObject({ publicId, pairCode: 'watched', roomId: room.id, room: { id: room.id } });
    expect(data.roomAssigned.members).toHaveLength(2);
    await match(first, 'watched');
    await watching.nothing(150);
    await using again = await watch(first, publicId);
    expect((await again.next()).data.roomAssigned.roomId).toBe(room.id);
    await using byAdmin = await watch(admin, publicId);
    expect((await byAdmin.next()).data.roomAssigned.roomId).toBe(room.id);

    await beat(first, 'watched-elsewhere');
    await beat(second, 'watched-elsewhere');
    const next = (await match(second, 'watched-elsewhere')).room.id;
    expect((await watching.next()).data.roomAssigned).toMatchObject({ pairCode: 'watched-elsewhere', roomId: next });
  });

  it('is for oneself', async () => {
    const [first, second] = [somebody(), somebody()];
    await beat(first, 'private');
    await beat(second, 'private');
    const publicId = await publicIdOf(first);
    for (const [viewer, code] of [
      [second, 'FORBIDDEN'],
      [anonymous, 'UNAUTHENTICATED'],
    ] as const) {
      await expect(watch(viewer, publicId)).rejects.toMatchObject({ errors: [{ extensions: { code } }] });
    }
  });
});
