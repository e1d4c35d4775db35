/** All states that lead on from `start`, itself included. */
export function reachableFrom<State>(start: Iterable<State>, next: (state: State) => Iterable<State>): Set<State> {
  const reached = new Set(start);
  // A Set is walked in the order of insertion, also of what is inserted on the way.
  for (const state of reached) for (const following of next(state)) reached.add(following);
  return reached;
}
