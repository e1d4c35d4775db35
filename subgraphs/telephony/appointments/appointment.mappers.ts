import type { Connection } from '../../../platform/connections/connection.js';
import type { AppointmentPhase } from './appointment-phase.entity.js';
import type { Appointment } from './appointment.entity.js';

export type AppointmentMapper = Appointment;
export type AppointmentPhaseMapper = AppointmentPhase;
export type AppointmentConnectionMapper = Connection<Appointment>;
/** All that this subgraph knows of a booking on the marketplace. */
export type VoucherBookingMapper = { readonly id: string };
