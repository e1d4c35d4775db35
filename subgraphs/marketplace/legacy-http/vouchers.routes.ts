import type { RouteGroup } from '../../../platform/subgraph/define.js';
import { Conflict } from '../../../platform/errors/domain-error.js';
import { system } from '../../../platform/identity/viewer.js';
import type { MarketplaceServices } from '../services.js';
import { freeSlots, slotId, type Slot } from '../vouchers/voucher.slots.js';
import { fieldsOf, queryText } from './body.js';
import { registerBookings } from './bookings.routes.js';
import { trusted } from './identity.js';
import { LegacyError, noVoucher } from './legacy-error.js';
import { PAGE, sendLongList } from './long-list.js';
import { limited, LIMITS } from './rate-limit.js';
import { behaveAs, hideOthers } from './scope.js';
import { issuerSaid, voucherSaid } from './voucher.body.js';
import { seenVoucher, seenVouchers, voucherJson, type SeenVoucher } from './voucher.wire.js';

const VOUCHERS = '/api/voucher';
const SLOTS = '/api/slots';

/** Far beyond what a calendar shows; a validity of centuries would have millions. */
const MAX_SLOTS = 100_000;

/** Issuing and listing of vouchers, and their slots. */
export const voucherRoutes: RouteGroup<MarketplaceServices> = {
  prefixes: [VOUCHERS, SLOTS],
  legacy: true,
  register(app, { vouchers, bookings, legacy: { dialect } }, { database, clock }) {
    behaveAs({ dialect }, app);
    const limit = (route: string, most: number) =>
      dialect === 'edge' ? { onRequest: limited(database, route, most) } : {};

    app.post(`${VOUCHERS}/issue`, limit('voucher/issue', LIMITS.write), async (request) => {
      const body = fieldsOf(request);
      const issuer = issuerSaid(body);
      await using uow = database.unitOfWork(trusted(issuer));
      const said = voucherSaid(body, clock());
      const { id } = await vouchers.issueAsSaid(uow, said).catch((error: unknown) => {
        if (error instanceof Conflict) throw exists();
        throw error;
      });
      const seen = await uow.read((manager) => seenVoucher(manager, id));
      return { ok: true, voucher: voucherJson(dialect, seen!) };
    });

    app.get(`${VOUCHERS}/list`, limit('voucher/list', LIMITS.read), (request, reply) => {
      const asked = ['issuerUid', 'holderUid', 'status'].map((name) => queryText(request, name));
      return sendLongList<SeenVoucher>(reply, {
        head: '{"items":',
        json: (seen) => voucherJson(dialect, seen),
        async after(last) {
          await using uow = database.unitOfWork(system);
          return await uow.read((manager) => seenVouchers(manager, listed, [...asked, last?.voucher.id ?? null]));
        },
      });
    });

    app.get(`${SLOTS}/available`, limit('slots/available', LIMITS.read), async (request) => {
      const voucherId = queryText(request, 'voucherId');
      if (voucherId === null) {
        throw new LegacyError(400, { node: 'voucherId ist erforderlich', edge: 'voucherId is required' });
      }
      await using uow = database.unitOfWork(system);
      const seen = await uow.read((manager) => seenVoucher(manager, voucherId));
      if (seen === null) throw noVoucher();
      const { voucher } = seen;
      const busy = await uow.read((manager) => manager.query<BusyRow[]>(busySlots, [voucherId, voucher.validFrom]));
      const free = freeSlots(voucher, busy, voucher.validFrom, MAX_SLOTS + 1);
      if (free.length > MAX_SLOTS) throw tooMany();
      const items = free.map((slot) => ({ slotId: slotId(slot), voucherId, start: slot.start, end: slot.end }));
      return dialect === 'node' ? { items } : { ok: true, items };
    });

    registerBookings(app, { bookings, dialect, database, limit });

    hideOthers(app, VOUCHERS, SLOTS);
  },
};

const exists = () => new LegacyError(409, { node: 'voucherId existiert bereits', edge: 'voucherId already exists' });
const tooMany = () =>
  new LegacyError(400, { node: 'Der Voucher hat zu viele Slots', edge: 'the voucher has too many slots' });

const listed = `
  WHERE ($1::text IS NULL OR issuer.public_id = $1)
    AND ($2::text IS NULL OR holder.public_id = $2)
    AND ($3::text IS NULL OR voucher.status = $3)
    AND ($4::text IS NULL OR (voucher.created_at, voucher.id) > (SELECT created_at, id FROM vouchers WHERE id = $4))
  ORDER BY voucher.created_at, voucher.id
  LIMIT ${PAGE}`;

type BusyRow = Slot;

const busySlots = `SELECT slot_start AS start, slot_end AS "end" FROM app.busy_slots(ARRAY[$1], $2)`;
