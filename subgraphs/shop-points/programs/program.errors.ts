import { DomainError } from '../../../platform/errors/domain-error.js';

/** There is a programme of the name already. */
export class BonusProgramExists extends DomainError<'BonusProgramExistsError'> {
  readonly typeName = 'BonusProgramExistsError';
  readonly code = 'BONUS_PROGRAM_EXISTS';
}
