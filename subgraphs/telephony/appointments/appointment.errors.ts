import { DomainError } from '../../../platform/errors/domain-error.js';

export class AppointmentSlotTaken extends DomainError<'AppointmentSlotTakenError'> {
  readonly typeName = 'AppointmentSlotTakenError';
  readonly code = 'APPOINTMENT_SLOT_TAKEN';

  constructor() {
    super('Nobody who provides this service is free at this time.', ['startsAt']);
  }
}

export class DuplicateAppointment extends DomainError<'DuplicateAppointmentError'> {
  readonly typeName = 'DuplicateAppointmentError';
  readonly code = 'DUPLICATE_APPOINTMENT';

  constructor(appointmentId: string) {
    super(`The customer has another appointment at this time: ${appointmentId}.`, ['startsAt']);
  }
}

const bookingTimeMessages = {
  PAST_TIME: 'This time is over.',
  TOO_SOON: 'This is too soon: the service must be booked further ahead.',
  TOO_FAR: 'This is too far ahead: appointments can be booked for the next 90 days.',
};

export class BookingTime extends DomainError<'BookingTimeError'> {
  readonly typeName = 'BookingTimeError';

  constructor(readonly code: keyof typeof bookingTimeMessages) {
    super(bookingTimeMessages[code], ['startsAt']);
  }
}

export class StaffCannotProvideService extends DomainError<'StaffCannotProvideServiceError'> {
  readonly typeName = 'StaffCannotProvideServiceError';
  readonly code = 'STAFF_CANNOT_PROVIDE_SERVICE';

  constructor() {
    super('This member of staff does not provide the service here.', ['staffId']);
  }
}

export class CustomerBlocked extends DomainError<'CustomerBlockedError'> {
  readonly typeName = 'CustomerBlockedError';
  readonly code = 'CUSTOMER_BLOCKED';

  constructor() {
    super('This customer may not book.', ['customerId']);
  }
}
