import { isAdmin, type Viewer } from '../../../platform/identity/viewer.js';
import type { Voucher } from './voucher.entity.js';

/** Whether the viewer may act as the one who issued it: the thinker itself, or the business it acted for. */
export function isIssuer(
  viewer: Viewer,
  thinkerId: string | null,
  { issuerId, partnerId }: Pick<Voucher, 'issuerId' | 'partnerId'>,
): boolean {
  return issuerId === thinkerId || (partnerId !== null && partnerId === viewer.partnerId);
}

/** Revoking and consuming. */
export function mayManage(viewer: Viewer, thinkerId: string | null, voucher: Voucher): boolean {
  return isAdmin(viewer) || isIssuer(viewer, thinkerId, voucher);
}

/** Handing on: its holder or, as long as it has none, its issuer. */
export function mayTransfer(viewer: Viewer, thinkerId: string | null, voucher: Voucher): boolean {
  if (isAdmin(viewer)) return true;
  return voucher.holderId === null ? isIssuer(viewer, thinkerId, voucher) : voucher.holderId === thinkerId;
}

/** Numbers about a whole business. */
export function maySeeNumbers(viewer: Viewer, partnerId: string): boolean {
  return isAdmin(viewer) || viewer.partnerId === partnerId;
}
