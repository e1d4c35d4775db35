import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity/viewer.js';
import { anonymous } from '../../../platform/identity/viewer.js';
import {
  admin,
  anEmail,
  partnerOf,
  serviceWith,
  somebody,
  startMarketing,
  type MarketingTest,
} from '../testing/marketing.fixture.js';

const UPDATE = `mutation ($input: UpdateLeadInput!) {
  updateLead(input: $input) {
    __typename
    ... on UpdateLeadSuccess { lead { id email firstName companyName phoneNumber notes interestedFeatures source partner { id } } }
    ... on MutationError { code path }
  }
}`;

const CHANGE_STATUS = `mutation ($input: ChangeLeadStatusInput!) {
  changeLeadStatus(input: $input) {
    __typename
    ... on ChangeLeadStatusSuccess { lead { id status convertedPartner { id } } }
    ... on MutationError { code path }
    ... on LeadStatusTransitionError { from allowed message }
  }
}`;

const RECORD = `mutation ($input: RecordLeadInteractionInput!) {
  recordLeadInteraction(input: $input) {
    __typename
    ... on RecordLeadInteractionSuccess {
      interaction { id type subject outcome completedAt createdBy metadata }
      lead { interactions { totalCount edges { node { id } } } }
    }
    ... on MutationError { code path }
  }
}`;

