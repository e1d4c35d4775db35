import { randomBytes } from 'node:crypto';
import { generateKey, publicJwk } from '../platform/identity/keys.js';
import { rolePassword } from '../platform/postgres/provision.js';
import { SUBGRAPH_NAMES } from './subgraphs.js';

/**
 * `npm run -s secrets > .env`: a fresh set of the secrets that docker-compose.yml asks for. Run it once and keep the
 * file: with a new EMAIL_HASH_PEPPER the joins by e-mail hash no longer find what was stored under the old one.
 */

// Hexadecimal, so that a password needs no escaping inside a URL.
const random = () => randomBytes(24).toString('hex');
const gateway = await generateKey('EdDSA');
const issuer = await generateKey('ES256');
const databaseSecret = random();

const variables: Record<string, string> = {
  POSTGRES_PASSWORD: random(),
  REDIS_PASSWORD: random(),
  DATABASE_SECRET: databaseSecret,
  ...Object.fromEntries(
    SUBGRAPH_NAMES.map((name) => name.replaceAll('-', '_')).flatMap((name) => [
      [`${name.toUpperCase()}_OWNER_PASSWORD`, rolePassword(databaseSecret, `kontor_${name}_owner`)],
      [`${name.toUpperCase()}_APP_PASSWORD`, rolePassword(databaseSecret, `kontor_${name}_app`)],
    ]),
  ),
  GATEWAY_PRIVATE_JWK: JSON.stringify(gateway),
  GATEWAY_PUBLIC_JWK: JSON.stringify(publicJwk(gateway)),
  ISSUER_PRIVATE_JWK: JSON.stringify(issuer),
  TELEPHONY_SECRET_KEYS: `first:${randomBytes(32).toString('base64')}`,
  CONTRACTS_LINK_SECRET: random(),
  CURSOR_SECRET: random(),
  EMAIL_HASH_PEPPER: random(),
};

for (const [name, value] of Object.entries(variables)) console.log(`${name}='${value}'`);
