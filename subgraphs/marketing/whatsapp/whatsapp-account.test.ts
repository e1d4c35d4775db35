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
import { messagesSentToday } from './whatsapp-account.policy.js';
import { WhatsAppAccount } from './whatsapp-account.entity.js';

describe('a WhatsApp account', () => {
  const partnerId = randomUUID();
  const id = randomUUID();
  let leadId: string;
  let test: MarketingTest;

  beforeAll(async () => {
    test = await startMarketing();
    await using uow = test.uow(admin);
    ({ leadId } = await test.services.leads.create(uow, { email: anEmail(), source: 'website-form', partnerId }));
    await uow.write(({ manager }) =>
      manager.insert(WhatsAppAccount, {
        id,
        leadId,
        partnerId,
        businessAccountId: randomUUID(),
        phoneNumberId: '1',
        phoneNumber: '+4930123456',
        accessTokenEncrypted: 'top secret',
        webhookVerifyTokenEncrypted: 'top secret too',
      }),
    );
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const query = `query ($id: ID!) { whatsappAccount(id: $id) {
    id phoneNumber isActive verificationStatus messagesSentToday messagesLimitDaily
    partner { id } lead { id whatsappAccounts { id } }
  } }`;
  const ask = async (viewer: Viewer, of: string = id) =>
    (await test.execute({ query, variables: { id: of }, viewer })).data;

  it('is shown with its lead and partner', async () => {
    expect(await ask(admin)).toEqual({
      whatsappAccount: {
        id,
        phoneNumber: '+4930123456',
        isActive: false,
        verificationStatus: 'pending',
        messagesSentToday: 0,
        messagesLimitDaily: 1_000,
        partner: { id: partnerId },
        lead: { id: leadId, whatsappAccounts: [{ id }] },
      },
    });
    expect(await ask(admin, 'nonsense')).toEqual({ whatsappAccount: null });
  });

  it('is seen by its partner, by services with the scope, and by nobody else', async () => {
    for (const viewer of [partnerOf(partnerId), serviceWith('whatsapp:read')]) {
      expect((await ask(viewer)).whatsappAccount.id).toBe(id);
    }
    for (const viewer of [anonymous, somebody, partnerOf(randomUUID()), serviceWith('leads:read')]) {
      expect(await ask(viewer)).toEqual({ whatsappAccount: null });
    }
  });

  it('is changed by administrators alone', async () => {
    for (const viewer of [anonymous, somebody, partnerOf(partnerId), serviceWith('whatsapp:read')]) {
      await using uow = test.uow(viewer);
      await uow.write(async ({ manager }) => {
        const statement = `UPDATE whatsapp.accounts SET is_active = true WHERE id = $1`;
        expect((await manager.queryRunner!.query(statement, [id], true)).affected).toBe(0);
      });
    }
  });

  it('keeps its tokens out of answers, ordinary reads and the audit log', async () => {
    await using uow = test.uow(admin);
    const account = await uow.read((manager) => manager.findOneByOrFail(WhatsAppAccount, { id }));
    expect(account.accessTokenEncrypted).toBeUndefined();
    const audited = await test.testDatabase.asOwner(`SELECT * FROM public.audit_logs WHERE row_id = $1`, [id]);
    expect(audited).toHaveLength(1);
    expect(JSON.stringify(audited)).not.toContain('top secret');
  });

  it('starts to count anew at midnight UTC', () => {
    const account = Object.assign(new WhatsAppAccount(), {
      messagesSentToday: 45,
      lastMessageSentAt: new Date('2026-03-01T23:59:59Z'),
    });
    expect(messagesSentToday(account, new Date('2026-03-01T23:59:59Z'))).toBe(45);
    expect(messagesSentToday(account, new Date('2026-03-02T00:00:00Z'))).toBe(0);
    expect(messagesSentToday({ ...account, lastMessageSentAt: null }, new Date())).toBe(0);
  });
});
