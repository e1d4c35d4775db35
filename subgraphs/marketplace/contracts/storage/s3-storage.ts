import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { request, type Dispatcher } from 'undici';
import type { ContractStorage, StoredFile } from './contract-storage.js';
import { objectsIn } from './s3-listing.js';
import type { StagedFile } from './staging.js';

export interface S3Options {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Of nothing. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const ATTEMPTS = 3;
const TIMEOUT_MS = 30_000;

interface S3Request {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** Absent for the bucket itself. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly sha256?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Made anew for every attempt. */
  readonly body?: () => Readable;
}

/** A bucket of Amazon's or of anything else that speaks S3. The bucket holds nothing but this instance's documents. */
export class S3Storage implements ContractStorage {
  constructor(private readonly options: S3Options) {}

  async put(key: string, { path, byteSize, sha256 }: StagedFile): Promise<void> {
    // The signature covers the hash: what does not arrive as it was sent is refused there.
    const answer = await this.send({
      method: 'PUT',
      key,
      sha256,
      headers: { 'content-length': String(byteSize) },
      body: () => createReadStream(path),
    });
    await expectStatus(answer, 200);
    await answer.body.dump();
    await rm(path, { force: true });
  }

  async open(key: string) {
    const answer = await this.send({ method: 'GET', key });
    if (answer.statusCode === 404) {
      await answer.body.dump();
      return null;
    }
    await expectStatus(answer, 200);
    return { content: answer.body, byteSize: Number(answer.headers['content-length']) };
  }

  async remove(key: string): Promise<void> {
    const answer = await this.send({ method: 'DELETE', key });
    await expectStatus(answer, 200, 204, 404);
    await answer.body.dump();
  }

  async *list(): AsyncIterable<StoredFile> {
    let token: string | null = null;
    do {
      const query: Record<string, string> = { 'list-type': '2', prefix: 'contracts/' };
      if (token !== null) query['continuation-token'] = token;
      const answer = await this.send({ method: 'GET', query });
      await expectStatus(answer, 200);
      const page = objectsIn(await answer.body.text());
      yield* page.files;
      token = page.next;
    } while (token !== null);
  }

  private async send(what: S3Request): Promise<Dispatcher.ResponseData> {
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.attempt(what).catch((error: unknown) => error as Error);
      const isTransient = outcome instanceof Error || outcome.statusCode >= 500 || outcome.statusCode === 429;
      if (!isTransient || attempt === ATTEMPTS) {
        if (outcome instanceof Error) throw new Error(`The store of contracts does not answer.`, { cause: outcome });
        return outcome;
      }
      if (!(outcome instanceof Error)) await outcome.body.dump();
      await setTimeout(100 * 4 ** attempt);
    }
  }

  private async attempt({ method, key, query = {}, sha256 = EMPTY_SHA256, headers = {}, body }: S3Request) {
    const { endpoint, region, bucket, accessKeyId, secretAccessKey } = this.options;
    const path = [bucket, ...(key?.split('/') ?? [])].map(encodeURIComponent).join('/');
    const url = new URL(`${endpoint.replace(/\/+$/, '')}/${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const signed = await new AwsV4Signer({
      method,
      url: url.href,
      service: 's3',
      region,
      accessKeyId,
      secretAccessKey,
      headers: { ...headers, 'x-amz-content-sha256': sha256 },
    }).sign();
    return request(signed.url, {
      method,
      headers: Object.fromEntries(signed.headers),
      body: body?.() ?? null,
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
    });
  }
}

async function expectStatus({ statusCode, body }: Dispatcher.ResponseData, ...expected: number[]): Promise<void> {
  if (expected.includes(statusCode)) return;
  throw new Error(`The store of contracts answers ${statusCode}: ${(await body.text()).slice(0, 500)}`);
}
