import { GraphQLError } from 'graphql';

/**
 * What lies behind the cursor cannot be had any more, or not this way. Between reading the state and subscribing with
 * `after: latestCursor` nothing is lost, when the subscription comes first or the state is read again after it stands.
 */
export function cursorTooOld({ oldest, latest }: { readonly oldest: bigint; readonly latest: bigint }): GraphQLError {
  return new GraphQLError('Too much has happened since this cursor. Read the state anew and subscribe from there.', {
    extensions: { code: 'CURSOR_TOO_OLD', oldestCursor: String(oldest), latestCursor: String(latest) },
  });
}
