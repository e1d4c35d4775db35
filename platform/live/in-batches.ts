/**
 * Takes what is there without waiting for it, up to so many items at a time, and at least one. With more than one it asks
 * for the next item before the batch is taken.
 */
export async function* inBatches<T>(source: AsyncIterable<T>, most: number): AsyncGenerator<T[], void, void> {
  const items = source[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<T, unknown>> | undefined;
  const ask = () => {
    next = items.next();
    // Whoever awaits it handles it; maybe nobody does.
    next.catch(() => {});
    return next;
  };
  try {
    for (;;) {
      const first = await (next ?? ask());
      next = undefined;
      if (first.done === true) return;
      const batch = [first.value];
      while (batch.length < most) {
        const more = await atOnce(ask());
        if (more === null) break;
        batch.push(more);
        next = undefined;
      }
      yield batch;
    }
  } finally {
    const end = items.return?.();
    // It ends when what is asked for has come, and that is not waited for.
    if (next === undefined) await end;
    else end?.catch(() => {});
  }
}

/** Null if it takes more than the turn of the event loop, or there is none. */
function atOnce<T>(item: Promise<IteratorResult<T, unknown>>): Promise<T | null> {
  return new Promise((resolve) => {
    setImmediate(resolve, null);
    item.then(
      ({ value, done }) => resolve(done === true ? null : value),
      () => resolve(null),
    );
  });
}
