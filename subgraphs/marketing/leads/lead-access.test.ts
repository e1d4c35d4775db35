import { randomUUID } from 'node:crypto';
import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import {
  admin,
  anEmail,
  partnerOf,
  serviceWith,
  somebody,
  startMarketing,
  type MarketingTest,
} from '../testing/marketing.fixture.js';

/** The second wall: what the database lets through when a resolver or service forgets to ask. */
describe('row level security of leads', () => {
  const partnerId = randomUUID();
  let test: MarketingTest;
  let leadId: string;

  beforeAll(async () => {
    test = await startMarketing();
    await using uow = test.uow(admin);
    ({ leadId } = await test.services.leads.create(uow, { email: anEmail(), source: 'website-form', partnerId }));
    await test.services.leadInteractions.record(uow, { leadId, type: 'call_made' });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  async function sql(viewer: Viewer, statement: string, parameters: unknown[] = []): Promise<number> {
    await using uow = test.uow(viewer);
    return await uow.write(async ({ manager }) => {
      const { affected } = await manager.queryRunner!.query(statement, parameters, true);
      return affected ?? 0;
    });
  }

  const readers: [string, Viewer, number, number][] = [
    ['nobody', anonymous, 0, 0],
    ['a user', somebody, 0, 0],
    ['the partner of the funnel', partnerOf(partnerId), 1, 0],
    ['another partner', partnerOf(randomUUID()), 0, 0],
    ['a service without a scope for it', serviceWith('analytics:read', 'whatsapp:read'), 0, 0],
    ['a service that reads', serviceWith('leads:read'), 1, 1],
    ['a service that writes', serviceWith('leads:write'), 1, 1],
    ['an administrator', admin, 1, 1],
  ];

  it.each(readers)('shows %s what is theirs', async (_, viewer, leads, interactions) => {
    expect(await sql(viewer, `SELECT FROM marketing.leads WHERE id = $1`, [leadId])).toBe(leads);
    expect(await sql(viewer, `SELECT FROM marketing.lead_interactions WHERE lead_id = $1`, [leadId])).toBe(
      interactions,
    );
    const { data } = await test.execute({
      query: `query ($id: ID!) { lead(id: $id) { id visitor { userAgent } interactions { totalCount } } }`,
      variables: { id: leadId },
      viewer,
    });
    expect(data.lead).toEqual(
      leads === 0
        ? null
        : {
            id: leadId,
            visitor: interactions === 0 ? null : { userAgent: null },
            interactions: { totalCount: interactions },
          },
    );
  });

  it.each(readers)('lets %s change only what is theirs to change', async (name, viewer) => {
    const mayWrite = name === 'an administrator' || name === 'a service that writes';
    expect(await sql(viewer, `UPDATE marketing.leads SET notes = 'x' WHERE id = $1`, [leadId])).toBe(mayWrite ? 1 : 0);
  });

  it('lets nobody delete a lead but administrators and services that write', async () => {
    for (const viewer of [anonymous, somebody, partnerOf(partnerId), serviceWith('leads:read')]) {
      expect(await sql(viewer, `DELETE FROM marketing.leads WHERE id = $1`, [leadId])).toBe(0);
    }
  });

  const insert = (columns: Record<string, unknown>) => {
    const email = anEmail();
    const row = { id: randomUUID(), email, email_hash: 'h', ...columns };
    const names = Object.keys(row);
    return [
      `INSERT INTO marketing.leads (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row) as unknown[],
    ] as const;
  };

  it('lets a visitor bring a plain new lead', async () => {
    for (const viewer of [anonymous, somebody, partnerOf(randomUUID())]) {
      expect(await sql(viewer, ...insert({ first_name: 'Ana', company_name: 'Acme' }))).toBe(1);
    }
  });

  it('does not believe a visitor who states an address', async () => {
    const visitor = { ...anonymous, clientIp: '198.51.100.4' };
    const [statement, parameters] = insert({ ip_address: '203.0.113.9' });
    await sql(visitor, statement, parameters);
    expect(
      await test.testDatabase.asOwner(`SELECT host(ip_address) AS ip FROM marketing.leads WHERE id = $1`, [
        parameters[0],
      ]),
    ).toEqual([{ ip: '198.51.100.4' }]);
  });

  it.each([
    [{ status: 'converted' }],
    [{ status: 'converted', converted_partner_id: randomUUID() }],
    [{ deleted_at: new Date() }],
    [{ first_name: '' }],
    [{ company_name: 'X' }],
  ])('refuses a visitor %j', async (columns) => {
    await expect(sql(anonymous, ...insert(columns))).rejects.toThrow('row-level security');
  });

  it('refuses everybody a lead that is not normalised', async () => {
    for (const columns of [
      { email: 'Ana@Example.com' },
      { email: ' ana@example.com' },
      { email: 'bad@x' },
      { phone_number: '(555) 123-4567' },
      { first_name: ' Ana' },
      { country_code: 'es' },
    ]) {
      await expect(sql(admin, ...insert(columns))).rejects.toThrow('violates check constraint');
    }
  });

  it('lets nobody change or delete an interaction', async () => {
    for (const viewer of [admin, serviceWith('leads:write')]) {
      await expect(sql(viewer, `UPDATE marketing.lead_interactions SET subject = 'x'`)).rejects.toThrow(
        'permission denied',
      );
      await expect(sql(viewer, `DELETE FROM marketing.lead_interactions`)).rejects.toThrow('permission denied');
    }
  });

  describe('the audit log', () => {
    it('has every change of a lead, with who made it and what changed', async () => {
      await using uow = test.uow(admin);
      await test.services.leads.changeStatus(uow, leadId, 'contacted');
      const rows = await test.testDatabase.asOwner<any>(
        `SELECT * FROM public.audit_logs WHERE row_id = $1 ORDER BY created_at`,
        [leadId],
      );
      expect(rows[0]).toMatchObject({ table_name: 'marketing.leads', operation: 'INSERT', old_values: null });
      expect(rows.at(-1)).toMatchObject({
        operation: 'UPDATE',
        user_id: admin.userId,
        old_values: { status: 'new' },
        new_values: { status: 'contacted' },
      });
      expect(Object.keys(rows.at(-1).new_values).sort()).toEqual(['status', 'updated_at']);
    });

    it('is read by administrators and written by nobody', async () => {
      expect(await sql(admin, `SELECT FROM public.audit_logs`)).toBeGreaterThan(0);
      for (const viewer of [anonymous, somebody, partnerOf(partnerId), serviceWith('leads:read', 'leads:write')]) {
        expect(await sql(viewer, `SELECT FROM public.audit_logs`)).toBe(0);
      }
      for (const statement of [
        `INSERT INTO public.audit_logs (table_name, operation) VALUES ('x', 'x')`,
        `UPDATE public.audit_logs SET operation = 'x'`,
        `DELETE FROM public.audit_logs`,
      ]) {
        await expect(sql(admin, statement)).rejects.toThrow('permission denied');
      }
    });
  });
});
