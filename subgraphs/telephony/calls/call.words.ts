import { databaseWord } from '../../../platform/graphql/enum-words.js';
import type { AnalyzeCallInput, CallFilter, CallSentiment, ProviderCallInput } from '../__generated__/resolvers.js';
import type { Sentiment } from './call.entity.js';
import type { CallCriteria } from './call.filter.js';
import type { CallMessage } from './call-message.js';

/** The inputs of the SDL in the words of the database. */

export function callCriteria(filter: CallFilter | null | undefined): CallCriteria | null {
  if (filter === null || filter === undefined) return null;
  const { statuses, direction, ...rest } = filter;
  return { ...rest, statuses: statuses?.map((name) => databaseWord(name)), direction: databaseWord(direction) };
}

export function callMessage({ direction, ...call }: ProviderCallInput): CallMessage {
  return { ...call, direction: databaseWord(direction) };
}

export function analyzedMessage({ call, sentiment, ...analysis }: AnalyzeCallInput): CallMessage {
  return { ...callMessage(call), analysis: { ...analysis, sentiment: sentiment && sentiments[sentiment] } };
}

/** The provider's own spelling is kept in the table. */
const sentiments: Readonly<Record<CallSentiment, Sentiment>> = {
  POSITIVE: 'Positive',
  NEUTRAL: 'Neutral',
  NEGATIVE: 'Negative',
  UNKNOWN: 'Unknown',
};
