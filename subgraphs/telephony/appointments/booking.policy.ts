import { DAY_MS, MINUTE_MS } from '../../../platform/durations.js';
import type { BranchService } from '../services/branch-service.entity.js';
import type { Service } from '../services/service.entity.js';
import { BookingTime } from './appointment.errors.js';

/** Where neither the branch nor the service says how far ahead to book. */
const DEFAULT_NOTICE_MINUTES = 15;
const FARTHEST_DAYS = 90;

/** How many minutes ahead a service must be booked: the branch decides, else the service. */
export function noticeMinutes(
  service: Pick<Service, 'minimumBookingNotice'>,
  inBranch: Pick<BranchService, 'branchPolicies'> | null = null,
): number {
  return inBranch?.branchPolicies.booking_notice_minutes ?? service.minimumBookingNotice ?? DEFAULT_NOTICE_MINUTES;
}

/** @throws BookingTime when an appointment cannot begin then; exactly the notice asked for is enough */
export function assertBookable(startsAt: Date, notice: number, now: Date): void {
  const ahead = startsAt.getTime() - now.getTime();
  if (ahead <= 0) throw new BookingTime('PAST_TIME');
  if (ahead < notice * MINUTE_MS) throw new BookingTime('TOO_SOON');
  if (ahead > FARTHEST_DAYS * DAY_MS) throw new BookingTime('TOO_FAR');
}
