import { anonymous, system, type Viewer } from '../../../platform/identity/viewer.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';

const HOUR = 3_600_000;
const start = Date.parse('2026-03-01T08:00:00Z');
let now = start;
const at = (hours: number) => new Date(start + hours * HOUR).toISOString();

let test: MarketplaceTest;
beforeAll(async () => void (test = await startMarketplace({ clock: () => new Date(now) })));
beforeEach(() => void (now = start));
afterAll(() => test[Symbol.asyncDispose]());

const fields = `voucher {
  id serviceType title description durationMinutes validFrom validUntil price { amount currency } status isTransferable
  terms { location cancelWindowHours multiBooking } template { id } issuer { publicId } holder { id } partner { id }
}`;
const issue = (viewer: Viewer, input: object) => test.mutate(viewer, 'issueVoucher', input, fields);
const voucher = async (viewer: Viewer, id: string) =>
  (
    await test.execute({
      query: 'query ($id: ID!) { voucher(id: $id) { id status holder { id } } }',
      variables: { id },
      viewer,
    })
  ).data.voucher;

describe('issuing a voucher', () => {
  it('takes what is given', async () => {
    const viewer = owner();
    const result = await issue(viewer, {
      serviceType: 'consulting.session',
      title: '  Beratung  ',
      description: 'Eine Stunde.',
      durationMinutes: 45,
      validFrom: at(1),
      validUntil: at(10),
      price: { amount: 12000, currency: 'eur' },
      isTransferable: true,
      terms: { location: 'Berlin', cancelWindowHours: 24, multiBooking: true },
    });
    expect(result).toMatchObject({
      __typename: 'IssueVoucherSuccess',
      voucher: {
        id: expect.stringMatching(new RegExp(`^v-${start.toString(36)}-[0-9a-z]{6}$`)),
        serviceType: 'consulting.session',
        title: 'Beratung',
        description: 'Eine Stunde.',
        durationMinutes: 45,
        validFrom: at(1),
        validUntil: at(10),
        price: { amount: 12000, currency: 'EUR' },
        status: 'ISSUED',
        isTransferable: true,
        terms: { location: 'Berlin', cancelWindowHours: 24, multiBooking: true },
        template: { id: 'consulting' },
        holder: null,
        partner: { id: viewer.partnerId },
      },
    });
  });

  it('has defaults for everything', async () => {
    expect((await issue(somebody(), {})).voucher).toMatchObject({
      serviceType: 'generic.service',
      title: 'Unbenannter Service',
      description: '',
      durationMinutes: 60,
      validFrom: at(0),
      validUntil: at(7 * 24),
      price: null,
      isTransferable: false,
      terms: { location: null, cancelWindowHours: 0, multiBooking: false },
      template: null,
      partner: null,
    });
  });

  it('follows a template where nothing else is said', async () => {
    const { voucher } = await issue(somebody(), { templateId: 'therapy', title: 'Coaching' });
    expect(voucher).toMatchObject({
      serviceType: 'therapy.session',
      title: 'Coaching',
      durationMinutes: 50,
      isTransferable: true,
      template: { id: 'therapy' },
    });
  });

  it('does not change with its template', async () => {
    const viewer = somebody();
    const { voucher: issued } = await issue(viewer, { templateId: 'viewing' });
    await test.change(`UPDATE voucher_templates SET title = 'Anders' WHERE id = 'viewing'`);
    const { data } = await test.execute({
      query: 'query ($id: ID!) { voucher(id: $id) { title template { title } } }',
      variables: { id: issued.id },
      viewer,
    });
    expect(data.voucher).toEqual({ title: 'Haus-/Wohnungsbesichtigung', template: { title: 'Anders' } });
  });

  it('is logged', async () => {
    const { voucher } = await issue(somebody(), { serviceType: 'logged.once' });
    expect(await test.sql('SELECT type, meta FROM events WHERE subject_id = $1', [voucher.id])).toEqual([
      { type: 'voucher.issue', meta: { serviceType: 'logged.once' } },
    ]);
  });

  it('happens once for one idempotency key', async () => {
    const viewer = somebody();
    const repeated = await Promise.all(
      Array.from({ length: 5 }, () =>
        issue(viewer, { title: 'Einmal', price: { amount: 1, currency: 'EUR' }, idempotencyKey: 'k' }),
      ),
    );
    expect(new Set(repeated.map(({ voucher }) => voucher.id)).size).toBe(1);
    expect(await issue(viewer, { title: 'Zweimal', idempotencyKey: 'k' })).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
      code: 'IDEMPOTENCY_KEY_REUSED',
      path: ['idempotencyKey'],
    });
    expect(await issue(somebody(), { title: 'Einmal', idempotencyKey: 'k' })).toMatchObject({
      __typename: 'IssueVoucherSuccess',
    });
  });

  it.each([
    [{ title: ' ' }, ['title']],
    [{ title: 'x'.repeat(201) }, ['title']],
    [{ description: 'x'.repeat(5001) }, ['description']],
    [{ serviceType: 'Not A Word' }, ['serviceType']],
    [{ serviceType: 'a..b' }, ['serviceType']],
    [{ serviceType: 'x'.repeat(101) }, ['serviceType']],
    [{ durationMinutes: 0 }, ['durationMinutes']],
    [{ durationMinutes: 10_081 }, ['durationMinutes']],
    [{ validFrom: at(2), validUntil: at(2) }, ['validUntil']],
    [{ validFrom: at(-5), validUntil: at(-1) }, ['validUntil']],
    [{ validUntil: '2040-01-01T00:00:00Z' }, ['validUntil']],
    [{ price: { amount: -1, currency: 'EUR' } }, ['price', 'amount']],
    [{ price: { amount: '9007199254740992', currency: 'EUR' } }, ['price', 'amount']],
    [{ price: { amount: 1, currency: 'EURO' } }, ['price', 'currency']],
    [{ price: { amount: 1, currency: 'ZZZ' } }, ['price', 'currency']],
    [{ terms: { location: ' ' } }, ['terms', 'location']],
    [{ terms: { cancelWindowHours: -1 } }, ['terms', 'cancelWindowHours']],
    [{ terms: { cancelWindowHours: 8_761 } }, ['terms', 'cancelWindowHours']],
    [{ templateId: '' }, ['templateId']],
    [{ idempotencyKey: '' }, ['idempotencyKey']],
    [{ idempotencyKey: 'x'.repeat(129) }, ['idempotencyKey']],
  ])('refuses %j', async (input, path) => {
    expect(await issue(somebody(), input)).toMatchObject({ __typename: 'InvalidInputError', path });
  });

  it('refuses an unknown template', async () => {
    expect(await issue(somebody(), { templateId: 'no-such' })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['templateId'],
    });
  });

  it('needs an account or a token', async () => {
    expect(await issue(anonymous, {})).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await issue(browser('issuer-without-account'), {})).toMatchObject({ __typename: 'IssueVoucherSuccess' });
  });
});

