/** Pressing Ctrl-C once can bring the signal twice: from the terminal, and from npm, which passes on what it gets. */
const SAME_KEYPRESS_MS = 1_000;

/** Resolves with the first signal that asks the process to end. When asked once more, it ends at once. */
export function untilTerminated(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const onSignal = (signal: NodeJS.Signals) => {
      if (askedAt !== null && performance.now() - askedAt > SAME_KEYPRESS_MS) process.exit(130);
      askedAt ??= performance.now();
      resolve(signal);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
