import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { UploadRefused } from './contract.errors.js';
import type { StagedFile } from './storage/staging.js';

/** Other words for the same. */
const ALIASES: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'application/x-pdf': 'application/pdf',
  'text/rtf': 'application/rtf',
};

/** What office programs wrote before 2007 all begins alike. */
const COMPOUND_FILE = 'application/x-cfb';
const IN_COMPOUND_FILE = ['application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint'];

/** Recognised by two letters (`BM`, `MZ`) with which a text may begin just as well. */
const RECOGNISED_BY_TWO_LETTERS = ['image/bmp', 'application/x-msdownload'];

/** By what browsers take a text for a page whatever it is called (the list of the MIME Sniffing Standard), and for a drawing. */
const MARKUP =
  /^\uFEFF?[\t\n\f\r ]*<(?:!--|(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg|\?xml)[\t\n\f\r />])/i;
const PAGE = 'text/html';
/** As much as browsers look at. */
const HEAD_BYTES = 1_445;

/** Says nothing. */
const ANY = 'application/octet-stream';

/**
 * What kind of document a file is, by its content. What the client says decides only between kinds that look alike, and
 * must not contradict.
 *
 * @throws UploadRefused
 */
export async function typeOf(file: StagedFile, claimed: string, allowed: readonly string[]): Promise<string> {
  const stated = statedType(claimed);
  const type = await contentType(file, stated);
  if (type === null || (stated !== null && stated !== type)) {
    throw new UploadRefused(415, 'the content of the file is not what its type says');
  }
  if (!allowed.includes(type)) throw new UploadRefused(415, `files of the type ${type} are not taken`);
  return type;
}

function statedType(claimed: string): string | null {
  const type = claimed.split(';', 1)[0]!.trim().toLowerCase();
  return type === '' || type === ANY ? null : (ALIASES[type] ?? type);
}

async function contentType({ path, isText }: StagedFile, stated: string | null): Promise<string | null> {
  const detected = (await fileTypeFromFile(path))?.mime;
  if (detected === undefined || (isText && RECOGNISED_BY_TWO_LETTERS.includes(detected))) {
    if (!isText) return stated === null ? ANY : null;
    // Saved under its own name it would run, however harmless it was sent here.
    if (MARKUP.test(await headOf(path))) return PAGE;
    return stated?.startsWith('text/') ? stated : 'text/plain';
  }
  if (detected === COMPOUND_FILE && stated !== null && IN_COMPOUND_FILE.includes(stated)) return stated;
  return ALIASES[detected] ?? detected;
}

async function headOf(path: string): Promise<string> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  return buffer.toString('utf8', 0, bytesRead);
}
