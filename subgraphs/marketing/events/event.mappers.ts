import type { Connection } from '../../../platform/connections/connection.js';
import type { MarketingEvent } from './event.entity.js';

export type MarketingEventMapper = MarketingEvent;
export type MarketingEventConnectionMapper = Connection<MarketingEvent>;
