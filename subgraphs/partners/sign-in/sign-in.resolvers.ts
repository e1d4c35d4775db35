import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import {
  AccountSuspended,
  EmailTaken,
  InvalidCredentials,
  InvalidRefreshToken,
  TooManySignInAttempts,
  WeakPassword,
} from './sign-in.errors.js';

export const signInResolvers: Resolvers = {
  Query: {
    endedSessions: (_, { after }, { services, viewer }) => services.sessions.ended(viewer, after ?? null),
  },
  Mutation: {
    signUp: (_, { input: { language, ...input } }, { services }) =>
      resultOf(
        'SignUpSuccess',
        async () => ({ session: await services.accounts.signUp({ ...input, language: databaseWord(language) }) }),
        [EmailTaken, WeakPassword, InvalidInput],
      ),
    signIn: (_, { input }, { services }) =>
      resultOf('SignInSuccess', async () => ({ session: await services.accounts.signIn(input) }), [
        InvalidCredentials,
        TooManySignInAttempts,
        AccountSuspended,
      ]),
    refreshSession: (_, { input }, { services }) =>
      resultOf(
        'RefreshSessionSuccess',
        async () => ({ session: await services.sessions.refresh(input.refreshToken) }),
        [InvalidRefreshToken],
      ),
    signOut: (_, { input }, { services }) =>
      resultOf(
        'SignOutSuccess',
        async () => ({ endedSessions: await services.sessions.end(input.refreshToken, input.everywhere ?? false) }),
        [InvalidRefreshToken],
      ),
  },
};
