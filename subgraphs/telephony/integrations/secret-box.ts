import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

/**
 * Keeps the secrets of integrations: AES-256-GCM, bound to what the secret belongs to, so that a ciphertext moved to
 * another row opens nothing. Several keys may be known; new secrets are sealed with the first, old ones open with theirs.
 */
export class SecretBox {
  /** @param keys by their ids, in order */
  constructor(private readonly keys: ReadonlyMap<string, Buffer>) {}

  /** Without a key nothing can be kept. */
  get isReady(): boolean {
    return this.keys.size > 0;
  }

  /** `v1:<key id>:<iv>:<tag>:<ciphertext>`, the last three in base64. */
  seal(secret: string, belongsTo: string): string {
    const [first] = this.keys;
    if (first === undefined) throw new Error('There is no key to seal with.');
    const [keyId, key] = first;
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo));
    const ciphertext = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return ['v1', keyId, ...[iv, cipher.getAuthTag(), ciphertext].map((part) => part.toString('base64'))].join(':');
  }

  /** @throws when the key is not known, or the text was changed or belongs to something else */
  open(sealed: string, belongsTo: string): string {
    const [version, keyId, ...parts] = sealed.split(':');
    const key = this.keys.get(keyId ?? '');
    if (version !== 'v1' || key === undefined || parts.length !== 3) throw new Error('This secret cannot be opened.');
    const [iv, tag, ciphertext] = parts.map((part) => Buffer.from(part, 'base64'));
    const decipher = createDecipheriv('aes-256-gcm', key, iv!, { authTagLength: 16 })
      .setAAD(Buffer.from(belongsTo))
      .setAuthTag(tag!);
    return Buffer.concat([decipher.update(ciphertext!), decipher.final()]).toString('utf8');
  }
}

const KEY = /^([\w-]{1,32}):([A-Za-z0-9+/]{43}=)$/;

/** `id:key` pairs divided by commas, each key 32 bytes in base64. Empty when there are none. */
export const secretKeys = z
  .string()
  .default('')
  .transform((text, context) => {
    const entries = text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    const keys = new Map<string, Buffer>();
    for (const entry of entries) {
      const [, id, key] = KEY.exec(entry) ?? [];
      if (id === undefined || key === undefined || keys.has(id)) {
        context.addIssue({
          code: 'custom',
          message: 'must be `id:key` pairs divided by commas, each key 32 bytes in base64',
        });
        return z.NEVER;
      }
      keys.set(id, Buffer.from(key, 'base64'));
    }
    return keys;
  });
