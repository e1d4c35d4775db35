import { awaitDeparture, cancelDeparture } from './departures.js';

const departing = () => {
  const state = { gone: 0, onGone: () => void (state.gone += 1) };
  return state;
};

it('tells all who wait for a client that it has gone, each once', () => {
  const client = new AbortController();
  const [one, other, settled, stranger] = [departing(), departing(), departing(), departing()];
  for (const each of [one, other, settled]) awaitDeparture(client.signal, each);
  awaitDeparture(new AbortController().signal, stranger);
  cancelDeparture(client.signal, settled);
  client.abort();
  expect([one, other, settled, stranger].map(({ gone }) => gone)).toEqual([1, 1, 0, 0]);
});

it('takes those who come after others have settled', () => {
  const client = new AbortController();
  const [first, second] = [departing(), departing()];
  awaitDeparture(client.signal, first);
  cancelDeparture(client.signal, first);
  awaitDeparture(client.signal, second);
  client.abort();
  expect([first.gone, second.gone]).toEqual([0, 1]);
});
