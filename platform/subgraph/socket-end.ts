import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';

/** How long a peer has to answer a close frame, in milliseconds. */
const CLOSE_MS = 2_000;

/** Says good-bye with 1001 and waits for the answer; who does not give one is cut off. */
export async function sayGoingAway(socket: WebSocket): Promise<void> {
  // `once` of node:events would throw what is wrong with the socket, and here only its end counts.
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.close(1001, 'Going away');
  await Promise.race([closed, sleep(CLOSE_MS, undefined, { ref: false })]);
  socket.terminate();
}
