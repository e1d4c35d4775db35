/**
 * Why the gateway closes a socket. Those from 4400 are graphql-transport-ws'; clients by the library `graphql-ws` try
 * again after all of these but 4400, 4401, 4409, 4429 and 4500.
 */
export const CLOSE = {
  /** The gateway stops. */
  goingAway: 1001,
  /** Not possible now, but later. */
  tryAgainLater: 1013,
  badRequest: 4400,
  /** The token is not good, or not any more. */
  forbidden: 4403,
  internalError: 4500,
} as const;
