import { UploadRefused } from './contract.errors.js';

/** As much as a file system takes, in UTF-8. */
const MAX_NAME_BYTES = 255;

/** Control characters, and those that turn the direction of a text: `fdp.exe` would be shown as `exe.pdf`. */
const DECEPTIVE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** For files that come without a name, or with one that is none. */
const NAMELESS = 'document';

/** The last part of what a client calls a file, without what no name should have. @throws UploadRefused */
export function fileNameOf(given: string | null | undefined): string {
  const last = (given ?? '').split(/[/\\]/).at(-1)!;
  const name = last.replace(DECEPTIVE, '').toWellFormed().normalize('NFC').trim();
  if (/^\.*$/.test(name)) return NAMELESS;
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) throw new UploadRefused(400, 'the file name is too long');
  return name;
}

/** What a contract is called, which may be more than a file name. @throws UploadRefused */
export function contractNameOf(given: string | null, fileName: string): string {
  const name = (given ?? '').replace(DECEPTIVE, '').toWellFormed().normalize('NFC').trim();
  if (name === '') return fileName;
  if ([...name].length > 255) throw new UploadRefused(400, 'the name is too long');
  return name;
}

/** `contracts/<contract>/<file name, percent-encoded>` */
export function storageKeyOf(contractId: string, fileName: string): string {
  return `contracts/${encodeURIComponent(contractId)}/${encodeURIComponent(fileName)}`;
}

/** The name that a file had when it came. */
export function fileNameIn(storageKey: string): string {
  const encoded = storageKey.slice(storageKey.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Older stores did not encode.
    return encoded;
  }
}
