import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { badUserInput } from '../errors/bad-user-input.js';
import type { Viewer } from '../identity/viewer.js';

/** The values of a list's order columns at one row, as text from the database; null where the column is. */
export type CursorValues = readonly (string | null)[];

/**
 * Cursors that a client can only hand back: signed, and bound to the list and to the viewer, so that one of another
 * list, of somebody else or an edited one is refused.
 */
export interface CursorCodec {
  encode(list: string, viewer: Viewer, values: CursorValues): string;
  /** @throws GraphQLError `BAD_USER_INPUT` when it was not made by `encode` for this list and viewer. */
  decode(list: string, viewer: Viewer, cursor: string): CursorValues;
}

const MAC_BYTES = 16;

/** An index row holds at most 2.7 kB, so no value that a list can sensibly be ordered by makes a longer cursor. */
const MAX_CURSOR_LENGTH = 8_192;

export function createCursorCodec(secret: string | Uint8Array): CursorCodec {
  const key = typeof secret === 'string' ? createSecretKey(secret, 'utf8') : createSecretKey(secret);
  function macOf(list: string, viewer: Viewer, body: Buffer): Buffer {
    const bound = JSON.stringify([list, viewer.userId, viewer.userId === null ? viewer.sessionToken : null]);
    const mac = createHmac('sha256', key).update(bound).update('\n').update(body).digest();
    return mac.subarray(0, MAC_BYTES);
  }

  return {
    encode(list, viewer, values) {
      const body = Buffer.from(JSON.stringify(values));
      return Buffer.concat([macOf(list, viewer, body), body]).toString('base64url');
    },
    decode(list, viewer, cursor) {
      if (cursor.length > MAX_CURSOR_LENGTH) throw invalidCursor();
      const bytes = Buffer.from(cursor, 'base64url');
      const [mac, body] = [bytes.subarray(0, MAC_BYTES), bytes.subarray(MAC_BYTES)];
      // Node skips what is not base64url, so an edited text may decode to the same bytes.
      if (mac.length < MAC_BYTES || bytes.toString('base64url') !== cursor) throw invalidCursor();
      if (!timingSafeEqual(mac, macOf(list, viewer, body))) throw invalidCursor();
      return JSON.parse(body.toString()) as CursorValues;
    },
  };
}

function invalidCursor() {
  return badUserInput('The cursor does not belong to this list. Use one from its `pageInfo` or `edges`.');
}
