import { setTimeout as sleep } from 'node:timers/promises';
import { testDoor, type TestDoor } from '../testing/door.js';
import { SocketClient } from '../testing/socket-client.js';

const KIB = 1024;

it('takes no result from a subscription before the socket has room for it', async () => {
  await using door = await testDoor();
  await using slow = await SocketClient.ready(door.socketUrl);
  await using quick = await SocketClient.ready(door.socketUrl);

  const beginning = door.subscriptions.next();
  slow.subscribe('a', 'subscription { ticks }');
  const flood = await beginning;
  slow.socket.pause();
  const text = JSON.stringify({ data: { ticks: 1, padding: 'x'.repeat(64 * KIB) } });
  flood.flood(() => text);
  await settled(() => flood.taken);
  // What fits into the buffers of the operating system has gone; after that the door waits.
  const taken = flood.taken;
  await sleep(200);
  expect(flood.taken).toBe(taken);
  expect(await metric(door, 'kontor_socket_buffered_bytes')).toBeLessThan(2 * 64 * KIB);

  const second = door.subscriptions.next();
  quick.subscribe('b', 'subscription { ticks }');
  (await second).push({ ticks: 7 });
  const asked = performance.now();
  expect(await quick.expect('next')).toMatchObject({ payload: { data: { ticks: 7 } } });
  expect(performance.now() - asked).toBeLessThan(100);

  slow.socket.resume();
  while (flood.taken < taken + 100) await slow.next();
});

it('lets go of a client that asks for answers and does not read them', async () => {
  await using door = await testDoor();
  await using deaf = await SocketClient.ready(door.socketUrl);
  deaf.socket.pause();
  const payload = { x: 'x'.repeat(512 * KIB) };
  const ping = JSON.stringify({ type: 'ping', payload });
  // The gateway hangs up long before it has been asked for all of these 200 MiB.
  for (let i = 0; i < 400; i++) deaf.socket.send(ping, () => {});
  while ((await metric(door, 'kontor_sockets_open')) > 0) await sleep(10);
  expect(await metric(door, 'kontor_socket_closes_total{code="1006"}')).toBe(1);
});

it('does not write a result anew for each of its readers', async () => {
  await using door = await testDoor();
  await using client = await SocketClient.ready(door.socketUrl);
  const beginning = door.subscriptions.next();
  client.subscribe('a', 'subscription { ticks }');
  const stream = await beginning;
  // Text that JSON.parse and JSON.stringify would not leave as it is.
  stream.pushText('{ "data": {"ticks":1e2} }');
  const raw = new Promise((resolve) => client.socket.once('message', (data: Buffer) => resolve(data.toString())));
  expect(await raw).toBe('{"id":"a","type":"next","payload":{ "data": {"ticks":1e2} }}');
});

async function metric(door: TestDoor, name: string): Promise<number> {
  const line = (await door.registry.metrics()).split('\n').find((text) => text.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? 0);
}

/** Waits until a count does not go up any more. */
async function settled(count: () => number): Promise<void> {
  let last = -1;
  while (count() !== last) {
    last = count();
    await sleep(50);
  }
}
