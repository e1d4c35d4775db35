/** Jest calls this once after all tests, in the process of the set-up. */
export default async function globalTeardown() {
  await globalThis.kontorTestServer?.[Symbol.asyncDispose]();
}
