/**
 * Lets through one at a time of those that come with the same key, within this process. For what would only wait for
 * one row's lock in the database: there each waits with a connection in its hands, and a crowd for one thing would leave
 * none for everybody else.
 */
export class Turnstile {
  private readonly last = new Map<string, Promise<void>>();

  async pass<T>(key: string, work: () => Promise<T>): Promise<T> {
    const result = (this.last.get(key) ?? Promise.resolve()).then(work);
    const through = result.then(
      () => undefined,
      () => undefined,
    );
    this.last.set(key, through);
    try {
      return await result;
    } finally {
      if (this.last.get(key) === through) this.last.delete(key);
    }
  }
}
