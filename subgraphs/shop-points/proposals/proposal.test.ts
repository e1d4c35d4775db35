import { system } from '../../../platform/identity/viewer.js';
import { listShops } from '../legacy-http/shop-list.js';
import { Decimal } from '../rates/decimal.js';
import { countRows, insertRate, mutate, newPerson, rowsOf, type Person } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const PROPOSAL = 'proposal { id type status source approvedBySystem upvotes downvotes ownVote }';

const propose = (mutation: string, input: object, by: Person, success = PROPOSAL) =>
  mutate(world, mutation, input, success, by.viewer);
const approve = (proposalId: string, viewer = world.people.admin) =>
  mutate(world, 'approveProposal', { proposalId }, `${PROPOSAL.slice(0, -1)} decidedAt decisionReason }`, viewer);
const vote = (proposalId: string, value: 'UP' | 'DOWN', by: Person) =>
  mutate(world, 'voteOnProposal', { proposalId, value }, `obstacle ${PROPOSAL}`, by.viewer);

const trailOf = async (proposalId: string) =>
  (
    await rowsOf<{ action: string }>(
      world,
      'SELECT action FROM proposal_audit_trails WHERE proposal_id = $1 ORDER BY id',
      [proposalId],
    )
  ).map(({ action }) => action);

const lettersTo = (person: Person) =>
  rowsOf(
    world,
    'SELECT notification_type AS type, link_type AS "linkType", link_id AS "linkId" FROM notifications WHERE user_id = $1 ORDER BY id',
    [person.id],
  );

async function newShopProposal(by: Person, name = `Neuladen ${crypto.randomUUID()}`): Promise<string> {
  return (await propose('proposeShop', { name }, by)).proposal.id;
}

