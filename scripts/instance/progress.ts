import { styleText } from 'node:util';

/** Tells the person at the terminal what is going on. */
export interface Progress {
  /** Runs one step. `tell` says how far it is. */
  step<T>(title: string, work: (tell: (detail: string) => void) => Promise<T>): Promise<T>;
  line(text: string): void;
}

/** One line per step that is rewritten while it runs; where no terminal is, plain lines that stay. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const line = (text: string): void => void stream.write(`${text}\n`);
  const live = (text: string): void => void stream.write(`\r\u001b[K  ${text}`);
  return {
    line,
    async step(title, work) {
      const started = performance.now();
      const inTerminal = (detail: string): void =>
        live(`${styleText('cyan', '…')} ${title} ${styleText('dim', detail)}`);
      const asLines = (detail: string): void => line(`  ${title}: ${detail}`);
      const tell = stream.isTTY ? inTerminal : asLines;
      if (stream.isTTY) inTerminal('');
      const result = await work(tell);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (stream.isTTY) live(`${styleText('green', '✓')} ${title} ${styleText('dim', `${seconds} s`)}\n`);
      else asLines(`done (${seconds} s)`);
      return result;
    },
  };
}
