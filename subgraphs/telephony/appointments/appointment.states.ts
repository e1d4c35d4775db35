/** The life of an appointment, as data. */

export const APPOINTMENT_STATES = [
  'pending',
  'scheduled',
  'confirmed',
  'in_progress',
  'completed',
  'cancelled',
  'rescheduled',
  'no_show',
] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

export type AppointmentEvent = 'confirm' | 'begin' | 'complete' | 'cancel' | 'stay away';

/** `rescheduled` comes only with imported rows; such an appointment takes place like any other. */
export const INITIAL_APPOINTMENT_STATES = ['pending', 'scheduled', 'confirmed', 'rescheduled'] as const;

const upcoming = {
  confirm: 'confirmed',
  begin: 'in_progress',
  complete: 'completed',
  cancel: 'cancelled',
  'stay away': 'no_show',
} as const;

export const appointmentTransitions: Readonly<
  Record<AppointmentState, Partial<Record<AppointmentEvent, AppointmentState>>>
> = {
  pending: upcoming,
  scheduled: upcoming,
  rescheduled: upcoming,
  confirmed: { begin: 'in_progress', complete: 'completed', cancel: 'cancelled', 'stay away': 'no_show' },
  in_progress: { complete: 'completed' },
  completed: {},
  cancelled: {},
  no_show: {},
};

/** States from which an event leads on: the guard of the statement that makes the change. */
export function statesBefore(event: AppointmentEvent): AppointmentState[] {
  return APPOINTMENT_STATES.filter((state) => appointmentTransitions[state][event] !== undefined);
}

/** States in which an appointment is still to come. */
export const UPCOMING_STATES = statesBefore('begin');

/** Of appointments that replaced each other, the one that counts: it was not cancelled, or is the latest that was. */
export function inForce<Row extends { readonly status: AppointmentState }>(newestFirst: readonly Row[]): Row | null {
  return newestFirst.find(({ status }) => status !== 'cancelled') ?? newestFirst[0] ?? null;
}

/** States in which an appointment no longer takes anybody's time. */
export const RELEASED_STATES = ['cancelled', 'no_show'] as const satisfies AppointmentState[];
