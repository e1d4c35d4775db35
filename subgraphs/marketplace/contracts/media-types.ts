import { z } from 'zod';

/** What people exchange as contracts. Nothing that a browser would run. */
const USUAL_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/plain',
  'text/csv',
  'application/rtf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
];

/** A list of media types, separated by commas. */
export const mediaTypes = z
  .string()
  .transform((list) =>
    list
      .toLowerCase()
      .split(',')
      .map((type) => type.trim())
      .filter((type) => type !== ''),
  )
  .pipe(
    z.array(z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/, 'must be media types, separated by commas')).min(1, 'is empty'),
  )
  .default(USUAL_TYPES);