describe('a web address (E4)', () => {
  const urls = async (shopId: string, viewer = world.people.nobody) =>
    (await world.get('query ($id: ID!) { shop(id: $id) { alternativeUrls } }', { id: shopId }, viewer)).shop
      .alternativeUrls;

  it('is proposed once for a brand, shown to its author, and becomes the home page', async () => {
    const { shopId } = await world.newShop();
    const [author, other] = [await newPerson(world, 'user'), await newPerson(world, 'user')];
    const url = `https://neu-${crypto.randomUUID()}.de`;
    await using uow = world.test.uow(author.viewer);
    const { proposal, created } = await world.test.services.proposals.proposeUrl(
      uow,
      { shopId, url },
      'browser_extension',
    );
    expect(created).toBe(true);
    expect(proposal).toMatchObject({
      proposalType: 'url',
      status: 'pending',
      source: 'browser_extension',
      approvedBySystem: false,
      userId: author.id,
    });
    expect(await propose('proposeShopUrl', { shopId, url }, other, `created ${PROPOSAL}`)).toMatchObject({
      created: false,
      proposal: { id: String(proposal.id), source: 'BROWSER_EXTENSION' },
    });
    expect([await urls(shopId), await urls(shopId, other.viewer), await urls(shopId, author.viewer)]).toEqual([
      [],
      [],
      [url],
    ]);

    expect(await approve(String(proposal.id))).toMatchObject({
      proposal: { status: 'APPROVED', approvedBySystem: false },
    });
    const { shop } = await world.get(
      'query ($id: ID!) { shop(id: $id) { website main { updatedBy { user { id } } } } }',
      { id: shopId },
    );
    expect(shop).toEqual({ website: url, main: { updatedBy: { user: { id: world.people.admin.userId } } } });
    const found = await world.get('query ($url: String!) { shopByUrl(url: $url) { id } }', { url: `${url}/x?y=1` });
    expect(found).toEqual({ shopByUrl: { id: shopId } });
    expect(await urls(shopId)).toEqual([url]);
    expect(await trailOf(String(proposal.id))).toEqual(['created', 'approved', 'applied']);
    expect(await lettersTo(author)).toEqual([{ type: 'PROPOSAL_APPROVED', linkType: 'proposal', linkId: proposal.id }]);
  });

  it('stays the older proposal when it was rejected', async () => {
    const { shopId } = await world.newShop();
    const author = await newPerson(world, 'user');
    const url = `https://${crypto.randomUUID()}.de`;
    const { proposal } = await propose('proposeShopUrl', { shopId, url }, author);
    await mutate(world, 'rejectProposal', { proposalId: proposal.id, reason: 'Falsch' });
    expect(await propose('proposeShopUrl', { shopId, url }, author, `created ${PROPOSAL}`)).toMatchObject({
      created: false,
      proposal: { id: proposal.id, status: 'REJECTED' },
    });
  });

  it('is proposed once when twenty propose it at once', async () => {
    const { shopId } = await world.newShop();
    const people = await Promise.all(Array.from({ length: 20 }, () => newPerson(world, 'user')));
    const url = `https://${crypto.randomUUID()}.de`;
    const results = await Promise.all(people.map((by) => propose('proposeShopUrl', { shopId, url }, by, 'created')));
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(await countRows(world, 'proposals WHERE source_url = $1', [url])).toBe(1);
  });

  it('of a shop without a brand is another address, and there is no brand to have it as home page', async () => {
    const [{ id }] = (await rowsOf<{ id: number }>(
      world,
      `INSERT INTO shops (name) VALUES ('Einzeln') RETURNING id`,
    )) as [{ id: number }];
    const author = await newPerson(world, 'user');
    const { proposal } = await propose('proposeShopUrl', { shopId: id, url: 'https://einzeln.example' }, author);
    expect(await approve(proposal.id)).toMatchObject({ proposal: { status: 'APPROVED' } });
    expect(await urls(String(id))).toEqual(['https://einzeln.example']);
  });

  it.each([
    ['chrome://newtab', 'InvalidInputError', 'url'],
    ['beispiel.de', 'InvalidInputError', 'url'],
    ['https://', 'InvalidInputError', 'url'],
    ['', 'InvalidInputError', 'url'],
    [`https://a.de/${'x'.repeat(2_048)}`, 'InvalidInputError', 'url'],
  ])('%j is refused', async (url, type, field) => {
    const { shopId } = await world.newShop();
    const by = await newPerson(world, 'user');
    expect(await propose('proposeShopUrl', { shopId, url }, by)).toMatchObject({ __typename: type, path: [field] });
  });

  it.each(['999999', '0', 'abc', '2147483648'])('for the shop %j is refused', async (shopId) => {
    const by = await newPerson(world, 'user');
    expect(await propose('proposeShopUrl', { shopId, url: 'https://a.de' }, by)).toMatchObject({
      __typename: 'NotFoundError',
      path: ['shopId'],
    });
  });
});

