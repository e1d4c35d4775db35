import { testDoor } from '../testing/door.js';
import { SocketClient } from '../testing/socket-client.js';

it('tells how much is open, how it ended, and how the process is', async () => {
  await using door = await testDoor();
  await using client = await SocketClient.ready(door.socketUrl);
  client.subscribe('a', 'subscription { ticks }');
  client.subscribe('b', '{ hello }');
  await client.expect('next');
  await client.expect('complete');
  await using stranger = await SocketClient.open(door.socketUrl);
  stranger.send('rubbish');
  await stranger.closed;
  await (await fetch(`${door.url}/nowhere`)).text();

  const response = await fetch(`${door.url}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const lines = (await response.text()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'kontor_sockets_open 1',
      'kontor_socket_operations 1',
      'kontor_socket_operation_ends_total{reason="completed"} 1',
      'kontor_socket_closes_total{code="4400"} 1',
      'kontor_event_streams_open 0',
      'kontor_http_responses_total{status="404"} 1',
      expect.stringMatching(/^process_resident_memory_bytes \d+/),
      expect.stringMatching(/^nodejs_eventloop_lag_p99_seconds /),
    ]),
  );
  expect((await fetch(`${door.url}/metrics`)).status).toBe(200);
});

it('is for this machine alone, or for who has the token', async () => {
  const read = async (url: string, headers: Record<string, string> = {}) =>
    (await fetch(`${url}/metrics`, { headers })).status;
  await using door = await testDoor();
  expect(await read(door.url, { 'x-forwarded-for': '127.0.0.1' })).toBe(404);
  expect(await read(door.url, { forwarded: 'for=9.9.9.9' })).toBe(404);
  await using guarded = await testDoor({ env: { METRICS_TOKEN: 'a-token-of-some-length' } });
  expect(await read(guarded.url)).toBe(404);
  expect(await read(guarded.url, { authorization: 'Bearer a-token-of-some-lengt' })).toBe(404);
  expect(await read(guarded.url, { authorization: 'Bearer a-token-of-some-length' })).toBe(200);
});
