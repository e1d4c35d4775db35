import type { WhatsAppAccount } from './whatsapp-account.entity.js';

export type WhatsAppAccountMapper = WhatsAppAccount;
