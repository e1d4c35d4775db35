import { fault } from '../../../platform/input/rules.js';
import type { Decimal } from '../rates/decimal.js';

export const MAX_POINT_VALUE_EUR = 1_000;

/** @throws InvalidInput */
export function assertPointValue(pointValueEur: Decimal): void {
  if (pointValueEur.lt(0) || pointValueEur.gt(MAX_POINT_VALUE_EUR)) {
    throw fault(`This must be between 0 and ${MAX_POINT_VALUE_EUR}.`, 'pointValueEur');
  }
}
