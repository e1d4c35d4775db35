import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../../platform/clock.js';

const MINUTES_VALID = 15;

export const DOWNLOAD_PATH = '/api/contracts/download';

/** What a link says, as it came. */
export interface DownloadLink {
  readonly contractId: string;
  readonly expires: string;
  readonly by: string;
  readonly signature: string;
}

/**
 * Links that open a contract for whoever has them, for a while. Each says to whom it was given; that this one may read the
 * contract was found out then and holds until the link expires.
 */
export class DownloadLinks {
  constructor(
    private readonly secret: string,
    private readonly clock: Clock,
  ) {}

  sign(contractId: string, by: string): { readonly path: string; readonly expiresAt: Date } {
    const expires = Math.floor(this.clock().getTime() / 1000) + MINUTES_VALID * 60;
    const query = new URLSearchParams({
      expires: String(expires),
      by,
      signature: this.signature(contractId, String(expires), by).toString('base64url'),
    });
    return { path: `${DOWNLOAD_PATH}/${contractId}?${query.toString()}`, expiresAt: new Date(expires * 1000) };
  }

  check({ contractId, expires, by, signature }: DownloadLink): 'valid' | 'expired' | 'forged' {
    const expected = this.signature(contractId, expires, by);
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
    return Number(expires) * 1000 >= this.clock().getTime() ? 'valid' : 'expired';
  }

  private signature(...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.secret)
      .update(JSON.stringify(['contract', ...parts]))
      .digest();
  }
}
