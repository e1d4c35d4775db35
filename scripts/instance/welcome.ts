import { styleText } from 'node:util';
import type { PrivateJwk } from '../../platform/identity/keys.js';
import { demoToken } from './demo-tokens.js';

/** What a newcomer needs next: where to go, and what to sign in with. */
export async function welcome(url: string, issuerKey: PrivateJwk): Promise<string> {
  const shown = openableUrl(url);
  const name = (text: string): string => styleText('bold', text.padEnd(8));
  return `
  ${name('GraphQL')} ${shown}/graphql
  ${name('Sandbox')} ${shown}/sandbox

  Tokens of two demo accounts, for a day (for more: npm run -s token -- --as admin|partner|user):

  ${name('admin')} ${await demoToken('admin', issuerKey)}

  ${name('partner')} ${await demoToken('partner', issuerKey)}

  Ctrl-C stops everything and keeps the data.
`;
}

/** A server that listens everywhere has no address that a browser could open. */
export function openableUrl(url: string): string {
  return url.replace('//0.0.0.0:', '//localhost:').replace('//[::]:', '//localhost:');
}