describe('withdrawing a voucher', () => {
  const revoke = (viewer: Viewer, voucherId: string) =>
    test.mutate(viewer, 'revokeVoucher', { voucherId }, 'voucher { status }');

  it('is for its issuer, its business and administrators', async () => {
    const issuer = owner();
    for (const viewer of [issuer, admin, somebody({ partnerId: issuer.partnerId })]) {
      const id = await test.issue(issuer);
      expect(await revoke(viewer, id)).toMatchObject({ voucher: { status: 'CANCELLED' } });
    }
    const id = await test.issue(issuer);
    expect(await revoke(somebody(), id)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await voucher(issuer, id)).toMatchObject({ status: 'ISSUED' });
  });

  it('happens once, and never to one that is booked', async () => {
    const issuer = somebody();
    const [id, booked] = [await test.issue(issuer), await test.issue(issuer)];
    await test.book(somebody(), booked, at(1));
    await revoke(issuer, id);
    for (const other of [id, booked]) {
      expect(await revoke(issuer, other)).toMatchObject({ __typename: 'ConflictError', path: ['voucherId'] });
    }
    expect(await test.sql(`SELECT meta FROM events WHERE type = 'voucher.revoke' AND subject_id = $1`, [id])).toEqual([
      { meta: { from: 'issued', to: 'cancelled' } },
    ]);
  });

  it('finds no voucher that is not there or not to be seen', async () => {
    const hidden = await test.issue(somebody());
    await test.book(somebody(), hidden, at(1));
    for (const id of ['v-unknown', '', 'x'.repeat(5_000), hidden]) {
      expect(await revoke(somebody(), id)).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    }
  });
});

describe('using a voucher up', () => {
  const consume = (viewer: Viewer, voucherId: string) =>
    test.mutate(viewer, 'consumeVoucher', { voucherId }, 'voucher { status }');

  it('waits until the appointment is over', async () => {
    const [issuer, holder] = [somebody(), somebody()];
    const id = await test.issue(issuer);
    expect(await consume(issuer, id)).toMatchObject({ __typename: 'ConflictError' });
    await test.book(holder, id, at(1));
    now = Date.parse(at(2)) - 1;
    expect(await consume(issuer, id)).toMatchObject({ __typename: 'ConflictError' });
    now = Date.parse(at(2));
    expect(await consume(holder, id)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await consume(issuer, id)).toMatchObject({ voucher: { status: 'CONSUMED' } });
    expect(await consume(issuer, id)).toMatchObject({ __typename: 'ConflictError' });
  });
});

describe('expiry', () => {
  it('ends what is over and has no appointment to come', async () => {
    const issuer = somebody();
    const until = (hours: number) => test.issue(issuer, { validUntil: at(hours) });
    const [over, booked, consumed, running] = [await until(3), await until(3), await until(3), await until(30)];
    await test.book(somebody(), booked, at(2));
    await test.change(`UPDATE vouchers SET status = 'consumed' WHERE id = $1`, [consumed]);
    const expire = async () => {
      await using uow = test.uow(system);
      return await test.services.vouchers.expire(uow, AbortSignal.timeout(10_000));
    };
    const statuses = () =>
      Promise.all([over, booked, consumed, running].map(async (id) => (await voucher(issuer, id)).status));
    now = Date.parse(at(3));
    await expire();
    expect(await statuses()).toEqual(['ISSUED', 'BOOKED', 'CONSUMED', 'ISSUED']);
    now += 1;
    await expire();
    expect(await statuses()).toEqual(['EXPIRED', 'EXPIRED', 'CONSUMED', 'ISSUED']);
    expect(
      await test.sql(`SELECT actor_id, meta FROM events WHERE type = 'voucher.expire' AND subject_id = $1`, [booked]),
    ).toEqual([{ actor_id: null, meta: { from: 'booked', to: 'expired' } }]);
    expect(await expire()).toBe(0);
  });
});