describe('a rate (E5)', () => {
  it('takes the place of the one for the same programme and type without a category, and of no other', async () => {
    const { shopId } = await world.newShop();
    const programId = await world.newProgram('0.005');
    const { createShopCategory } = await world.get(
      'mutation ($name: String!) { createShopCategory(input: { name: $name }) { ... on CreateShopCategorySuccess { category { id } } } }',
      { name: `Mode ${crypto.randomUUID()}` },
    );
    const categoryId = createShopCategory.category.id;
    const plain = await insertRate(world, { shopId, programId, pointsPerEur: '1' });
    const fashion = await insertRate(world, { shopId, programId, pointsPerEur: '3', categoryId });
    const contract = await insertRate(world, { shopId, programId, pointsAbsolute: '500', rateType: 'contract' });
    const author = await newPerson(world, 'user');
    const { proposal } = await propose('proposeRateChange', { shopId, programId, pointsPerEur: '2' }, author);

    expect(await approve(proposal.id)).toMatchObject({ __typename: 'ApproveProposalSuccess' });
    const rates = await rowsOf(
      world,
      `SELECT id, points_per_eur::float AS points, cashback_pct::float AS cashback, category_id AS category,
         rate_type AS type, valid_from, valid_to
       FROM shop_program_rates WHERE shop_id = $1 ORDER BY id`,
      [shopId],
    );
    expect(rates).toHaveLength(4);
    const [first, second, third, fresh] = rates;
    expect(first).toMatchObject({ id: plain, points: 1, valid_to: fresh!.valid_from });
    expect(second).toMatchObject({ id: fashion, points: 3, valid_to: null });
    expect(third).toMatchObject({ id: contract, type: 'contract', valid_to: null });
    expect(fresh).toMatchObject({ points: 2, cashback: 0, category: null, type: 'shop', valid_to: null });

    expect(await approve(proposal.id)).toMatchObject({ __typename: 'ConflictError', path: ['proposalId'] });
    expect(await countRows(world, 'shop_program_rates WHERE shop_id = $1', [shopId])).toBe(4);
  });

  it('of a contract is one, with cashback and without points', async () => {
    const { shopId } = await world.newShop();
    const programId = await world.newProgram();
    const author = await newPerson(world, 'user');
    const { proposal } = await propose(
      'proposeRateChange',
      { shopId, programId, cashbackPercent: '3.5', rateType: 'CONTRACT' },
      author,
    );
    await approve(proposal.id);
    expect(
      await rowsOf(
        world,
        'SELECT points_per_eur::float AS points, cashback_pct::float AS cashback, rate_type AS type FROM shop_program_rates WHERE shop_id = $1',
        [shopId],
      ),
    ).toEqual([{ points: 0, cashback: 3.5, type: 'contract' }]);
  });

  it.each([
    [{}, 'pointsPerEur'],
    [{ pointsPerEur: '1', cashbackPercent: '1' }, 'pointsPerEur'],
    [{ pointsPerEur: '0' }, 'pointsPerEur'],
    [{ cashbackPercent: '100.1' }, 'cashbackPercent'],
    [{ cashbackPercent: '-1' }, 'cashbackPercent'],
    [{ pointsPerEur: '1', reason: ' ' }, 'reason'],
  ])('with %j is refused', async (terms, field) => {
    const { shopId } = await world.newShop();
    const programId = await world.newProgram();
    const by = await newPerson(world, 'user');
    expect(await propose('proposeRateChange', { shopId, programId, ...terms }, by)).toMatchObject({
      __typename: 'InvalidInputError',
      path: [field],
    });
  });

  it('for a brand that was deleted since cannot take effect, and stays pending', async () => {
    const { shopId, shopMainId } = await world.newShop();
    const by = await newPerson(world, 'user');
    const input = { shopId, programId: await world.newProgram(), pointsPerEur: '1' };
    const { proposal } = await propose('proposeRateChange', input, by);
    await mutate(world, 'deleteShop', { shopMainId });
    expect(await approve(proposal.id)).toMatchObject({ __typename: 'ConflictError', path: ['proposalId'] });
    expect(await rowsOf(world, 'SELECT status FROM proposals WHERE id = $1', [proposal.id])).toEqual([
      { status: 'pending' },
    ]);
    expect(await propose('proposeRateChange', input, by)).toMatchObject({ __typename: 'NotFoundError' });
  });
});

