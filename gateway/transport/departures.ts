/** What is to stop when a client goes away. */
export interface Departing {
  onGone(): void;
}

/**
 * Who waits for the end of which client. An operation has one signal and many requests to subgraphs, and adding a
 * listener to a signal costs about as much as all else that a transport does for a request; adding to a set does not.
 */
const waiting = new WeakMap<AbortSignal, Set<Departing>>();

/** Calls `onGone` when the signal is aborted, unless the departure is cancelled before. */
export function awaitDeparture(client: AbortSignal, departing: Departing): void {
  let all = waiting.get(client);
  if (all === undefined) {
    all = new Set();
    waiting.set(client, all);
    client.addEventListener('abort', leave, { once: true });
  }
  all.add(departing);
}

export function cancelDeparture(client: AbortSignal, departing: Departing): void {
  waiting.get(client)?.delete(departing);
}

function leave({ target }: Event): void {
  const all = waiting.get(target as AbortSignal);
  waiting.delete(target as AbortSignal);
  for (const departing of all ?? []) departing.onGone();
}
