import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export const credentials = {
  region: 'eu-central-1',
  bucket: 'documents',
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'a secret that is never sent',
};

export interface FakeS3 extends AsyncDisposable {
  readonly endpoint: string;
  readonly objects: Map<string, { readonly content: Buffer; storedAt: Date }>;
  /** The next so many requests are answered 503. */
  failing: number;
}

const PAGE = 2;

/** As much of S3 as is used here. It checks signatures by the published rules, with no code of the client's. */
export async function startFakeS3(): Promise<FakeS3> {
  const objects: FakeS3['objects'] = new Map();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const content = Buffer.concat(chunks);
    if (fake.failing > 0) {
      fake.failing -= 1;
      response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
      return;
    }
    const url = new URL(request.url!, 'http://localhost');
    const fault = faultOf(request, url, content);
    if (fault !== null) {
      response.writeHead(403).end(`<Error><Code>${fault}</Code></Error>`);
      return;
    }
    const key = decodeURIComponent(url.pathname).slice(`/${credentials.bucket}/`.length);
    if (request.method === 'PUT') {
      if (request.headers['content-length'] === undefined) {
        response.writeHead(411).end();
        return;
      }
      objects.set(key, { content, storedAt: new Date() });
      response.writeHead(200).end();
    } else if (request.method === 'DELETE') {
      objects.delete(key);
      response.writeHead(204).end();
    } else if (url.searchParams.get('list-type') === '2') {
      response.writeHead(200).end(listing(url));
    } else {
      const found = objects.get(key);
      response.writeHead(found ? 200 : 404, { 'content-length': found?.content.length ?? 0 }).end(found?.content);
    }
  }

  function listing({ searchParams }: URL): string {
    const start = Number(searchParams.get('continuation-token') ?? 0);
    const all = [...objects].filter(([key]) => key.startsWith(searchParams.get('prefix')!));
    const isTruncated = start + PAGE < all.length;
    const contents = all
      .slice(start, start + PAGE)
      .map(
        ([key, { storedAt }]) =>
          `<Contents><Key>${key.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</Key>` +
          `<LastModified>${storedAt.toISOString()}</LastModified></Contents>`,
      );
    const next = isTruncated ? `<NextContinuationToken>${start + PAGE}</NextContinuationToken>` : '';
    return `<ListBucketResult><IsTruncated>${isTruncated}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const fake: FakeS3 = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    failing: 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return fake;
}

/** AWS Signature Version 4, the whole of it. */
function faultOf({ method, headers }: IncomingMessage, url: URL, content: Buffer): string | null {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      headers.authorization ?? '',
    );
  if (given === null) return 'AccessDenied';
  const [, accessKeyId, day, region, signedHeaders, signature] = given as unknown as string[];
  if (accessKeyId !== credentials.accessKeyId || region !== credentials.region) return 'InvalidAccessKeyId';
  if (headers['x-amz-content-sha256'] !== sha256(content)) return 'XAmzContentSHA256Mismatch';
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signedHeaders!.split(';').includes(name))) {
    return 'AccessDenied';
  }
  const time = String(headers['x-amz-date']);
  const canonical = [
    method,
    encoded(decodeURIComponent(url.pathname)).replaceAll('%2F', '/'),
    [...url.searchParams]
      .map((pair) => pair.map(encoded).join('='))
      .sort()
      .join('&'),
    ...signedHeaders!.split(';').map((name) => `${name}:${String(headers[name])}`),
    '',
    signedHeaders,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, `${day}/${region}/s3/aws4_request`, sha256(canonical)].join('\n');
  const key = [day!, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${credentials.secretAccessKey}`,
  );
  const isSigned = createHmac('sha256', key).update(toSign).digest('hex') === signature;
  return isSigned ? null : 'SignatureDoesNotMatch';
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
