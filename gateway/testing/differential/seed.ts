import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * A seed made from what is tested, the committed state of `gateway/`: a test that has passed passes again, and every
 * change of the gateway is tried with other operations. Without git (in a tarball) it is any.
 */
export async function seedOfThisState(): Promise<number> {
  try {
    const { stdout } = await promisify(execFile)('git', ['rev-parse', 'HEAD:gateway'], { cwd: import.meta.dirname });
    return Number.parseInt(stdout.slice(0, 8), 16) >>> 1;
  } catch {
    return Math.floor(Math.random() * 2 ** 31);
  }
}
