import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LegacyError, LegacyPage } from './answers.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads a file from the parts of the body itself. */
    takesFile?: true;
  }
  interface FastifyRequest {
    /** The page that a route gives that insists on a JSON object, when the body is none. */
    unreadable: LegacyPage | null;
  }
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;
const MAX_FILE_BYTES = 32 * 1024 * 1024;
const FORM_LIMITS = { files: 0, fields: 100, fieldSize: 64 * 1024 };

/**
 * JSON and forms as objects. What cannot be read is an empty object, so that a route says which field it misses; the few
 * routes that insist on JSON ask `requireJson`.
 */
export function readBodies(app: FastifyInstance): void {
  app.decorateRequest('unreadable', null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(JSON_TYPE, { parseAs: 'string' }, (request, body, done) => {
    const value = parsed(body as string);
    if (value === undefined) request.unreadable = new LegacyPage(400);
    done(null, isObject(value) ? value : {});
  });
  app.addContentTypeParser('*', { parseAs: 'string' }, (request, _body, done) => {
    request.unreadable = new LegacyPage(415);
    done(null, {});
  });
  void app.register(formbody);
  void app.register(multipart, { limits: { files: 1, fileSize: MAX_FILE_BYTES } });
  // Scripts send forms as parts, too.
  app.addHook('preHandler', async (request) => {
    if (request.isMultipart() && !request.routeOptions.config.takesFile) request.body = await partsOf(request);
  });
}

async function partsOf(request: FastifyRequest): Promise<Fields> {
  const fields = new Map<string, unknown>();
  for await (const part of request.parts({ limits: FORM_LIMITS })) {
    if (part.type !== 'field' || fields.has(part.fieldname)) continue;
    if (part.valueTruncated) throw new LegacyError(413, 'Request body is too large');
    fields.set(part.fieldname, part.value);
  }
  return Object.fromEntries(fields);
}

const isJson = ({ headers }: FastifyRequest): boolean => JSON_TYPE.test(headers['content-type'] ?? '');

/** The fields of what a script sends; of a body of another type, none. */
export function jsonOf(request: FastifyRequest): Fields {
  return isJson(request) ? fieldsOf(request) : {};
}

/** @throws LegacyPage 415 for a body of another type (and for none at all), 400 for one that cannot be read */
export function requireJson(request: FastifyRequest): Fields {
  if (!isJson(request)) throw new LegacyPage(415);
  if (request.unreadable !== null) throw request.unreadable;
  return fieldsOf(request);
}

/** The fields of a body; of whatever type: whoever reads one checks it. */
export type Fields = Readonly<Record<string, unknown>>;

/** @throws LegacyPage 400 for text that no database could hold */
export function fieldsOf({ body }: FastifyRequest): Fields {
  const fields = isObject(body) ? body : {};
  for (const value of Object.values(fields).flat()) {
    if (typeof value === 'string' && !isSound(value)) throw new LegacyPage(400);
  }
  return fields;
}

/** Text of a query or a form, without blanks around it; undefined for what is empty or no text. */
export function textOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'string') return undefined;
  if (!isSound(one)) throw new LegacyPage(400);
  return one.trim() || undefined;
}

/** Ids came as numbers and as texts, depending on the page. Undefined for what is neither. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : textOf(value);
}

function isSound(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