describe('votes (E6)', () => {
  it('approve a proposal at a weight of three', async () => {
    const author = await newPerson(world, 'user');
    const [c1, c2, c3] = [
      await newPerson(world, 'contributor'),
      await newPerson(world, 'contributor'),
      await newPerson(world, 'contributor'),
    ];
    const name = `Neuladen ${crypto.randomUUID()}`;
    const id = await newShopProposal(author, name);
    expect(await vote(id, 'UP', c1)).toMatchObject({ proposal: { upvotes: 1, ownVote: 'UP' } });
    expect(await vote(id, 'UP', c2)).toMatchObject({ proposal: { upvotes: 2, status: 'PENDING' } });
    expect(await vote(id, 'DOWN', c1)).toMatchObject({ proposal: { upvotes: 1, downvotes: 1, ownVote: 'DOWN' } });
    expect(await vote(id, 'UP', c1)).toMatchObject({ proposal: { upvotes: 2, downvotes: 0, status: 'PENDING' } });
    expect(await vote(id, 'UP', c3)).toMatchObject({
      proposal: { upvotes: 3, status: 'APPROVED', approvedBySystem: true },
      obstacle: null,
    });
    const shops = await rowsOf(
      world,
      `SELECT variant.source, variant.source_id, shop.name FROM shop_main AS main
       JOIN shop_variants AS variant ON variant.shop_main_id = main.id
       JOIN shops AS shop ON shop.shop_main_id = main.id
       WHERE main.canonical_name = $1`,
      [name],
    );
    expect(shops).toEqual([{ source: 'user_proposal', source_id: id, name }]);
    expect(await lettersTo(author)).toEqual([{ type: 'PROPOSAL_APPROVED', linkType: 'proposal', linkId: Number(id) }]);
    expect(await trailOf(id)).toEqual([
      'created',
      ...['voted', 'voted', 'voted', 'voted', 'voted'],
      'auto_approved',
      'applied',
    ]);
    const actors = await rowsOf(
      world,
      `SELECT actor_id FROM proposal_audit_trails WHERE proposal_id = $1 AND action IN ('auto_approved', 'applied')`,
      [id],
    );
    expect(actors).toEqual([{ actor_id: null }, { actor_id: null }]);
    expect(await vote(id, 'DOWN', c2)).toMatchObject({ __typename: 'ConflictError' });
    expect(await countRows(world, 'proposal_votes WHERE proposal_id = $1 AND vote = -1', [id])).toBe(0);
  });

  it('of an administrator weigh three; those against never block', async () => {
    const id = await newShopProposal(await newPerson(world, 'user'));
    for (let count = 0; count < 4; count++) await vote(id, 'DOWN', await newPerson(world, 'contributor'));
    expect(await vote(id, 'UP', await newPerson(world, 'admin'))).toMatchObject({
      proposal: { status: 'APPROVED', upvotes: 3, downvotes: 4 },
    });
  });

  it('count anew with the weight of the role at that time', async () => {
    const id = await newShopProposal(await newPerson(world, 'user'));
    const voter = await newPerson(world, 'contributor');
    expect(await vote(id, 'UP', voter)).toMatchObject({ proposal: { upvotes: 1 } });
    await mutate(world, 'changeShopMemberRole', { memberId: voter.id, role: 'ADMIN' });
    expect(await vote(id, 'UP', voter)).toMatchObject({ proposal: { upvotes: 3, status: 'APPROVED' } });
  });

  it("on one's own proposal are for administrators only", async () => {
    const contributor = await newPerson(world, 'contributor');
    const id = await newShopProposal(contributor);
    expect(await vote(id, 'UP', contributor)).toMatchObject({
      __typename: 'OwnProposalError',
      code: 'OWN_PROPOSAL',
      path: ['proposalId'],
    });
    const admin = await newPerson(world, 'admin');
    expect(await vote(await newShopProposal(admin), 'UP', admin)).toMatchObject({ proposal: { status: 'APPROVED' } });
    expect(await countRows(world, 'proposal_votes WHERE proposal_id = $1', [id])).toBe(0);
  });

  it('are 1 or -1 and nothing else', async () => {
    const id = await newShopProposal(await newPerson(world, 'user'));
    await using uow = world.test.uow((await newPerson(world, 'contributor')).viewer);
    for (const value of [2, 0, -2, 1.5, Number.NaN]) {
      await expect(
        world.test.services.proposalDecisions.vote(uow, { proposalId: id, vote: value }),
      ).rejects.toMatchObject({
        typeName: 'InvalidInputError',
        path: ['vote'],
      });
    }
    expect(await countRows(world, 'proposal_votes WHERE proposal_id = $1', [id])).toBe(0);
  });

  it('are stored also when they are enough for what cannot be entered', async () => {
    const name = `Programm ${crypto.randomUUID()}`;
    await world.newProgram('0.01', name);
    const author = await newPerson(world, 'user');
    const { proposal } = await propose('proposeBonusProgram', { name, kind: 'CASHBACK' }, author);
    const admin = await newPerson(world, 'admin');
    expect(await vote(proposal.id, 'UP', admin)).toMatchObject({
      proposal: { status: 'PENDING', upvotes: 3, ownVote: 'UP' },
      obstacle: 'There is a programme of this name.',
    });
    expect(await trailOf(proposal.id)).toEqual(['created', 'voted']);
    expect(await lettersTo(author)).toEqual([]);
  });

  it('by three at the same moment take effect once', async () => {
    for (let round = 0; round < 5; round++) {
      const name = `Gleichzeitig ${crypto.randomUUID()}`;
      const id = await newShopProposal(await newPerson(world, 'user'), name);
      const voters = await Promise.all([1, 2, 3, 4, 5].map(() => newPerson(world, 'contributor')));
      const results = await Promise.all(voters.map((voter) => vote(id, 'UP', voter)));
      // The fourth and the fifth come too late.
      expect(results.filter(({ __typename }) => __typename === 'ConflictError')).toHaveLength(2);
      expect(await countRows(world, 'shop_main WHERE canonical_name = $1', [name])).toBe(1);
      expect((await trailOf(id)).filter((action) => action === 'applied')).toHaveLength(1);
    }
  });
});

