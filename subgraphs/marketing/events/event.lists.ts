import type { SelectQueryBuilder } from 'typeorm';
import type { ListDefinition } from '../../../platform/connections/connection.js';
import { newestFirst } from '../../../platform/connections/list.js';
import { entityId } from '../../../platform/input/entity-id.js';
import type { Given } from '../../../platform/input/rules.js';
import type { Period } from '../../../platform/period.js';
import { MarketingEvent, type EventType } from './event.entity.js';

export const allEvents: ListDefinition<MarketingEvent> = {
  entity: MarketingEvent,
  name: 'Query.marketingEvents',
  order: newestFirst,
};

export const eventsOfLead = {
  entity: MarketingEvent,
  name: 'Lead.events',
  parent: 'userId',
  order: newestFirst,
} as const;

export interface EventConditions {
  readonly types?: Given<readonly EventType[]>;
  readonly name?: Given<string>;
  readonly sessionId?: Given<string>;
  readonly partnerId?: Given<string>;
  readonly period?: Given<Period>;
}

/** Narrows a list of events; all that is given must hold. */
export function whereEvent(conditions: EventConditions): (events: SelectQueryBuilder<MarketingEvent>) => void {
  const { types, name, sessionId, partnerId, period } = conditions;
  return (events) => {
    if (types) events.andWhere('item.type = ANY (:types::analytics.event_type_category[])', { types });
    if (name) events.andWhere('item.name = :name', { name });
    if (sessionId) events.andWhere('item.sessionId = :sessionId', { sessionId });
    // An id that is not a UUID is the id of no partner.
    if (partnerId) events.andWhere('item.partnerId = :partnerId::uuid', { partnerId: entityId(partnerId) });
    if (period) events.andWhere('item.createdAt >= :from AND item.createdAt < :to', { ...period });
  };
}
