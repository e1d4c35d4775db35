import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';

/**
 * Clients that come and go, 100,000 unless told otherwise: connect, subscribe, leave, some of them without a word. Run
 * it against a gateway; what is left of them stands in its `/metrics`, which is read before and after.
 *
 *     node --import tsx/esm bench/subscriptions/connections.ts --url http://127.0.0.1:4000 --cycles 100000
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    cycles: { type: 'string', default: '100000' },
    'at-once': { type: 'string', default: '50' },
    query: { type: 'string', default: 'query { __typename }' },
    token: { type: 'string' },
  },
});
const { url, query, token } = values;
const cycles = Number(values.cycles);
const atOnce = Number(values['at-once']);
const socketUrl = `${url.replace(/^http/, 'ws')}/graphql`;
const init = JSON.stringify({
  type: 'connection_init',
  ...(token !== undefined && { payload: { authorization: `Bearer ${token}` } }),
});
const subscribe = JSON.stringify({ id: 'a', type: 'subscribe', payload: { query } });
const complete = JSON.stringify({ id: 'a', type: 'complete' });

const WATCHED = [
  'kontor_sockets_open',
  'kontor_socket_operations',
  'kontor_subscription_watchers',
  'kontor_subscription_sources',
  'process_resident_memory_bytes',
  'nodejs_heap_size_used_bytes',
  'nodejs_active_resources_total',
  'process_open_fds',
];

async function gauges(): Promise<Record<string, number>> {
  const response = await fetch(`${url}/metrics`);
  if (response.status !== 200) throw new Error(`${url}/metrics answers ${response.status}`);
  const lines = (await response.text()).split('\n');
  return Object.fromEntries(
    WATCHED.map((name) => {
      const found = lines.filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
      return [name, found.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0)];
    }),
  );
}

async function cycle(number: number): Promise<void> {
  const socket = new WebSocket(socketUrl, 'graphql-transport-ws', { perMessageDeflate: false });
  await once(socket, 'open');
  const closed = once(socket, 'close');
  socket.send(init);
  const [first] = (await once(socket, 'message')) as [Buffer];
  if (!first.includes('connection_ack')) throw new Error(`Not let in: ${first.toString()}`);
  socket.send(subscribe);
  if (number % 3 === 0) socket.terminate();
  else {
    if (number % 3 === 1) socket.send(complete);
    socket.close(1000);
  }
  await closed;
}

async function settled(): Promise<Record<string, number>> {
  let now = await gauges();
  for (let i = 0; i < 100 && now['kontor_sockets_open']! > 0; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    now = await gauges();
  }
  return now;
}

let done = 0;
async function worker(until: number): Promise<void> {
  while (done < until) await cycle(done++);
}
const run = (until: number) => Promise.all(Array.from({ length: atOnce }, () => worker(until)));

await run(Math.min(1_000, cycles));
const before = await settled();
const started = performance.now();
const begun = done;
await run(cycles);
const seconds = (performance.now() - started) / 1000;
const after = await settled();

console.log(`${done} cycles, ${Math.round((done - begun) / seconds)} in a second`);
console.table(Object.fromEntries(WATCHED.map((name) => [name, { before: before[name], after: after[name] }])));