describe('approval', () => {
  it.each([
    ['proposeRateChange', { pointsPerEur: '2' }, 'shop_program_rates WHERE shop_id = $1'],
    ['proposeCoupon', { couponType: 'DISCOUNT', value: '3', description: 'Alles' }, 'coupons WHERE shop_id = $1'],
    ['proposeShopUrl', { url: 'https://fuenfzig.example' }, `shop_main WHERE website = 'https://fuenfzig.example'`],
    ['proposeShop', { name: 'Fünfzigladen' }, `shops WHERE name = 'Fünfzigladen'`],
    ['proposeBonusProgram', { name: 'Fünfzig', kind: 'CASHBACK' }, `bonus_programs WHERE name = 'Fünfzig'`],
  ])('of %s by fifty at once has one effect', async (mutation, input, effect) => {
    const { shopId } = await world.newShop();
    const subject = 'name' in input ? {} : { shopId };
    const programId = mutation === 'proposeRateChange' ? { programId: await world.newProgram() } : {};
    const author = await newPerson(world, 'user');
    const { proposal } = await propose(mutation, { ...subject, ...programId, ...input }, author);
    const results = await Promise.all(Array.from({ length: 50 }, () => approve(proposal.id)));
    expect(results.filter(({ __typename }) => __typename === 'ApproveProposalSuccess')).toHaveLength(1);
    expect(results.filter(({ __typename }) => __typename === 'ConflictError')).toHaveLength(49);
    expect(await countRows(world, effect, effect.includes('$1') ? [shopId] : [])).toBe(1);
    expect(await trailOf(proposal.id)).toEqual(['created', 'approved', 'applied']);
    expect(await lettersTo(author)).toHaveLength(1);
  });

  it('by administrators and by votes at once has one effect', async () => {
    const { shopId } = await world.newShop();
    const author = await newPerson(world, 'user');
    const input = { shopId, couponType: 'MULTIPLIER', value: '20', description: 'Alles' };
    const { proposal } = await propose('proposeCoupon', input, author);
    const admins = await Promise.all(Array.from({ length: 10 }, () => newPerson(world, 'admin')));
    await Promise.all(admins.flatMap((admin) => [approve(proposal.id, admin.viewer), vote(proposal.id, 'UP', admin)]));
    expect(await countRows(world, 'coupons WHERE shop_id = $1', [shopId])).toBe(1);
    expect(await lettersTo(author)).toHaveLength(1);
  });

  it('by the services themselves is put down to nobody', async () => {
    const id = await newShopProposal(await newPerson(world, 'user'));
    await using uow = world.test.uow(system);
    expect(await world.test.services.proposalDecisions.approve(uow, id)).toMatchObject({
      status: 'approved',
      decidedByUserId: null,
      approvedBySystem: false,
    });
  });

  it('of a shop that exists adds a name to it and no second one', async () => {
    const { name, shopMainId } = await world.newShop(`Doppelt ${crypto.randomUUID()}`);
    const id = await newShopProposal(await newPerson(world, 'user'), name);
    expect(await approve(id)).toMatchObject({ proposal: { status: 'APPROVED' } });
    expect(await countRows(world, 'shops WHERE shop_main_id = $1', [shopMainId])).toBe(1);
    expect(
      await rowsOf(world, `SELECT source_id FROM shop_variants WHERE shop_main_id = $1 AND source = 'user_proposal'`, [
        shopMainId,
      ]),
    ).toEqual([{ source_id: id }]);
  });

  it('of a shop that was deleted is a conflict until it is restored', async () => {
    const { name, shopMainId } = await world.newShop(`Geloescht ${crypto.randomUUID()}`);
    await mutate(world, 'deleteShop', { shopMainId });
    const id = await newShopProposal(await newPerson(world, 'user'), name);
    expect(await approve(id)).toMatchObject({ __typename: 'ConflictError' });
    await mutate(world, 'restoreShop', { shopMainId });
    expect(await approve(id)).toMatchObject({ proposal: { status: 'APPROVED' } });
  });

  it.each([
    [{ kind: 'POINTS', pointsForOneEur: '200' }, '0.0050000000'],
    [{ kind: 'POINTS', pointsForOneEur: '3' }, '0.3333333333'],
    [{ kind: 'POINTS', pointValueEur: '0.08' }, '0.0800000000'],
    [{ kind: 'CASHBACK' }, '0.0000000000'],
  ])('of a programme with %j gives a point the value %s', async (given, value) => {
    const name = `Programm ${crypto.randomUUID()}`;
    const { proposal } = await propose('proposeBonusProgram', { name, ...given }, await newPerson(world, 'user'));
    await approve(proposal.id);
    expect(await rowsOf(world, 'SELECT point_value_eur AS value FROM bonus_programs WHERE name = $1', [name])).toEqual([
      { value },
    ]);
  });

  it.each([
    [{ kind: 'POINTS' }, 'pointValueEur'],
    [{ kind: 'POINTS', pointsForOneEur: '1', pointValueEur: '1' }, 'pointValueEur'],
    [{ kind: 'POINTS', pointsForOneEur: '0' }, 'pointsForOneEur'],
    [{ kind: 'POINTS', pointsForOneEur: '0.0009' }, 'pointsForOneEur'],
    [{ kind: 'POINTS', pointsForOneEur: '0.0000000001' }, 'pointsForOneEur'],
    [{ kind: 'CASHBACK', pointValueEur: '1' }, 'kind'],
  ])('of a programme with %j is not proposed', async (given, field) => {
    const input = { name: 'Unsinn', ...given };
    expect(await propose('proposeBonusProgram', input, await newPerson(world, 'user'))).toMatchObject({
      __typename: 'InvalidInputError',
      path: [field],
    });
  });

  it('of a programme that exists by then is a conflict, and the proposal stays pending', async () => {
    const name = `Programm ${crypto.randomUUID()}`;
    const { proposal } = await propose(
      'proposeBonusProgram',
      { name, kind: 'CASHBACK' },
      await newPerson(world, 'user'),
    );
    await world.newProgram('0.01', name);
    expect(await approve(proposal.id)).toMatchObject({ __typename: 'ConflictError' });
    expect(await trailOf(proposal.id)).toEqual(['created']);
  });

  it.each([
    [{ couponType: 'MULTIPLIER', value: '20' }, '20.0x Coupon', null],
    [{ couponType: 'DISCOUNT', value: '12.5', combinable: true }, '12.5% Coupon', true],
    [{ couponType: 'DISCOUNT', value: '10', combinable: false }, '10.0% Coupon', false],
  ])('of a coupon %j enters %j', async (given, name, combinable) => {
    const { shopId } = await world.newShop();
    const author = await newPerson(world, 'user');
    const { proposal } = await propose('proposeCoupon', { shopId, description: 'Alles', ...given }, author);
    await approve(proposal.id);
    const [coupon] = await rowsOf(
      world,
      `SELECT name, combinable, status, description, valid_to - valid_from = interval '30 days' AS "thirtyDays"
       FROM coupons WHERE shop_id = $1`,
      [shopId],
    );
    expect(coupon).toEqual({ name, combinable, status: 'active', description: 'Alles', thirtyDays: true });
  });

  it.each(['shopId', 'programId'])('of a coupon with an empty %s is refused and not one for all', async (field) => {
    const input = { couponType: 'DISCOUNT', value: '10', description: 'Alles', [field]: '' };
    expect(await propose('proposeCoupon', input, await newPerson(world, 'user'))).toMatchObject({
      __typename: 'NotFoundError',
      path: [field],
    });
  });

  it('of what does not exist is refused', async () => {
    for (const id of ['0', 'abc', '2147483647', '99999999999']) {
      expect(await approve(id)).toMatchObject({ __typename: 'NotFoundError', path: ['proposalId'] });
    }
  });
});

