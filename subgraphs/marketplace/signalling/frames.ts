/** What a client says. */
export type Frame =
  | { readonly type: 'join'; readonly roomId: string; readonly identity: ClaimedIdentity }
  | { readonly type: 'leave'; readonly roomId: string }
  | { readonly type: 'message' | 'signal'; readonly roomId: string; readonly payload: unknown }
  | { readonly type: 'register_user'; readonly userId: string; readonly identity: ClaimedIdentity }
  | { readonly type: 'direct_message'; readonly from: string; readonly to: string; readonly payload: unknown };

/** Who the client says it is, where the headers of the socket did not: browsers cannot set them. */
export interface ClaimedIdentity {
  /** Proves it. */
  readonly token: string | null;
  /** Says it only. */
  readonly publicId: string | null;
}

/** Longer than any id in use. */
const MAX_ID_LENGTH = 256;

const TOKEN = /^[\x21-\x7e]{1,256}$/;

/** Null for what is none: the old servers said nothing to it, and clients send what they like. */
export function readFrame(text: string): Frame | null {
  const said = objectIn(text);
  if (said === null) return null;
  const { type, payload } = said;
  const roomId = idIn(said['room_id']);
  switch (type) {
    case 'join':
      return roomId === null ? null : { type, roomId, identity: identityIn(said, said['thinker_id']) };
    case 'leave':
      return roomId === null ? null : { type, roomId };
    case 'message':
    case 'signal':
      return roomId === null ? null : { type, roomId, payload };
    case 'register_user': {
      const userId = idIn(said['user_id']);
      return userId === null ? null : { type, userId, identity: identityIn(said, userId) };
    }
    case 'direct_message': {
      const [from, to] = [idIn(said['from_user_id']), idIn(said['to_user_id'])];
      return from === null || to === null ? null : { type, from, to, payload };
    }
    default:
      return null;
  }
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function idIn(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value.length > MAX_ID_LENGTH) return null;
  // The database has no such texts.
  return value.includes('\0') || !value.isWellFormed() ? null : value;
}

/** The token has the names that it has when a thinker is verified. */
function identityIn(said: Readonly<Record<string, unknown>>, publicId: unknown): ClaimedIdentity {
  const token = said['token'] ?? said['mot'] ?? said['thinker_token'];
  return { token: typeof token === 'string' && TOKEN.test(token) ? token : null, publicId: idIn(publicId) };
}
