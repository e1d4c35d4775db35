import {
  APPOINTMENT_STATES,
  appointmentTransitions,
  INITIAL_APPOINTMENT_STATES,
  RELEASED_STATES,
  statesBefore,
  UPCOMING_STATES,
} from './appointment.states.js';

it('reaches every state', () => {
  const reached = new Set<string>(INITIAL_APPOINTMENT_STATES);
  for (const state of reached) {
    for (const next of Object.values(appointmentTransitions[state as keyof typeof appointmentTransitions]))
      reached.add(next);
  }
  expect([...reached].sort()).toEqual([...APPOINTMENT_STATES].sort());
});

it('ends where time was released, and when it is over', () => {
  for (const state of [...RELEASED_STATES, 'completed'] as const) expect(appointmentTransitions[state]).toEqual({});
});

it('cancels what has not begun', () => {
  expect(statesBefore('cancel')).toEqual(['pending', 'scheduled', 'confirmed', 'rescheduled']);
  expect(UPCOMING_STATES).toEqual(statesBefore('cancel'));
});
