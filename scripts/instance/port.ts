import { once } from 'node:events';
import { createServer } from 'node:net';
import { SetupError } from '../../platform/postgres/setup-error.js';

/**
 * Tries the port before anything slow begins.
 *
 * @throws SetupError when we may not listen there.
 */
export async function assertPortIsFree(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw new SetupError(whyNot(error as NodeJS.ErrnoException, host, port));
  }
  server.close();
  await once(server, 'close');
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is already in use: set PORT to a free one, or stop the process that uses it.`;
  }
  if (code === 'EACCES') return `Port ${port} is reserved for root: set PORT to one from 1024 on.`;
  return `Nothing can listen on HOST ${host} (${message}): set HOST to an address of this machine.`;
}
