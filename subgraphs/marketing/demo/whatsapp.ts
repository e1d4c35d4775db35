import { cast, demoRandom, demoUuid } from '../../../platform/demo/cast.js';
import { daysBefore, hoursBefore } from '../../../platform/demo/moments.js';
import { demoLeadId } from './leads.js';

/** The account of the lead that has become a customer, and one of a partner that came without being a lead. */
export function demoWhatsAppAccounts(now: Date) {
  const random = demoRandom('marketing.whatsapp');
  // Nobody has the key to these: the demo cannot send anything.
  const sealed = () => `demo:${random.string.alphanumeric(48)}`;
  const account = (index: number, partner: number, ageInDays: number) => ({
    id: demoUuid('marketing.whatsapp-account', index),
    partnerId: cast.partners[partner]!.id,
    businessAccountId: random.string.numeric({ length: 15, allowLeadingZeros: false }),
    phoneNumberId: random.string.numeric({ length: 15, allowLeadingZeros: false }),
    accessTokenEncrypted: sealed(),
    webhookVerifyTokenEncrypted: sealed(),
    createdAt: daysBefore(now, ageInDays),
    updatedAt: daysBefore(now, ageInDays),
  });
  return [
    {
      ...account(0, 1, 11),
      leadId: demoLeadId(5),
      phoneNumber: cast.leads[5]!.phone,
      displayName: cast.leads[5]!.company,
      isVerified: true,
      isActive: true,
      verificationStatus: 'approved',
      messagesSentToday: 45,
      lastMessageSentAt: hoursBefore(now, 0.1),
    },
    {
      ...account(1, 0, 2),
      leadId: null,
      phoneNumber: cast.partners[0]!.phone,
      displayName: cast.partners[0]!.companyName,
    },
  ];
}
