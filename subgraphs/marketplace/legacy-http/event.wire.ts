import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';

interface EventJson {
  readonly id: string;
  readonly type: string;
  readonly actorId: string | null;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly meta: object;
  readonly createdAt: Date;
}

/** The newest lines of the log; who acted by the id that is known outside. */
export function newestEvents(uow: UnitOfWork, limit: number): Promise<EventJson[]> {
  return uow.read((manager) => manager.query<EventJson[]>(newest, [limit]));
}

const newest = `
  SELECT event.id, event.type, actor.public_id AS "actorId", event.subject_type AS "subjectType",
    event.subject_id AS "subjectId", event.meta, event.created_at AS "createdAt"
  FROM (SELECT * FROM events ORDER BY created_at DESC, id DESC LIMIT $1) AS event
  LEFT JOIN thinkers AS actor ON actor.id = event.actor_id
  ORDER BY event.created_at DESC, event.id DESC`;
