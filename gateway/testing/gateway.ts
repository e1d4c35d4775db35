import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { z } from 'zod';
import type { AccessTokenVerifier } from '../../platform/identity/access-token.js';
import type { InternalSigner } from '../../platform/identity/internal-token.js';
import { silentLogger, type Logger } from '../../platform/log/log.js';
import { loadConfig } from '../../platform/config/config.js';
import { loadGatewayConfig } from '../config.js';
import type { SubgraphRoutes } from '../http/routes.js';
import { startGateway, type Gateway } from '../start-gateway.js';
import type { TestSubgraph } from './subgraph.js';

/** All tests of the gateway hold for both executors: `GATEWAY_EXECUTOR=apollo npm test gateway`. */
const testedExecutor = loadConfig({ GATEWAY_EXECUTOR: z.string().optional() });

/** Composes the SDL of subgraphs, or fails with what composition says. */
export function compose(subgraphs: readonly { name: string; typeDefs: string; url?: string }[]): string {
  const result = composeServices(
    subgraphs.map(({ name, typeDefs, url = `http://127.0.0.1:9/${name}` }) => ({
      name,
      url,
      typeDefs: parse(typeDefs),
    })),
  );
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
}

export interface TestGatewayOptions {
  readonly subgraphs: readonly TestSubgraph[];
  /** `http` unless told otherwise. */
  readonly shape?: 'http' | 'in-process';
  readonly env?: Readonly<Record<string, string>>;
  readonly routes?: SubgraphRoutes;
  readonly examples?: Readonly<Record<string, string>>;
  readonly signer?: InternalSigner;
  readonly verifier?: AccessTokenVerifier;
  readonly log?: Logger;
}

export interface TestGateway extends Gateway {
  /** `POST /graphql` as a client sends it. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
  /** The file that it serves. */
  readonly supergraphFile: string;
}

export interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: any;
  readonly errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] | undefined;
  readonly text: string;
}

/** A gateway on a free port over the given subgraphs. */
export async function testGateway(options: TestGatewayOptions): Promise<TestGateway> {
  const { subgraphs, shape = 'http', env = {}, routes, examples = {}, signer, verifier } = options;
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'kontor-gateway-'));
  stack.defer(() => rm(folder, { recursive: true }));
  const located = await Promise.all(
    subgraphs.map(async (subgraph) => ({
      ...subgraph,
      url: shape === 'http' ? await subgraph.url() : 'http://127.0.0.1:9/nobody',
    })),
  );
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, compose(located));
  if (routes !== undefined) await writeFile(join(folder, 'routes.json'), JSON.stringify(routes));
  for (const [name, text] of Object.entries(examples)) await writeFile(join(folder, name), text);

  const gateway = stack.use(
    await startGateway({
      config: loadGatewayConfig({ SUPERGRAPH: supergraph, EXAMPLES: folder, PORT: '0', ...testedExecutor, ...env }),
      subgraphs: shape === 'in-process' ? subgraphs : [],
      log: options.log ?? silentLogger(),
      ...(signer && { signer }),
      ...(verifier && { verifier }),
    }),
  );
  const running = stack.move();
  return {
    ...gateway,
    ask: (query, asked) => ask(gateway.url, query, asked),
    supergraphFile: supergraph,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function ask(url: string, query: string, { variables, headers, signal }: AskOptions = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, data, errors, text };
}
