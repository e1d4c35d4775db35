import fc from 'fast-check';
import { reachableFrom } from '../../../platform/testing/index.js';
import { CALL_STATES, callTransitions, firstState, nextState, type CallEvent, type CallState } from './call.states.js';

const rank: Record<CallState, number> = { inbound: 0, ongoing: 1, completed: 2, analyzed: 3, failed: 2 };
const messages = Object.keys(firstState) as (keyof typeof firstState)[];

it('reaches every state', () => {
  const next = (state: CallState) => Object.values(callTransitions[state]);
  expect(reachableFrom<CallState>(Object.values(firstState), next)).toEqual(new Set(CALL_STATES));
});

it('only goes forward, whatever comes', () => {
  const events = fc.array(fc.constantFrom<CallEvent>(...messages, 'expired'), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...messages), events, (first, rest) => {
      let state: CallState = firstState[first];
      for (const event of rest) {
        const next = nextState(state, event);
        expect(rank[next]).toBeGreaterThanOrEqual(rank[state]);
        if (state === 'failed' || state === 'analyzed') expect(next).toBe(state);
        state = next;
      }
    }),
  );
});

it('ends analysed when everything was heard, in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(messages, { minLength: messages.length }), ([first, ...rest]) => {
      expect(rest.reduce<CallState>(nextState, firstState[first!])).toBe('analyzed');
    }),
  );
});
