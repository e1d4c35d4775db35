/** All states that steps lead to from `start`, itself included; `sources` says from where each may be entered. */
export function reachableFrom<State extends string>(
  start: State,
  sources: Readonly<Record<State, readonly State[]>>,
): Set<State> {
  const reached = new Set([start]);
  for (const state of reached) {
    for (const next of Object.keys(sources) as State[]) {
      // A Set is walked in the order of insertion, also of what is inserted on the way.
      if (sources[next].includes(state)) reached.add(next);
    }
  }
  return reached;
}
