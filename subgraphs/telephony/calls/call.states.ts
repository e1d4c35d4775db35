/**
 * The life of a call, as data. Messages about it arrive late, twice and in any order; a call only moves forward, and
 * what is not listed changes nothing.
 */

export const CALL_STATES = ['inbound', 'ongoing', 'completed', 'analyzed', 'failed'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** What can be heard of a call: three messages of the provider, its analysis, and silence for too long. */
export type CallEvent = 'announced' | 'started' | 'ended' | 'analyzed' | 'expired';

/** State of a call of which this is the first we hear. Silence announces nothing. */
export const firstState = {
  announced: 'inbound',
  started: 'ongoing',
  ended: 'completed',
  analyzed: 'analyzed',
} as const satisfies Partial<Record<CallEvent, CallState>>;

export const callTransitions: Readonly<Record<CallState, Partial<Record<CallEvent, CallState>>>> = {
  inbound: { started: 'ongoing', ended: 'completed', analyzed: 'analyzed', expired: 'failed' },
  ongoing: { ended: 'completed', analyzed: 'analyzed', expired: 'completed' },
  completed: { analyzed: 'analyzed' },
  analyzed: {},
  failed: {},
};

export function nextState(state: CallState, event: CallEvent): CallState {
  return callTransitions[state][event] ?? state;
}

/** How long a call may stay announced, and how long it may last, before silence about it means that it is over. */
export const EXPIRY_MINUTES = { inbound: 10, ongoing: 60 } as const satisfies Partial<Record<CallState, number>>;
