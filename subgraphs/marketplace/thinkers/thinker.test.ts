import { anonymous } from '../../../platform/identity/viewer.js';
import { admin, browser, somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';

let test: MarketplaceTest;
beforeAll(async () => void (test = await startMarketplace()));
afterAll(() => test[Symbol.asyncDispose]());

const verify = (token: string, viewer = anonymous) =>
  test.mutate(
    viewer,
    'verifyThinker',
    { token },
    'thinker { id publicId } session { pairCode status thinker { publicId } }',
  );
const link = (viewer: typeof anonymous, token: string) =>
  test.mutate(viewer, 'linkThinker', { token }, 'thinker { publicId user { id } }');
const whoAmI = async (viewer: typeof anonymous) =>
  (await test.execute({ query: '{ viewerThinker { publicId user { id } } }', viewer })).data.viewerThinker;

describe('the identity of a thinker', () => {
  it('is made of its token', async () => {
    expect(await verify('demo-token-one')).toMatchObject({
      __typename: 'VerifyThinkerSuccess',
      thinker: { publicId: 'thinker-6aab65ddf61f' },
      session: { pairCode: null, status: 'ONLINE', thinker: { publicId: 'thinker-6aab65ddf61f' } },
    });
    expect(await verify('demo-token-two')).toMatchObject({ thinker: { publicId: 'thinker-80fedbf28de1' } });
  });

  it('stays the same, and stores no token', async () => {
    const first = await verify('stays-the-same');
    const second = await verify('stays-the-same');
    expect(second.thinker.id).toBe(first.thinker.id);
    const rows = await test.sql('SELECT * FROM thinkers WHERE id = $1', [first.thinker.id]);
    expect(JSON.stringify(rows)).not.toContain('stays-the-same');
  });

  it('depends on the pepper, which cannot change', async () => {
    await using peppered = await startMarketplace({ settings: { TOKEN_SECRET_OPTIONAL: 'pepper' } });
    const result = await peppered.mutate(
      anonymous,
      'verifyThinker',
      { token: 'demo-token-one' },
      'thinker { publicId }',
    );
    expect(result.thinker.publicId).toMatch(/^thinker-[0-9a-f]{12}$/);
    expect(result.thinker.publicId).not.toBe('thinker-6aab65ddf61f');
    await using uow = peppered.uow(browser('another-token'));
    await expect(
      uow.write(({ manager }) => manager.query(`SELECT * FROM app.claim_thinker(gen_random_uuid(), 'other')`)),
    ).rejects.toThrow('TOKEN_SECRET_OPTIONAL');
  });

  it('is refused when another token has the same public id', async () => {
    await test.change(
      `INSERT INTO thinkers (id, public_id, token_hash)
       SELECT gen_random_uuid(), 'thinker-' || left(hash, 12), left(hash, 12) || repeat('0', 52)
       FROM encode(sha256('colliding-token'), 'hex') AS hash`,
    );
    expect(await verify('colliding-token')).toMatchObject({ __typename: 'ConflictError', path: ['token'] });
  });

  it('goes to the token of an id that was only seen so far', async () => {
    await test.change(
      `INSERT INTO thinkers (id, public_id) SELECT gen_random_uuid(), 'thinker-' || left(encode(sha256('seen-before'), 'hex'), 12)`,
    );
    expect(await verify('seen-before')).toMatchObject({ __typename: 'VerifyThinkerSuccess' });
    expect(await whoAmI(browser('seen-before'))).not.toBeNull();
  });

  it.each([
    ['empty', ''],
    ['blank', '   '],
    ['too long', 'x'.repeat(257)],
    ['unfit for a header', 'größer'],
  ])('needs a token that is not %s', async (_, token) => {
    expect(await verify(token)).toMatchObject({ __typename: 'InvalidInputError', path: ['token'] });
  });

  it.each([
    ['NUL', 'a\0b'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('refuses a token with %s before any statement', async (_, token) => {
    const { errors, statements } = await test.execute({
      query: 'mutation ($input: VerifyThinkerInput!) { verifyThinker(input: $input) { __typename } }',
      variables: { input: { token } },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(statements).toEqual([]);
  });

  it('checks a signature where there is one', async () => {
    const signed = (value: string, timestamp: number) =>
      test.mutate(anonymous, 'verifyThinker', { token: 'signing', signature: { timestamp, value } }, 'thinker { id }');
    expect(await signed('00', Date.now())).toMatchObject({ __typename: 'ThinkerSignatureInvalidError' });
    expect(await signed('00', 0)).toMatchObject({
      __typename: 'ThinkerSignatureExpiredError',
      code: 'THINKER_SIGNATURE_EXPIRED',
    });
  });
});

describe('acting as a thinker', () => {
  it('starts with the first deed of an account', async () => {
    const viewer = somebody();
    expect(await whoAmI(viewer)).toBeNull();
    await test.issue(viewer);
    const { publicId, user } = await whoAmI(viewer);
    expect(publicId).toMatch(/^[0-9A-Za-z]{22}$/);
    expect(user).toEqual({ id: viewer.userId });
  });

  it('makes one thinker of two first deeds at once', async () => {
    const viewer = somebody();
    await Promise.all(Array.from({ length: 8 }, () => test.issue(viewer)));
    expect(await test.sql('SELECT id FROM thinkers WHERE user_id = $1', [viewer.userId])).toHaveLength(1);
  });

  it('is refused without account and token, and costs no statement', async () => {
    const { errors, statements } = await test.execute({
      query: 'mutation { sendHeartbeat(input: {}) { __typename } }',
    });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(statements).toEqual([]);
  });

  it('does not take the token of another account for its own', async () => {
    const [first, second] = [somebody(), somebody({ sessionToken: 'shared-browser' })];
    await link(first, 'shared-browser');
    await test.issue(second);
    expect(await whoAmI(second)).toEqual({
      publicId: expect.stringMatching(/^[0-9A-Za-z]{22}$/),
      user: { id: second.userId },
    });
  });
});

describe('linking a thinker', () => {
  it('brings what was done without an account into the account', async () => {
    const viewer = somebody();
    const voucherId = await test.issue(browser('links-later'));
    expect(await link(viewer, 'links-later')).toMatchObject({
      __typename: 'LinkThinkerSuccess',
      thinker: { user: { id: viewer.userId } },
    });
    const { data } = await test.execute({
      query: '{ viewerThinker { issuedVouchers { edges { node { id } } } } }',
      viewer,
    });
    expect(data.viewerThinker.issuedVouchers.edges).toEqual([{ node: { id: voucherId } }]);
  });

  it('is the same the second time', async () => {
    const viewer = somebody();
    const first = await link(viewer, 'twice');
    expect(await link(viewer, 'twice')).toEqual(first);
  });

  it('is for good', async () => {
    const [first, second] = [somebody(), somebody()];
    await link(first, 'mine');
    expect(await link(second, 'mine')).toMatchObject({
      __typename: 'ThinkerAlreadyLinkedError',
      code: 'THINKER_ALREADY_LINKED',
    });
    expect(await link(first, 'mine-too')).toMatchObject({ __typename: 'ThinkerAlreadyLinkedError', path: ['token'] });
  });

  it('needs a token that can be one', async () => {
    expect(await link(somebody(), 'größer')).toMatchObject({ __typename: 'InvalidInputError', path: ['token'] });
  });

  it('needs an account', async () => {
    expect(await link(browser('no-account'), 'no-account')).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});

describe('looking a thinker up', () => {
  const lookUp = async (viewer: typeof anonymous, publicId: string) =>
    (
      await test.execute({
        query: 'query ($publicId: String!) { thinker(publicId: $publicId) { publicId user { id } } }',
        variables: { publicId },
        viewer,
      })
    ).data.thinker;

  it('is for itself and administrators', async () => {
    const viewer = somebody();
    await link(viewer, 'looked-up');
    const { publicId } = await whoAmI(viewer);
    expect(await lookUp(viewer, publicId)).toEqual({ publicId, user: { id: viewer.userId } });
    expect(await lookUp(browser('looked-up'), publicId)).toEqual({ publicId, user: { id: viewer.userId } });
    expect(await lookUp(admin, publicId)).toEqual({ publicId, user: { id: viewer.userId } });
    expect(await lookUp(somebody(), publicId)).toBeNull();
    expect(await lookUp(anonymous, publicId)).toBeNull();
  });

  it('finds nothing by an id that cannot be', async () => {
    for (const publicId of ['', 'x'.repeat(10_000), `' OR 1=1 --`]) expect(await lookUp(admin, publicId)).toBeNull();
  });
});
