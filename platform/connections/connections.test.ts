import fc from 'fast-check';
import { Column, Entity, PrimaryColumn, type EntityManager, type MigrationInterface, type QueryRunner } from 'typeorm';
import { bigintColumn } from '../database/columns.js';
import { openDatabase, type Database } from '../database/database.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { anonymous, system, type Viewer } from '../identity/viewer.js';
import { uuidv7 } from '../ids.js';
import { silentLogger } from '../log/log.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { viewerOf } from '../testing/viewer-of.js';
import { connectionByParent } from './connection-by-parent.js';
import { connection, type Connection, type ConnectionArgs, type ListDefinition } from './connection.js';
import { createCursorCodec } from './cursor.js';

@Entity('thing')
class Thing {
  @PrimaryColumn({ type: 'bigint', transformer: bigintColumn })
  id: bigint;

  @Column({ type: 'uuid' })
  boxId: string;

  @Column({ type: 'timestamptz' })
  happenedAt: Date;

  @Column({ type: 'int', nullable: true })
  rank: number | null;

  @Column({ type: 'text' })
  label: string;
}

class Things2000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE thing (
        id bigint PRIMARY KEY, box_id uuid NOT NULL, happened_at timestamptz NOT NULL, rank int, label text NOT NULL
      );
      CREATE INDEX ON thing (box_id, happened_at, id);
      CREATE INDEX ON thing (box_id, rank DESC, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE thing`);
  }
}

interface Row {
  readonly id: bigint;
  readonly microseconds: number;
  readonly rank: number | null;
  readonly label: string;
}

type Order = ListDefinition<Thing>['order'];

const byTime: ListDefinition<Thing> = {
  entity: Thing,
  name: 'Box.things',
  order: [
    { property: 'happenedAt', direction: 'ASC' },
    { property: 'id', direction: 'ASC' },
  ],
};

const cursors = createCursorCodec('a secret for tests');
let testDatabase: TestDatabase;
let database: Database;
let nextId = 1n;
const statements: string[] = [];

beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'connections', migrations: [Things2000000000000] });
  database = openDatabase({
    url: testDatabase.appUrl,
    entities: [Thing],
    log: silentLogger(),
    applicationName: 'test',
    onStatement: (sql) => void statements.push(sql),
  });
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await testDatabase[Symbol.asyncDispose]();
});

/** A new box with these things in it. */
async function fill(rows: readonly Omit<Row, 'id'>[]): Promise<{ boxId: string; rows: Row[] }> {
  const boxId = uuidv7();
  const stored = rows.map((row) => ({ id: nextId++, ...row }));
  // In one statement, and the instant by arithmetic: a JavaScript date has no microseconds.
  await database.query(
    `INSERT INTO thing SELECT (row->>'id')::bigint, $1,
       timestamptz '2026-01-01' + (row->>'microseconds')::int * interval '1 microsecond', (row->>'rank')::int, row->>'label'
     FROM jsonb_array_elements($2) AS row`,
    [boxId, JSON.stringify(stored.map((row) => ({ ...row, id: String(row.id) })))],
  );
  return { boxId, rows: stored };
}

async function page(
  boxId: string,
  args: ConnectionArgs,
  { list = byTime, viewer = system }: { list?: ListDefinition<Thing>; viewer?: Viewer } = {},
): Promise<Connection<Thing>> {
  await using uow = database.unitOfWork(viewer);
  return await connection({ uow, cursors }, list, args, (items) => void items.where('item.boxId = :boxId', { boxId }));
}

const idsOf = ({ edges }: Connection<Thing>) => edges.map(({ node }) => node.id);
const labels = (...texts: string[]) => texts.map((label, index) => ({ label, microseconds: index, rank: null }));

/** As PostgreSQL orders: nulls last ascending, first descending; text by code points. */
function sorted(rows: readonly Row[], order: Order): Row[] {
  const valueOf = (row: Row, property: string) =>
    property === 'happenedAt' ? row.microseconds : row[property as keyof Row];
  return rows.toSorted((a, b) => {
    for (const { property, direction } of order) {
      const [x, y] = [valueOf(a, property), valueOf(b, property)];
      if (x === y) continue;
      const isLess = x !== null && (y === null || x < y);
      return isLess === (direction === 'ASC') ? -1 : 1;
    }
    return 0;
  });
}

/** A unit of work that keeps the plan of the last statement. */
function explainer(uow: UnitOfWork): { explaining: UnitOfWork; plan: () => string } {
  let lines: { 'QUERY PLAN': string }[] = [];
  const explained = (manager: EntityManager) =>
    new Proxy(manager, {
      get(target, property, receiver) {
        if (property !== 'query') return Reflect.get(target, property, receiver);
        return async (sql: string, parameters: unknown[]) => {
          lines = await target.query(`EXPLAIN ANALYZE ${sql}`, parameters);
          return target.query(sql, parameters);
        };
      },
    });
  const explaining = {
    ...uow,
    viewer: uow.viewer,
    read: (work: (manager: EntityManager) => Promise<unknown>) => uow.read((manager) => work(explained(manager))),
  };
  return { explaining: explaining as UnitOfWork, plan: () => lines.map((line) => line['QUERY PLAN']).join('\n') };
}

/** Rows that the scans of a plan have touched, whether they were wanted or not. */
function rowsRead(plan: string): number {
  const found = [...plan.matchAll(/Scan .*actual time=\S+ rows=([\d.]+)|Rows Removed by Filter: (\d+)/g)];
  return found.reduce((sum, [, rows, removed]) => sum + Number(rows ?? removed), 0);
}

const rowArbitrary = fc.record({
  // Few values, so that many rows are equal in all but the id, and differences below a millisecond.
  microseconds: fc.constantFrom(0, 1, 2, 999, 1_000, 1_001),
  rank: fc.option(fc.integer({ min: -2, max: 2 })),
  label: fc.constantFrom('', 'a', 'B', 'b', 'ä', `it's "quoted", \\ {null}`),
});
const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
const orderArbitrary = fc
  .tuple(
    fc.shuffledSubarray(['happenedAt', 'rank', 'label'] as const, { maxLength: 3 }),
    fc.array(direction, { minLength: 4, maxLength: 4 }),
  )
  .map(([properties, directions]): Order =>
    [...properties, 'id' as const].map((property, index) => ({ property, direction: directions[index]! })),
  );

