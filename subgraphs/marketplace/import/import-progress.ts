import { SingleBar } from 'cli-progress';
import type { WriteStream } from 'node:tty';
import type { ImportProgress } from './import-old-store.js';

export interface ShownProgress extends Disposable {
  readonly show: (progress: ImportProgress) => void;
}

/** A bar for each file where somebody looks on, and nothing in a log. */
export function importProgress(output: Pick<WriteStream, 'isTTY'> & NodeJS.WritableStream): ShownProgress {
  if (!output.isTTY) return { show: () => undefined, [Symbol.dispose]: () => undefined };
  const bar = new SingleBar({
    stream: output,
    format: '{file} |{bar}| {percentage} %',
    hideCursor: true,
    clearOnComplete: true,
  });
  let shown: string | null = null;
  return {
    show({ file, bytes, total }) {
      if (file !== shown) bar.start(total, bytes, { file });
      shown = file;
      bar.update(bytes);
    },
    [Symbol.dispose]: () => bar.stop(),
  };
}
