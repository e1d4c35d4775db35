import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { loadConfig } from '../../../platform/config/config.js';
import { uuidv7 } from '../../../platform/ids.js';
import { settings } from '../settings.js';
import { typeOf } from './contract.types.js';
import { Staging } from './storage/staging.js';
import { compoundFile, docx, jpeg, pdf, png } from './testing/documents.js';

let folder: string;
let staging: Staging;
const { CONTRACTS_TYPES: usual } = loadConfig(settings, {});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contracts-'));
  staging = new Staging(folder, 1_000_000, uuidv7);
});
afterAll(() => rm(folder, { recursive: true }));

async function outcome(content: Buffer | string, claimed: string, allowed = usual): Promise<unknown> {
  const file = await staging.receive(Readable.from([Buffer.from(content)]));
  return typeOf(file, claimed, allowed).catch(({ status, message }) => `${status} ${message}`);
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MISMATCH = '415 the content of the file is not what its type says';

it.each([
  ['a PDF', pdf, 'application/pdf', 'application/pdf'],
  ['a PDF by another word', pdf, 'application/x-pdf', 'application/pdf'],
  ['a PDF of no type', pdf, 'application/octet-stream', 'application/pdf'],
  ['a picture', png, 'image/png', 'image/png'],
  ['a photograph', jpeg, 'image/jpg', 'image/jpeg'],
  ['a document', docx(), DOCX, DOCX],
  ['an old document', compoundFile, 'application/msword', 'application/msword'],
  ['a text', 'hello contract\n', 'text/plain; charset=utf-8', 'text/plain'],
  ['a text of no type', 'hello contract\n', '', 'text/plain'],
  ['a table', 'a;b\n1;2\n', 'text/csv', 'text/csv'],
  ['a text that begins like a bitmap', 'BMW 320i\n', 'text/plain', 'text/plain'],
  ['nothing', '', 'text/plain', 'text/plain'],
  ['a PDF that says it is a text', pdf, 'text/plain', MISMATCH],
  ['a picture that says it is a PDF', png, 'application/pdf', MISMATCH],
  ['a text that says it is a PDF', 'hello', 'application/pdf', MISMATCH],
  ['an archive that says it is a document', docx('application/x-other'), DOCX, MISMATCH],
  ['bytes that say they are a text', Buffer.from([1, 2, 3, 0]), 'text/plain', MISMATCH],
  ['an old document that says it is a PDF', compoundFile, 'application/pdf', MISMATCH],
  ['bytes of no type', Buffer.from([1, 2, 3, 0]), '', '415 files of the type application/octet-stream are not taken'],
  ['a page', '<html><script>alert(1)</script></html>', 'text/html', '415 files of the type text/html are not taken'],
  ['a page that says it is a text', '\n <HTML><script>alert(1)</script>', 'text/plain', MISMATCH],
  ['a page of no type', '<!-- --><p>', '', '415 files of the type text/html are not taken'],
  ['a drawing that says it is a text', '<svg onload="alert(1)">', 'text/plain', MISMATCH],
  ['a text with an arrow', '<- from here\n<abbreviation> of something', 'text/plain', 'text/plain'],
  ['a drawing', '<?xml version="1.0"?><svg/>', 'image/svg+xml', MISMATCH],
])('%s', async (_, content, claimed, expected) => {
  expect(await outcome(content, claimed)).toBe(expected);
});

it('takes what the settings say', async () => {
  const { CONTRACTS_TYPES: only } = loadConfig(settings, { CONTRACTS_TYPES: ' application/PDF , image/png' });
  expect(await outcome(pdf, 'application/pdf', only)).toBe('application/pdf');
  expect(await outcome('hello', 'text/plain', only)).toBe('415 files of the type text/plain are not taken');
  expect(() => loadConfig(settings, { CONTRACTS_TYPES: 'pdf' })).toThrow('media types, separated by commas');
  expect(() => loadConfig(settings, { CONTRACTS_TYPES: ', ' })).toThrow('CONTRACTS_TYPES');
});
