import type { Connection } from '../../../platform/connections/connection.js';
import type { LoggedEvent } from './logged-event.entity.js';

export type MarketplaceEventMapper = LoggedEvent;
export type MarketplaceEventConnectionMapper = Connection<LoggedEvent>;
