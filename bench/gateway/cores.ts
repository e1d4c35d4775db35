import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const TASKSET = ['/usr/bin/taskset', '/bin/taskset'].find((path) => existsSync(path));

/** Whether processes can be kept to cores here: by `taskset`, with a core left for everything but the gateway. */
export const canPin = TASKSET !== undefined && availableParallelism() > 1;

/** The gateway's core is the last one: interrupts prefer the first. */
const GATEWAY_CORE = availableParallelism() - 1;

export type Place = 'the gateway' | 'the rest';

/** A command that starts Node with `args`, on the cores of its place where that is possible. */
export function nodeCommand(place: Place, args: readonly string[]): [command: string, args: string[]] {
  if (!canPin) return [process.execPath, [...args]];
  const cores = place === 'the gateway' ? `${GATEWAY_CORE}` : `0-${GATEWAY_CORE - 1}`;
  return [TASKSET!, ['-c', cores, process.execPath, ...args]];
}
