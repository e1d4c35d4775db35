import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';

/**
 * The address of a client whose request Fastify does not see (an upgrade), told as Fastify tells it: the nearest one
 * that is not a trusted proxy.
 */
export function clientAddress({ socket, headers }: IncomingMessage, trustedProxies: number): string {
  const nearest = socket.remoteAddress ?? '';
  if (trustedProxies === 0) return nearest;
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
    .reverse();
  const all = [nearest, ...forwarded];
  return all[Math.min(trustedProxies, all.length - 1)]!;
}

const MAPPED = '::ffff:';
const LOOPBACK_V6 = '::1';

/** What counts as one client. With IPv6 everybody has 2^64 addresses of their own, all with the same first half. */
export function addressKey(address: string): string {
  if (!address.includes(':')) return address;
  let key = keys.get(address);
  if (key === undefined) keys.set(address, (key = firstHalf(address)));
  return key;
}

const keys = new LRUCache<string, string>({ max: 10_000 });

function firstHalf(address: string): string {
  if (address.startsWith(MAPPED) && address.includes('.')) return address.slice(MAPPED.length);
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const after = tail === '' ? [] : tail.split(':');
    while (groups.length + after.length < 8) groups.push('0');
    groups.push(...after);
  }
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** The same machine. */
export function isLoopback(address: string): boolean {
  return address === LOOPBACK_V6 || /^(?:::ffff:)?127\./.test(address);
}
