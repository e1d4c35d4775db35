import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { admin, browser, owner, somebody } from '../testing/marketplace.fixture.js';
import { startContracts, type ContractsTest } from './testing/contracts.fixture.js';

let test: ContractsTest;
const issuer = owner();
const colleague = somebody({ partnerId: issuer.partnerId });
const holder = somebody();
const guest = browser('a-guest-in-a-room');
const silent = browser('a-guest-who-may-only-read');
const stranger = somebody();
const ids = { open: '', booked: '', private: '', ofVoucher: '', ofRoom: '', alone: '' };

beforeAll(async () => {
  test = await startContracts();
  const slot = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000);
  ids.open = await test.issue(issuer, { validFrom: slot });
  ids.booked = await test.issue(issuer, { validFrom: slot });
  await test.book(holder, ids.booked, slot);
  for (const viewer of [colleague, guest, silent, stranger, admin]) {
    await test.mutate(viewer, 'sendHeartbeat', {}, 'session { id }');
  }
  const upload = async (viewer: Viewer, fields: Record<string, string> = {}) => {
    const { status, body } = await test.upload(viewer, 'hello contract\n', fields);
    expect(status).toBe(200);
    return body.contract.id as string;
  };
  ids.ofVoucher = await upload(holder, { voucherId: ids.booked });
  ids.ofRoom = await upload(issuer, { roomId: 'wabe:A-1' });
  ids.alone = await upload(stranger);
  await enter('wabe:A-1', guest);
  await test.change(
    `INSERT INTO rooms (id, type, meta) VALUES ('wabe:quiet', 'text', '{"permissions": ["read", "send"]}')`,
  );
  await enter('wabe:quiet', silent);
});
afterAll(() => test[Symbol.asyncDispose]());

async function enter(room: string, viewer: Viewer): Promise<void> {
  const { data } = await test.execute({ query: '{ viewerThinker { id } }', viewer });
  await test.change('INSERT INTO room_members (room_id, thinker_id) VALUES ($1, $2)', [room, data.viewerThinker.id]);
}

const link = (viewer: Viewer, input: object) =>
  test.mutate(viewer, 'linkContract', { role: 'ANNEX', ...input }, 'link { id role voucher { id } room { id } }');

async function visible(viewer: Viewer): Promise<string[]> {
  await using uow = test.uow(viewer);
  const rows = await uow.read((manager) => manager.query<{ id: string }[]>('SELECT id FROM contracts'));
  return rows.map(({ id }) => id).sort();
}

async function attempt(viewer: Viewer, sql: string, parameters: readonly unknown[] = []): Promise<string> {
  await using uow = test.uow(viewer);
  try {
    await uow.write(({ manager }) => manager.query(sql, [...parameters]));
    return 'done';
  } catch (error) {
    return (error as { driverError: { code: string } }).driverError.code;
  }
}

describe('a contract is seen', () => {
  it.each<[string, () => Viewer, () => string[]]>([
    ['by nobody who is nobody', () => anonymous, () => []],
    ['by whoever has uploaded it', () => stranger, () => [ids.alone]],
    ['by the holder of its voucher', () => holder, () => [ids.ofVoucher]],
    ['by the issuer of its voucher', () => issuer, () => [ids.ofVoucher, ids.ofRoom]],
    ["by the issuer's business", () => colleague, () => [ids.ofVoucher]],
    ['by those in its room', () => guest, () => [ids.ofRoom]],
    ['by nobody of another room', () => silent, () => []],
    ['by administrators', () => admin, () => [ids.ofVoucher, ids.ofRoom, ids.alone]],
  ])('%s', async (_, viewer, expected) => {
    expect(await visible(viewer())).toEqual(expected().sort());
    const query = '{ a: contract(id: $a) { id } b: contract(id: $b) { id } c: contract(id: $c) { id } }';
    const { data } = await test.execute({
      query: `query ($a: ID!, $b: ID!, $c: ID!) ${query}`,
      variables: { a: ids.ofVoucher, b: ids.ofRoom, c: ids.alone },
      viewer: viewer(),
    });
    const shown = Object.values<{ id: string } | null>(data).flatMap((contract) => contract?.id ?? []);
    expect(shown.sort()).toEqual(expected().sort());
  });

  it('no longer by who has lost the voucher, unless it is his own', async () => {
    const startsAt = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000);
    const voucherId = await test.issue(issuer, { validFrom: startsAt });
    const before = somebody();
    const { booking } = await test.book(before, voucherId, startsAt, {});
    const own = (await test.upload(before, 'own', { voucherId })).body.contract.id as string;
    const theirs = (await test.upload(issuer, 'theirs', { voucherId })).body.contract.id as string;
    expect(await visible(before)).toEqual([own, theirs].sort());
    await test.cancel(before, booking.id);
    expect(await visible(before)).toEqual([own]);
  });
});

