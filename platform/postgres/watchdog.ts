import { spawn } from 'node:child_process';

/**
 * Ends a child process when we die without being able to do it ourselves (kill -9, a crash, out of memory): a shell
 * waits on a pipe that only we hold open, and the kernel closes it with us.
 *
 * @returns To be called when the child has ended, so that nobody else who gets its number is signalled.
 */
export function endWithUs(pid: number, signal: 'INT' | 'TERM'): () => void {
  const script = 'trap "" INT TERM HUP; read -r _ || kill -s "$1" "$0"';
  const shell = spawn('sh', ['-c', script, String(pid), signal], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return () => shell.stdin.end('over\n');
}
