import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { freePorts } from '../../platform/testing/ports.js';

/** `start.ts`: all in one process. `scripts/start-services.ts`: one process per service. */
export type Shape = 'start.ts' | 'scripts/start-services.ts';

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors:
    readonly { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[] | undefined;
}

/** A Kontor that runs as its user runs it: as processes, asked over HTTP. */
export interface RunningKontor extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Asks the gateway; `token` as printed by `npm run token`. */
  ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    options?: { readonly token?: string; readonly variables?: unknown; readonly operationName?: string },
  ): Promise<Answer<Data>>;
  /** The SQL statements that the subgraphs run during `work`, without transactions and the platform's own. */
  statementsDuring(work: () => Promise<unknown>): Promise<string[]>;
}

/** Of all log lines only these are kept: trace level writes a great many. */
const STATEMENT = /\{"level":10,.*"msg":"statement"\}/;
/** What runs by itself now and then, whatever is asked. */
const BACKGROUND =
  /app\.outbox|app\.meta|platform_migrations|^SELECT pg_advisory_xact_lock|"UserSession"\."ended_at" >/;

export async function startKontor(
  shape: Shape,
  dataFolder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningKontor> {
  const [port = 0] = await freePorts(6);
  const child = spawn(process.execPath, ['--import', 'tsx/esm', shape], {
    env: {
      PATH: '/usr/bin:/bin',
      NODE_COMPILE_CACHE: 'node_modules/.cache/node',
      PORT: String(port),
      KONTOR_DATA: dataFolder,
      LOG_LEVEL: 'trace',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const statements: string[] = [];
  const others: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const statement = STATEMENT.exec(line);
      if (statement === null) others.push(line);
      else statements.push((JSON.parse(statement[0]) as { sql: string }).sql);
      if (others.length > 1_000) others.shift();
    });
  }
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 90_000;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${shape} did not become ready:\n${others.slice(-40).join('\n')}`);
    }
    await sleep(100);
  }

  return {
    url,
    port,
    async ask(document, { token, variables, operationName } = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({
          query: typeof document === 'string' ? document : print(document),
          variables,
          operationName,
        }),
      });
      const { data, errors } = (await response.json()) as Answer<never>;
      return { status: response.status, data, errors };
    },
    async statementsDuring(work) {
      await settled(statements);
      const before = statements.length;
      await work();
      await settled(statements);
      return statements.slice(before).filter((sql) => !BACKGROUND.test(sql));
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      const [code] = (await ended) as [number | null];
      if (code !== 0) throw new Error(`${shape} ended with ${code}:\n${others.slice(-40).join('\n')}`);
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

/** The log comes through pipes, after the answer: waits until nothing more does. */
async function settled(lines: readonly unknown[]): Promise<void> {
  for (let before = -1; before !== lines.length;) {
    before = lines.length;
    await sleep(150);
  }
}
