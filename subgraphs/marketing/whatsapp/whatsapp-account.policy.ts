import type { Viewer } from '../../../platform/identity/viewer.js';
import { may } from '../access/scopes.js';
import type { WhatsAppAccount } from './whatsapp-account.entity.js';

export function maySeeAccountsOf(viewer: Viewer, partnerId: string): boolean {
  return may(viewer, 'whatsapp:read') || viewer.partnerId === partnerId;
}

/** The stored counter is that of the day of the last message; no job sets it back at midnight UTC. */
export function messagesSentToday(
  { messagesSentToday: counted, lastMessageSentAt }: WhatsAppAccount,
  now: Date,
): number {
  const isOfToday = lastMessageSentAt !== null && utcDay(lastMessageSentAt) === utcDay(now);
  return isOfToday ? counted : 0;
}

function utcDay(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
