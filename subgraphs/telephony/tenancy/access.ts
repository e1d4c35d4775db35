import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { forbidden, hasScope, isAdmin, type Viewer } from '../../../platform/identity/viewer.js';
import type { StaffRole } from '../staff/staff.entity.js';

/**
 * Scope of the telephone provider's token: it tells of the calls of all companies and books what is asked for in them.
 * It sees what it needs for that, and no more.
 */
export const WEBHOOK_SCOPE = 'telephony:webhook';

/** What a viewer is in a company. */
export interface Seat {
  readonly companyId: string;
  readonly role: StaffRole;
  /** The role is confined to this branch; null when it spans the company, as an owner's always does. */
  readonly branchId: string | null;
  /** The viewer's staff row there, if any. */
  readonly staffId: string | null;
}

/** Who may do what in a company, as data. Administrators may do all of it. */
const RIGHTS = {
  'enter customers': ['owner', 'manager', 'receptionist'],
  'manage phone numbers': ['owner'],
  'manage integrations': ['owner'],
  'see integrations': ['owner', 'manager'],
  'see phone numbers': ['owner', 'manager'],
} as const satisfies Record<string, readonly StaffRole[]>;

export type Right = keyof typeof RIGHTS;

/**
 * What a viewer may do with the rows of which companies. Row level security says the same once more in the database,
 * and from the same seats.
 */
export class Access {
  /** @param kind whether it is the seats that count, or the viewer is known in all companies */
  constructor(
    private readonly kind: 'admin' | 'provider' | 'person',
    readonly seats: readonly Seat[] = [],
  ) {}

  /** Ids of the companies in which the viewer is anything; null when in all of them. */
  get companyIds(): string[] | null {
    return this.isEverywhere ? null : [...new Set(this.seats.map(({ companyId }) => companyId))];
  }

  /** An administrator or the provider: not bound to a company, and trusted with what they say of other systems. */
  get isEverywhere(): boolean {
    return this.kind !== 'person';
  }

  isIn(companyId: string): boolean {
    return this.isEverywhere || this.seats.some((seat) => seat.companyId === companyId);
  }

  may(right: Right, companyId: string): boolean {
    const roles: readonly StaffRole[] = RIGHTS[right];
    if (this.kind === 'admin') return true;
    return this.seats.some((seat) => seat.companyId === companyId && roles.includes(seat.role));
  }

  /** @throws GraphQLError `FORBIDDEN`, also for a company that does not exist: nobody learns which ones do. */
  require(right: Right, companyId: string): void {
    if (!this.may(right, companyId)) throw forbidden();
  }

  /** The row when it belongs to a company of the viewer, as if it were missing when not. */
  own<Row extends { readonly companyId: string }>(row: Row | null): Row | null {
    return row !== null && this.isIn(row.companyId) ? row : null;
  }

  /** Whether the viewer may book or cancel an appointment there and with that member of staff. */
  mayBook({ companyId, branchId, staffId }: { companyId: string; branchId: string; staffId: string | null }): boolean {
    if (this.isEverywhere) return true;
    return this.seats.some((seat) => {
      if (seat.companyId !== companyId) return false;
      if (seat.role === 'owner') return true;
      if (seat.role === 'staff') return seat.staffId !== null && seat.staffId === staffId;
      return seat.branchId === null || seat.branchId === branchId;
    });
  }
}

const known = new WeakMap<UnitOfWork, Promise<Access>>();

/** The viewer's access, read once per request; none for somebody who is not signed in. */
export async function accessOf(uow: UnitOfWork): Promise<Access> {
  let access = known.get(uow);
  if (access === undefined) {
    access = readAccess(uow);
    known.set(uow, access);
    uow.onWrite(() => void known.delete(uow));
    access.catch(() => void known.delete(uow));
  }
  return access;
}

async function readAccess(uow: UnitOfWork): Promise<Access> {
  const { viewer } = uow;
  if (isAdmin(viewer)) return new Access('admin');
  if (hasScope(viewer, WEBHOOK_SCOPE)) return new Access('provider');
  if (viewer.partnerId === null && Object.keys(viewer.companies).length === 0) return new Access('person');
  const rows = await uow.read<SeatRow[]>((manager) => manager.query(seatsQuery));
  return new Access(
    'person',
    rows.map((row) => seatOf(row, viewer)),
  );
}

interface SeatRow extends Seat {
  /** What the seat is known by: the token alone, a staff row besides, or ownership of the business partner. */
  readonly origin: 'token' | 'post' | 'partner';
}

const seatsQuery = `
  SELECT company_id::text AS "companyId", role, branch_id AS "branchId", staff_id AS "staffId", origin
  FROM tenancy.seats()
`;

/** The database only hears whether a company is managed; by the token alone it takes a manager for an owner. */
function seatOf({ origin, ...seat }: SeatRow, viewer: Viewer): Seat {
  const isManager = origin === 'token' && viewer.companies[seat.companyId] === 'manager';
  return isManager ? { ...seat, role: 'manager' } : seat;
}