describe('paging through a list', () => {
  it('gives exactly its rows in order, whatever the order, the page size and the direction', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rowArbitrary, { maxLength: 25 }),
        orderArbitrary,
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (rows, order, size, forwards) => {
          const { boxId, rows: stored } = await fill(rows);
          const expected = sorted(stored, order).map(({ id }) => id);
          const list = { ...byTime, order };
          const seen: bigint[] = [];
          let cursor: string | null = null;
          for (;;) {
            const args: ConnectionArgs = forwards ? { first: size, after: cursor } : { last: size, before: cursor };
            const result: Connection<Thing> = await page(boxId, args, { list });
            const ids = idsOf(result);
            expect(ids.length).toBeLessThanOrEqual(size);
            if (forwards) seen.push(...ids);
            else seen.unshift(...ids);
            const { pageInfo } = result;
            const rest = expected.length - seen.length;
            expect(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(rest > 0);
            expect(forwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null);
            if (rest <= 0) break;
            cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
          }
          expect(seen).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same to many parents at once, in one statement', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(rowArbitrary, { maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        orderArbitrary,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        async (boxes, order, size, forwards) => {
          const filled = await Promise.all(boxes.map(fill));
          const list = { ...byTime, order, parent: 'boxId' as const };
          const args = forwards ? { first: size } : { last: size };
          await using uow = database.unitOfWork(system);
          const children = connectionByParent(uow, cursors, list);
          statements.length = 0;
          const connections = await Promise.all(filled.map(({ boxId }) => children.load({ parentId: boxId, args })));
          const counts = await Promise.all(connections.map(({ totalCount }) => totalCount()));
          expect(statements).toHaveLength(2);
          expect(counts).toEqual(filled.map(({ rows }) => rows.length));
          for (const [index, { boxId }] of filled.entries()) {
            const alone = await page(boxId, args, { list });
            expect(connections[index]!.edges).toEqual(alone.edges);
            expect(connections[index]!.pageInfo).toEqual(alone.pageInfo);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('tells rows apart that differ by a microsecond', async () => {
    const { boxId, rows } = await fill([2, 0, 1].map((microseconds) => ({ microseconds, rank: null, label: '' })));
    const first = await page(boxId, { first: 1 });
    const second = await page(boxId, { first: 1, after: first.pageInfo.endCursor });
    expect([...idsOf(first), ...idsOf(second)]).toEqual([rows[1]!.id, rows[2]!.id]);
    expect(first.edges[0]!.node.happenedAt).toEqual(new Date('2026-01-01T00:00:00Z'));
  });

  it('goes on at the place of a row that has been deleted', async () => {
    const { boxId, rows } = await fill(labels('a', 'b', 'c'));
    const { pageInfo } = await page(boxId, { first: 2 });
    await database.query(`DELETE FROM thing WHERE id = $1`, [rows[1]!.id]);
    const rest = await page(boxId, { first: 2, after: pageInfo.endCursor });
    expect(idsOf(rest)).toEqual([rows[2]!.id]);
    expect(rest.pageInfo.hasPreviousPage).toBe(true);
  });

  it('stays between two cursors', async () => {
    const { boxId, rows } = await fill(labels('a', 'b', 'c', 'd', 'e'));
    const { edges } = await page(boxId, {});
    const between = await page(boxId, { after: edges[0]!.cursor, before: edges[4]!.cursor, first: 2 });
    expect(idsOf(between)).toEqual([rows[1]!.id, rows[2]!.id]);
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const nothing = await page(boxId, { after: edges[1]!.cursor, before: edges[2]!.cursor });
    expect(nothing).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it('is empty for an empty list', async () => {
    const result = await page(uuidv7(), { last: 3 });
    expect(result.edges).toEqual([]);
    expect(result.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });
});

describe('a connection', () => {
  it('costs one statement, and another one only for its count', async () => {
    const { boxId } = await fill(labels('a', 'b', 'c'));
    const { pageInfo } = await page(boxId, { first: 1 });
    await using uow = database.unitOfWork(system);
    statements.length = 0;
    const second = await connection({ uow, cursors }, byTime, { first: 1, after: pageInfo.endCursor }, (items) => {
      items.where('item.boxId = :boxId', { boxId });
    });
    expect(statements).toHaveLength(1);
    expect(await second.totalCount()).toBe(3);
    expect(statements).toHaveLength(2);
  });

  it('has 20 edges when nobody says how many', async () => {
    const { boxId } = await fill(labels(...Array.from({ length: 25 }, String)));
    const { edges, pageInfo } = await page(boxId, {});
    expect(edges).toHaveLength(20);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('reads no more of the index than the page, also in the middle of a long list of mixed order', async () => {
    const { boxId } = await fill(
      Array.from({ length: 3_000 }, (_, at) => ({ microseconds: at, rank: at % 300, label: '' })),
    );
    const list: ListDefinition<Thing> = {
      ...byTime,
      order: [
        { property: 'rank', direction: 'DESC' },
        { property: 'id', direction: 'ASC' },
      ],
    };
    let { pageInfo } = await page(boxId, { first: 100 }, { list });
    for (let pages = 1; pages < 10; pages++) {
      ({ pageInfo } = await page(boxId, { first: 100, after: pageInfo.endCursor }, { list }));
    }
    await testDatabase.asOwner('ANALYZE thing');
    await using uow = database.unitOfWork(system);
    const { explaining, plan } = explainer(uow);
    const args = { first: 5, after: pageInfo.endCursor };
    await connection(
      { uow: explaining, cursors },
      list,
      args,
      (items) => void items.where('item.boxId = :boxId', { boxId }),
    );
    expect(plan()).toMatch(/Index Scan/);
    expect(rowsRead(plan())).toBeLessThan(50);
  });

  it.each([
    [{ first: 0 }, /`first` must be a number from 1 to 100/],
    [{ first: -1 }, /`first`/],
    [{ first: 101 }, /`first`/],
    [{ last: 0 }, /`last`/],
    [{ last: 1_000_000 }, /`last`/],
    [{ first: 1, last: 1 }, /not both/],
  ])('refuses %j', async (args, message) => {
    const failure = { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } };
    await expect(page(uuidv7(), args)).rejects.toMatchObject(failure);
    await using uow = database.unitOfWork(system);
    const children = connectionByParent(uow, cursors, { ...byTime, parent: 'boxId' });
    const good = children.load({ parentId: uuidv7(), args: {} });
    await expect(children.load({ parentId: uuidv7(), args })).rejects.toMatchObject(failure);
    await expect(good).resolves.toMatchObject({ edges: [] });
  });

  it('passes over nulls where an argument may be null', async () => {
    const { boxId } = await fill(labels('a'));
    expect((await page(boxId, { first: null, last: 1, after: null, before: null })).edges).toHaveLength(1);
  });
});

describe('connections by parent', () => {
  it('are read apart for different arguments and filters', async () => {
    const [one, two] = [await fill(labels('a', 'b', 'a')), await fill(labels('b', 'b'))];
    await using uow = database.unitOfWork(system);
    const children = connectionByParent(uow, cursors, { ...byTime, parent: 'boxId' });
    const filter = { where: 'item.label = :label', parameters: { label: 'a' } };
    statements.length = 0;
    const [all, filtered, other, same] = await Promise.all([
      children.load({ parentId: one.boxId, args: { first: 1 } }),
      children.load({ parentId: one.boxId, args: { first: 2 }, filter }),
      children.load({ parentId: two.boxId, args: { first: 2 }, filter: { ...filter } }),
      children.load({ parentId: one.boxId, args: { first: 2 }, filter }),
    ]);
    expect(statements).toHaveLength(2);
    expect([all, filtered, other].map((each) => each.edges.length)).toEqual([1, 2, 0]);
    expect(same).toBe(filtered);
    expect(await Promise.all([all.totalCount(), filtered.totalCount(), other.totalCount()])).toEqual([3, 2, 0]);
  });

  it('see what a write has changed', async () => {
    const { boxId } = await fill(labels('a'));
    await using uow = database.unitOfWork(system);
    const children = connectionByParent(uow, cursors, { ...byTime, parent: 'boxId' });
    expect((await children.load({ parentId: boxId, args: {} })).edges).toHaveLength(1);
    await uow.write(({ manager }) => manager.delete(Thing, { boxId }));
    expect((await children.load({ parentId: boxId, args: {} })).edges).toHaveLength(0);
  });
});

describe('a cursor', () => {
  const refused = { extensions: { code: 'BAD_USER_INPUT' } };
  let boxId: string;
  let cursor: string;
  beforeAll(async () => {
    boxId = (await fill(labels('a', 'b'))).boxId;
    cursor = (await page(boxId, { first: 1 })).pageInfo.endCursor!;
  });

  it('is refused by another list, and by the same list in another order', async () => {
    await expect(page(boxId, { after: cursor }, { list: { ...byTime, name: 'Box.others' } })).rejects.toMatchObject(
      refused,
    );
    const list = { ...byTime, order: byTime.order.map((order) => ({ ...order, direction: 'DESC' as const })) };
    await expect(page(boxId, { after: cursor }, { list })).rejects.toMatchObject(refused);
  });

  it('is refused from anybody but the viewer who got it', async () => {
    const [mine, theirs] = [viewerOf({ userId: uuidv7() }), viewerOf({ userId: uuidv7() })];
    const [thinker, other] = ['one', 'two'].map((sessionToken) => ({ ...anonymous, sessionToken }));
    for (const [owner, stranger] of [
      [mine, theirs],
      [mine, anonymous],
      [thinker!, other!],
    ] as const) {
      const { pageInfo } = await page(boxId, { first: 1 }, { viewer: owner });
      expect((await page(boxId, { after: pageInfo.endCursor }, { viewer: owner })).edges).toHaveLength(1);
      await expect(page(boxId, { after: pageInfo.endCursor }, { viewer: stranger })).rejects.toMatchObject(refused);
    }
  });

  it('is refused when a single character is changed, added or missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(cursor.length - 1), fc.constantFrom(...'AZaz09-_=+/ .\0é'), async (at, character) => {
        fc.pre(cursor[at] !== character);
        const edited = [
          cursor.slice(0, at) + character + cursor.slice(at + 1),
          cursor.slice(0, at) + character + cursor.slice(at),
          cursor.slice(0, at) + cursor.slice(at + 1),
        ];
        for (const after of edited) await expect(page(boxId, { after })).rejects.toMatchObject(refused);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['empty', ''],
    ['a NUL', '\0'],
    ['very long', 'x'.repeat(100_000)],
    ['no base64', '🐘'],
    ['unsigned', Buffer.from('["1"]').toString('base64url')],
  ])('is refused when made up: %s', async (_, made) => {
    await expect(page(boxId, { after: made })).rejects.toMatchObject(refused);
    await expect(page(boxId, { before: made, last: 1 })).rejects.toMatchObject(refused);
  });

  it('is the same for the same row', async () => {
    expect((await page(boxId, { first: 2 })).edges[0]!.cursor).toBe(cursor);
  });
});
