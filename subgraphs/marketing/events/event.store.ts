import type { EntityManager } from 'typeorm';
import { snakeCase } from '../../../platform/database/naming.js';
import type { MarketingEvent } from './event.entity.js';

/** The database adds what it knows of the lead to `properties`, and the address of the request where none is stated. */
export type NewEvent = MarketingEvent;

/**
 * Inserts events and answers how many were new; the others have ids that are known. One statement of always the same
 * text, whatever the number: a thousand rows as parameters of their own would cost more to parse than to store.
 */
export async function insertEvents(manager: EntityManager, events: readonly NewEvent[]): Promise<number> {
  const rows = events.map((event) => Object.fromEntries(columns.map(([property, name]) => [name, event[property]])));
  const { affected } = await manager.queryRunner!.query(INSERT, [JSON.stringify(rows)], true);
  return affected ?? 0;
}

const types = {
  id: 'uuid',
  type: 'analytics.event_type_category',
  name: 'text',
  userId: 'uuid',
  sessionId: 'text',
  partnerId: 'uuid',
  properties: 'jsonb',
  metadata: 'jsonb',
  userAgent: 'text',
  ipAddress: 'inet',
  referrer: 'text',
  url: 'text',
  deviceType: 'analytics.device_type_enum',
  browser: 'text',
  os: 'text',
  country: 'text',
  region: 'text',
  processed: 'boolean',
  processedAt: 'timestamptz',
  createdAt: 'timestamptz',
} satisfies Record<keyof MarketingEvent, string>;

const columns = (Object.keys(types) as (keyof MarketingEvent)[]).map(
  (property) => [property, snakeCase(property)] as const,
);
const names = columns.map(([, name]) => name).join(', ');

/** Without RETURNING and without a conflict target: both ask for the right to see rows, which visitors have not. */
const INSERT = `
  INSERT INTO analytics.events (${names})
  SELECT ${names}
  FROM jsonb_to_recordset($1::jsonb) AS given (${columns.map(([property, name]) => `${name} ${types[property]}`).join(', ')})
  ON CONFLICT DO NOTHING`;
