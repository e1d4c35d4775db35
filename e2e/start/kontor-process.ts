import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface KontorProcess extends AsyncDisposable {
  readonly pid: number;
  /** Resolves when it has said what to do next, with all it has said; rejects when it ends instead. */
  readonly ready: Promise<string>;
  /** How it ended, and all it has said. */
  readonly ended: Promise<{ code: number | null; signal: string | null; output: string }>;
  kill(signal: NodeJS.Signals): void;
}

/** A command of the repository, in a process of its own with these variables and the cache that npm's scripts name. */
export function run(command: readonly string[], variables: Readonly<Record<string, string>>): KontorProcess {
  const [file, ...args] = command;
  const child = spawn(process.execPath, ['--import', 'tsx/esm', file!, ...args], {
    env: { PATH: '/usr/bin:/bin', NODE_COMPILE_CACHE: 'node_modules/.cache/node', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
    output,
  }));
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Ctrl-C')) resolve(output);
      });
    }
    void ended.then((end) => reject(new Error(`It ended instead of becoming ready: ${JSON.stringify(end)}`)));
  });
  // Of a command that only runs and ends nobody waits for this.
  ready.catch(() => undefined);
  return {
    pid: child.pid!,
    ready,
    ended,
    kill: (signal) => void child.kill(signal),
    async [Symbol.asyncDispose]() {
      child.kill('SIGINT');
      await ended;
    },
  };
}
