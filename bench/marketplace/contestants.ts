import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { ChildProcess } from 'node:child_process';
import { Client, type QueryConfig } from 'pg';
import { Pool } from 'undici';
import { systemClock } from '../../platform/clock.js';
import { createIssuer } from '../../platform/identity/access-token.js';
import { createInternalSigner, IDENTITY_HEADER } from '../../platform/identity/internal-token.js';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { end, start, untilReady } from '../dashboard/processes.js';
import { freePorts } from '../../platform/testing/ports.js';
import { processMs } from '../processor-time.js';
import type { BenchDatabase } from './database.js';
import type { Operation } from './operations.js';
import { PEOPLE, viewerOf } from './people.js';
import type { Statements } from './statements.js';

/** Connections of clients, and as many to PostgreSQL. */
export const CONNECTIONS = 10;

/** One way to the database. */
export interface Contestant {
  readonly name: string;
  /** Does an operation the `n`-th time. @throws when it has not come to pass. */
  readonly run: (n: number, connection: number) => Promise<void>;
}

/** The subgraph and the gateway, in a process each, as in production. */
export interface Services extends AsyncDisposable {
  /** Straight to the subgraph, as the gateway asks it. */
  subgraph(operation: Operation): Contestant;
  /** As clients ask. */
  gateway(operation: Operation): Contestant;
  /** Processor time so far. */
  cpuMs(): Promise<{ readonly subgraph: number | null; readonly gateway: number | null }>;
}

export async function startServices({ appUrl, ownerUrl }: BenchDatabase): Promise<Services> {
  await using stack = new AsyncDisposableStack();
  const [gatewayKey, issuerKey] = [await generateKey('EdDSA'), await generateKey('ES256')];
  const issuer = createIssuer(issuerKey, { clock: systemClock, lifetimeSeconds: 24 * 60 * 60 });
  const signer = createInternalSigner(gatewayKey);
  const [gatewayPort = 0, subgraphPort = 0] = await freePorts(2);
  const [gatewayUrl, subgraphUrl] = [gatewayPort, subgraphPort].map((port) => `http://127.0.0.1:${port}`) as [
    string,
    string,
  ];
  const launch = async (entry: string, url: string, env: Readonly<Record<string, string>>): Promise<ChildProcess> => {
    const child = start(entry, { HOST: '127.0.0.1', PORT: new URL(url).port, LOG_LEVEL: 'warn', ...env });
    stack.defer(() => end(child));
    child.stdout!.pipe(process.stderr);
    await untilReady(url, child);
    return child;
  };
  const subgraph = await launch('subgraphs/marketplace/main.ts', subgraphUrl, {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    GATEWAY_PUBLIC_JWK: JSON.stringify(publicJwk(gatewayKey)),
    CURSOR_SECRET: 'of a benchmark that nobody pages in',
    EMAIL_HASH_PEPPER: 'of a benchmark without any addresses',
  });
  const gateway = await launch('gateway/main.ts', gatewayUrl, {
    SANDBOX: 'false',
    GATEWAY_PRIVATE_JWK: JSON.stringify(gatewayKey),
    JWKS_URL: await served(stack, JSON.stringify(issuer.jwks)),
    SUBGRAPH_URLS: JSON.stringify({ marketplace: `${subgraphUrl}/graphql` }),
  });
  const tokens = await Promise.all(
    Array.from({ length: PEOPLE }, (_, person) => issuer.issue({ sub: viewerOf(person).userId!, roles: ['user'] })),
  );
  const pools = [gatewayUrl, subgraphUrl].map((url) => new Pool(url, { connections: CONNECTIONS, pipelining: 1 }));
  for (const pool of pools) stack.defer(() => pool.close());
  const [toGateway, toSubgraph] = pools as [Pool, Pool];
  const running = stack.move();
  return {
    subgraph: (operation) => ({
      name: 'subgraph',
      run: async (n) => {
        const identity = await signer.sign(viewerOf(operation.person(n)), 'marketplace');
        await ask(toSubgraph, operation, n, { [IDENTITY_HEADER]: identity });
      },
    }),
    gateway: (operation) => ({
      name: 'gateway',
      run: (n) => ask(toGateway, operation, n, { authorization: `Bearer ${tokens[operation.person(n)]!}` }),
    }),
    cpuMs: async () => ({ subgraph: await processMs(subgraph.pid!), gateway: await processMs(gateway.pid!) }),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** A client of PostgreSQL and nothing else, which sends what the subgraph sends. */
export async function bareClient(
  { appUrl }: BenchDatabase,
  statementsOf: (n: number) => Statements,
): Promise<Contestant & AsyncDisposable> {
  const clients = Array.from({ length: CONNECTIONS }, () => new Client({ connectionString: appUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  return {
    name: 'bare',
    async run(n, connection) {
      const client = clients[connection]!;
      for (const statement of statementsOf(n)) await client.query(statement as QueryConfig);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}

async function ask(
  pool: Pool,
  { name, query, variables, success }: Operation,
  n: number,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const { body } = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables: variables(n) }),
  });
  const answer = await body.text();
  if (!answer.includes(`"${success}"`)) throw new Error(`No ${name}: ${answer}`);
}

/** Where a text is to be had. */
async function served(stack: AsyncDisposableStack, text: string): Promise<string> {
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(text));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stack.defer(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