describe('the database lets nobody', () => {
  it('upload in the name of others', async () => {
    const insert = (by: string) =>
      `INSERT INTO contracts (id, name, storage_url, hash_sha256, created_by)
       VALUES (gen_random_uuid(), 'x', gen_random_uuid(), repeat('0', 64), ${by})`;
    expect(await attempt(stranger, insert('NULL'))).toBe('42501');
    expect(await attempt(anonymous, insert('NULL'))).toBe('42501');
    expect(await attempt(guest, insert(`(SELECT created_by FROM contracts WHERE id = '${ids.ofRoom}')`))).toBe('42501');
    expect(await attempt(stranger, insert('app.thinker_id()'))).toBe('done');
  });

  it('link to what is not theirs, or what they may not see', async () => {
    const insert = (contract: string, voucher: string | null, room: string | null) =>
      [
        `INSERT INTO contract_links (id, contract_id, voucher_id, room_id, role)
         VALUES (gen_random_uuid(), $1, $2, $3, 'offer')`,
        [contract, voucher, room],
      ] as const;
    expect(await attempt(stranger, ...insert(ids.alone, ids.open, null))).toBe('42501');
    expect(await attempt(stranger, ...insert(ids.alone, null, 'wabe:A-1'))).toBe('42501');
    expect(await attempt(guest, ...insert(ids.alone, null, 'wabe:A-1'))).toBe('42501');
    expect(await attempt(issuer, ...insert(ids.ofRoom, ids.open, 'wabe:quiet'))).toBe('42501');
    expect(await attempt(issuer, ...insert(ids.ofRoom, null, null))).toBe('23514');
    expect(await attempt(guest, ...insert(ids.ofRoom, null, 'wabe:A-1'))).toBe('done');
  });

  it('change or remove anything', async () => {
    for (const sql of [
      `UPDATE contracts SET hash_sha256 = repeat('0', 64)`,
      'DELETE FROM contracts',
      `UPDATE contract_links SET role = 'primary'`,
      'DELETE FROM contract_links',
    ]) {
      for (const viewer of [issuer, admin]) expect(await attempt(viewer, sql)).toBe('42501');
    }
  });
});

describe('linkContract', () => {
  it('links once, and answers the same again', async () => {
    const input = { contractId: ids.ofRoom, voucherId: ids.open, roomId: 'wabe:A-1' };
    const answers = await Promise.all([1, 2, 3].map(() => link(issuer, input)));
    expect(answers[0]).toEqual({
      __typename: 'LinkContractSuccess',
      link: { id: expect.any(String), role: 'ANNEX', voucher: { id: ids.open }, room: { id: 'wabe:A-1' } },
    });
    expect(new Set(answers.map((answer) => answer.link.id)).size).toBe(1);
    const events = await test.sql(`SELECT meta FROM events WHERE type = 'contract.link' AND subject_id = $1`, [
      ids.ofRoom,
    ]);
    expect(events).toEqual([{ meta: { voucherId: ids.open, roomId: 'wabe:A-1', role: 'annex' } }]);
    expect((await link(issuer, { ...input, role: 'OFFER' })).link.role).toBe('OFFER');
  });

  it.each<[string, () => Viewer, () => object, object]>([
    ['nobody', () => anonymous, () => ({ contractId: ids.alone, voucherId: ids.open }), codes('UNAUTHENTICATED')],
    [
      'a contract of others',
      () => guest,
      () => ({ contractId: ids.alone, roomId: 'wabe:A-1' }),
      notFound('contractId'),
    ],
    ['no contract', () => issuer, () => ({ contractId: 'ct-none', voucherId: ids.open }), notFound('contractId')],
    [
      'a voucher that anybody may book',
      () => stranger,
      () => ({ contractId: ids.alone, voucherId: ids.open }),
      codes('FORBIDDEN'),
    ],
    [
      'a voucher of others',
      () => stranger,
      () => ({ contractId: ids.alone, voucherId: ids.booked }),
      notFound('voucherId'),
    ],
    ['a room of others', () => stranger, () => ({ contractId: ids.alone, roomId: 'wabe:A-1' }), notFound('roomId')],
    [
      'a room that is not there',
      () => stranger,
      () => ({ contractId: ids.alone, roomId: 'wabe:Z-9' }),
      notFound('roomId'),
    ],
    ['nothing', () => stranger, () => ({ contractId: ids.alone }), { code: 'INVALID_INPUT', path: ['voucherId'] }],
  ])('refuses %s', async (_, viewer, input, expected) => {
    expect(await link(viewer(), input())).toMatchObject(expected);
  });

  it('asks the room whether its members may upload', async () => {
    const { body } = await test.upload(silent, 'x');
    expect(await link(silent, { contractId: body.contract.id, roomId: 'wabe:quiet' })).toMatchObject(
      codes('FORBIDDEN'),
    );
    expect((await test.upload(silent, 'x', { roomId: 'wabe:quiet' })).status).toBe(403);
  });

  it('lets administrators link anything', async () => {
    const answer = await link(admin, { contractId: ids.alone, roomId: 'wabe:quiet' });
    expect(answer.__typename).toBe('LinkContractSuccess');
  });
});

