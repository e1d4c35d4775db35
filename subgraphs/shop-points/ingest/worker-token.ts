import { createHash, timingSafeEqual } from 'node:crypto';
import { refusal, type Viewer } from '../../../platform/identity/viewer.js';

/** The secret that the scrapers show. */
export class WorkerToken {
  constructor(private readonly secret: string | undefined) {}

  /** Whether it is the secret; never when none is set. Takes as long for a wrong one as for the right one. */
  isValid(given: string | null | undefined): boolean {
    if (this.secret === undefined || typeof given !== 'string') return false;
    return timingSafeEqual(digest(given), digest(this.secret));
  }

  /** @throws GraphQLError `FORBIDDEN`, or `UNAUTHENTICATED` when nobody is signed in either. */
  require(viewer: Viewer, given: string): void {
    if (!this.isValid(given)) throw refusal(viewer);
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
