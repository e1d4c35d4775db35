export type Dialect = 'node' | 'edge';

/** What the two old servers said when, where they differed. Null: nothing. Times are milliseconds since 1970. */
export interface SignallingDialect {
  readonly joined: (
    roomId: string,
    publicId: string,
    at: number,
  ) => { readonly frame: object; readonly toSelf: boolean };
  readonly closed: (roomId: string) => object | null;
  /** What goes on of a payload; `undefined` when the frame does not. */
  readonly forwarded: (type: 'message' | 'signal', payload: unknown) => unknown;
  readonly hasDirectMessages: boolean;
}

export const dialects: Readonly<Record<Dialect, SignallingDialect>> = {
  node: {
    joined: (roomId, publicId, at) => ({
      frame: { type: 'system', room_id: roomId, event: 'joined', thinker_id: publicId, at },
      toSelf: true,
    }),
    closed: () => null,
    forwarded: (_type, payload = null) => payload,
    hasDirectMessages: false,
  },
  edge: {
    joined: (roomId) => ({ frame: { type: 'system', room_id: roomId, event: 'join' }, toSelf: false }),
    closed: (roomId) => ({ type: 'system', room_id: roomId, event: 'leave' }),
    forwarded: (type, payload) => {
      const text = type === 'message' ? (payload as { readonly text?: unknown } | null | undefined)?.text : undefined;
      return typeof text === 'string' ? { text } : undefined;
    },
    hasDirectMessages: true,
  },
};
