import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, calculateJwkThumbprint, type JWK } from 'jose';
import { z } from 'zod';

/** ES256 for tokens that strangers verify (every library knows it), EdDSA between our own processes (fastest to sign). */
export type SigningAlgorithm = 'ES256' | 'EdDSA';

/** A private key as JWK, with `alg` and `kid`. */
export type PrivateJwk = JWK & { readonly alg: SigningAlgorithm; readonly kid: string; readonly d: string };

export const privateJwkSchema = z.looseObject({
  kty: z.enum(['EC', 'OKP']),
  alg: z.enum(['ES256', 'EdDSA']),
  kid: z.string().min(1),
  d: z.string().min(1),
}) as unknown as z.ZodType<PrivateJwk>;

export async function generateKey(alg: SigningAlgorithm): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg, kid: await calculateJwkThumbprint(jwk), use: 'sig' } as PrivateJwk;
}

/** The half that may be shown to everybody. */
export function publicJwk({ d: _secret, ...rest }: PrivateJwk): JWK {
  return rest;
}

/**
 * Reads the key in `file`, or makes one on the first start. Safe when several processes start at once: the file
 * appears complete or not at all, and whoever comes second uses the first one's.
 *
 * @throws Error with a sentence that names the file when its content is not such a key.
 */
export async function loadOrCreateKey(file: string, alg: SigningAlgorithm): Promise<PrivateJwk> {
  const present = await readKey(file);
  if (present !== null) return present;
  const key = await generateKey(alg);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, JSON.stringify(key), { mode: 0o600 });
  try {
    await link(draft, file);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readKey(file)) ?? key;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readKey(file: string): Promise<PrivateJwk | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return privateJwkSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(
      `The signing key in ${file} is damaged. Delete the file to have a new one made; everybody must sign in again.`,
    );
  }
}
