import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '../../../platform/errors/domain-error.js';

/** How far the client's clock may be off, either way. */
const TOLERANCE_MS = 300_000n;

export class ThinkerSignatureExpired extends DomainError<'ThinkerSignatureExpiredError'> {
  readonly typeName = 'ThinkerSignatureExpiredError';
  readonly code = 'THINKER_SIGNATURE_EXPIRED';
}

export class ThinkerSignatureInvalid extends DomainError<'ThinkerSignatureInvalidError'> {
  readonly typeName = 'ThinkerSignatureInvalidError';
  readonly code = 'THINKER_SIGNATURE_INVALID';
}

export interface ThinkerSignature {
  /** Milliseconds since 1970. */
  readonly timestamp: bigint;
  /** Hex HMAC-SHA256 of `<token>.<timestamp>` with the token as key. */
  readonly value: string;
}

/** @throws ThinkerSignatureExpired, ThinkerSignatureInvalid */
export function checkSignature(token: string, { timestamp, value }: ThinkerSignature, now: Date): void {
  const age = BigInt(now.getTime()) - timestamp;
  if (age > TOLERANCE_MS || age < -TOLERANCE_MS) {
    throw new ThinkerSignatureExpired('The signature is too old, or from the future. Sign again.', [
      'signature',
      'timestamp',
    ]);
  }
  const expected = createHmac('sha256', token).update(`${token}.${timestamp}`).digest('hex');
  const [left, right] = [Buffer.from(expected), Buffer.from(value)];
  if (left.length !== right.length || !timingSafeEqual(left, right)) {
    throw new ThinkerSignatureInvalid('The signature does not belong to this token and time.', ['signature', 'value']);
  }
}
