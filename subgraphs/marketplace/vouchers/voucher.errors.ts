import { DomainError } from '../../../platform/errors/domain-error.js';

/** It was issued for whoever holds it, and nobody else. */
export class VoucherNotTransferable extends DomainError<'VoucherNotTransferableError'> {
  readonly typeName = 'VoucherNotTransferableError';
  readonly code = 'NOT_TRANSFERABLE';

  constructor(message = 'This voucher cannot be handed on.') {
    super(message, ['voucherId']);
  }
}
