import { isIPv4 } from 'node:net';

/** Whether a server that listens on this host is reached by nobody but its own machine. */
export function isLoopbackHost(host: string): boolean {
  const address = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/^::ffff:/, '');
  return address === 'localhost' || address === '::1' || (isIPv4(address) && address.startsWith('127.'));
}
