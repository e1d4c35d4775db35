import { fault, text, type FieldPath, type Given } from '../../../platform/input/rules.js';
import { hostOf } from './shop-host.js';

/** A full address of a page, as it is stored. */
export function webAddress(value: string, path: FieldPath): string;
export function webAddress(value: Given<string>, path: FieldPath): string | null;
export function webAddress(value: Given<string>, path: FieldPath): string | null {
  const address = text(value ?? null, path, 2_048);
  if (address === null) return null;
  if (!/^https?:\/\//i.test(address) || hostOf(address) === null) {
    throw fault('This must be an http or https address with a host.', path);
  }
  // `https://bank.example@elsewhere.example` looks like another shop's.
  const { username, password } = new URL(address);
  if (username !== '' || password !== '') throw fault('This must not carry a name or a password.', path);
  return address;
}
