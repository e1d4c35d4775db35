import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { sharedSecrets } from '../../platform/postgres/shared-secrets.js';
import { SetupError } from '../../platform/postgres/setup-error.js';
import type { InstanceConfig } from './config.js';
import { dataPaths } from './data-folder.js';

const secret = z.string().min(32);
const secretsSchema = z.object({
  databaseSecret: secret,
  cursorSecret: secret,
  emailHashPepper: secret,
  /** 32 bytes in base64: encrypts what integrations keep secret. */
  integrationKey: secret,
});

export type Secrets = z.infer<typeof secretsSchema>;

const random = (): string => randomBytes(32).toString('base64url');
const freshSecrets = (): Secrets => ({
  databaseSecret: random(),
  cursorSecret: random(),
  emailHashPepper: random(),
  integrationKey: randomBytes(32).toString('base64'),
});

/**
 * The secrets of an instance, made on its first start. They lie where the data lie that depend on them: in the data
 * folder, or on the server of DATABASE_URL.
 */
export async function loadSecrets({ DATABASE_URL, KONTOR_DATA }: InstanceConfig): Promise<Secrets> {
  if (DATABASE_URL !== undefined) {
    return secretsSchema.parse(await sharedSecrets({ adminUrl: DATABASE_URL }, freshSecrets()));
  }
  const { secrets: file, postgres } = dataPaths(KONTOR_DATA);
  const present = await readSecrets(file);
  if (present !== null) return present;
  // New ones would let the server start, but what is in the database was hashed with those that are gone.
  if (existsSync(postgres)) throw damaged(file);
  return writeSecrets(file, freshSecrets());
}

async function readSecrets(file: string): Promise<Secrets | null> {
  try {
    return secretsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code !== 'EACCES') throw damaged(file);
    throw new SetupError(`The file ${file} may not be read by this user: start as its owner, or set KONTOR_DATA.`);
  }
}

function damaged(file: string): SetupError {
  return new SetupError(
    `The file ${file} is damaged or missing: restore it from a backup, or start over with "npm run reset", which ` +
      'deletes the data.',
  );
}

/** The file appears complete or not at all, and of two who make it at once the second takes what the first has made. */
async function writeSecrets(file: string, secrets: Secrets): Promise<Secrets> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, JSON.stringify(secrets), { mode: 0o600 });
  try {
    await link(draft, file);
    return secrets;
  } catch (error) {
    const made = await readSecrets(file);
    if (made === null) throw error;
    return made;
  } finally {
    await rm(draft, { force: true });
  }
}
