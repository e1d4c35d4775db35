import type { CursorCodec } from '../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventLoaders } from './events/event.loader.js';
import { experimentLoaders } from './experiments/experiment.loader.js';
import { leadLoaders } from './leads/lead.loader.js';
import { whatsAppLoaders } from './whatsapp/whatsapp-account.loader.js';

export function createLoaders(uow: UnitOfWork, _services: unknown, cursors: CursorCodec) {
  return {
    ...leadLoaders(uow, cursors),
    ...eventLoaders(uow, cursors),
    ...experimentLoaders(uow),
    ...whatsAppLoaders(uow),
  };
}

export type MarketingLoaders = ReturnType<typeof createLoaders>;
