import { emailAddress, fault, notNull, text, texts } from '../../../platform/input/rules.js';
import { normalisePhoneNumber } from '../phone-numbers/normalise.js';
import type { Customer, CustomerStatus } from './customer.entity.js';

/** What may be said about a customer. Left out: as it is; null: removed. */
export interface CustomerInput {
  readonly name?: string | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly branchId?: string | null;
  readonly language?: string | null;
  readonly status?: CustomerStatus | null;
  readonly tags?: readonly string[] | null;
  readonly notes?: string | null;
}

const LANGUAGE = /^[a-z]{2}(-[A-Z]{2})?$/;

/**
 * The columns that an input sets, in their stored form; without the branch, which has to be looked up.
 *
 * @param region how to read a telephone number without country code
 * @throws InvalidInput
 */
export function customerColumns(
  input: CustomerInput,
  { region, hashEmail }: { region: string; hashEmail: (email: string) => string },
): Partial<Customer> {
  const email = emailAddress(input.email, 'email');
  const columns: Partial<Customer> = {
    name: notNull(text(input.name, 'name', 255), 'name'),
    firstName: text(input.firstName, 'firstName', 255),
    lastName: text(input.lastName, 'lastName', 255),
    email,
    emailHash: typeof email === 'string' ? hashEmail(email) : email,
    phone: phone(input.phone, region),
    notificationLanguage: language(input.language),
    status: notNull(input.status, 'status'),
    tags: texts(input.tags, 'tags', { maxItems: 20, maxLength: 50 }),
    notes: text(input.notes, 'notes', 10_000),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

function phone(value: string | null | undefined, region: string): string | null | undefined {
  const written = text(value, 'phone', 60);
  if (typeof written !== 'string') return written;
  const normalised = normalisePhoneNumber(written, region);
  if (normalised === null) throw fault('This is not a complete telephone number.', 'phone');
  return normalised;
}

function language(value: string | null | undefined): string | undefined {
  const written = notNull(value, 'language');
  if (written !== undefined && !LANGUAGE.test(written))
    throw fault('A language is written `de` or `de-AT`.', 'language');
  return written;
}
