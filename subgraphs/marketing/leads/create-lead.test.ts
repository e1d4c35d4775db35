import { randomUUID } from 'node:crypto';
import { anonymous } from '../../../platform/identity/viewer.js';
import {
  admin,
  anEmail,
  createLeadMutation,
  partnerOf,
  serviceWith,
  somebody,
  startMarketing,
  type MarketingTest,
} from '../testing/marketing.fixture.js';

describe('createLead', () => {
  let test: MarketingTest;
  beforeAll(async () => void (test = await startMarketing()));
  afterAll(() => test[Symbol.asyncDispose]());

  async function createLead(input: Record<string, unknown>, viewer = anonymous) {
    const { data, errors } = await test.execute({ query: createLeadMutation, variables: { input }, viewer });
    expect(errors).toBeUndefined();
    return data.createLead;
  }

  const leadsWith = (email: string) =>
    test.testDatabase.asOwner<{ id: string; email_hash: string }>(
      `SELECT id, email_hash FROM marketing.leads WHERE email = $1`,
      [email],
    );

  it('is open to visitors and stores the normalised form', async () => {
    const email = anEmail();
    const result = await createLead({
      email: ` ${email.replace('lead', 'Lead')} `,
      firstName: ' ANA maria ',
      companyName: '  Acme  ',
      phoneNumber: '+34 600-111-222',
      countryCode: 'es',
    });
    expect(result).toMatchObject({
      __typename: 'CreateLeadSuccess',
      isDuplicate: false,
      lead: {
        email,
        firstName: 'Ana Maria',
        companyName: 'Acme',
        phoneNumber: '+34600111222',
        source: 'WEBSITE_FORM',
        status: 'NEW',
        score: 45,
        visitor: null,
      },
    });
    expect(result.lead.id).toBe(result.leadId);
    expect(await leadsWith(email)).toEqual([{ id: result.leadId, email_hash: test.deps.hashEmail(email) }]);
  });

  it('merges a second lead with the same address into the first', async () => {
    const email = anEmail();
    const first = await createLead(
      { email, firstName: 'ana', companyName: 'Acme', phoneNumber: '+34600111222' },
      admin,
    );
    const second = await createLead(
      {
        email: email.toUpperCase(),
        lastName: 'lopez',
        phoneNumber: '+1 (555) 000-1111',
        notes: 'n1',
        interestedFeatures: ['a', 'b'],
        source: 'DEMO_REQUEST',
        utmCampaign: 'c1',
        partnerId: randomUUID(),
      },
      admin,
    );
    expect(second).toMatchObject({
      leadId: first.leadId,
      isDuplicate: true,
      lead: {
        firstName: 'Ana',
        lastName: 'Lopez',
        phoneNumber: '+34600111222',
        notes: 'n1',
        interestedFeatures: ['a', 'b'],
        source: 'WEBSITE_FORM',
        status: 'NEW',
        attribution: { utmCampaign: 'c1' },
        // Otherwise whoever knows an address could bring the lead into his own funnel and read it there.
        partner: null,
      },
    });
    const third = await createLead({ email, notes: 'n2', interestedFeatures: ['z'] }, admin);
    expect(third).toMatchObject({ isDuplicate: true, lead: { notes: 'n1\n---\nn2', interestedFeatures: ['a', 'b'] } });
    const fourth = await createLead({ email: `  ${email}` }, admin);
    expect(fourth).toMatchObject({ leadId: first.leadId, isDuplicate: true, lead: { notes: 'n1\n---\nn2' } });

    expect(await leadsWith(email)).toHaveLength(1);
    const audited = await test.testDatabase.asOwner<{ new_values: { notes: string | null } }>(
      `SELECT new_values FROM public.audit_logs WHERE operation = 'DUPLICATE_PREVENTED' AND row_id = $1 ORDER BY created_at`,
      [first.leadId],
    );
    expect(audited.map(({ new_values }) => new_values.notes)).toEqual(['n1', 'n2', null]);
  });

  it('does not tell visitors what is known about an address', async () => {
    const email = anEmail();
    const { leadId } = await createLead({ email, companyName: 'Secret Ltd' }, admin);
    for (const viewer of [anonymous, somebody, partnerOf(randomUUID())]) {
      expect(await createLead({ email }, viewer)).toEqual({
        __typename: 'CreateLeadSuccess',
        leadId,
        isDuplicate: true,
        lead: null,
      });
    }
  });

  it('stops appending notes before a lead becomes a heap', async () => {
    const email = anEmail();
    const notes = 'x'.repeat(10_000);
    for (let call = 0; call < 8; call++) await createLead({ email, notes });
    const [{ length }] = (await test.testDatabase.asOwner<{ length: number }>(
      `SELECT char_length(notes) AS length FROM marketing.leads WHERE email = $1`,
      [email],
    )) as [{ length: number }];
    expect(length).toBeGreaterThan(50_000);
    expect(length).toBeLessThan(64_100);
  });

  it('creates one lead when many bring the same address at the same time', async () => {
    const email = anEmail();
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        createLead({ email, notes: `note ${index}`, interestedFeatures: ['a'] }),
      ),
    );
    expect(results.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(1);
    expect(new Set(results.map(({ leadId }) => leadId)).size).toBe(1);
    const [lead] = await test.testDatabase.asOwner<{ notes: string }>(
      `SELECT notes FROM marketing.leads WHERE email = $1`,
      [email],
    );
    const notes = lead!.notes.split('\n---\n');
    expect(notes.sort()).toEqual(Array.from({ length: 12 }, (_, index) => `note ${index}`).sort());
  });

  it('takes an address again whose lead was deleted', async () => {
    const email = anEmail();
    const first = await createLead({ email });
    await test.testDatabase.asOwner(`UPDATE marketing.leads SET deleted_at = now() WHERE id = $1`, [first.leadId]);
    const second = await createLead({ email });
    expect(second).toMatchObject({ isDuplicate: false });
    expect(second.leadId).not.toBe(first.leadId);
  });

  it('stores the address of a visitor for a service that hands on a form', async () => {
    const { lead } = await createLead({ email: anEmail(), ipAddress: '2001:db8::7' }, serviceWith('leads:write'));
    expect(lead.visitor).toEqual({ ipAddress: '2001:db8::7', countryCode: null });
  });

  it('shows the new lead to the one who brought it, without what belongs to others', async () => {
    const { lead } = await createLead({ email: anEmail() }, somebody);
    expect(lead).toMatchObject({
      interactions: { totalCount: 0 },
      events: { totalCount: 0 },
      experimentAssignments: [],
      whatsappAccounts: [],
    });
  });

  it.each([
    ['email', { email: 'bad@x' }],
    ['email', { email: '' }],
    ['email', { email: `${'a'.repeat(250)}@example.com` }],
    ['email', { email: 'a b@example.com' }],
    ['email', { email: 'a@b..com' }],
    ['email', { email: 'a@-b.com' }],
    ['phoneNumber', { phoneNumber: 'abc' }],
    ['phoneNumber', { phoneNumber: '123456' }],
    ['phoneNumber', { phoneNumber: '++555123456' }],
    ['phoneNumber', { phoneNumber: '+12345678901234567890' }],
    ['firstName', { firstName: '   ' }],
    ['firstName', { firstName: 'x'.repeat(101) }],
    ['companyName', { companyName: 'X' }],
    ['companyName', { companyName: 'x'.repeat(256) }],
    ['notes', { notes: 'x'.repeat(10_001) }],
    ['utmCampaign', { utmCampaign: 'x'.repeat(101) }],
    ['referrer', { referrer: 'x'.repeat(2_001) }],
    ['interestedFeatures', { interestedFeatures: Array.from({ length: 51 }, (_, index) => `f${index}`) }],
    ['countryCode', { countryCode: 'Spain' }],
    ['partnerId', { partnerId: '{7b6f1c5e-0000-4000-8000-000000000000}' }],
    ['ipAddress', { ipAddress: 'not an address' }],
    ['ipAddress', { ipAddress: '203.0.113.7' }],
  ])('refuses a bad %s from a visitor: %j', async (field, input) => {
    expect(await createLead({ email: anEmail(), ...input })).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      path: [field],
    });
  });

  it('keeps a national number as its digits', async () => {
    expect(await createLead({ email: anEmail(), phoneNumber: '(555) 123-4567' })).toMatchObject({
      lead: { phoneNumber: '5551234567' },
    });
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['half of a surrogate pair', 'a\ud800b'],
  ])('refuses %s as bad input', async (_, notes) => {
    const { data, errors } = await test.execute({
      query: createLeadMutation,
      variables: { input: { email: anEmail(), notes } },
    });
    expect(data ?? null).toBeNull();
    expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
  });
});
