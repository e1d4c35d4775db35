import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { WriteStream } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { S3Storage } from './storage/s3-storage.js';
import { startContracts, type ContractsTest } from './testing/contracts.fixture.js';
import { somebody } from '../testing/marketplace.fixture.js';

/**
 * What is on its way is held by neither this process nor the one of the store: whoever takes slowly is sent to slowly.
 * Counted is what is alive; V8 lets up to 32 MB of buffers that nobody needs any more pile up before it looks.
 */

const MB = 1024 * 1024;
const SIZE = 12 * MB;
/** Every stage of the way has a piece or two of 64 kB. */
const MOST = MB;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

let test: ContractsTest;
beforeAll(async () => void (test = await startContracts({ CONTRACTS_MAX_BYTES: String(2 * SIZE) })));
afterAll(() => test[Symbol.asyncDispose]());

/** Bytes of the buffers that somebody still needs. */
async function alive(): Promise<number> {
  collect();
  // What was found dead is swept in the background.
  await sleep(100);
  collect();
  return process.memoryUsage().arrayBuffers;
}

/** Starts something that cannot go on, and gives what it holds after everything had time to pile up. */
async function heldWhileStalled(start: () => void): Promise<number> {
  const before = await alive();
  start();
  await sleep(1_500);
  return (await alive()) - before;
}

it('an upload waits for a disk that stalls', async () => {
  using disk = stalledDisk();
  let uploading: Promise<void> | undefined;
  expect(await heldWhileStalled(() => (uploading = upload()))).toBeLessThan(MOST);
  expect(disk.waiting()).toBe(1);
  disk.goOn();
  await uploading;
});

/** The first write does not come back until it may go on. No mock of jest's: those keep what they are called with. */
function stalledDisk(): Disposable & { readonly waiting: () => number; readonly goOn: () => void } {
  const { prototype } = WriteStream;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
  const { _write: write } = prototype;
  const { promise, resolve } = Promise.withResolvers<void>();
  let waiting = 0;
  prototype._write = function (this: WriteStream, ...given) {
    waiting++;
    void promise.then(() => {
      waiting--;
      write.apply(this, given);
    });
  };
  return {
    waiting: () => waiting,
    goOn: resolve,
    [Symbol.dispose]() {
      resolve();
      prototype._write = write;
    },
  };
}

async function upload(): Promise<void> {
  const headers = {
    ...(await test.headersOf(somebody())),
    'content-type': 'multipart/form-data; boundary=b',
  };
  const sending = httpRequest(`${test.url}/api/contracts/upload`, { method: 'POST', headers });
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  sending.write('--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
  const piece = Buffer.alloc(64 * 1024, 'a');
  for (let sent = 0; sent < SIZE; sent += piece.length) {
    if (!sending.write(piece)) await once(sending, 'drain');
  }
  sending.end('\r\n--b--\r\n');
  const [answer] = await answered;
  expect(answer.statusCode).toBe(200);
  answer.resume();
}

it('a document waits for a store that stalls', async () => {
  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>();
  let received = 0;
  await using store = createServer(async (request, response) => {
    await mayGoOn;
    for await (const piece of request as AsyncIterable<Buffer>) received += piece.length;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(store, 'listening');
  const s3 = new S3Storage({
    endpoint: `http://127.0.0.1:${(store.address() as AddressInfo).port}`,
    region: 'us-east-1',
    bucket: 'documents',
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  });
  const piece = Buffer.alloc(64 * 1024, 'a');
  const file = await test.services.contractStaging.receive(
    Readable.from(Array.from({ length: SIZE / piece.length }, () => piece)),
  );
  expect(file.sha256).toBe(createHash('sha256').update(Buffer.alloc(SIZE, 'a')).digest('hex'));
  let putting: Promise<void> | undefined;
  expect(await heldWhileStalled(() => (putting = s3.put('contracts/ct-1/a.txt', file)))).toBeLessThan(MOST);
  goOn();
  await putting;
  expect(received).toBe(SIZE);
  store.closeAllConnections();
});
