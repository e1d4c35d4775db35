import { testGateway, type TestGateway } from '../../testing/gateway.js';
import { membersSubgraph, pointsSubgraph, signedInAs, verifier, type TestViewer } from '../../testing/members.js';
import type { TestSubgraph } from '../../testing/subgraph.js';

const unauthorized = (...path: (string | number)[]) => ({
  message: 'Unauthorized field or type',
  path,
  extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
});

describe.each(['kontor', 'apollo'])('what a viewer may not read (executor: %s)', (GATEWAY_EXECUTOR) => {
  const stack = new AsyncDisposableStack();
  let members: TestSubgraph;
  let points: TestSubgraph;
  let gateway: TestGateway;

  beforeAll(async () => {
    members = stack.use(membersSubgraph());
    points = stack.use(pointsSubgraph());
    gateway = stack.use(await testGateway({ subgraphs: [members, points], verifier, env: { GATEWAY_EXECUTOR } }));
  });
  afterAll(() => stack.disposeAsync());
  beforeEach(() => {
    members.requests.length = 0;
    points.requests.length = 0;
  });
  const ask = (query: string, viewer: TestViewer = 'anonymous', variables: Record<string, unknown> = {}) =>
    gateway.ask(query, { headers: signedInAs(viewer), variables });

  it('is null where it was asked, with an error, and nobody is asked for it', async () => {
    const { status, text, errors } = await ask('{ a: hello moi: me { name } members { name email points } }');
    expect(status).toBe(200);
    // As text, because the order of the client's selection counts.
    expect(text).toContain(
      '{"a":"world","moi":null,"members":[{"name":"Ada","email":null,"points":10},{"name":"Bob","email":null,"points":20}]}',
    );
    expect(errors).toEqual([unauthorized('moi'), unauthorized('members', '@', 'email')]);
    expect(members.requests).toHaveLength(1);
    expect(members.requests[0]!.query).not.toMatch(/\bme\b|email/);
  });

  it('is there for those who may', async () => {
    const { data, errors } = await ask('{ me { id name email points } }', 'reader');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ me: { id: 'm1', name: 'Ada', email: 'ada@example.com', points: 10 } });
  });

  it('may be a key that joins: the gateway uses it, the client does not see it', async () => {
    const { data, errors } = await ask('{ members { points } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ members: [{ points: 10 }, { points: 20 }] });
  });

  it('costs no request when nothing else is asked', async () => {
    const { status, data, errors } = await ask('{ me { name } audit { entries } }');
    expect([status, data]).toEqual([200, null]);
    expect(errors).toEqual([unauthorized('me'), unauthorized('audit')]);
    expect(members.requests).toHaveLength(0);
  });

  it('costs no request to a subgraph of which nothing else is asked', async () => {
    const { data } = await ask('{ members { name history } }');
    expect(data).toEqual({ members: [{ name: 'Ada', history: null }, { name: 'Bob', history: null }] }); // prettier-ignore
    expect(points.requests).toHaveLength(0);
  });

  it('takes with it what must not be null', async () => {
    expect((await ask('{ hello strict { open closed } }')).data).toEqual({ hello: 'world', strict: null });
    expect((await ask('{ strict { open inner { open closed } } }')).data).toEqual({
      strict: { open: 'o', inner: null },
    });
    const { data, errors } = await ask('{ hello members { name pin } }');
    expect(data).toBeNull();
    expect(errors).toEqual([unauthorized('members', '@', 'pin')]);
    expect((await ask('{ hello secretCount }')).data).toBeNull();
  });

  it('is put back in its place on objects of the right type', async () => {
    const { data, errors } = await ask(
      '{ posts { ... on PublicPost { title views } ... on PrivatePost { title } } found { __typename ... on Member { id: name email } } }',
    );
    expect(data).toEqual({
      posts: [{ title: 'Open', views: null }, { title: null }],
      found: [{ __typename: 'Member', id: 'Ada', email: null }, { __typename: 'PrivatePost' }],
    });
    expect(errors).toEqual([
      unauthorized('posts', '@', 'views'),
      unauthorized('posts', '@', '... on PrivatePost'),
      unauthorized('found', '@', 'email'),
    ]);
  });

  it('is the same through named fragments', async () => {
    const { data, errors } = await ask(
      '{ members { ...F } me { ...F } } fragment F on Member { name friends { ...G } } fragment G on Member { name email }',
      'user',
    );
    const ada = { name: 'Ada', email: null };
    const bob = { name: 'Bob', email: null };
    expect(data).toEqual({
      members: [
        { name: 'Ada', friends: [bob] },
        { name: 'Bob', friends: [ada] },
      ],
      me: { name: 'Ada', friends: [bob] },
    });
    expect(errors).toEqual([
      unauthorized('members', '@', 'friends', '@', 'email'),
      unauthorized('me', 'friends', '@', 'email'),
    ]);
  });

  it('is not missed where the client has switched it off', async () => {
    const query =
      'query ($all: Boolean = false) { hello me @include(if: $all) { id } members { name id @skip(if: true) } }';
    const off = await ask(query);
    expect(off.errors).toBeUndefined();
    expect(off.data).toEqual({ hello: 'world', members: [{ name: 'Ada' }, { name: 'Bob' }] });
    const on = await ask(query, 'anonymous', { all: true });
    expect(on.errors).toEqual([unauthorized('me')]);
    expect(on.data).toMatchObject({ hello: 'world', me: null });
  });

  it('does not hide that a variable is wrong', async () => {
    const { data, errors } = await ask('query ($x: Boolean!) { hello me @include(if: $x) { id } }');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(members.requests).toHaveLength(0);
  });

  it('is not run of a mutation, while the rest is', async () => {
    const mutation = 'mutation { join(name: "Eve") { name } wipe }';
    const { data, errors } = await ask(mutation, 'user');
    expect(data).toEqual({ join: { name: 'Eve' }, wipe: null });
    expect(errors).toEqual([unauthorized('wipe')]);
    expect(members.requests.map(({ query }) => query).join()).not.toContain('wipe');
    expect((await ask(mutation, 'admin')).data).toEqual({ join: { name: 'Eve' }, wipe: true });
  });

  it('shows in introspection, which tells what exists and not what it says', async () => {
    const { data } = await ask('{ __type(name: "Audit") { fields { name } } me { id } }');
    expect(data).toEqual({ __type: { fields: [{ name: 'entries' }] }, me: null });
  });

  it('stays apart however the requests mix', async () => {
    const query = '{ hello members { name id } }';
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => ask(query, i % 2 === 0 ? 'user' : 'anonymous')),
    );
    answers.forEach(({ data }, i) => {
      if (i % 2 === 0) expect(data.members[0]).toEqual({ name: 'Ada', id: 'm1' });
      else expect(data).toBeNull();
    });
  });

  it('keeps the errors of the rest', async () => {
    const { errors } = await ask('{ me { name } members { name } nope: strict { open } }');
    expect(errors).toEqual([unauthorized('me')]);
  });
});

describe('with UNAUTHORIZED=reject', () => {
  it('nothing runs unless all may', async () => {
    await using members = membersSubgraph();
    await using gateway = await testGateway({ subgraphs: [members], verifier, env: { UNAUTHORIZED: 'reject' } });
    const query = 'query ($all: Boolean!) { hello me @include(if: $all) { name } }';
    const refused = await gateway.ask(query, { variables: { all: true } });
    expect([refused.data, refused.errors]).toEqual([null, [unauthorized('me')]]);
    expect(members.requests).toHaveLength(0);
    expect((await gateway.ask(query, { variables: { all: false } })).data).toEqual({ hello: 'world' });
    const { data } = await gateway.ask(query, { variables: { all: true }, headers: signedInAs('user') });
    expect(data).toEqual({ hello: 'world', me: { name: 'Ada' } });
  });
});
