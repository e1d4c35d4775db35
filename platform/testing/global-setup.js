import { tmpdir } from 'node:os';
import { tsImport } from 'tsx/esm/api';

/** Jest calls this once before all tests, outside of its own module system. */
export default async function globalSetup() {
  const { makeFolderInMemory } = await tsImport('./run-folder.ts', import.meta.url);
  process.env.TMPDIR ??= (await makeFolderInMemory()) ?? tmpdir();
  const { startTestServer } = await tsImport('./test-server.ts', import.meta.url);
  const server = await startTestServer(process.env.DATABASE_URL || undefined);
  globalThis.kontorTestServer = server;
  // The workers inherit it.
  process.env.KONTOR_TEST_ADMIN_URL = server.adminUrl;
  process.env.KONTOR_TEST_PREFIX = server.prefix;
}
