import { parse } from 'tldts';

/** Longer texts are no address that anybody typed or a browser sent. */
const MAX_URL_LENGTH = 2_048;

// `localhost:8080` begins like a scheme but goes on with a port.
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:(?!\d)/i;

/**
 * The host by which a shop is known: lower case, international names in punycode, without port, trailing dot and one
 * leading `www.`. A missing scheme is taken for https. Null for what is no web address.
 */
export function hostOf(address: string): string | null {
  const text = address.trim();
  if (text === '' || text.length > MAX_URL_LENGTH) return null;
  const url = URL.parse(HAS_SCHEME.test(text) ? text : `https://${text}`);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  const host = url.hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
  return host === '' ? null : host;
}

/**
 * The hosts under which a page's shop may be known, best first: its own, then the parent domains down to the registrable
 * one, so never a public suffix. Suffixes under which a company lets others register (`github.io`) count as public:
 * their customers are not each other's shops.
 */
export function hostCandidates(address: string): string[] {
  const host = hostOf(address);
  if (host === null) return [];
  const { domain } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  if (domain === null) return [host];
  const labels = host.split('.');
  const depth = labels.length - domain.split('.').length;
  return Array.from({ length: depth + 1 }, (_, dropped) => labels.slice(dropped).join('.'));
}
