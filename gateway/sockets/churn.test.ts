import { setTimeout as sleep } from 'node:timers/promises';
import { testDoor, type TestDoor } from '../testing/door.js';
import { SocketClient } from '../testing/socket-client.js';

const TICKS = 'subscription { ticks }';
const CYCLES = 2_000;
const AT_ONCE = 20;

/** Ways in which clients go, some of them politely. */
const WAYS: readonly ((client: SocketClient) => Promise<void>)[] = [
  async (client) => {
    client.subscribe('a', TICKS);
    client.subscribe('b', '{ hello }');
    await client.expect('next');
    client.send({ id: 'a', type: 'complete' });
    client.socket.close(1000);
  },
  async (client) => {
    client.subscribe('a', TICKS);
    client.subscribe('b', TICKS);
    client.socket.terminate();
  },
  async (client) => {
    client.subscribe('a', TICKS);
    client.send('rubbish');
  },
  async (client) => client.subscribe('a', '{ endless }'),
];

it(`leaves nothing of ${CYCLES} clients who come and go`, async () => {
  await using door = await testDoor();
  const cycle = async (number: number) => {
    await using client = await SocketClient.ready(door.socketUrl);
    await WAYS[number % WAYS.length]!(client);
  };
  const cycles = async (count: number) => {
    for (let done = 0; done < count; done += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => cycle(done + i)));
    }
    await settled(door);
  };
  await cycles(200);
  const before = resources();
  await cycles(CYCLES);
  expect(resources()).toEqual(before);
  expect(door.subscriptions.active.size).toBe(0);
  expect(door.subscriptions.begun).toBeGreaterThan(CYCLES / 2);
});

async function settled(door: TestDoor): Promise<void> {
  const open = async () => /^kontor_sockets_open (\d+)$/m.exec(await door.registry.metrics())![1];
  while ((await open()) !== '0' || door.subscriptions.active.size > 0) await sleep(10);
  await sleep(50);
}

/** What keeps a process alive, and who listens to it. */
function resources() {
  const counts: Record<string, number> = { listeners: process.eventNames().length };
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
