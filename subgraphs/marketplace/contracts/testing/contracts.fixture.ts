import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anonymous, type Viewer } from '../../../../platform/identity/viewer.js';
import { LEGACY_HEADER } from '../../../../platform/subgraph/legacy-access.js';
import { startMarketplace } from '../../testing/marketplace.fixture.js';

export type ContractsTest = Awaited<ReturnType<typeof startContracts>>;

/** The marketplace as a server, with a folder for documents and a gateway that lets older clients in. */
export async function startContracts(
  settings: Readonly<Record<string, string>> = {},
  more: { readonly clock?: () => Date } = {},
) {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'contracts-'));
  stack.defer(() => rm(folder, { recursive: true }));
  const test = stack.use(
    await startMarketplace({
      settings: { CONTRACTS_FOLDER: folder, CONTRACTS_MAX_BYTES: '1000000', ...settings },
      ...more,
    }),
  );
  const { url } = await test.subgraph.server.listen({ port: 0, host: '127.0.0.1' });
  const running = stack.move();

  async function ask(viewer: Viewer, path: string, init: RequestInit = {}) {
    const headers = {
      ...(await test.headersOf(viewer)),
      [LEGACY_HEADER]: 'pass',
      ...(init.headers as Record<string, string>),
    };
    const response = await fetch(url + path, { ...init, headers });
    return { status: response.status, headers: response.headers, json: () => response.json(), response };
  }

  return {
    ...test,
    url,
    folder,
    ask,
    /** A form with a file; fields that are `undefined` are left out. */
    async upload(
      viewer: Viewer,
      file: Blob | string,
      { fileName = 'hello.txt', ...fields }: Record<string, string | undefined> = {},
    ) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value);
      form.set('file', typeof file === 'string' ? new Blob([file], { type: 'text/plain' }) : file, fileName);
      const { status, json } = await ask(viewer, '/api/contracts/upload', { method: 'POST', body: form });
      // What is answered depends on what was asked.
      return { status, body: (await json()) as any };
    },
    /** As an older client, who proves nothing. */
    legacyUpload(file: Blob | string, fields: Record<string, string | undefined> = {}) {
      return this.upload(anonymous, file, fields);
    },
    /** What lies in the folder, except empty folders. */
    async files(): Promise<string[]> {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
