import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { bigintColumn } from '../database/columns.js';
import { openDatabase, type Database } from '../database/database.js';
import { system } from '../identity/viewer.js';
import { uuidv7 } from '../ids.js';
import { silentLogger } from '../log/log.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { loader, loadMany, loadOne } from './loaders.js';

@Entity('shelf')
class Shelf {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'citext' })
  name: string;

  @Column({ type: 'bigint', transformer: bigintColumn })
  number: bigint;
}

@Entity('book')
class Book {
  @PrimaryColumn({ type: 'int' })
  id: number;

  @Column({ type: 'uuid', nullable: true })
  shelfId: string | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'smallint' })
  pages: number;
}

class Library2000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE shelf (id uuid PRIMARY KEY, name citext NOT NULL, number bigint NOT NULL);
      CREATE TABLE book (id int PRIMARY KEY, shelf_id uuid, title text NOT NULL, pages smallint NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE book, shelf`);
  }
}

let testDatabase: TestDatabase;
let database: Database;
const statements: string[] = [];
const [one, two] = [uuidv7(), uuidv7()];

beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'loaders', migrations: [Library2000000000000] });
  database = openDatabase({
    url: testDatabase.appUrl,
    entities: [Shelf, Book],
    log: silentLogger(),
    applicationName: 'test',
    onStatement: (sql) => void statements.push(sql),
  });
  await database.query(`INSERT INTO shelf VALUES ($1, 'Poetry', 9007199254740993), ($2, 'Prose', 2)`, [one, two]);
  await database.query(
    `INSERT INTO book VALUES (1, $1, 'b', 10), (2, $1, 'a', 20), (3, $2, 'c', 30), (4, NULL, 'd', 40)`,
    [one, two],
  );
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await testDatabase[Symbol.asyncDispose]();
});
beforeEach(() => void (statements.length = 0));

describe('what is loaded', () => {
  it('waits for the answers to what is being read, so that all of it goes together', async () => {
    await using uow = database.unitOfWork(system);
    const shelfById = loadOne(uow, Shelf, 'id');
    const shelfAfter = (seconds: number, id: string) =>
      uow
        .read((manager) => manager.query('SELECT pg_sleep($1)', [seconds]))
        .then(() => shelfById.load(id))
        .then((shelf) => shelf?.name);
    expect(await Promise.all([shelfAfter(0, one), shelfAfter(0.1, two)])).toEqual(['Poetry', 'Prose']);
    expect(statements.filter((sql) => sql.includes('shelf'))).toHaveLength(1);
  });

  it('may be waited for by who is reading', async () => {
    await using uow = database.unitOfWork(system);
    const shelfById = loadOne(uow, Shelf, 'id');
    const found = await uow.read(async (manager) => {
      await manager.query('SELECT 1');
      return shelfById.load(one);
    });
    expect(found?.name).toBe('Poetry');
  });
});

describe('loading one row by key', () => {
  it('answers all keys of a moment with one statement, in their order', async () => {
    await using uow = database.unitOfWork(system);
    const shelfById = loadOne(uow, Shelf, 'id');
    const found = await Promise.all([two, uuidv7(), one, two].map((id) => shelfById.load(id)));
    expect(found.map((shelf) => shelf?.name ?? null)).toEqual(['Prose', null, 'Poetry', 'Prose']);
    expect(found[0]).toBe(found[3]);
    expect(statements).toHaveLength(1);
  });

  it('answers keys that no row can have with null, without spoiling the others', async () => {
    await using uow = database.unitOfWork(system);
    const shelfById = loadOne(uow, Shelf, 'id');
    const impossible = ['', 'abc', `{${one}}`, one.replaceAll('-', ''), `${one}\0`, '__proto__'];
    const found = await Promise.all([...impossible, one].map((id) => shelfById.load(id)));
    expect(found.map((shelf) => shelf?.name ?? null)).toEqual([...impossible.map(() => null), 'Poetry']);
    expect(statements).toHaveLength(1);
  });

  it('does not ask at all when no key is possible', async () => {
    await using uow = database.unitOfWork(system);
    const bookById = loadOne(uow, Book, 'id');
    const impossible = [2_147_483_648, -2_147_483_649, 1.5, NaN, Infinity];
    expect(await bookById.loadMany(impossible)).toEqual(impossible.map(() => null));
    expect(statements).toHaveLength(0);
  });

  it('tells keys apart as the column does', async () => {
    await using uow = database.unitOfWork(system);
    expect(await loadOne(uow, Shelf, 'id').load(one.toUpperCase())).toMatchObject({ name: 'Poetry' });
    expect(await loadOne(uow, Shelf, 'name').load('POETRY')).toMatchObject({ id: one });
    expect(await loadOne(uow, Shelf, 'number').load(9007199254740993n)).toMatchObject({ id: one });
    expect(await loadOne(uow, Shelf, 'number').load(2n ** 63n)).toBeNull();
    expect(await loadOne(uow, Book, 'title').load('A')).toBeNull();
  });

  it('takes a condition', async () => {
    await using uow = database.unitOfWork(system);
    const thinBookById = loadOne(uow, Book, 'id', { pages: 10 });
    expect((await thinBookById.loadMany([1, 2])).map((book) => (book as Book | null)?.title)).toEqual(['b', undefined]);
  });
});

describe('loading many rows by key', () => {
  it('groups and orders them, and gives an empty list where there are none', async () => {
    await using uow = database.unitOfWork(system);
    const booksByShelfId = loadMany(uow, Book, 'shelfId', { order: { title: 'ASC' } });
    const found = await Promise.all([one, uuidv7(), 'abc', two].map((id) => booksByShelfId.load(id)));
    expect(found.map((books) => books.map(({ title }) => title))).toEqual([['a', 'b'], [], [], ['c']]);
    expect(statements).toHaveLength(1);
  });
});

describe('a loader', () => {
  it('forgets what it holds after a write', async () => {
    await using uow = database.unitOfWork(system);
    const shelfById = loadOne(uow, Shelf, 'id');
    expect(await shelfById.load(two)).toMatchObject({ name: 'Prose' });
    await uow.write(({ manager }) => manager.update(Shelf, { id: two }, { name: 'Novels' }));
    expect(await shelfById.load(two)).toMatchObject({ name: 'Novels' });
  });

  it('forgets what a write has shown it that was rolled back', async () => {
    await using uow = database.unitOfWork(system);
    const shelfById = loadOne(uow, Shelf, 'id');
    const writing = uow.write(async ({ manager }) => {
      await manager.update(Shelf, { id: one }, { name: 'Nothing' });
      expect(await shelfById.load(one)).toMatchObject({ name: 'Nothing' });
      throw new Error('stop');
    });
    await expect(writing).rejects.toThrow('stop');
    expect(await shelfById.load(one)).toMatchObject({ name: 'Poetry' });
  });

  it('splits what would be too much for one statement', async () => {
    await using uow = database.unitOfWork(system);
    const sizes: number[] = [];
    const doubled = loader<number, number>(uow, async (_, keys) => {
      sizes.push(keys.length);
      return keys.map((key) => key * 2);
    });
    const keys = Array.from({ length: 1_500 }, (_, at) => at);
    expect(await doubled.loadMany(keys)).toEqual(keys.map((key) => key * 2));
    expect(sizes).toEqual([1_000, 500]);
  });
});