it('what is proposed for a programme that goes at the same moment keeps it, or finds none', async () => {
  const author = await newPerson(world, 'user');
  for (let round = 0; round < 8; round++) {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const [removed, ...proposed] = await Promise.all([
      mutate(world, 'deleteBonusProgram', { programId }),
      propose('proposeRateChange', { shopId, programId, pointsPerEur: '1' }, author, ''),
      propose('proposeCoupon', { programId, couponType: 'DISCOUNT', value: '1', description: 'Alles' }, author, ''),
    ]);
    const isGone = removed.__typename === 'DeleteBonusProgramSuccess';
    if (isGone) expect(proposed.map(({ __typename }) => __typename)).toEqual(['NotFoundError', 'NotFoundError']);
    else expect(removed).toMatchObject({ __typename: 'ConflictError' });
  }
});

describe('rejection', () => {
  it('says why, changes nothing, and is final', async () => {
    const author = await newPerson(world, 'user');
    const name = `Abgelehnt ${crypto.randomUUID()}`;
    const id = await newShopProposal(author, name);
    expect(
      await mutate(
        world,
        'rejectProposal',
        { proposalId: id, reason: 'Gibt es nicht' },
        'proposal { status decisionReason }',
      ),
    ).toMatchObject({ proposal: { status: 'REJECTED', decisionReason: 'Gibt es nicht' } });
    expect(await approve(id)).toMatchObject({ __typename: 'ConflictError' });
    expect(await mutate(world, 'rejectProposal', { proposalId: id })).toMatchObject({ __typename: 'ConflictError' });
    expect(await countRows(world, 'shop_main WHERE canonical_name = $1', [name])).toBe(0);
    expect(await trailOf(id)).toEqual(['created', 'rejected']);
    expect(await lettersTo(author)).toEqual([{ type: 'PROPOSAL_REJECTED', linkType: 'proposal', linkId: Number(id) }]);
  });
});

