import { ApolloClient, gql, InMemoryCache } from '@apollo/client/core/index.js';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions/index.js';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient, type Client } from 'graphql-ws';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { LiveInstance } from './instance.js';
import type { Recipient } from './recipients.js';

/** The kinds of clients: who tries again, and by what the results come. */
export const KINDS = ['graphql-ws, retrying', 'graphql-ws', 'Apollo Client', 'event stream'] as const;
export type Kind = (typeof KINDS)[number];

export interface Received {
  readonly cursor: number;
  readonly letterId: number | null;
  /** Of the author of what the letter is about: known to another subgraph than the letter. */
  readonly email: string | null;
}

/** A client that follows one recipient's letters, and comes again with its last cursor whatever happens to it. */
export interface Followed extends AsyncDisposable {
  readonly kind: Kind;
  readonly recipient: Recipient;
  readonly received: readonly Received[];
  /** How often it has connected. */
  readonly connections: number;
  /** By code of the error, or `complete`. */
  readonly ends: ReadonlyMap<string, number>;
  /** What was wrong with events that came nevertheless: by path and code. */
  readonly faults: ReadonlyMap<string, number>;
  readonly misplaced: number;
  /** The position that it would go on from. */
  readonly last: number;
  /** Breaks its connection without a word. */
  drop(): void;
}

const TEXT = `subscription Letters($after: BigInt) {
  notificationReceived(after: $after) {
    cursor
    notification {
      id
      title
      link {
        ... on Proposal {
          id
          proposedBy { user { id email thinker { id } } }
        }
      }
    }
  }
}`;

interface Event {
  readonly cursor: number | string;
  readonly notification: {
    readonly id: string;
    readonly link: { readonly proposedBy: { readonly user: { readonly email: string } | null } | null } | null;
  } | null;
}

interface Result {
  readonly data?: { readonly notificationReceived: Event | null } | null;
  readonly errors?: readonly Fault[];
}

interface Fault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The next results of one attempt; settles when it has ended, with what it ended by. */
type Attempt = (
  after: () => number,
  next: (result: Result) => void,
  connected: (drop: () => void) => void,
) => { readonly ended: Promise<unknown>; readonly leave: () => void };

const PAUSE_MS = 100;

export function follow(instance: LiveInstance, recipient: Recipient, kind: Kind, tokenSeconds: number): Followed {
  const received: Received[] = [];
  const ends = new Map<string, number>();
  const faults = new Map<string, number>();
  let last = recipient.base;
  let connections = 0;
  let misplaced = 0;
  let drop: () => void = () => undefined;
  let leave: () => void = () => undefined;
  let isOver = false;

  const attempt = ATTEMPTS[kind]({ instance, token: () => recipient.token(tokenSeconds) });

  function next({ data, errors }: Result): void {
    const event = data?.notificationReceived;
    if (event === undefined || event === null) {
      count(ends, `result without an event: ${errors?.[0]?.message ?? 'no error'}`);
      return;
    }
    for (const { path = [], extensions, message } of errors ?? []) {
      count(faults, `${path.slice(1).join('.')} ${codeOf(extensions) ?? message}`);
    }
    last = Number(event.cursor);
    received.push({
      cursor: last,
      letterId: event.notification === null ? null : Number(event.notification.id),
      email: event.notification?.link?.proposedBy?.user?.email ?? null,
    });
  }

  function count(counts: Map<string, number>, code: string): void {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }

  async function run(): Promise<void> {
    while (!isOver) {
      const current = attempt(
        () => last,
        next,
        (breakIt) => {
          connections += 1;
          drop = breakIt;
        },
      );
      leave = current.leave;
      const end = await current.ended;
      if (isOver) return;
      const [fault] = faultsOf(end);
      count(ends, codeOf(fault?.extensions) ?? wordFor(end));
      const position = fault?.extensions?.['cursor'];
      if (position !== undefined && Number(position) !== last) misplaced += 1;
      await sleep(PAUSE_MS);
    }
  }

  const running = run();
  return {
    kind,
    recipient,
    received,
    ends,
    faults,
    get connections() {
      return connections;
    },
    get misplaced() {
      return misplaced;
    },
    get last() {
      return last;
    },
    drop: () => drop(),
    async [Symbol.asyncDispose]() {
      isOver = true;
      leave();
      drop();
      await running;
    },
  };
}

interface Way {
  readonly instance: LiveInstance;
  readonly token: () => Promise<string>;
}

