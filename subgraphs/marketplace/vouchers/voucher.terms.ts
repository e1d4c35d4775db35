/** Conditions of a voucher as they are stored: what is named here, and whatever an older client has put there. */
export type StoredTerms = object;

/** The conditions that mean something. */
export interface VoucherTerms {
  /** Id of the template it was issued from. */
  readonly template: string | null;
  readonly location: string | null;
  /** The holder may cancel until so many hours before the slot; 0 is at any time. */
  readonly cancelWindowHours: number;
  readonly multiBooking: boolean;
}

/** What cannot be understood counts as not said: terms were free text for long. */
export function readTerms(stored: StoredTerms): VoucherTerms {
  const { template, location, site, cancelWindowHours, multiBooking } = stored as Readonly<Record<string, unknown>>;
  return {
    template: textOrNull(template),
    location: textOrNull(location) ?? textOrNull(site),
    cancelWindowHours: Number.isInteger(cancelWindowHours) ? Math.max(0, cancelWindowHours as number) : 0,
    multiBooking: multiBooking === true,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
