import { Agent, errors, request, type Dispatcher } from 'undici';
import { JobFailure } from '../jobs/job-type.js';
import { assertPublicHost, publicLookup } from './public-address.js';
import type { ScrapedVersion } from './scraper.js';

export interface FeedRequest {
  readonly url: string;
  /** The version that is known already. */
  readonly known: ScrapedVersion;
  readonly signal: AbortSignal;
}

export type FeedAnswer =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly content: string; readonly version: ScrapedVersion };

export interface FeedLimits {
  /** Whether feeds may come from machines that are not on the public internet. */
  readonly allowPrivateAddresses: boolean;
  readonly maxBytes?: number;
  /** For the whole of it, redirects included. */
  readonly timeoutMs?: number;
}

const MAX_BYTES = 32 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const MAX_REDIRECTS = 5;

/** Fetches a feed unless it is the version that is known already. @throws JobFailure that says what is wrong */
export async function downloadFeed({ url, known, signal }: FeedRequest, limits: FeedLimits): Promise<FeedAnswer> {
  const { allowPrivateAddresses, maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS } = limits;
  const dispatcher = new Agent({ connect: allowPrivateAddresses ? {} : { lookup: publicLookup } });
  const deadline = AbortSignal.timeout(timeoutMs);
  const over = AbortSignal.any([signal, deadline]);
  try {
    const response = await follow(new URL(url), { known, allowPrivateAddresses, dispatcher, signal: over });
    if (response.statusCode === 304) {
      await response.body.dump();
      return { kind: 'unchanged' };
    }
    if (response.statusCode !== 200) {
      await response.body.dump();
      throw new JobFailure(`The feed answered with status ${response.statusCode}.`);
    }
    const content = await textOf(response, maxBytes);
    return {
      kind: 'changed',
      content,
      version: { etag: headerOf(response, 'etag'), lastModified: headerOf(response, 'last-modified') },
    };
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.aborted) throw new JobFailure(`The feed took longer than ${timeoutMs / 1_000} seconds.`);
    throw explained(error);
  } finally {
    await dispatcher.destroy();
  }
}

interface Hop {
  readonly known: ScrapedVersion;
  readonly allowPrivateAddresses: boolean;
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
}

/** Redirects are followed by hand: every address on the way is looked at. */
async function follow(start: URL, hop: Hop): Promise<Dispatcher.ResponseData> {
  let url = start;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    if (!['http:', 'https:'].includes(url.protocol)) throw new JobFailure('The feed is redirected to no web address.');
    if (!hop.allowPrivateAddresses) assertPublicHost(url);
    const response = await request(url, {
      dispatcher: hop.dispatcher,
      signal: hop.signal,
      headers: {
        accept: 'application/json, text/csv, */*;q=0.1',
        'user-agent': 'Kontor',
        ...(hop.known.etag !== null && { 'if-none-match': hop.known.etag }),
        ...(hop.known.lastModified !== null && { 'if-modified-since': hop.known.lastModified }),
      },
    });
    const location = headerOf(response, 'location');
    if (response.statusCode < 300 || response.statusCode >= 400 || response.statusCode === 304 || location === null) {
      return response;
    }
    await response.body.dump();
    const next = URL.parse(location, url.href);
    if (next === null) throw new JobFailure('The feed is redirected to no web address.');
    if (url.protocol === 'https:' && next.protocol === 'http:') {
      throw new JobFailure('The feed is redirected from https to http.');
    }
    url = next;
  }
  throw new JobFailure(`The feed is redirected more than ${MAX_REDIRECTS} times.`);
}

async function textOf({ body }: Dispatcher.ResponseData, maxBytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += (part as Buffer).length;
    // Leaving the loop closes the connection.
    if (bytes > maxBytes) throw new JobFailure(`The feed is larger than ${maxBytes} bytes.`);
    parts.push(part as Buffer);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new JobFailure('The feed is not in UTF-8.');
  }
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** What a network does wrong is for people to know; the rest is a fault of ours. */
function explained(error: unknown): unknown {
  if (error instanceof JobFailure) return error;
  const code = (error as { code?: unknown }).code;
  const isOfNetwork = error instanceof errors.UndiciError || error instanceof errors.HTTPParserError;
  if (typeof code !== 'string' && !isOfNetwork) return error;
  return new JobFailure(`The feed cannot be reached: ${typeof code === 'string' ? code : String(error)}.`);
}
