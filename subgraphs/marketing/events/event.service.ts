import type { Clock } from '../../../platform/clock.js';
import { sqlState } from '../../../platform/database/session.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/identity/viewer.js';
import { atMost, fault, foreignId, jsonObject, text, type Given } from '../../../platform/input/rules.js';
import { may } from '../access/scopes.js';
import { withinVisitorLimit } from '../visitors/visitor-limit.js';
import { countryCode, statedAddress } from '../visitors/visitor.rules.js';
import type { EventType } from './event.entity.js';
import { TooManyEvents } from './event.errors.js';
import { insertEvents, type NewEvent } from './event.store.js';
import { readUserAgent } from './user-agent.js';

export interface TrackedEvent {
  readonly id?: Given<string>;
  readonly type: EventType;
  readonly name: string;
  readonly properties?: unknown;
  readonly metadata?: unknown;
  readonly url?: Given<string>;
  readonly referrer?: Given<string>;
}

export interface EventVisitor {
  readonly sessionId?: Given<string>;
  readonly leadId?: Given<string>;
  readonly partnerId?: Given<string>;
  readonly userAgent?: Given<string>;
  readonly ipAddress?: Given<string>;
  readonly countryCode?: Given<string>;
  readonly region?: Given<string>;
}

/** What all events of a call share. */
type VisitorColumns = Pick<
  NewEvent,
  | 'userId'
  | 'sessionId'
  | 'partnerId'
  | 'userAgent'
  | 'ipAddress'
  | 'deviceType'
  | 'browser'
  | 'os'
  | 'country'
  | 'region'
  | 'processed'
  | 'processedAt'
  | 'createdAt'
>;

const MAX_EVENTS = 500;

export class EventService {
  constructor(private readonly deps: { readonly clock: Clock; readonly newId: () => string }) {}

  /** All or none. Open to everybody. @throws InvalidInput, TooManyEvents */
  async track(
    uow: UnitOfWork,
    events: readonly TrackedEvent[],
    visitor: EventVisitor,
  ): Promise<{ accepted: number; duplicates: number }> {
    if (events.length < 1 || events.length > MAX_EVENTS) throw fault(`1 to ${MAX_EVENTS} events.`, 'events');
    const shared = this.readVisitor(uow.viewer, visitor);
    // Sorted, so that events that arrive together keep their order in lists.
    const ids = events.map(() => this.deps.newId()).sort();
    const rows = events.map((event, index) => ({ ...readEvent(event, index), id: event.id ?? ids[index]!, ...shared }));
    const accepted = await withinVisitorLimit(
      () => uow.write(({ manager }) => insertEvents(manager, rows)).catch(refuseWideJson),
      (retryAt) => new TooManyEvents(retryAt),
    );
    return { accepted, duplicates: events.length - accepted };
  }

  private readVisitor(viewer: Viewer, visitor: EventVisitor): VisitorColumns {
    const at = (field: string) => ['visitor', field];
    const leadId = foreignId(visitor.leadId, at('leadId')) ?? null;
    const userAgent = atMost(visitor.userAgent, at('userAgent'), 1_000) ?? null;
    const device = userAgent ? readUserAgent(userAgent) : { deviceType: null, browser: null, os: null };
    return {
      userId: (may(viewer, 'analytics:write') ? leadId : null) ?? viewer.userId ?? leadId,
      sessionId: text(visitor.sessionId, at('sessionId'), 255) ?? null,
      partnerId: foreignId(visitor.partnerId, at('partnerId')) ?? null,
      userAgent,
      ...device,
      ipAddress: statedAddress(viewer, 'analytics:write', visitor.ipAddress, at('ipAddress')),
      country: countryCode(visitor.countryCode, at('countryCode')),
      region: atMost(visitor.region, at('region'), 100) ?? null,
      processed: false,
      processedAt: null,
      createdAt: this.deps.clock(),
    };
  }
}

function readEvent(event: TrackedEvent, index: number): Omit<NewEvent, 'id' | keyof VisitorColumns> {
  const at = (field: string) => ['events', String(index), field];
  return {
    type: event.type,
    name: text(event.name, at('name'), 100),
    properties: jsonObject(event.properties, at('properties')) ?? {},
    metadata: jsonObject(event.metadata, at('metadata')) ?? {},
    url: atMost(event.url, at('url'), 2_000) ?? null,
    referrer: atMost(event.referrer, at('referrer'), 2_000) ?? null,
  };
}

/** PostgreSQL writes numbers such as `1e300` out, so JSON that was short enough may not be so there. */
function refuseWideJson(error: unknown): never {
  if (sqlState(error) === '23514') throw fault('`properties` or `metadata` of an event is too large.', 'events');
  throw error;
}
