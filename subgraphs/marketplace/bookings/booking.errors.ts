import { DomainError } from '../../../platform/errors/domain-error.js';

export class SlotTaken extends DomainError<'SlotTakenError'> {
  readonly typeName = 'SlotTakenError';
  readonly code = 'SLOT_TAKEN';

  constructor() {
    super('This slot, or one that overlaps it, is booked already.', ['startsAt']);
  }
}

export class VoucherExpired extends DomainError<'VoucherExpiredError'> {
  readonly typeName = 'VoucherExpiredError';
  readonly code = 'VOUCHER_EXPIRED';

  constructor() {
    super('The validity of this voucher is over.', ['voucherId']);
  }
}

export class VoucherNotBookable extends DomainError<'VoucherNotBookableError'> {
  readonly typeName = 'VoucherNotBookableError';
  readonly code = 'VOUCHER_NOT_BOOKABLE';

  constructor(message: string) {
    super(message, ['voucherId']);
  }
}

export class CancelWindowClosed extends DomainError<'CancelWindowClosedError'> {
  readonly typeName = 'CancelWindowClosedError';
  readonly code = 'CANCEL_WINDOW_CLOSED';

  override readonly facts: { readonly closedAt: Date };

  constructor(closedAt: Date) {
    super('It is too late to cancel. Ask the issuer.', ['bookingId']);
    this.facts = { closedAt };
  }
}
