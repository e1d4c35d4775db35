import { readFile } from 'node:fs/promises';
import { parseSupergraph, UnusableSupergraph, type Supergraph } from './supergraph.js';

/**
 * Reads the text of a supergraph.
 *
 * @throws UnusableSupergraph with a sentence that names the file.
 */
export async function readSupergraph(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

/**
 * Checks the text that a file holds.
 *
 * @throws UnusableSupergraph with a sentence that names the file.
 */
export function checkSupergraph(file: string, sdl: string): Supergraph {
  try {
    return parseSupergraph(sdl);
  } catch (error) {
    if (!(error instanceof UnusableSupergraph)) throw error;
    throw new UnusableSupergraph(`The supergraph in ${file} cannot be served. ${error.message}`, { cause: error });
  }
}

export function unreadable(file: string, cause: unknown): UnusableSupergraph {
  const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
  return new UnusableSupergraph(`The supergraph file ${file} ${reason}. Set SUPERGRAPH to a composed schema.`, {
    cause,
  });
}
