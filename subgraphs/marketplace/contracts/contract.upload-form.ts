import type { FastifyRequest } from 'fastify';
import { UploadRefused } from './contract.errors.js';
import { tooLarge, type StagedFile, type Staging } from './storage/staging.js';

const FIELDS = ['voucherId', 'roomId', 'actorId', 'name'] as const;

/** Boundaries, headers and the other fields. */
const FORM_BYTES = 64 * 1024;

export interface UploadForm extends Readonly<Record<(typeof FIELDS)[number], string | null>> {
  readonly file: StagedFile;
  readonly fileName: string | null;
  readonly claimedType: string;
}

/** Reads a form, its fields in any order, its file into the staging. @throws UploadRefused; then no file is left */
export async function readUploadForm(request: FastifyRequest, staging: Staging): Promise<UploadForm> {
  if (!request.isMultipart()) throw new UploadRefused(400, 'expected multipart/form-data');
  if (Number(request.headers['content-length'] ?? 0) > staging.maxBytes + FORM_BYTES) throw tooLarge(staging.maxBytes);
  const fields: Record<(typeof FIELDS)[number], string | null> = {
    voucherId: null,
    roomId: null,
    actorId: null,
    name: null,
  };
  let found: Pick<UploadForm, 'file' | 'fileName' | 'claimedType'> | null = null;
  try {
    for await (const part of request.parts()) {
      const field = FIELDS.find((name) => name === part.fieldname);
      if (part.type === 'file') {
        if (part.fieldname !== 'file') part.file.resume();
        else if (found !== null) throw new UploadRefused(400, 'only one file at a time');
        else found = { file: await staging.receive(part.file), fileName: part.filename, claimedType: part.mimetype };
      } else if (field !== undefined) {
        if (part.valueTruncated) throw new UploadRefused(400, `${field} is too long`);
        fields[field] = String(part.value) || null;
      }
    }
  } catch (error) {
    if (found !== null) await staging.discard(found.file);
    // What is still to come is read past, or the client would not get to reading the answer.
    request.raw.resume();
    throw asRefusal(error);
  }
  if (found === null) throw new UploadRefused(400, 'file field is required');
  return { ...found, ...fields };
}

/** What the parser does not like of a form is the client's fault; what the disk does not like is not. */
function asRefusal(error: unknown): unknown {
  if (error instanceof UploadRefused) return error;
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (syscall !== undefined || code === 'ERR_STREAM_DESTROYED') return error;
  if (code?.endsWith('_LIMIT')) return new UploadRefused(400, 'the form has too many parts');
  return new UploadRefused(
    400,
    /terminated early|end of multipart|CLOSE/i.test(message + code)
      ? 'the form ends too early'
      : 'expected multipart/form-data',
  );
}