describe('free slots', () => {
  const slots = async (viewer: Viewer, id: string, args = '') =>
    (
      await test.execute({
        query: `query ($id: ID!) { voucher(id: $id) { availableSlots${args} { id startsAt endsAt } } }`,
        variables: { id },
        viewer,
      })
    ).data?.voucher.availableSlots.map(({ startsAt }: { startsAt: string }) => startsAt);

  it('leave out what is booked by others, and what has begun', async () => {
    const issuer = somebody();
    const id = await test.issue(issuer, { validFrom: at(1), validUntil: at(4), terms: { multiBooking: true } });
    expect(await slots(somebody(), id)).toEqual([at(1), at(2), at(3)]);
    await test.book(somebody(), id, at(2));
    expect(await slots(somebody(), id)).toEqual([at(1), at(3)]);
    now = Date.parse(at(1)) + 1;
    expect(await slots(somebody(), id)).toEqual([at(3)]);
    expect(await slots(somebody(), id, `(from: "${at(0)}", first: 1)`)).toEqual([at(3)]);
  });

  it('are none where nobody can book', async () => {
    const issuer = somebody();
    const id = await test.issue(issuer);
    await test.book(somebody(), id, at(1));
    expect(await slots(issuer, id)).toEqual([]);
  });

  it('are at most 100', async () => {
    const id = await test.issue(somebody());
    expect(await slots(admin, id, '(first: 100)')).toHaveLength(100);
    for (const first of [0, -1, 101]) {
      const { errors } = await test.execute({
        query: `query ($id: ID!) { voucher(id: $id) { availableSlots(first: ${first}) { id } } }`,
        variables: { id },
        viewer: admin,
      });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

describe('the list of vouchers', () => {
  const list = async (viewer: Viewer, args: string) => {
    const { data, errors } = await test.execute({
      query: `{ vouchers(${args}) { edges { node { id } cursor } totalCount pageInfo { hasNextPage endCursor } } }`,
      viewer,
    });
    return errors ? { errors } : data.vouchers;
  };

  it('pages through what the viewer may see, newest first', async () => {
    const issuer = somebody();
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.unshift(await test.issue(issuer, { serviceType: 'list.paging' }));
    const first = await list(issuer, 'first: 2, serviceType: "list.paging"');
    expect(first.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids.slice(0, 2));
    expect(first.totalCount).toBe(5);
    const second = await list(issuer, `first: 10, serviceType: "list.paging", after: "${first.pageInfo.endCursor}"`);
    expect(second.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids.slice(2));
    expect(await list(somebody(), `first: 1, after: "${first.pageInfo.endCursor}"`)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('shows others what is open only, and strangers nothing', async () => {
    const [issuer, holder] = [somebody(), somebody()];
    const [open, taken] = [
      await test.issue(issuer, { serviceType: 'list.visible' }),
      await test.issue(issuer, { serviceType: 'list.visible' }),
    ];
    await test.book(holder, taken, at(1));
    const seen = async (viewer: Viewer) =>
      (await list(viewer, 'serviceType: "list.visible"')).edges
        .map(({ node }: { node: { id: string } }) => node.id)
        .sort();
    expect(await seen(issuer)).toEqual([open, taken].sort());
    expect(await seen(holder)).toEqual([open, taken].sort());
    expect(await seen(admin)).toEqual([open, taken].sort());
    expect(await seen(somebody())).toEqual([open]);
    expect(await seen(browser('never-seen'))).toEqual([]);
    expect(await seen(anonymous)).toEqual([]);
    expect((await list(issuer, 'serviceType: "list.visible", status: BOOKED')).totalCount).toBe(1);
  });

  it('refuses page sizes that are none', async () => {
    for (const args of ['first: 0', 'first: -1', 'first: 101', 'last: 1000000', 'first: 1, last: 1', 'after: "x"']) {
      expect(await list(somebody(), args)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
  });
});

describe('looking a voucher up', () => {
  it('finds nothing by an id that cannot be', async () => {
    for (const id of ['', 'v-unknown', 'x'.repeat(10_000), `' OR true --`, '__proto__']) {
      expect(await voucher(admin, id)).toBeNull();
    }
  });

  it('refuses an id that the database could not even compare', async () => {
    const { errors, statements } = await test.execute({
      query: 'query ($id: ID!) { voucher(id: $id) { id } }',
      variables: { id: 'v-\0' },
      viewer: admin,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(statements).toEqual([]);
  });
});