describe('changing a lead', () => {
  let test: MarketingTest;
  beforeAll(async () => void (test = await startMarketing()));
  afterAll(() => test[Symbol.asyncDispose]());

  async function run(query: string, input: Record<string, unknown>, viewer: Viewer = admin) {
    const { data, errors } = await test.execute({ query, variables: { input }, viewer });
    return errors ? { errorCode: errors[0]!.extensions!['code'] } : Object.values<any>(data)[0];
  }

  async function aLead(input: Record<string, unknown> = {}): Promise<{ id: string; email: string }> {
    await using uow = test.uow(admin);
    const email = anEmail();
    const { leadId } = await test.services.leads.create(uow, { email, source: 'website-form', ...input });
    return { id: leadId, email };
  }

  async function deletedLead(): Promise<string> {
    const { id } = await aLead();
    await using uow = test.uow(admin);
    await uow.write(({ manager }) =>
      manager.query(`UPDATE marketing.leads SET deleted_at = now() WHERE id = $1`, [id]),
    );
    return id;
  }

  describe('updateLead', () => {
    it('changes what is given, clears what is null and leaves the rest', async () => {
      const { id, email } = await aLead({ firstName: 'Ana', companyName: 'Acme', phoneNumber: '+34600111222' });
      const partnerId = randomUUID();
      const result = await run(UPDATE, {
        leadId: id,
        firstName: 'eva',
        phoneNumber: null,
        source: 'REFERRAL',
        interestedFeatures: ['b', 'a'],
        partnerId,
      });
      expect(result.lead).toEqual({
        id,
        email,
        firstName: 'Eva',
        companyName: 'Acme',
        phoneNumber: null,
        notes: null,
        interestedFeatures: ['b', 'a'],
        source: 'REFERRAL',
        partner: { id: partnerId },
      });
    });

    it('takes a new address along with its hash', async () => {
      const { id } = await aLead();
      const email = anEmail();
      expect(await run(UPDATE, { leadId: id, email: ` ${email.toUpperCase()}` })).toMatchObject({ lead: { email } });
      const { data } = await test.execute({
        query: `query ($hash: String!) {
          _entities(representations: [{ __typename: "VisibilityCheckLead", id: "1", emailHash: $hash }]) {
            ... on VisibilityCheckLead { marketingLead { id } }
          }
        }`,
        variables: { hash: test.deps.hashEmail(email) },
        viewer: admin,
      });
      expect(data._entities[0].marketingLead).toEqual({ id });
    });

    it('refuses the address of another lead, also when two reach for it at the same time', async () => {
      const [first, second, third] = [await aLead(), await aLead(), await aLead()];
      expect(await run(UPDATE, { leadId: second.id, email: first.email })).toEqual({
        __typename: 'LeadEmailTakenError',
        code: 'LEAD_EMAIL_TAKEN',
        path: ['email'],
      });
      const email = anEmail();
      const results = await Promise.all([second, third].map(({ id }) => run(UPDATE, { leadId: id, email })));
      expect(results.map(({ __typename }) => __typename).sort()).toEqual(['LeadEmailTakenError', 'UpdateLeadSuccess']);
    });

    it('without a change answers the lead as it is', async () => {
      const { id, email } = await aLead();
      expect(await run(UPDATE, { leadId: id })).toMatchObject({ lead: { id, email } });
    });

    it('knows no lead that does not exist, was deleted or has an impossible id', async () => {
      for (const leadId of [randomUUID(), await deletedLead(), 'nonsense', '']) {
        expect(await run(UPDATE, { leadId, notes: 'x' })).toEqual({
          __typename: 'NotFoundError',
          code: 'NOT_FOUND',
          path: ['leadId'],
        });
      }
    });

    it.each([
      ['email', { email: null }],
      ['email', { email: 'bad@x' }],
      ['source', { source: null }],
      ['interestedFeatures', { interestedFeatures: null }],
      ['phoneNumber', { phoneNumber: '12' }],
      ['notes', { notes: 'x'.repeat(10_001) }],
      ['partnerId', { partnerId: 'x' }],
    ])('refuses a bad %s: %j', async (field, changes) => {
      const { id } = await aLead();
      expect(await run(UPDATE, { leadId: id, ...changes })).toMatchObject({
        __typename: 'InvalidInputError',
        path: [field],
      });
    });
  });

  describe('changeLeadStatus', () => {
    it('goes along the funnel and links the partner that the lead became', async () => {
      const { id } = await aLead();
      const convertedPartnerId = randomUUID();
      for (const status of ['CONTACTED', 'QUALIFIED']) {
        expect(await run(CHANGE_STATUS, { leadId: id, status })).toMatchObject({ lead: { status } });
      }
      expect(await run(CHANGE_STATUS, { leadId: id, status: 'CONVERTED', convertedPartnerId })).toMatchObject({
        lead: { status: 'CONVERTED', convertedPartner: { id: convertedPartnerId } },
      });
    });

    it('says from where it cannot go and where to it can', async () => {
      const { id } = await aLead();
      await run(CHANGE_STATUS, { leadId: id, status: 'LOST' });
      expect(await run(CHANGE_STATUS, { leadId: id, status: 'CONVERTED' })).toEqual({
        __typename: 'LeadStatusTransitionError',
        code: 'LEAD_STATUS_TRANSITION',
        path: ['status'],
        message: 'A lead that is lost cannot become converted.',
        from: 'LOST',
        allowed: ['CONTACTED'],
      });
      expect(await run(CHANGE_STATUS, { leadId: id, status: 'NEW' })).toMatchObject({ from: 'LOST' });
    });

    it('answers a repetition as the first time', async () => {
      const { id } = await aLead();
      const input = { leadId: id, status: 'CONVERTED', convertedPartnerId: randomUUID() };
      const first = await run(CHANGE_STATUS, input);
      expect(first.__typename).toBe('ChangeLeadStatusSuccess');
      expect(await run(CHANGE_STATUS, input)).toEqual(first);
    });

    it('links a partner that came after the contract, but only one', async () => {
      const { id } = await aLead();
      await run(CHANGE_STATUS, { leadId: id, status: 'CONVERTED' });
      const convertedPartnerId = randomUUID();
      expect(await run(CHANGE_STATUS, { leadId: id, status: 'CONVERTED', convertedPartnerId })).toMatchObject({
        lead: { convertedPartner: { id: convertedPartnerId } },
      });
      expect(
        await run(CHANGE_STATUS, { leadId: id, status: 'CONVERTED', convertedPartnerId: randomUUID() }),
      ).toMatchObject({ __typename: 'InvalidInputError', path: ['convertedPartnerId'] });
    });

    it('lets one of two win who move a lead at the same time', async () => {
      const { id } = await aLead();
      const results = await Promise.all(
        ['CONVERTED', 'LOST'].map((status) => run(CHANGE_STATUS, { leadId: id, status })),
      );
      // `LOST` may come first and forbid `CONVERTED`, or the other way round.
      expect(results.map(({ __typename }) => __typename).sort()).toEqual([
        'ChangeLeadStatusSuccess',
        'LeadStatusTransitionError',
      ]);
    });

    it('refuses a partner for a lead that is not converted, and an impossible one', async () => {
      const { id } = await aLead();
      for (const input of [
        { status: 'CONTACTED', convertedPartnerId: randomUUID() },
        { status: 'CONVERTED', convertedPartnerId: 'x' },
      ]) {
        expect(await run(CHANGE_STATUS, { leadId: id, ...input })).toMatchObject({
          __typename: 'InvalidInputError',
          path: ['convertedPartnerId'],
        });
      }
    });

    it('knows no lead that does not exist or was deleted', async () => {
      for (const leadId of [randomUUID(), await deletedLead(), 'nonsense']) {
        expect(await run(CHANGE_STATUS, { leadId, status: 'LOST' })).toMatchObject({ __typename: 'NotFoundError' });
      }
    });
  });

  describe('recordLeadInteraction', () => {
    it('adds to the history', async () => {
      const { id } = await aLead();
      const result = await run(RECORD, {
        leadId: id,
        type: 'contract_signed',
        subject: 'Contract',
        outcome: 'NO_RESPONSE',
        completedAt: '2026-01-05T10:00:00.000Z',
        metadata: { contract_value: 24000 },
      });
      expect(result.interaction).toMatchObject({
        type: 'contract_signed',
        subject: 'Contract',
        outcome: 'NO_RESPONSE',
        completedAt: '2026-01-05T10:00:00.000Z',
        createdBy: admin.userId,
        metadata: { contract_value: 24000 },
      });
      expect(result.lead.interactions.totalCount).toBe(1);
    });

    it('makes an entry once for one key, also when the calls cross', async () => {
      const { id } = await aLead();
      const input = { leadId: id, type: 'call_made', idempotencyKey: 'call-7' };
      const results = await Promise.all(Array.from({ length: 5 }, () => run(RECORD, input)));
      expect(new Set(results.map(({ interaction }) => interaction.id)).size).toBe(1);
      expect((await run(RECORD, input)).lead.interactions.totalCount).toBe(1);
      const other = await aLead();
      expect((await run(RECORD, { ...input, leadId: other.id })).interaction.id).not.toBe(results[0].interaction.id);
    });

    it('knows no lead that does not exist or was deleted', async () => {
      for (const leadId of [randomUUID(), await deletedLead(), 'nonsense']) {
        expect(await run(RECORD, { leadId, type: 'call_made' })).toMatchObject({
          __typename: 'NotFoundError',
          path: ['leadId'],
        });
      }
    });

    it.each([
      ['type', { type: 'Call made!' }],
      ['type', { type: 'x'.repeat(51) }],
      ['subject', { subject: 'x'.repeat(256) }],
      ['completedAt', { completedAt: '2999-01-01T00:00:00.000Z' }],
      ['metadata', { metadata: [1] }],
      ['metadata', { metadata: { a: 'x'.repeat(8_192) } }],
      ['idempotencyKey', { idempotencyKey: '' }],
    ])('refuses a bad %s: %j', async (field, input) => {
      const { id } = await aLead();
      expect(await run(RECORD, { leadId: id, type: 'call_made', ...input })).toMatchObject({
        __typename: 'InvalidInputError',
        path: [field],
      });
    });
  });

  it.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['a user', somebody, 'FORBIDDEN'],
    ['a partner', partnerOf(randomUUID()), 'FORBIDDEN'],
    ['a service that may only read', serviceWith('leads:read'), 'FORBIDDEN'],
  ])('is refused to %s', async (_, viewer, errorCode) => {
    const { id } = await aLead();
    expect(await run(UPDATE, { leadId: id, notes: 'x' }, viewer)).toEqual({ errorCode });
    expect(await run(CHANGE_STATUS, { leadId: id, status: 'LOST' }, viewer)).toEqual({ errorCode });
    expect(await run(RECORD, { leadId: id, type: 'call_made' }, viewer)).toEqual({ errorCode });
  });

  it('is open to a service with the scope', async () => {
    const service = serviceWith('leads:write');
    const { id } = await aLead();
    expect(await run(UPDATE, { leadId: id, notes: 'x' }, service)).toMatchObject({ lead: { notes: 'x' } });
    expect(await run(CHANGE_STATUS, { leadId: id, status: 'LOST' }, service)).toMatchObject({
      lead: { status: 'LOST' },
    });
    expect(await run(RECORD, { leadId: id, type: 'call_made' }, service)).toMatchObject({
      interaction: { createdBy: 'service' },
    });
  });
});