const ATTEMPTS: Readonly<Record<Kind, (way: Way) => Attempt>> = {
  /** Connects again by itself; the variables are read whenever it subscribes. */
  'graphql-ws, retrying': (way) => (after, next, connected) => {
    const client = webSocketClient(way, connected, Infinity);
    return subscribed(
      client,
      {
        get after() {
          return after();
        },
      },
      next,
    );
  },

  'graphql-ws': (way) => (after, next, connected) =>
    subscribed(webSocketClient(way, connected, 0), { after: after() }, next),

  'Apollo Client': (way) => (after, next, connected) => {
    const client = webSocketClient(way, connected, 0);
    const apollo = new ApolloClient({ link: new GraphQLWsLink(client), cache: new InMemoryCache() });
    const ended = Promise.withResolvers<unknown>();
    const subscription = apollo
      .subscribe({
        query: gql(TEXT),
        variables: { after: after() },
        fetchPolicy: 'no-cache',
        errorPolicy: 'all',
      })
      .subscribe({
        next: ({ data, error }) => {
          // Apollo Client tells of an operation's end by an error as of one beside the data: without data it is the end.
          if (data === undefined || data === null) ended.resolve(error);
          else next({ data: data as unknown as NonNullable<Result['data']>, errors: faultsOf(error) });
        },
        error: ended.resolve,
        complete: () => ended.resolve('complete'),
      });
    const leave = (): void => {
      subscription.unsubscribe();
      ended.resolve('left');
    };
    const closed = ended.promise.then((end) => {
      subscription.unsubscribe();
      apollo.stop();
      void client.dispose();
      return end;
    });
    return { ended: closed, leave };
  },

  'event stream':
    ({ instance, token }) =>
    (after, next, connected) => {
      const broken = new AbortController();
      const client = createStreamClient({
        url: `${instance.url}/graphql`,
        retryAttempts: 0,
        headers: async () => ({ authorization: `Bearer ${await token()}` }),
        fetchFn: async (url: string, init: RequestInit) => {
          const response = await fetch(url, { ...init, signal: AbortSignal.any([init.signal!, broken.signal]) });
          connected(() => broken.abort());
          return response;
        },
      });
      const ended = Promise.withResolvers<unknown>();
      client.subscribe<{ notificationReceived: Event | null }>(
        { query: TEXT, variables: { after: after() } },
        {
          next: (result) => {
            // An event stream tells why it ends as a last result without data.
            if (result.data === undefined || result.data === null) ended.resolve(result.errors);
            else next(result);
          },
          error: ended.resolve,
          complete: () => ended.resolve('complete'),
        },
      );
      const closed = ended.promise.then((end) => {
        client.dispose();
        return end;
      });
      return { ended: closed, leave: () => ended.resolve('left') };
    },
};

function webSocketClient({ instance, token }: Way, connected: (drop: () => void) => void, retries: number): Client {
  const client = createClient({
    url: instance.socketUrl,
    webSocketImpl: WebSocket,
    connectionParams: async () => ({ authorization: `Bearer ${await token()}` }),
    retryAttempts: retries,
    shouldRetry: () => true,
    retryWait: () => sleep(PAUSE_MS),
    lazy: true,
    // Notices a connection that says nothing any more.
    keepAlive: 10_000,
  });
  client.on('connected', (socket) => connected(() => (socket as WebSocket).terminate()));
  return client;
}

function subscribed(
  client: Client,
  variables: Record<string, unknown>,
  next: (result: Result) => void,
): ReturnType<Attempt> {
  const ended = Promise.withResolvers<unknown>();
  client.subscribe<{ notificationReceived: Event | null }>(
    { query: TEXT, variables },
    {
      next: (result) => next(result),
      error: ended.resolve,
      complete: () => ended.resolve('complete'),
    },
  );
  const closed = ended.promise.then((end) => {
    void client.dispose();
    return end;
  });
  return { ended: closed, leave: () => ended.resolve('left') };
}

/** The GraphQL errors of what a client ended by, or has been told beside the data. */
function faultsOf(end: unknown): readonly Fault[] {
  const { errors } = (end ?? {}) as { errors?: readonly Fault[] };
  return Array.isArray(end) ? (end as Fault[]) : (errors ?? []);
}

function codeOf(extensions: Fault['extensions']): string | undefined {
  return extensions?.['code'] as string | undefined;
}

function wordFor(end: unknown): string {
  if (typeof end === 'string') return end;
  const { code, message } = (end ?? {}) as { code?: number; message?: string };
  return code === undefined ? (message ?? 'broken') : `close ${code}`;
}
