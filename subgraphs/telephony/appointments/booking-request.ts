import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { Call } from '../calls/call.entity.js';
import { branchOf } from '../calls/call.routing.js';
import { Branch } from '../companies/branch.entity.js';
import { Customer } from '../customers/customer.entity.js';
import { BranchService } from '../services/branch-service.entity.js';
import { Service } from '../services/service.entity.js';
import { isOfferedIn } from '../services/service.policy.js';
import { Staff } from '../staff/staff.entity.js';
import type { Access } from '../tenancy/access.js';
import { findInCompany, findOwn } from '../tenancy/find-own.js';

/** A booking as it is asked for. */
export interface NewAppointment {
  readonly serviceId: string;
  readonly customerId: string;
  readonly startsAt: Date;
  readonly branchId?: string | null;
  readonly staffId?: string | null;
  readonly callId?: string | null;
  readonly notes?: string | null;
  readonly idempotencyKey?: string | null;
  readonly voucherBookingId?: string | null;
}

/** The same with what its ids stand for, all of one company. */
export interface BookingRequest {
  readonly input: NewAppointment;
  readonly service: Service;
  readonly customer: Customer;
  readonly branch: Branch;
  /** The service's terms in the branch, where they differ. */
  readonly inBranch: BranchService | null;
  /** The member of staff who is asked for. */
  readonly staff: Staff | null;
  readonly call: Call | null;
  /** Two requests with the same key are one booking. */
  readonly key: string | null;
}

/** @throws NotFound, InvalidInput when a part of the booking does not exist, is out of use or does not go with the rest */
export async function bookingRequest(
  manager: EntityManager,
  access: Access,
  input: NewAppointment,
): Promise<BookingRequest> {
  const service = await findOwn(manager, access, Service, input.serviceId, 'serviceId');
  const { companyId } = service;
  if (!service.isActive) throw new NotFound('This service is not offered any more.', ['serviceId']);
  const customer = (await findInCompany(manager, access, Customer, companyId, input.customerId, 'customerId'))!;
  const call = await findInCompany(manager, access, Call, companyId, input.callId, 'callId');
  const staff = await findInCompany(manager, access, Staff, companyId, ownStaffId(access, companyId, input), 'staffId');
  const branch = await branchFor(manager, access, input, service, call);
  const inBranch = await manager.findOneBy(BranchService, {
    branchId: branch.id,
    serviceId: service.id,
    isActive: true,
  });
  if (!isOfferedIn(service, branch.id, inBranch ? [service.id] : [])) {
    throw new InvalidInput('This branch does not offer the service.', ['branchId']);
  }
  const key = input.idempotencyKey ?? (call && keyInCall(call, service, input.startsAt));
  return { input, service, customer, branch, inBranch, staff, call, key };
}

/** Staff book with themselves unless they say otherwise. */
function ownStaffId(access: Access, companyId: string, { staffId }: NewAppointment): string | null {
  if (staffId !== null && staffId !== undefined) return staffId;
  if (access.isEverywhere) return null;
  const seats = access.seats.filter((seat) => seat.companyId === companyId);
  return seats.every(({ role }) => role === 'staff') ? (seats[0]?.staffId ?? null) : null;
}

async function branchFor(
  manager: EntityManager,
  access: Access,
  input: NewAppointment,
  service: Service,
  call: Call | null,
): Promise<Branch> {
  const { companyId } = service;
  const branches = await manager.findBy(Branch, { companyId, isActive: true });
  const id = input.branchId ?? service.branchId ?? call?.branchId ?? branchOf(branches);
  const branch = await findInCompany(manager, access, Branch, companyId, id, 'branchId');
  if (branch === null || !branch.isActive) throw new NotFound('There is no branch to book in.', ['branchId']);
  return branch;
}

/** A voice agent that repeats itself books once. */
function keyInCall({ retellCallId }: Call, service: Service, startsAt: Date): string {
  return createHash('sha256').update(`${retellCallId}|${service.id}|${startsAt.toISOString()}`).digest('hex');
}
