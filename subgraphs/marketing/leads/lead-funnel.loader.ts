import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader } from '../../../platform/loaders/loaders.js';
import type { Period } from '../../../platform/period.js';
import { funnelEvents, leadFunnel, type LeadFunnel } from './lead-funnel.js';
import { leadStatuses, type LeadStatus } from './lead.states.js';

export interface FunnelRequest {
  readonly partnerId: string;
  readonly period: Period;
}

/** The funnels of many partners, each over its own period, in one statement. */
export function leadFunnelLoader(uow: UnitOfWork) {
  return loader<FunnelRequest, LeadFunnel, string>(uow, countFunnels, ({ partnerId, period }) =>
    [partnerId, period.from.toISOString(), period.to.toISOString()].join(' '),
  );
}

type Counts = { readonly visitors: number[] } & Readonly<Record<LeadStatus, number>>;

async function countFunnels(manager: EntityManager, requests: readonly FunnelRequest[]): Promise<LeadFunnel[]> {
  const rows = await manager.query<Counts[]>(COUNT_FUNNELS, [
    requests.map(({ partnerId }) => partnerId),
    requests.map(({ period }) => period.from),
    requests.map(({ period }) => period.to),
    funnelEvents,
  ]);
  return requests.map(({ period }, index) => {
    const { visitors, ...leads } = rows[index]!;
    return leadFunnel(period, leads, visitors);
  });
}

/**
 * A session that has the event of a later step counts for every step before it: whoever came by a link to the form has
 * seen a page, tracked or not.
 */
const COUNT_FUNNELS = `
  SELECT
    ${leadStatuses.map((status) => `counted."${status}"`).join(', ')},
    ARRAY(
      SELECT count(*) FILTER (WHERE sessions.step >= steps.place)::int
      FROM generate_series(1, ${funnelEvents.length}) AS steps (place)
      LEFT JOIN (
        SELECT max(array_position($4::text[], events.name::text)) AS step
        FROM analytics.events
        WHERE events.partner_id = asked.partner_id
          AND events.created_at >= asked.starts_at AND events.created_at < asked.ends_at
          AND events.session_id IS NOT NULL
        GROUP BY events.session_id
      ) AS sessions ON TRUE
      GROUP BY steps.place
      ORDER BY steps.place
    ) AS visitors
  FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[])
    WITH ORDINALITY AS asked (partner_id, starts_at, ends_at, place)
  CROSS JOIN LATERAL (
    SELECT ${leadStatuses.map((status) => `count(*) FILTER (WHERE status = '${status}')::int AS "${status}"`).join(', ')}
    FROM marketing.leads
    WHERE leads.partner_id = asked.partner_id
      AND leads.created_at >= asked.starts_at AND leads.created_at < asked.ends_at
      AND leads.deleted_at IS NULL
  ) AS counted
  ORDER BY asked.place`;