describe("a scraper's proposal", () => {
  async function scrapedRate(): Promise<{ id: string; shopId: string }> {
    const { shopId } = await world.newShop();
    const programId = await world.newProgram();
    await using uow = world.test.uow(system);
    const rate = { shopId, programId, rateType: 'shop', pointsPerEur: new Decimal(2) } as const;
    const { id, userId } = await world.test.services.proposals.proposeRateChange(uow, rate, 'scraper');
    expect(userId).toBeNull();
    return { id: String(id), shopId };
  }

  it('is put right by a new one, and closed without an effect', async () => {
    const { id, shopId } = await scrapedRate();
    const member = await newPerson(world, 'user');
    const corrected = await mutate(
      world,
      'correctScrapedProposal',
      { proposalId: id, cashbackPercent: '4' },
      'proposal { id status source reason corrects { id status } content { ... on ProposedRate { pointsPerEur cashbackPercent } } }',
      member.viewer,
    );
    expect(corrected.proposal).toMatchObject({
      status: 'PENDING',
      source: 'USER',
      corrects: { id, status: 'APPROVED' },
      content: { pointsPerEur: '0', cashbackPercent: '4' },
    });
    expect(corrected.proposal.reason).toContain(id);
    expect(await countRows(world, 'shop_program_rates WHERE shop_id = $1', [shopId])).toBe(0);
    expect(await trailOf(id)).toEqual(['created', 'approved']);
    await approve(corrected.proposal.id);
    expect(await countRows(world, 'shop_program_rates WHERE shop_id = $1', [shopId])).toBe(1);
  });

  it('with a wrong address is closed without leading anybody to the shop', async () => {
    const { shopId } = await world.newShop();
    const [wrong, right] = [`https://${crypto.randomUUID()}.de`, `https://${crypto.randomUUID()}.de`];
    await using uow = world.test.uow(system);
    const { proposal } = await world.test.services.proposals.proposeUrl(uow, { shopId, url: wrong }, 'scraper');
    const input = { proposalId: String(proposal.id), url: right };
    const corrected = await propose('correctScrapedProposal', input, await newPerson(world, 'user'));
    const known = async () => {
      const found = 'query ($id: ID!, $wrong: String!, $right: String!) { shop(id: $id) { alternativeUrls }';
      return world.get(
        `${found} wrong: shopByUrl(url: $wrong) { id } right: shopByUrl(url: $right) { id } }`,
        { id: shopId, wrong, right },
        world.people.nobody,
      );
    };
    expect(await known()).toEqual({ shop: { alternativeUrls: [] }, wrong: null, right: null });
    await using reading = world.test.uow(world.people.nobody);
    const listed = (await reading.read(listShops)).find(({ id }) => id === Number(shopId));
    expect(listed!.alternative_urls).toEqual([]);
    await approve(corrected.proposal.id);
    expect(await known()).toEqual({ shop: { alternativeUrls: [right] }, wrong: null, right: { id: shopId } });
  });

  it('that somebody owns, as an import brings it, is closed with a word about what took its place', async () => {
    const { id } = await scrapedRate();
    const owner = await newPerson(world, 'user');
    await rowsOf(world, 'UPDATE proposals SET user_id = $1 WHERE id = $2', [owner.id, id]);
    const input = { proposalId: id, pointsPerEur: '7' };
    const corrected = await propose('correctScrapedProposal', input, await newPerson(world, 'user'));
    expect(await rowsOf(world, 'SELECT message FROM notifications WHERE user_id = $1', [owner.id])).toEqual([
      { message: `Your proposal ${id} of a rate is closed. Corrected by proposal ${corrected.proposal.id}.` },
    ]);
  });

  it('is put right once', async () => {
    const { id } = await scrapedRate();
    const people = await Promise.all([1, 2, 3, 4, 5].map(() => newPerson(world, 'user')));
    const results = await Promise.all(
      people.map(({ viewer }) =>
        mutate(world, 'correctScrapedProposal', { proposalId: id, pointsPerEur: '1' }, '', viewer),
      ),
    );
    expect(results.filter(({ __typename }) => __typename === 'ConflictError')).toHaveLength(4);
    expect(await countRows(world, 'proposals WHERE corrected_proposal_id = $1', [id])).toBe(1);
  });

  it('speaks of what it speaks of', async () => {
    const { id } = await scrapedRate();
    const { viewer } = await newPerson(world, 'user');
    expect(await mutate(world, 'correctScrapedProposal', { proposalId: id, name: 'X' }, '', viewer)).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['name'],
    });
  });

  it('is none when a member made it', async () => {
    const id = await newShopProposal(await newPerson(world, 'user'));
    const { viewer } = await newPerson(world, 'user');
    expect(await mutate(world, 'correctScrapedProposal', { proposalId: id }, '', viewer)).toMatchObject({
      __typename: 'ConflictError',
    });
  });
});
