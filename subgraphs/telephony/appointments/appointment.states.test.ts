import { reachableFrom } from '../../../platform/testing/index.js';
import {
  APPOINTMENT_STATES,
  appointmentTransitions,
  INITIAL_APPOINTMENT_STATES,
  RELEASED_STATES,
  statesBefore,
  UPCOMING_STATES,
  type AppointmentState,
} from './appointment.states.js';

it('reaches every state', () => {
  const next = (state: AppointmentState) => Object.values(appointmentTransitions[state]);
  expect(reachableFrom<AppointmentState>(INITIAL_APPOINTMENT_STATES, next)).toEqual(new Set(APPOINTMENT_STATES));
});

it('ends where time was released, and when it is over', () => {
  for (const state of [...RELEASED_STATES, 'completed'] as const) expect(appointmentTransitions[state]).toEqual({});
});

it('cancels what has not begun', () => {
  expect(statesBefore('cancel')).toEqual(['pending', 'scheduled', 'confirmed', 'rescheduled']);
  expect(UPCOMING_STATES).toEqual(statesBefore('cancel'));
});
