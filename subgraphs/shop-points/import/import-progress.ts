import { SingleBar } from 'cli-progress';
import type { WriteStream } from 'node:tty';
import type { ImportProgress } from './import-old-database.js';

export interface ShownProgress extends Disposable {
  readonly show: (progress: ImportProgress) => void;
  stop(): void;
}

/** A bar for each table where somebody looks on, and nothing in a log. */
export function importProgress(output: Pick<WriteStream, 'isTTY'> & NodeJS.WritableStream): ShownProgress {
  if (!output.isTTY) return { show: () => undefined, stop: () => undefined, [Symbol.dispose]: () => undefined };
  const bar = new SingleBar({
    stream: output,
    format: '{stage} {table} |{bar}| {value} of {total} rows',
    hideCursor: true,
    clearOnComplete: true,
  });
  let table: string | null = null;
  const stop = () => bar.stop();
  return {
    show(progress) {
      if (progress.stage === 'loading') return bar.update({ stage: 'loading', table: progress.table });
      const { rows, total } = progress;
      if (progress.table !== table) bar.start(total ?? rows, rows, { stage: 'reading', table: progress.table });
      table = progress.table;
      // How many a file has is known when it has been read.
      bar.setTotal(Math.max(total ?? 0, rows));
      bar.update(rows);
    },
    stop,
    [Symbol.dispose]: stop,
  };
}
