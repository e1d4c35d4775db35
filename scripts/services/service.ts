import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { endWithUs } from '../../platform/postgres/watchdog.js';

export interface ServiceOptions {
  readonly name: string;
  /** File of its entry, from the repository's root. */
  readonly entry: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
}

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 10_000;
/** A process that has run for so long has not failed at its start. */
const SETTLED_MS = 30_000;
/** Longer than a process needs to finish its requests. */
const STOP_TIMEOUT_MS = 15_000;

/** A process that is started again whenever it ends by itself, after a growing delay, until it is disposed. */
export function runService({ name, entry, env, print }: ServiceOptions): AsyncDisposable {
  const over = new AbortController();
  let child: ChildProcess | null = null;

  async function keepRunning(): Promise<void> {
    for (let delay = FIRST_DELAY_MS; !over.signal.aborted; delay = Math.min(LONGEST_DELAY_MS, delay * 2)) {
      const started = performance.now();
      const how = await runOnce();
      if (over.signal.aborted) return;
      if (performance.now() - started > SETTLED_MS) delay = FIRST_DELAY_MS;
      print(`[${name}] ended (${how}), starts again in ${delay} ms`);
      await sleep(delay, undefined, { signal: over.signal }).catch(() => undefined);
    }
  }

  async function runOnce(): Promise<string> {
    const running = spawn(process.execPath, ['--import', 'tsx/esm', entry], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C reaches the whole process group of the terminal; the services are ended by us, one after the other.
      detached: true,
    });
    child = running;
    const forget = endWithUs(running.pid!, 'TERM');
    for (const stream of [running.stdout, running.stderr]) {
      createInterface({ input: stream }).on('line', (line) => print(`[${name}] ${line}`));
    }
    const [code, signal] = (await once(running, 'exit')) as [number | null, string | null];
    forget();
    child = null;
    return signal ?? `exit code ${code}`;
  }

  const running = keepRunning();
  return {
    async [Symbol.asyncDispose]() {
      over.abort();
      child?.kill('SIGTERM');
      const impatience = setTimeout(() => child?.kill('SIGKILL'), STOP_TIMEOUT_MS);
      await running;
      clearTimeout(impatience);
    },
  };
}
