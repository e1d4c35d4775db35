import { readFile } from 'node:fs/promises';
import { parseSupergraph, UnusableSupergraph, type Supergraph } from './supergraph.js';

/**
 * Reads a supergraph from a file.
 *
 * @throws UnusableSupergraph with a sentence that names the file.
 */
export async function loadSupergraph(file: string): Promise<Supergraph> {
  let sdl: string;
  try {
    sdl = await readFile(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new UnusableSupergraph(`The supergraph file ${file} ${reason}. Set SUPERGRAPH to a composed schema.`, {
      cause: error,
    });
  }
  try {
    return parseSupergraph(sdl);
  } catch (error) {
    if (!(error instanceof UnusableSupergraph)) throw error;
    throw new UnusableSupergraph(`The supergraph in ${file} cannot be served. ${error.message}`, { cause: error });
  }
}
