import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';

let test: MarketplaceTest;
beforeAll(async () => void (test = await startMarketplace()));
afterAll(() => test[Symbol.asyncDispose]());

const fields = 'template { id serviceType title durationMinutes terms { location cancelWindowHours } }';
const create = (viewer: Viewer, input: object) => test.mutate(viewer, 'createVoucherTemplate', input, fields);
const update = (viewer: Viewer, input: object) => test.mutate(viewer, 'updateVoucherTemplate', input, fields);
const remove = (viewer: Viewer, templateId: string) =>
  test.mutate(viewer, 'removeVoucherTemplate', { templateId }, fields);
const yoga = (id: string) => ({
  id,
  serviceType: 'sport.yoga',
  title: 'Yoga',
  durationMinutes: 75,
  terms: { location: 'Halle 2', cancelWindowHours: 12 },
});
const issued = async (templateId: string, more: object = {}) =>
  (
    await test.mutate(
      somebody(),
      'issueVoucher',
      { templateId, ...more },
      `voucher { id serviceType title durationMinutes isTransferable terms { location cancelWindowHours }
        template { id } }`,
    )
  ).voucher;

describe('a template', () => {
  it('is what vouchers are issued from, and they may differ from it', async () => {
    expect(await create(admin, yoga('yoga'))).toMatchObject({ template: yoga('yoga') });
    expect(await issued('yoga')).toMatchObject({
      serviceType: 'sport.yoga',
      title: 'Yoga',
      durationMinutes: 75,
      isTransferable: true,
      terms: { location: 'Halle 2', cancelWindowHours: 12 },
      template: { id: 'yoga' },
    });
    const own = { title: 'Yoga für zwei', durationMinutes: 90, isTransferable: false, terms: { location: 'Garten' } };
    expect(await issued('yoga', own)).toMatchObject({
      ...own,
      terms: { location: 'Garten', cancelWindowHours: 12 },
    });
  });

  it('does not change what has been issued, when it is edited or removed', async () => {
    await create(admin, yoga('edited'));
    const before = await issued('edited');
    expect(
      await update(admin, { templateId: 'edited', title: 'Pilates', terms: { cancelWindowHours: 0 } }),
    ).toMatchObject({
      template: {
        serviceType: 'sport.yoga',
        title: 'Pilates',
        durationMinutes: 75,
        terms: { location: null, cancelWindowHours: 0 },
      },
    });
    const now = async () =>
      (
        await test.execute({
          query: `query ($id: ID!) { voucher(id: $id) { title terms { location cancelWindowHours } template { id } } }`,
          variables: { id: before.id },
          viewer: admin,
        })
      ).data.voucher;
    const kept = { title: 'Yoga', terms: { location: 'Halle 2', cancelWindowHours: 12 } };
    expect(await now()).toEqual({ ...kept, template: { id: 'edited' } });
    expect((await issued('edited')).title).toBe('Pilates');
    expect(await remove(admin, 'edited')).toMatchObject({ template: { id: 'edited' } });
    expect(await now()).toEqual({ ...kept, template: null });
    expect(await remove(admin, 'edited')).toMatchObject({ __typename: 'NotFoundError', path: ['templateId'] });
    expect(await update(admin, { templateId: 'edited' })).toMatchObject({ __typename: 'NotFoundError' });
    const log = await test.sql(
      `SELECT meta FROM events WHERE type = 'voucher.template' AND subject_id = 'edited' ORDER BY created_at`,
    );
    expect(log).toEqual(['create', 'update', 'remove'].map((action) => ({ meta: { action } })));
  });

  it('is refused where it makes no sense', async () => {
    await create(admin, yoga('taken'));
    expect(await create(admin, yoga('taken'))).toMatchObject({ __typename: 'ConflictError', path: ['id'] });
    for (const [path, wrong] of [
      [['id'], { id: 'Not A Slug' }],
      [['serviceType'], { serviceType: 'Sport Yoga' }],
      [['title'], { title: ' ' }],
      [['durationMinutes'], { durationMinutes: 0 }],
      [['terms', 'cancelWindowHours'], { terms: { cancelWindowHours: -1 } }],
    ] as const) {
      const given = { ...yoga('wrong'), ...wrong };
      expect(await create(admin, given)).toMatchObject({ __typename: 'InvalidInputError', path });
    }
    expect(await update(admin, { templateId: 'taken', title: null })).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['title'],
    });
  });

  it.each<[string, Viewer, string]>([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['a browser', browser('templates'), 'UNAUTHENTICATED'],
    ['a user', somebody(), 'FORBIDDEN'],
    ['a business', owner(), 'FORBIDDEN'],
  ])('is not for %s to change', async (_, viewer, code) => {
    for (const refused of [
      await create(viewer, yoga('theirs')),
      await update(viewer, { templateId: 'consulting', title: 'Theirs' }),
      await remove(viewer, 'consulting'),
    ]) {
      expect(refused.errors[0].extensions.code).toBe(code);
    }
    await using uow = test.uow(viewer);
    const [, count] = await uow.write(({ manager }) =>
      manager.query<[unknown, number]>(`UPDATE voucher_templates SET title = 'Theirs' WHERE id = 'consulting'`),
    );
    expect(count).toBe(0);
  });
});
