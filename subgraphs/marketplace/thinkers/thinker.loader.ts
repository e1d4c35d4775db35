import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadOne } from '../../../platform/loaders/loaders.js';
import { Thinker } from './thinker.entity.js';
import type { ThinkerService } from './thinker.service.js';

/** Everybody with whom the viewer shares a booking: row level security shows no others. */
const otherSides = `
  SELECT issuer_id AS id FROM voucher_bookings WHERE issuer_id = ANY ($1)
  UNION
  SELECT holder_id FROM voucher_bookings WHERE holder_id = ANY ($1)`;

export function thinkerLoaders(uow: UnitOfWork, thinkers: ThinkerService) {
  const viewerThinker = loader<'viewer', Thinker | null>(uow, async (manager) => [await thinkers.ofViewer(manager)]);
  return {
    thinkerById: loadOne(uow, Thinker, 'id'),
    thinkerByPublicId: loadOne(uow, Thinker, 'publicId'),
    thinkerByUserId: loadOne(uow, Thinker, 'userId'),
    /** The thinker that the viewer acts as; null as long as there is none. */
    viewerThinker: () => viewerThinker.load('viewer'),
    /** Whether the viewer and a thinker have, or had, a booking with each other. */
    sharesBooking: loader<string, boolean>(uow, async (manager, ids) => {
      const rows = await manager.query<{ readonly id: string }[]>(otherSides, [ids]);
      const sides = new Set(rows.map(({ id }) => id));
      return ids.map((id) => sides.has(id));
    }),
  };
}