function codes(code: string) {
  return { errors: [{ extensions: { code } }] };
}

function notFound(field: string) {
  return { __typename: 'NotFoundError', path: [field] };
}

describe('an upload', () => {
  it.each<[string, () => Viewer, () => Record<string, string>, number]>([
    ['to a voucher that anybody may book', () => stranger, () => ({ voucherId: ids.open }), 403],
    ['to a voucher of others', () => stranger, () => ({ voucherId: ids.booked }), 404],
    ['to a room of others', () => stranger, () => ({ roomId: 'wabe:A-1' }), 404],
    ['to a room that only the system opens', () => stranger, () => ({ roomId: 'voucher:v-1' }), 404],
    ['to a room whose id is too long', () => stranger, () => ({ roomId: 'x'.repeat(257) }), 400],
    ['to a new room', () => stranger, () => ({ roomId: 'wabe:mine' }), 200],
    ['by the holder', () => holder, () => ({ voucherId: ids.booked }), 200],
    ['by the same business', () => colleague, () => ({ voucherId: ids.booked }), 200],
    ['by an administrator', () => admin, () => ({ voucherId: ids.booked, roomId: 'wabe:A-1' }), 200],
  ])('%s', async (_, viewer, fields, status) => {
    const before = await test.files();
    const answer = await test.upload(viewer(), 'x', fields());
    expect(answer.status).toBe(status);
    expect((await test.files()).length).toBe(before.length + (status === 200 ? 1 : 0));
  });
});

describe('the joins', () => {
  it('take the same statements for one voucher and for many', async () => {
    const query = `query ($first: Int) { vouchers(first: $first) { edges { node { id
      contracts(first: 2) { totalCount edges { node { role contract { name createdBy { publicId } download { path } } } } }
    } } } }`;
    const ask = (first: number) => test.execute({ query, variables: { first }, viewer: issuer });
    const [one, many] = [await ask(1), await ask(20)];
    expect(many.errors).toBeUndefined();
    expect(many.statements.length).toBe(one.statements.length);
    const of = many.data.vouchers.edges.find(({ node }: any) => node.id === ids.booked).node.contracts;
    expect(of.edges.length).toBe(2);
    expect(of.totalCount).toBeGreaterThanOrEqual(3);
  });

  it('filter by role, and show a room what is in it', async () => {
    const query = `query ($id: ID!) { room(id: $id) {
      all: contracts { edges { node { contract { id } role } } } offers: contracts(role: OFFER) { totalCount }
    } }`;
    const { data } = await test.execute({ query, variables: { id: 'wabe:A-1' }, viewer: guest });
    expect(data.room.all.edges).toContainEqual({ node: { contract: { id: ids.ofRoom }, role: 'PRIMARY' } });
    expect(data.room.offers.totalCount).toBe(
      data.room.all.edges.filter(({ node }: any) => node.role === 'OFFER').length,
    );
    expect(data.room.offers.totalCount).toBeGreaterThan(0);
  });

  it('show a thinker what it has uploaded', async () => {
    const query = '{ viewerThinker { contracts { totalCount edges { node { id } } } } }';
    const { data } = await test.execute({ query, viewer: holder });
    expect(data.viewerThinker.contracts.edges).toContainEqual({ node: { id: ids.ofVoucher } });
  });
});

describe('verifyContract', () => {
  const query = `query ($hash: String!, $id: ID) {
    verifyContract(hash: $hash, id: $id) { isVerified contracts { totalCount edges { node { id } } } }
  }`;
  const HASH = 'ef30c41e3b107e09724c33a662606e921942d179df036bc31f8ad301df54cb97';
  const verify = async (viewer: Viewer, hash: string, id?: string) => {
    const { data, errors } = await test.execute({ query, variables: { hash, id }, viewer });
    return errors ?? data.verifyContract;
  };
  const found = (...contracts: string[]) => ({
    isVerified: contracts.length > 0,
    contracts: { totalCount: contracts.length, edges: contracts.map((id) => ({ node: { id } })) },
  });

  it('knows the bytes among what the viewer may see', async () => {
    expect(await verify(guest, HASH)).toEqual(found(ids.ofRoom));
    expect(await verify(guest, HASH.toUpperCase())).toEqual(found(ids.ofRoom));
    expect(await verify(anonymous, HASH)).toEqual(found());
    expect(await verify(guest, HASH.replace('e', 'f'))).toEqual(found());
    expect((await verify(admin, HASH)).contracts.totalCount).toBe(3);
  });

  it('knows one contract by its id', async () => {
    expect(await verify(guest, HASH, ids.ofRoom)).toEqual(found(ids.ofRoom));
    expect(await verify(guest, '0'.repeat(64), ids.ofRoom)).toEqual(found());
    expect(await verify(guest, HASH, ids.alone)).toBeNull();
    expect(await verify(guest, HASH, 'ct-nothing')).toBeNull();
  });

  it.each(['', 'abc', 'g'.repeat(64), '0'.repeat(65)])('refuses the hash %j', async (hash) => {
    expect(await verify(guest, hash)).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
