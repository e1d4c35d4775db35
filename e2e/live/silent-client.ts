import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/* A client in a process of its own, so that it can be stopped in the middle: says `there` when its operation runs. */

const [url, token, query] = process.argv.slice(2) as [string, string, string];
const client = createClient({
  url,
  webSocketImpl: WebSocket,
  connectionParams: { authorization: `Bearer ${token}` },
  retryAttempts: 0,
});
client.subscribe({ query }, { next: () => undefined, error: () => undefined, complete: () => undefined });
// It asks on the same socket, after the subscription: when that is answered, the subscription has been taken.
for await (const _ of client.iterate({ query: '{ __typename }' })) process.stdout.write('there\n');
